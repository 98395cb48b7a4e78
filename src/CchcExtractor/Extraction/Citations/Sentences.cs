namespace CchcExtractor.Extraction.Citations;

/// <summary>The sentence around a place in folded text. A point ends it only before a blank and behind a word, not inside numbers and after <c>tp.</c>.</summary>
internal static class Sentences
{
    /// <summary>How far a sentence is followed each way, in characters, so that a text without any point stays linear.</summary>
    private const int Furthest = 1200;

    /// <summary>Start (marks and blanks skipped) and end of the sentence that an index lies in.</summary>
    public static (int Start, int End) Around(string folded, int index)
    {
        var start = index;
        while (start > 0 && index - start < Furthest && !Ends(folded, start - 1))
            start--;
        while (start < index && folded[start] is ' ' or '-' or '+' or '*' or '.')
            start++;
        var end = index;
        while (end < folded.Length && end - index < Furthest && !Ends(folded, end))
            end++;
        return (start, Math.Min(folded.Length, end + 1));
    }

    private static bool Ends(string folded, int i) =>
        folded[i] is '!' or '?' || (folded[i] == '.' && (i + 1 == folded.Length || folded[i + 1] == ' ') && i > 0 && (char.IsLetter(folded[i - 1]) || char.IsAsciiDigit(folded[i - 1]) || folded[i - 1] is ')' or '"' or '%') && !(i > 2 && folded.AsSpan(i - 2, 2) is "tp" or "tt" or "tx" && folded[i - 3] is ' '));
}
