using CchcExtractor.Documents;

namespace CchcExtractor.Tests.Reading.Pdf;

public class PdfTableTests
{
    private static readonly double[] ThreeColumns = [100, 150, 300, 400];

    private static string[] Rows(Table table) => Enumerable.Range(0, table.RowCount)
        .Select(row => string.Join(" | ", Enumerable.Range(0, table.ColumnCount).Select(column => table.At(row, column)?.Text.Printed ?? "?"))).ToArray();

    private static Table Only(Document document) => Assert.IsType<Table>(Assert.Single(document.Blocks.OfType<Table>()));

    [Fact]
    public void Lines_make_cells_and_blank_cells_are_kept()
    {
        var table = Only(new PdfSheet().Grid(ThreeColumns, 700, 20, ["1", "Số văn bản", "19"], ["2", "Tỷ lệ", ""]).Read());
        Assert.Equal(["1 | Số văn bản | 19", "2 | Tỷ lệ | "], Rows(table));
        Assert.True(table.Ruled);
        Assert.Equal(1, table.Location.Page);
        Assert.Equal("table 1/row 2/column 3", table.At(1, 2)!.Location.Path);
        Assert.Equal(new Box(300, 660, 400, 680), table.At(1, 2)!.Location.Box);
    }

    [Fact]
    public void Doubled_bars_are_one_ruling()
    {
        var sheet = new PdfSheet();
        foreach (var x in new double[] { 100, 101.5, 200, 201.5, 300, 301.5 })
            sheet.Bar(x, 660, 0.5, 41);
        foreach (var y in new double[] { 660, 661.2, 680, 681.2, 700, 701.2 })
            sheet.Bar(100, y, 202, 0.5);
        var table = Only(sheet.Text(110, 688, "a").Text(210, 688, "b").Text(110, 668, "c").Text(210, 668, "d").Read());
        Assert.Equal(["a | b", "c | d"], Rows(table));
    }

    [Theory]
    [InlineData("0 G [2 2] 0 d")]
    [InlineData("1 0 0 RG [] 0 d")]
    public void Dashed_and_coloured_lines_are_rulings(string style)
    {
        var sheet = new PdfSheet();
        foreach (var x in new double[] { 100, 200, 300 })
            sheet.Line(x, 660, x, 700, style);
        foreach (var y in new double[] { 660, 680, 700 })
            sheet.Line(100, y, 300, y, style);
        Assert.Equal(["a | b", "c | d"], Rows(Only(sheet.Text(110, 688, "a").Text(210, 688, "b").Text(110, 668, "c").Text(210, 668, "d").Read())));
    }

    [Fact]
    public void A_missing_line_joins_two_cells()
    {
        var sheet = new PdfSheet();
        foreach (var y in new double[] { 660, 680, 700 })
            sheet.Line(100, y, 300, y);
        var table = Only(sheet.Line(100, 660, 100, 700).Line(300, 660, 300, 700).Line(200, 660, 200, 680)
            .Text(180, 688, "Kết quả").Text(110, 668, "c").Text(210, 668, "d").Read());
        Assert.Equal(2, table.At(0, 0)!.ColumnSpan);
        Assert.Equal(["Kết quả | Kết quả", "c | d"], Rows(table));
    }

    [Fact]
    public void Words_that_touch_over_a_ruling_are_cut_there()
    {
        var table = Only(new PdfSheet().Grid([100, 148, 250], 700, 20, ["", ""], ["1", "2"]).Text(118, 686, "12345678").Read());
        Assert.Equal("12345 | 678", Rows(table)[0]);
    }

