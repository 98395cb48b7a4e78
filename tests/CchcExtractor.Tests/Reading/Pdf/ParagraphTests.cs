using CchcExtractor.Documents;

namespace CchcExtractor.Tests.Reading.Pdf;

public class PdfParagraphTests
{
    private static string[] TextsOf(Document document) => document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed).ToArray();

    /// <summary>Lines of 60 letters of 6 points: full lines end at 460.</summary>
    private static PdfSheet Body(PdfSheet sheet, double top, params (double Indent, string Text)[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            sheet.Text(100 + lines[i].Indent, top - (13 * i), lines[i].Text);
        return sheet;
    }

    private const string Full = "abcd efghi abcd efghi abcd efghi abcd efghi abcd efghijklmno";
    private const string FullIndented = "abcd efghi abcd efghi abcd efghi abcd efghi abcd efghi";
    private const string FullEnding = "abcd efghi abcd efghi abcd efghi abcd efghi abcd efghijklmn.";

    [Fact]
    public void Full_lines_go_on_and_an_indented_line_begins_a_paragraph()
    {
        var document = Body(new PdfSheet(), 700, (36, FullIndented), (0, Full), (0, "het cau nay."), (36, FullIndented), (0, Full), (0, "ket thuc.")).Read();
        Assert.Equal([$"{FullIndented} {Full} het cau nay.", $"{FullIndented} {Full} ket thuc."], TextsOf(document));
    }

    [Fact]
    public void A_line_on_which_the_next_word_had_room_ends_its_paragraph()
    {
        var document = Body(new PdfSheet(), 700, (0, Full), (0, FullEnding), (0, "I. CHI DAO"), (0, "A" + Full[1..]), (0, Full), (0, "het.")).Read();
        Assert.Equal(3, TextsOf(document).Length);
        Assert.Contains("I. CHI DAO", TextsOf(document)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_of_one_line_with_room_between_them_stay_apart_where_full_lines_show_how_far_lines_lie_apart()
    {
        var sheet = new PdfSheet();
        var y = 760.0;
        foreach (var text in new[] { Full, "het mot.", Full, "het hai.", Full, "het ba.", Full, "Bon cau dai bang ca dong nay abcd efghi abcd efghijklmno pq.", "Nam cau dai bang ca dong nay abcd efghi abcd efghijklmno pq.", "Sau cau dai bang ca dong nay abcd efghi abcd efghijklmno pq.", "Bay cau dai bang ca dong nay abcd efghi abcd efghijklmno pq.", "Tam cau dai bang ca dong nay abcd efghi abcd efghijklmno pq." })
        {
            sheet.Text(100, y, text);
            y -= text == Full ? 13 : 16;
        }

        Assert.Equal([$"{Full} het mot.", $"{Full} het hai.", $"{Full} het ba."], TextsOf(sheet.Read())[..3]);
        Assert.Equal(8, TextsOf(sheet.Read()).Length);
    }

    [Fact]
    public void A_date_at_the_right_and_the_title_below_it_are_two_paragraphs()
    {
        var document = Body(new PdfSheet().Text(310, 740, "Xa Mau, ngay 20 thang 3 nam").Text(256, 724, "BAO CAO"), 700, (0, Full), (0, Full), (0, Full), (0, Full), (0, "het.")).Read();
        Assert.Equal(["Xa Mau, ngay 20 thang 3 nam", "BAO CAO"], TextsOf(document)[..2]);
    }

    [Fact]
    public void A_number_that_ends_a_sentence_on_a_line_of_its_own_begins_no_list_and_is_no_page_number()
    {
        const string Asking = "abcd efghi abcd efghi abcd efghi abcd efghi abcd so bai la:";
        Assert.Equal([$"{Full} {Asking} 31. Ngoai ra"], TextsOf(Body(new PdfSheet(), 700, (0, Full), (0, Asking), (0, "31. Ngoai ra")).Read()));
        Assert.Equal([$"{Full} {Asking} 31."], TextsOf(Body(new PdfSheet(), 86, (0, Full), (0, Asking), (0, "31.")).Read()));
    }

    [Fact]
    public void Bullets_in_the_private_codes_of_symbol_fonts_are_bullets_and_a_number_broken_at_its_hyphen_is_whole()
    {
        var document = Body(new PdfSheet(), 700, (0, "\uF0B7 abcd efghi abcd efghi abcd efghi abcd efghi ke hoach 12/KH-"), (0, "UBND ngay 3."), (0, "\uF0B7 abcd")).Read();
        Assert.Equal(["• abcd efghi abcd efghi abcd efghi abcd efghi ke hoach 12/KH-UBND ngay 3.", "• abcd"], TextsOf(document));
    }

    [Fact]
    public void A_numbered_heading_in_bold_right_under_a_full_line_is_no_part_of_its_paragraph()
    {
        var sheet = Body(new PdfSheet(), 700, (36, FullIndented), (0, FullEnding)).Text(100, 674, "3. To chuc", font: "F2");
        Body(sheet, 661, (36, FullIndented), (0, "het cau."));
        Assert.Equal("3. To chuc", TextsOf(sheet.Read())[1]);
    }

    /// <summary>Read across, each sentence would go on with one of the other column.</summary>
    [Fact]
    public void Text_in_two_columns_is_read_one_column_after_the_other()
    {
        var sheet = new PdfSheet().Text(60, 740, "Mot dong chay qua ca hai cot cua trang giay de lam dau de cho phan duoi.");
        string[] left = ["trong ky bo phan mot cua cua", "xa da tiep nhan mot tram ho", "so va giai quyet dung han tat", "ca cac ho so da tiep nhan tai", "bo phan mot cua, het cot mot."];
        string[] right = ["cong chuc chuyen mon cua xa", "da huong dan nguoi dan nop", "ho so qua mang va da tra ket", "qua tai nha cho nguoi dan o", "cac thon xa, het cot thu hai."];
        for (var i = 0; i < left.Length; i++)
            sheet.Text(60, 700 - (13 * i), left[i]).Text(300, 700 - (13 * i), right[i]);
        Assert.Equal([string.Join(' ', left), string.Join(' ', right)], TextsOf(sheet.Read())[1..]);
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_page_and_the_page_number_is_set_aside()
    {
        var sheet = Body(new PdfSheet(), 200, (36, FullIndented), (0, Full), (0, Full), (0, Full), (0, Full));
        sheet.Page().Text(290, 800, "2");
        var document = Body(sheet, 770, (0, Full), (0, "het."), (36, FullIndented), (0, Full), (0, "nua.")).Read();
        Assert.Equal(2, TextsOf(document).Length);
        Assert.Equal("2", Assert.IsType<Paragraph>(Assert.Single(document.Furniture)).Text.Printed);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_running_head_on_three_pages_is_set_aside()
    {
        var sheet = new PdfSheet();
        for (var page = 1; page <= 3; page++)
            Body((page == 1 ? sheet : sheet.Page()).Text(100, 800, "BAO CAO CCHC").Text(280, 30, $"Trang {page}/3"), 700, (0, Full.Replace('a', (char)('p' + page))), (0, Full), (0, $"het {(char)('p' + page)}."));
        var document = sheet.Read();
        Assert.Equal(6, document.Furniture.Count);
        Assert.DoesNotContain(TextsOf(document), text => text.Contains("CCHC", StringComparison.Ordinal));
    }

    [Fact]
    public void The_letterhead_is_a_table_of_two_rows_and_the_signature_block_of_one()
    {
        var sheet = new PdfSheet()
            .Text(110, 780, "ỦY BAN NHÂN DÂN").Text(290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .Text(130, 764, "XÃ AN LẠC").Text(305, 766, "Độc lập - Tự do - Hạnh phúc")
            .Text(120, 740, "Số: 12/BC-UBND").Text(310, 740, "An Lạc, ngày 4 tháng 3 năm 2024")
            .Text(259, 715, "BÁO CÁO");
        var document = Body(sheet, 690, (0, Full), (0, Full), (0, "het."))
            .Text(100, 600, "Nơi nhận:").Text(330, 600, "TM. ỦY BAN NHÂN DÂN").Text(100, 586, "- HĐND xã;").Text(360, 586, "CHỦ TỊCH").Text(100, 572, "- Lưu: VT.").Text(350, 530, "Trần Văn Ân").Read();
        var tables = document.Blocks.OfType<Table>().ToList();
        Assert.Equal(2, tables.Count);
        Assert.All(tables, table => Assert.False(table.Ruled));
        Assert.Equal(["ỦY BAN NHÂN DÂN\nXÃ AN LẠC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "Số: 12/BC-UBND", "An Lạc, ngày 4 tháng 3 năm 2024"], tables[0].Cells.Select(cell => cell.Text.Printed));
        Assert.Equal(["Nơi nhận:\n- HĐND xã;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Ân"], tables[1].Cells.Select(cell => cell.Text.Printed));
        Assert.Equal("BÁO CÁO", TextsOf(document)[0]);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_number_that_is_tied_to_its_unit_does_not_begin_a_paragraph()
    {
        const string Short = "Abcd efghi abcd efghi abcd efghi abcd efghi abcd efgh";
        var document = Body(new PdfSheet(), 700, (0, Full), (0, Full), (0, Full), (0, Short), (0, "56 abcdefgh abcd."), (0, "Ket thuc.")).Read();
        Assert.Contains(TextsOf(document), text => text.Contains("efgh 56 abcdefgh", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("THƯỢNG", "UBND XÃ ĐÔNG LĨNH THƯỢNG")]
    [InlineData("TỔ CÔNG TÁC", "UBND XÃ ĐÔNG LĨNH\nTỔ CÔNG TÁC")]
    public void The_rest_of_a_communes_name_goes_on_but_an_office_of_its_own_does_not(string below, string expected)
    {
        var document = new PdfSheet()
            .Text(110, 780, "UBND XÃ ĐÔNG LĨNH").Text(290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .Text(161 - (3 * below.Length), 767, below).Text(305, 767, "Độc lập - Tự do - Hạnh phúc").Text(110, 700, "Nội dung.").Read();
        Assert.Equal(expected, Assert.Single(document.Blocks.OfType<Table>()).At(0, 0)!.Text.Printed);
    }

    [Fact]
    public void A_name_beside_the_date_and_above_the_number_belongs_to_the_names()
    {
        var table = Assert.Single(new PdfSheet()
            .Text(110, 780, "UBND XÃ ĐÔNG LĨNH").Text(290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .Text(143, 767, "THƯỢNG").Text(305, 767, "Độc lập - Tự do - Hạnh phúc").Text(143, 754, "HẠ").Text(305, 754, "Đông Lĩnh, ngày 4 tháng 3 năm 2024").Text(120, 741, "Số: 12/BC-UBND").Text(110, 690, "Nội dung.").Read().Blocks.OfType<Table>());
        Assert.Contains("HẠ", table.At(0, 0)!.Text.Printed, StringComparison.Ordinal);
        Assert.Equal(["Số: 12/BC-UBND", "Đông Lĩnh, ngày 4 tháng 3 năm 2024"], table.Row(1).Select(cell => cell.Text.Printed));
    }
}
