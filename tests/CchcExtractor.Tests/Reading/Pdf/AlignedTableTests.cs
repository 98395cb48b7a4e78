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
}
