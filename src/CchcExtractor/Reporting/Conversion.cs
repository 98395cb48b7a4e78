using CchcExtractor.Documents;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Reporting;

/// <summary>Text that was converted to Unicode from an old encoding.</summary>
/// <param name="Encoding">From which.</param>
/// <param name="ByFont">The fonts are named for that encoding; else only the syllables spoke for it, against a font name that is missing or lies.</param>
/// <param name="Runs">How many stretches of text.</param>
/// <param name="Characters">How many characters their converted words had in the file.</param>
/// <param name="First">Where the first stands.</param>
public sealed record Conversion(LetterEncoding Encoding, bool ByFont, int Runs, int Characters, Location First);
