namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A cell at its place in the whole table, with the page it starts on.</summary>
internal sealed record JoinedCell(PageContent Page, GridCell Content, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>A table put together from its parts on one or more pages.</summary>
/// <param name="Cells">Row by row.</param>
/// <param name="HeaderRows">Rows at the top that are its header, 0 where not known.</param>
/// <param name="Repeated">The cells of repeated headers, left out of the table.</param>
internal sealed record JoinedTable(IReadOnlyList<JoinedCell> Cells, int HeaderRows, IReadOnlyList<JoinedCell> Repeated)
{
    /// <summary>Puts the parts below one another on common columns.</summary>
    public static JoinedTable Of(IReadOnlyList<(PageContent Page, Grid Grid)> parts)
    {
        var borders = CommonBorders(parts);
        var cells = new List<JoinedCell>();
        var repeatedCells = new List<JoinedCell>();
        var rowCount = 0;
        var header = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            var (page, grid) = parts[part];
            var repeated = part == 0 ? 0 : TablesOverPages.RepeatedRows(parts[0].Grid, grid);
            header = Math.Max(header, repeated);
            repeatedCells.AddRange(Located(page, grid, borders, -1).Where(cell => cell.Content.Row < repeated));
            var rows = Rows(grid);
            var first = repeated;
            if (part > 0 && first < rows.Count && rows[first].Count > 0 && TablesOverPages.ContinuesRow(Rows(parts[part - 1].Grid).Where(row => row.Count > 0).ToList(), rows[first], rows.Skip(first).Where(row => row.Count > 0).ToList()))
            {
                foreach (var cell in rows[first].Where(cell => !cell.IsBlank))
                    Finish(cells, rowCount, borders, page, cell, grid);
                first++;
            }

            cells.AddRange(Located(page, grid, borders, rowCount - first).Where(cell => cell.Content.Row >= first));
            rowCount += grid.RowCount - first;
        }

        return new JoinedTable(cells, header > 0 ? header : HeaderRowsOf(parts[0].Grid), repeatedCells);
    }

    /// <summary>Appends what stands in the continued row to the cell above it.</summary>
    private static void Finish(List<JoinedCell> cells, int rowCount, double[] borders, PageContent page, GridCell rest, Grid grid)
    {
        var column = Nearest(borders, grid.Columns[rest.Column]);
        var above = cells.FindLast(cell => cell.Row + cell.RowSpan == rowCount && cell.Column <= column && cell.Column + cell.ColumnSpan > column);
        if (above is null)
            return;
        var content = above.Content;
        while (content.Rest is { } more)
            content = more.Cell;
        content.Rest = (page, rest);
    }

    private static IEnumerable<JoinedCell> Located(PageContent page, Grid grid, double[] borders, int shift)
    {
        foreach (var cell in grid.Cells)
        {
            var from = Nearest(borders, grid.Columns[cell.Column]);
            var to = Nearest(borders, grid.Columns[cell.Column + cell.ColumnSpan]);
            yield return new JoinedCell(page, cell, cell.Row + shift, from, cell.RowSpan, Math.Max(1, to - from));
        }
    }

    private static List<List<GridCell>> Rows(Grid grid)
    {
        var rows = Enumerable.Range(0, grid.RowCount).Select(_ => new List<GridCell>()).ToList();
        foreach (var cell in grid.Cells)
            rows[cell.Row].Add(cell);
        return rows;
    }

    /// <summary>The column borders of the part that has most.</summary>
    private static double[] CommonBorders(IReadOnlyList<(PageContent Page, Grid Grid)> parts) =>
        parts.Select(part => part.Grid.Columns).MaxBy(columns => columns.Length)!;

    private static int Nearest(double[] borders, double x)
    {
        var best = 0;
        for (var i = 1; i < borders.Length; i++)
            if (Math.Abs(borders[i] - x) < Math.Abs(borders[best] - x))
                best = i;
        return best;
    }

    /// <summary>
    /// Without a repeated header: the rows that the first row's cells reach down to, where its letters are bold or the rows below begin with figures;
    /// 0 where neither says so.
    /// </summary>
    private static int HeaderRowsOf(Grid grid)
    {
        var first = grid.Cells.Where(cell => cell.Row == 0).ToList();
        if (!grid.Ruled || grid.RowCount < 2 || first.Count(cell => !cell.IsBlank) < 2)
            return 0;
        var reach = first.Max(cell => cell.RowSpan);
        if (reach == 1 && first.Exists(cell => cell.ColumnSpan > 1) && grid.RowCount > 2)
            reach = 2;
        var header = grid.Cells.Where(cell => cell.Row < reach && !cell.IsBlank).ToList();
        if (reach >= grid.RowCount)
            return 0;
        var body = grid.Cells.Where(cell => cell.Row >= reach && !cell.IsBlank).ToList();
        var bold = header.TrueForAll(cell => cell.Words.TrueForAll(word => word.Bold)) && !body.TrueForAll(cell => cell.Words.TrueForAll(word => word.Bold));
        var figures = !header.Exists(cell => IsFigure(cell)) && body.Count(IsFigure) >= 0.2 * body.Count;
        return bold || figures ? reach : 0;
    }

    private static bool IsFigure(GridCell cell) => cell.Words.Count is 1 or 2 && char.IsDigit(cell.Words[0].Text[0]);
}
