using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>
/// A row of a table that lists documents: "1 | 78/KH-UBND | 11/3/2020 | Kiểm soát thủ tục hành chính năm 2020", "Kế hoạch số 04/KH-UBND ngày 05/01/2024 | Tuyên truyền CCHC năm 2024".
/// What the cell with the number leaves out, the other cells of its row say.
/// </summary>
internal static class DocumentRow
{
    private const int ShortestSubject = 8;

    private const int LongestSubject = 200;

    /// <summary>The only citation of a cell, with the date that fills a cell beside it and with the words of the next cell behind as its subject.</summary>
    public static Citation Completed(Citation citation, Table table, Cell cell)
    {
        var behind = table.Cells.Where(other => other.Row == cell.Row && other.Column >= cell.Column + cell.ColumnSpan).OrderBy(other => other.Column).ToList();
        var dated = citation.DateRaw is null ? table.Cells.FirstOrDefault(other => other.Row == cell.Row && other != cell && IsDate(Printed(other))) : null;
        if (dated is not null)
        {
            var raw = Printed(dated);
            citation = citation with { DateRaw = raw, Date = Read(raw)?.Date, Excerpt = string.Join(" | ", table.Cells.Where(other => other.Row == cell.Row).OrderBy(other => other.Column).Select(Printed)) };
        }

        var row = table.Cells.Where(other => other.Row == cell.Row && other != cell && other != dated).OrderBy(other => other.Column).ToList();
        if (citation.Issuer.Length == 0 && row.Find(other => IsBody(Printed(other))) is { } body)
            citation = citation with { Issuer = Printed(body) };
        if (citation.Subject.Length > 0)
            return citation;
        if (behind.Find(other => other != dated) is { } next && IsSubject(Printed(next)))
            return citation with { Subject = Printed(next) };
        // "Kế hoạch cải cách hành chính năm 2023 | 08/KH-UBND | 10/01/2023": the title stands before
        return row.FindLast(other => other.Column < cell.Column && IsSubject(Printed(other)) && Folding.Fold(Printed(other)).StartsWith(Folding.Fold(citation.Type), StringComparison.Ordinal)) is { } title
            ? citation with { Subject = Printed(title)[Math.Min(Printed(title).Length, citation.Type.Length)..].TrimStart() } : citation;
    }

    /// <summary>A People's Committee, a council or a party committee, and no more.</summary>
    private static bool IsBody(string text) => text.Length <= LongestBody && Folding.Fold(text) is var said && Bodies.Any(body => Words.StandsAt(said, 0, body));

    private static readonly string[] Bodies = ["ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "đảng ủy", "chủ tịch ubnd"];

    private const int LongestBody = 48;

    private static bool IsDate(string text) => Read(text) is { Day: > 0, Month: > 0, Year: > 0 };

    /// <summary>The date that a cell holds and nothing else, impossible ones as well; null for any other cell.</summary>
    private static DateToken? Read(string text)
    {
        if (text.Length is < ShortestDate or > LongestDate || !char.IsAsciiDigit(text[^1]))
            return null;
        var said = Folding.Fold(text);
        said = said.StartsWith(Day, StringComparison.Ordinal) ? said : Day + said;
        return DateLexer.Scan(said).Cast<DateToken?>().FirstOrDefault() is { } date && date.Start <= Day.Length && date.End >= said.Length ? date : null;
    }

    private const string Day = "ngày ";

    private const int ShortestDate = 6;

    /// <summary>Characters of "ngày 24 tháng 12 năm 2024".</summary>
    private const int LongestDate = 26;

    private static bool IsSubject(string text) => !IsBody(text) && text.Length is > ShortestSubject and < LongestSubject && text.Count(char.IsLetter) * 2 > text.Length;

    private static string Printed(Cell cell) => string.Join(' ', cell.Blocks.OfType<TextBlock>().Select(block => block.Text.Printed.Trim()));
}
