using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>repeat/value-differs</c>: one figure of the narrative printed more than once, with values that cannot be the same number. A rate may be
/// printed with fewer digits the second time; values so far apart that neither can be a slip for the other are a remark only. Whoever copies the figure onward takes one of the two, so every later sum is in doubt.
/// </summary>
public sealed class RepeatsAgree : ICheck
{
    private const int MostValues = 20;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var repeated = Mentions.Usable(evidence)
            .Where(figure => figure.Origin == Origin.Narrative)
            .GroupBy(figure => (figure.Indicator, figure.Field)).Where(group => group.Count() > 1);
        foreach (var mentions in repeated)
        {
            // the value that most mentions carry is taken for the right one, the earlier where there is a tie
            var values = mentions.GroupBy(figure => figure.Value).OrderByDescending(group => group.Count()).Select(group => group.First()).ToList();
            var odd = values.Skip(1).Where(figure => !(figure.Unit == "%" ? AsPrinted.AgreeAsRates(values[0].Number!, figure.Number!) : AsPrinted.Agree(values[0].Number!, figure.Number!))).ToList();
            if (odd.Count == 0)
                yield return Outcome.Passed;
            if (odd.Count > MostValues)
            {
                // so many values are a series that nobody understood, not one figure
                yield return Outcome.NotEvaluated;
                continue;
            }

            foreach (var figure in odd)
                yield return new Outcome.Failed(Differs(values[0], figure, evidence, rules));
        }
    }

    private static Discrepancy Differs(Figure usual, Figure odd, Evidence evidence, RulePack rules)
    {
        var name = Phrases.Name(odd, rules);
        var (here, there) = (Phrases.Place(odd), Phrases.Place(usual));
        var message = new Wording(
            $"Cùng một số liệu - {name.Vietnamese} - ghi {Phrases.Printed(odd)} ở {here.Vietnamese}, nhưng {Phrases.Printed(usual)} ở {there.Vietnamese}.",
            $"The same figure {name.English} is {Phrases.Printed(odd)} in {here.English}, but {Phrases.Printed(usual)} in {there.English}.");
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            SeverityOverride = (odd.Unit == "%" ? Misprint.PlausibleRate(odd.Value!.Value, usual.Value!.Value) : Misprint.Plausible(odd.Value!.Value, usual.Value!.Value)) ? null : Severity.Info,
            Message = message.With(LikelyCause.Of(odd, usual.Value.Value, evidence, rules)),
            Sides = [Phrases.Side(odd), Phrases.Side(usual)],
            Found = $"{Phrases.Id(odd)} = {Phrases.Printed(odd)}",
            Expected = Phrases.Printed(usual),
            Excerpt = odd.Excerpt,
            Key = Phrases.Id(odd),
        };
    }
}
