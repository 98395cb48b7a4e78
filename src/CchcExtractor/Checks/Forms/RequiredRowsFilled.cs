using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>form/value-missing</c>: a row is blank that another row's answer asks for: a survey was held, but how many forms were collected is not said; a rate
/// is given, and one of the two counts that it is made of.
/// </summary>
public sealed class RequiredRowsFilled : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueMissing];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules);
        foreach (var outcome in rows.Distinct.SelectMany(rate => Parts(rate, rows, rules)))
            yield return outcome;
        foreach (var (whole, rule) in rows.Distinct)
            if (PartsOf(rule, rows) is { Count: > 1 } parts && parts.Exists(part => part.Value > 0))
                yield return whole.Raw.Trim().Length > 0 ? Outcome.Passed : new Outcome.Failed(Missing(parts.MaxBy(part => part.Value)!, whole, rules));
        foreach (var (answer, rule) in rows.Distinct)
            foreach (var requirement in rule.Requires.Where(requirement => requirement.Value == answer.Value))
                foreach (var code in requirement.Codes)
                    yield return rows.Beside(rule, code) is not { } asked ? Outcome.NotEvaluated
                        : asked.Raw.Trim().Length > 0 ? Outcome.Passed : new Outcome.Failed(Missing(answer, asked, rules));
    }

    /// <summary>The rows that say something of those which make a row up, or are parts of it: two of them, and it must say something as well.</summary>
    private static List<Figure> PartsOf(RowRule rule, FormRows rows) =>
        [.. rule.Sum.Concat(rule.Whole).Distinct().Select(code => rows.Beside(rule, code)).OfType<Figure>().Where(part => part.Value is not null)];

    /// <summary>The one part that is blank of a rate that says something; where both are, the form was never meant to have them.</summary>
    private static IEnumerable<Outcome> Parts(FormLine rate, FormRows rows, RulePack rules)
    {
        if (rate.Rule.Ratio is not { } ratio || rate.Figure.Value is not (> 0 and <= 100) || rows.Beside(rate.Rule, ratio.Part) is not { } part || rows.Beside(rate.Rule, ratio.Whole) is not { } whole)
            yield break;
        var (noPart, noWhole) = (part.Raw.Trim().Length == 0, whole.Raw.Trim().Length == 0);
        if (!noPart && !noWhole)
            yield return Outcome.Passed;
        else if (noPart != noWhole)
            yield return new Outcome.Failed(Missing(rate.Figure, noPart ? part : whole, rules));
    }

    private static Discrepancy Missing(Figure answer, Figure asked, RulePack rules)
    {
        var (name, because) = (Phrases.Name(asked, rules), Phrases.Name(answer, rules));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueMissing,
            Message = new(
                $"Trong {Phrases.Place(asked).Vietnamese}, {name.Vietnamese} để trống, trong khi {because.Vietnamese} ghi {Phrases.Printed(answer)} nên phải có số liệu.",
                $"In {Phrases.Place(asked).English}, {name.English} is blank, though {because.English} says {Phrases.Printed(answer)}, which asks for a value."),
            Sides = [Phrases.Side(asked), Phrases.Side(answer)],
            Found = $"{Phrases.Id(asked)} để trống",
            Expected = $"có số liệu, vì {Phrases.Id(answer)} = {Phrases.Printed(answer)}",
            Excerpt = asked.Excerpt,
            Key = Phrases.Id(asked),
        };
    }
}
