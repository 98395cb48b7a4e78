using CchcExtractor.Checks.Dates;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Whether a number was taken for a figure while the figure stands beside it: "Đầu năm có mặt 19 người; đến nay có mặt 18 người", of which the first was
/// read. Where a number of the same paragraph, counted in the same unit and taken by no rule, is what the figure should be, the reading is in doubt before the
/// report is, and a finding is a remark only. (Of 19 alarms about figures in 150 reports of many hands 14 were of this kind; no planted error of eight such sets was lost by it.)
/// </summary>
internal static class Doubt
{
    /// <summary>Larger counts hardly come about by chance, whatever the unit.</summary>
    private const decimal Telling = 100;

    /// <summary>Smaller numbers without a word behind them are anything.</summary>
    private const decimal FewestBare = 10;

    /// <summary>"giao thêm 04 nhiệm vụ nên tổng là 27.": a mark stands right behind it.</summary>
    private static bool EndsClause(TextBlock block, Location place) =>
        place.LastCharacter is { } last && last < block.Text.Printed.Length && (block.Text.Printed[last] is '.' or ',' or ';' || block.Text.Printed.AsSpan(last).StartsWith(" ("));

    private const string Vacant = "staff.vacant";

    /// <summary>Behind it in its sentence, with "và" or a comma and no other number between.</summary>
    private static bool IsJoined(Figure figure, UnclaimedNumber other) =>
        other.Sentence == figure.Excerpt && figure.Excerpt.IndexOf(figure.Raw.Trim(), StringComparison.Ordinal) is >= 0 and var at && at + figure.Raw.Trim().Length is var end && figure.Excerpt.IndexOf(other.Raw.Trim(), end, StringComparison.Ordinal) is >= 0 and var next
        && figure.Excerpt[end..next] is { Length: <= LongestJoin } between && !between.AsSpan().ContainsAnyInRange('0', '9') && (between.Contains(',') || Words.Contains(Folding.Fold(between), "và"));

    private const int LongestJoin = 40;

    /// <summary>The numbers beside a figure of the narrative that might have been meant; with <paramref name="partsToo"/> false, not those that a bracket right behind it tells apart ("có mặt 17 người (nữ 06; đảng viên 15)").</summary>
    public static IEnumerable<Number> Beside(Evidence evidence, Figure figure, bool partsToo = true)
    {
        if (figure.Origin != Origin.Narrative || evidence.Document.Blocks[figure.Block] is not TextBlock block)
            yield break;
        var unit = UnitBehind(block, figure.Location);
        var together = figure.Number;
        // "khuyết 01 công chức văn hóa và 01 Phó Chủ tịch HĐND"
        var anyone = figure.Indicator == Vacant;
        foreach (var other in evidence.Unclaimed)
            if (IsIn(block, other.Location) && !IsOfOtherPeriod(evidence, block, other) && (partsToo || !IsPartInBracket(block, figure, other)) && NumberLexer.Read(other.Raw.TrimEnd('%', ' '), count: unit != "%") is { } number && (number.Value >= Telling || (anyone && IsJoined(figure, other)) || UnitBehind(block, other.Location) is var counted && (counted == unit || (counted.Length == 0 && number.Value >= FewestBare && EndsClause(block, other.Location)))))
            {
                yield return number;
                // "Thiếu 1 công chức địa chính, 1 công chức tài chính", "mức độ 3 là 410 hồ sơ, mức độ 4 là 205 hồ sơ"
                if (together is not null && unit.Length > 1 && unit != "%" && other.Sentence == figure.Excerpt && (anyone ? IsJoined(figure, other) : UnitBehind(block, other.Location) == unit))
                    yield return together = together with { Value = together.Value + number.Value };
            }
    }

    /// <summary>"(quý III/2019: 342 hồ sơ)" in a report for 2020 is no figure of this period.</summary>
    private static bool IsOfOtherPeriod(Evidence evidence, TextBlock block, UnclaimedNumber other) =>
        other.Location.LastCharacter is { } last && last - other.Raw.Length is >= 0 and var start && start <= block.Text.Printed.Length && OtherPeriod.StandsBefore(Folding.Fold(block.Text.Printed[..start]), ReportedPeriod.Of(evidence)?.Period);

