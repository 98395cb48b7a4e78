using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds what shares are of, and what parts belong to shares and wholes: numbers that stand for what is said of the number beside them.</summary>
internal sealed class Shares(NearestRule rule, BareWords bare, RulePack rules)
{
    private readonly IReadOnlyList<string> _equals = rules.Words(WordList.EqualTo);

    /// <summary>Rounded or cut off, the quotient of a part and its whole is the share as far as its digits go.</summary>
    internal static bool IsShareOf(Texts.Number share, decimal part, decimal whole) => whole != 0 && Math.Abs((part / whole * 100) - share.Value) < (decimal)Math.Pow(10, -share.Decimals);

    /// <summary>What a percentage is of.</summary>
    internal Claim? Rate(NumberMention mention, IReadOnlyList<string> sections) => RateBeside(mention) ?? RateOfPrevious(mention, sections) ?? RateOfUnclaimed(mention, sections);

    /// <summary>What a number is that stands beside its share, or beside the part that it is the whole of.</summary>
    internal Claim? PartOrWhole(NumberMention mention) => PartOfRate(mention) ?? WholeOfPart(mention) ?? WholeOfShare(mention);

    /// <summary>"văn bản đi gửi điện tử đạt 85% trên tổng số 1.126 văn bản": what the share before it is a share of.</summary>
    private Claim? WholeOfShare(NumberMention mention)
    {
        if (!mention.OpensWithTotal || mention.Unit == "%" || mention.Previous is not { Unit: "%", Claim: { } rate } share || share.Sentence != mention.Sentence || !bare.IsBare(mention))
            return null;
        return rules.Indicators.Values.FirstOrDefault(indicator => indicator.Rate == rate.Indicator) is { } part
            ? new Claim(part.Whole.Length > 0 ? part.Whole : part.Id, rate.Field, $"whole:{rate.Rule}", Grade.Fuzzy, rate.Label)
            : null;
    }

    /// <summary>"đúng hạn lĩnh vực hộ tịch đạt 100%, đất đai đạt 97,5%": the rate of another field beside the one before it.</summary>
    private Claim? RateBeside(NumberMention mention) =>
        mention.Field is { } field && mention.Previous is { Unit: "%", Field: { } other, Claim: { } claim } before && other != field && before.Sentence == mention.Sentence && bare.IsBare(mention) && TakesFields(claim.Indicator)
            ? claim with { Field = field.Key }
            : null;

    /// <summary>"495 hồ sơ, chiếm 95%": a percentage that says nothing of its own is the rate of the count before it.</summary>
    private Claim? RateOfPrevious(NumberMention mention, IReadOnlyList<string> sections)
    {
        if (!mention.IsRateOfPrevious && !bare.IsBare(mention) && !bare.IsShareOfTotal(mention))
            return null;
        NumberMention? skipped = null;
        var count = mention.Previous;
        for (var back = 0; back < (mention.IsPaired ? 1 : 2) && count is { Unit: not "%" } && (back == 0 || (count.Sentence == mention.Sentence && mention.Field is null)); back++)
        {
            if (count.Claim is { } claim && rules.Indicators.GetValueOrDefault(claim.Indicator)?.Rate is { Length: > 0 } rate)
                return skipped is { Claim: not null } && !IsWholeOfPrevious(skipped) && !IsNearerShare(mention, count, skipped) ? null
                    : rule.Best(mention, "", count.After, "%", sections) ?? new Claim(rate, claim.Field, $"rate:{claim.Rule}", Grade.Fuzzy, claim.Label);
            if (back == 0 && count is { Claim: not null } && count.Depth == mention.Depth && rule.Best(mention, count.Before, count.After, "%", sections) is { } about)
                return about;
            if ((count.Depth < mention.Depth && !IsWholeOfPrevious(count)) || (count.Claim is null && !bare.IsBare(count)))
                return null;
            skipped = count;
            count = count.Previous;
        }

        return null;
    }

    /// <summary>"đúng hạn 590 hồ sơ, quá hạn 08 hồ sơ, đạt 98,66%": of two counts, the one whose share of both comes nearer to the rate.</summary>
    private static bool IsNearerShare(NumberMention rate, NumberMention count, NumberMention skipped)
    {
        var both = count.Number.Value + skipped.Number.Value;
        return both != 0 && Math.Abs(100 * count.Number.Value / both - rate.Number.Value) <= Math.Abs(100 * skipped.Number.Value / both - rate.Number.Value);
    }

