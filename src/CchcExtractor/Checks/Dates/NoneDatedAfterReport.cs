using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Dates;

/// <summary><c>date/after-report</c>: a report cannot cite what is issued after it. Mostly a year typed wrong (<c>25/12/2023</c> for <c>25/12/2022</c>). Nor does it tell of what was done later.</summary>
public sealed partial class NoneDatedAfterReport : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.DateAfterReport];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var told = new HashSet<(string, DateOnly)>();
        foreach (var citation in evidence.Citations)
        {
            if (citation.Date is not { } date || evidence.Metadata.Date is not { } issued)
                yield return Outcome.NotEvaluated;
            else if (date <= issued)
                yield return Outcome.Passed;
            else if (told.Add((CitedDocument.Key(citation), date)))
                yield return new Outcome.Failed(After(citation, date, issued, evidence));
        }

        if (evidence.Metadata.Date is { } own)
            foreach (var act in ActsToCome.In(evidence, own, rules))
                yield return new Outcome.Failed(ToCome(act, own, evidence));
    }

    private static Discrepancy ToCome(ActsToCome.Act act, DateOnly issued, Evidence evidence)
    {
        var place = Phrases.Place(act.Side.Location, act.Side.Section);
        return new Discrepancy
        {
            Kind = Checks.Kinds.DateAfterReport,
            Message = new(
                $"Việc được nêu là đã làm ngày {Phrases.Day(act.Day)} ({place.Vietnamese}) ở sau ngày ban hành báo cáo ({Phrases.Day(issued)}).",
                $"What is told as done on {Phrases.Day(act.Day)} ({place.English}) comes after the report itself ({Phrases.Day(issued)})."),
            Sides = [act.Side, IssueDate.Side(evidence, issued)],
            Found = Phrases.Day(act.Day),
            Expected = $"<= {Phrases.Day(issued)}",
            Excerpt = act.Excerpt,
            Key = $"act {act.Side.Section}",
        };
    }

    private static Discrepancy After(Citation citation, DateOnly date, DateOnly issued, Evidence evidence)
    {
        var place = CitedDocument.Place(citation);
        var own = IssueDate.Side(evidence, issued);
        var message = new Wording(
            $"{CitedDocument.Full(citation)} ({place.Vietnamese}) ghi ngày sau ngày ban hành báo cáo ({Phrases.Day(issued)}).",
            $"{CitedDocument.Full(citation)} ({place.English}) is dated after the report itself ({Phrases.Day(issued)}).");
        var yearBefore = date.AddYears(-1);
        return new Discrepancy
        {
            Kind = Checks.Kinds.DateAfterReport,
            Message = message.With(IsLikely(yearBefore, citation, issued, evidence)
                ? new($"Nếu ghi nhầm năm thì có thể là {Phrases.Day(yearBefore)}; đề nghị đối chiếu bản gốc.", $"The year may be mistyped: {Phrases.Day(yearBefore)}. Please compare with the document itself.")
                : new("Có thể ghi nhầm ngày, tháng hoặc năm; đề nghị đối chiếu bản gốc.", "Day, month or year may be mistyped; please compare with the document itself.")),
            Sides = [CitedDocument.Side(citation), own],
            Found = CitedDocument.Dated(citation),
            Expected = $"<= {Phrases.Day(issued)}",
            Excerpt = citation.Excerpt,
            Key = CitedDocument.Key(citation),
        };
    }

    /// <summary>Last year's date is one that the document may have: of the year that its subject names or, where it names none, of that of the report. A plan is often signed in the December before its year.</summary>
    private static bool IsLikely(DateOnly date, Citation citation, DateOnly issued, Evidence evidence)
    {
        if (date > issued)
            return false;
        var named = NamedYear().Matches(Texts.Folding.Fold(citation.Subject)).Select(match => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)).ToList();
        return named.Count > 0 ? named.Exists(year => date.Year == year || (date.Year == year - 1 && date.Month == MonthBefore)) : date.Year == ReportedPeriod.Of(evidence)?.Period.Year;
    }

    private const int MonthBefore = 12;

    [GeneratedRegex("năm (?<year>20[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex NamedYear();
}