    /// <summary>"Cả 7 hồ sơ đất đai trễ hẹn ... 03 hồ sơ trễ là hồ sơ tồn": what the paragraph counts of one field is more than what was taken for all fields, which therefore are some of that field.</summary>
    public static IEnumerable<Number> OfFields(Evidence evidence, Figure figure) =>
        figure is not { Origin: Origin.Narrative, Field.Length: 0 } ? [] : evidence.Figures.Where(other => other.Field.Length > 0 && other.Block == figure.Block && other.Indicator == figure.Indicator && other.Value > figure.Value).Select(other => other.Number).OfType<Number>();

    /// <summary>
    /// True where a rate is the quotient of two counts of its own sentence (or paragraph, where it has two decimals) ("cộng với 8 nhiệm vụ của quý I là 17/33, bằng 51,5%"): it is right, whatever it was
    /// taken for. Of rates without decimals, which come about by chance, only where the fraction stands right before.
    /// </summary>
    public static bool IsQuotientOfItsSentence(Figure rate, Evidence evidence)
    {
        if (rate is not { Origin: Origin.Narrative, Unit: "%", Number: { } printed })
            return false;
        return IsOfFractionBefore(rate, printed) || (printed.Decimals > 0 && (IsQuotient(printed, Counts(rate.Excerpt)) || (printed.Decimals > 1 && evidence.Document.Blocks[rate.Block] is TextBlock block && (IsQuotient(printed, Counts(block.Text.Printed)) || IsQuotient(printed, CountsUpTo(rate, block.Text.Printed))))));
    }

    /// <summary>The last counts of a long paragraph up to the end of the rate's sentence: dates and document numbers fill its beginning.</summary>
    private static IEnumerable<decimal> CountsUpTo(Figure rate, string paragraph) =>
        paragraph.IndexOf(rate.Excerpt, StringComparison.Ordinal) is >= 0 and var at ? Counts(paragraph[..(at + rate.Excerpt.Length)]).TakeLast(MostCounts) : [];

    /// <summary>"số hóa kết quả 1.404/1.560 (90%)": part and whole stand as one right before it.</summary>
    private static bool IsOfFractionBefore(Figure rate, Number printed) =>
        rate.Excerpt.IndexOf($"({rate.Raw.Trim()}", StringComparison.Ordinal) is > 0 and var at && IsOfFractionBefore(rate, printed, at, LongestUnit);

    /// <summary>"hoàn thành 12/25 nhiệm vụ, đạt tỷ lệ 48%": the same, whatever joins them.</summary>
    internal static bool IsOfFractionBeside(Figure rate, Number printed) =>
        rate.Excerpt.IndexOf(rate.Raw.Trim(), StringComparison.Ordinal) is > 0 and var at && IsOfFractionBefore(rate, printed, at, LongestLink);

    private const int LongestLink = 40;

    private static bool IsOfFractionBefore(Figure rate, Number printed, int at, int longest)
    {
        var tokens = NumberLexer.Scan(rate.Excerpt).Where(token => token.End <= at).TakeLast(2).ToList();
        return tokens is [var part, var whole] && rate.Excerpt.AsSpan(part.End, whole.Start - part.End).Trim(' ') is "/" && at - whole.End <= longest
            && NumberLexer.Read(rate.Excerpt.Substring(part.Start, part.Length), count: true) is { } one && NumberLexer.Read(rate.Excerpt.Substring(whole.Start, whole.Length), count: true) is { Value: > 0 } all && AsPrinted.Fits(one.Value / all.Value * 100, printed);
    }

    /// <summary>"81 TTHC, đạt 75%" beside 108 of them: the share right behind a count says that it is one of those, and not all.</summary>
    public static bool IsShareOf(Figure figure, decimal whole)
    {
        var (sentence, raw) = (figure.Excerpt, figure.Raw.Trim());
        if (figure.Value is not { } value || whole <= value || sentence.IndexOf(raw, StringComparison.Ordinal) is not (>= 0 and var at))
            return false;
        var end = at + raw.Length;
        return NumberLexer.Scan(sentence[end..]).FirstOrDefault() is { End: > 0 } token && token.Start <= LongestLink && sentence.AsSpan(end + token.End).TrimStart(' ').StartsWith("%")
            && NumberLexer.Read(sentence.Substring(end + token.Start, token.Length), count: false) is { } share && AsPrinted.FitsExactly(value / whole * 100, share);
    }

