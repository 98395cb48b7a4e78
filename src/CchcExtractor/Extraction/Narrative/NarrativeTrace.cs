using CchcExtractor.Documents;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>What was seen of the numbers of the narrative, for who asks why a rule did or did not take one.</summary>
internal sealed class NarrativeTrace
{
    /// <summary>All numbers that can be read, in order of the text.</summary>
    internal List<TracedNumber> Numbers { get; } = [];
}

/// <summary>A number as the rules saw it.</summary>
/// <param name="Mention">Its clause, heads, unit and field, and who took it.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Sentence">Its sentence, as printed.</param>
/// <param name="Location">Its characters.</param>
/// <param name="Block">Index of its block in the tidied document.</param>
internal sealed record TracedNumber(NumberMention Mention, string Raw, string Sentence, Location Location, int Block);
