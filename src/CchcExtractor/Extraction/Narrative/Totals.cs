using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "TN trực tiếp 20 HS; trực tuyến 80 HS; tổng 100 HS": a number that only says that it is a total, and is what parts of one thing (the rules
/// say which: <c>of</c>) beside it add up to, is that thing.
/// </summary>
internal sealed class Totals(RulePack rules)
{
    /// <summary>How far, as a share of the total, its parts may be off where they follow it: a wrong sum is to be found, not overlooked.</summary>
    private const decimal Near = 0.3m;

    /// <summary>The same of what need not be one or the other: of all procedures some are online in full, some in part, the rest not at all.</summary>
    private const decimal NearOfOthers = 0.1m;

    private const string Dossiers = "dossiers.";

    private readonly IReadOnlyList<string> _among = rules.Words(WordList.OpensTotal);
    private readonly IReadOnlyList<string> _totals = rules.Words(WordList.Total);
    private readonly IReadOnlyList<string> _sums = rules.Words(WordList.TotalOf);

    /// <summary>Claims the totals among the numbers of one text, once their parts are claimed.</summary>
    internal void Claim(IReadOnlyList<NumberMention> mentions)
    {
        foreach (var total in mentions)
            if (total is { Claim: { Field.Length: > 0 } ofField, Depth: > 0, Field: not null } && total.Previous?.Depth < total.Depth && _sums.Contains(total.Before.TrimEnd(' ', ':'), StringComparer.Ordinal))
                total.Claim = IsOfList(total, ofField, mentions) ? ofField with { Field = "" } : null;
        foreach (var total in mentions)
            if (total is { Claim: null, IsSetAside: false, IsWord: false, Unit: not ("%" or "?") } && SaysTotal(total) && WholeOfParts(total, mentions) is { } whole)
                total.Claim = whole;
    }

    /// <summary>"Hộ tịch 37 hồ sơ; Xây dựng 03 hồ sơ (cộng 40 hồ sơ)": the bracket behind the last field holds the total of the list.</summary>
    private static bool IsOfList(NumberMention total, Claim ofField, IReadOnlyList<NumberMention> mentions) =>
        mentions.Count(field => field.Start < total.Start && field.Sentence == total.Sentence && field.Claim is { Field.Length: > 0 } claim && claim.Indicator == ofField.Indicator) > 1;

    /// <summary>"tổng cộng 100 hồ sơ", "trong 100 hồ sơ nói trên có ...".</summary>
    private bool SaysTotal(NumberMention mention) => _among.Contains(mention.Before, StringComparer.Ordinal) || _totals.Any(word => Words.Contains(mention.Before, word));

    private Claim? WholeOfParts(NumberMention total, IReadOnlyList<NumberMention> mentions)
    {
        var parts = mentions.Where(part => part.Claim is not null && part.Unit != "%" && !part.IsWord && (part.Unit == total.Unit || part.Unit.Length == 0 || total.Unit.Length == 0))
            .GroupBy(part => (Whole: rules.Indicators.GetValueOrDefault(part.Claim!.Indicator)?.Whole ?? "", part.Claim.Field))
            .Where(group => group.Key.Whole.Length > 0);
        foreach (var group in parts)
        {
            var each = group.DistinctBy(part => part.Claim!.Indicator).ToList();
            if (each.Count < 2)
                continue;
            var off = Math.Abs(each.Sum(part => part.Number.Value) - total.Number.Value);
            var follow = each.All(part => part.Start > total.Start && part.Sentence == total.Sentence);
            if (off == 0 || (follow && off <= (group.Key.Whole.StartsWith(Dossiers, StringComparison.Ordinal) ? Near : NearOfOthers) * total.Number.Value))
                return new Claim(group.Key.Whole, group.Key.Field, $"total:{each[0].Claim!.Rule}", Grade.Fuzzy, each[0].Claim!.Label);
        }

        return null;
    }
}
