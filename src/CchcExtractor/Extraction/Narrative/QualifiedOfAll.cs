using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Cán bộ 13 người, công chức 34 người; đạt chuẩn 45 người, bằng 95,7% tổng số 47 người": where a sentence has counted both and a semicolon closes that, who is qualified is counted of all, though the last that were named are the civil
/// servants.
/// </summary>
internal static class QualifiedOfAll
{
    private const string Officials = "staff.officials";

    private const string CivilServants = "staff.civil_servants";

    private const string Qualified = "qualified";

    /// <summary>Takes away the claim of those of one kind; they are numbers that nobody claims. <paramref name="folded"/>: the text they stand in.</summary>
    internal static void Drop(string folded, IReadOnlyList<NumberMention> mentions, RulePack rules)
    {
        foreach (var mention in mentions)
            if (mention.Claim is { } claim && (claim.Indicator.StartsWith(Officials, StringComparison.Ordinal) || claim.Indicator.StartsWith(CivilServants, StringComparison.Ordinal)) && claim.Indicator.Contains(Qualified, StringComparison.Ordinal)
                && EndOf(Officials, mention, mentions) is { } one && EndOf(CivilServants, mention, mentions) is { } other && folded.AsSpan(Math.Max(one, other), mention.Start - Math.Max(one, other)).Contains(';') && Kind(claim.Indicator, rules) is var kind && !Words.Contains(mention.Before, kind) && !Words.Contains(mention.After, kind))
                mention.Claim = null;
    }

    private static int? EndOf(string indicator, NumberMention mention, IReadOnlyList<NumberMention> mentions) =>
        mentions.LastOrDefault(other => other.Sentence == mention.Sentence && other.End <= mention.Start && other.Claim?.Indicator == indicator)?.End;

    /// <summary>What the rules call those of whom a share is qualified.</summary>
    private static string Kind(string indicator, RulePack rules) => Folding.Fold(rules.Indicators.GetValueOrDefault(indicator.StartsWith(Officials, StringComparison.Ordinal) ? Officials : CivilServants)?.Name ?? "");
}
