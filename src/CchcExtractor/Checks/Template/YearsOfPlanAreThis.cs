using System.Globalization;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/stale-year</c> where no document is cited: figures of the year's plan said to be of last year's ("số nhiệm vụ trong kế hoạch cải cách hành chính
/// năm 2022 là 36" in a report for 2023). Sentences that also name the report's own year, or look back, are left alone.
/// </summary>
public sealed class YearsOfPlanAreThis : ICheck
{
    private const string Plan = "plan.";

    /// <summary>Characters between the plan and its year: "cải cách hành chính nhà nước của UBND xã".</summary>
    private const int MostBetween = 60;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.StaleYear];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence)?.Period is not { Kind: not PeriodKind.Years } period)
            yield break;
        var last = (period.Year - 1).ToString(CultureInfo.InvariantCulture);
        foreach (var figure in evidence.Figures.Where(figure => figure.Origin == Origin.Narrative && figure.Indicator.StartsWith(Plan, StringComparison.Ordinal)).DistinctBy(figure => figure.Excerpt))
        {
            var said = Folding.Fold(figure.Excerpt);
            if (rules.Words(WordList.PlanDocument).Any(plan => IsOf(said, plan, last)) && !Closes(said, last, rules) && !said.Contains(period.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && !rules.Words(WordList.LookedBackAt).Concat(rules.Words(WordList.StillCarriedOut)).Any(word => Words.Contains(said, word))
                && !evidence.Citations.Any(citation => citation.Location.Path.StartsWith(evidence.Document.Blocks[figure.Block].Location.Path + "/", StringComparison.Ordinal)))
                yield return new Outcome.Failed(Stale(figure, last, period));
            else
                yield return Outcome.Passed;
        }
    }

    /// <summary>"Kế hoạch năm 2021 đề ra 30 đầu việc, đến cuối năm 2021 xã làm được 29": what it came to is told as of the end of its year; "Hạn chế của năm 2020 đã kiểm điểm: 2 nhiệm vụ trong Kế hoạch năm 2020 chậm": told as of that year.</summary>
    private static bool Closes(string said, string year, RulePack rules) => rules.Words(WordList.YearEnd).Any(end => Words.Contains(said, $"{end} năm {year}")) || Words.IndexOf(said, $"năm {year}", Words.IndexOf(said, $"năm {year}") + 1) >= 0;

    /// <summary>"kế hoạch ... năm 2022", nothing that ends a clause between.</summary>
    private static bool IsOf(string said, string plan, string year)
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
