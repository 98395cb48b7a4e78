using System.Diagnostics;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using static CchcExtractor.Tests.Reading.Spreadsheet.XlsxBuilder;

namespace CchcExtractor.Tests.Reading.Spreadsheet;

/// <summary>Workbooks: sheets become paragraphs and tables, cells read as they are shown.</summary>
public class WorkbookReaderTests
{
    private static string[] Show(Document document) => [.. document.Blocks.Select(block => block is Table table
        ? $"[{table.RowCount} x {table.ColumnCount}] " + string.Join(" | ", table.Cells.Select(cell => cell.Text.Printed))
        : ((TextBlock)block).Text.Printed)];

    private static string Shown(string value, string format, bool from1904 = false)
    {
        var file = new XlsxBuilder();
        var style = file.Style(format);
        return Show(file.Sheet("S", Row(1, $"<c r=\"A1\" s=\"{style}\"><v>{value}</v></c>")).Read(from1904)).SingleOrDefault() ?? "";
    }

    [Theory]
    [InlineData("0.985", "0.0%", "98,5%")]
    [InlineData("0.98809523809523814", "0.00%", "98,81%")]
    [InlineData("1204", "#,##0", "1.204")]
    [InlineData("1204", "General", "1204")]
    [InlineData("0.1", "General", "0,1")]
    [InlineData("0.30000000000000004", "General", "0,3")]
    [InlineData("98.5", "0.00", "98,50")]
    [InlineData("7", "00", "07")]
    [InlineData("-12", "0;(0)", "(12)")]
    [InlineData("-12", "#,##0", "-12")]
    [InlineData("0", "#,##0;(#,##0);\"-\";@", "-")]
    [InlineData("5", "0\" hồ sơ\"", "5 hồ sơ")]
    [InlineData("1500000", "#,##0,\" nghìn\"", "1.500 nghìn")]
    [InlineData("1500000", "[$-42A]#,##0 [$₫-42A]", "1.500.000 ₫")]
    [InlineData("3", ";;;", "")]
    [InlineData("45000", "dd/mm/yyyy", "15/03/2023")]
    [InlineData("45000", "[$-42A]d \"tháng\" m \"năm\" yyyy", "15 tháng 3 năm 2023")]
    [InlineData("45000.75", "dd/mm/yyyy hh:mm", "15/03/2023 18:00")]
    [InlineData("45000.75", "h:mm:ss AM/PM", "6:00:00 CH")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("59", "d/m/yyyy", "28/2/1900")]
    [InlineData("61", "d/m/yyyy", "1/3/1900")]
    [InlineData("12", "@", "12")]
    [InlineData("1E+20", "General", "1E+20")]
    public void A_number_is_shown_by_its_format(string value, string format, string shown) => Assert.Equal(shown, Shown(value, format));

    [Fact]
    public void Days_of_old_macintosh_files_count_from_1904() => Assert.Equal("02/01/1904", Shown("1", "dd/mm/yyyy", from1904: true));

    [Theory]
    [InlineData(9, "0.5", "50%")]
    [InlineData(14, "45000", "15/03/2023")]
    [InlineData(4, "1234.5", "1.234,50")]
    public void Formats_that_a_file_need_not_define_are_known(int format, string value, string shown)
    {
        var file = new XlsxBuilder();
        var style = file.Style(format);
        Assert.Equal([shown], Show(file.Sheet("S", Row(1, $"<c r=\"A1\" s=\"{style}\"><v>{value}</v></c>")).Read()));
    }

    [Fact]
    public void Texts_come_from_the_table_of_texts_without_phonetic_readings()
    {
        var file = new XlsxBuilder();
        var text = file.Shared("<r><t>Báo </t></r><r><t>cáo</t></r><rPh><t>x</t></rPh>");
        Assert.Equal(["Báo cáo"], Show(file.Sheet("S", Row(1, $"<c r=\"B1\" t=\"s\"><v>{text}</v></c>")).Read()));
    }

    [Fact]
    public void Truth_values_errors_and_results_of_formulas_read_as_shown() => Assert.Equal(
        ["TRUE", "#DIV/0!", "12", "ab"],
        Show(new XlsxBuilder().Sheet("S", Row(1, "<c r=\"A1\" t=\"b\"><v>1</v></c>") + Row(3, "<c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") + Row(5, "<c r=\"A5\"><f>6+6</f><v>12</v></c>") + Row(7, "<c r=\"A7\" t=\"str\"><f>x</f><v>ab</v></c>")).Read()));

    [Fact]
    public void A_formula_without_result_is_blank_and_said()
    {
        var document = new XlsxBuilder().Sheet("S", Row(1, Text("A1", "x", ruled: false)) + Row(2, "<c r=\"A2\"><f>6+6</f></c>")).Read();
        Assert.Equal(["x"], Show(document));
        Assert.Contains(document.Problems, problem => problem is { Code: "sheet/no-result", Severity: Severity.Warning });
    }

    [Fact]
    public void Ruled_rows_are_a_table_and_what_stands_around_it_paragraphs() => Assert.Equal(
        ["[1 x 2] UBND XÃ AN BÌNH | CỘNG HÒA", "Biểu mẫu 1", "[2 x 3] STT | Nội dung | Kết quả | 1 | Số văn bản | ", "Ghi chú"],
        Show(new XlsxBuilder().Sheet("Biểu 1",
            Row(1, Text("A1", "UBND XÃ AN BÌNH", false) + Text("C1", "CỘNG HÒA", false))
            + Row(3, Text("A3", "Biểu mẫu 1", false))
            + Row(5, Text("A5", "STT") + Text("B5", "Nội dung") + Text("C5", "Kết quả"))
            + Row(6, Text("A6", "1") + Text("B6", "Số văn bản") + "<c r=\"C6\" s=\"1\"/>")
            + Row(7, Text("A7", "Ghi chú", false)), "A3:C3").Read()));

