using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>
/// Stretches of the running text whose digits are no figures: dates, periods, document numbers, numbers of items, and what the rules list under <c>taken</c>
/// (standards, laws, articles, service levels). Whoever looks for figures leaves them alone.
/// </summary>
public sealed class TakenSpans(RulePack rules)
{
    /// <summary>By the text itself: who looks for figures and who masks them ask for the same texts.</summary>
    private readonly Dictionary<string, IReadOnlyList<(int Start, int Length)>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Start and length of each in a folded text, left to right, none overlapping.</summary>
    public IReadOnlyList<(int Start, int Length)> In(string folded) => _known.TryGetValue(folded, out var known) ? known : _known[folded] = Look(folded);

    private List<(int Start, int Length)> Look(string folded)
    {
        if (folded.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return [];
        var spans = new List<(int Start, int Length)>();
        spans.AddRange(DateRanges.Scan(folded).Select(range => (range.Start, range.Length)));
        spans.AddRange(DateLexer.Scan(folded).Select(date => (date.Start, date.Length)));
        spans.AddRange(PeriodLexer.Scan(folded).Select(period => (period.Start, period.Length)));
        spans.AddRange(DocumentNumberLexer.Scan(folded).Select(number => (number.Start, number.Length)));
        spans.AddRange(Enumerators.Scan(folded, rules.Words(WordList.Parting)));
        foreach (var pattern in rules.Taken)
            spans.AddRange(pattern.FindAll(folded).Select(match => (match.Start, EndOfWord(folded, match.Start, match.End) - match.Start)));
        foreach (var (start, end) in _documentCounts.In(folded))
            spans.RemoveAll(span => span.Start >= start && span.Start < end);
        return Merged(spans);
    }

    private readonly DocumentCounts _documentCounts = new(rules);

    /// <summary>Patterns look at what stands behind a number to know what it is; a word they end within, and a parenthesis that opens there, are not part of the stretch.</summary>
    private static int EndOfWord(string folded, int start, int end)
    {
        if (end < folded.Length && Words.IsWordCharacter(folded[end]))
            while (end > start && Words.IsWordCharacter(folded[end - 1]))
                end--;
        while (end > start + 1 && folded[end - 1] is ' ' or '(')
            end--;
        return end;
    }

    private static List<(int Start, int Length)> Merged(List<(int Start, int Length)> spans)
    {
        spans.Sort();
        var merged = new List<(int Start, int Length)>(spans.Count);
        foreach (var (start, length) in spans)
            if (merged.Count > 0 && start < merged[^1].Start + merged[^1].Length)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].Length, start + length - merged[^1].Start));
            else
                merged.Add((start, length));
        return merged;
    }
}