    [Fact]
    public void A_frame_around_text_is_no_table()
    {
        var document = new PdfSheet().Line(90, 650, 400, 650).Line(90, 700, 400, 700).Line(90, 650, 90, 700).Line(400, 650, 400, 700).Text(100, 680, "Trong khung").Read();
        Assert.Equal("Trong khung", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
    }

    [Fact]
    public void A_table_goes_on_over_the_page_and_its_repeated_header_is_set_aside()
    {
        var document = new PdfSheet()
            .Grid(ThreeColumns, 100, 20, ["STT", "Chỉ tiêu", "Số lượng"], ["1", "Văn bản", "19"])
            .Page().Grid(ThreeColumns, 800, 20, ["STT", "Chỉ tiêu", "Số lượng"], ["2", "Nhiệm vụ", "36"]).Read();
        var table = Only(document);
        Assert.Equal(["STT | Chỉ tiêu | Số lượng", "1 | Văn bản | 19", "2 | Nhiệm vụ | 36"], Rows(table));
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal([1, 2], table.Pages);
        Assert.Equal(2, table.At(2, 0)!.Location.Page);
        Assert.Equal(3, document.Furniture.Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_table_goes_on_without_a_repeated_header()
    {
        var table = Only(new PdfSheet().Grid(ThreeColumns, 100, 20, ["STT", "Chỉ tiêu", "Số lượng"], ["1", "Văn bản", "19"])
            .Page().Grid(ThreeColumns, 800, 20, ["2", "Nhiệm vụ", "36"], ["3", "Phiếu", ""]).Read());
        Assert.Equal(4, table.RowCount);
        Assert.Equal(1, table.HeaderRows);
    }

    [Fact]
    public void A_row_cut_by_the_page_break_is_one_row()
    {
        var table = Only(new PdfSheet().Grid(ThreeColumns, 100, 20, ["STT", "Chỉ tiêu", "Số lượng"], ["1", "Văn bản", "19"], ["2", "Tổng số văn bản quy phạm pháp", "0"])
            .Page().Grid(ThreeColumns, 800, 20, ["", "luật do địa phương", ""], ["3", "Phiếu", "5"]).Read());
        Assert.Equal(["STT | Chỉ tiêu | Số lượng", "1 | Văn bản | 19", "2 | Tổng số văn bản quy phạm pháp luật do địa phương | 0", "3 | Phiếu | 5"], Rows(table));
    }

    [Fact]
    public void A_header_of_two_rows_cut_by_the_page_break_is_one_header()
    {
        var sheet = new PdfSheet().Line(100, 60, 400, 60).Line(100, 40, 400, 40);
        foreach (var x in new double[] { 100, 150, 300, 400 })
            sheet.Line(x, 40, x, 60);
        sheet.Text(104, 48, "STT", 8).Text(154, 48, "Chỉ tiêu thống", 8).Text(304, 48, "Kết quả", 8)
            .Page().Grid([100, 150, 300, 350, 400], 800, 20, ["", "kê trong kỳ", "Đơn vị", "Số lượng"], ["1", "Văn bản", "Văn bản", "19"], ["2", "Nhiệm vụ", "Nhiệm vụ", "36"]);
        var table = Only(sheet.Read());
        Assert.Equal(["STT | Chỉ tiêu thống kê trong kỳ | Kết quả | Kết quả", "STT | Chỉ tiêu thống kê trong kỳ | Đơn vị | Số lượng", "1 | Văn bản | Văn bản | 19", "2 | Nhiệm vụ | Nhiệm vụ | 36"], Rows(table));
    }

    [Theory]
    [InlineData("1107", "3", "11073")]
    [InlineData("98,9", "4", "98,94")]
    [InlineData("nghi", "ệp", "nghiệp")]
    [InlineData("chức", "vụ", "chức vụ")]
    public void What_a_narrow_column_broke_is_put_together(string first, string rest, string whole)
    {
        var sheet = new PdfSheet().Grid([100, 200, 228], 700, 30, ["a", ""], ["b", ""]);
        var table = Only(sheet.Text(204, 690, first, 8).Text(204, 680, rest, 8).Text(204, 660, "7", 8).Read());
        Assert.Equal(whole, table.At(0, 1)!.Text.Printed.ReplaceLineEndings(" "));
    }

    [Fact]
    public void Text_between_them_keeps_two_tables_apart()
    {
        var document = new PdfSheet().Grid(ThreeColumns, 100, 20, ["1", "Văn bản", "19"], ["2", "a", "1"])
            .Page().Text(100, 810, "Biểu mẫu 2").Grid(ThreeColumns, 800, 20, ["1", "Văn bản", "19"], ["2", "a", "1"]).Read();
        Assert.Equal(2, document.Blocks.OfType<Table>().Count());
    }

    [Fact]
    public void A_table_inside_a_cell_is_kept_there()
    {
        var table = Only(new PdfSheet().Grid([100, 200, 400], 700, 100, ["ngoài", ""], ["a", "b"])
            .Grid([220, 280, 360], 680, 20, ["x", "y"], ["z", "w"]).Read());
        var nested = Assert.IsType<Table>(Assert.Single(table.At(0, 1)!.Blocks));
        Assert.Equal(["x | y", "z | w"], Rows(nested));
    }

    [Fact]
    public void A_table_inside_a_row_without_lines_of_its_own_is_read_once()
    {
        var sheet = new PdfSheet().Grid([100, 200, 400], 700, 20, ["STT", "Nội dung"]);
        foreach (var y in new double[] { 660, 640, 560 })
            sheet.Line(100, y, 400, y);
        sheet.Line(100, 560, 100, 700).Line(400, 560, 400, 700);
        var document = sheet.Text(110, 666, "1").Text(210, 666, "Thư").Text(110, 646, "2").Text(210, 646, "Báo").Text(110, 626, "3")
            .Grid([220, 280, 360], 620, 20, ["x", "y"], ["z", "w"]).Read();
        Assert.Empty(document.Problems);
        var nested = Assert.Single(Only(document).Cells.SelectMany(cell => cell.Blocks).OfType<Table>());
        Assert.Equal(["x | y", "z | w"], Rows(nested));
        Assert.DoesNotContain(Only(document).Cells, cell => cell.Blocks.OfType<Paragraph>().Any(text => text.Text.Printed.Contains('z')));
    }

    [Fact]
    public void A_ruled_row_with_rows_of_text_is_divided()
    {
        var sheet = new PdfSheet();
        foreach (var y in new double[] { 700, 680, 620, 600 })
            sheet.Line(100, y, 460, y);
        foreach (var x in new double[] { 100, 300, 380, 460 })
            sheet.Line(x, 600, x, 700);
        foreach (var (y, label, count, late) in new[] { (688, "Lĩnh vực", "Số hồ sơ", "Trễ hạn"), (668, "Hộ tịch", "17", "2"), (652, "Đất đai", "9", ""), (636, "Chính sách xã hội", "3", "0"), (608, "Tổng số", "29", "2") })
            sheet.Text(104, y, label, 8).Text(304, y, count, 8).Text(384, y, late, 8);
        Assert.Equal(["Lĩnh vực | Số hồ sơ | Trễ hạn", "Hộ tịch | 17 | 2", "Đất đai | 9 | ", "Chính sách xã hội | 3 | 0", "Tổng số | 29 | 2"], Rows(Only(sheet.Read())));
    }

    [Fact]
    public void A_label_of_several_lines_beside_figures_stays_one_cell()
    {
        var sheet = new PdfSheet();
        foreach (var y in new double[] { 700, 680, 620 })
            sheet.Line(100, y, 300, y);
        foreach (var x in new double[] { 100, 200, 300 })
            sheet.Line(x, 620, x, 700);
        sheet.Text(104, 688, "Nội dung", 8).Text(204, 688, "Kết quả", 8);
        foreach (var (y, label, count) in new[] { (668, "Hồ sơ tiếp nhận, trả", "17"), (652, "đúng hạn, trễ hạn và", "15"), (636, "chưa đến hạn", "2") })
            sheet.Text(104, y, label, 8).Text(204, y, count, 8);
        Assert.Equal(2, Only(sheet.Read()).RowCount);
    }

    [Fact]
    public void Columns_of_figures_without_lines_between_them_are_divided()
    {
        var sheet = new PdfSheet();
        foreach (var y in new double[] { 700, 680, 660, 640, 620 })
            sheet.Line(100, y, 460, y);
        foreach (var x in new double[] { 100, 220, 460 })
            sheet.Line(x, 620, x, 700);
        foreach (var (y, label, all, due, late) in new[] { (688, "Lĩnh vực", "Số hồ sơ", "Đúng hạn", "Trễ hạn"), (668, "Hộ tịch", "17", "15", "2"), (648, "Đất đai", "9", "9", "0"), (628, "Khác", "3", "3", "0") })
            sheet.Text(104, y, label, 8).Text(230, y, all, 8).Text(310, y, due, 8).Text(390, y, late, 8);
        Assert.Equal(["Lĩnh vực | Số hồ sơ | Đúng hạn | Trễ hạn", "Hộ tịch | 17 | 15 | 2", "Đất đai | 9 | 9 | 0", "Khác | 3 | 3 | 0"], Rows(Only(sheet.Read())));
    }

    [Fact]
    public void The_grid_of_a_chart_is_no_table()
    {
        var sheet = new PdfSheet().Grid([100, 200, 300], 700, 20, ["2022", "2023"], ["", ""], ["", ""], ["", ""]);
        Assert.Single(sheet.Read().Blocks.OfType<Table>());
        for (var x = 110; x < 290; x += 30)
            sheet.Line(x, 630, x + 30, 660);
        Assert.Empty(sheet.Read().Blocks.OfType<Table>());
    }

    [Fact]
    public void White_boxes_under_each_text_are_cells()
    {
        var sheet = new PdfSheet();
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                sheet.Bar(100 + (80 * column), 680 - (18 * row), 80, 18, "1 g").Bar(106 + (80 * column), 683 - (18 * row), 68, 12, "1 g");
                sheet.Text(108 + (80 * column), 686 - (18 * row), $"{(char)('a' + row)}{column}", 9);
            }
        }

        Assert.Equal(["a0 | a1 | a2", "b0 | b1 | b2", "c0 | c1 | c2"], Rows(Only(sheet.Read())));
    }

    [Fact]
    public void Rows_without_upright_lines_follow_the_header()
    {
        var sheet = new PdfSheet().Line(200, 680, 200, 700).Line(300, 680, 300, 700).Line(100, 620, 100, 700).Line(400, 620, 400, 700);
        for (var row = 0; row <= 4; row++)
            sheet.Line(100, 700 - (20 * row), 400, 700 - (20 * row));
        for (var row = 0; row < 4; row++)
            for (var column = 0; column < 3; column++)
                sheet.Text(110 + (100 * column), 686 - (20 * row), $"{(char)('a' + row)}{column}");
        Assert.Equal(["a0 | a1 | a2", "b0 | b1 | b2", "c0 | c1 | c2", "d0 | d1 | d2"], Rows(Only(sheet.Read())));
    }

    [Fact]
    public void A_narrow_double_line_is_no_column()
    {
        var sheet = new PdfSheet();
        foreach (var x in new double[] { 100, 200, 208, 300 })
            sheet.Line(x, 660, x, 700);
        foreach (var y in new double[] { 660, 680, 700 })
            sheet.Line(100, y, 300, y);
        Assert.Equal(["a | b", "c | d"], Rows(Only(sheet.Text(110, 688, "a").Text(220, 688, "b").Text(110, 668, "c").Text(220, 668, "d").Read())));
    }

    [Theory]
    [InlineData("Onlin", "e", "Online")]
    [InlineData("Ngườ", "i", "Người")]
    [InlineData("Hộ", "sơ", "Hộ sơ")]
    [InlineData("Email", "hồ", "Email hồ")]
    public void A_word_wider_than_its_column_is_put_together(string piece, string rest, string expected)
    {
        double[] columns = [100, 110 + (6 * piece.Length), 250];
        var table = Only(new PdfSheet().Grid(columns, 700, 40, ["", "Tên"], ["1", "2"]).Text(105, 686, piece).Text(105, 674, rest).Read());
        Assert.Equal(expected, table.At(0, 0)!.Text.Printed);
    }
}
