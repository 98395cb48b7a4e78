using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Whether an assertion that fails would hold if one of its figures were read otherwise than it was: whoever wrote the report meant that reading, and the figure was taken for something
/// that it is not. (Of 40 false alarms about rates in 17 sets of reports of many hands 24 were such, of 97 errors found none.)
/// </summary>
internal sealed class OtherReadings(CheckRule rule, Judgement judgement, Evidence evidence, Mentions mentions, RulePack rules)
{
    /// <summary>Smaller numbers stand in any sentence by chance.</summary>
    private const decimal Telling = 10;

    private readonly List<Figure> _figures = [.. judgement.Readings.Values.SelectMany(reading => reading.Figures)];

    private readonly Evaluation _evaluation = new(judgement.Readings);

    /// <summary>True where another reading is likelier than an error.</summary>
    public bool AreLikely => IsOfOtherWhole() || HoldsOfWhole() || AreFarApart() || AreOfEachOther() || HasPartInSentence() || HasPartBeside() || IsReadAmiss() || IsCarriedInto() || IsPartial() || HasWholeInSentence() || HasRestOfWhole() || IsCountedTwice() || AreSeveral() || IsSomeByItsShare();

    /// <summary>
    /// "HS nhận qua DVCTT 30 HS, tỷ lệ 16,7%; HS nhận tại BPMC 149 HS" (30 of 179): the rate is the quotient of two other counts of its sentence, or what was read as the whole is the rest.
    /// </summary>
    private bool IsOfOtherWhole()
    {
        if (rule.Code != Checks.Kinds.RatioDiffers.Code || _figures.FindAll(figure => figure.Unit == "%") is not [{ Number: { } printed } rate])
            return false;
        if (printed.Decimals == 0)
            return Doubt.IsOfFractionBeside(rate, printed);
        return Doubt.IsQuotientOfItsSentence(rate, evidence) || IsOfCountBefore(rate, printed) || _figures.Exists(part => part != rate && part.Value is { } one && Doubt.Counts(rate.Excerpt).Contains(one) && Doubt.Counts(rate.Excerpt).Any(other => one + other > 0 && AsPrinted.FitsExactly(one / (one + other) * 100, printed)))
            || (_figures.FindAll(figure => figure != rate) is [{ Value: >= 0 and { } one }, { Value: >= 0 and { } other }] && one + other > 0 && (AsPrinted.FitsExactly(one / (one + other) * 100, printed) || AsPrinted.FitsExactly(other / (one + other) * 100, printed)));
    }

    /// <summary>"Mức độ 3: 41 hồ sơ, 6,46%; trong đó qua Cổng của tỉnh 38": of the whole that it was held against the count right before it is just that share.</summary>
    private bool IsOfCountBefore(Figure rate, Texts.Number printed) =>
        rate.Excerpt.IndexOf(rate.Raw.Trim(), StringComparison.Ordinal) is > 0 and var at && Doubt.Counts(rate.Excerpt[..at]).LastOrDefault() is var count && count >= Telling && _figures.Exists(whole => whole != rate && whole.Value is { } all && all > count && AsPrinted.FitsExactly(count / all * 100, printed));

    /// <summary>"tính trên tổng số phải giải quyết (477/485 hồ sơ)": with the whole of a fraction for its part it is right, so the fraction was read the wrong way round.</summary>
    private bool HoldsOfWhole() => rule.Code == Checks.Kinds.PartsDiffer.Code && judgement.Readings.Any(reading => reading.Value.Figures.Any(figure => figure.Number?.Denominator > 0) && Holds(reading.Key, [.. reading.Value.Figures.Select(AsWhole)]));

    private static Figure AsWhole(Figure figure) => figure.Number is { Denominator: { } whole and > 0 } number ? figure with { Number = number with { Value = whole, Denominator = null } } : figure;

    private bool Holds(string key, List<Figure> figures) => new Evaluation(new Dictionary<string, Reading>(judgement.Readings) { [key] = new Reading(figures) }).Truth(rule.Assert) == true;

    /// <summary>"Đăng ký kết hôn: 28 hồ sơ nhận" beside 355 settled: sums that are many times each other count two things, unless a digit was left out or doubled.</summary>
    private bool AreFarApart() =>
        rule.Code == Checks.Kinds.PartsDiffer.Code && Sides() is var (one, other, _) && one > 0 && other > 0 && Math.Max(one, other) > MostTimes * Math.Min(one, other)
        && !_figures.Exists(figure => figure.Value is { } value && (DigitSlips.Explain(value, value + one - other) || DigitSlips.Explain(value, value + other - one)));

