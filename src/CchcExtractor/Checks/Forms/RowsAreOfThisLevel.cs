using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary><c>template/other-level</c>: the form has rows that only a district or province can fill in. One remark for the whole appendix.</summary>
public sealed class RowsAreOfThisLevel : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.OtherLevel];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules).Distinct.ToList();
        if (rows.Count == 0)
            yield break;
        var foreign = rows.Where(row => row.Rule.Level.Length > 0).ToList();
        if (foreign.Count == 0)
        {
            yield return Outcome.Passed;
            yield break;
        }

        var ids = string.Join(", ", foreign.Select(row => Phrases.Id(row.Figure)));
        yield return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.OtherLevel,
            Message = new(
                $"Phụ lục có {foreign.Count} dòng dành cho cấp {foreign[0].Rule.Level}, không phải cấp xã: {ids}.",
                $"The appendix has {foreign.Count} row(s) of another level's form ({foreign[0].Rule.Level}): {ids}."),
            Sides = foreign.Select(row => Phrases.Side(row.Figure)).ToList(),
            Found = ids,
            Excerpt = foreign[0].Figure.Excerpt,
            Key = "rows",
        });
    }
}
