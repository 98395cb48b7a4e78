using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// Who was disciplined, recruited or let go (vocabulary <c>staff_matters</c>), which no indicator counts: <c>cross/differs</c> where the text says nobody and the rows of the form count some, or the
/// other way round; <c>repeat/value-differs</c> where the text says both. Statements on leaders or civil servants alone are held against rows and statements of theirs only.
/// </summary>
public sealed class StaffMattersAgree : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers, Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules).Distinct.Where(line => line.Figure.Value is not null && line.Rule is { Level.Length: 0, Unit: not "%" } && !line.Rule.Cumulative).ToList();
        return rules.Vocabulary("staff_matters").Terms.Select(matter => Judge(new ReadStaffMatter(evidence, rules, matter).All(), rows.FindAll(line => matter.Words.Any(word => Words.Contains(Folding.Fold(line.Rule.Label), word))), rules));
    }

    private static Outcome Judge(List<StaffMatter> said, List<FormLine> rows, RulePack rules)
    {
        var none = said.Find(one => one.Count == 0);
        if (none is not null && said.Find(one => one.Count > 0 && one.IsOfSame(none)) is { } some)
            return new Outcome.Failed(Contradicting(none, some));
        var compared = false;
        foreach (var one in said)
        {
            var its = rows.FindAll(row => one.Group.Length == 0 || Words.Contains(Folding.Fold(row.Rule.Label), one.Group));
            if (its.Count == 0)
                continue;
            compared = true;
            if ((one.Count == 0) != (its.Sum(row => row.Figure.Value!.Value) == 0))
                return new Outcome.Failed(TextAgainstRow.Differs(its.MaxBy(row => row.Figure.Value)!.Figure, new Side(one.Text, one.Block.Location, one.Section), $"{one.Count}", one.Text, one.Matter, rules));
        }

        return compared ? Outcome.Passed : Outcome.NotEvaluated;
    }

    private static Discrepancy Contradicting(StaffMatter none, StaffMatter some)
    {
        var (here, there) = (Phrases.Place(some.Block.Location, some.Section), Phrases.Place(none.Block.Location, none.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"Báo cáo ghi \"{Phrases.Short(some.Text, 120)}\" ({here.Vietnamese}), nhưng cũng ghi \"{Phrases.Short(none.Text, 120)}\" ({there.Vietnamese}).",
                $"The report says \"{Phrases.Short(some.Text, 120)}\" ({here.English}), but also \"{Phrases.Short(none.Text, 120)}\" ({there.English})."),
            Sides = [new Side(some.Text, some.Block.Location, some.Section), new Side(none.Text, none.Block.Location, none.Section)],
            Found = $"{some.Count}",
            Expected = "0",
            Excerpt = some.Text,
            Key = some.Matter,
        };
    }
}
