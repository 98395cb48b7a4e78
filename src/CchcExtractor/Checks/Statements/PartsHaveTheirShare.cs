using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>"50 hồ sơ, trong đó trực tuyến 32 hồ sơ, chiếm 52,5%": a whole, its part and the part's share, said in one breath. A share that is the part's of any other number around is left alone.</summary>
internal sealed class PartsHaveTheirShare : IStatementRule
{
    private const int MostBetween = 40;

    private const decimal FewestOfNoUnit = 50;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 2; i < sentence.Numbers.Count; i++)
        {
            var (whole, part, share) = (sentence.Numbers[i - 2], sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!whole.IsCount || !part.IsCount || !share.IsRate || share.Value > 100 || part.Value > whole.Value || whole.Value == 0)
                continue;
            var (toPart, toShare) = (sentence.Between(whole, part), sentence.Between(part, share));
            var isOf = IsOf(sentence, i, toPart, words);
            if (part.Unit != whole.Unit && !isOf)
                continue;
            // "văn bản đi 905, ký số 842, tỷ lệ 93%": without units nothing else may stand between
            if (!isOf && !words.ClosedUnits.Contains(whole.Unit) && whole.Unit != UnitKeys.Money && !(whole.Unit.Length == 0 && whole.Value >= FewestOfNoUnit && StatementWords.BeforeEnd(words.OpensRate, toShare)?.Trim(' ', ',', '(') is ""))
                continue;
            var said = isOf || words.SomeParts.Any(word => Texts.Words.Contains(toPart, word)) || StatementWords.BeforeEnd(words.Has, toPart)?.TrimEnd(' ').EndsWith(',') == true;
            // "văn bản đến 1.912 văn bản, xử lý trên phần mềm 1.835 văn bản, đạt 86%": that one is part of the other is not said, so the share must be a slip of theirs
            if (toPart.Length > MostBetween || !(said || (toPart.Contains(',') && SharesHold.IsSlip(part.Value / whole.Value * 100, share, fewestDecimals: 0))) || toPart.AsSpan().IndexOfAny(".;:()") >= 0 || toShare.Length > MostBetween || toShare.AsSpan().IndexOfAny(".;:)") >= 0
                || StatementWords.BeforeEnd(words.OpensRate, toShare.TrimEnd(' ', '(')) is null || words.TellsOfOther(toPart) || words.TellsOfOther(toShare) || (StatementWords.Any(words.OnTimeShare, toShare) && SharesHold.OpensOther(toShare, words, toPart)) || !sentence.EndsBehind(share))
                continue;
            // "trực tuyến 194 hồ sơ, trực tiếp 118 hồ sơ, tỷ lệ hồ sơ trực tuyến đạt 62%": one of both together
            // "Đã giải quyết 290 hồ sơ: trước hạn 222, đúng hạn 65, đạt 99%": both together in all
            if (sentence.Nearby.Any(other => other.Value >= whole.Value + part.Value && AsPrinted.Fits((whole.Value + part.Value) / other.Value * 100, share.Printed)) || Fits(whole, whole.Value + part.Value, share) || Fits(part, whole.Value + part.Value, share) || sentence.Nearby.Any(other => other.Value > 0 && Fits(part, other.Value, share)) || sentence.Nearby.Any(other => other.Whole is > 0 and var all && Fits(part, all, share)))
                yield return Outcome.Passed;
            else
                yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share));
        }
    }

    /// <summary>"Trong 16 CBCC có 12 người trình độ đại học", "văn bản đi 540, trong đó gửi qua iDesk 518 văn bản": said outright, though one is counted in no unit or another.</summary>
    private static bool IsOf(Sentence sentence, int share, string toPart, StatementWords words)
    {
        var (whole, part) = (sentence.Numbers[share - 2], sentence.Numbers[share - 1]);
        if (whole.Unit.Length == 0 && toPart.IndexOf(',') >= 0 && words.Among.Any(word => Texts.Words.Contains(toPart, word)))
            return whole.Value >= FewestOfNoUnit;
        var opening = Bullets.TrimStart(sentence.Folded[sentence.Start..whole.Start]);
        return share == 2 && words.OfWhole.Any(word => Texts.Words.EndsWith(opening.TrimEnd(' '), word)) && opening.Trim().Split(' ').Length <= 3 && StatementWords.BeforeEnd(words.Has, toPart) is not null && (part.Unit == whole.Unit || (words.ClosedUnits.Contains(part.Unit) && whole.Unit is "?" or ""));
    }

    private static bool Fits(PrintedNumber part, decimal whole, PrintedNumber share) => AsPrinted.Fits(part.Value / whole * 100, share.Printed);
}
