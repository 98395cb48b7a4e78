namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Divides columns of figures that have no upright lines between them, as where a table has a line behind its labels only: in every row the figures stand
/// apart from one another in the same places, and so does what the header says of them.
/// </summary>
internal static class UndividedColumns
{
    /// <summary>So many lines have to agree before a line that is not there is believed in.</summary>
    private const int FewestLines = 3;

    /// <summary>Columns stand so far apart (font sizes) in all lines.</summary>
    private const double NarrowestGutter = 0.9;

    /// <summary>The grid with such columns divided; itself where there are none.</summary>
    public static Grid Divide(Grid grid)
    {
        var gutters = new List<double>?[grid.ColumnCount];
        for (var column = 0; column < grid.ColumnCount; column++)
            gutters[column] = GuttersOf(grid.Cells.FindAll(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Words.Count > 0));
        if (Array.TrueForAll(gutters, each => each is null))
            return grid;
        var columns = DividedLanes.Of(grid.Columns, gutters);
        return grid with { Columns = columns.Borders, Cells = [.. grid.Cells.SelectMany(cell => Parts(cell, columns))] };
    }

    /// <summary>Where the columns below one heading part; null where it is one column.</summary>
    private static List<double>? GuttersOf(List<GridCell> cells)
    {
        var lines = cells.FindAll(cell => cell.Row > 0).SelectMany(cell => cell.Lines).ToList();
        if (lines.Count < FewestLines || cells[0].Row > 0 || cells.Exists(cell => cell.Nested.Count > 0) || !lines.TrueForAll(line => line.Words.Count > 1 && line.Words.All(word => AlignedRows.IsFigure(word.Text))))
            return null;
        var taken = new List<(double Left, double Right)>();
        foreach (var word in cells.SelectMany(cell => cell.Words).OrderBy(word => word.Box.Left))
        {
            if (taken.Count > 0 && word.Box.Left - taken[^1].Right < NarrowestGutter * word.Size)
                taken[^1] = (taken[^1].Left, Math.Max(taken[^1].Right, word.Box.Right));
            else
                taken.Add((word.Box.Left, word.Box.Right));
        }

        var isGrid = lines.TrueForAll(line => line.Words.Count == taken.Count && line.Words.Select((word, i) => word.Box.Left >= taken[i].Left && word.Box.Right <= taken[i].Right).All(inside => inside))
            && taken.TrueForAll(column => cells[0].Words.Exists(word => word.CenterX > column.Left && word.CenterX < column.Right));
        return taken.Count < 2 || !isGrid ? null : [.. taken.Skip(1).Zip(taken, (right, left) => (left.Right + right.Left) / 2)];
    }

    private static IEnumerable<GridCell> Parts(GridCell cell, DividedLanes columns)
    {
        var (from, to) = (columns.First[cell.Column], columns.First[cell.Column + cell.ColumnSpan]);
        if (cell.ColumnSpan > 1 || to - from == 1)
        {
            yield return cell.At(cell.Row, from, cell.RowSpan, to - from, cell.Box);
            yield break;
        }

        var words = columns.Sort(cell.Words, from, to, word => word.CenterX);
        for (var column = from; column < to; column++)
        {
            var part = new GridCell(cell.Row, column, cell.RowSpan, 1, cell.Box with { Left = columns.Borders[column], Right = columns.Borders[column + 1] });
            part.Words.AddRange(words[column - from]);
            yield return part;
        }
    }
}
