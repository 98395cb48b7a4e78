namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Finds the cell of a grid in which a point lies, without going through all cells for each word.</summary>
internal sealed class CellsByPlace
{
    private readonly Grid _grid;

    /// <summary>The cell of each field, row by row; null where there is a hole.</summary>
    private readonly GridCell?[] _fields;

    public CellsByPlace(Grid grid)
    {
        _grid = grid;
        _fields = new GridCell?[grid.RowCount * grid.ColumnCount];
        foreach (var cell in grid.Cells)
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                _fields.AsSpan((row * grid.ColumnCount) + cell.Column, cell.ColumnSpan).Fill(cell);
    }

    /// <summary>The first cell that holds the point; null outside and in a hole.</summary>
    public GridCell? At(double x, double y)
    {
        var (column, row) = (Lane(_grid.Columns, x, ascending: true), Lane(_grid.Rows, y, ascending: false));
        if (column >= 0 && row >= 0 && _fields[(row * _grid.ColumnCount) + column] is { } cell && x > cell.Box.Left && x < cell.Box.Right && y > cell.Box.Bottom && y < cell.Box.Top)
            return cell;
        // on a border, or where lanes were folded away
        foreach (var other in _grid.Cells)
            if (other.Holds(x, y))
                return other;
        return null;
    }

    /// <summary>The lane between two borders in which a place lies; -1 outside of all.</summary>
    private static int Lane(double[] borders, double at, bool ascending)
    {
        var (low, high) = (0, borders.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending ? borders[middle] <= at : borders[middle] >= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low < borders.Length ? low - 1 : -1;
    }
}
