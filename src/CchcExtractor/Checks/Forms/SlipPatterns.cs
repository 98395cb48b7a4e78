using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// Slips of one row that the form shows by itself, whatever the narrative says: a blank rate above a value that can only be it, a count in the rate's row, an answer among counts and a count among answers, a
/// number in a row that only heads others.
/// </summary>
internal static class SlipPatterns
{
    /// <summary>A plan of so many times less than what was spent is no plan.</summary>
    private const decimal MostTimesPlan = 3;

    /// <summary>Rows below a heading that must have moved before it tells anything.</summary>
    private const int FewestBelow = 3;

    /// <summary>The values that slipped, each with the row it belongs to.</summary>
    public static IEnumerable<Slip> In(IReadOnlyList<FormLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            foreach (var slip in RateBelow(lines, i).Concat(CountInRate(lines, i)).Concat(Answers(lines, i)).Concat(HeadingFilled(lines, i)))
                yield return slip;
    }

    /// <summary>"1 | | 1.1 | 37,17 | 1.2 | 7.255": the rate in the row of the whole, and the whole in that of the part.</summary>
    private static IEnumerable<Slip> RateBelow(IReadOnlyList<FormLine> lines, int rate)
    {
        if (Triple(lines, rate) && lines[rate].Figure.Number is null && lines[rate + 1].Figure.Number is { Value: > 0 and <= 100 } first && lines[rate + 2].Figure.Value > first.Value * (lines[rate + 1].Rule.Unit.Contains("đồng", StringComparison.Ordinal) ? MostTimesPlan : 1) && (first.Decimals > 0 || first.Value == 100))
            return [new Slip(rate + 1, rate, true), new Slip(rate + 2, rate + 1, true)];
        // "2 | | 2.1 | 62,16 | 2.2 | 37": of 37 tasks 23 are just 62,16 %
        if (Triple(lines, rate) && lines[rate].Figure.Number is null && lines[rate + 1].Figure.Number is { Decimals: > 0, Value: < 100 } share && lines[rate + 2].Figure.Value is > 1 and <= MostTold and var all && AsPrinted.Fits(decimal.Round(all * share.Value / 100) / all * 100, share))
            return [new Slip(rate + 1, rate, true), new Slip(rate + 2, rate + 1, true)];
        return [];
    }

    /// <summary>Of more any rate is the share of some whole number.</summary>
    private const decimal MostTold = 500;

    /// <summary>"3.3 | 23.020 | 3.3.1 | 23.020 | 3.3.2 |": read as a count the rate is the whole, and the part is left blank.</summary>
    private static IEnumerable<Slip> CountInRate(IReadOnlyList<FormLine> lines, int rate)
    {
        if (Triple(lines, rate) && lines[rate + 2].Figure.Raw.Trim().Length == 0 && NumberLexer.Read(lines[rate].Figure.Raw.Trim(), count: true)?.Value is > 100 and var whole && lines[rate + 1].Figure.Value is > 0 and var part && part <= whole && part * 10 > whole)
            return [new Slip(rate, rate + 1, true), new Slip(rate + 1, rate + 2, true)];
        return [];
    }

    /// <summary>"5 | | 5.1 | 1 | 5.2 | 200": 200 is no answer, 1 would be one in the row above; or the same upwards.</summary>
    private static IEnumerable<Slip> Answers(IReadOnlyList<FormLine> lines, int odd)
    {
        if (lines[odd].Rule.Values.Count == 0 || lines[odd].Figure.Value is not { } value || lines[odd].Rule.Values.Contains(value) || value != decimal.Truncate(value) || value < 0)
            yield break;
        foreach (var step in new[] { -1, 1 })
        {
            var (between, blank) = (odd + step, odd + (2 * step));
            if (blank >= 0 && blank < lines.Count && lines[between].Rule is { Values.Count: 0, Heads: false } && lines[between].Figure.Value is { } answer && lines[blank].Rule.Values.Contains(answer) && lines[blank].Figure.Raw.Trim().Length == 0)
            {
                yield return new Slip(odd, between, true);
                yield return new Slip(between, blank, true);
                yield break;
            }
        }
    }

    /// <summary>"4 | 54 | 4.1 | 42 | 4.2 | 3 | 4.3 | 0 | 4.4 |": a number beside a heading, and the last row below it blank.</summary>
    private static IEnumerable<Slip> HeadingFilled(IReadOnlyList<FormLine> lines, int heading)
    {
        if (!lines[heading].Rule.Heads || lines[heading].Figure.Value is null)
            yield break;
        var below = lines.Skip(heading + 1).TakeWhile(line => line.Rule.Code.StartsWith(lines[heading].Rule.Code + ".", StringComparison.Ordinal)).ToList();
        if (below.Count < FewestBelow || below[^1].Figure.Raw.Trim().Length > 0 || below.SkipLast(1).Any(line => line.Figure.Value is null || line.Rule.Heads))
            yield break;
        for (var i = 0; i < below.Count; i++)
            yield return new Slip(heading + i, heading + i + 1, true);
    }

    /// <summary>A rate with its whole and its part right below it.</summary>
    private static bool Triple(IReadOnlyList<FormLine> lines, int rate) =>
        lines[rate].Rule.Ratio is { } ratio && rate + 2 < lines.Count && lines[rate + 1].Rule.Code == ratio.Whole && lines[rate + 2].Rule.Code == ratio.Part;
}
