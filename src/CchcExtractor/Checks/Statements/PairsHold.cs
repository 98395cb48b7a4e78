using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "văn bản đi 195, ký số 209 (đạt 100%)", "kế hoạch 41.050 triệu đồng; thực hiện 15.834 triệu đồng; tỷ lệ 34,56%": two counts in a row of which the rules know that the second is a part of the
/// first (<c>words/part_pairs</c>). The part is no larger, and the share behind it is theirs unless it is the quotient of other numbers around.
/// </summary>
internal sealed class PairsHold : IStatementRule
{
    /// <summary>Characters between the two: a label and the words behind the first.</summary>
    private const int MostBetween = 80;

    /// <summary>"tỷ lệ xử lý", "tỷ lệ hài lòng trên số phiếu thu hồi".</summary>
    private const int LongestRateLabel = 46;

    /// <summary>"đợt đầu thấy 5 thiếu sót, đợt sau 2 thiếu sót, cả 7 đã sửa xong": what follows is all of them.</summary>
    private const string All = "cả";

    /// <summary>" phiếu,".</summary>
    private const int LongestUnit = 13;

    /// <summary>In longer paragraphs any rate is the quotient of something.</summary>
    private const int MostAround = 40;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words) => InRow(sentence, words).Concat(InBrackets(sentence, words)).Concat(OverTwo(sentence, words));

    /// <summary>"Cơ quan xã có 17 máy tính. Số máy được kết nối internet: 19 máy": the whole ends the sentence before, and its part is the first count of this one.</summary>
    private static IEnumerable<Outcome> OverTwo(Sentence sentence, StatementWords words)
    {
        if (sentence.Numbers.FirstOrDefault(number => !number.IsRate) is not { IsCount: true, Value: > 0, Depth: 0 } part || sentence.Paragraph.LastOrDefault(number => number.End <= sentence.Start && !number.IsRate && number.Depth == 0) is not { IsCount: true, Value: > 0 } whole)
            yield break;
        var between = sentence.Folded[whole.End..part.Start];
        var (one, other) = (sentence.Label(whole), sentence.Label(part));
        if (between.Length > MostBetween || between.AsSpan().Count(". ") != 1 || Words.EndsWith(between.TrimEnd(), All) || !IsOfOneKind(sentence, whole, part) || StatementWords.Any(words.Exceeding, between) || words.TellsOfOther(between) || words.TellsOfOther(other) || StatementWords.Any(words.CarriedOver, sentence.Words)
            || IsIncoming(other, one) || !words.PartPairs.Any(pair => pair.Bounded && Words.Contains(one, pair.Whole) && Words.Contains(other, pair.Part) && !Words.Contains(WithoutAsked(one), pair.Part)))
            yield break;
        if (part.Value <= whole.Value)
            yield return Outcome.Passed;
        else if (!sentence.Paragraph.Any(number => number.End <= part.Start && !number.IsRate && Math.Max(number.Value, number.Whole ?? 0) >= part.Value))
            yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, part, whole));
    }

    /// <summary>One unit, or one word behind both: "17 máy tính", "19 máy".</summary>
    private static bool IsOfOneKind(Sentence sentence, PrintedNumber whole, PrintedNumber part) =>
        (whole.Unit.Length > 1 && whole.Unit == part.Unit) || (sentence.WordBehind(part) is { Length: > 0 } word && sentence.Folded[whole.End..].TrimStart(' ') is var behind && Words.StandsAt(behind, 0, word));


    /// <summary>"Giải ngân vốn đầu tư công 971 triệu đồng (kế hoạch 886 triệu đồng, đạt 41,9%)": the whole stands in the bracket behind its part, and their share with it.</summary>
    private static IEnumerable<Outcome> InBrackets(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var (part, whole, share) = (sentence.Numbers[i], sentence.Numbers[i + 1], sentence.Numbers[i + 2]);
            if (!IsAmount(part) || !IsAmount(whole) || whole.Value <= 0 || share is not { IsRate: true, Value: > 0 and <= 100 } || whole.Depth != part.Depth + 1 || share.Depth != whole.Depth || part.Unit != whole.Unit || part.Unit.Length < 2
                || sentence.Between(part, whole) is not { Length: <= LongestLead } lead || lead.IndexOf('(') is not (>= 0 and var open) || !words.PartPairs.Any(pair => !pair.Bounded && Words.Contains(Label(sentence, i), pair.Part) && Words.StandsAt(lead[(open + 1)..].TrimStart(' '), 0, pair.Whole))
                || !SharesHold.IsShareOf(sentence, whole, share, words) || words.TellsOfOther(lead))
                continue;
            if (AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) || IsQuotient(sentence, i, share))
                yield return Outcome.Passed;
            else
                yield return new Outcome.Failed(part.Value > whole.Value ? PartsAreWithin.Larger(sentence, part, whole) : SharesHold.Differs(sentence, part, whole, share));
        }
    }

    private const int LongestLead = 40;

    private static IEnumerable<Outcome> InRow(Sentence sentence, StatementWords words)
    {
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            // "300 phiếu (250 phiếu giấy, 50 phiếu trực tuyến), hài lòng 297": what a bracket says of the whole stands aside
            var at = i - 1;
            while (at > 0 && sentence.Numbers[at].Depth > sentence.Numbers[i].Depth)
                at--;
            var (whole, part) = (sentence.Numbers[at], sentence.Numbers[i]);
            // "03 + 04 = 07 tồn tại; đã khắc phục 07": the whole is a sum
            if ((at > 0 && sentence.Between(sentence.Numbers[at - 1], whole).AsSpan().ContainsAny("=+")) || sentence.Between(whole, part).Contains('+'))
                continue;
            if (!IsAmount(whole) || !IsAmount(part) || whole.Value == 0 || sentence.Between(whole, part) is not { Length: <= MostBetween } between || Words.EndsWith(between.TrimEnd(), All) || between.Contains('.') || words.TellsOfOther(between) || words.OfWhole.Any(word => Words.EndsWith(between.TrimEnd(' '), word))
                || (whole.Unit.Length > 1 && part.Unit.Length > 1 && whole.Unit != part.Unit && !(part.Unit == UnitKeys.Visits && whole.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal)) && !(part.Unit == UnitKeys.People && whole.Unit == UnitKeys.Slips) && !(part.Unit == UnitKeys.Slips && (whole.Unit == UnitKeys.People || whole.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal)))) || Pair(sentence, at, i, words) is not { } pair)
                continue;
            var share = i + 1 < sentence.Numbers.Count && sentence.Numbers[i + 1] is { IsRate: true } next && Follows(sentence, part, next, words) ? next : null;
            if (IsNoPart(sentence, whole, part, at, i))
                continue;
            // "trực tuyến 70 phiếu, giấy 50 phiếu; 118 hài lòng": of both
            if (part.Value > whole.Value && sentence.Numbers.Take(at).Any(before => IsAmount(before) && (before.Unit == whole.Unit || before.Unit.Length < 2) && before.Value + whole.Value >= part.Value && sentence.Numbers.Any(all => all.IsCount && all.Value == before.Value + whole.Value)))
                continue;
            // "phát hiện 02 bộ phận làm chưa đúng, khắc phục 05 lỗi": two things
            if (part.Value > whole.Value && whole.Unit.Length > 0 && part.Unit.Length > 0 && (whole.Unit == "?" || part.Unit == "?") && sentence.WordBehind(whole) != sentence.WordBehind(part))
                continue;
            // "phát hiện 03; xử lý 04, do có 01 vấn đề của quý II chuyển sang"
            if (pair.Bounded && part.Value > whole.Value && StatementWords.Any(words.CarriedOver, sentence.Words) && sentence.Numbers.Any(number => number.IsCount && number != part && number.Value == part.Value - whole.Value))
                continue;
            if (pair.Bounded && part.Value > whole.Value && !StatementWords.Any(words.Exceeding, sentence.Around(whole, part)))
                yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, part, whole));
            else if (share is null || AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) || (part.Value > whole.Value && AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed)))
                yield return Outcome.Passed; // "thu 5.344 triệu đồng/DT 10.237 triệu đồng (= 52,2%)" as well
            else if (share.Value > 100 && part.Value > 0 && part.Value <= whole.Value && pair.Bounded && (AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed) || !IsQuotient(sentence, i, share)))
                yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share) with { Kind = Kinds.RatioOutOfRange });
            else if (share.Value <= 100 && part.Value > whole.Value && !pair.Bounded && !IsQuotient(sentence, i, share))
                yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, part, whole)); // "giao 2.450, giải ngân 2.465, bằng 74,4%"
            else if (!(share.Value > 100 && part.Value <= whole.Value) && !IsQuotient(sentence, i, share))
                yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share));
        }
    }

    /// <summary>"195 người hài lòng/196 người trả lời" is one fraction; "thu về gồm 138 rất hài lòng, 155 hài lòng" are parts beside each other; "quý III 10 tin; tổng 9 tháng 31 tin" is their sum; "cắt giảm 03 ngày", "12 buổi tại 13 thôn" count other things.</summary>
    private static bool IsNoPart(Sentence sentence, PrintedNumber whole, PrintedNumber part, int at, int index)
    {
        var between = sentence.Between(whole, part);
        return part.Value > whole.Value && (between.Contains('/') || Array.Exists(PartsFollow, word => Words.EndsWith(Label(sentence, at).Split('#')[0].TrimEnd(' '), word)) || Array.Exists(Totals, word => Words.Contains(between, word))
            || Array.Exists(Measures, word => Words.StandsAt(sentence.Folded[part.End..].TrimStart(' '), 0, word)) || Array.Exists(Places, word => Words.EndsWith(between.TrimEnd(' '), word)) || IsIncoming(Label(sentence, index), Label(sentence, at)));
    }

    private static readonly string[] PartsFollow = ["gồm", "bao gồm", "trong đó", "trong đó có"];

    private static readonly string[] Totals = ["tổng", "cộng", "tổng cộng"];

    private static readonly string[] Measures = ["ngày", "giờ", "phút", "tháng", "lần"];

    private static readonly string[] Places = ["tại", "ở", "từ"];

    /// <summary>Documents that came in are no part of those that went out.</summary>
    private static bool IsIncoming(string part, string whole) => Array.Exists(Incoming, word => Words.Contains(part, word)) && !Array.Exists(Incoming, word => Words.Contains(whole, word));

    private static readonly string[] Incoming = ["văn bản đến", "vb đến"];

    private static bool IsAmount(PrintedNumber number) => number is { IsRate: false, Whole: null, IsWord: false, Printed: { Ambiguous: false, Approximate: false } };

    /// <summary>"(73%)", "đạt 73%", "; tỷ lệ 34,56%".</summary>
    private static bool Follows(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words)
    {
        if (SharesHold.IsShareOf(sentence, part, share, words))
            return true;
        var between = sentence.Between(part, share);
        // "142 phiếu, 90,41%;"
        if (share.Printed.Decimals > 1 && between.TrimEnd(' ') is { Length: <= LongestUnit } unit && unit[^1] is ',' or ';' && unit.AsSpan().Count(',') + unit.AsSpan().Count(';') == 1 && sentence.EndsBehind(share))
            return true;
        var last = between[(between.LastIndexOfAny([';', ',']) + 1)..].Trim(' ', ':');
        // "thu về 96 phiếu, tỷ lệ hài lòng 96,87%": of those who are content, who are not those who answered
        if (Words.Contains(last, AskedFor) && !Words.Contains(Label(sentence, sentence.Numbers.ToList().IndexOf(part)), AskedFor))
            return false;
        return between.Length <= MostBetween && !between.Contains('.') && last.Length <= LongestRateLabel && words.OpensRate.Any(word => Words.StandsAt(last, 0, word)) && !words.TellsOfOther(last);
    }

    private static (string Whole, string Part, bool Bounded)? Pair(Sentence sentence, int before, int index, StatementWords words)
    {
        var (whole, part) = (Label(sentence, before), Label(sentence, index));
        foreach (var pair in words.PartPairs)
            if (Words.Contains(whole, pair.Whole) && Words.Contains(part, pair.Part) && !Words.Contains(WithoutAsked(whole), pair.Part) && !IsAmong(sentence, index, pair.Part))
                return pair;
        return null;
    }

    /// <summary>"có 99 ý kiến hài lòng, 04 ý kiến bình thường, 05 ý kiến chưa hài lòng": the part was told before, and the number between is another one beside it.</summary>
    private static bool IsAmong(Sentence sentence, int index, string part) => Enumerable.Range(0, index - 1).Any(other => !sentence.Numbers[other].IsRate && Label(sentence, other) is var label && Words.Contains(label, part) && !Array.Exists(Asking, word => Words.Contains(label, word)));

    /// <summary>"khảo sát sự hài lòng: 120 phiếu": what was asked, not what was answered.</summary>
    private static readonly string[] Asking = ["khảo sát", "lấy ý kiến", "thăm dò"];

    /// <summary>"khảo sát mức độ hài lòng bằng 50 phiếu": the slips were not yet answered.</summary>
    private static string WithoutAsked(string label) => Array.Exists(Asking, word => Words.Contains(label, word)) ? label.Replace(AskedFor, "", StringComparison.Ordinal) : label;

    private const string AskedFor = "hài lòng";

    /// <summary>The words of its clause before a number, and those right behind it.</summary>
    private static string Label(Sentence sentence, int index)
    {
        var number = sentence.Numbers[index];
        var before = sentence.Folded[(index > 0 ? sentence.Numbers[index - 1].End : sentence.Start)..number.Start];
        before = before.TrimEnd(' ', ':', '(')[(before.TrimEnd(' ', ':', '(').LastIndexOfAny([',', ';', '(', ')', ':']) + 1)..];
        var behind = sentence.Folded.AsSpan(number.End, sentence.End - number.End);
        var end = behind.IndexOfAny(",;.:()%0123456789");
        // "được giao 7.375 triệu đồng và đã giải ngân 1.666": what stands behind "và" is the next one's
        if (behind.IndexOf(" và ") is >= 0 and var and && (end < 0 || and < end))
            end = and;
        return $"{before} # {(end < 0 ? behind : behind[..end])}";
    }

    /// <summary>The share is that of the part in another number around, of the part and one before it together, or of any two of the sentence.</summary>
    private static bool IsQuotient(Sentence sentence, int index, PrintedNumber share)
    {
        var part = sentence.Numbers[index];
        var around = sentence.Nearby.Where(number => number != share && number is { IsRate: false, IsWord: false, Value: > 0 }).SelectMany(number => number.Whole is { } all and > 0 ? [number.Value, all] : new[] { number.Value }).Distinct().ToList();
        var own = sentence.Numbers.Where(number => IsAmount(number) && number.Value > 0).Select(number => number.Value).Distinct().ToList();
        return around.Count > MostAround || around.Exists(whole => AsPrinted.Fits(part.Value / whole * 100, share.Printed)) || own.Exists(whole => AsPrinted.Fits(part.Value / (whole + part.Value) * 100, share.Printed))
            || own.Exists(whole => own.Exists(one => AsPrinted.Fits(one / whole * 100, share.Printed)));
    }
}
