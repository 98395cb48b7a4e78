using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Trong kỳ, UBND huyện giao xã 24 nhiệm vụ. Xã đã thực hiện xong 16 nhiệm vụ bảo đảm thời hạn": a paragraph that begins with the tasks which others gave and names no plan tells of those to its end, and not of the plan's.
/// </summary>
internal static class OfGivenTasks
{
    private const string Plan = "plan.";

    /// <summary>The figures without those that were taken for the plan's.</summary>
    internal static IReadOnlyList<Figure> Drop(IReadOnlyList<Figure> figures, Document document, RulePack rules) =>
        figures.Any(figure => IsOfGiven(figure, document, rules)) ? [.. figures.Where(figure => !IsOfGiven(figure, document, rules))] : figures;

    private static bool IsOfGiven(Figure figure, Document document, RulePack rules)
    {
        if (!figure.Indicator.StartsWith(Plan, StringComparison.Ordinal) || figure.Unit == "%" || document.Blocks[figure.Block] is not TextBlock { Text.Folded: var text })
            return false;
        var at = text.IndexOf(Folding.Fold(figure.Excerpt), StringComparison.Ordinal);
        // what the same sentence says of plan and tasks the rules tell apart
        if (at <= 0 || rules.Words(WordList.PlanDocument).Any(word => Words.Contains(text, word)))
            return false;
        var above = text[..at];
        return rules.Words(WordList.GivenTask).Any(word => Words.Contains(above, word)) && rules.Citations.OtherBodies.Concat(rules.Citations.OtherLevels).Any(pattern => pattern.IsIn(above));
    }
}
