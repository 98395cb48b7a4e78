using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: "VB đi 245; ký số 232 VB (96,6%)" where the report says elsewhere that 240 went out. The share is none of the number before it, but one of a number that is printed elsewhere and is that one but for a digit: the
/// number was mistyped, and its share bears witness of what it was. A share without decimals is that of too many numbers to tell.
/// </summary>
public sealed class WholesOfShares : ISecondLook
{
    /// <summary>Of smaller numbers one is the other but for a digit by chance.</summary>
    private const decimal FewestOfWhole = 20;

    /// <summary>So far apart, as a part of the larger, the two may be.</summary>
    private const decimal Farthest = 0.15m;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var printed = PrintedCounts.Of(evidence, rules);
        var words = new StatementWords(rules);
        foreach (var sentence in ReadSentences.Of(evidence, rules).Where(sentence => !words.TellsOfOther(sentence.Words)))
            for (var i = 1; i < sentence.Numbers.Count; i++)
                if (sentence.Numbers[i] is { IsRate: true, Printed: { Approximate: false, Ambiguous: false, Decimals: > 0 }, Value: > 0 and < 100 } share && Part(sentence, i) is { } part && Whole(sentence, part, share, words) is { } whole && Meant(sentence, part, whole, share, printed) is { } meant)
                    yield return new Outcome.Failed(Differs(sentence, whole, part, share, meant));
    }

    /// <summary>The count right before the share, with nothing but its noun and a mark between.</summary>
    private static PrintedNumber? Part(Sentence sentence, int share) =>
        sentence.Numbers[share - 1] is { IsCount: true, Whole: null, Value: > 0 } part && sentence.Between(part, sentence.Numbers[share]) is { Length: <= MostBetween } between && between.AsSpan().IndexOfAny(";.:") < 0 ? part : null;

    /// <summary>Characters of " hồ sơ trả qua mã QR hoặc cổng dịch vụ công (".</summary>
    private const int MostBetween = 60;

    /// <summary>The last larger count before the part, in the same sentence and of its unit or none; or a total that the paragraph has told before ("Tổng CBCC: 20. Nữ 06. Đại học trở lên 18 (94,7%)").</summary>
    private static PrintedNumber? Whole(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words) =>
        (sentence.Numbers.LastOrDefault(number => number.End <= part.Start && number is { IsCount: true, Whole: null } && number.Unit != UnitKeys.Money && number.Value >= part.Value && (number.Unit == part.Unit || number.Unit.Length < 2 || part.Unit.Length < 2)) ?? sentence.Paragraph.LastOrDefault(number => number.End <= sentence.Start && number is { IsCount: true, Whole: null } && number.Value >= part.Value && StatementWords.Any(words.TotalOf, sentence.Label(number)))) is { Value: >= FewestOfWhole } whole && !AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) ? whole : null;

    /// <summary>
    /// What the report prints elsewhere, is the whole but for a digit, and makes the share; null where there is none, the whole is printed more than once, or the sentence counts both before the share ("83 phiếu thu về (86 phiếu phát ra),
    /// 78 phiếu hài lòng (93,98%)").
    /// </summary>
    private static decimal? Meant(Sentence sentence, PrintedNumber part, PrintedNumber whole, PrintedNumber share, PrintedCounts printed) =>
        printed.TimesInText(whole.Value) > 1 || IsOfAnother(sentence, part, share) ? null : printed.Anywhere.Where(other => other != whole.Value && other >= part.Value && !sentence.Paragraph.Any(number => number.End <= share.Start && (number.Value == other || number.Whole == other)) && Math.Abs(other - whole.Value) <= Farthest * Math.Max(other, whole.Value)
            && (DigitSlips.OneReplaced(Phrases.English(other), Phrases.English(whole.Value)) || DigitSlips.Swapped(other, whole.Value)) && AsPrinted.Fits(part.Value / other * 100, share.Printed)).ToList() is [var only] ? only : null;

    /// <summary>"354 hồ sơ, gồm 7 hồ sơ từ kỳ trước và 347 hồ sơ mới. Của hồ sơ mới: trực tuyến 56 hồ sơ (16,1%)": the paragraph has another count that the share is one of.</summary>
    private static bool IsOfAnother(Sentence sentence, PrintedNumber part, PrintedNumber share) =>
        sentence.Paragraph.Any(number => number is { IsCount: true, Value: > 0 } && number.End <= share.Start && AsPrinted.Fits(part.Value / number.Value * 100, share.Printed));

    private static Discrepancy Differs(Sentence sentence, PrintedNumber whole, PrintedNumber part, PrintedNumber share, decimal meant)
    {
        var (side, place) = (sentence.Side(whole), sentence.Place);
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"\"{side.Quote}\" ({place.Vietnamese}) ghi {sentence.Raw(whole)}, nhưng tỷ lệ {sentence.Raw(share)} kể ngay sau đó chỉ đúng với {sentence.Raw(part)}/{Phrases.Vietnamese(meant)}, và {Phrases.Vietnamese(meant)} là số ghi ở chỗ khác trong báo cáo. Số {sentence.Raw(whole)} có thể gõ nhầm.",
                $"\"{side.Quote}\" ({place.English}) says {sentence.Raw(whole)}, but the share {sentence.Raw(share)} behind it is that of {sentence.Raw(part)} in {Phrases.English(meant)}, which the report prints elsewhere; {sentence.Raw(whole)} may be mistyped."),
            Sides = [side, sentence.Side(part), sentence.Side(share)],
            Found = sentence.Raw(whole),
            Expected = Phrases.Vietnamese(meant),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(whole),
        };
    }
}
