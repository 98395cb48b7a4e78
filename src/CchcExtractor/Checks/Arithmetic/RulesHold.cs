using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>sum/parts-differ</c>, <c>part/exceeds-whole</c>, <c>ratio/differs</c>: what the rule files assert of the figures of a report
/// (<c>checks:</c>), for the report as a whole and for every dossier field.
/// </summary>
public sealed class RulesHold : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer, Checks.Kinds.ExceedsWhole, Checks.Kinds.RatioDiffers, Checks.Kinds.ZeroDenominator];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var mended = new HashSet<(string, Figure, decimal)>();
        foreach (var rule in rules.Checks.Where(rule => !rule.AsksPast))
        {
            var assertion = new Assertion(rule, mentions);
            foreach (var field in mentions.Fields.Prepend(""))
                foreach (var judgement in assertion.Judge(field))
                    yield return OutcomeOf(rule, field, judgement);
        }

        Outcome OutcomeOf(CheckRule rule, string field, Judgement judgement)
        {
            if (judgement.Holds != false)
                return judgement.Holds == true ? Outcome.Passed : Outcome.NotEvaluated;
            if (judgement.Readings.Values.Any(reading => reading.Figures.Count > 1 && mentions.IsOfAnother(reading)))
                return Outcome.NotEvaluated;
            var kind = Checks.Kinds.Of(rule.Code)!;
            var discrepancy = new AssertionWording(rule, judgement, evidence, rules).Discrepancy(kind, field);
            // the same equation wrong in two places, or two equations that one changed figure mends, are one finding
            var repairs = Repair.Of(rule, judgement).Select(repair => (rule.Code, repair.Figure, repair.Value)).ToList();
            var known = repairs.Any(mended.Contains);
            mended.UnionWith(repairs);
            return told.Add($"{rule.Code} {discrepancy.Key}") && !known ? new Outcome.Failed(discrepancy) : Outcome.NotEvaluated;
        }
    }
}
