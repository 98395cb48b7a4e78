using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Tiếp nhận 367 hồ sơ (cũ 03, mới 364)", "tồn quý trước 16; tiếp nhận mới 1.118; cộng 1.134": a number that stands beside two of which the rules say that
/// they make up a third (<c>made_up_of</c>), and that is their sum, is that third, whatever the words before it say.
/// </summary>
internal sealed class MadeUp(RulePack rules)
{
    /// <summary>How far, as a share of the total, its parts may be off where they follow it at once: a wrong sum is to be found, not overlooked.</summary>
    private const decimal Near = 0.1m;

    private readonly IReadOnlyList<(string Whole, string One, string Other)> _sums = rules.Words(WordList.MadeUpOf).Select(sum => sum.Split([" = ", " + "], StringSplitOptions.None))
        .Where(sum => sum.Length == 3).Select(sum => (sum[0], sum[1], sum[2])).ToList();

    /// <summary>Claims such totals among the numbers of one text, once the others are claimed.</summary>
    internal void Claim(IReadOnlyList<NumberMention> mentions)
    {
        var counts = mentions.Where(mention => mention is { Unit: not ("%" or "?"), IsWord: false, IsSetAside: false, IsInTable: false }).ToList();
        for (var i = 0; i + 2 < counts.Count; i++)
        {
            if (counts[i].Claim is { } said && counts[i + 2].Claim is null && Joins(counts[i], counts[i + 1]) is "+" && Joins(counts[i + 1], counts[i + 2]) is "=" && counts[i].Number.Value + counts[i + 1].Number.Value == counts[i + 2].Number.Value)
                (counts[i].Claim, counts[i + 1].Claim, counts[i + 2].Claim) = (null, null, said); // "phải giải quyết = 481 + 10 = 491"
            Take(counts[i], counts[i + 1], counts[i + 2], before: true);
            Take(counts[i + 2], counts[i], counts[i + 1], before: false);
        }
    }

    /// <summary>What stands between two counts that follow each other.</summary>
    private static string Joins(NumberMention one, NumberMention next) =>
        next.Start - one.End is > 0 and var length && length <= next.SentenceBefore.Length ? next.SentenceBefore[^length..].Trim(' ') : "";

    private void Take(NumberMention total, NumberMention one, NumberMention other, bool before)
    {
        if (one.Claim is not { } first || other.Claim is not { } second || first.Field != second.Field || total.Number.Value < Math.Max(one.Number.Value, other.Number.Value))
            return;
        foreach (var (whole, left, right) in _sums)
        {
            if (!((first.Indicator == left && second.Indicator == right) || (first.Indicator == right && second.Indicator == left)))
                continue;
            var off = Math.Abs(total.Number.Value - one.Number.Value - other.Number.Value);
            if ((off == 0 && (total.Claim is null || IsOneOf(total.Claim, left, right))) || (before && off <= Near * total.Number.Value && total.Sentence == other.Sentence && total.Claim is { } claim && IsOneOf(claim, left, right)))
                total.Claim = new Claim(whole, first.Field, $"total:{second.Rule}", Grade.Fuzzy, second.Label);
        }
    }

    private static bool IsOneOf(Claim claim, string left, string right) => claim.Indicator == left || claim.Indicator == right;
}
