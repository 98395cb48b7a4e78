using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Joins the parts of a table that runs over pages: the last thing on a page and the first on the next, with the same columns. A header that
/// is repeated is counted and left out; a row that the page break cut in two is put together.
/// </summary>
internal static class TablesOverPages
{
    /// <summary>Whether two grids have the same column borders, within the width of a ruling.</summary>
    public static bool SameColumns(Grid above, Grid below)
    {
        if (Math.Abs(above.Columns[0] - below.Columns[0]) > 6 || Math.Abs(above.Columns[^1] - below.Columns[^1]) > 6)
            return false;
        var (few, many) = above.Columns.Length <= below.Columns.Length ? (above.Columns, below.Columns) : (below.Columns, above.Columns);
        return few.Length > 2 && few.Length >= 0.6 * many.Length && few.All(x => many.Any(other => Math.Abs(x - other) <= 4));
    }

    /// <summary>How many rows at the top of <paramref name="below"/> repeat those of <paramref name="above"/>.</summary>
    public static int RepeatedRows(Grid above, Grid below)
    {
        var rows = 0;
        while (rows < Math.Min(above.RowCount, below.RowCount - 1) && rows < 6 && RowText(above, rows) is { Length: > 0 } text && text == RowText(below, rows))
            rows++;
        return rows;
    }

    private static string RowText(Grid grid, int row) =>
        Folding.Fold(string.Join(" | ", grid.Cells.Where(cell => cell.Row == row).Select(cell => TextLine.Join(cell.Lines.SelectMany(line => line.Words)))));

    /// <summary>
    /// Whether the first row of a part only finishes the row above it: where the leading columns are filled in every other row they are
    /// blank here, and what stands here could not have stood on the line above.
    /// </summary>
    public static bool ContinuesRow(List<List<GridCell>> rowsAbove, List<GridCell> next, List<List<GridCell>> rowsBelow)
    {
        var last = rowsAbove[^1];
        if (next.Exists(cell => cell.RowSpan > 1) || next.TrueForAll(cell => cell.IsBlank))
            return next.TrueForAll(cell => cell.IsBlank) && next.Count > 0 && next.Max(cell => cell.Box.Top - cell.Box.Bottom) < 8;
        var others = rowsAbove.Concat(rowsBelow.Skip(1)).ToList();
        var key = next[0];
        if (!key.IsBlank || others.Count(row => row[0].Column == 0 && !row[0].IsBlank) < 0.7 * others.Count)
            return false;
        foreach (var cell in next.Where(cell => !cell.IsBlank))
        {
            var above = last.Find(other => other.Column == cell.Column && other.ColumnSpan == cell.ColumnSpan);
            if (above is null || above.IsBlank)
                return false;
            var lastLine = above.Lines[^1];
            var firstLine = cell.Lines[0];
            var word = firstLine.Words[0];
            var width = above.Box.Right - above.Box.Left - 4;
            var fits = lastLine.Box.Right - lastLine.Box.Left + word.Box.Right - word.Box.Left + 0.2 * word.Size < width - 8;
            if (fits && !LineMarks.StartsSmall(firstLine))
                return false;
        }

        return true;
    }
}
