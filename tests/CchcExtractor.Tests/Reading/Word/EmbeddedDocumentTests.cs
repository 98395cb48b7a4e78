using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>Documents inside a Word file (<c>altChunk</c>), and what it points to outside itself.</summary>
public class EmbeddedDocumentTests
{
    private const string Here = "<w:altChunk r:id=\"c1\"/>";

    private static Document Read(byte[] chunk, string type, string body = Here) =>
        ReportFiles.Read("test.docx", new DocxBuilder().Embedded("c1", type, chunk).Bytes(P(R("before")) + body + P(R("after"))));

    private static string[] Texts(Document document) => [.. document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    [Theory]
    [InlineData("text/html", "<html><body><p>một</p></body></html>")]
    [InlineData("application/xhtml+xml", "một")]
    [InlineData("message/rfc822", "MIME-Version: 1.0\nContent-Type: text/html; charset=\"utf-8\"\n\n<p>một</p>")]
    [InlineData("application/rtf", "{\\rtf1\\ansi m\\u7897?t\\par}")]
    [InlineData("text/plain", "một\n\n")]
    public void A_chunk_of_any_kind_stands_at_its_place(string type, string content)
    {
        var document = Read(Encoding.UTF8.GetBytes(content), type);
        Assert.Equal(["before", "một", "after"], Texts(document));
        Assert.Empty(document.Problems);
        Assert.Equal(["paragraph 1", "paragraph 2", "paragraph 3"], document.Blocks.Select(block => block.Location.Path));
    }

    [Fact]
    public void A_word_file_in_a_word_file_is_read_with_its_tables()
    {
        var document = Read(new DocxBuilder().Bytes(P(R("inner")) + Tbl(Tr(Tc("x") + Tc("y")))), "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        Assert.Equal(["before", "inner", "after"], Texts(document));
        Assert.Equal(["x", "y"], document.Blocks.OfType<Table>().Single().Cells.Select(cell => cell.Text.Printed));
    }

    [Fact]
    public void A_chunk_in_a_cell_belongs_to_the_cell()
    {
        var document = Read("<p>in</p>"u8.ToArray(), "text/html", Tbl(Tr($"<w:tc>{Here}<w:p/></w:tc>" + Tc("y"))));
        Assert.Equal("in", document.Blocks.OfType<Table>().Single().At(0, 0)!.Text.Printed);
    }

    [Fact]
    public void Files_nested_in_files_are_read_to_a_limit_that_is_said()
    {
        var content = new DocxBuilder().Bytes(P(R("deepest")));
        for (var i = 0; i < 6; i++)
            content = new DocxBuilder().Embedded("c1", "application/x-docx", content).Bytes(P(R("level")) + Here);
        var document = ReportFiles.Read("test.docx", content);
        Assert.Equal(4, Texts(document).Length);
        Assert.Contains(document.Problems, problem => problem is { Code: "file/embedded-document", Severity: Severity.Error });
    }

    [Theory]
    [InlineData("image/png", "‰PNG")]
    [InlineData("application/x-docx", "PK\u0003\u0004broken")]
    public void A_chunk_that_cannot_be_read_is_an_error_of_the_file(string type, string content)
    {
        var document = Read(Encoding.Latin1.GetBytes(content), type);
        Assert.Equal(["before", "after"], Texts(document));
        Assert.Contains(document.Problems, problem => problem is { Code: "file/embedded-document", Severity: Severity.Error });
    }

    [Fact]
    public void A_chunk_that_is_not_there_is_an_error_of_the_file() => Assert.Contains(
        ReportFiles.Read("test.docx", new DocxBuilder().Bytes(P(R("x")) + "<w:altChunk r:id=\"none\"/>")).Problems, problem => problem.Code == "file/embedded-document");

    [Fact]
    public void Templates_and_pictures_elsewhere_are_noted_and_hyperlinks_are_not()
    {
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var file = new DocxBuilder()
            .Relation($"<Relationship Id=\"e1\" Type=\"{Relations}image\" TargetMode=\"External\" Target=\"http://example.invalid/seal.png\"/>")
            .Relation($"<Relationship Id=\"e2\" Type=\"{Relations}hyperlink\" TargetMode=\"External\" Target=\"http://example.invalid/page\"/>");
        var problem = Assert.Single(ReportFiles.Read("test.docx", file.Bytes(P(R("x")))).Problems);
        Assert.Equal(("file/external-links", Severity.Info), (problem.Code, problem.Severity));
        Assert.Contains("seal.png", problem.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("page", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_in_the_file_is_noted_and_the_text_is_read()
    {
        var document = ReportFiles.Read("test.docx", new DocxBuilder()
            .Relation("<Relationship Id=\"e1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/none.png\"/>").Bytes(P(R("x"))));
        Assert.Equal(["x"], Texts(document));
        Assert.Equal(("file/missing-parts", Severity.Info), document.Problems.Select(problem => (problem.Code, problem.Severity)).Single());
    }

    [Fact]
    public void Macros_are_noted_and_the_text_is_read()
    {
        var file = new DocxBuilder().MacroEnabled();
        var document = ReportFiles.Read("test.docm", file.Bytes(P(R("x"))));
        Assert.Equal(["x"], Texts(document));
        Assert.Equal("application/vnd.ms-word.document.macroEnabled.12", document.Source.MediaType);
        Assert.Equal("file/macros", Assert.Single(document.Problems).Code);
    }
}
