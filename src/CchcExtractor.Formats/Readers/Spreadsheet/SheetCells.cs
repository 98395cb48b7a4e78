using System.Globalization;
using System.Xml;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>What cells of a workbook refer to, and how much may yet be read of it.</summary>
internal sealed record WorkbookParts(IReadOnlyList<string> Texts, CellFormats Formats, bool From1904)
{
    /// <summary>Cells that show or rule something; appendices have some thousands.</summary>
    internal int CellsLeft { get; set; } = 300_000;

    /// <summary>Characters that cells show: one long text can be referred to a million times.</summary>
    internal long CharactersLeft { get; set; } = 16 * 1024 * 1024;
}

/// <summary>A cell as it is shown, at its place (from 0); blank ones are kept where they are ruled.</summary>
internal sealed record SheetCell(int Row, int Column, string Text, CellFormat Format);

/// <summary>Cells merged into one, first to last row and column (from 0).</summary>
internal sealed record Merge(int Top, int Left, int Bottom, int Right);

/// <summary>Reads a worksheet as a stream: its cells, merges, and what is hidden.</summary>
internal sealed class SheetCells(WorkbookParts workbook)
{
    private const int MostMerges = 50_000;
    private const int LastRow = 1_048_575, LastColumn = 16_383;

    private readonly HashSet<int> _hiddenRows = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private int _row = -1;
    private int _column = -1;

    internal List<SheetCell> Cells { get; } = [];

    internal List<Merge> Merges { get; } = [];

    /// <summary>Rows that are hidden (from 0); their cells are not among <see cref="Cells"/>.</summary>
    internal IReadOnlySet<int> HiddenRows => _hiddenRows;

    /// <summary>Formulas whose result the file does not have.</summary>
    internal int WithoutResult { get; private set; }

    /// <summary>More cells than are read; the rest is left out.</summary>
    internal bool Cut { get; private set; }

    /// <summary>Rows and columns that are hidden, and hold text.</summary>
    internal bool HidesText { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <exception cref="XmlException">The part breaks off; what came before is kept.</exception>
    internal void Read(XmlReader xml)
    {
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || !Take(xml))
                xml.Read();
        }
    }

    private bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when IsHidden(xml):
                _hiddenColumns.Add(((xml.IntegerAttribute("min") ?? 1) - 1, (xml.IntegerAttribute("max") ?? 1) - 1));
                return false;
            case "row":
                _row = Math.Clamp((xml.IntegerAttribute("r") ?? _row + 2) - 1, 0, LastRow);
                _column = -1;
                if (IsHidden(xml))
                    _hiddenRows.Add(_row);
                return false;
            case "c":
                ReadCell(xml);
                return true;
            case "mergeCell" when Merges.Count < MostMerges && Range(xml.GetAttribute("ref")) is { } merge:
                Merges.Add(merge);
                return false;
            case "extLst" or "conditionalFormatting" or "dataValidations" or "headerFooter" or "sheetPr":
                xml.Skip();
                return true;
            default: return false;
        }
    }

    private static bool IsHidden(XmlReader xml) => xml.GetAttribute("hidden") is "1" or "true";

    private void ReadCell(XmlReader xml)
    {
        var place = Place(xml.GetAttribute("r"));
        _column = place?.Column ?? Math.Min(_column + 1, LastColumn);
        var (row, type, format) = (place?.Row ?? _row, xml.GetAttribute("t"), workbook.Formats[xml.IntegerAttribute("s") ?? 0]);
        string? value = null, inline = null;
        var formula = false;
        xml.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "v": value = child.ReadElementContentAsString(); return true;
                case "is": inline = SharedStrings.Text(child); return true;
                case "f":
                    formula = true;
                    child.Skip();
                    return true;
                default: return false;
            }
        });
        if (formula && string.IsNullOrEmpty(value) && type != "str")
            WithoutResult++;
        var text = (inline ?? Shown(value, type, format)).Trim();
        if (text.Length == 0 && !format.Boxed)
            return;
        if (_hiddenRows.Contains(row) || _hiddenColumns.Exists(columns => _column >= columns.First && _column <= columns.Last))
            HidesText |= text.Length > 0;
        else if (--workbook.CellsLeft < 0 || (workbook.CharactersLeft -= text.Length) < 0)
            Cut = true;
        else
            Cells.Add(new SheetCell(row, _column, text, format));
    }

    private string Shown(string? value, string? type, CellFormat format)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        switch (type)
        {
            case "s": return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.Texts.Count ? workbook.Texts[index] : "";
            case "b": return value == "1" ? "TRUE" : "FALSE";
            case "str" or "e" or "inlineStr": return value;
            case "d": return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : value;
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? DisplayedNumber.Print(number, format.Number, workbook.From1904)
                    : value;
        }
    }

    /// <summary>Row and column (from 0) of a place such as <c>B12</c>; null where it is none.</summary>
    private static (int Row, int Column)? Place(ReadOnlySpan<char> name)
    {
        var column = 0;
        var i = 0;
        for (; i < name.Length && i < 4 && char.IsAsciiLetter(name[i]); i++)
            column = (column * 26) + char.ToUpperInvariant(name[i]) - 'A' + 1;
        return column is > 0 and <= LastColumn + 1 && int.TryParse(name[i..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= LastRow + 1
            ? (row - 1, column - 1)
            : null;
    }

    private static Merge? Range(string? name)
    {
        var colon = name?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && Place(name.AsSpan(0, colon)) is { } from && Place(name.AsSpan(colon + 1)) is { } to && to.Row >= from.Row && to.Column >= from.Column
            ? new Merge(from.Row, from.Column, to.Row, to.Column)
            : null;
    }
}
