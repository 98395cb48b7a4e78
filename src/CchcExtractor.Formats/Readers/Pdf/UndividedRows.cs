using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Divides rows that have no upright lines of their own: tables whose header alone is divided, so that every row below seems to be one wide
/// cell. Its words stand apart at the header's borders, row after row; the words of a real wide cell run over them.
/// </summary>
internal static class UndividedRows
{
    /// <summary>So many rows have to agree before a line that is not there is believed in.</summary>
    private const int FewestRows = 3;

    /// <summary>The grid with such rows divided; itself where there are none.</summary>
    public static Grid Divide(Grid grid)
    {
        var wide = grid.Cells.Where(cell => cell.ColumnSpan > 1 && cell.RowSpan == 1 && cell.Words.Count > 0).GroupBy(cell => (cell.Column, cell.ColumnSpan)).Where(group => group.Count() >= FewestRows);
        var divided = new Dictionary<GridCell, List<GridCell>>();
        foreach (var group in wide)
        {
            var parts = group.Select(cell => (cell, parts: Parts(cell, grid.Columns))).Where(pair => pair.parts is not null).ToList();
            if (parts.Count >= FewestRows && parts.Count(pair => pair.parts!.Count(part => part.Words.Count > 0) > 1) >= 0.6 * group.Count())
                foreach (var (cell, own) in parts)
                    divided.Add(cell, own!);
        }

        return divided.Count == 0
            ? grid
            : grid with { Cells = grid.Cells.SelectMany(cell => divided.TryGetValue(cell, out var parts) ? parts : [cell]).ToList() };
    }

    /// <summary>The cell cut at the column borders; null where words run over one or stand too close to it to be two texts.</summary>
    private static List<GridCell>? Parts(GridCell cell, double[] columns)
    {
        if (cell.Nested.Count > 0)
            return null;
        var parts = new List<GridCell>();
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            parts.Add(new GridCell(cell.Row, column, 1, 1, cell.Box with { Left = columns[column], Right = columns[column + 1] }));
        foreach (var line in cell.Lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var word = line.Words[i];
                var part = parts.FindLastIndex(part => word.CenterX >= part.Box.Left);
                if (part < 0 || word.Box.Left < parts[part].Box.Left - 1.5 || word.Box.Right > parts[part].Box.Right + 1.5)
                    return null;
                if (i > 0 && word.Box.Left - line.Words[i - 1].Box.Right < 0.6 * word.Size && line.Words[i - 1].CenterX < parts[part].Box.Left)
                    return null;
                parts[part].Words.Add(word);
            }
        }

        return parts;
    }
}
