using System.IO.Compression;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>Builds Word files in memory from the very XML that matters for a test.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " +
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Path, string Type, string Relation, string Xml)> _parts = [];
    private readonly List<string> _relations = [];
    private readonly List<(string Path, string Type, byte[] Content)> _binaries = [];
    private string _main = ContentTypes + "document.main+xml";

    /// <summary>A paragraph with formatting.</summary>
    public static string P(string runs, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    /// <summary>A run of text.</summary>
    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph in a list.</summary>
    public static string Item(string text, int list, int level = 0) => P(R(text), $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A cell.</summary>
    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(R(text))}</w:tc>";

    /// <summary>A row.</summary>
    public static string Tr(string cells, string properties = "") => $"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>";

    /// <summary>A table.</summary>
    public static string Tbl(string rows, string properties = "", string grid = "") => $"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>";

    /// <summary>A level of an abstract list.</summary>
    public static string Lvl(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public DocxBuilder Styles(string xml) => Add("styles", "styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public DocxBuilder Numbering(string xml) => Add("numbering", "numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public DocxBuilder Footnotes(string xml) => Add("footnotes", "footnotes", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public DocxBuilder Header(string xml) => Add("header", "header", $"<w:hdr {Namespaces}>{xml}</w:hdr>");

    /// <summary>A relationship of the main part as written, e.g. a broken hyperlink.</summary>
    public DocxBuilder Relation(string xml)
    {
        _relations.Add(xml);
        return this;
    }

    /// <summary>A document inside the document.</summary>
    public DocxBuilder Embedded(string id, string type, byte[] content)
    {
        _binaries.Add(($"word/{id}.bin", type, content));
        return Relation($"<Relationship Id=\"{id}\" Type=\"{Relations}/aFChunk\" Target=\"/word/{id}.bin\"/>");
    }

    /// <summary>A file with a macro project, as .docm has it.</summary>
    public DocxBuilder MacroEnabled()
    {
        _main = "application/vnd.ms-word.document.macroEnabled.main+xml";
        _binaries.Add(("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", [0xD0, 0xCF, 0x11, 0xE0]));
        return Relation("<Relationship Id=\"vba\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>");
    }

    private DocxBuilder Add(string name, string type, string xml)
    {
        _parts.Add(($"word/{name}{_parts.Count}.xml", ContentTypes + type + "+xml", $"{Relations}/{type}", xml));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes(string body, string? document = null)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{_main}\"/>" + string.Concat(_parts.Select(part => $"<Override PartName=\"/{part.Path}\" ContentType=\"{part.Type}\"/>"))
                + string.Concat(_binaries.Select(part => $"<Override PartName=\"/{part.Path}\" ContentType=\"{part.Type}\"/>")) + "</Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(_parts.Select((part, index) => $"<Relationship Id=\"p{index}\" Type=\"{part.Relation}\" Target=\"/{part.Path}\"/>")) + string.Concat(_relations) + "</Relationships>");
            Write(archive, "word/document.xml", document ?? $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            foreach (var part in _parts)
                Write(archive, part.Path, part.Xml);
            foreach (var (path, _, content) in _binaries)
            {
                using var stream = archive.CreateEntry(path).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Reads the file as the program does.</summary>
    public Document Read(string body) => ReportFiles.Read("test.docx", Bytes(body));

    /// <summary>The texts of the paragraphs of the body, one each.</summary>
    public string[] Texts(string body) => [.. Read(body).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    /// <summary>The problem for which a file is refused.</summary>
    public static Problem Refusal(byte[] content) => Assert.Throws<UnreadableFileException>(() => ReportFiles.Read("test.docx", content)).Problem;

    private static void Write(ZipArchive archive, string path, string text)
    {
        using var stream = archive.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
