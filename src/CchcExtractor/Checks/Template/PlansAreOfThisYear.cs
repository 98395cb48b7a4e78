using System.Globalization;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/stale-year</c>: a document of the commune for an older year stands where this period's should: last year's paragraph was handed in
/// again. A plan for the report's year that was issued in the second half of the year before is right, one of that year's spring is not: the plans of the
/// economy, which come first, are asked for in June. Laws, programmes and documents of others may have any age.
/// </summary>
public sealed class PlansAreOfThisYear : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.StaleYear];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence)?.Period is not { Kind: not PeriodKind.Years } period)
            yield break;
        var told = new HashSet<string>(StringComparer.Ordinal);
        var titles = new PlanTitles(evidence, rules);
        var listed = new ListedPlans(evidence, rules);
        foreach (var citation in evidence.Citations.Where(citation => citation.Own && !IsOneOfYears(citation, period, evidence) && (IsYearly(citation, rules) || (YearOf(citation.Subject, rules) is { } issued && IsPlanForThePast(citation, issued, rules)))))
        {
            var named = YearOf(citation.Subject, rules);
            if (named is null && listed.OddYear(citation, period.Year) is { } odd && citation.Date?.Year < period.Year && !Within(citation, evidence) && !LookedBack.IsOver(citation, rules) && !LookedBack.GoesOn(citation, rules) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(Stale(citation, odd, period));
            else if (named is not { } year || IsBareYear(citation.Subject, year))
                yield return (named ?? titles.YearOf(citation)) is { } said ? JudgeTitle(citation, said, period, evidence, titles, rules, told) : Outcome.NotEvaluated;
            else if (year == period.Year && citation.Date is { } date && (date.Year == year - 1 ? date.Month < FirstMonthOfPlans : date.Year < year - 1 && date.Year >= year - MostYearsLate) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(TooEarly(citation, date, year));
            else if (year == period.Year - 1 && IsIssuedAtItsEnd(citation, year, rules) && !IsExcused(citation, period, evidence, rules) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(Stale(citation, year, period));
            else if (year == period.Year - 1 && IsCalledOtherwise(citation, period.Year, evidence, rules) && !IsExcused(citation, period, evidence, rules) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(Stale(citation, year, period));
            else if (year >= period.Year || !((citation.Date?.Year < period.Year && !Within(citation, evidence)) || IsPlanForThePast(citation, year, rules)) || IsExcused(citation, period, evidence, rules))
                yield return Outcome.Passed;
            else if (told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(Stale(citation, year, period));
        }
    }

    /// <summary>The same document, by number and day, is called this year's in another place, with the same words but for the year.</summary>
    private static bool IsCalledOtherwise(Citation citation, int year, Evidence evidence, RulePack rules) => citation.Date?.Year == year && evidence.Citations.Any(other =>
        other != citation && other.Own && other.Date == citation.Date && CitedDocument.Key(other) == CitedDocument.Key(citation) && YearOf(other.Subject, rules) == year
        && Folding.Fold(other.Subject).StartsWith(Folding.Fold(citation.Subject) is var said && said.IndexOf($"{year - 1}", StringComparison.Ordinal) is > 0 and var at ? said[..at] : said, StringComparison.Ordinal));

    /// <summary>"Kế hoạch số 120/KH-UBND ngày 30/12/2022 về tuyên truyền CCHC năm 2022": no plan is made when its year is over.</summary>
    private static bool IsIssuedAtItsEnd(Citation citation, int year, RulePack rules) =>
        citation.Date is { Month: 12, Day: >= LastDays } date && date.Year == year && rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal)
        && !rules.Words(WordList.LooksBack).Any(word => Words.Contains(Folding.Fold(citation.Subject), word));

    private const int LastDays = 15;

    /// <summary>"Kế hoạch số 03 ngày 05/01/2018; Kế hoạch số 82 ngày 28/12/2018 (cho năm 2019) và Kế hoạch số 79 ngày 26/12/2019 (cho năm 2020)": one sentence goes through the plans of several years, this one's among them.</summary>
    private static bool IsOneOfYears(Citation citation, Period period, Evidence evidence) =>
        evidence.Citations.Where(other => other.Own && other.Type == citation.Type && other.Location.BlockPath == citation.Location.BlockPath && other.Excerpt == citation.Excerpt).Select(other => other.Date?.Year).Distinct().Count() >= FewestYears && Words.Contains(Folding.Fold(citation.Excerpt), $"năm {period.Year}");

    private const int FewestYears = 3;

    private static bool IsYearly(Citation citation, RulePack rules) => rules.Words(WordList.YearlyDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal);

    /// <summary>
    /// A plan that is called by its year only, before its number or behind it ("(năm 2020)"): stale where it stands for this year's. Beside this year's it looks back,
    /// whatever the words are.
    /// </summary>
    private static Outcome JudgeTitle(Citation citation, int year, Period period, Evidence evidence, PlanTitles titles, RulePack rules, HashSet<string> told) =>
        year < period.Year && citation.Date?.Year < period.Year && !Within(citation, evidence) && !LookedBack.IsOver(citation, rules) && !SaysOtherwise(citation, period) && !(rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal) ? titles.IsPresented(period.Year, citation) && !titles.IsFollowed(citation) : LookedBack.GoesOn(citation, rules)) && told.Add(CitedDocument.Key(citation))
            ? new Outcome.Failed(Stale(citation, year, period))
            : Outcome.Passed;

    /// <summary>"KH số 21 ngày 30/12/2014 (năm 2014): kế hoạch CCHC năm 2015": what stands behind it says that it is this year's.</summary>
    private static bool SaysOtherwise(Citation citation, Period period) => Words.Contains(Folding.Fold(citation.Excerpt), $"kế hoạch cchc năm {period.Year}");

    private static bool IsBareYear(string subject, int year) => Folding.Fold(subject).Trim('(', ')', ' ') == $"năm {year}";

    /// <summary>Plans for a year are issued from the June before.</summary>
    private const int FirstMonthOfPlans = 6;

    /// <summary>A plan issued in spring or later for the year before: "Kế hoạch ... ngày 07/02/2022 về kiểm soát thủ tục hành chính năm 2021". Plans to look back (to review, to mend what was found) are none.</summary>
    private static bool IsPlanForThePast(Citation citation, int year, RulePack rules) =>
        Folding.Fold(citation.Subject).Replace(Reviewing, "rà soát", StringComparison.Ordinal).Replace(Inspecting, "kiểm tra", StringComparison.Ordinal) is var subject && (rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal) || Folding.Fold(citation.Type) == Decision && rules.Words(WordList.IssuesPlan).Any(opening => Words.StandsAt(subject, 0, opening))) && citation.Date?.Year - year is >= 1 and <= MostYearsLate
        && !rules.Words(WordList.LooksBack).Any(word => Words.Contains(subject, word));

    /// <summary>Older years in a subject are those of what it goes back to.</summary>
    private const int MostYearsLate = 3;

    /// <summary>Of procedures both are one activity, which looks back at no year.</summary>
    private const string Reviewing = "rà soát, đánh giá";

    /// <summary>Of documents, too, it is one activity of every year, where "hệ thống hóa" alone is one of the five years before.</summary>
    private const string Inspecting = "kiểm tra, rà soát, hệ thống hóa";

    private const string Decision = "quyết định";

    /// <summary>The data window of a first quarter begins in the December before: what was issued in it is of this period.</summary>
    private static bool Within(Citation citation, Evidence evidence) => evidence.Metadata.DataFrom is { } from && citation.Date >= from;

    /// <summary>A plan of last year may go on to be carried out beside this year's; the yearly plan of the reform itself ends with its year, so that this year's would have to stand there.</summary>
    private static bool IsExcused(Citation citation, Period period, Evidence evidence, RulePack rules)
    {
        if (LookedBack.IsOver(citation, rules) || rules.Words(WordList.MendsPast).Any(word => Words.StandsAt(Folding.Fold(citation.Subject), 0, word)))
            return true;
        var topics = new Topics(rules);
        return LookedBack.GoesOn(citation, rules) && (!IsOfReform(citation)
            || evidence.Citations.Any(other => other.Own && other.Date?.Year >= period.Year && IsOfReform(other)));

        bool IsOfReform(Citation cited) =>
            rules.Words(WordList.PlanDocument).Contains(Folding.Fold(cited.Type), StringComparer.Ordinal) && topics.Of(cited.Subject).Count == 0
            && Folding.Fold(cited.Subject) is var subject && rules.Vocabulary("title_subject").Terms.Any(term => term.Words.Any(word => Words.Contains(subject, word)));
    }

    /// <summary>The latest year that a subject names as "năm 2022"; null where it names none, or a stretch of years.</summary>
    private static int? YearOf(string subject, RulePack rules)
    {
        // "công tác CCHC năm 2022 của UBND xã để triển khai nhiệm vụ 6 tháng đầu năm 2023": what it is for stands before "để"
        var folded = Folding.Fold(subject);
        if (Words.IndexOf(folded, For) is > 0 and var purpose && Words.IndexOf(folded, "năm") is >= 0 and var named && named < purpose)
            folded = folded[..purpose];
        if (rules.Words(WordList.YearSpan).Any(word => Words.Contains(folded, word)))
            return null;
        if (IsSpan(folded))
            return null;
        int? latest = null;
        for (var i = Words.IndexOf(folded, "năm"); i >= 0; i = i + 1 < folded.Length ? Words.IndexOf(folded, "năm", i + 1) : -1)
            if (i + 8 <= folded.Length && int.TryParse(folded.AsSpan(i + 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100 && !(year <= latest))
                latest = year;
        // "KH số 04/KH-UBND: CCHC 2020"
        foreach (var word in rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words))
            if (latest is null && Words.IndexOf(folded, word) is >= 0 and var at && at + word.Length + 5 is var end && end <= folded.Length && (end == folded.Length || !char.IsLetterOrDigit(folded[end]))
                && int.TryParse(folded.AsSpan(end - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var bare) && bare is > 1990 and < 2100)
                latest = bare;
        return latest;
    }

    private const string For = "để";

    /// <summary>"CCHC 2016 - 2020", "CCHC 5 năm 2011-2015": a year, a dash and a later year.</summary>
    private static bool IsSpan(string folded)
    {
        for (var dash = folded.IndexOf('-', StringComparison.Ordinal); dash >= 0; dash = folded.IndexOf('-', dash + 1))
            if (folded.AsSpan(0, dash).TrimEnd(' ') is var before && folded.AsSpan(dash + 1).TrimStart(' ') is var behind && before.Length >= 4 && behind.Length >= 4
                && int.TryParse(before[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(behind[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first is > 1990 and < 2100 && last > first && last < 2100)
                return true;
        return false;
    }

    private static Discrepancy TooEarly(Citation citation, DateOnly date, int year) => StaleYear(
        citation,
        CitedDocument.Dated(citation),
        year,
        ($"là văn bản của năm {year} nhưng ghi ngày {Phrases.Day(date)}, sớm hơn gần một năm. Có thể ngày hoặc năm còn lại từ báo cáo năm trước.",
         $"is for {year} but dated {Phrases.Day(date)}, nearly a year too early. Date or year may be left over from last year's report."));

    private static Discrepancy Stale(Citation citation, int year, Period period) => StaleYear(
        citation,
        $"{CitedDocument.Dated(citation)}, năm {year}",
        period.Year,
        (citation.Date?.Year == period.Year
            ? $"ban hành trong năm báo cáo nhưng trích yếu ghi năm {year}, trong khi báo cáo là của {period.InVietnamese()}. Có thể năm trong trích yếu còn lại từ năm trước; đề nghị đối chiếu bản gốc."
            : $"là văn bản của năm {year}, nhưng được viện dẫn trong báo cáo {period.InVietnamese()}. Có thể chưa cập nhật; đề nghị viện dẫn văn bản của năm báo cáo.",
         $"is for {year}, but is presented in the report for {period}. The paragraph may be copied from an earlier year's report."));

    /// <summary>The finding that a document is of another year, in words that follow its name and place.</summary>
    internal static Discrepancy StaleYear(Citation citation, string found, int expected, (string Vietnamese, string English) said)
    {
        var (document, place) = (CitedDocument.Full(citation), CitedDocument.Place(citation));
        return new Discrepancy
        {
            Kind = Checks.Kinds.StaleYear,
            Message = new($"{document} ({place.Vietnamese}) {said.Vietnamese}", $"{document} ({place.English}) {said.English}"),
            Sides = [CitedDocument.Side(citation)],
            Found = found,
            Expected = $"năm {expected}",
            Excerpt = citation.Excerpt,
            Key = CitedDocument.Key(citation),
        };
    }
}
