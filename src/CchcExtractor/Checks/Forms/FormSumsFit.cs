using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// The totals of the forms against the rows that make them up, as the rules have them: <c>sum/parts-differ</c>, <c>part/exceeds-whole</c>. A blank part
/// leaves a sum undecided.
/// </summary>
public sealed class FormSumsFit : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer, Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules);
        foreach (var (total, rule) in rows.Distinct)
        {
            if (rule.Sum.Count > 0)
                yield return Sum(total, rule.Sum.Select(code => rows.Beside(rule, code)).ToList(), rules);
            foreach (var code in rule.Whole)
                yield return Part(total, rows.Beside(rule, code), rules);
        }
    }

    private static Outcome Sum(Figure total, List<Figure?> parts, RulePack rules)
    {
        if (total.Value is not { } value || parts.Any(part => part?.Value is null))
            return Outcome.NotEvaluated;
        var figures = parts.OfType<Figure>().ToList();
        var sum = figures.Sum(part => part.Value!.Value);
        if (sum == value)
            return Outcome.Passed;
        var name = Phrases.Name(total, rules);
        var terms = $"{string.Join(" + ", figures.Select(part => Phrases.Vietnamese(part.Value!.Value)))} = {Phrases.Vietnamese(sum)}";
        var (rowsVi, rowsEn) = (string.Join(" + ", figures.Select(part => $"{Phrases.Printed(part)} ({Phrases.Row(part).Vietnamese})")), string.Join(" + ", figures.Select(part => $"{Phrases.Printed(part)} ({Phrases.Row(part).English})")));
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(Phrases.Place(total).Vietnamese)}: {name.Vietnamese} ghi {Phrases.Printed(total)}, nhưng cộng các dòng thành phần là {rowsVi} = {Phrases.Vietnamese(sum)}.",
                $"{Phrases.Capital(Phrases.Place(total).English)}: {name.English} says {Phrases.Printed(total)}, but its parts add up to {rowsEn} = {Phrases.English(sum)}."),
            Sides = [Phrases.Side(total), .. figures.Select(Phrases.Side)],
            Found = $"{Phrases.Id(total)} = {Phrases.Printed(total)}",
            Expected = terms,
            Excerpt = total.Excerpt,
            Key = Phrases.Id(total),
        });
    }

    private static Outcome Part(Figure whole, Figure? part, RulePack rules)
    {
        if (part?.Value is not { } value || whole.Value is not { } all)
            return Outcome.NotEvaluated;
        if (value <= all)
            return Outcome.Passed;
        var (name, of) = (Phrases.Name(part, rules), Phrases.Name(whole, rules));
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.ExceedsWhole,
            Message = new(
                $"Trong {Phrases.Place(part).Vietnamese}, {name.Vietnamese} ghi {Phrases.Printed(part)}, lớn hơn {of.Vietnamese} = {Phrases.Printed(whole)}.",
                $"In {Phrases.Place(part).English}, {name.English} says {Phrases.Printed(part)}, more than {of.English} = {Phrases.Printed(whole)}."),
            Sides = [Phrases.Side(part), Phrases.Side(whole)],
            Found = $"{Phrases.Id(part)} = {Phrases.Printed(part)}",
            Expected = $"<= {Phrases.Printed(whole)}",
            Excerpt = part.Excerpt,
            Key = Phrases.Id(part),
        });
    }
}
