using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "802 hồ sơ: sao y 455 (56,7%), hộ tịch 201 (35,1%), đất đai 88 (11,0%)": counts in a row, each with its share, and all but one are shares of one number. The odd one is wrong; where the shares
/// make up a hundred and the counts not the whole, the count is.
/// </summary>
internal sealed class SharesOfOneWhole : IStatementRule
{
    private const int MostBetween = 40;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        var pairs = new List<(PrintedNumber Part, PrintedNumber Share)>();
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            var (part, share) = (sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (share is { IsRate: true, Value: > 0 and <= 100 } && part.IsCount && sentence.Between(part, share).Length <= MostBetween && SharesHold.IsShareOf(sentence, part, share, words) && !IsWhole(sentence, i - 1, words) && !SharesHold.Grows(sentence, i, words))
                pairs.Add((part, share));
        }

        if (pairs.Count < 2 || pairs.Exists(pair => pair.Part.Unit != pairs[0].Part.Unit && pair.Part.Unit.Length > 1 && pairs[0].Part.Unit.Length > 1))
            yield break;
        var around = sentence.Nearby.Where(number => number is { IsRate: false, IsWord: false, Value: > 0 }).SelectMany(number => number.Whole is { } all and > 0 ? [number.Value, all] : new[] { number.Value }).Concat(sentence.Figures.Where(value => value > 0)).Distinct().ToList();
        foreach (var whole in sentence.Nearby.Where(number => number.IsCount && number.Value > pairs.Max(pair => pair.Part.Value) && !pairs.Exists(pair => pair.Part == number)))
        {
            var odd = pairs.FindAll(pair => !AsPrinted.Fits(pair.Part.Value / whole.Value * 100, pair.Share.Printed));
            if (odd is not [var one] || around.Exists(other => AsPrinted.Fits(one.Part.Value / other * 100, one.Share.Printed)) || pairs.TrueForAll(pair => pair == one || pair.Share.Value == 100))
                continue;
            var (sum, shares) = (pairs.Sum(pair => pair.Part.Value), pairs.Sum(pair => pair.Share.Value));
            if (pairs.Count == 2 && sum != whole.Value && Math.Abs(shares - 100) > Rounding && !SharesHold.IsSlip(one.Part.Value / whole.Value * 100, one.Share, fewestDecimals: 1))
                continue;
            // "nhận trong kỳ 988 ... giải quyết 985 ... Trực tuyến: 296 (30,0%); bưu điện: 15 (1,5%); trực tiếp: 677 (68,5%)": of what came in, which stands farther up
            if (sum != whole.Value && Math.Abs(shares - 100) <= Rounding && (sentence.Figures.Contains(sum) || (!sentence.Paragraph.Contains(whole) && whole.Indicator != "dossiers.received")))
                continue;
            yield return new Outcome.Failed(sum != whole.Value && Math.Abs(shares - 100) <= Rounding ? Count(sentence, pairs, whole) : SharesHold.Differs(sentence, one.Part, whole, one.Share));
            yield break;
        }

        yield return Outcome.Passed;
    }

    /// <summary>"546 hồ sơ trên tổng số 734 hồ sơ, đạt 74,4%": the share is of the number before it.</summary>
    private static bool IsWhole(Sentence sentence, int index, StatementWords words) =>
        index > 0 && sentence.Between(sentence.Numbers[index - 1], sentence.Numbers[index]).TrimEnd(' ') is var lead && words.OfWhole.Any(word => Texts.Words.EndsWith(lead, word));

    /// <summary>Shares of all parts make up a hundred, but for their rounding.</summary>
    private const decimal Rounding = 0.3m;

    private static Discrepancy Count(Sentence sentence, List<(PrintedNumber Part, PrintedNumber Share)> pairs, PrintedNumber whole)
    {
        var place = sentence.Place;
        var (side, added, sum) = (sentence.Side(whole), string.Join(" + ", pairs.Select(pair => sentence.Raw(pair.Part))), pairs.Sum(pair => pair.Part.Value));
        return new Discrepancy
        {
            Kind = Kinds.PartsDiffer,
            Message = new($"Các tỷ lệ cộng lại đủ 100% ({place.Vietnamese}), nhưng {added} = {Phrases.Vietnamese(sum)}, khác {Phrases.Vietnamese(whole.Value)}.", $"The shares make up 100% ({place.English}), but {added} = {Phrases.English(sum)}, not {Phrases.English(whole.Value)}."),
            Sides = [side, .. pairs.Select(pair => sentence.Side(pair.Part))],
            Found = added,
            Expected = Phrases.Vietnamese(whole.Value),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(pairs[0].Part),
        };
    }
}
