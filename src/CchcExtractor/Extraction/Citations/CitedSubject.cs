using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Citations;

/// <summary>Finds what a cited document is about: the words behind its number, date and issuer, up to the end of the sentence or item.</summary>
internal static class CitedSubject
{
    /// <summary>Start and length in the folded text; length 0 where nothing is said.</summary>
    public static (int Start, int Length) Of(string folded, int from, int limit, CitationRules rules)
    {
        var start = from;
        while (start < limit && folded[start] == ' ')
            start++;
        var about = false;
        foreach (var pattern in rules.About)
            if (start < limit && pattern.Find(folded, start) is { } match && match.Start <= start + 1 && folded[start..match.Start].Trim(',', ' ', ':').Length == 0)
            {
                start = match.End;
                about = true;
                break;
            }

        while (start < limit && folded[start] is ' ' or ':' or '"')
            start++;
        if (start >= limit || (!about && !char.IsLetterOrDigit(folded[start])))
            return (start, 0);
        var end = Math.Min(limit, Sentences.Around(folded, start).End);
        var semicolon = folded.IndexOf(';', start, end - start);
        if (semicolon >= 0)
            end = semicolon;
        foreach (var pattern in rules.SubjectEnds)
            if (pattern.Find(folded, start) is { } stop && stop.Start < end)
                end = stop.Start;
        while (end > start && folded[end - 1] is ' ' or '.' or ',' or ';' or ':' or '"' or '/')
            end--;
        return (start, Math.Max(0, end - start));
    }
}
