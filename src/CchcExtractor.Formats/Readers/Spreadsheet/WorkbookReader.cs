using System.Xml;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;
using DocumentFormat.OpenXml.Packaging;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>
/// Reads workbooks since Excel 2007 (.xlsx, .xlsm), as appendices come: the sheets one after another, cells as they are shown, formulas as
/// the values they last had. Hidden sheets, rows and columns are left out, and said so.
/// </summary>
public sealed class WorkbookReader : IReader
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        if (!FileSignature.IsZip(content))
            return null;
        var names = FileSignature.Directory(content);
        if (names.IndexOf("xl/workbook"u8) < 0 || names.IndexOf("xl/workbook.bin"u8) >= 0)
            return null;
        return names.IndexOf("xl/vbaProject"u8) >= 0 ? "application/vnd.ms-excel.sheet.macroEnabled.12" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        WordPackage.Check(source.Name, content);
        try
        {
            using var package = SpreadsheetDocument.Open(WordPackage.Package(content), WordPackage.Settings);
            var workbook = package.WorkbookPart ?? throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, "no workbook part"));
            return Read(source, workbook);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }
    }

    private Document Read(Source source, WorkbookPart workbook)
    {
        var problems = new List<Problem>();
        var (sheets, from1904) = SheetsOf(workbook);
        var parts = new WorkbookParts(
            Part(workbook.SharedStringTablePart, SharedStrings.Read, [], problems),
            Part(workbook.WorkbookStylesPart, CellFormats.Read, CellFormats.None, problems),
            from1904);
        var drafts = new List<Draft>();
        foreach (var (name, id, hidden) in sheets)
        {
            if (hidden)
                problems.Add(WorkbookProblems.HiddenSheet(name));
            else if (workbook.TryGetPartById(id, out var part) && part is WorksheetPart sheet)
                drafts.AddRange(Sheet(sheet, name, parts, problems));
        }

        var blocks = Placement.Place(drafts);
        if (blocks.Count == 0 && problems.Find(problem => problem.Severity == Severity.Error) is { } broken)
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, broken.Message.English));
        if (workbook.VbaProjectPart is not null)
            problems.Add(WordProblems.Macros);
        return new Document(source, blocks) { Problems = problems, Reader = Name };
    }

    private static IReadOnlyList<Draft> Sheet(WorksheetPart part, string name, WorkbookParts parts, List<Problem> problems)
    {
        var cells = new SheetCells(parts);
        try
        {
            using var xml = WordXml.Open(part.GetStream(FileMode.Open, FileAccess.Read));
            cells.Read(xml);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart(name, e.Message, Severity.Error));
        }

        problems.AddRange(WorkbookProblems.Of(name, cells));
        return SheetBlocks.Of(cells, name);
    }

    private static (List<(string Name, string Id, bool Hidden)> Sheets, bool From1904) SheetsOf(WorkbookPart workbook)
    {
        var (sheets, from1904) = (new List<(string, string, bool)>(), false);
        using var xml = WordXml.Open(workbook.GetStream(FileMode.Open, FileAccess.Read));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
                sheets.Add((xml.GetAttribute("name") ?? "", RelationOf(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return (sheets, from1904);
    }

    private static string RelationOf(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "";

    private static T Part<T>(OpenXmlPart? part, Func<XmlReader, T> read, T otherwise, List<Problem> problems)
    {
        if (part is null)
            return otherwise;
        try
        {
            using var xml = WordXml.Open(part.GetStream(FileMode.Open, FileAccess.Read));
            return read(xml);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart(part.Uri.OriginalString, e.Message, Severity.Error));
            return otherwise;
        }
    }
}