    /// <summary>"gửi qua mạng 749, chiếm 58,5%; nộp tại xã 532, chiếm 41,5%": the parts have the shares of each other, so they are of another whole than the one they were held against.</summary>
    private bool AreOfEachOther() =>
        Sides() is (_, _, { Relation: Relation.Equal }) && _figures.FindAll(figure => figure.Origin == Origin.Narrative).GroupBy(figure => figure.Excerpt).Any(same => same.Select(figure => figure.Value!.Value).Distinct().ToList() is [var one, var other] && one + other > 0
            && Texts.NumberLexer.Scan(same.Key).Any(token => same.Key.AsSpan(token.End).TrimStart(' ').StartsWith("%") && Texts.NumberLexer.Read(same.Key.Substring(token.Start, token.Length), count: false) is { Decimals: > 0 } rate && (AsPrinted.FitsExactly(one / (one + other) * 100, rate) || AsPrinted.FitsExactly(other / (one + other) * 100, rate))));

    private const decimal MostTimes = 2;

    private (decimal One, decimal Other, Comparison Equation)? Sides() =>
        Repair.Equation(rule.Assert) is { } equation && _evaluation.Number(equation.Left) is { } one && _evaluation.Number(equation.Right) is { } other ? (one, other, equation) : null;

    /// <summary>
    /// "đang làm 38 (còn hạn 36, quá hạn 02)", and in the next sentence "Trong 4.318 hồ sơ đã trả có 3.207 trước hạn, 1.085 đúng hẹn, 26 trả trễ": what a part should be stands in the sentence of the others, and
    /// the one that was read stands elsewhere.
    /// </summary>
    private bool HasPartInSentence()
    {
        if (Sides() is not var (one, other, equation) || equation.Relation != Relation.Equal)
            return false;
        return _figures.Exists(part => part is { Origin: Origin.Narrative, Field.Length: 0, Value: { } value } && _figures.Where(figure => figure.Excerpt != part.Excerpt && figure.Origin == Origin.Narrative).Select(figure => figure.Block != part.Block && evidence.Document.Blocks[figure.Block] is Documents.TextBlock block ? block.Text.Printed : figure.Excerpt).Distinct().ToList() is { Count: > 0 } sentences
            && new[] { value + one - other, value + other - one }.Any(meant => meant >= Telling && meant != value && !_figures.Exists(figure => figure.Value == meant) && sentences.Exists(sentence => Doubt.Counts(sentence).Contains(meant)) && HoldsWith(part, meant)));
    }

    /// <summary>"nhận 405 HS / 90 nộp tại chỗ, 307 trực tuyến, 08 gửi bưu điện": what the parts lack stands beside one of them in its list, and nobody took it.</summary>
    private bool HasPartBeside() =>
        Sides() is var (one, other, equation) && equation.Relation == Relation.Equal && Math.Abs(one - other) is var lacking && _figures.Exists(part => part.Origin == Origin.Narrative && evidence.Unclaimed.Any(number =>
            number.Sentence == part.Excerpt && Texts.NumberLexer.Read(number.Raw, count: true)?.Value == lacking && Distance(part, number) is { } between && between.Length <= LongestLabel && between.AsSpan().ContainsAny(',', ';') && !between.AsSpan().ContainsAnyInRange('0', '9')));

