using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>
/// Cuts folded text into sentences. A point ends one only before a blank, and neither behind a shortening ("tp.") nor behind the number that
/// opens the text ("1. Về ..."). A text that never ends its sentences is cut at a mark, so that whoever works on sentences stays linear.
/// </summary>
internal sealed class Sentences(RulePack rules)
{
    /// <summary>
    /// Characters behind which a sentence is cut at its next comma or semicolon; half as many again, and it is cut at a blank. The longest of 1,000 test
    /// reports by ten hands has 974.
    /// </summary>
    private const int Longest = 2000;

    private readonly HashSet<string> _shortenings = new(rules.Words(WordList.Shortening), StringComparer.Ordinal);

    /// <summary>Start and length of each sentence, in order; they cover the text but for blanks.</summary>
    internal List<(int Start, int Length)> In(string folded)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!Ends(folded, i) && !IsTooLong(folded, start, i))
                continue;
            Add(start, i + 1);
            start = i + 1;
        }

        Add(start, folded.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && folded[from] == ' ')
                from++;
            if (to > from)
                sentences.Add((from, to - from));
        }
    }

    /// <summary>Start (marks and blanks skipped) and end of the sentence that an index lies in.</summary>
    internal (int Start, int End) Around(string folded, int index)
    {
        var start = index;
        while (start > 0 && index - start < Longest && !Ends(folded, start - 1))
            start--;
        while (start < index && folded[start] is ' ' or '-' or '+' or '*' or '.')
            start++;
        var end = index;
        while (end < folded.Length && end - index < Longest && !Ends(folded, end))
            end++;
        return (start, Math.Min(folded.Length, end + 1));
    }

    private bool Ends(string folded, int i) =>
        folded[i] is '.' or '!' or '?' && (i + 1 == folded.Length || folded[i + 1] == ' ') && !(folded[i] == '.' && IsShortening(folded, i));

    private static bool IsTooLong(string folded, int start, int i) =>
        i - start > Longest && (folded[i] is ';' || (folded[i] == ',' && i + 1 < folded.Length && folded[i + 1] == ' ') || (i - start > Longest * 3 / 2 && folded[i] == ' '));

    private bool IsShortening(string folded, int point)
    {
        var start = point;
        while (start > 0 && point - start < 8 && Words.IsWordCharacter(folded[start - 1]))
            start--;
        var word = folded[start..point];
        return _shortenings.Contains(word) || (start == 0 && word.Length is > 0 and <= 2);
    }
}
