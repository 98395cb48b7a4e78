namespace CchcExtractor.Formats.Readers.Drafts;

/// <summary>
/// A clean grid from the cells that a file declares: no position covered twice (the earlier cell keeps it), and no row or
/// column in which no cell starts (Word and LibreOffice make such lanes when borders were dragged by hand; a lane in which
/// no cell starts is no lane).
/// </summary>
internal static class FoldedGrid
{
    internal static List<DraftCell> Of(IReadOnlyList<DraftCell> cells)
    {
        var sorted = cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToList();
        var columns = Lanes(sorted.Select(cell => (cell.Column, cell.ColumnSpan)));
        var rows = Lanes(sorted.Select(cell => (cell.Row, cell.RowSpan)));
        var taken = new HashSet<(int Row, int Column)>();
        var grid = new List<DraftCell>(sorted.Count);
        foreach (var cell in sorted)
        {
            var (row, column) = (rows[cell.Row], columns[cell.Column]);
            if (taken.Contains((row, column)))
                continue;
            var width = 1;
            var right = Lane(columns, cell.Column + cell.ColumnSpan);
            while (column + width < right && !taken.Contains((row, column + width)))
                width++;
            var height = Math.Max(1, Lane(rows, cell.Row + cell.RowSpan) - row);
            for (var r = row; r < row + height; r++)
                for (var c = column; c < column + width; c++)
                    taken.Add((r, c));
            grid.Add(cell with { Row = row, Column = column, RowSpan = height, ColumnSpan = width });
        }

        return grid;
    }

    /// <summary>New index of each old lane start; the entry after the last is the number of lanes.</summary>
    private static SortedList<int, int> Lanes(IEnumerable<(int Start, int Span)> cells)
    {
        var lanes = new SortedList<int, int>();
        var end = 0;
        foreach (var (start, span) in cells)
        {
            lanes.TryAdd(start, 0);
            end = Math.Max(end, start + span);
        }

        for (var i = 0; i < lanes.Count; i++)
            lanes.SetValueAtIndex(i, i);
        lanes.TryAdd(end, lanes.Count);
        return lanes;
    }

    /// <summary>The lane that begins at or after an old position.</summary>
    private static int Lane(SortedList<int, int> lanes, int position)
    {
        var (low, high) = (0, lanes.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lanes.Keys[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }

        return lanes.Values[low];
    }
}
