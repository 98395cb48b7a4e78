using System.Globalization;
using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "3.564 triệu đồng, bằng 78% dự toán năm (4.950 triệu đồng)": a count, its share of another, and that one in the parenthesis behind. And "văn bản đi 574, gửi
/// qua hệ thống 402, đạt 72,03%": of what a share is meant is not said, so it must be a slip of the hand away from the share of a number before it, and no other
/// quotient of the numbers around.
/// </summary>
internal sealed class SharesHold : IStatementRule
{
    private const int MostBetween = 40;

    /// <summary>Numbers of which quotients are tried; in longer lists any rate is found.</summary>
    private const int MostAround = 40;

    private const decimal FewestOfOneDecimal = 20;

    /// <summary>Wholes that may be meant: the nearest before the part.</summary>
    private const int MostWholes = 3;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            var (part, share) = (sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!share.IsRate || part.IsRate || part.IsWord || part.Whole is not null || part.Printed.Ambiguous || !IsShareOf(sentence, part, share, words) || Grows(sentence, i, words))
                continue;
            if (i + 1 < sentence.Numbers.Count && !share.IsFigure && WholeBehind(sentence, part, share, sentence.Numbers[i + 1], words) is { } whole)
                yield return AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) || IsOfEarlier(sentence, i - 1, whole, share) || (part.Value > 0 && AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed)) ? Outcome.Passed : new Outcome.Failed(Differs(sentence, part, whole, share));
            else if (share.Printed.Decimals > 0 && sentence.EndsBehind(share) && !OpensOther(sentence.Between(part, share), words) && Slipped(sentence, i) is { } meant)
                yield return new Outcome.Failed(Differs(sentence, part, meant, share));
            else if (sentence.EndsBehind(share) && OnlyWhole(sentence, i, words) is { } only && !words.IsSupposed(sentence.Around(only, part)))
                yield return only.Value < part.Value && (AsPrinted.Fits(only.Value / part.Value * 100, share.Printed) || PartOfWhole.IsFarBeyond(part.Value, only.Value)) ? Outcome.Passed : new Outcome.Failed(only.Value < part.Value ? PartsAreWithin.Larger(sentence, part, only) : Differs(sentence, part, only, share));
        }
    }

    /// <summary>"Chi 6.975 triệu đồng, bằng 77,5% dự toán 9.000 triệu đồng, bằng 103,3% tiến độ (6.750 triệu đồng)": the part is told once, for both shares.</summary>
    private static bool IsOfEarlier(Sentence sentence, int index, PrintedNumber whole, PrintedNumber share) =>
        sentence.Numbers.Take(index).Any(part => part is { IsRate: false, IsWord: false } && AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed));

    /// <summary>"402, đạt 70,03%", "1.115 (55,2%)".</summary>
    internal static bool IsShareOf(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words) =>
        sentence.Between(part, share) is { Length: <= MostBetween } between && between.IndexOfAny(['.', ';', ')']) < 0 && !words.TellsOfOther(between)
        && (between.TrimEnd(' ') is [.., '(' or '='] || StatementWords.BeforeEnd(words.OpensRate, between) is not null);

    /// <summary>"giảm 10 hồ sơ (4,39%)": the share is one of the last period's number.</summary>
    internal static bool Grows(Sentence sentence, int index, StatementWords words)
    {
        var from = index > 1 ? sentence.Numbers[index - 2].End : sentence.Start;
        return StatementWords.Any(words.Growth, sentence.Folded[from..sentence.Numbers[index - 1].Start]);
    }

    /// <summary>The number that fills the parenthesis behind a share, counted in the part's unit.</summary>
    private static PrintedNumber? WholeBehind(Sentence sentence, PrintedNumber part, PrintedNumber share, PrintedNumber whole, StatementWords words) =>
        IsOfPlan(sentence, part, share, whole, words) ? whole : whole is { IsRate: false, Whole: null, IsWord: false, Value: > 0, Printed.Ambiguous: false } && whole.Unit.Length > 1 && whole.Unit == part.Unit && whole.Depth == share.Depth + 1
        && sentence.Between(share, whole) is { Length: <= MostBetween } lead && lead.EndsWith('(') && lead.IndexOfAny(['.', ';', ')', ',']) < 0 && !words.TellsOfOther(lead)
        && sentence.Folded.IndexOf(')', whole.End) is > 0 and var close && sentence.Folded.AsSpan(whole.End, close - whole.End).IndexOfAny(",;.%0123456789") < 0 && !StatementWords.Any(words.Rest, sentence.Folded[whole.End..close]) ? whole : null;

    /// <summary>"thu 2.413 triệu đồng (đạt 54,87% dự toán 3.984 triệu đồng)": of what it is the share is said right behind it.</summary>
    private static bool IsOfPlan(Sentence sentence, PrintedNumber part, PrintedNumber share, PrintedNumber whole, StatementWords words) =>
        whole is { IsRate: false, Whole: null, IsWord: false, Value: > 0, Printed.Ambiguous: false } && whole.Unit.Length > 1 && whole.Unit == part.Unit && whole.Depth == share.Depth
        && sentence.Between(share, whole) is { Length: <= MostBetween } lead && lead.IndexOfAny(['.', ';', ')', '(', ',']) < 0 && words.Exceeding.Any(word => Texts.Words.StandsAt(lead.TrimStart(), 0, word));

    /// <summary>The whole of which the share would be right but for a slip; null where the share is a quotient of any two numbers around, or no slip of one.</summary>
    private static PrintedNumber? Slipped(Sentence sentence, int index)
    {
        var (part, share) = (sentence.Numbers[index - 1], sentence.Numbers[index]);
        var (around, own) = (Values(sentence.Nearby), Values(sentence.Numbers));
        // "trực tuyến 7.267, đạt 97,00%, trực tiếp 225, chiếm 3,00%": each is a share of both together
        around.AddRange(sentence.Figures);
        around.AddRange(sentence.Numbers.Take(index - 1).Where(number => number.IsCount).Select(number => number.Value + part.Value));
        // "bưu chính: 0 hồ sơ; trả đúng hạn: 0 hồ sơ (đạt 98,5%)": of nothing there is no share
        around.RemoveAll(whole => whole == 0);
        if (around.Count - sentence.Figures.Count > MostAround || around.Exists(whole => AsPrinted.Fits(part.Value / whole * 100, share.Printed)) || own.Exists(whole => own.Exists(one => AsPrinted.Fits(one / whole * 100, share.Printed))))
            return null;
        var wholes = sentence.Numbers.Take(index - 1).Where(number => number.IsCount && number.Value >= part.Value && number.Value > 0).Reverse().Take(MostWholes).Reverse().ToList();
        return wholes.Find(whole => IsSlip(part.Value / whole.Value * 100, share))
            // right before it and counted in its unit, a digit of one decimal tells enough
            ?? (wholes.LastOrDefault(whole => whole.Depth == part.Depth) is { } last && sentence.Numbers.Take(index - 1).Where(number => !number.IsRate).LastOrDefault(number => number.Depth <= part.Depth) == last && last.Unit.Length > 1 && last.Unit == part.Unit && part.Value >= FewestOfOneDecimal && IsSlip(part.Value / last.Value * 100, share, fewestDecimals: 1) ? last : null);
    }

    /// <summary>
    /// "tiếp nhận 12 vụ, hòa giải thành 11 vụ, đạt 86,8%": the sentence counts two of one thing and their share, and nothing in the report gives that share.
    /// </summary>
    private static PrintedNumber? OnlyWhole(Sentence sentence, int index, StatementWords words)
    {
        var (part, share) = (sentence.Numbers[index - 1], sentence.Numbers[index]);
        if (!part.IsCount || part.Value == 0 || share.Value is <= 0 or > 100 || sentence.Numbers.Take(index - 1).Where(number => !number.IsWord).ToList() is not [{ IsCount: true } whole])
            return null;
        if (whole.Value == 0 || whole.Depth > part.Depth || !CountTheSame(sentence, whole, part) || words.TellsOfOther(sentence.Words) || words.Compares(sentence.Folded[sentence.Start..share.Start]))
            return null;
        // "số hóa 902 hồ sơ trên tổng số 1.581 hồ sơ (57,05%)": the whole stands behind
        if (sentence.Between(whole, part) is var link && (link.TrimEnd(' ').EndsWith('/') || words.OfWhole.Any(word => Texts.Words.Contains(link, word)) || StatementWords.Any(words.TotalOf, link)))
            return null;
        if (OpensOther(sentence.Between(part, share), words))
            return null;
        var around = Values(sentence.Nearby).Concat(sentence.Figures).ToList();
        return Fits(part.Value, whole.Value) || around.Exists(of => Fits(part.Value, of)) || Fits(whole.Value - part.Value, whole.Value) ? null : whole;

        bool Fits(decimal one, decimal of) => of > 0 && AsPrinted.Fits(one / of * 100, share.Printed);
    }

    /// <summary>"ban hành 166 văn bản đi, gửi qua mạng đạt 96,3%": the share is one of something else that was done with them.</summary>
    internal static bool OpensOther(string between, StatementWords words, string partWords = "") =>
        between.LastIndexOf(',') is >= 0 and var comma && words.OpensRate.Aggregate(between[(comma + 1)..], (left, word) => left.Replace(word, "", StringComparison.Ordinal)).Trim(' ', '(', '=') is { Length: > 0 } other && !partWords.Contains(other, StringComparison.Ordinal);

    private static bool CountTheSame(Sentence sentence, PrintedNumber whole, PrintedNumber part) =>
        part.Unit.Length > 1 && whole.Unit.Length > 1 ? part.Unit == whole.Unit : sentence.WordBehind(whole) is { Length: > 0 } noun && sentence.WordBehind(part) == noun;

    /// <summary>The different counts among some numbers, of "15/19" both.</summary>
    internal static List<decimal> Values(IEnumerable<PrintedNumber> numbers) =>
        numbers.Where(number => number is { IsRate: false, IsWord: false, Value: > 0 }).SelectMany(number => number.Whole is { } whole and > 0 ? [number.Value, whole] : new[] { number.Value }).Distinct().ToList();

    /// <summary>Two digits of a share swapped, or, where it has so many decimals, one put for another: of fewer digits too many rates are that near.</summary>
    internal static bool IsSlip(decimal exact, PrintedNumber share, int fewestDecimals = 2)
    {
        var printed = DigitSlips.OfRate(share.Value, share.Printed.Decimals);
        return new[] { AsPrinted.Rounded(exact, share.Printed.Decimals), Cut(exact, share.Printed.Decimals) }.Select(right => DigitSlips.OfRate(right, share.Printed.Decimals))
            .Any(right => right != printed && (DigitSlips.Swapped(right, printed) || (share.Printed.Decimals >= fewestDecimals && DigitSlips.OneReplaced(right, printed))));
    }

    private static decimal Cut(decimal exact, int decimals)
    {
        var factor = 1m;
        for (var i = 0; i < Math.Min(decimals, 6); i++)
            factor *= 10;
        return decimal.Truncate(exact * factor) / factor;
    }

    /// <summary>The finding that a share is not that of its part and whole.</summary>
    internal static Discrepancy Differs(Sentence sentence, PrintedNumber part, PrintedNumber whole, PrintedNumber share) => Differs((sentence, part), (sentence, whole), (sentence, share));

    /// <summary>The same, where they may stand in several sentences.</summary>
    internal static Discrepancy Differs((Sentence Sentence, PrintedNumber Number) part, (Sentence Sentence, PrintedNumber Number) whole, (Sentence Sentence, PrintedNumber Number) share)
    {
        var (sentence, number) = share;
        var (place, printed) = (sentence.Place, sentence.Raw(number));
        // "15/19" is printed as one
        var isFraction = part.Number.Whole is not null;
        var quotient = isFraction ? part.Sentence.Raw(part.Number) : $"{part.Sentence.Raw(part.Number)}/{whole.Sentence.Raw(whole.Number)}";
        var exact = part.Number.Value / whole.Number.Value * 100;
        return new Discrepancy
        {
            Kind = Kinds.RatioDiffers,
            Message = new($"{Phrases.Capital(place.Vietnamese)} ghi tỷ lệ {printed} (\"{sentence.Side(number).Quote}\"), nhưng {quotient} = {Phrases.Vietnamese(exact)}%.", $"\"{sentence.Side(number).Quote}\" ({place.English}): the rate is given as {printed}, but {quotient} = {Phrases.English(exact)}%."),
            Sides = [sentence.Side(number), part.Sentence.Side(part.Number), .. isFraction ? [] : new[] { whole.Sentence.Side(whole.Number) }],
            Found = printed,
            Expected = $"{Phrases.Vietnamese(exact)}%",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
