using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Trong kỳ, UBND huyện giao xã 24 nhiệm vụ. Xã đã thực hiện xong 16 nhiệm vụ bảo đảm thời hạn": a paragraph that begins with the tasks which others gave and names no plan tells of those to its end, and not of the plan's.
/// </summary>
internal sealed class OfGivenTasks(RulePack rules)
{
    private const string Plan = "plan.";

    private readonly IReadOnlyList<string> _plans = rules.Words(WordList.PlanDocument);
    private readonly IReadOnlyList<string> _given = rules.Words(WordList.GivenTask);

    /// <summary>Takes away the claim of those that were taken for the plan's; they are numbers that nobody claims. <paramref name="folded"/>: the text they stand in.</summary>
    internal void Drop(string folded, IEnumerable<NumberMention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.Claim is { } claim && claim.Indicator.StartsWith(Plan, StringComparison.Ordinal) && mention.Unit != "%" && IsOfGiven(folded, mention.Sentence))
                mention.Claim = null;
    }

    /// <summary>What the sentence itself says of plan and tasks the rules tell apart.</summary>
    private bool IsOfGiven(string folded, int sentence)
    {
        if (sentence <= 0 || _plans.Any(word => Words.Contains(folded, word)))
            return false;
        var above = folded[..sentence];
        return _given.Any(word => Words.Contains(above, word)) && rules.Citations.OtherBodies.Concat(rules.Citations.OtherLevels).Any(pattern => pattern.IsIn(above));
    }
}
