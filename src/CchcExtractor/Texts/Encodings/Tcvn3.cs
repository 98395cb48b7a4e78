namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// TCVN3. Only Ă Â Ê Ô Ơ Ư Đ have capitals of their own; all other accented capitals are the small letter in a font that shows
/// capitals (<see cref="Tcvn3Capitals"/>). Codes: shared field notes, section 3.2; iconv's <c>TCVN5712-1</c>, a layout with more
/// capitals, agrees on these 74.
/// </summary>
internal static class Tcvn3
{
    /// <summary>The letter ư: to Unicode it is the soft hyphen, which many a program drops.</summary>
    internal const char SmallHornedU = '\u00AD';

    /// <summary>Codes of the letters with tone marks, row by row as <see cref="Composition.Vowels"/> has them.</summary>
    private const string Toned =
        "\u00B5\u00B8\u00B6\u00B7\u00B9" + "\u00BB\u00BE\u00BC\u00BD\u00C6" + "\u00C7\u00CA\u00C8\u00C9\u00CB" +
        "\u00CC\u00D0\u00CE\u00CF\u00D1" + "\u00D2\u00D5\u00D3\u00D4\u00D6" + "\u00D7\u00DD\u00D8\u00DC\u00DE" +
        "\u00DF\u00E3\u00E1\u00E2\u00E4" + "\u00E5\u00E8\u00E6\u00E7\u00E9" + "\u00EA\u00ED\u00EB\u00EC\u00EE" +
        "\u00EF\u00F3\u00F1\u00F2\u00F4" + "\u00F5\u00F8\u00F6\u00F7\u00F9" + "\u00FA\u00FD\u00FB\u00FC\u00FE";

    /// <summary>From U+00A1 on.</summary>
    private const string Shaped = "ĂÂÊÔƠƯĐăâêôơưđ";

    private static readonly char[] _letters = MakeLetters();
    private static readonly char[] _untoned = MakeUntoned();

    /// <summary>The letters of a text as typed; characters without a meaning in TCVN3 stay.</summary>
    internal static void Decode(ReadOnlySpan<char> text, int offset, DecodedLetters into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (letter, source) = (Letter(text[i]), offset + i);
            // some converters write an accented capital as the capital and, behind it, the small accented letter: AÁ for Á
            if (i + 1 < text.Length && char.IsUpper(letter) && Untoned(text[i + 1]) is not '\0' and var next && next == char.ToLowerInvariant(letter))
                letter = char.ToUpperInvariant(Letter(text[++i]));
            into.Add(letter, source);
        }
    }

    private static char Letter(char c) => c is >= '\u0080' and <= '\u00FF' && _letters[c - 0x80] is var letter and not '\0' ? letter : c;

    private static char Untoned(char c) => c is >= '\u0080' and <= '\u00FF' ? _untoned[c - 0x80] : '\0';

    private static char[] MakeLetters()
    {
        var letters = new char[0x80];
        for (var i = 0; i < Shaped.Length; i++)
            letters[0xA1 - 0x80 + i] = Shaped[i];
        for (var i = 0; i < Toned.Length; i++)
            letters[Toned[i] - 0x80] = Composition.Vowels[i / 5][i % 5 + 1];
        return letters;
    }

    private static char[] MakeUntoned()
    {
        var untoned = new char[0x80];
        for (var i = 0; i < Toned.Length; i++)
            untoned[Toned[i] - 0x80] = Composition.Vowels[i / 5][0];
        return untoned;
    }
}