    [Fact]
    public void Without_rulings_a_table_begins_with_a_row_of_three_and_ends_at_a_blank_one() => Assert.Equal(
        ["Tiêu đề", "[3 x 3] STT | Nội dung | Kết quả | I | Phần |  | 1 | Việc | 5", "Nơi nhận"],
        Show(new XlsxBuilder().Sheet("S",
            Row(1, Text("A1", "Tiêu đề", false)) + Row(2, Text("A2", "STT", false) + Text("B2", "Nội dung", false) + Text("C2", "Kết quả", false))
            + Row(3, Text("A3", "I", false) + Text("B3", "Phần", false)) + Row(4, Text("A4", "1", false) + Text("B4", "Việc", false) + Text("C4", "5", false))
            + Row(6, Text("A6", "Nơi nhận", false))).Read()));

    [Fact]
    public void Merged_cells_span()
    {
        var table = new XlsxBuilder().Sheet("S",
            Row(1, Text("A1", "a") + "<c r=\"B1\" s=\"1\"/>" + Text("C1", "c")) + Row(2, "<c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\"/>" + Text("C2", "d")), "A1:B2").Read().Blocks.OfType<Table>().Single();
        Assert.Equal([("a", 2, 2), ("c", 1, 1), ("d", 1, 1)], table.Cells.Select(cell => (cell.Text.Printed, cell.RowSpan, cell.Row == 0 && cell.Column == 0 ? 2 : cell.ColumnSpan)));
    }

    [Fact]
    public void Sheets_follow_each_other_and_a_sheet_without_title_gives_its_name() => Assert.Equal(
        ["Biểu 1", "[2 x 2] a | b | c | d", "Tên", "[2 x 2] a | b | c | d"],
        Show(new XlsxBuilder().Sheet("Biểu 1", Square(1)).Sheet("Biểu 2", Row(1, Text("A1", "Tên", false)) + Square(2)).Read()));

    [Fact]
    public void What_is_hidden_is_left_out_and_said()
    {
        var document = new XlsxBuilder()
            .Sheet("S", Row(1, Text("A1", "a") + Text("B1", "no") + Text("C1", "b")) + Row(2, Text("A2", "no") + Text("C2", "no"), "hidden=\"1\"") + Row(3, Text("A3", "c") + Text("C3", "d")), before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
            .Sheet("Nháp", Square(1), state: "hidden").Read();
        Assert.Equal(["S", "[2 x 2] a | b | c | d"], Show(document));
        Assert.Equal(["sheet/hidden", "sheet/hidden-rows"], document.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Places_far_apart_cost_nothing()
    {
        var clock = Stopwatch.StartNew();
        var document = new XlsxBuilder().Sheet("S", Row(1, Text("A1", "a") + Text("XFD1", "b")) + Row(2, Text("A2", "c") + Text("XFD2", "d")) + Row(1048576, Text("A1048576", "x")), "A1:XFD1048576 A2:B1048576").Read();
        Assert.Contains(document.Blocks, block => block is Table);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    [Fact]
    public void The_forms_of_a_report_are_found_in_a_workbook_as_in_word()
    {
        var report = App.Cchc.SomeReport;
        var extractor = new Extractor(Formats.RuleFiles.RuleFolder.Load(Path.Combine(App.Cchc.Fixtures, "..", "rules")));
        var document = ReportFiles.Read(report, "report.docx");
        var expected = Appendix(extractor.Extract(document));
        Assert.True(expected.Length > 50, $"only {expected.Length} rows");
        Assert.Equal(expected, Appendix(extractor.Extract(ReportFiles.Read("forms.xlsx", Workbook(document)))));
    }

    private static string[] Appendix(Report report) => [.. report.Figures.Where(figure => figure.Origin == Origin.Appendix).Select(figure => $"{figure.Indicator} {figure.Raw}")];

    /// <summary>Every form of a report on a sheet of its own, titles above it.</summary>
    private static byte[] Workbook(Document document)
    {
        var file = new XlsxBuilder();
        var titles = new List<string>();
        foreach (var block in document.Blocks)
        {
            if (block is TextBlock text)
                titles.Add(text.Text.Printed);
            if (block is not Table { Ruled: true, RowCount: > 1 } table)
                continue;
            var rows = string.Concat(titles.TakeLast(2).Select((title, row) => Row(row + 1, Text($"A{row + 1}", title, false))));
            for (var row = 0; row < table.RowCount; row++)
                rows += Row(row + 4, string.Concat(Enumerable.Range(0, table.ColumnCount).Select(column => table.At(row, column) is { } cell && cell.Row == row && cell.Column == column ? Text($"{Column(column)}{row + 4}", cell.Text.Printed) : $"<c r=\"{Column(column)}{row + 4}\" s=\"1\"/>")));
            var merges = table.Cells.Where(cell => cell.RowSpan + cell.ColumnSpan > 2).Select(cell => $"{Column(cell.Column)}{cell.Row + 4}:{Column(cell.Column + cell.ColumnSpan - 1)}{cell.Row + cell.RowSpan + 3}");
            file.Sheet($"Sheet{table.Location.Path.Split(' ')[^1]}", rows, string.Join(' ', merges));
            titles.Clear();
        }

        return file.Bytes();
    }

    private static string Square(int row) => Row(row, Text($"A{row}", "a") + Text($"B{row}", "b")) + Row(row + 1, Text($"A{row + 1}", "c") + Text($"B{row + 1}", "d"));
}
