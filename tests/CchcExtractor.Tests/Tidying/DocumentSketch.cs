using CchcExtractor.Documents;
using CchcExtractor.Tidying;

namespace CchcExtractor.Tests.Tidying;

/// <summary>Documents for tests, sketched line by line: <c>*bold*</c>, <c>^centred</c>; tables as rows of <c>a | b</c>.</summary>
internal static class DocumentSketch
{
    /// <summary>A line of running text that is long enough to begin the body of a report.</summary>
    internal const string Preamble = "Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân xã báo cáo kết quả thực hiện công tác cải cách hành chính quý này như sau:";

    internal static Document Of(params object[] blocks) => new(new Source("sketch", "", ""), [.. blocks.Select((block, index) => block is string line ? Line(line, index + 1) : (Block)block)]);

    /// <summary>A report with a preamble, so that what follows is its body.</summary>
    internal static Document Body(params object[] blocks) => Of([Preamble, .. blocks]);

    internal static Table Table(params string[] rows) => Table(true, rows);

    internal static Table Table(bool ruled, params string[] rows) => new(new Location("table"), [.. rows.SelectMany((row, r) => row.Split('|').Select((text, c) => Cell(text.Trim(), r, c)))]) { Ruled = ruled };

    /// <summary>Headings as <c>level number title</c>, indented by level.</summary>
    internal static string[] Outline(Document document) =>
        [.. Tidy.Up(document).Blocks.OfType<Heading>().Select(heading => $"{heading.Level} {(heading.Number.Length > 0 ? heading.Number : "-")} {heading.Title.Printed}")];

    private static Cell Cell(string text, int row, int column) =>
        new(new Location("table").Cell(row, column), row, column, 1, 1, text.Length == 0 ? [] : [new Paragraph(new Location("table").Cell(row, column), new Text(text))]);

    private static Paragraph Line(string line, int number)
    {
        var centered = line.StartsWith('^');
        line = line.TrimStart('^');
        var bold = line is ['*', _, .., '*'] && !line.StartsWith("* ", StringComparison.Ordinal);
        return new Paragraph(new Location($"paragraph {number}"), new Text(bold ? line[1..^1] : line)) { Look = new Look(bold, false, centered, 14) };
    }
}