    /// <summary>"14 trên 20 nhiệm vụ (tức 70%)".</summary>
    private bool IsWholeOfPrevious(NumberMention count) =>
        count.OpensWithTotal || (count is { Claim: { } whole, Previous.Claim: { } part } && rules.Indicators.GetValueOrDefault(part.Indicator)?.Whole == whole.Indicator);

    /// <summary>"137/137 văn bản được ký số, đạt 100%": where no rule takes the count, the words around it say what the rate is of.</summary>
    private Claim? RateOfUnclaimed(NumberMention mention, IReadOnlyList<string> sections) =>
        mention.Previous is { Claim: null, Unit: not "%" } count && count.Sentence == mention.Sentence && (bare.IsBare(mention) || bare.IsShareOfTotal(mention))
            ? rule.Best(mention, count.Before, count.After, "%", sections)
            : null;

    /// <summary>"đạt 100% (523/523 hồ sơ)": a count in the parenthesis behind a rate is its numerator.</summary>
    private Claim? PartOfRate(NumberMention mention)
    {
        if (mention.Unit == "%" || mention.Previous is not { Unit: "%", Claim: { } rate } previous || !(bare.IsBare(mention) || OpensBracketBehind(mention, previous)))
            return null;
        // "đạt 81%, tương đương 1.225 hồ sơ"
        if (previous.End < mention.Start && mention.Start - previous.End <= mention.SentenceBefore.Length && mention.SentenceBefore.AsSpan(mention.SentenceBefore.Length - (mention.Start - previous.End)).Contains(';'))
            return null; // "đạt 33,1% tổng số tiếp nhận; hồ sơ trực tiếp (245 hồ sơ)"
        if (previous.Depth >= mention.Depth && (previous.Sentence != mention.Sentence || !_equals.Contains(mention.Before.Trim(' ', ':'), StringComparer.Ordinal)))
            return null;
        if (rules.Indicators.Values.FirstOrDefault(indicator => indicator.Rate == rate.Indicator) is not { } part)
            return null;
        // "tỷ lệ văn bản gửi qua mạng 94,9% (334 trên 352 văn bản)": no part of anything has a name here, and it is not the whole
        if (part.Whole.Length == 0 && mention.HasWhole)
            return null;
        // "bằng 80% tổng số nhiệm vụ (20 nhiệm vụ)": the parenthesis says how many all are
        // and "93,5% hồ sơ đã giải quyết được số hóa (616 trong số 659 hồ sơ)" how many they are of
        if (bare.IsOfTotal(previous) && !mention.HasWhole)
            return part.Whole.Length == 0 ? null : new Claim(part.Whole, rate.Field, $"whole:{rate.Rule}", Grade.Fuzzy, rate.Label);
        return new Claim(part.Id, rate.Field, $"part:{rate.Rule}", Grade.Fuzzy, rate.Label);
    }

    /// <summary>"tỷ lệ hồ sơ trực tuyến đạt 64% (244/381 hồ sơ mới tiếp nhận)": a fraction that opens the bracket behind a share is that share, and the words behind it say what its whole is.</summary>
    private static bool OpensBracketBehind(NumberMention fraction, NumberMention share) =>
        fraction is { Before.Length: 0, Number.Denominator: not null } && fraction.Depth > share.Depth && fraction.Sentence == share.Sentence && fraction.Start - share.End <= LongestBracket;

    /// <summary>Characters of " (".</summary>
    private const int LongestBracket = 3;

    /// <summary>"hài lòng đạt 97,1% (199/205 phiếu)": the numerator of a share, of which no figure tells.</summary>
    internal bool IsNumerator(NumberMention mention) =>
        mention is { Depth: > 0, HasWhole: true, Previous: { Unit: "%", Claim: not null } share } && share.Depth < mention.Depth && bare.IsBare(mention);

    /// <summary>"trực tuyến 85 hồ sơ trên tổng số 123 hồ sơ": what the number before it is a part of.</summary>
    private Claim? WholeOfPart(NumberMention mention) =>
        mention.OpensWithTotal && mention.Unit != "%" && mention.Previous is { Claim: { } claim } part && part.Sentence == mention.Sentence && part.Number.Value <= mention.Number.Value
        && rules.Indicators.GetValueOrDefault(claim.Indicator)?.Whole is { Length: > 0 } whole && bare.IsBare(mention)
            ? new Claim(whole, claim.Field, $"whole:{claim.Rule}", Grade.Fuzzy, claim.Label)
            : null;

    private bool TakesFields(string indicator) => rules.Narrative.Numbers.Any(number => number.Indicator == indicator && number.Field);
}
