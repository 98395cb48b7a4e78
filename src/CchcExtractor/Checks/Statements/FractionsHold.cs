using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "đạt chuẩn 19/21 người (90,5%)", "đạt 61% số người từ 15 tuổi (2.684/4.400 người)": part and whole printed as one, and their share beside them; and no part
/// larger than its whole ("27/25 người"). Fractions that a rule of the figures took are judged there.
/// </summary>
internal sealed class FractionsHold : IStatementRule
{
    /// <summary>Characters between a fraction and its share: unit, "đạt tỷ lệ".</summary>
    private const int MostBetween = 50;

    /// <summary>"người được hỏi trả lời hài lòng hoặc rất hài lòng (".</summary>
    private const int MostBeforeBracket = 80;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i < sentence.Numbers.Count; i++)
        {
            var fraction = sentence.Numbers[i];
            if (fraction.Whole is null && !fraction.IsRate && i + 1 < sentence.Numbers.Count && (i + 2 < sentence.Numbers.Count || fraction.Unit == UnitKeys.People || (i > 0 && sentence.Numbers[i - 1].IsRate && sentence.Between(sentence.Numbers[i - 1], fraction).TrimEnd(' ') is [.., '('] or ":") || (words.ClosedUnits.Contains(sentence.Numbers[i + 1].Unit) && fraction.Unit == sentence.Numbers[i + 1].Unit && !sentence.Between(fraction, sentence.Numbers[i + 1]).Contains('/'))) && InWords(sentence, fraction, sentence.Numbers[i + 1], words) is { } said)
                foreach (var outcome in Look(sentence, said, i, i + 1, words))
                    yield return outcome;
            if (fraction.Whole is not null && !fraction.IsRate)
                foreach (var outcome in Look(sentence, fraction, i, i, words))
                    yield return outcome;
        }
    }

    /// <summary>"83 trên 109 văn bản", "0 hồ sơ trên tổng số 0 hồ sơ" as one.</summary>
    private static PrintedNumber? InWords(Sentence sentence, PrintedNumber part, PrintedNumber whole, StatementWords words) =>
        !sentence.IsOfPairs && part.IsCount && whole.IsCount && part.Depth == whole.Depth && sentence.Between(part, whole).Replace("/ tổng", StrokeOfAll, StringComparison.Ordinal).Replace("/tổng", StrokeOfAll, StringComparison.Ordinal) is var between && between.Length <= (part.Unit == UnitKeys.Money && IsOfPlan(between, words) ? LongestOfPlan : (part.Unit == UnitKeys.People && whole.Unit == UnitKeys.People) || words.OfAll.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)) ? LongestOfPeople : LongestOf) && !between.AsSpan().ContainsAny(",;:().")
        && (words.OfWhole.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)) || IsOfPlan(between, words) || (between.EndsWith('/') && IsOfOne(sentence, whole, between[..^1].Trim(' '), words)))
            ? part with { Whole = part.Value == part.Numeral ? whole.Numeral : whole.Value, End = whole.End, Unit = whole.Unit, Indicator = "" } : null;

    /// <summary>"560 hồ sơ/tổng số 700 hồ sơ".</summary>
    private const string StrokeOfAll = " trên tổng";

    /// <summary>"83 văn bản/109 văn bản": both count the same; "391 văn bản đến/202 văn bản đi" and "519 hồ sơ/195 hồ sơ trực tuyến" do not.</summary>
    private static bool IsOfOne(Sentence sentence, PrintedNumber whole, string counted, StatementWords words) => counted.Length == 0 || (sentence.Folded[whole.End..sentence.End].TrimStart(' ') is var behind && Texts.Words.StandsAt(behind, 0, counted) && !words.BracketedPart.Any(part => Texts.Words.StandsAt(behind[counted.Length..].TrimStart(' '), 0, part)));

    /// <summary>"3.150 triệu đồng trên kế hoạch 5.600 triệu đồng", where a share says what is meant.</summary>
    private static bool IsOfPlan(string between, StatementWords words) =>
        StatementWords.BeforeEnd(words.Exceeding, between) is { } before && words.OfWhole.Any(word => Texts.Words.EndsWith(before.TrimEnd(' '), word));

    /// <summary>Characters of "hồ sơ trên tổng số".</summary>
    private const int LongestOf = 24;

    /// <summary>"triệu đồng trong tổng kế hoạch vốn đầu tư công được giao".</summary>
    private const int LongestOfPlan = 60;

    /// <summary>"26 người biết dùng thư điện tử trên 23 người".</summary>
    private const int LongestOfPeople = 60;

    /// <summary>UnitKeys.People that no unit names ("cử tri", "hộ") come in tens; smaller numbers may be days and months.</summary>
    private const decimal FewestOfUnknown = 20;

    private static IEnumerable<Outcome> Look(Sentence sentence, PrintedNumber fraction, int first, int last, StatementWords words)
    {
        var whole = fraction.Whole!.Value;
        if (NamesBoth(sentence, fraction))
            yield break;
        var share = Share(sentence, fraction, first, last, words);
        if (fraction.Value > whole && whole > 0 && StatementWords.Any(words.Surplus, sentence.Words))
            yield return Outcome.Passed;
        else if (fraction.Value > whole && whole > 0 && !MayBeDay(sentence, fraction, whole) && share is null or { Value: <= 100 } && CannotExceed(sentence, fraction, whole, share, words))
            yield return new Outcome.Failed(Larger(sentence, fraction, whole));
        else if (share is null)
            yield break;
        else if (whole == 0)
            yield return new Outcome.Failed(Wrong(sentence, fraction, share, Kinds.ZeroDenominator, new("mẫu số bằng 0 nên không có tỷ lệ", "of nothing there is no rate"), ""));
        else if (AsPrinted.Fits(fraction.Value / whole * 100, share.Printed))
            yield return Outcome.Passed;
        else if (IsOfRest(sentence, fraction, whole, share))
            yield return Outcome.Passed;
        // "12/12 nhiệm vụ của 6 tháng, bằng 57,1% kế hoạch cả năm": the words behind the share say of what
        else if (words.Exceeding.Any(word => Texts.Words.StandsAt(sentence.WordsBehind(share), 0, word)) && IsOfOther(sentence, fraction, share))
            yield return Outcome.Passed;
        else if (share.Printed.Decimals > 0 && MeantElsewhere(sentence, fraction, whole, share) is { } value)
            yield return new Outcome.Failed(OtherWhole(sentence, fraction, value));
        else if (!fraction.IsFigure || !IsOfOther(sentence, fraction, share))
            yield return new Outcome.Failed(Differs(sentence, fraction, whole, share));
        else
            // "11/11 nhiệm vụ, tức 29,7% kế hoạch cả năm": the words behind the share say of what
            yield return !words.Exceeding.Any(word => Texts.Words.StandsAt(sentence.WordsBehind(share), 0, word)) && WholeElsewhere(sentence, fraction, share, words) is { } meant ? new Outcome.Failed(OtherWhole(sentence, fraction, meant.Value)) : Outcome.Passed;
    }

    /// <summary>"Giao/có mặt: 20/19 người": the words before a stroke say that it parts two counts.</summary>
    private static bool NamesBoth(Sentence sentence, PrintedNumber fraction) =>
        sentence.Folded[sentence.Start..fraction.Start].TrimEnd(' ') is [.., ':'] before && before.LastIndexOf('/') is > 0 and var stroke && before.Length - stroke <= LongestPair && char.IsLetter(before[stroke - 1]) && char.IsLetter(before[stroke + 1]) && before.AsSpan(stroke).IndexOfAny(",;.(") < 0;

    /// <summary>Characters of "/có mặt tại thời điểm báo cáo:".</summary>
    private const int LongestPair = 30;

    /// <summary>"đến 20/9 xong 14/19 việc, 20/8 xong 12/19": a day and a month, with no unit behind.</summary>
    private static bool MayBeDay(Sentence sentence, PrintedNumber fraction, decimal whole) => fraction is { Value: <= 31, Unit: "" or "?", Printed.Denominator: not null } && whole is >= 1 and <= 12 && Goes.Contains(sentence.WordBehind(fraction), StringComparer.Ordinal);

    /// <summary>What stands behind a day and behind no count of things.</summary>
    private static readonly string[] Goes = ["", "xong", "có", "đã", "là", "đạt", "nhận", "hoàn", "thì", "còn", "chỉ", "được", "giải"];

    /// <summary>"13 cán bộ và 30 công chức ... Công chức đạt chuẩn: 29/32 người (96,6%)": the share is one of the whole as it is counted elsewhere.</summary>
    private static PrintedNumber? WholeElsewhere(Sentence sentence, PrintedNumber fraction, PrintedNumber share, StatementWords words) =>
        words.WholeOf(fraction.Indicator) is { Length: > 0 } indicator ? sentence.Nearby.FirstOrDefault(other => other.IsCount && other.Indicator == indicator && other.Value > 0 && AsPrinted.Fits(fraction.Value / other.Value * 100, share.Printed)) : null;

    /// <summary>"Số hóa 169/357 hồ sơ, đạt 65,8%" where the report has 257 that were resolved: the share is right of a count of which the printed whole may be a slip.</summary>
    private static decimal? MeantElsewhere(Sentence sentence, PrintedNumber fraction, decimal whole, PrintedNumber share)
    {
        var meant = sentence.Figures.Concat(sentence.Nearby.Where(other => other.IsCount).Select(other => other.Value)).Distinct()
            .Where(value => value > 0 && value >= fraction.Value && value != whole && AsPrinted.FitsExactly(fraction.Value / value * 100, share.Printed) && (DigitSlips.Explain(value, whole) || Misprint.PlausibleRepeat(value, whole))).ToList();
        return meant is [var only] ? only : null;
    }

    private static Discrepancy OtherWhole(Sentence sentence, PrintedNumber fraction, decimal meant)
    {
        var (side, place) = (sentence.Side(fraction), sentence.Place);
        return new Discrepancy
        {
            Kind = Kinds.ValueDiffers,
            Message = new($"Mẫu số của \"{side.Quote}\" ({place.Vietnamese}) là {Phrases.Vietnamese(fraction.Whole!.Value)}, nhưng báo cáo ghi {Phrases.Vietnamese(meant)}, và tỷ lệ bên cạnh được tính theo {Phrases.Vietnamese(meant)}.", $"The whole of \"{side.Quote}\" ({place.English}) is {Phrases.English(fraction.Whole.Value)}, but {Phrases.English(meant)} stands elsewhere, and the rate beside it was made with {Phrases.English(meant)}."),
            Sides = [side],
            Found = sentence.Raw(fraction),
            Expected = Phrases.Vietnamese(meant),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(fraction),
        };
    }

    /// <summary>"Hoàn thành 26 nhiệm vụ, không hoàn thành 2 nhiệm vụ trên tổng 28 nhiệm vụ (đạt 92,85%)": the share is that of the rest, which stands before it.</summary>
    private static bool IsOfRest(Sentence sentence, PrintedNumber fraction, decimal whole, PrintedNumber share) =>
        // "Văn bản điện tử 99,1% (13 văn bản gửi giấy trên tổng số 1.444)": in brackets behind the share what is none of it
        (share.End <= fraction.Start && fraction.Value < whole && share.Printed.Decimals > 0 && AsPrinted.FitsExactly((whole - fraction.Value) / whole * 100, share.Printed)) || sentence.Numbers.Any(other => other.End <= fraction.Start && other.IsCount && other.Value == whole - fraction.Value) && AsPrinted.Fits((whole - fraction.Value) / whole * 100, share.Printed);

    /// <summary>A figure's share may be one of another whole that stands near.</summary>
    private static bool IsOfOther(Sentence sentence, PrintedNumber fraction, PrintedNumber share) =>
        sentence.Nearby.Any(other => !other.IsRate && ((other.Value > 0 && AsPrinted.Fits(fraction.Value / other.Value * 100, share.Printed)) || (other.Whole is { } whole and > 0 && AsPrinted.Fits(fraction.Value / whole * 100, share.Printed))));

    /// <summary>There is a fixed number of what is counted, or a share below 100 beside it says that it was meant so; and nothing tells of plans or targets.</summary>
    private static bool CannotExceed(Sentence sentence, PrintedNumber fraction, decimal whole, PrintedNumber? share, StatementWords words) => share is not null
        ? !AsPrinted.Fits(fraction.Value / whole * 100, share.Printed) || (share.Value == 100 && words.ClosedUnits.Contains(fraction.Unit))
        : words.IsPart(fraction.Indicator) || IsOfPlan(sentence, fraction, words) || IsOfClosed(sentence, fraction, whole, words) || StatementWords.BeforeEnd(words.BoundedShare, sentence.Folded[sentence.Start..fraction.Start]) is not null || StatementWords.BeforeEnd(words.PartOfPeople, sentence.Folded[sentence.Start..fraction.Start]) is not null || IsOfStaff(sentence, fraction, whole, words) || (words.ClosedUnits.Contains(fraction.Unit) || (fraction.Unit == "?" && whole >= FewestOfUnknown && fraction.Value <= whole * 2)) && !StatementWords.Any(words.ExceedingShare, Clauses(sentence, fraction));

    /// <summary>"kết quả thực hiện kế hoạch năm (lũy kế): 37/34 nhiệm vụ": no more of them are done than there are, unless it is said that there are.</summary>
    private static bool IsOfPlan(Sentence sentence, PrintedNumber fraction, StatementWords words) =>
        fraction.Unit == UnitKeys.Tasks && sentence.Folded[sentence.Start..fraction.Start] is var before && words.PlanWords.Any(word => Texts.Words.Contains(before, word)) && !StatementWords.Any(words.BeyondPlan, sentence.Words);

    /// <summary>"27/25 người tham gia, vượt chỉ tiêu": its own clause, and what follows it up to a semicolon or the next number.</summary>
    private static string Clauses(Sentence sentence, PrintedNumber fraction)
    {
        var next = sentence.Numbers.FirstOrDefault(number => number.Start >= fraction.End)?.Start ?? sentence.End;
        var behind = sentence.Folded[fraction.End..next];
        return $"{sentence.Around(fraction, fraction)} {(behind.IndexOf(';') is >= 0 and var end ? behind[..end] : behind)}";
    }

    /// <summary>"TTHC niêm yết: 173/137": without a unit behind it, and the label says what is counted.</summary>
    private static bool IsOfClosed(Sentence sentence, PrintedNumber fraction, decimal whole, StatementWords words) =>
        words.FixedNumber.Contains(sentence.WordBehind(fraction), StringComparer.Ordinal) || fraction.Unit is "" or "?" && whole >= FewestOfUnknown && sentence.Label(fraction) is var label && label.IndexOf('#') is > 0 and var end && label[..end].TrimEnd(' ', ':') is var before && StatementWords.Any(words.FixedLabels, before);

    /// <summary>"có mặt 23 người ... đảng viên 32/23": of the people that the paragraph counted before.</summary>
    private static bool IsOfStaff(Sentence sentence, PrintedNumber fraction, decimal whole, StatementWords words) =>
        fraction.Unit.Length == 0 && sentence.Paragraph.Any(other => other.End <= fraction.Start && other.Value == whole && other.Indicator.StartsWith("staff.", StringComparison.Ordinal)) && !StatementWords.Any(words.ExceedingShare, sentence.Words);

    /// <summary>The share of a fraction: right behind it, opened by "đạt", "=" or a parenthesis and followed by a mark; or before it, where the fraction alone fills the parenthesis behind.</summary>
    private static PrintedNumber? Share(Sentence sentence, PrintedNumber fraction, int first, int index, StatementWords words)
    {
        if (index + 1 < sentence.Numbers.Count && sentence.Numbers[index + 1] is { IsRate: true } behind && WithoutAside(sentence.Between(fraction, behind)) is var between && between.Length <= (between.EndsWith('(') ? MostBeforeBracket : MostBetween)
            && between.IndexOfAny(['.', ';', ')']) < 0 && (IsOpened(between.TrimEnd(' '), words) || IsBareSlip(fraction, behind, between)) && (sentence.EndsBehind(behind) || (fraction.Unit is UnitKeys.Money or UnitKeys.Tasks && words.Exceeding.Any(word => Texts.Words.StandsAt(sentence.WordsBehind(behind), 0, word)))) && !words.TellsOfOther(between))
            return behind;
        // "trên tổng số phải giải quyết (1.350/1.368 hồ sơ) là 96,68%": the bracket that the fraction fills closes before its share
        if (index + 1 < sentence.Numbers.Count && sentence.Numbers[index + 1] is { IsRate: true } outside && outside.Depth < fraction.Depth && sentence.Between(fraction, outside) is { Length: <= MostBetween } closing && closing.IndexOf(')') is >= 0 and < LongestOf and var end
            && closing[(end + 1)..].Trim(' ', ':') is "là" or "đạt" or "bằng" or "chiếm" && sentence.Folded.AsSpan(0, fraction.Start).TrimEnd(' ').EndsWith("(") && sentence.EndsBehind(outside))
            return outside;
        // "gửi đúng hạn: 0/0; tỷ lệ: 100%": of nothing there is none, however it is joined
        if (fraction.Whole == 0 && index + 1 < sentence.Numbers.Count && sentence.Numbers[index + 1] is { IsRate: true } next && sentence.Between(fraction, next).Length <= LongestOf)
            return next;
        return first > 0 && sentence.Numbers[first - 1] is { IsRate: true, Value: <= 100 } before && sentence.Between(before, fraction) is { Length: <= MostBetween } lead && (IsToldAgain(fraction, lead, words) || (IsExplained(sentence, fraction, lead) || (lead.EndsWith('(') && lead.IndexOfAny(fraction.Whole == 0 ? ['.', ';', ')'] : ['.', ';', ')', ',']) < 0
            && lead.Count(c => c == '(') == 1)) && ClosesAfterUnit(sentence.Folded, fraction.End)) && !StatementWords.Any(words.Exceeding, lead.Replace(Plan, "", StringComparison.Ordinal)) && !words.TellsOfOther(lead) && !IsNotReached(sentence, before) ? before : null;
    }

    /// <summary>"Tỷ lệ trực tuyến 75%: 300 trên 400 hồ sơ.": behind the colon what it was made of, and nothing more.</summary>
    private static bool IsExplained(Sentence sentence, PrintedNumber fraction, string lead) => lead.Trim(' ') is ":" && sentence.Numbers[^1].End <= fraction.End;

    /// <summary>"đạt 99,25%, tương ứng 132/133 phiếu": right behind the share what it was made of.</summary>
    private static bool IsToldAgain(PrintedNumber fraction, string lead, StatementWords words) => fraction.Whole > 0 && lead.TrimStart(' ') is [',', .. var said] && words.SameAs.Contains(said.Trim(' '), StringComparer.Ordinal);

    /// <summary>"16/22 việc đã xong (lũy kế), bằng 72,73%": a bracket without numbers stands aside.</summary>
    private static string WithoutAside(string between) =>
        between.IndexOf('(') is >= 0 and var open && between.IndexOf(')', open) is > 0 and var close && between.AsSpan(0, open).IndexOfAny(",;.:") < 0 ? between[..open].TrimEnd(' ') + between[(close + 1)..] : between;

    /// <summary>"chưa đạt 100% kế hoạch (4.037/4.250 triệu đồng)".</summary>
    private static bool IsNotReached(Sentence sentence, PrintedNumber share) =>
        sentence.Folded.AsSpan(0, share.Start).TrimEnd(' ') is var said && (said.EndsWith("chưa đạt") || said.EndsWith("không đạt") || said.EndsWith("chưa được"));

    /// <summary>"đạt 53,61% kế hoạch (18/32 nội dung)": of all that it sets.</summary>
    private const string Plan = "kế hoạch";

    /// <summary>"2.560/2.702 hồ sơ có phí, 97,44%": that it is their share is told by the slip of digits only.</summary>
    private static bool IsBareSlip(PrintedNumber fraction, PrintedNumber share, string between) =>
        between.TrimEnd(' ').EndsWith(',') && fraction.Whole > 0 && SharesHold.IsSlip(fraction.Value / fraction.Whole.Value * 100, share);

    /// <summary>Behind the last comma stands nothing but words that lead to a share: "279/286 hồ sơ, đúng hạn đạt 100%" is a share of its own.</summary>
    private static bool IsOpened(string between, StatementWords words)
    {
        between = words.WithoutCommasOfNames(between);
        if (between is not [.., '(' or '='] && StatementWords.BeforeEnd(words.OpensRate, between) is null)
            return false;
        var rest = between[(between.LastIndexOf(',') + 1)..];
        return rest.Length == between.Length || words.OpensRate.Aggregate(rest, (left, word) => left.Replace(word, "", StringComparison.Ordinal)).Trim(' ', '(', '=').Length == 0;
    }

    private static bool ClosesAfterUnit(string folded, int at) => folded.IndexOf(')', at) is > 0 and var close && close - at <= 20 && folded.AsSpan(at, close - at).IndexOfAny(",;.%") < 0;

    private static Discrepancy Differs(Sentence sentence, PrintedNumber fraction, decimal whole, PrintedNumber share)
    {
        var expected = $"{Phrases.Vietnamese(fraction.Value / whole * 100)}%";
        return Wrong(sentence, fraction, share, share.Value > 100 && fraction.Value <= whole ? Kinds.RatioOutOfRange : Kinds.RatioDiffers, new($"{sentence.Raw(fraction)} = {expected}", $"{sentence.Raw(fraction)} = {Phrases.English(fraction.Value / whole * 100)}%"), expected);
    }

    private static Discrepancy Wrong(Sentence sentence, PrintedNumber fraction, PrintedNumber share, DiscrepancyKind kind, Wording why, string expected)
    {
        var (sides, place) = (new[] { sentence.Side(share), sentence.Side(fraction) }, sentence.Place);
        return new Discrepancy
        {
            Kind = kind,
            Message = new($"Tỷ lệ ghi {sentence.Raw(share)} cùng với \"{sides[1].Quote}\" ({place.Vietnamese}), nhưng {why.Vietnamese}.", $"The rate beside \"{sides[1].Quote}\" ({place.English}) is given as {sentence.Raw(share)}, but {why.English}."),
            Sides = sides,
            Found = sentence.Raw(share),
            Expected = expected,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(fraction),
        };
    }

    private static Discrepancy Larger(Sentence sentence, PrintedNumber fraction, decimal whole)
    {
        var (side, place) = (sentence.Side(fraction), sentence.Place);
        return new Discrepancy
        {
            Kind = Kinds.ExceedsWhole,
            Message = new($"\"{side.Quote}\" ({place.Vietnamese}): số {Phrases.Vietnamese(fraction.Value)} lớn hơn tổng số {Phrases.Vietnamese(whole)} của nó.", $"\"{side.Quote}\" ({place.English}): the part {Phrases.English(fraction.Value)} is larger than the whole {Phrases.English(whole)}."),
            Sides = [side],
            Found = sentence.Raw(fraction),
            Expected = $"<= {Phrases.Vietnamese(whole)}",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(fraction),
        };
    }
}
