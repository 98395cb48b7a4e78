using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells the rows of a table that are about other periods than the one reported: "Quý | Nhận | Trả", "I | 702 | 690", "9 tháng | 2.181 | 2.169" in a report on nine months; "Tháng", "Từ 01/9 đến 15/9" in one on a quarter.</summary>
internal sealed class PeriodRows(RulePack rules, Period? reported)
{
    private readonly IReadOnlyList<string> _headers = rules.Words(WordList.PeriodHeader);
    private readonly IReadOnlyList<string> _counted = rules.Words(WordList.PeriodCountHeader);

    /// <summary>The row names a period under a header for periods, and it is another one.</summary>
    internal bool IsOfOther(Table table, int row, string[] columns)
    {
        if (reported is null)
            return false;
        for (var column = 0; column < Math.Min(columns.Length, MostLeft); column++)
            if (_headers.Contains(columns[column]) && table.At(row, column) is { } cell && !cell.Text.IsBlank)
                return OtherPeriod.OpensWith(Said(columns[column], cell.Text.Folded), reported) || (_counted.Contains(columns[column]) && (DateRanges.Scan(cell.Text.Folded).Any(range => range.Start == 0) || IsOfDays(cell.Text.Folded)));
        return false;
    }

    /// <summary>"Từ 01/9 đến 15/9", without a year.</summary>
    private static bool IsOfDays(string text) => Words.StandsAt(text, 0, From) && Words.IndexOf(text, To) is > 0 and var to && text[..to].Contains('/') && text[to..].Contains('/');

    private const string From = "từ";

    private const string To = "đến";

    /// <summary>"Quý III" beside "9 tháng" in a report on nine months: the column of a part of the period, or of more than it.</summary>
    internal bool IsOfPart(string column) =>
        reported is not null && PeriodLexer.Scan(column) is [{ Start: 0, Period.Kind: not (PeriodKind.Year or PeriodKind.Years) } only] && only.Length == column.Length && (only.Period.Year == 0 || only.Period.Year == reported.Year) && OtherPeriod.OpensWith(column, reported);

    /// <summary>"Lũy kế từ 01/7/2025" beside "Trong kỳ" in the report on a month: not so of what is counted since new year in every report.</summary>
    internal bool IsOfYearSoFar(string column, string row) =>
        OtherPeriod.BeginsLater(reported) && _soFar.Any(word => Words.StandsAt(column, 0, word)) && !_always.Any(word => Words.Contains(row, word) || Words.Contains(column, word));

    private readonly IReadOnlyList<string> _soFar = rules.Words(WordList.SinceNewYear);
    private readonly IReadOnlyList<string> _always = rules.Words(WordList.CountedSinceNewYear);

    /// <summary>"Năm | 2016 | 2017 | 2018", "Nội dung | 6 tháng 2021 | 6 tháng 2022": the column of a year or period that is not the one reported.</summary>
    internal bool IsOfOtherPeriod(string column) =>
        reported is not null && (IsYear(column) ? column != reported.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : PeriodLexer.Scan(column) is [{ Start: 0 } only] && only.Length == column.Length && only.Period.Year > 0 && only.Period.Year != reported.Year);

    /// <summary>The first row names years, rising or falling, and perhaps what compares them ("2021 | 2020 | So sánh").</summary>
    internal static bool AreYears(Table table, int row)
    {
        // "STT | Lĩnh vực | 2020 | 2021 | Tăng/giảm (%)"
        var cells = table.Row(row).Where(cell => cell.Column > 0 && !cell.Text.IsBlank).SkipWhile(cell => cell.Text.Folded.AsSpan().IndexOfAnyInRange('0', '9') < 0).ToList();
        var years = cells.TakeWhile(cell => IsYear(cell.Text.Folded)).Select(cell => cell.Text.Folded).ToList();
        return years.Count >= FewestYears && cells.Skip(years.Count).All(cell => cell.Text.Folded.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            && (years.Zip(years.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0) || years.Zip(years.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) > 0));
    }

    /// <summary>What a row is called is a year, or the first and the last of several ("2016", "2011-2015").</summary>
    internal static bool NamesYears(string name) =>
        name.Split(['-', '–', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: 1 or 2 } years && years.All(IsYear);

    private static bool IsYear(string text) => text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    private const int FewestYears = 2;

    /// <summary>"quý" and "iii (đến 14/9)" as "quý iii (đến 14/9)".</summary>
    private string Said(string header, string text) =>
        _counted.Contains(header) && !text.StartsWith(header, StringComparison.Ordinal) && (char.IsAsciiDigit(text[0]) || text[0] is 'i' or 'v') && !Words.Contains(text, Months) ? $"{header} {text}" : text;

    private const string Months = "tháng";

    /// <summary>Columns at the left in which a period may stand.</summary>
    private const int MostLeft = 2;
}
