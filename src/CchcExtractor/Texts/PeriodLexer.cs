using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Reporting;

namespace CchcExtractor.Texts;

/// <summary>A period as printed.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Period">Which; year 0 where it is left out.</param>
public readonly record struct PeriodToken(int Start, int Length, Period Period)
{
    /// <summary>Index behind it.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Finds periods in folded text: <c>quý 1 năm 2023</c>, <c>quý III/2025</c>, <c>quý i.2020</c>, <c>6 tháng đầu năm</c>, <c>6 tháng đầu năm của năm 2023</c>, <c>09 tháng năm 2022</c>,
/// <c>tháng 9/2021</c>, <c>QIII/2024</c>, <c>năm 2022</c>, <c>giai đoạn 2011 - 2020</c>. The month of a date is none. Linear in the text.
/// </summary>
public static class PeriodLexer
{
    private const string Year = @"(?:19|20)\d\d";
    private const string OptionalYear = @"(?:(?: ?[/.-] ?(?:năm )?|,? (?:của )?năm )(" + Year + @")\b)?";

    private static readonly LinearExpression Expression = new(
        @"\bquý ?(iv|i{1,3}|[1-4]|0[1-4]|một|hai|ba|tư|bốn)\b" + OptionalYear +
        @"|\b(\d{1,2}|sáu|chín) tháng(?: (đầu|cuối))?(?: (?:của )?năm\b(?: (?:(?:của )?năm )?(" + Year + @")\b)?| ?/ ?(" + Year + @")\b| (" + Year + @")\b)?" +
        @"|\btháng (1[0-2]|0?[1-9])\b" + OptionalYear +
        @"|\b(?:giai đoạn|nhiệm kỳ|nhiệm kì|(?:từ )?năm) (" + Year + @")(?: ?- ?| đến (?:hết )?(?:năm )?)(" + Year + @")\b" +
        @"|\bnăm (" + Year + @")\b" +
        @"|\bq\.? ?(iv|i{1,3}|[1-4]) ?[/.-] ?(" + Year + @")\b" +
        @"|\bnửa (đầu|cuối) năm\b(?: (" + Year + @")\b)?");

    /// <summary>All periods, left to right.</summary>
    public static IReadOnlyList<PeriodToken> Scan(string folded)
    {
        var found = new List<PeriodToken>();
        if (!folded.Contains("quý", StringComparison.Ordinal) && !folded.Contains("tháng", StringComparison.Ordinal) && !folded.Contains("năm ", StringComparison.Ordinal)
            && !folded.Contains("giai đoạn", StringComparison.Ordinal) && !folded.Contains("nhiệm k", StringComparison.Ordinal) && !MayNameQuarter(folded))
            return found;
        var dates = DateLexer.Scan(folded).ToList();
        var date = 0;
        foreach (var match in Expression.Matches(folded))
        {
            while (date < dates.Count && dates[date].End <= match.Index)
                date++;
            if (date < dates.Count && dates[date].Start < match.Index + match.Length && match.Groups[9].Length == 0)
                continue;
            if (CutsNumber(folded, match.Index + match.Length) || (match.Groups[4].Length > 0 && folded.AsSpan(match.Index + match.Length).StartsWith(Last)))
                continue;
            // "trong 9 tháng 2024 hồ sơ": the number may count
            var doubtful = match.Groups[7].Length > 0 && match.Index + match.Length is var behind && behind < folded.Length && folded[behind] is not (':' or ',' or ';' or ')' or '(') && Counted.Any(unit => folded.AsSpan(behind).TrimStart(' ').StartsWith(unit));
            if (Meaning(match) is { } period)
                found.Add(doubtful ? new PeriodToken(match.Index, match.Length - YearLength, period with { Year = 0 }) : new PeriodToken(match.Index, match.Length, period));
        }

        return found;
    }

    /// <summary>"báo cáo sáu tháng cuối cùng của xã" is the last one.</summary>
    private const string Last = " cùng ";

    /// <summary>First words of what so many may be counted of.</summary>
    private static readonly string[] Counted = ["hồ sơ", "hs", "bộ", "lượt", "phiếu", "văn bản", "vb", "người", "thủ tục", "tthc", "trường hợp", "kết quả", "việc", "giao dịch", "cuộc", "tin", "đơn"];

    /// <summary>Characters of " 2024".</summary>
    private const int YearLength = 5;

    /// <summary>"QIII/2024".</summary>
    private static bool MayNameQuarter(string folded) => folded.IndexOf('q', StringComparison.Ordinal) is >= 0 and var q && folded.AsSpan(q).ContainsAny("/-.") && folded.AsSpan(q).Contains("20", StringComparison.Ordinal);

    /// <summary>"tiếp nhận trong quý 4.406 hồ sơ": the digits go on as one number.</summary>
    private static bool CutsNumber(string folded, int end) =>
        end + 1 < folded.Length && folded[end] is '.' or ',' && char.IsAsciiDigit(folded[end - 1]) && char.IsAsciiDigit(folded[end + 1]);

    private static Period? Meaning(Match match)
    {
        if (Text(1) is { Length: > 0 } quarter)
            return new Period(PeriodKind.Quarter, Number(2), QuarterNumber(quarter));
        if (Text(3) is { Length: > 0 } count)
            return Months(count switch { "sáu" => 6, "chín" => 9, _ => Number(3) }, Text(4) == "cuối", Number(5) + Number(6) + Number(7));
        if (Text(8).Length > 0)
            return new Period(PeriodKind.Month, Number(9), Number(8));
        if (Text(10).Length > 0)
            return new Period(PeriodKind.Years, Number(10), Number(11));
        if (Text(15) is { Length: > 0 } half)
            return new Period(PeriodKind.Half, Number(16), half == "cuối" ? 2 : 1);
        return Text(13) is { Length: > 0 } brief ? new Period(PeriodKind.Quarter, Number(14), QuarterNumber(brief)) : new Period(PeriodKind.Year, Number(12));

        string Text(int group) => match.Groups[group].Value;
        int Number(int group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    private static int QuarterNumber(string printed) => printed.TrimStart('0') switch
    {
        "1" or "i" or "một" => 1,
        "2" or "ii" or "hai" => 2,
        "3" or "iii" or "ba" => 3,
        _ => 4,
    };

    private static Period? Months(int count, bool last, int year) => count switch
    {
        0 or > 12 => null,
        3 when !last => new Period(PeriodKind.Quarter, year, 1),
        6 => new Period(PeriodKind.Half, year, last ? 2 : 1),
        12 => new Period(PeriodKind.Year, year),
        _ => new Period(PeriodKind.Months, year, count),
    };
}
