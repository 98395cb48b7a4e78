namespace CchcExtractor.Texts.Encodings;

/// <summary>A font named for an old encoding, from a character of a text on up to the next of these.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Font">Its name; null where a stretch in fonts that say nothing begins.</param>
/// <param name="Capitals">Formatted to be shown in capitals, whatever was typed.</param>
public readonly record struct FontSpan(int Start, string? Font, bool Capitals = false);

/// <summary>A paragraph as its file has it.</summary>
/// <param name="Text">Its characters; the soft hyphen, which is a letter in TCVN3, still among them.</param>
/// <param name="Fonts">Fonts named for old encodings, in order of the text; empty where there are none.</param>
public readonly record struct EncodedText(string Text, IReadOnlyList<FontSpan> Fonts);

/// <summary>A stretch of a text that was read in an old encoding.</summary>
/// <param name="Text">Number of the text, from 0.</param>
/// <param name="Start">Its first character in the encoded text.</param>
/// <param name="Encoding">Which.</param>
/// <param name="ByFont">The name of its font says so too; else only its syllables do.</param>
/// <param name="Characters">How many characters of the words that changed.</param>
public sealed record ConvertedStretch(int Text, int Start, LetterEncoding Encoding, bool ByFont, int Characters);

/// <summary>A text whose encoding is uncertain.</summary>
/// <param name="Text">Number of the text, from 0.</param>
/// <param name="Start">First doubtful word, in the encoded text.</param>
/// <param name="Excerpt">The doubtful words as they were read, shortened.</param>
public sealed record DoubtfulText(int Text, int Start, string Excerpt);

/// <summary>A text in Unicode, with the way back to the characters that the file has.</summary>
public sealed class DecodedText
{
    private readonly DecodedLetters _letters;

    internal DecodedText(DecodedLetters letters) => (_letters, Text) = (letters, letters.ToString());

    /// <summary>In Unicode.</summary>
    public string Text { get; }

    /// <summary>How many of its characters came from the first <paramref name="encoded"/> characters of the encoded text.</summary>
    public int Length(int encoded) => _letters.CountBefore(encoded);
}
