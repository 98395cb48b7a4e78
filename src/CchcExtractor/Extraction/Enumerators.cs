using System.Globalization;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>
/// Numbers in brackets that count the items of a sentence or the sentences of a report: "(1) Chứng thực 210 hồ sơ; (2) Hộ tịch 125 hồ sơ", "[22] Trong 21 người ...". They rise one by one from 1, and the item
/// follows its number, where of counts in brackets ("hộ tịch (1), đất đai (2)") a mark or the next word follows.
/// </summary>
internal static class Enumerators
{
    /// <summary>Sentences have no more items.</summary>
    private const int MostDigits = 2;

    /// <summary>Start and length of each with its brackets; of none unless two of them follow one another, or one opens the text. <paramref name="leads"/>: folded words that lead to items.</summary>
    internal static IEnumerable<(int Start, int Length)> Scan(string folded, IReadOnlyList<string> leads)
    {
        var row = new List<(int Start, int Length)>();
        foreach (var (start, length, number) in Brackets(folded, leads))
        {
            if (number == row.Count + 1)
                row.Add((start, length));
            else if (row.Count == 0 && Bullets.IsOnly(folded.AsSpan(0, start)))
                yield return (start, length);
        }

        if (row.Count > 1 || (row.Count == 1 && Bullets.IsOnly(folded.AsSpan(0, row[0].Start))))
            foreach (var span in row)
                yield return span;
    }

    /// <summary>The text with blanks in their place, so that the items read as where nobody counts them.</summary>
    internal static string Without(string folded, IReadOnlyList<string> leads)
    {
        char[]? blank = null;
        foreach (var (start, length) in Scan(folded, leads))
            (blank ??= folded.ToCharArray()).AsSpan(start, length).Fill(' ');
        return blank is null ? folded : new string(blank);
    }

    /// <summary>"(12) Chứng thực": a short number alone in brackets, with a word behind.</summary>
    private static IEnumerable<(int Start, int Length, int Number)> Brackets(string folded, IReadOnlyList<string> leads)
    {
        for (var open = folded.AsSpan().IndexOfAny('(', '['); open >= 0; open = Next(folded, open))
        {
            var close = folded[open] == '(' ? ')' : ']';
            var end = open + 1;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
                end++;
            var digits = end - open - 1;
            if (digits is > 0 and <= MostDigits && end + 2 < folded.Length && folded[end] == close && folded[end + 1] == ' ' && char.IsLetter(folded[end + 2]) && IsItem(folded, open, leads))
                yield return (open, end + 1 - open, int.Parse(folded.AsSpan(open + 1, digits), CultureInfo.InvariantCulture));
        }
    }

    private static int Next(string folded, int open) => folded.AsSpan(open + 1).IndexOfAny('(', '[') is >= 0 and var behind ? open + 1 + behind : -1;

    /// <summary>Items begin the text or stand behind a mark, or behind a word that leads to them; "hộ tịch (1) và đất đai (2) chưa xong" counts.</summary>
    private static bool IsItem(string folded, int open, IReadOnlyList<string> leads)
    {
        var before = folded.AsSpan(0, open).TrimEnd(' ');
        return before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || Words.EndsWithAny(before, leads);
    }
}
