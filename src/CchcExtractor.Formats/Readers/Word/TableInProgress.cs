using System.Xml;
using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Collects the rows of a table and resolves Word's merges into spans.</summary>
internal sealed class TableInProgress
{
    /// <summary>
    /// Columns narrower than this (in twentieths of a point; 2 mm) in which no cell stands alone come from edges that were dragged
    /// by hand and do not quite meet; they are no columns.
    /// </summary>
    private const int NarrowestColumn = 115;

    private readonly List<int> _widths = [];
    private readonly List<RowInProgress> _rows = [];
    private Borders _borders;
    private string? _style;

    internal void ReadProperties(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        switch (child.LocalName)
        {
            case "tblStyle": _style = child.Attribute(); return false;
            case "tblBorders": _borders = Borders.Read(child); return true;
            case "tblPrChange": child.Skip(); return true;
            default: return false;
        }
    });

    internal void ReadGrid(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        if (child.LocalName == "tblGridChange")
        {
            child.Skip();
            return true;
        }

        if (child.LocalName == "gridCol")
            _widths.Add(child.IntegerAttribute("w") ?? int.MaxValue);
        return false;
    });

    /// <summary>Sets what another format says of the whole table: column widths in twentieths of a point, rulings, style.</summary>
    internal void Describe(IEnumerable<int> widths, Borders borders, string? style)
    {
        _widths.AddRange(widths);
        (_borders, _style) = (borders, style);
    }

    internal void Add(RowInProgress row)
    {
        if (!row.Deleted)
            _rows.Add(row);
    }

    /// <summary>The table as drafted; null where all its rows are deleted.</summary>
    internal DraftTable? Take(WordStyles styles)
    {
        var borders = _borders.Over(styles.TableBorders(_style));
        var open = new Dictionary<int, (int Index, int Span)>();
        var cells = new List<DraftCell>();
        var boxed = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            var still = new Dictionary<int, (int Index, int Span)>();
            foreach (var (column, span, cell) in Cells(_rows[row]))
            {
                if (cell.Continues && open.TryGetValue(column, out var above))
                {
                    cells[above.Index] = cells[above.Index] with { RowSpan = row + 1 - cells[above.Index].Row };
                    still[column] = above;
                    continue;
                }

                if (cell.Borders.MakeBox(_rows[row].Borders.Over(borders)))
                    boxed++;
                cells.Add(new DraftCell(row, column, 1, span, cell.Blocks));
                if (cell.Merges)
                    still[column] = (cells.Count - 1, span);
            }

            open = still;
        }

        if (cells.Count == 0)
            return null;
        return new DraftTable(WithoutSlivers(cells)) { HeaderRows = _rows.TakeWhile(row => row.Header).Count(), Ruled = boxed * 2 > cells.Count };
    }

    /// <summary>The cells of a row with their columns; a cell merged into its left neighbour (the old <c>hMerge</c>) widens it.</summary>
    private static IEnumerable<(int Column, int Span, CellInProgress Cell)> Cells(RowInProgress row)
    {
        var column = row.Before;
        for (var i = 0; i < row.Cells.Count;)
        {
            var cell = row.Cells[i];
            var span = cell.Span;
            for (i++; i < row.Cells.Count && row.Cells[i].JoinsLeft; i++)
                span += row.Cells[i].Span;
            yield return (column, span, cell);
            column += span;
        }
    }

    private List<DraftCell> WithoutSlivers(List<DraftCell> cells)
    {
        var slivers = new HashSet<int>();
        for (var column = 1; column < _widths.Count; column++)
        {
            if (_widths[column] < NarrowestColumn)
                slivers.Add(column);
        }

        if (slivers.Count == 0)
            return cells;
        foreach (var cell in cells)
        {
            if (cell.ColumnSpan == 1)
                slivers.Remove(cell.Column);
        }

        // what begins behind a sliver begins with it: both edges become one
        var moved = new List<DraftCell>(cells.Count);
        foreach (var cell in cells)
        {
            var (start, end) = (cell.Column, cell.Column + cell.ColumnSpan);
            while (slivers.Contains(start - 1))
                start--;
            while (slivers.Contains(end - 1) && end - 1 > start)
                end--;
            moved.Add(cell with { Column = start, ColumnSpan = Math.Max(1, end - start) });
        }

        return moved;
    }
}

/// <summary>A table row being read.</summary>
internal sealed class RowInProgress
{
    internal List<CellInProgress> Cells { get; } = [];

    /// <summary>Grid columns left empty before the first cell.</summary>
    internal int Before { get; set; }

    internal bool Header { get; set; }

    /// <summary>Deleted by a tracked change, or hidden.</summary>
    internal bool Deleted { get; set; }

    /// <summary>Exceptions from the borders of the table.</summary>
    internal Borders Borders { get; set; }

    internal void ReadProperties(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        switch (child.LocalName)
        {
            case "gridBefore": Before = Math.Clamp(child.IntegerAttribute() ?? 0, 0, 1000); break;
            case "tblHeader": Header = child.IsOn(); break;
            case "hidden": Deleted |= child.IsOn(); break;
            case "del": Deleted = true; break;
            case "trPrChange": child.Skip(); return true;
        }

        return false;
    });

    internal void ReadExceptions(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        if (child.LocalName == "tblBorders")
        {
            Borders = Borders.Read(child);
            return true;
        }

        return false;
    });
}

/// <summary>A table cell being read.</summary>
internal sealed class CellInProgress
{
    internal List<Draft> Blocks { get; } = [];

    internal int Span { get; set; } = 1;

    /// <summary>Takes part in a vertical merge.</summary>
    internal bool Merges { get; set; }

    /// <summary>Belongs to the cell above; what it holds itself is never shown.</summary>
    internal bool Continues { get; set; }

    /// <summary>Belongs to the cell on its left.</summary>
    internal bool JoinsLeft { get; set; }

    internal Borders Borders { get; set; }

    internal void ReadProperties(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        switch (child.LocalName)
        {
            case "gridSpan": Span = Math.Clamp(child.IntegerAttribute() ?? 1, 1, 1000); break;
            case "vMerge" or "vmerge":
                Merges = true;
                Continues = child.Attribute() is not "restart";
                break;
            case "hMerge": JoinsLeft = child.Attribute() is not "restart"; break;
            case "tcBorders":
                Borders = Borders.Read(child);
                return true;
            case "tcPrChange":
                child.Skip();
                return true;
        }

        return false;
    });
}
