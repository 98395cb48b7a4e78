using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Citations;

/// <summary>Finds what a cited document is about: the words behind its number, date and issuer, up to the end of the sentence or item.</summary>
internal static class CitedSubject
{
    /// <summary>Start and length in the folded text; length 0 where nothing is said.</summary>
    public static (int Start, int Length) Of(string folded, int from, int limit, Sentences sentences, CitationRules rules)
    {
        var start = from;
        // "Kế hoạch số 12 ngày 3/1/2024 (cải cách hành chính năm 2024)"
        if (InBrackets(folded, from, limit) is { } bracket && Of(folded, bracket.Start, bracket.End, sentences, rules) is { Length: > 0 } inside)
            return inside;
        while (start < limit && folded[start] is ' ' or ',' or ':')
            start++;
        var about = false;
        foreach (var pattern in rules.About)
            if (pattern.LengthAt(folded, start) is { } length)
            {
                start += length;
                about = true;
                break;
            }

        while (start < limit && folded[start] is ' ' or ':' or '"')
            start++;
        if (start >= limit || (!about && (start > from + 1 || !char.IsLetterOrDigit(folded[start]))))
            return (start, 0);
        var end = Math.Min(limit, sentences.Around(folded, start).End);
        var semicolon = folded.IndexOf(';', start, end - start);
        if (semicolon >= 0)
            end = semicolon;
        foreach (var pattern in rules.SubjectEnds)
            if (end > start && pattern.Find(folded[start..end]) is { } stop)
                end = start + stop.Start;
        while (end > start && folded[end - 1] is ' ' or '.' or ',' or ';' or ':' or '"' or '/')
            end--;
        return (start, Math.Max(0, end - start));
    }

    /// <summary>What stands in brackets right behind the document, where it closes again.</summary>
    private static (int Start, int End)? InBrackets(string folded, int from, int limit)
    {
        var open = from;
        while (open < limit && folded[open] == ' ')
            open++;
        var close = open < limit && folded[open] == '(' ? folded.IndexOf(')', open, limit - open) : -1;
        return close < 0 ? null : (open + 1, close);
    }
}
