using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Pdf;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Reading.Pdf;

public class BadPdfTests
{
    private static Problem Refused(byte[] bytes)
    {
        var problem = Assert.Throws<UnreadableFileException>(() => PdfSheet.Read(bytes)).Problem;
        Assert.Contains("test.pdf", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.Vietnamese, problem.Message.English);
        return problem;
    }

    private static byte[] Good() => new PdfSheet().Text(100, 700, "Một trang").Text(100, 680, "hai dòng").Bytes();

    [Fact]
    public void A_text_file_is_no_PDF()
    {
        Assert.Null(new PdfReader().Recognise("đây là văn bản"u8));
        Assert.Equal("file/not-a-report", Refused("đây là văn bản"u8.ToArray()).Code);
    }

    [Fact]
    public void Junk_before_the_header_is_passed_over()
    {
        var bytes = "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray().Concat(Good()).ToArray();
        Assert.Equal("application/pdf", new PdfReader().Recognise(bytes));
        Assert.NotEmpty(PdfSheet.Read(bytes).Blocks);
    }

    [Fact]
    public void A_truncated_file_is_refused_or_read_in_part_but_never_silently_empty()
    {
        var good = Good();
        for (var length = 20; length < good.Length - 30; length += 97)
        {
            try
            {
                Assert.NotEmpty(PdfSheet.Read(good[..length]).Blocks);
            }
            catch (UnreadableFileException refused)
            {
                Assert.StartsWith("file/", refused.Problem.Code, StringComparison.Ordinal);
            }
        }

        Assert.Equal("file/truncated", Refused(good[..200]).Code);
    }

    [Fact]
    public void A_file_without_text_is_refused_and_says_why()
    {
        Assert.Equal("file/no-text", Refused(new PdfSheet().Bar(100, 100, 300, 300).Bytes()).Code);
    }

    [Fact]
    public void A_page_without_text_is_named()
    {
        var document = new PdfSheet().Text(100, 700, "Có chữ").Page().Bar(100, 100, 300, 300, "1 0 0 rg").Line(0, 0, 10, 10).Read();
        var problem = Assert.Single(document.Problems);
        Assert.Equal("page/no-text", problem.Code);
        Assert.Equal(2, problem.Location?.Page);
        Assert.Equal(2, document.Pages);
    }

    [Fact]
    public void A_scanned_page_is_named_even_if_a_few_words_are_text()
    {
        const string Image = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q";
        var document = new PdfSheet().Text(100, 700, "Trang có chữ").Page().Add(Image).Text(400, 780, "Ký bởi: UBND xã, ngày 04/03/2024").Page().Add(Image).Read();
        Assert.Equal([2, 3], document.Problems.Select(problem => problem.Location!.Page!.Value));
        Assert.All(document.Problems, problem => Assert.Equal(("page/no-text", Severity.Error), (problem.Code, problem.Severity)));
        Assert.Contains("6 từ", document.Problems[0].Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_in_a_font_without_a_map_to_Unicode_are_reported()
    {
        var sheet = new PdfSheet();
        for (var line = 0; line < 12; line++)
            sheet.Text(50, 700 - (14 * line), "Số hồ sơ đã tiếp nhận trong kỳ báo cáo: \u0013\u0014 hồ sơ");
        Assert.Equal("text/unreadable", Assert.Single(sheet.Read().Problems).Code);
    }

    [Fact]
    public void A_page_whose_letters_are_not_all_placed_is_named_with_the_counts()
    {
        var frame = new PageFrame(595, 842, 0);
        PdfWord Word(string text, double x) => new(text, new Box(x, 700, x + 20, 710), 702, 10);
        var page = new PageContent(3, frame, [Word("mười", 100), Word("hai", 130)], new PageRulings());
        var document = new Document(new Source("x", "", ""), [new Paragraph(new Location("paragraph 1"), new Text("mười"))]);
        var problem = Assert.Single(WordCensus.Compare([new PageLines(page, [], [new TextLine([page.Words[0]])])], document));
        Assert.Equal(3, problem.Location?.Page);
        Assert.Contains("7", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("4", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_is_refused_with_a_remedy()
    {
        var text = System.Text.Encoding.Latin1.GetString(Good());
        var hash = string.Concat(Enumerable.Repeat("AB", 32));
        var encrypted = text.Replace("/Root 1 0 R", $"/Root 1 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{hash}> /U <{hash}> >>", StringComparison.Ordinal);
        Assert.Equal("file/encrypted", Refused(System.Text.Encoding.Latin1.GetBytes(encrypted)).Code);
    }

    [Theory]
    [InlineData("\uE001\uE002\uE003\uE004 ")]
    [InlineData("xgh rtq bcd ")]
    [InlineData("a b c d e ")]
    [InlineData("\u0001\u0002\u0003\u0004 abc ")]
    [InlineData("(cid:12)(cid:77) ")]
    [InlineData("tiáº¿p nháº­n há»“ sÆ¡ ")]
    [InlineData("tiếgp qnhậr hồơ szưt ")]
    [InlineData("tiếpnhậnhồsơtrực tuyếnđúnghạn ")]
    public void A_text_layer_that_cannot_be_right_is_reported(string nonsense)
    {
        var sheet = new PdfSheet();
        for (var line = 0; line < 12; line++)
            sheet.Text(50, 700 - (14 * line), string.Concat(Enumerable.Repeat(nonsense, 4)));
        var problem = Assert.Single(sheet.Read().Problems);
        Assert.Equal("text/unreadable", problem.Code);
        Assert.Equal(1, problem.Location?.Page);
    }

    [Theory]
    [InlineData("Số TTHC, VBQPPL đã rà soát tại UBND xã: 12 thủ tục, đạt 100 %.")]
    [InlineData("Ghi chú: \u201CXÃ\u201D nguyên Đắk Lắk, Krông Búk; website, email, facebook, zalo; quý I")]
    [InlineData("The commune received 12 applications, all of them strictly on time.")]
    [InlineData("Biểu mẫu báo cáo: report form for the communes and their departments")]
    [InlineData("3.3.1. 19 % 20,5 A B C x II III 7/7 1.204 UBND HĐND")]
    public void Text_that_can_be_right_is_not_suspected(string text)
    {
        var sheet = new PdfSheet();
        for (var line = 0; line < 12; line++)
            sheet.Text(50, 700 - (14 * line), text);
        Assert.Empty(sheet.Read().Problems);
    }

    [Fact]
    public void A_stream_that_unpacks_without_end_fails_only_its_page()
    {
        var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, true))
            for (var i = 0; i < 300; i++)
                zip.Write(new byte[1 << 20]);
        var document = PdfSheet.Read(new PdfSheet().Text(100, 700, "Trang lành").Page().Deflated(packed.ToArray()).Bytes());
        Assert.Equal(["file/inflates", "page/failed"], document.Problems.Select(problem => problem.Code));
        Assert.Equal("Trang lành", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
    }
}
