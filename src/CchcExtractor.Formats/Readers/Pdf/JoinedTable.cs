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
        var header = 0;
        var located = new List<(int Repeated, List<JoinedCell> Cells)>();
        foreach (var (page, grid) in parts)
        {
            var repeated = located.Count == 0 ? 0 : TablesOverPages.RepeatedRows(parts[0].Grid, grid);
            header = Math.Max(header, repeated);
            located.Add((repeated, Located(page, grid, borders)));
        }

        var cells = new List<JoinedCell>();
        var repeatedCells = new List<JoinedCell>();
        var cut = parts.Count == 1 ? null : new CutRows(located.SelectMany(part => part.Cells.Where(cell => cell.Row > part.Repeated)));
        var rowCount = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            var (repeated, all) = located[part];
            repeatedCells.AddRange(all.Where(cell => cell.Row < repeated));
            var first = repeated;
            var own = all.FindAll(cell => cell.Row >= repeated);
            if (part > 0)
            {
                var next = own.FindAll(cell => cell.Row == first).ConvertAll(cell => cell with { Row = rowCount });
                var rests = parts[part].Grid.BeginsCut ? next : cut!.Rests(next, next.ConvertAll(cell => Above(cells, cell)));
                var wholeRow = rests.Count == next.Count && next.Exists(cell => cell.RowSpan == 1);
                foreach (var rest in rests)
                    Finish(cells, Above(cells, rest), rest, wholeRow ? rest.RowSpan - 1 : rest.RowSpan);
                own.RemoveAll(cell => cell.Row == first && rests.Exists(rest => rest.Content == cell.Content));
                if (wholeRow)
                    first++;
            }

            foreach (var cell in own)
                cells.Add(cell with { Row = cell.Row - first + rowCount });
            rowCount += parts[part].Grid.RowCount - first;
        }

        return new JoinedTable(cells, header > 0 ? header : HeaderRowsOf(parts[0].Grid), repeatedCells);
    }

    /// <summary>The cell right above one, in the rows so far; null where none ends there over its first column.</summary>
    private static JoinedCell? Above(List<JoinedCell> cells, JoinedCell cell) =>
        cells.FindLast(above => above.Row + above.RowSpan == cell.Row && above.Column <= cell.Column && above.Column + above.ColumnSpan > cell.Column);

    /// <summary>Appends the rest of a cell to the cell above it, which then reaches down <paramref name="rows"/> further.</summary>
    private static void Finish(List<JoinedCell> cells, JoinedCell? above, JoinedCell rest, int rows)
    {
        if (above is null)
            return;
        if (!rest.Content.IsBlank)
        {
            var content = above.Content;
            while (content.Rest is { } more)
                content = more.Cell;
            content.Rest = (rest.Page, rest.Content);
        }

        if (rows > 0)
            cells[cells.LastIndexOf(above)] = above with { RowSpan = above.RowSpan + rows };
    }

    /// <summary>The cells of a part in the columns of the whole, in rows of its own.</summary>
    private static List<JoinedCell> Located(PageContent page, Grid grid, double[] borders)
    {
        var column = Array.ConvertAll(grid.Columns, x => Nearest(borders, x));
        return grid.Cells.ConvertAll(cell =>
            new JoinedCell(page, cell, cell.Row, column[cell.Column], cell.RowSpan, Math.Max(1, column[cell.Column + cell.ColumnSpan] - column[cell.Column])));
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
