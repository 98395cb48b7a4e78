using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// "phát sinh 2.050 hồ sơ thu phí, thanh toán qua mạng 2.175 (87%)": a count with a share of less than all is larger than the number before it. That it is a part of that one is not
/// said, so one of the two must be a slip of the hand away from a number with which the share is right, and no number around may be the whole.
/// </summary>
internal sealed class PartsWithTheirShare : IPartFinder
{
    private const decimal Fewest = 10;

    private const int MostBetween = 60;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        for (var i = 2; i < sentence.Numbers.Count; i++)
        {
            var (whole, part, share) = (sentence.Numbers[i - 2], sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!whole.IsCount || !part.IsCount || whole.Value < Fewest || part.Value <= whole.Value || AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed) || share is not { IsRate: true, Value: > 0 and < 100 } || (part.Unit != whole.Unit && part.Unit.Length > 0 && whole.Unit.Length > 0)
                || sentence.Between(whole, part) is not { Length: <= MostBetween } between || between.Contains('.') || StatementWords.BeforeEnd(words.OfWhole, between) is not null || (between.Contains(';') && whole.Unit.Length == 0 && !IsShareOfWhole(whole.Value, share)) || words.Compares(between) || words.TellsOfOther(between) || words.IsSupposed(sentence.Around(whole, part)) || StatementWords.Any(words.SinceNewYear, between)
                || !SharesHold.IsShareOf(sentence, part, share, words) || SharesHold.Grows(sentence, i, words) || (whole.Indicator == "dossiers.received" && part.Indicator == "dossiers.resolved") || IsOfOther(sentence, part, whole, share) || !(IsSlip(part.Value, whole.Value, share) || IsShareOfWhole(whole.Value, share)))
                continue;
            yield return new(part, whole);
        }
    }

    /// <summary>Some number around is the whole of the part, or of the number before it, or two together are ("trực tuyến 70 hồ sơ, trực tiếp 228 hồ sơ; đúng hạn 297 hồ sơ, 99,7%").</summary>
    private static bool IsOfOther(Sentence sentence, PrintedNumber part, PrintedNumber whole, PrintedNumber share)
    {
        var around = sentence.Nearby.Where(other => !other.IsRate).SelectMany(other => new[] { other.Value, other.Whole ?? 0 }).Where(other => other > 0).Distinct().ToList();
        return around.Exists(other => AsPrinted.Fits(part.Value / other * 100, share.Printed) || AsPrinted.Fits(whole.Value / other * 100, share.Printed))
            || around.Exists(one => around.Exists(other => one < other && AsPrinted.Fits(part.Value / (one + other) * 100, share.Printed)));
    }

    /// <summary>"là 19, đã triển khai 23, đạt 94,73%": 18 of 19 is just that, and of so few hardly any other rate would be the share of a whole number.</summary>
    private static bool IsShareOfWhole(decimal whole, PrintedNumber share) =>
        (share.Printed.Decimals > 1 ? whole <= FewOfTwoDecimals : share.Printed.Decimals == 1 && whole <= FewOfOneDecimal) && decimal.Round(whole * share.Value / 100) is var part && part > 0 && part < whole && AsPrinted.Fits(part / whole * 100, share.Printed);

    private const decimal FewOfTwoDecimals = 200;

    private const decimal FewOfOneDecimal = 30;

    private static bool IsSlip(decimal part, decimal whole, PrintedNumber share)
    {
        var half = share.Printed.Decimals switch { 0 => 0.5m, 1 => 0.05m, _ => 0.005m };
        return Between(whole * (share.Value - half) / 100, whole * (share.Value + half) / 100).Any(meant => AsPrinted.Fits(meant / whole * 100, share.Printed) && DigitSlips.Explain(part, meant))
            || Between(part / (share.Value + half) * 100, part / (share.Value - half) * 100).Any(meant => AsPrinted.Fits(part / meant * 100, share.Printed) && DigitSlips.Explain(whole, meant));
    }

    /// <summary>The whole numbers of a stretch, as long as there are few.</summary>
    private static IEnumerable<decimal> Between(decimal from, decimal to)
    {
        for (var value = decimal.Ceiling(from); value <= to && value - from <= MostTried; value++)
            if (value > 0)
                yield return value;
    }

    private const int MostTried = 60;
}