    /// <summary>"cộng chung 1.368 hồ sơ; đã giải quyết dứt điểm 1.352 hồ sơ; ... đang thụ lý 16": with a number of its own sentence that nobody took in its place it comes out even.</summary>
    private bool IsReadAmiss() =>
        Sides() is var (one, other, equation) && equation.Relation is Relation.Equal or Relation.LessOrEqual && _figures.Exists(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Value: { } value } && value >= Telling && value - (one - other) is var meant && meant >= Telling
            && evidence.Unclaimed.Any(number => number.Sentence == figure.Excerpt && Texts.NumberLexer.Read(number.Raw, count: true)?.Value == meant) && HoldsWith(figure, meant));

    /// <summary>"phát hiện trong quý: 03; xử lý trong quý: 04, do có 01 vấn đề của quý II chuyển sang": what came from before makes the difference.</summary>
    private bool IsCarriedInto() =>
        Sides() is var (part, whole, equation) && equation.Relation is Relation.LessOrEqual or Relation.Less && part > whole && _figures.Exists(figure => figure.Origin == Origin.Narrative && Doubt.Counts(figure.Excerpt).Contains(part - whole) && Texts.Folding.Fold(figure.Excerpt) is var said && rules.Words(WordList.CarriedOver).Any(word => Texts.Words.Contains(said, word)));

    /// <summary>Of two fields only: some of them, sooner than all, unless a slip of a digit makes the difference.</summary>
    private bool IsPartial() =>
        judgement.Readings.Values.FirstOrDefault(reading => reading.Figures.Count == 2 && reading.Figures.All(figure => figure.Field.Length > 0)) is { } breakdown && Sides() is var (one, other, _) && Math.Max(one, other) is var total && total > breakdown.Value
        && !DigitSlips.Explain(total, breakdown.Value) && !breakdown.Figures.Any(figure => DigitSlips.Explain(figure.Value!.Value, figure.Value.Value + total - breakdown.Value));

    private static string? Distance(Figure part, UnclaimedNumber number)
    {
        var (sentence, first, second) = (part.Excerpt, part.Excerpt.IndexOf(part.Raw.Trim(), StringComparison.Ordinal), part.Excerpt.LastIndexOf(number.Raw.Trim(), StringComparison.Ordinal));
        if (first < 0 || second < 0)
            return null;
        return first < second ? (first + part.Raw.Trim().Length is var end && end <= second ? sentence[end..second] : null) : second + number.Raw.Trim().Length is var close && close <= first ? sentence[close..first] : null;
    }

    private const int LongestLabel = 30;

    private bool HoldsWith(Figure part, decimal value) =>
        judgement.Readings.First(reading => reading.Value.Figures.Contains(part)) is var (key, reading) && Holds(key, [.. reading.Figures.Select(figure => figure == part ? figure with { Number = figure.Number! with { Value = value, Denominator = null } } : figure)]);

    /// <summary>"nhận bàn giao 41, từ huyện cũ 66; tiếp nhận mới 3.718; tổng 3.825": the sentence of a whole that is too small gives a larger one.</summary>
    private bool HasWholeInSentence() =>
        Sides() is var (part, whole, equation) && equation.Relation is Relation.LessOrEqual or Relation.Less && equation.Right is not Reference && whole >= Telling
        && _figures.Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Excerpt).Distinct().Any(sentence => Doubt.Counts(sentence).Any(count => count >= part && count <= part * 11 / 10 && !_figures.Exists(figure => figure.Value == count)));

    /// <summary>"Nhận bàn giao từ ba đơn vị cũ 64 hồ sơ và từ UBND huyện 39 hồ sơ": with another number of its sentence the whole is one that the report gives (5.418 + 64 + 39 = 5.521).</summary>
    private bool HasRestOfWhole() =>
        Sides() is var (part, whole, equation) && equation.Relation is Relation.LessOrEqual or Relation.Less && equation.Right is not Reference && whole >= Telling && _figures.Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Excerpt).Distinct().SelectMany(Doubt.Counts)
            .Any(count => count > 0 && whole + count >= part && !_figures.Exists(figure => figure.Value == count) && evidence.Figures.Any(figure => figure.Origin == Origin.Narrative && figure.Value == whole + count && !_figures.Contains(figure)));

    /// <summary>"Phân ra: ... Trong đó 9 bộ được kê ở cả hai lĩnh vực": without those the fields come to another total than the one they were held against.</summary>
    private bool IsCountedTwice() =>
        judgement.Readings.Values.FirstOrDefault(reading => reading.Figures.Count > 1) is { } breakdown && mentions.Totals(breakdown.Figures[0]).Any(total => CountedTwice.IsSaid(evidence, breakdown.Figures.Select(figure => figure.Block), breakdown.Value - total, rules));

    /// <summary>"Hồ sơ năm trước chuyển sang: 14. Hồ sơ nhận bàn giao từ xã A: 9": what one paragraph counts in several lots is meant together.</summary>
    private bool AreSeveral() =>
        rule.Code is var code && (code == Checks.Kinds.PartsDiffer.Code || code == Checks.Kinds.ExceedsWhole.Code) && judgement.Readings.Any(reading => reading.Value.Figures is [{ Origin: Origin.Narrative, Field.Length: 0, Unit: not "%" } one]
            && mentions.Of(one.Indicator).Where(other => other.Origin == Origin.Narrative && other.Block == one.Block && (other.Excerpt != one.Excerpt || code == Checks.Kinds.ExceedsWhole.Code)).DistinctBy(other => other.Value).Where(other => other.Value != one.Value).ToList() is { Count: > 0 and <= MostLots } lots && Holds(reading.Key, [one, .. lots]));

    /// <summary>Lots that one paragraph tells of.</summary>
    private const int MostLots = 3;

    /// <summary>"mức độ 3: 48; mức độ 4: 60. Đã đưa lên Cổng DVC quốc gia 81 TTHC, đạt 75%": the share right behind says that it is one of those it was held against.</summary>
    private bool IsSomeByItsShare() =>
        rule.Code == Checks.Kinds.PartsDiffer.Code && Sides() is (var one, var other, { Relation: Relation.Equal }) && _figures.Exists(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Value: { } value } && new[] { value + one - other, value + other - one }.Any(all => all > value && HoldsWith(figure, all) && Doubt.IsShareOf(figure, all)));
}
