using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds clauses that open with another period than the one reported: "Năm 2013 trễ 31 hồ sơ" in a report for 2014.</summary>
internal static class OtherPeriod
{
    /// <summary>Characters that may stand before the period ("trong", "riêng", "kết quả", "(").</summary>
    private const int LongestOpening = 10;

    /// <summary>True where the words before a number open with a period that is neither the one reported nor the year it lies in.</summary>
    internal static bool OpensWith(string before, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || before.Length == 0)
            return false;
        // "So sánh: 6 tháng đầu năm 2012 toàn xã nhận 2.790 hồ sơ"
        var topic = before.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestBeside and var colon && before.AsSpan(0, colon).TrimStart("0123456789.-)( ").IndexOfAnyInRange('0', '9') < 0 ? colon + 1 : 0;
        foreach (var token in PeriodLexer.Scan(before))
        {
            // "Thời điểm cuối năm 2022, xã có mặt 23 người"
            if (token.Start - topic > (token.Start > topic && Words.Contains(before[topic..token.Start], AtTime) ? LongestBeside : LongestOpening))
                return false;
            if (token.Period.Kind == PeriodKind.Years)
                return false;
            if (IsOther(token.Period, reported))
                return !Words.EndsWith(before[..token.Start].TrimEnd(' '), Plan);
        }

