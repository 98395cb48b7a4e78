using System.IO.Compression;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Tests.Reading.OpenDocument;
using CchcExtractor.Tests.Reading.Word;

namespace CchcExtractor.Tests.Reading;

/// <summary>Documents that are one XML file: flat OpenDocument, flat .docx, and Word 2003.</summary>
public class FlatXmlTests
{
    private const string Wordml = "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\" xmlns:v=\"urn:schemas-microsoft-com:vml\">";

    private static Document Read(string xml) => ReportFiles.Read("test.xml", Encoding.UTF8.GetBytes(xml));

    private static string[] Texts(Document document) => [.. document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static string[] Cells(Document document) => [.. document.Blocks.OfType<Table>().SelectMany(table => table.Cells).Select(cell => $"{cell.Location} {cell.RowSpan} {cell.ColumnSpan} {cell.Text.Printed}")];

    [Fact]
    public void A_flat_open_document_reads_as_the_archive_does()
    {
        const string Body = "<text:p text:style-name=\"C\">Kết quả</text:p><table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>";
        const string Automatic = "<style:style style:name=\"C\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"center\"/></style:style>";
        var archive = OdtBuilder.Read(Body, Automatic);
        var flat = OdtBuilder.ReadFlat(Body, Automatic);
        Assert.Equal("fodt", flat.Reader);
        Assert.Equal(Cells(archive), Cells(flat));
        Assert.Equal(Texts(archive), Texts(flat));
        Assert.True(flat.Blocks.OfType<Paragraph>().Single().Look.Centered);
    }

    [Fact]
    public void A_flat_word_package_reads_as_the_archive_does()
    {
        var bytes = new DocxBuilder().Numbering("<w:abstractNum w:abstractNumId=\"1\">" + DocxBuilder.Lvl(0, "upperRoman", "%1.") + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .Bytes(DocxBuilder.Item("Tổ chức", 1) + DocxBuilder.Tbl(DocxBuilder.Tr(DocxBuilder.Tc("a"))));
        var flat = Read(Flat(bytes));
        Assert.Equal(["I. Tổ chức"], Texts(flat));
        Assert.Equal(Cells(ReportFiles.Read("test.docx", bytes)), Cells(flat));
    }

    [Fact]
    public void The_xml_of_word_2003_is_read_with_the_numbers_as_printed()
    {
        var document = Read(Wordml + "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style></w:styles><w:body><wx:sect>"
            + "<w:p><w:pPr><w:pStyle w:val=\"B\"/><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"II.\"/></w:listPr></w:pPr><w:r><w:t>Kết quả</w:t></w:r></w:p>"
            + "<w:p><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>gone</w:delText></w:r></aml:content></aml:annotation><w:r><w:t>kept</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:hdr w:type=\"odd\"><w:p><w:r><w:t>running</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>");
        Assert.Equal(["II. Kết quả", "kept", "note"], Texts(document));
        Assert.True(document.Blocks.OfType<Paragraph>().First().Look.Bold);
        Assert.Equal(2, document.Blocks.OfType<Table>().Single().At(0, 0)!.RowSpan);
        Assert.Equal("running", Assert.IsType<Paragraph>(document.Furniture.Single()).Text.Printed);
    }

    [Fact]
    public void What_breaks_off_is_read_so_far_and_said()
    {
        var document = Read(Wordml + "<w:body><w:p><w:r><w:t>first</w:t></w:r></w:p><w:p><w:r><w:t>sec");
        Assert.Equal("first", Texts(document)[0]);
        Assert.Contains(document.Problems, problem => problem is { Code: "file/damaged", Severity: Reporting.Severity.Error });
    }

    /// <summary>The parts of an archive as Word writes them into one file.</summary>
    private static string Flat(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        var flat = new StringBuilder("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        foreach (var entry in archive.Entries.Where(entry => entry.FullName != "[Content_Types].xml"))
        {
            using var reader = new StreamReader(entry.Open());
            var kind = entry.FullName.EndsWith(".rels", StringComparison.Ordinal) ? "application/vnd.openxmlformats-package.relationships+xml"
                : $"application/vnd.openxmlformats-officedocument.wordprocessingml.{(entry.Name.StartsWith("document", StringComparison.Ordinal) ? "document.main" : "numbering")}+xml";
            flat.Append($"<pkg:part pkg:name=\"/{entry.FullName}\" pkg:contentType=\"{kind}\"><pkg:xmlData>{reader.ReadToEnd()}</pkg:xmlData></pkg:part>");
        }

        return flat.Append("</pkg:package>").ToString();
    }
}
