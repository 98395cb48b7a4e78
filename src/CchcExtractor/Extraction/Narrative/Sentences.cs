using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Cuts folded text into sentences.</summary>
internal static class Sentences
{
    /// <summary>Shortenings that end with a point but end no sentence; folded, without the point.</summary>
    private static readonly HashSet<string> Shortenings = new(StringComparer.Ordinal) { "tp", "tx", "tt", "ths", "ts", "đ", "c", "kt", "tm", "tl", "tuq", "v", "vv", "stt", "h", "p", "q", "x" };

    /// <summary>Start and length of each sentence, in order; they cover the text but for blanks.</summary>
    internal static List<(int Start, int Length)> Of(string folded)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is not ('.' or '!' or '?') || (i + 1 < folded.Length && folded[i + 1] != ' ') || IsShortening(folded, i))
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

    /// <summary>The point belongs to a shortening, or to a number that opens the text ("1. Về ...").</summary>
    private static bool IsShortening(string folded, int point)
    {
        var start = point;
        while (start > 0 && Words.IsWordCharacter(folded[start - 1]))
            start--;
        var word = folded[start..point];
        return Shortenings.Contains(word) || (start == 0 && word.Length is > 0 and <= 2);
    }
}
