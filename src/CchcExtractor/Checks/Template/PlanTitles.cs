using CchcExtractor.Checks.Dates;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Plans that are named before their number: "Kế hoạch CCHC năm 2022: KH số 06/KH-UBND ...", "KH CCHC 2022 số 08 ...", "Kế hoạch của xã năm 2022 (số 05 ...)". Terse reports
/// name all of them so.
/// </summary>
internal sealed class PlanTitles(Evidence evidence, RulePack rules)
{
    /// <summary>Characters between the word for the plan and its number: "cải cách hành chính nhà nước của UBND xã năm 2022".</summary>
    private const int LongestTitle = 70;

    private readonly Topics _topics = new(rules);
    private readonly List<string> _reform = rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).ToList();
    private readonly List<string> _plans = rules.Words(WordList.PlanDocument)
        .SelectMany(plan => rules.Vocabulary("document_types").Terms.Where(term => Folding.Fold(term.Name) == plan).SelectMany(term => term.Words.Append(term.Key)).Append(plan)).Distinct().ToList();

    /// <summary>The year that the title before a plan's number ends with; null where there is no such title.</summary>
    public int? YearOf(Citation citation)
    {
        var title = Of(citation);
        return title.Length > 4 && title[^5] == ' ' && title[^4..].All(char.IsAsciiDigit) && int.Parse(title[^4..], System.Globalization.CultureInfo.InvariantCulture) is > 1990 and < 2100 and var year
            && (Words.EndsWith(title.AsSpan()[..^5], "năm") || _reform.Any(word => Words.EndsWith(title.AsSpan()[..^5], word)))
            ? year
            : null;
    }

    /// <summary>Another citation presents the commune's plan of the reform for a year: then whatever is said of an older one looks back.</summary>
    public bool IsPresented(int year, Citation besides) => evidence.Citations.Any(other => other != besides && other.Own && IsPlan(other) && other.Date?.Year >= year && IsOfReform(other));

    /// <summary>"Tuyên truyền được tiến hành theo Kế hoạch tuyên truyền CCHC năm 2020 (Kế hoạch số 11 ...)": the work of now is said to follow it, and the plan of the reform is another.</summary>
    public bool IsFollowed(Citation citation)
    {
        var (title, before) = (Of(citation), Before(citation));
        return title.Length > 0 && _topics.Of(title).Count > 0 && before.LastIndexOf(title, StringComparison.Ordinal) is > 0 and var at && Words.EndsWith(before.AsSpan(0, at).TrimEnd(' '), Following);
    }

    private const string Following = "theo";

    private bool IsPlan(Citation citation) => rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal);

    private bool IsOfReform(Citation citation)
    {
        // "CCHC năm 2024 (9 chỉ tiêu, 45 nhiệm vụ)": what the bracket counts is no matter of its own
        var (subject, title) = (Folding.Fold(citation.Subject.Split('(')[0]), Of(citation));
        if (Names(subject) || Names(title) || (YearOf(citation) is not null && _topics.Of(title).Count == 0))
            return true;
        // "Kế hoạch số 12/KH-UBND ngày 17/01/2024 với 22 nhiệm vụ": nothing says what it is about, but it has the tasks of a year
        return _topics.Of(subject).Count == 0 && _topics.Of(title).Count == 0
            && rules.Words(WordList.CountedSinceNewYear).Any(word => !rules.Words(WordList.PlanDocument).Contains(word) && Words.Contains(Folding.Fold(citation.Excerpt), word));

        bool Names(string text) => _reform.Any(word => Words.Contains(text, word)) && _topics.Of(text).Count == 0;
    }

    /// <summary>The title as it stands before the number, folded, from the word for the plan on; empty where none does.</summary>
    private string Of(Citation citation)
    {
        var names = IsPlan(citation) ? _plans : NamesOf(citation);
        if (names.Count == 0)
            return "";
        var before = Before(citation).TrimEnd(' ', '(', ':', ',', '-');
        // "Kế hoạch CCHC năm 2022: KH số 06/KH-UBND" names it twice
        if (_plans.Find(plan => Words.EndsWith(before, plan)) is { } again && before[..^again.Length].TrimEnd(' ', '(', ':', ',', '-') is var rest && _plans.Exists(plan => Words.Contains(rest, plan)))
            before = rest;
        before = WithoutOwner(before);
        var start = names.Select(plan => Words.LastIndexOf(before, plan)).DefaultIfEmpty(-1).Max();
        return start < 0 || before.Length - start > LongestTitle || before.AsSpan(start).IndexOfAny(".;:()") >= 0 ? "" : before[start..];
    }

    /// <summary>"Quyết định ban hành Quy chế chi tiêu nội bộ năm 2021 (số 19 ...)": other documents that are made anew every year, by the words for their type.</summary>
    private List<string> NamesOf(Citation citation) => Folding.Fold(citation.Type) is var type && rules.Words(WordList.YearlyDocument).Contains(type, StringComparer.Ordinal) ? [type] : [];

    /// <summary>"Kế hoạch CCHC năm 2022 của xã (số 05 ...)": whose it is may stand between.</summary>
    private string WithoutOwner(string before)
    {
        var at = rules.Citations.By.SelectMany(pattern => pattern.FindAll(before)).Select(match => match.Start).DefaultIfEmpty(-1).Max();
        return at > 0 && before[at..].Length < LongestTitle && rules.Words(WordList.CommuneWord).Any(word => Words.Contains(before[at..], word)) && !before.AsSpan(at).ContainsAnyInRange('0', '9')
            ? before[..at].TrimEnd()
            : before;
    }

    private string Before(Citation citation)
    {
        var (sentence, raw) = (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw));
        var at = sentence.IndexOf(raw, StringComparison.Ordinal);
        return at < 0 ? "" : sentence[..at];
    }
}
