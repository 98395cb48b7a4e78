using CchcExtractor.Documents;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Tables of which nothing is drawn but the words.</summary>
public class AlignedTableTests
{
    private static string[] Rows(Table table) => Enumerable.Range(0, table.RowCount)
        .Select(row => string.Join(" | ", Enumerable.Range(0, table.ColumnCount).Select(column => table.At(row, column)?.Text.Printed ?? "?"))).ToArray();

    private static PdfSheet Header(PdfSheet sheet, double y) => sheet.Text(60, y, "STT", 8).Text(150, y, "Nội dung", 8).Text(330, y, "Đơn vị tính", 8).Text(450, y, "Kết quả", 8);

    private static PdfSheet Row(PdfSheet sheet, double y, string code, string label, string unit, string value)
    {
        foreach (var (x, text) in new[] { (62, code), (95, label), (335, unit), (460, value) })
            if (text.Length > 0)
                sheet.Text(x, y, text, 8);
        return sheet;
    }

    [Fact]
    public void A_header_with_the_column_of_numbers_makes_a_table_of_aligned_rows()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "1.", "Số văn bản đã ban hành", "Văn bản", "19");
        Row(sheet, 672, "1.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "");
        Row(sheet, 658, "2.", "Kiểm tra", "", "");
        var table = Assert.Single(sheet.Read().Blocks.OfType<Table>());
        Assert.Equal(["STT | Nội dung | Đơn vị tính | Kết quả", "1. | Số văn bản đã ban hành | Văn bản | 19", "1.1. | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | ", "2. | Kiểm tra |  | "], Rows(table));
    }

    [Fact]
    public void Where_numbers_stand_in_the_middle_of_their_rows_the_lines_above_and_below_are_theirs()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "", "Tỷ lệ hoàn thành kế hoạch của", "", "");
        Row(sheet, 681, "2.", "", "%", "25");
        Row(sheet, 676, "", "năm", "", "");
        Row(sheet, 666, "2.1.", "Số nhiệm vụ đề ra", "Nhiệm vụ", "32");
        Row(sheet, 656, "", "Số vấn đề đã", "", "");
        Row(sheet, 651, "2.2.", "", "Vấn đề", "8");
        Row(sheet, 646, "", "xử lý xong", "", "");
        Assert.Equal(["2. | Tỷ lệ hoàn thành kế hoạch của năm | % | 25", "2.1. | Số nhiệm vụ đề ra | Nhiệm vụ | 32", "2.2. | Số vấn đề đã xử lý xong | Vấn đề | 8"], Rows(Assert.Single(sheet.Read().Blocks.OfType<Table>()))[1..]);
    }

    [Fact]
    public void Where_numbers_stand_on_the_first_line_the_lines_below_are_theirs()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "1.", "Tỷ lệ hoàn thành kế hoạch của", "%", "25");
        Row(sheet, 676, "", "năm", "", "");
        Row(sheet, 662, "2.", "Số nhiệm vụ đề ra", "Nhiệm vụ", "32");
        sheet.Text(60, 620, "Ghi chú ở dưới bảng không thuộc về bảng, vì dòng này chạy qua các cột của bảng.", 8);
        var document = sheet.Read();
        Assert.Equal(["1. | Tỷ lệ hoàn thành kế hoạch của năm | % | 25", "2. | Số nhiệm vụ đề ra | Nhiệm vụ | 32"], Rows(Assert.Single(document.Blocks.OfType<Table>()))[1..]);
        Assert.StartsWith("Ghi chú", Assert.Single(document.Blocks.OfType<Paragraph>()).Text.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_over_two_columns_spans_them()
    {
        var sheet = new PdfSheet().Text(350, 700, "Kết quả thống kê của kỳ", 8).Text(60, 695, "STT", 8).Text(150, 695, "Nội dung", 8).Text(330, 690, "Đơn vị tính", 8).Text(450, 690, "Kết quả", 8);
        Row(sheet, 676, "1.", "Số văn bản", "Văn bản", "19");
        Row(sheet, 662, "2.", "Số nhiệm vụ", "Nhiệm vụ", "32");
        var table = Assert.Single(sheet.Read().Blocks.OfType<Table>());
        Assert.Equal((2, 2), (table.At(0, 2)!.ColumnSpan, table.At(0, 0)!.RowSpan));
        Assert.Equal("1. | Số văn bản | Văn bản | 19", Rows(table)[2]);
    }

    [Fact]
    public void A_table_goes_on_over_the_page_under_its_repeated_header()
    {
        var sheet = Header(new PdfSheet(), 100);
        Row(sheet, 86, "1.", "Số văn bản", "Văn bản", "19");
        Row(sheet, 72, "2.", "Số nhiệm vụ", "Nhiệm vụ", "32");
        Header(sheet.Page(), 780);
        Row(sheet, 766, "3.", "Số vấn đề", "Vấn đề", "1");
        Row(sheet, 752, "4.", "Số phiếu", "Phiếu", "50");
        var table = Assert.Single(sheet.Read().Blocks.OfType<Table>());
        Assert.Equal(["STT", "1.", "2.", "3.", "4."], Rows(table).Select(row => row.Split(" | ")[0]));
        Assert.Equal([1, 2], table.Pages);
    }

    [Fact]
    public void Numbered_lines_without_such_a_header_are_no_table()
    {
        var sheet = new PdfSheet();
        Row(sheet, 686, "1.", "Số văn bản", "Văn bản", "19");
        Row(sheet, 672, "2.", "Số nhiệm vụ", "Nhiệm vụ", "32");
        Assert.Empty(sheet.Read().Blocks.OfType<Table>());
    }

    [Fact]
    public void A_sentence_that_begins_with_the_heading_is_no_header()
    {
        var sheet = new PdfSheet().Text(60, 700, "TT Hành chính công của huyện đã tiếp nhận hồ sơ", 8);
        Row(sheet, 686, "1.", "Hồ sơ trực tuyến", "", "");
        Row(sheet, 672, "2.", "Hồ sơ trực tiếp", "", "");
        Assert.Empty(sheet.Read().Blocks.OfType<Table>());
    }

    [Fact]
    public void Where_each_row_has_two_lines_the_words_tell_whether_its_number_stands_on_the_first_or_in_the_middle()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "1.", "Số thủ tục đang được cung cấp trực", "Thủ tục", "66");
        Row(sheet, 676, "", "tuyến mức độ ba", "", "");
        Row(sheet, 666, "2.", "Tỷ lệ thủ tục đang được cung cấp trực", "%", "40");
        Row(sheet, 656, "", "tuyến mức độ bốn", "", "");
        Row(sheet, 646, "3.", "Số thủ tục không phát sinh hồ sơ trong", "Thủ tục", "9");
        Row(sheet, 636, "", "kỳ báo cáo", "", "");
        Assert.Equal(
            ["1. | Số thủ tục đang được cung cấp trực tuyến mức độ ba | Thủ tục | 66", "2. | Tỷ lệ thủ tục đang được cung cấp trực tuyến mức độ bốn | % | 40", "3. | Số thủ tục không phát sinh hồ sơ trong kỳ báo cáo | Thủ tục | 9"],
            Rows(Assert.Single(sheet.Read().Blocks.OfType<Table>()))[1..]);
    }

    [Fact]
    public void A_total_without_number_is_a_row_of_its_own()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "1", "Hộ tịch", "Hồ sơ", "12");
        Row(sheet, 674, "2", "Chứng thực", "Hồ sơ", "30");
        sheet.Text(66, 662, "Tổng cộng", 8).Text(460, 662, "42", 8);
        Assert.Equal(["1 | Hộ tịch | Hồ sơ | 12", "2 | Chứng thực | Hồ sơ | 30", " | Tổng cộng |  | 42"], Rows(Assert.Single(sheet.Read().Blocks.OfType<Table>()))[1..]);
    }

    [Fact]
    public void A_table_goes_on_over_the_page_without_its_header_and_so_does_a_row_that_is_cut()
    {
        var sheet = Header(new PdfSheet(), 100);
        Row(sheet, 86, "1.", "Số văn bản", "Văn bản", "19");
        Row(sheet, 72, "2.", "Số nhiệm vụ được giao trong kế hoạch của", "Nhiệm vụ", "32");
        Row(sheet.Page(), 780, "", "năm", "", "");
        Row(sheet, 766, "3.", "Số vấn đề", "Vấn đề", "1");
        Row(sheet, 752, "4.", "Số phiếu", "Phiếu", "50");
        sheet.Text(60, 700, "Dòng này ở dưới bảng và chạy qua các cột của bảng, nên không thuộc về bảng.", 8);
        var document = sheet.Read();
        var table = Assert.Single(document.Blocks.OfType<Table>());
        Assert.Equal(["1. | Số văn bản | Văn bản | 19", "2. | Số nhiệm vụ được giao trong kế hoạch của năm | Nhiệm vụ | 32", "3. | Số vấn đề | Vấn đề | 1", "4. | Số phiếu | Phiếu | 50"], Rows(table)[1..]);
        Assert.Equal([1, 2], table.Pages);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_short_heading_over_three_columns_spans_them()
    {
        var sheet = new PdfSheet().Text(370, 700, "Hồ sơ", 8).Text(60, 695, "STT", 8).Text(150, 695, "Lĩnh vực", 8).Text(300, 690, "Tổng", 8).Text(375, 690, "Qua mạng", 8).Text(470, 690, "Tại quầy", 8);
        foreach (var (y, code, label) in new[] { (676, "1", "Hộ tịch"), (662, "2", "Chứng thực") })
            sheet.Text(62, y, code, 8).Text(95, y, label, 8).Text(305, y, "31", 8).Text(385, y, "12", 8).Text(480, y, "19", 8);
        var table = Assert.Single(sheet.Read().Blocks.OfType<Table>());
        Assert.Equal(("Hồ sơ", 3), (table.At(0, 2)!.Text.Printed, table.At(0, 2)!.ColumnSpan));
        Assert.Equal(["Tổng", "Qua mạng", "Tại quầy"], Enumerable.Range(2, 3).Select(column => table.At(1, column)!.Text.Printed));
    }

    [Fact]
    public void Headings_above_rows_of_figures_make_a_table_without_a_column_of_numbers()
    {
        var sheet = new PdfSheet().Text(60, 700, "Lĩnh vực", 8).Text(250, 700, "Tiếp nhận", 8).Text(400, 700, "Giải quyết", 8);
        foreach (var (y, label, received, resolved) in new[] { (686, "Hộ tịch", "285", "283"), (672, "Chứng thực", "792", "792"), (658, "Cộng", "1.077", "1.075") })
            sheet.Text(60, y, label, 8).Text(260, y, received, 8).Text(410, y, resolved, 8);
        Assert.Equal(["Lĩnh vực | Tiếp nhận | Giải quyết", "Hộ tịch | 285 | 283", "Chứng thực | 792 | 792", "Cộng | 1.077 | 1.075"], Rows(Assert.Single(sheet.Read().Blocks.OfType<Table>())));
    }

    [Fact]
    public void Two_figures_behind_each_label_are_enough()
    {
        var sheet = new PdfSheet().Text(60, 700, "Lĩnh vực", 8).Text(200, 700, "Số hồ sơ", 8).Text(330, 700, "Tỷ lệ", 8);
        foreach (var (y, label, count, share) in new[] { (686, "Hộ tịch", "17", "60%"), (672, "Đất đai", "9", "30%"), (658, "Khác", "3", "10%") })
            sheet.Text(60, y, label, 8).Text(210, y, count, 8).Text(335, y, share, 8);
        Assert.Equal(["Lĩnh vực | Số hồ sơ | Tỷ lệ", "Hộ tịch | 17 | 60%", "Đất đai | 9 | 30%", "Khác | 3 | 10%"], Rows(Assert.Single(sheet.Read().Blocks.OfType<Table>())));
    }

    [Theory]
    [InlineData("9", "(30)")]
    [InlineData("-", "-")]
    public void A_row_of_which_no_figure_is_sure_is_not_given_to_the_row_above(string count, string share)
    {
        var sheet = new PdfSheet().Text(60, 700, "Lĩnh vực", 8).Text(200, 700, "Số hồ sơ", 8).Text(330, 700, "Tăng giảm", 8);
        foreach (var (y, label, first, second) in new[] { (686, "Hộ tịch", "17", "60"), (674, "Đất đai", count, share), (662, "Xây dựng", "3", "10"), (650, "Khác", "4", "11") })
            sheet.Text(60, y, label, 8).Text(210, y, first, 8).Text(335, y, second, 8);
        var document = sheet.Read();
        Assert.DoesNotContain(document.Blocks.OfType<Table>().SelectMany(Rows), row => row.Contains("17", StringComparison.Ordinal) && row.Contains(share, StringComparison.Ordinal));
        Assert.True(document.Blocks.OfType<Table>().Any() || document.Problems.Any(problem => problem.Code == "table/unruled"));
    }

    [Fact]
    public void A_row_of_figures_is_no_header()
    {
        var sheet = new PdfSheet().Text(200, 700, "Tổng số", 8).Text(300, 700, "Đúng hạn", 8).Text(400, 700, "Trễ hạn", 8);
        foreach (var (y, label, all, due, late) in new[] { (686, "Hộ tịch", "17", "15", "2"), (672, "Đất đai", "9", "9", "0"), (658, "Khác", "3", "3", "0") })
            sheet.Text(60, y, label, 8).Text(210, y, all, 8).Text(310, y, due, 8).Text(410, y, late, 8);
        var document = sheet.Read();
        Assert.Empty(document.Blocks.OfType<Table>());
        Assert.Contains(document.Problems, problem => problem.Code == "table/unruled");
    }

    /// <summary>A text in the wrong row would be worse than a table that is named and not read.</summary>
    [Fact]
    public void Rows_that_cannot_be_told_apart_are_left_as_text_and_named()
    {
        var sheet = Header(new PdfSheet(), 700);
        Row(sheet, 686, "1.", "Số văn bản", "Văn bản", "19");
        Row(sheet, 676, "", "Văn bản khác", "", "");
        Row(sheet, 669, "", "", "Văn bản", "7");
        Row(sheet, 662, "2.", "Số nhiệm vụ", "Nhiệm vụ", "32");
        Row(sheet, 648, "3.", "Số phiếu", "Phiếu", "50");
        var document = sheet.Read();
        Assert.Empty(document.Blocks.OfType<Table>());
        Assert.Equal(("table/unruled", 1), (Assert.Single(document.Problems).Code, document.Problems[0].Location?.Page));
    }
}