        return false;
    }

    private const string AtTime = "thời điểm";

    /// <summary>True where the clause of a number tells of another part of the year ("xã đã báo cáo trong 9 tháng đầu năm tiếp nhận 1.887" in a report for the year).</summary>
    internal static bool IsTold(string before, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || !before.Contains(In, StringComparison.Ordinal))
            return false;
        return PeriodLexer.Scan(before).Any(token => token.Period.Kind is not (PeriodKind.Year or PeriodKind.Years) && Words.EndsWith(before[..token.Start].TrimEnd(' '), In) && IsOther(token.Period, reported));
    }

    private const string In = "trong";

    private static bool IsOther(Period said, Period reported) =>
        (said.Year != 0 && said.Year != reported.Year) || (said.Kind != PeriodKind.Year && (said.Kind != reported.Kind || said.Part != reported.Part) && !Same(said, reported));

    /// <summary>True where a sentence is led by another period ("Quý IV năm 2022: thanh toán 65%; số hóa 98%"): all of it is about that one.</summary>
    internal static bool Leads(string sentence, Period? reported) =>
        LeadsWithSamePeriod(sentence) || PeriodLexer.Scan(sentence) is [var first, ..] && (first.Start <= LongestOpening || (first.Start <= LongestBeside && Words.Contains(sentence[..first.Start], SamePeriod) && first.Period.Year != 0 && first.Period.Year != reported?.Year)) && sentence.AsSpan(first.End).TrimStart(' ').StartsWith(":") && (first.Start > LongestOpening || OpensWith(sentence[..first.End], reported));

    /// <summary>"Đối chiếu cùng kỳ 2022: HS vào 262".</summary>
    private static bool LeadsWithSamePeriod(string sentence) =>
        sentence.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestLead and var colon && Words.IndexOf(sentence[..colon], SamePeriod) is >= 0 and <= LongestBeside;

    private const int LongestLead = 45;

    /// <summary>True where "this period" is said of another year: "Kỳ này của năm 2012 xã nhận 312 hồ sơ".</summary>
    internal static bool IsThisOfOtherYear(string before, IReadOnlyList<string> thisPeriod, Period? reported) =>
        reported is not null and not { Kind: PeriodKind.Years } && thisPeriod.Any(word => Words.IndexOf(before, word) is >= 0 and var at && before[(at + word.Length)..].TrimStart(' ') is var rest
            && PeriodLexer.Scan(rest) is [{ Period: { Kind: PeriodKind.Year } said, Start: var start }, ..] && said.Year != reported.Year && rest.AsSpan(0, start).Trim(' ') is "" or "của");

    /// <summary>"So với cùng kỳ năm 2012: hồ sơ nhận 5.611, tăng 403".</summary>
    private const string SamePeriod = "cùng kì";

    /// <summary>Characters of "so với cùng kỳ ".</summary>
    private const int LongestBeside = 24;

    /// <summary>True where a sentence is opened by what is to be done in a period ahead: "Nhiệm vụ 6 tháng cuối năm 2022: trực tuyến 80%, đúng hạn 98%".</summary>
    internal static bool OpensAhead(string sentence, Period? reported) =>
        sentence.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestTopic and var colon && (LiesAhead(sentence[..colon], reported) || IsRestOfYear(sentence[..colon], reported));

    /// <summary>"Nhiệm vụ 3 tháng cuối năm 2023" counts months from the end.</summary>
    private static bool IsRestOfYear(string opening, Period? reported) => reported is { Kind: PeriodKind.Months or PeriodKind.Quarter or PeriodKind.Month } && Words.Contains(opening, RestOfYear);

    private const string RestOfYear = "tháng cuối năm";

    /// <summary>Characters of "Nhiệm vụ trọng tâm công tác cải cách hành chính quý II năm 2022".</summary>
    private const int LongestTopic = 70;

    /// <summary>True where another year stands right before a number: "hồ sơ quá hạn năm 2015 là 15" in a report for 2016.</summary>
    internal static bool StandsBefore(string before, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || !MayNamePeriod(before))
            return false;
        return PeriodLexer.Scan(before) is [.., { Period: { Kind: not PeriodKind.Years } said } last] && Linking.Contains(before[last.End..].Trim(' '))
            && (said.Year > 0 ? said.Year != reported.Year : IsPartOfYear(said) && IsPartOfYear(reported) && IsOther(said, reported) && !Words.EndsWith(before[..last.Start].TrimEnd(' '), Plan));
    }

    /// <summary>A figure, or a quarter with its Roman one ("tỷ lệ đúng hạn quý III").</summary>
    private static bool MayNamePeriod(string words) => words.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || Words.Contains(words, Quarter);

    private const string Quarter = "quý";

    /// <summary>"Kế hoạch 6 tháng cuối năm có 26 nhiệm vụ": the plan's name.</summary>
    private const string Plan = "kế hoạch";

    /// <summary>"Tỷ lệ đúng hạn 9 tháng 99,66%" in the report on a quarter. Of three months nobody knows which.</summary>
    private static bool IsPartOfYear(Period period) => period.Kind is PeriodKind.Quarter or PeriodKind.Half || period is { Kind: PeriodKind.Months, Part: 6 or 9 };

    /// <summary>True where the bracket that a number opens stands behind a part of the period reported: "tập trung ở tháng 3 (241 hồ sơ)", or behind a year before it: "gấp đôi năm 2021 (17,08%)". <paramref name="before"/>: the sentence up to the number.</summary>
    internal static bool StandsBeforeBracket(string before, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || before.AsSpan().TrimEnd(' ') is not [.., '('] || !MayNamePeriod(before))
            return false;
        var words = before.TrimEnd(' ')[..^1].TrimEnd(' ');
        return PeriodLexer.Scan(words) is [.., { Period: { Kind: PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Half or PeriodKind.Year } said } last] && last.End == words.Length && IsOther(said, reported) && (said.Kind != PeriodKind.Year || said.Year < reported.Year)
            && words[..last.Start].TrimEnd(' ') is var opening && !Until.Any(word => Words.EndsWith(opening, word)) && !Words.EndsWith(opening, Plan);
    }

    private static readonly string[] Linking = ["", "là", ":", "có", "đạt", "còn", "chỉ có", "chỉ", "ghi nhận", "ghi", "chỉ đạt", "mới đạt"];

    /// <summary>True where the words before a number say that it was counted on a day of an earlier year: "tại thời điểm 31/12/2022, xã có" in a report for 2023.</summary>
    internal static bool IsAsOfYearBefore(string before, IReadOnlyList<string> asOf, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || before.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return false;
        foreach (var word in asOf)
            if (Words.LastIndexOf(before, word) is >= 0 and var at && at + word.Length + 1 is var day && day < before.Length
                && DateLexer.At(before, day) is { Year: > 0 } date && date.Year < reported.Year)
                return true;
        return false;
    }

    /// <summary>True where the words around a number look back at an earlier year and at none since: "đã tổng kết Kế hoạch ... năm 2015; theo kế hoạch này xã hoàn thành" in a report for 2016.</summary>
    internal static bool LooksBack(string words, IReadOnlyList<string> lookedBackAt, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || !lookedBackAt.Any(word => Words.Contains(words, word)))
            return false;
        return PeriodLexer.Scan(words).Where(token => token.Period.Year > 0).ToList() is [.., { Period: { Kind: not PeriodKind.Years } said }] && said.Year < reported.Year;
    }

    /// <summary>True where the words before a number open with, or go on to, a year that is still to come: "đến năm 2025 có 100% công chức" in a report for 2023.</summary>
    internal static bool EndsAhead(string before, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || before.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return false;
        return PeriodLexer.Scan(before).Where(token => token.Period.Year > 0).ToList() is [.., { Period: { Kind: not PeriodKind.Years } said } last] && said.Year > reported.Year
            && Until.Any(word => Words.EndsWith(before[..last.Start].TrimEnd(' '), word));
    }

    private static readonly string[] Until = ["đến", "đến cuối", "đến hết", "tới", "tới cuối"];

    /// <summary>True where a heading names only periods that begin after the one reported.</summary>
    internal static bool LiesAhead(string heading, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || Months(reported) is not { } now)
            return false;
        // "IV. 2023"
        if (heading.Trim(' ', '.', ':') is [_, _, _, _] bare && int.TryParse(bare, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var next))
            return next == reported.Year + 1;
        var ahead = false;
        foreach (var token in PeriodLexer.Scan(heading))
        {
            var year = token.Period.Year == 0 ? reported.Year : token.Period.Year;
            if (token.Period.Kind == PeriodKind.Years || Months(token.Period) is not { } said)
                return false;
            if (year < reported.Year || (year == reported.Year && said.First <= now.Last))
                return false;
            ahead = true;
        }

        return ahead;
    }

    /// <summary>True where the words are a period or a year, and nothing else.</summary>
    internal static bool IsOnly(string words) => words.Trim(' ') is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] || PeriodLexer.Scan(words) is [{ Start: 0 } only] && only.End == words.TrimEnd(' ').Length;

    /// <summary>True where the words name a month, and the report is on more than one.</summary>
    internal static bool IsMonthOf(string words, Period? reported) => reported is { Kind: PeriodKind.Quarter or PeriodKind.Half or PeriodKind.Months or PeriodKind.Year } && PeriodLexer.Scan(words) is [{ Period.Kind: PeriodKind.Month }];

    /// <summary>True where a heading names another period only to compare ("3.3. Hồ sơ quý III (để so)" in a report for the fourth quarter): what stands below it is that one's.</summary>
    internal static bool HeadsCompared(string heading, IReadOnlyList<string> compared, Period? reported)
    {
        if (reported is null or { Kind: PeriodKind.Years } || !compared.Any(word => Words.Contains(heading, word)))
            return false;
        var tokens = PeriodLexer.Scan(heading).ToList();
        return tokens.Count > 0 && tokens.TrueForAll(token => token.Period.Kind != PeriodKind.Years && IsOther(token.Period, reported));
    }

    /// <summary>True where the period reported does not begin with its year, so that counts since new year are not its own.</summary>
    internal static bool BeginsLater(Period? reported) => reported is not null && Months(reported) is { First: > 1 };

    /// <summary>Six months from January are a half, twelve a year; the last month of a quarter is often named for it and is not told apart.</summary>
    private static bool Same(Period said, Period reported) => (Months(said), Months(reported)) is ({ } one, { } other) && one == other;

    private static (int First, int Last)? Months(Period period) => period.Kind switch
    {
        PeriodKind.Month => (period.Part, period.Part),
        PeriodKind.Quarter => (3 * period.Part - 2, 3 * period.Part),
        PeriodKind.Half => period.Part == 1 ? (1, 6) : (7, 12),
        PeriodKind.Months => (1, period.Part),
        PeriodKind.Year => (1, 12),
        _ => null,
    };
}
