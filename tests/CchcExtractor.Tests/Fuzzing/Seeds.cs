using System.IO.Compression;
using System.Text;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Tests.Reading.OpenDocument;
using CchcExtractor.Tests.Reading.Spreadsheet;
using CchcExtractor.Tests.Reading.Word;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Fuzzing;

/// <summary>Sound files of each format, small enough that thousands of their likes are read in a second, to be damaged.</summary>
internal static class Seeds
{
    private const string Rtf = """
        {\rtf1\ansi\ansicpg1258\deff0{\fonttbl{\f0\fnil Times New Roman;}{\f1\fcharset163 .VnTime;}}{\stylesheet{\s1\outlinelevel0 heading 1;}}{\*\listtable{\list{\listlevel\levelnfc0{\leveltext\'02\'00.;}}}}
        {\header u}\pard\s1\b I. K\u7871?t qu\u7843?\b0\par\pard{\listtext 1.\tab}{\field{\*\fldinst PAGE}{\fldrslt 12}} h\u7891? s\u417?{\footnote note}\par
        \trowd\clvmgf\cellx1000\cellx2000\pard\intbl A\cell B\cell\row\trowd\clvmrg\cellx1000\cellx2000\pard\intbl\itap2 x\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}\pard\intbl\itap1 C\cell D\cell\row\pard {\v hidden}{\deleted gone}\par}
        """;

    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><style>.a{display:none} li{list-style-type:decimal}</style></head><body><h1>I. Kết quả</h1><p class="a">ẩn</p><ol start="3"><li>một<ol><li>hai</ol></ol>
        <table border=1><thead><tr><th>STT<th>Nội dung</thead><tr><td rowspan=2>1<td colspan="2">tiếp nhận 12 hồ sơ<tr><td><table><tr><td>trong</table></table><p>a<br>b&nbsp;c<a href="#_ftn1">[1]</a></p><div id="ftn1"><a name="_ftn1">[1]</a> chú</div></body></html>
        """;

    private static readonly string _word = P(R("I. Kết quả", "<w:b/>")) + Item("một", 1) + Tbl(Tr(Tc("1", "<w:vMerge w:val=\"restart\"/>") + Tc("12 hồ sơ", "<w:gridSpan w:val=\"2\"/>")) + Tr(Tc("2", "<w:vMerge/>") + Tc("x") + Tc("y")), grid: "<w:gridCol w:w=\"500\"/><w:gridCol w:w=\"500\"/>")
        + P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"2\"/></w:r>");

    private const string OpenText = "<text:h text:outline-level=\"1\">I. Kết quả</text:h><text:list><text:list-item><text:p>một<text:s text:c=\"2\"/><text:note><text:note-body><text:p>chú</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
        + "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>12 hồ sơ</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>";

    /// <summary>The seeds of a reader.</summary>
    public static IReadOnlyList<byte[]> Of(string reader) => reader switch
    {
        "docx" => [new DocxBuilder().Footnotes($"<w:footnote w:id=\"2\">{P(R("chú"))}</w:footnote>").Numbering($"<w:abstractNum w:abstractNumId=\"0\">{Lvl(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").Styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"/>").Header(P(R("đầu"))).Bytes(_word), Fixture("docx")],
        "doc" => [File.ReadAllBytes(FixtureFolder.File("ba-dien-2021-m09", "doc"))],
        "pdf" => [Fixture("pdf")],
        "html" => [Bytes(Page), Fixture("html")],
        "mht" => [Bytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>K=E1=BA=BFt qu=\r\n</p></body></html>\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Bytes(Page))}\r\n--b--\r\n")],
        "rtf" => [Bytes(Rtf)],
        "odt" => [OdtBuilder.Bytes(OpenText)],
        "fodt" => [Bytes($"<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>{OpenText}</office:text></office:body></office:document>")],
        "xlsx" => [Workbook()],
        "flat-docx" => [Bytes($"<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/_rels/.rels\" pkg:contentType=\"application/vnd.openxmlformats-package.relationships+xml\"><pkg:xmlData><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"><pkg:xmlData><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{_word}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>")],
        "word2003" => [Bytes($"<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:styles><w:style w:styleId=\"a\"/></w:styles><w:body>{_word}<w:sectPr><w:hdr>{P(R("đầu"))}</w:hdr></w:sectPr></w:body></w:wordDocument>")],
        _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "a reader without seeds: add some here"),
    };

    /// <summary>Archives of small reports, one with another archive in it.</summary>
    public static IReadOnlyList<byte[]> Archives
    {
        get
        {
            var inner = Archive(("xã A/một.html", Bytes(Page)), ("hai.rtf", Bytes(Rtf)));
            return [inner, Archive(("trong.zip", inner), ("ba.odt", OdtBuilder.Bytes(OpenText)), ("~$x.docx", [0]), ("ảnh.png", [1]))];
        }
    }

    private static byte[] Archive(params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Workbook()
    {
        var file = new XlsxBuilder();
        var text = file.Shared("<t>12 hồ sơ</t>");
        file.Sheet("S", XlsxBuilder.Row(1, $"<c r=\"A1\" t=\"s\"><v>{text}</v></c><c r=\"B1\"><v>12.5</v></c>") + XlsxBuilder.Row(2, "<c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"B2\"><f>1+1</f><v>2</v></c>"));
        return file.Bytes();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Fixture(string format) => File.ReadAllBytes(FixtureFolder.File("cam-dong-2024-q1", format));
}
