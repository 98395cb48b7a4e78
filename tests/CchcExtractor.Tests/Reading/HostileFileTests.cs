using System.Diagnostics;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Reading.OpenDocument;
using CchcExtractor.Tests.Reading.Spreadsheet;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading;

/// <summary>Files made to hang a reader, fill memory or run it out of stack: each is read, or refused with a reason, in seconds.</summary>
public class HostileFileTests
{
    private const int Deep = 100_000;

    private static string Nest(string tags, string inner) =>
        new StringBuilder().Insert(0, string.Concat(tags.Split(' ').Select(tag => $"<{tag}>")), Deep).Append(inner).Append(string.Concat(Enumerable.Repeat(string.Concat(tags.Split(' ').Reverse().Select(tag => $"</{tag}>")), Deep))).ToString();

    private static void IsReadOrRefused(string name, string content) => IsReadOrRefused(name, Encoding.UTF8.GetBytes(content));

    private static void IsReadOrRefused(string name, byte[] content)
    {
        var (document, refused) = Attempt.Outcome(name, content);
        Assert.True(refused is not null || document!.Problems.Count > 0 || Words(document).Contains("bottom", StringComparison.Ordinal), name);
    }

    private static string Words(Document document) => string.Join(' ', document.Blocks.OfType<TextBlock>().Select(block => block.Text.Printed));

    [Theory]
    [InlineData("w:sdt w:sdtContent")]
    [InlineData("w:tbl w:tr w:tc")]
    [InlineData("w:ins")]
    [InlineData("w:smartTag")]
    public void Elements_of_a_word_file_may_nest_without_end(string tags) => IsReadOrRefused("deep.docx", new Word.DocxBuilder().Bytes(Nest(tags, P(R("bottom")))));

    [Fact]
    public void So_may_text_boxes_in_text_boxes() => IsReadOrRefused("deep.docx", new Word.DocxBuilder().Bytes(Nest("w:p w:r w:pict w:txbxContent", P(R("bottom")))));

    [Theory]
    [InlineData("text:section")]
    [InlineData("text:list text:list-item")]
    [InlineData("table:table table:table-row table:table-cell")]
    [InlineData("text:span")]
    public void Elements_of_an_open_document_may_nest_without_end(string tags) => IsReadOrRefused("deep.odt", OdtBuilder.Bytes(Nest(tags, "<text:p>bottom</text:p>")));

    [Theory]
    [InlineData("div")]
    [InlineData("table tr td")]
    [InlineData("ul li")]
    [InlineData("p")]
    [InlineData("b i")]
    [InlineData("x-y")]
    public void Tags_of_a_page_may_nest_without_end(string tags) => IsReadOrRefused("deep.html", "<html><body>" + Nest(tags, "bottom") + "</body></html>");

    [Fact]
    public void A_page_in_a_message_is_no_way_around_the_limit() => IsReadOrRefused("deep.mht", "MIME-Version: 1.0\nContent-Type: text/html\n\n<html><body>" + Nest("div", "bottom"));

    [Theory]
    [InlineData("{")]
    [InlineData("{\\*\\x")]
    [InlineData("{\\field{\\fldrslt ")]
    [InlineData("{\\footnote ")]
    [InlineData("\\trowd\\intbl\\itap50 a\\nestcell ")]
    [InlineData("{\\shp{\\*\\shpinst{\\shptxt ")]
    public void Groups_of_rtf_may_nest_without_end(string group) => IsReadOrRefused("deep.rtf", "{\\rtf1 " + new StringBuilder().Insert(0, group, Deep) + "bottom");

    [Fact]
    public void Elements_of_flat_files_may_nest_without_end()
    {
        IsReadOrRefused("deep.xml", "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>" + Nest("w:tbl w:tr w:tc", "<w:p><w:r><w:t>bottom</w:t></w:r></w:p>") + "</w:body></w:wordDocument>");
        IsReadOrRefused("deep.xml", "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>" + Nest("x", "bottom") + "</pkg:xmlData></pkg:part></pkg:package>");
    }

    [Fact]
    public void A_text_that_all_cells_of_a_workbook_refer_to_is_not_read_as_often()
    {
        var file = new XlsxBuilder();
        var text = file.Shared($"<t>{new string('x', 1_000_000)}</t>");
        file.Sheet("S", string.Concat(Enumerable.Range(1, 10_000).Select(row => XlsxBuilder.Row(row, $"<c r=\"A{row}\" t=\"s\"><v>{text}</v></c>"))));
        Assert.Contains(Attempt.Outcome("bomb.xlsx", file.Bytes()).Document!.Problems, problem => problem is { Code: "sheet/too-large", Severity: Severity.Error });
    }

    [Fact]
    public void A_note_that_is_referred_to_again_and_again_is_read_once()
    {
        var file = new Word.DocxBuilder().Footnotes($"<w:footnote w:id=\"5\">{P(R(new string('x', 1_000_000)))}</w:footnote>");
        var document = Attempt.Outcome("bomb.docx", file.Bytes(P(string.Concat(Enumerable.Repeat("<w:r><w:t>a</w:t><w:footnoteReference w:id=\"5\"/></w:r>", 10_000))))).Document!;
        Assert.Equal(2, document.Blocks.Count);
    }

    [Fact]
    public void Entities_are_never_expanded()
    {
        const string Bomb = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        foreach (var entity in (string[])["&b;", "&c;"])
        {
            var (document, refused) = Attempt.Outcome("entity.fodt", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{Bomb}<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>x{entity}</text:p></office:text></office:body></office:document>"));
            Assert.True(refused is not null || document!.Problems.Any(problem => problem.Severity == Severity.Error));
            Assert.DoesNotContain("lol", document is null ? "" : Words(document));
        }
    }

    [Fact]
    public void Names_in_a_compound_file_may_be_in_any_case() =>
        Assert.Equal("doc", Readers.For([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("WORDDOCUMENT")])?.Reader.Name);
}
