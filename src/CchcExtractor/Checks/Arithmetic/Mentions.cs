using System.Globalization;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Template;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Looks up who says what: the figures of a report that may stand in an equation. Figures said to be about right only ("hơn 9.200") and blank
/// rows are not among them.
/// </summary>
public sealed class Mentions
{
    private readonly ILookup<(string Indicator, string Field), Figure> _figures;
    private readonly Evidence _evidence;
    private readonly RulePack _rules;

    /// <summary>Indexes the figures of a report.</summary>
    public Mentions(Evidence evidence, RulePack rules)
    {
        (_evidence, _rules) = (evidence, rules);
        _figures = WithoutSeries(Usable(evidence), evidence, ofFields: false).Where(figure => !IsOfPlanBefore(figure, evidence, rules)).ToLookup(figure => (figure.Indicator, figure.Field));
        Fields = evidence.Figures.Select(figure => figure.Field).Where(field => field.Length > 0).Distinct().ToList();
    }

    /// <summary>
    /// The figures of a report, in order, that say exactly what they say. A number of no field that follows a field's in one sentence ("Đất đai 81 hồ
    /// sơ, trực tuyến 80") is left out: whether it is the field's or the whole's is not certain. So are dossiers of another whole than the report's
    /// ("riêng các thủ tục đủ điều kiện có 17/20 hồ sơ trực tuyến, đạt 85%") with their rate.
    /// </summary>
    public static IEnumerable<Figure> Usable(Evidence evidence)
    {
        var wholes = evidence.Figures.Where(figure => figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal) && figure.Number is { Denominator: null }).Select(figure => figure.Number!.Value).ToHashSet();
        Figure? field = null, apart = null;
        foreach (var figure in evidence.Figures)
        {
            if (figure.Field.Length > 0)
                field = figure;
            var uncertain = field is not null && figure.Field.Length == 0 && figure.Block == field.Block && figure.Sentence == field.Sentence
                && evidence.Document.Blocks[figure.Block] is not Table && figure.Indicator.StartsWith(Family(field), StringComparison.Ordinal);
            if (IsOfAnotherWhole(figure, wholes))
                apart = figure;
            else if (!uncertain && figure.Number is { Approximate: false, Ambiguous: false } && !IsRateOf(figure, apart))
                yield return figure;
        }
    }

    /// <summary>
    /// Figures without those that are a series: rows of one table that hold one indicator three times, each with another value ("2011 | 1.902", "2012 | 1.930", ...; "Kế hoạch | Số nhiệm vụ" of four plans). They are of years, months,
    /// places or plans, and none of them is the report's.
    /// </summary>
    /// <param name="figures">Figures of a report.</param>
    /// <param name="evidence">The report.</param>
    /// <param name="ofFields">Look at figures of dossier fields, too.</param>
    internal static List<Figure> WithoutSeries(IEnumerable<Figure> figures, Evidence evidence, bool ofFields)
    {
        var all = figures.ToList();
        var series = all.Where(MayBe).GroupBy(Rows).Where(rows => rows.Select(figure => figure.Value).Distinct().Count() > MostOfTable).Select(rows => rows.Key).ToHashSet();
        return series.Count == 0 ? all : all.FindAll(figure => !(MayBe(figure) && series.Contains(Rows(figure))));

        bool MayBe(Figure figure) => figure.Origin == Origin.Narrative && (ofFields || figure.Field.Length == 0) && evidence.Document.Blocks[figure.Block] is Table;

        static (string, string, int) Rows(Figure figure) => (figure.Indicator, figure.Field, figure.Block);
    }

    private const int MostOfTable = 2;

    /// <summary>"Kế hoạch CCHC năm 2022 của xã có 26 nhiệm vụ, đã hoàn thành 100%" in a report for 2023 that counts the tasks of its own plan elsewhere: no equation holds across two plans.</summary>
    internal static bool IsOfPlanBefore(Figure figure, Evidence evidence, RulePack rules)
    {
        if (figure is not { Origin: Origin.Narrative, Indicator: var indicator } || !indicator.StartsWith("plan.", StringComparison.Ordinal) || ReportedPeriod.Of(evidence)?.Period is not { } period)
            return false;
        var said = Folding.Fold(figure.Excerpt);
        return !said.Contains(period.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && rules.Words(WordList.PlanDocument).Any(plan => YearsOfPlanAreThis.IsOf(said, plan, (period.Year - 1).ToString(CultureInfo.InvariantCulture)))
            && evidence.Figures.Any(other => other.Origin == Origin.Narrative && other.Indicator.StartsWith("plan.", StringComparison.Ordinal) && other.Excerpt != figure.Excerpt);
    }

    private static bool IsOfAnotherWhole(Figure figure, HashSet<decimal> wholes) =>
        figure is { Origin: Origin.Narrative, Number.Denominator: > 0 and var whole } && wholes.Count > 0 && figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal) && !wholes.Contains(whole);

    private static bool IsRateOf(Figure rate, Figure? fraction) =>
        fraction is not null && rate.Unit == "%" && rate.Block == fraction.Block && rate.Sentence == fraction.Sentence && AsPrinted.Fits(fraction.Value!.Value / fraction.Number!.Denominator!.Value * 100, rate.Number!);

    /// <summary>What its id begins with: <c>dossiers.</c></summary>
    internal static string Family(Figure figure) => figure.Indicator[..(figure.Indicator.IndexOf('.') + 1)];

    /// <summary>Keys of the dossier fields that the report mentions, in order.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>All usable mentions of an indicator, of the whole (<paramref name="field"/> empty) or of a field, in order of the text.</summary>
    public IEnumerable<Figure> Of(string indicator, string field = "") => _figures[(indicator, field)];

    /// <summary>True where the parts of a breakdown add up to another figure of their family: the text breaks that one down, whatever stands nearer.</summary>
    public bool IsOfAnother(Reading breakdown)
    {
        var (first, sum) = (breakdown.Figures[0], breakdown.Value);
        return _figures.Any(same => same.Key.Field.Length == 0 && same.Key.Indicator != first.Indicator && same.Key.Indicator.StartsWith(Family(first), StringComparison.Ordinal) && same.Any(figure => figure.Unit != "%" && figure.Value == sum));
    }

    /// <summary>The counts of a family that are of no field.</summary>
    internal IEnumerable<decimal> Totals(Figure part) =>
        _figures.Where(same => same.Key.Field.Length == 0 && same.Key.Indicator.StartsWith(Family(part), StringComparison.Ordinal)).SelectMany(same => same).Where(figure => figure.Unit != "%").Select(figure => figure.Value).OfType<decimal>();

    private readonly Dictionary<string, List<Reading>> _brokenDown = new(StringComparer.Ordinal);

    private List<Reading> BrokenDown(string indicator) =>
        _brokenDown.TryGetValue(indicator, out var known) ? known : _brokenDown[indicator] = [.. Breakdowns.Of(_evidence, indicator, _rules)];

    /// <summary>True where anything may stand for a reference.</summary>
    public bool HasAny(Reference reference, string field)
    {
        foreach (var name in reference.Names)
            if (reference.OverFields ? BrokenDown(name).Count > 0 : _figures.Contains((name, field)))
                return true;
        return false;
    }

    /// <summary>What may stand for a reference: one reading for each mention, or for each complete breakdown by fields.</summary>
    public IReadOnlyList<Reading> For(Reference reference, string field)
    {
        if (reference.OverFields)
            return reference.Names.SelectMany(BrokenDown).ToList();
        return reference.Names.SelectMany(name => Of(name, field)).Select(figure => new Reading([figure])).ToList();
    }
}
