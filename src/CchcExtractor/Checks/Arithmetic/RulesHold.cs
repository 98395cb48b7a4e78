using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

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
            if (IsLargerThanAll(rule, judgement) || HoldsWithoutRepeat(rule, judgement) || new OtherReadings(rule, judgement, evidence, mentions, rules).AreLikely)
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

    /// <summary>"360 trong số 358 hồ sơ (98,60%)": a part larger than all, side by side, with a share that could be right. That it is larger is said where fractions are looked at.</summary>
    private static bool IsLargerThanAll(CheckRule rule, Judgement judgement)
    {
        var figures = judgement.Readings.Values.SelectMany(reading => reading.Figures).ToList();
        return Repair.Equation(rule.Assert) is { Relation: Relation.AsPrinted } equation && figures.Select(figure => figure.Excerpt).Distinct().Count() == 1 && figures.TrueForAll(figure => figure.Origin == Origin.Narrative)
            && new Evaluation(judgement.Readings) is var evaluation && evaluation.Number(equation.Left) is { } one && evaluation.Number(equation.Right) is { } other && Math.Min(one, other) <= 100 && Math.Max(one, other) > 100
            && figures.Exists(figure => figure.Unit == "%" && figure.Value <= 100);
    }

    /// <summary>"Lĩnh vực Chứng thực: 110 hồ sơ" in a list, "chứng thực bản sao 58 trường hợp" below it: of a field that is counted twice one count is of a part of it, and without that the sum is right.</summary>
    private static bool HoldsWithoutRepeat(CheckRule rule, Judgement judgement) =>
        judgement.Readings.Any(reading => reading.Value.Figures.Where(figure => figure.Field.Length > 0).GroupBy(figure => (figure.Indicator, figure.Field)).Where(same => same.Count() > 1).SelectMany(same => same)
            .Any(figure => new Evaluation(new Dictionary<string, Reading>(judgement.Readings) { [reading.Key] = new Reading([.. reading.Value.Figures.Where(other => other != figure)]) }).Truth(rule.Assert) == true));
}
