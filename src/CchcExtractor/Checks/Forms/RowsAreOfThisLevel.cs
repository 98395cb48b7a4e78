using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary><c>template/other-level</c>: the form has rows that only a district or province can fill in: as the rules say of known rows, as the label says of others. One remark for the whole appendix.</summary>
public sealed class RowsAreOfThisLevel : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.OtherLevel];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var levels = rules.Words(WordList.OtherLevel);
        var rows = evidence.Figures.Where(figure => figure.Origin == Origin.Appendix).Select(figure => (figure, rule: rules.Forms.Row(figure.Rule))).ToList();
        var known = rows.Where(row => row.rule is not null).Select(row => row.rule!.Form).ToHashSet();
        if (known.Count == 0)
            yield break;
        var foreign = rows.Where(row => row.rule is { } rule ? rule.Level.Length > 0 : known.Contains(row.figure.Form ?? 0) && Names(row.figure, levels)).Select(row => row.figure).DistinctBy(Phrases.Id).ToList();
        if (foreign.Count == 0)
        {
            yield return Outcome.Passed;
            yield break;
        }

        var ids = string.Join(", ", foreign.Select(Phrases.Id));
        var (vi, en) = (Named("biểu mẫu", "dòng"), Named("form", "row"));
        yield return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.OtherLevel,
            Message = new(
                $"Phụ lục có {foreign.Count} dòng dành cho cấp trên (huyện hoặc tỉnh), không phải cấp xã: {vi}.",
                $"The appendix has {foreign.Count} row(s) of a form for a higher level (district or province): {en}."),
            Sides = foreign.Select(Phrases.Side).ToList(),
            Found = ids,
            Excerpt = foreign[0].Excerpt,
            Key = "rows",
        });

        string Named(string form, string line) => string.Join("; ", foreign.Select(row => $"{form} {row.Form}, {line} {row.Code} \"{Phrases.Short(row.Label, LongestLabel)}\""));
    }

    /// <summary>A row that no form of a commune has and whose label names another level.</summary>
    private static bool Names(Figure figure, IReadOnlyList<string> levels)
    {
        var label = RowRule.Comparable(figure.Label);
        return levels.Any(level => Words.Contains(label, level));
    }

    private const int LongestLabel = 60;
}
