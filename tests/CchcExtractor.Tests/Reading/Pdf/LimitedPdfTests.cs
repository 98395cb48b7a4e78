using System.Globalization;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Pdf;
using CchcExtractor.Reporting;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Files that hold more than any report does are refused by name, and a stream that does is said, also where PdfPig passes over it.</summary>
public class LimitedPdfTests
{
    [Fact]
    public void More_pages_than_any_report_has_are_refused() => Assert.Equal("file/too-many-pages", Refused(Pages(2001)).Code);

    [Fact]
    public void So_are_more_objects()
    {
        var problem = Refused(Encoding.Latin1.GetBytes("%PDF-1.4\n" + new StringBuilder().Insert(0, "1 0 obj null endobj\n", PdfOpening.MostObjects + 1) + "%%EOF"));
        Assert.Equal("file/too-many-objects", problem.Code);
        Assert.Contains("500000", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_in_object_streams_count_too()
    {
        var filters = new BoundedFilters("a.pdf");
        var some = new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Type] = NameToken.ObjStm, [NameToken.N] = new NumericToken(200_000) });
        filters.GetFilters(some);
        filters.GetFilters(some);
        Assert.Throws<InvalidDataException>(() => filters.GetFilters(some));
        Assert.Equal("file/too-many-objects", filters.Exceeded!.Code);
    }

    [Fact]
    public void A_stream_that_is_packed_again_and_again_is_said_and_fails_only_its_page()
    {
        var chain = string.Concat(Enumerable.Repeat("/ASCIIHexDecode ", 7));
        var document = PdfSheet.Read(Two("BT /F1 12 Tf 50 700 Td (Good page) Tj ET", $"/Filter [{chain}]"));
        Assert.Equal(["file/packed-too-often", "page/failed"], document.Problems.Select(problem => problem.Code));
        Assert.Equal("Good page", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
    }

    private static Problem Refused(byte[] bytes) => Assert.Throws<UnreadableFileException>(() => PdfSheet.Read(bytes)).Problem;

    private static byte[] Pages(int count)
    {
        var kids = string.Join(' ', Enumerable.Range(3, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));
        return EndlessPdfTests.Bytes(["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{kids}] /Count {count} >>", .. Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", count)]);
    }

    /// <summary>A page of this content, and one of the same whose stream says something of itself.</summary>
    private static byte[] Two(string content, string entries)
    {
        const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>";
        return EndlessPdfTests.Bytes(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", $"{Page} /Contents 5 0 R >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", $"{Page} /Contents 7 0 R >>", $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream",
        ]);
    }
}
