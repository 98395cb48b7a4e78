using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>Finds what a cited document is about: the words behind its number, date and issuer, up to the end of the sentence or item.</summary>
internal static class CitedSubject
{
    /// <summary>Start and length in the folded text; length 0 where nothing is said.</summary>
    public static (int Start, int Length) Of(string folded, int from, int limit, Sentences sentences, CitationRules rules)
    {
        var start = from;
        // "Kế hoạch số 12 ngày 3/1/2024 (cải cách hành chính năm 2024)"; "(phát 42 tin bài)" is what came of it
        if (InBrackets(folded, from, limit) is { } bracket && Of(folded, bracket.Start, bracket.End, sentences, rules) is { Length: > 0 } inside && CountsNothing(folded.AsSpan(inside.Start, inside.Length)))
            return inside;
        // "KH số 16/KH-UBND (26/1/2021) v/v ...", "(26/1/2021) tuyên truyền ...": the bracket closes behind the date
        while (start < limit && folded[start] is ' ' or ',' or ':' or ')')
            start++;
        var about = false;
        foreach (var pattern in rules.About)
            if (pattern.LengthAt(folded, start) is { } length)
            {
                start += length;
                about = true;
                break;
            }

        // "Kế hoạch số 06 ngày 15/01/2015 "Cải cách hành chính năm 2015"": a title in quotes
        if (start < limit && folded[start] == '"' && folded.IndexOf('"', start + 1, limit - start - 1) is > 0 and var quoted)
            (about, limit) = (true, quoted);
        while (start < limit && folded[start] is ' ' or ':' or '"')
            start++;
        if (start >= limit || (!about && (start > from + (from < limit && folded[from] == ')' ? 2 : 1) || !char.IsLetterOrDigit(folded[start]))))
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

    /// <summary>
    /// Of a list of documents, each item with its matter behind a colon or a dash: "- KH số 07/KH-UBND ngày 16/01/2017: kiểm soát TTHC", or behind a comma with the year it is for or the word "nội dung" ("Kế hoạch số 02/KH-UBND, ngày
    /// 04/01/2022, tuyên truyền cải cách hành chính năm 2022"). What came of a document stands there as well ("xong 15", "22 nhiệm vụ"), so only words that subjects begin with count, and no numbers but years.
    /// </summary>
    public static (int Start, int Length) OfEntry(string folded, Reference reference, int limit, Sentences sentences, RulePack rules)
    {
        var at = Math.Max(reference.End, reference.IssuerEnd);
        if (!IsHead(folded.AsSpan(0, reference.Start)))
            return (at, 0);
        while (at < limit && folded[at] == ' ')
            at++;
        if (at >= limit || folded[at] is not (':' or '-' or ',' or ';'))
            return (at, 0);
        var (saysSo, isApart) = (folded[at] is ':' or '-', folded[at] == ';');
        while (at < limit && folded[at] is ' ' or ':' or '-' or '"' or ',' or ';')
            at++;
        if (Words.StandsAt(folded, at, Content))
        {
            (at, saysSo) = (Math.Min(limit, at + Content.Length), true);
            while (at < limit && folded[at] is ' ' or ':' or '"')
                at++;
        }
        else if (isApart)
        {
            return (at, 0);
        }

        if (at >= limit || !rules.Words(WordList.SubjectOpening).Any(word => Words.StandsAt(folded, at, word)))
            return (at, 0);
        var end = Math.Min(limit, sentences.Around(folded, at).End);
        if (folded.AsSpan(at, end - at).IndexOfAny(";:(\"") is >= 0 and var stop)
            end = at + stop;
        while (end > at && folded[end - 1] is ' ' or '.' or ',' or '/' or '-')
            end--;
        return (at, CountsNothing(folded.AsSpan(at, end - at)) && (saysSo || OfYear(folded.AsSpan(at, end - at))) ? end - at : 0);
    }

    private const string Content = "nội dung";

    /// <summary>"... năm 2022" at the end.</summary>
    private static bool OfYear(ReadOnlySpan<char> subject) => subject.Length > Year.Length + 4 && subject[..^4].EndsWith(Year) && subject[^4..].IndexOfAnyExceptInRange('0', '9') < 0;

    private const string Year = " năm ";

    /// <summary>"- ", "1.2. ", "(3) KH ": nothing but a mark, and perhaps the shortened type, stands before.</summary>
    private static bool IsHead(ReadOnlySpan<char> before)
    {
        var words = 0;
        foreach (var range in before.Split(' '))
        {
            if (before[range].Length > LongestMark)
                return false;
            words += before[range].Length > 0 ? 1 : 0;
        }

        return words <= MostMarks;
    }

    /// <summary>"kh", "qđ", "1.2.", "(12)".</summary>
    private const int LongestMark = 4;

    /// <summary>A mark, the shortened type, the word "số".</summary>
    private const int MostMarks = 3;

    private static bool CountsNothing(ReadOnlySpan<char> subject)
    {
        for (var i = 0; i < subject.Length; i++)
            if (char.IsAsciiDigit(subject[i]))
            {
                var start = i;
                while (i < subject.Length && char.IsAsciiDigit(subject[i]))
                    i++;
                if (i - start != 4 || !(subject[start..].StartsWith("20") || subject[start..].StartsWith("19")))
                    return false;
            }

        return true;
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