    private static bool IsQuotient(Number printed, IEnumerable<decimal> all)
    {
        var counts = all.Take(MostCounts).ToList();
        return counts.Exists(whole => whole > 0 && counts.Exists(part => part <= whole && AsPrinted.FitsExactly(part / whole * 100, printed)));
    }

    /// <summary>More numbers than these in a sentence are a list, in which any rate is found.</summary>
    private const int MostCounts = 12;

    /// <summary>The whole numbers of a sentence that are no rates.</summary>
    public static IEnumerable<decimal> Counts(string sentence)
    {
        foreach (var token in NumberLexer.Scan(sentence))
            if (!sentence.AsSpan(token.End).TrimStart(' ').StartsWith("%") && NumberLexer.Read(sentence.Substring(token.Start, token.Length), count: true) is { Decimals: 0 } number)
                yield return number.Value;
    }

    /// <summary>
    /// True where a count is narrowed by the words behind it ("16 hồ sơ trả muộn", "13 văn bản đi chưa ký số"): not all of them are counted, and where that was
    /// not understood the figure is another one's.
    /// </summary>
    /// <param name="figure">A figure of the narrative.</param>
    /// <param name="narrowing">Words that begin what narrows a count.</param>
    /// <param name="cues">What the figure is known by: words that say it narrow nothing.</param>
    public static bool IsNarrowed(Figure figure, IReadOnlyList<string> narrowing, IReadOnlyList<Pattern> cues)
    {
        var (sentence, raw) = (Folding.Fold(figure.Excerpt), Folding.Fold(figure.Raw));
        var at = sentence.IndexOf(raw, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var behind = sentence[(at + raw.Length)..];
        if (behind.IndexOf('(') is >= 0 and < LongestUnit and var open && behind.IndexOf(')', open) is > 0 and var close)
            behind = behind[..open] + behind[(close + 1)..];
        var end = behind.IndexOfAny([',', ';', '.', ':', '(']);
        var words = (end < 0 ? behind : behind[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(LongestUnitWords, words.Length)).Any(i => !cues.Any(cue => cue.LengthAt(string.Join(' ', words.Skip(i)), 0) >= ShortestMeaning) && narrowing.Any(word => Words.StandsAt(string.Join(' ', words.Skip(i)), 0, word)));
    }

    /// <summary>Characters between a number and a parenthesis that belongs to it: its unit.</summary>
    private const int LongestUnit = 16;

    /// <summary>Characters of words that say what is counted ("quá hạn"); shorter ones ("trễ") say it of anything.</summary>
    private const int ShortestMeaning = 6;

    /// <summary>"hồ sơ", "văn bản đi", "cán bộ".</summary>
    private const int LongestUnitWords = 3;

    /// <summary>"17 người (nữ 06 người; đảng viên 15 người)": a smaller number in the bracket that a figure opens tells some of those apart.</summary>
    private static bool IsPartInBracket(TextBlock block, Figure figure, UnclaimedNumber other) =>
        figure.Location.LastCharacter is { } end && other.Location.LastCharacter is { } last && last - other.Raw.Length is var start && start > end && start <= block.Text.Printed.Length
        && block.Text.Printed.AsSpan(end, start - end) is var between && between.IndexOf('(') is >= 0 and <= LongestUnit && !between.Contains(')') && between[..between.IndexOf('(')].IndexOfAny(",;:.") < 0
        && NumberLexer.Read(other.Raw.TrimEnd('%', ' '), count: true) is { } number && number.Value < figure.Value;

    private static bool IsIn(TextBlock block, Location place) =>
        place.Path.StartsWith(block.Location.Path, StringComparison.Ordinal) && place.Path.AsSpan(block.Location.Path.Length).StartsWith("/characters");

    /// <summary>The word behind a number, or "%".</summary>
    private static string UnitBehind(TextBlock block, Location place)
    {
        var text = block.Text.Printed;
        if (place.LastCharacter is not { } last || last >= text.Length)
            return "";
        if (text[last - 1] == '%')
            return "%";
        var start = last;
        while (start < text.Length && text[start] is ' ' or '\u00a0')
            start++;
        if (start < text.Length && text[start] == '%')
            return "%";
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Folding.Fold(text[start..end]);
    }
}
