using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells the parts of a table that runs over pages: the last thing on a page and the first on the next, with the same columns. A header that
/// is repeated is counted and left out.
/// </summary>
internal static class TablesOverPages
{
    /// <summary>Whether two grids have the same column borders, within the width of a ruling; the first row of a header, cut from its second, may have fewer.</summary>
    public static bool SameColumns(Grid above, Grid below)
    {
        if (Math.Abs(above.Columns[0] - below.Columns[0]) > 6 || Math.Abs(above.Columns[^1] - below.Columns[^1]) > 6)
            return false;
        var (few, many) = above.Columns.Length <= below.Columns.Length ? (above.Columns, below.Columns) : (below.Columns, above.Columns);
        return few.Length > 2 && (few.Length >= 0.6 * many.Length || (above.RowCount == 1 && few == above.Columns)) && few.All(x => many.Any(other => Math.Abs(x - other) <= 4));
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
}
