using CchcExtractor.Checks;
using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>
/// What of a report's figures is compared with the commune's other reports: counts that say exactly what they say, each once. A figure that is
/// mentioned with two values is left out: which of them goes on is not known. Rates are left out too, their parts tell more.
/// </summary>
public static class SeriesValues
{
    /// <summary>Indicators that count what happened in the period, by the beginning of their id; all others count what there is.</summary>
    private static readonly string[] Flows = ["dossiers.", "documents.", "feedback.", "communication.", "directives.", "satisfaction.surveys", "staff.trained"];

    private static readonly string[] Stocks = ["dossiers.carried_over", "dossiers.pending", "dossiers.in_system", "documents.reviewed"];

    /// <summary>Families whose counts, and so their rates, stay the same from one period to the next.</summary>
    private static readonly string[] Standing = ["staff.", "procedures.", "it."];

    private const int LongestLabel = 60;

    /// <summary>The values of a report, in order of their first mention.</summary>
    public static IReadOnlyList<SeriesValue> Of(Evidence evidence, RulePack rules) => Mentions.Usable(evidence)
        .Where(figure => figure.Unit.Trim() != "%" && !figure.Indicator.EndsWith(".rate", StringComparison.Ordinal))
        .GroupBy(figure => Key(figure, rules))
        .SelectMany(same => same.Select(figure => figure.Value).Distinct().Count() == 1 ? [Value(same.Key, same.First(), rules)] : RowsApart(same, rules))
        .ToList();

    private static SeriesValue Value(string key, Figure figure, RulePack rules) =>
        new(key, Phrases.Name(figure, rules), Course(figure, rules), figure.Value ?? 0, figure.Unit, figure.Location, figure.Section, figure.Excerpt);

    /// <summary>Between what a row of a form counts and the row, where the narrative says otherwise: <c>dossiers.resolved#bm3/3.3.1</c>.</summary>
    public const char RowMark = '#';

    /// <summary>Rows of forms that say otherwise than the narrative are kept as such: a form that was copied shows by them.</summary>
    private static IEnumerable<SeriesValue> RowsApart(IGrouping<string, Figure> figures, RulePack rules) =>
        figures.Where(figure => figure.Origin == Origin.Appendix).GroupBy(figure => figure.Indicator).Where(row => row.Count() == 1).Select(row => Value($"{figures.Key}{RowMark}{row.Key}", row.First(), rules));

    /// <summary>True where a figure counts what happened in the period.</summary>
    public static bool IsFlow(string indicator) =>
        Flows.Any(start => indicator.StartsWith(start, StringComparison.Ordinal)) && !Stocks.Any(start => indicator.StartsWith(start, StringComparison.Ordinal));

    /// <summary>True where a figure is another in every period: what happened, and what it left over.</summary>
    public static bool Changes(string indicator) => Flows.Concat(Told).Any(start => indicator.StartsWith(start, StringComparison.Ordinal));

    /// <summary>What happens now and then: other in every period, but in no course that could be followed.</summary>
    private static readonly string[] Told = ["inspections.", "assignments"];

    /// <summary>True where a rate is of what there is, not of what happened.</summary>
    public static bool IsOfStock(string rate) => Standing.Any(start => rate.StartsWith(start, StringComparison.Ordinal));

    /// <summary>What an indicator or a row of a form is called among the values.</summary>
    public static string KeyOf(string name, RulePack rules) =>
        rules.Forms.Row(name) is not { } row ? name : row.Concept.Length > 0 ? row.Concept : Labelled(name, row.Label);

    private static string Key(Figure figure, RulePack rules)
    {
        if (figure.Origin == Origin.Narrative)
            return Phrases.Id(figure);
        // forms number their rows anew with each version: without its label a code says nothing
        return Concept(figure, rules) is { Length: > 0 } concept ? concept : Labelled(figure.Indicator, figure.Label);
    }

    private static string Labelled(string row, string label)
    {
        var slug = Folding.Slug(label);
        return $"{row} {slug[..Math.Min(slug.Length, LongestLabel)]}";
    }

    private static string Concept(Figure figure, RulePack rules) => rules.Forms.Row(figure.Indicator)?.Concept ?? "";

    private static Course Course(Figure figure, RulePack rules)
    {
        var indicator = figure.Origin == Origin.Narrative ? figure.Indicator : Concept(figure, rules);
        if (figure.Origin == Origin.Appendix && rules.Forms.Row(figure.Indicator) is { Cumulative: true })
            return Reporting.Course.YearToDate;
        return IsFlow(indicator) ? Reporting.Course.Flow : Reporting.Course.Stock;
    }
}
