using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Sums that are wrong however far off they are: where it is certain that a list is the whole of its total, no difference is too large for an error.
/// </summary>
internal sealed class WholeLists(Evidence evidence)
{
    /// <summary>Lists of a single field say nothing of being whole.</summary>
    private const int FewestFields = 2;

    /// <param name="rule">The assertion: parts on one side, their total on the other.</param>
    /// <param name="judgement">That it does not hold, and what was read.</param>
    /// <param name="total">The figure that stands alone on its side.</param>
    public bool Tell(CheckRule rule, Judgement judgement, Figure? total)
    {
        if (total?.Value is null || Repair.Equation(rule.Assert) is not { Relation: Relation.Equal })
            return false;
        var parts = judgement.Readings.Values.SelectMany(reading => reading.Figures).Where(figure => figure != total).ToList();
        return ExceedsInSentence(parts, total) || SiblingsAddUp(parts);
    }

    /// <summary>"17 người, trong đó: cán bộ: 11 người; công chức: 18 người": a part behind its total in one sentence is larger than it.</summary>
    private static bool ExceedsInSentence(List<Figure> parts, Figure total) =>
        total.Origin == Origin.Narrative && parts.Exists(part => part.Value > total.Value && part.Unit == total.Unit && IsBehind(part, total)) && parts.Count(part => IsBehind(part, total)) > 1;

    private static bool IsBehind(Figure part, Figure total) =>
        part.Origin == Origin.Narrative && part.Excerpt == total.Excerpt && part.Location is { LastCharacter: { } end } && total.Location is { LastCharacter: { } before } && part.Location.BlockPath == total.Location.BlockPath && end > before;

    /// <summary>"Hộ tịch 44 hồ sơ, trong đó 43 trực tuyến; ...": of the very fields that are listed what was received online comes to its total, so none is left out.</summary>
    private bool SiblingsAddUp(List<Figure> parts)
    {
        var listed = parts.Where(part => part.Field.Length > 0).ToList();
        if (listed.Count < FewestFields || listed.Count != parts.Count)
            return false;
        var (indicator, places) = (listed[0].Indicator, listed.Select(part => (part.Field, part.Excerpt)).ToHashSet());
        return evidence.Figures.Where(figure => figure.Field.Length > 0 && figure.Indicator.StartsWith(indicator + ".", StringComparison.Ordinal) && figure.Unit != "%").GroupBy(figure => figure.Indicator)
            .Any(group => group.Count() == listed.Count && places.SetEquals(group.Select(figure => (figure.Field, figure.Excerpt)))
                && evidence.Figures.Any(figure => figure.Indicator == group.Key && figure.Field.Length == 0 && figure.Value > 0 && figure.Value == group.Sum(part => part.Value ?? 0)));
    }
}
