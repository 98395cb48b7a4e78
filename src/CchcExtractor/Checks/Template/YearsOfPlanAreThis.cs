using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/stale-year</c> where no document is cited: figures of the year's plan said to be of last year's ("số nhiệm vụ trong kế hoạch cải cách hành chính
/// năm 2022 là 36" in a report for 2023). Sentences that also name the report's own year, or look back, are left alone.
/// </summary>
public sealed partial class YearsOfPlanAreThis : ICheck
{
    private const string Plan = "plan.";

    /// <summary>Older years are spans and programmes sooner than a text left from last year.</summary>
    private const int FarthestBack = 3;

    /// <summary>Characters between the plan and its year: "cải cách hành chính nhà nước của UBND xã".</summary>
    private const int MostBetween = 60;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.StaleYear];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence)?.Period is not { Kind: not PeriodKind.Years } period)
            yield break;
        var past = Enumerable.Range(1, FarthestBack).Select(back => (period.Year - back).ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var figure in evidence.Figures.Where(figure => figure.Origin == Origin.Narrative && figure.Indicator.StartsWith(Plan, StringComparison.Ordinal)).DistinctBy(figure => figure.Excerpt))
        {
            // "hoàn thành 18 nhiệm vụ so với 22 nhiệm vụ nêu trong kế hoạch": of so many, compared with no other year
            var said = OfSoMany().Replace(Folding.Fold(figure.Excerpt), "");
            if (IsComparison(figure, evidence) || (period.Kind != PeriodKind.Year && IsDone(figure, evidence)))
                yield return Outcome.NotEvaluated;
            else if (past.Find(year => rules.Words(WordList.PlanDocument).Any(plan => IsOf(said, plan, year))) is { } last && !Closes(said, last, rules) && !said.Contains(period.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && !rules.Words(WordList.LookedBackAt).Concat(rules.Words(WordList.StillCarriedOut)).Any(word => Words.Contains(WithoutRest(said, period), word))
                && !evidence.Citations.Any(citation => citation.Location.Path.StartsWith(evidence.Document.Blocks[figure.Block].Location.Path + "/", StringComparison.Ordinal)))
                yield return new Outcome.Failed(Stale(figure, last, period));
            else
                yield return Outcome.Passed;
        }

        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
            if (evidence.Document.Blocks[i] is Documents.TextBlock block and not Documents.Heading && !evidence.Outline.ReportsResultsAt(i) && past.Find(year => GoesOnWith(block.Text.Folded, year, period, rules)) is { } over)
                yield return new Outcome.Failed(Over(block, evidence.Outline.NumberAt(i), over, period));
            else if (evidence.Document.Blocks[i] is Documents.TextBlock told and not Documents.Heading && evidence.Outline.ReportsResultsAt(i) && TasksOfOldPlan.In(told.Text.Folded, past[0], period.Year, rules))
                yield return new Outcome.Failed(TasksOfOldPlan.Stale(told, evidence.Outline.NumberAt(i), past[0], period));
        foreach (var citation in evidence.Citations.Where(citation => citation.Own && citation.Date is not null))
            if ((NamedBefore(citation, rules) ?? NamedInPassing(citation, evidence, rules)) is { } year && year < citation.Date!.Value.Year && year < period.Year && !rules.Words(WordList.LookedBackAt).Any(word => Words.Contains(Folding.Fold(citation.Excerpt), word)))
                yield return new Outcome.Failed(Stale(citation, year, period));
    }

    /// <summary>"Kế hoạch năm 2022 có 19 nhiệm vụ, đã hoàn thành 100%", beside other figures of the plan elsewhere: the year before is told for itself.</summary>
    private static bool IsComparison(Figure figure, Evidence evidence)
    {
        var counts = Doubt.Counts(figure.Excerpt);
        return evidence.Figures.Any(other => other is { Origin: Origin.Narrative, Indicator: Tasks, Value: > 0 } && other.Excerpt != figure.Excerpt && !counts.Contains(other.Value.Value));
    }

    /// <summary>"Kế hoạch CCHC năm 2015 có 34 nhiệm vụ, đã hoàn thành 100%" before its year is over: the plan of the year before, all of which was done.</summary>
    private static bool IsDone(Figure figure, Evidence evidence) =>
        evidence.Figures.Any(other => other is { Origin: Origin.Narrative, Indicator: "plan.completion.rate", Value: 100 } && other.Excerpt == figure.Excerpt);

    [GeneratedRegex(@"so với (?=[0-9]+ (?:nhiệm vụ|đầu việc|phần việc|mục việc|việc|nội dung|chỉ tiêu) (?:nêu |đề ra |đặt ra |ghi )?(?:trong|tại|của|theo) )", RegexOptions.CultureInvariant)]
    private static partial Regex OfSoMany();

    /// <summary>"còn 14 nhiệm vụ đang tiếp tục thực hiện": the rest of any plan is under way; what was left of last year's may be done in the first months of this one.</summary>
    private static string WithoutRest(string said, Period period) => Months(period) > FirstMonths ? WhatIsLeft().Replace(said, "") : said;

    [GeneratedRegex(@"(?:còn(?: lại)?(?: là| có)? [0-9]+ [^;.,0-9]*|[0-9]+ [^;.,0-9]*còn lại [^;.,0-9]*)", RegexOptions.CultureInvariant)]
    private static partial Regex WhatIsLeft();

    private const string Tasks = "plan.tasks";

    /// <summary>
    /// "Tiếp tục thực hiện Kế hoạch CCHC năm 2020 của UBND xã" among what is to come after 2021: the plan of the reform ends with its year. What was left of it may be done in the first months of the next.
    /// </summary>
    private static bool GoesOnWith(string folded, string year, Period period, RulePack rules)
    {
        var (late, leftover) = (Months(period) > FirstMonths, rules.Words(WordList.LeftOfPlan));
        foreach (var plan in rules.Words(WordList.PlanDocument))
            for (var at = Words.IndexOf(folded, plan); at >= 0; at = Words.IndexOf(folded, plan, at + plan.Length))
            {
                var (from, end) = (folded.AsSpan(0, at).LastIndexOfAny(";.:") + 1, folded.AsSpan(at).IndexOfAny(";.:("));
                var (before, named) = (folded[from..at], folded[at..(end < 0 ? folded.Length : at + end)]);
                if (Words.IndexOf(named, $"năm {year}") is > 0 and <= MostBetween and var said && IsReform(named[plan.Length..said], rules) && rules.Words(WordList.CarriesOut).Any(word => Words.Contains(before, word))
                    && !rules.Words(WordList.LookedBackAt).Any(word => !(late && leftover.Contains(word, StringComparer.Ordinal)) && Words.Contains($"{before}{named}", word)) && !before.Contains("không", StringComparison.Ordinal) && !named.Contains("giai đoạn", StringComparison.Ordinal))
                    return true;
            }

        return false;
    }

    /// <summary>The plan is that of the reform, and of nothing else.</summary>
    internal static bool IsReform(string between, RulePack rules) =>
        rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).FirstOrDefault(word => Words.Contains(between, word)) is { } reform && rules.Words(WordList.PlanNameFiller) is var fillers
        && between.Replace(reform, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => fillers.Contains(word, StringComparer.Ordinal));

    /// <summary>Months of the year that are over at the end of a period.</summary>
    private static int Months(Period period) => Span.Of(period) is { } span ? span.Last.Month : 12;

    private const int FirstMonths = 3;

    private static Discrepancy Over(Documents.TextBlock block, string section, string year, Period period)
    {
        var (place, said) = (Phrases.Place(block.Location, section), Phrases.Short(block.Text.Printed, 160));
        return new Discrepancy
        {
            Kind = Checks.Kinds.StaleYear,
            Message = new(
                $"\"{said}\" ({place.Vietnamese}): phần phương hướng của báo cáo {period.InVietnamese()} còn nêu kế hoạch năm {year} đã hết. Có thể đoạn này chép từ báo cáo năm trước.",
                $"\"{said}\" ({place.English}): what is to come after {period} still names the plan for {year}, which is over. The paragraph may be copied from last year's report."),
            Sides = [new Side(said, block.Location, section)],
            Found = $"kế hoạch năm {year}",
            Expected = $"kế hoạch năm {period.Year}",
            Excerpt = block.Text.Printed,
            Key = $"outlook {year}",
        };
    }

    /// <summary>"Kế hoạch tuyên truyền CCHC năm 2015 ban hành kèm theo Kế hoạch số 09/KH-UBND": the year by which a plan is called before its number.</summary>
    private static int? NamedBefore(Citation citation, RulePack rules)
    {
        var said = Folding.Fold(citation.Excerpt);
        if (Words.IndexOf(said, Folding.Fold($"{citation.Type} số")) is not (> 0 and var at) || StatementWords.BeforeEnd(rules.Words(WordList.NamedIn), said[..at]) is not { } named)
            return null;
        named = named.TrimEnd(' ');
        return named.Length > 8 && named.AsSpan(0, named.Length - 4).EndsWith("năm ") && int.TryParse(named.AsSpan(named.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && rules.Words(WordList.PlanDocument).Any(plan => IsOf(named, plan, named[^4..])) ? year : null;
    }

    /// <summary>"Theo Kế hoạch tuyên truyền CCHC năm 2023 (số 29/KH-UBND), loa phát 22 buổi": called so elsewhere, its number alone in the brackets behind it.</summary>
    private static int? NamedInPassing(Citation citation, Evidence evidence, RulePack rules)
    {
        var number = Folding.Fold($"(số {citation.Number}/{citation.Symbol})");
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
            if (evidence.Document.Blocks[i] is Documents.TextBlock block && block.Text.Folded.IndexOf(number, StringComparison.Ordinal) is > 0 and var at && block.Text.Folded[..at].TrimEnd(' ') is { Length: > 8 } named
                && named.AsSpan(0, named.Length - 4).EndsWith("năm ") && int.TryParse(named.AsSpan(named.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && named[(named.LastIndexOfAny(['.', ';', ':']) + 1)..] is var clause && rules.Words(WordList.PlanDocument).Any(plan => IsOf(clause, plan, named[^4..])) && !rules.Words(WordList.LookedBackAt).Any(word => Words.Contains(block.Text.Folded, word)))
                return year;
        return null;
    }

    private static Discrepancy Stale(Citation citation, int year, Period period)
    {
        var (document, place) = (CitedDocument.Full(citation), Phrases.Place(citation.Location, citation.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.StaleYear,
            Message = new(
                $"{document} ({place.Vietnamese}) được gọi là kế hoạch năm {year}, nhưng ban hành năm {citation.Date!.Value.Year} và báo cáo là của {period.InVietnamese()}. Năm có thể còn sót lại từ báo cáo trước.",
                $"{document} ({place.English}) is called the plan for {year}, but was issued in {citation.Date.Value.Year} and the report is for {period}. The year may be left over from an earlier report."),
            Sides = [CitedDocument.Side(citation)],
            Found = $"kế hoạch năm {year}",
            Expected = $"kế hoạch năm {period.Year}",
            Excerpt = citation.Excerpt,
            Key = CitedDocument.Key(citation),
        };
    }

    /// <summary>"Kế hoạch năm 2021 đề ra 30 đầu việc, đến cuối năm 2021 xã làm được 29": what it came to is told as of the end of its year; "Hạn chế của năm 2020 đã kiểm điểm: 2 nhiệm vụ trong Kế hoạch năm 2020 chậm": told as of that year.</summary>
    private static bool Closes(string said, string year, RulePack rules) => rules.Words(WordList.YearEnd).Any(end => Words.Contains(said, $"{end} năm {year}")) || Words.IndexOf(said, $"năm {year}", Words.IndexOf(said, $"năm {year}") + 1) >= 0;

    /// <summary>"kế hoạch ... năm 2022", nothing that ends a clause between.</summary>
    internal static bool IsOf(string said, string plan, string year)
    {
        for (var at = Words.IndexOf(said, plan); at >= 0; at = Words.IndexOf(said, plan, at + plan.Length))
        {
            var named = Words.IndexOf(said, $"năm {year}", at);
            if (named >= 0 && named - at <= MostBetween && said.AsSpan(at, named - at).IndexOfAny(".,;:()") < 0)
                return true;
        }

        return false;
    }

    private static Discrepancy Stale(Figure figure, string year, Period period)
    {
        var place = Phrases.Place(figure);
        return new Discrepancy
        {
            Kind = Checks.Kinds.StaleYear,
            Message = new(
                $"Số liệu kế hoạch ({place.Vietnamese}) được ghi là của kế hoạch năm {year}, nhưng báo cáo là của {period.InVietnamese()}. Có thể đoạn này chép từ báo cáo năm trước.",
                $"Figures of the plan ({place.English}) are said to be of the plan for {year}, but the report is for {period}. The paragraph may be copied from last year's report."),
            Sides = [Phrases.Side(figure)],
            Found = $"kế hoạch năm {year}",
            Expected = $"kế hoạch năm {period.Year}",
            Excerpt = figure.Excerpt,
            Key = figure.Indicator,
        };
    }
}
