using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading.Spreadsheet;

/// <summary>Builds workbooks in memory from the very XML that matters for a test. Style 0 is plain, style 1 ruled.</summary>
internal sealed class XlsxBuilder
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<(string Name, string Xml, string State)> _sheets = [];
    private readonly StringBuilder _formats = new();
    private readonly StringBuilder _cells = new("<xf/><xf borderId=\"1\"/>");
    private readonly List<string> _texts = [];
    private int _styles = 2;

    /// <summary>A cell of text, ruled where it is said.</summary>
    public static string Text(string place, string text, bool ruled = true) => $"<c r=\"{place}\" s=\"{(ruled ? 1 : 0)}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A row.</summary>
    public static string Row(int number, string cells, string more = "") => $"<row r=\"{number}\" {more}>{cells}</row>";

    /// <summary>Name of a column (from 0).</summary>
    public static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    /// <summary>A style with a number format; returns its number.</summary>
    public int Style(string format)
    {
        _formats.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{_styles + 200}\" formatCode=\"{SecurityElement.Escape(format)}\"/>");
        _cells.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{_styles + 200}\"/>");
        return _styles++;
    }

    /// <summary>A style with a built-in number format; returns its number.</summary>
    public int Style(int format)
    {
        _cells.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{format}\"/>");
        return _styles++;
    }

    /// <summary>A text that cells refer to; returns its number. Given as XML, so that it can have runs.</summary>
    public int Shared(string xml)
    {
        _texts.Add(xml);
        return _texts.Count - 1;
    }

    public XlsxBuilder Sheet(string name, string rows, string merges = "", string before = "", string state = "visible")
    {
        _sheets.Add((name, $"<worksheet {Main}>{before}<sheetData>{rows}</sheetData>{(merges.Length > 0 ? "<mergeCells>" + string.Concat(merges.Split(' ').Select(merge => $"<mergeCell ref=\"{merge}\"/>")) + "</mergeCells>" : "")}</worksheet>", state));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes(bool from1904 = false)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sheets = _sheets.Select((sheet, index) => (sheet.Name, sheet.Xml, sheet.State, Path: $"xl/worksheets/sheet{index}.xml", Id: $"s{index}")).ToList();
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentTypes}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentTypes}styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{ContentTypes}sharedStrings+xml\"/>"
                + string.Concat(sheets.Select(sheet => $"<Override PartName=\"/{sheet.Path}\" ContentType=\"{ContentTypes}worksheet+xml\"/>")) + "</Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + string.Concat(sheets.Select(sheet => $"<Relationship Id=\"{sheet.Id}\" Type=\"{Relations}/worksheet\" Target=\"/{sheet.Path}\"/>")) + "</Relationships>");
            Write(archive, "xl/workbook.xml", $"<workbook {Main}><workbookPr date1904=\"{(from1904 ? 1 : 0)}\"/><sheets>" + string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"{sheet.Id}\"/>")) + "</sheets></workbook>");
            Write(archive, "xl/styles.xml", $"<styleSheet {Main}><numFmts>{_formats}</numFmts><fonts><font/></fonts><borders><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders><cellStyleXfs><xf borderId=\"1\"/></cellStyleXfs><cellXfs>{_cells}</cellXfs></styleSheet>");
            Write(archive, "xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(_texts.Select(text => $"<si>{text}</si>"))}</sst>");
            foreach (var sheet in sheets)
                Write(archive, sheet.Path, sheet.Xml);
        }

        return memory.ToArray();
    }

    /// <summary>Reads the file as the program does.</summary>
    public Document Read(bool from1904 = false) => ReportFiles.Read("test.xlsx", Bytes(from1904));

    private static void Write(ZipArchive archive, string path, string text)
    {
        using var stream = archive.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
