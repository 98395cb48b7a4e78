using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Finds the ruled tables of a page and puts the words into their cells.</summary>
internal static class RuledTables
{
    /// <summary>A table that goes on from the page before starts above this share of the page's height.</summary>
    private const double HeadOfPage = 0.8;

    /// <summary>So many pieces aslant in a grid with hardly a text are the curves of a chart; the head of a table has one or two, from corner to corner.</summary>
    private const int FewestOfCurve = 5;

    /// <summary>
    /// The tables, outer ones with their nested ones inside, and the words that stand in none. <paramref name="carried"/> is the last table of the
    /// page before: its columns at the head of this page are its rest, even where only one cell has words, as when a page break cuts its last row.
    /// </summary>
    public static (List<Grid> Tables, List<PdfWord> Others) Find(PageContent page, Grid? carried)
    {
        bool IsRest(Grid grid) => carried is not null && grid.Box.Top > HeadOfPage * page.Frame.ReadingHeight && TablesOverPages.SameColumns(carried, grid);
        bool IsTable(Grid grid) => LooksLikeTable(grid, page.Rulings) || (IsRest(grid) && grid.Words.Any());

        var found = new List<Grid>();
        foreach (var faintest in new[] { RulingKind.Drawn, RulingKind.Edge, RulingKind.WhiteEdge })
        {
            if (faintest > RulingKind.Drawn && !page.Rulings.Level.Exists(ruling => ruling.Kind == faintest))
                continue;
            var tables = new List<Grid>();
            AddTables(RulingGroups.Find(page.Rulings, faintest), page.Words, tables, IsTable);
            if (faintest > RulingKind.Drawn)
                tables.RemoveAll(table => (faintest == RulingKind.WhiteEdge && !IsDense(table)) || found.Exists(other => Overlap(table.Box, other.Box) > 0));
            found.AddRange(tables);
        }

        return Fill(found, page.Words, IsTable);
    }

    /// <summary>White boxes lie under anything; they are cells where each column has its texts and the grid is no mere column of lines.</summary>
    private static bool IsDense(Grid table) =>
        table.ColumnCount > 2 && table.RowCount > 2 && table.Cells.Count > 0.8 * table.ColumnCount * table.RowCount && table.Filled >= 0.75 * table.Cells.Count;

    private static void AddTables(List<RulingGroup> groups, List<PdfWord> words, List<Grid> tables, Predicate<Grid> isTable)
    {
        foreach (var group in groups)
        {
            if (group.Level.Count + group.Upright.Count < 4 || group.Box.Right - group.Box.Left < 20 || group.Box.Top - group.Box.Bottom < 8)
                continue;
            var inside = words.Where(word => Holds(group.Box, word)).ToList();
            if (inside.Count == 0)
                continue;
            if (Lattice.Make(group, inside) is not { } grid)
                continue;
            Put(inside, [grid]);
            if (!isTable(grid))
                continue;
            grid.Filled = grid.Cells.Count(cell => !cell.IsBlank);
            foreach (var cell in grid.Cells)
                cell.Clear();
            tables.Add(grid);
        }
    }

    /// <summary>Puts each word into the smallest table that holds it, each table into the cell that holds it; tables that then look like a frame or a chart are dropped.</summary>
    private static (List<Grid> Tables, List<PdfWord> Others) Fill(List<Grid> tables, List<PdfWord> words, Predicate<Grid> isTable)
    {
        var bySize = tables.OrderBy(table => (table.Box.Right - table.Box.Left) * (table.Box.Top - table.Box.Bottom)).ToList();
        var (placed, others) = Put(words, bySize);
        var kept = bySize.FindAll(isTable);
        if (kept.Count < bySize.Count)
            others.AddRange(placed.Where(pair => !kept.Contains(pair.Table)).Select(pair => pair.Word));
        var outer = new List<Grid>();
        for (var i = 0; i < kept.Count; i++)
        {
            var divided = TextRows.Divide(UndividedColumns.Divide(UndividedRows.Divide(kept[i])));
            var holder = kept.Skip(i + 1).FirstOrDefault(larger => Overlap(larger.Box, divided.Box) > 0.9);
            var cell = holder?.Cells.Find(cell => Overlap(cell.Box, divided.Box) > 0.9);
            if (cell is null)
                outer.Add(divided);
            else
                cell.Nested.Add(divided);
        }

        return (outer, others);
    }

    /// <summary>Puts words into the cells of the first table that has one for them; what is put where, and the words that find none.</summary>
    private static (List<(Grid Table, PdfWord Word)> Placed, List<PdfWord> Others) Put(List<PdfWord> words, List<Grid> tables)
    {
        var cells = tables.ConvertAll(table => new CellsByPlace(table));
        var others = new List<PdfWord>();
        var placed = new List<(Grid Table, PdfWord Word)>(words.Count);
        foreach (var word in words)
        {
            // a grid may have holes, where the cells of its rows do not meet
            var (at, found) = (0, default(GridCell));
            while (at < tables.Count && (!Holds(tables[at].Box, word) || (found = cells[at].At(word.CenterX, word.CenterY)) is null))
                at++;
            if (found is null)
            {
                others.Add(word);
                continue;
            }

            placed.Add((tables[at], word));
            Place(tables[at], cells[at], found, word);
        }

        return (placed, others);
    }

    private static bool Holds(Box box, PdfWord word) =>
        word.CenterX > box.Left && word.CenterX < box.Right && word.CenterY > box.Bottom && word.CenterY < box.Top;

    /// <summary>The share of <paramref name="inner"/> that lies in <paramref name="outer"/>.</summary>
    private static double Overlap(Box outer, Box inner)
    {
        var width = Math.Min(outer.Right, inner.Right) - Math.Max(outer.Left, inner.Left);
        var height = Math.Min(outer.Top, inner.Top) - Math.Max(outer.Bottom, inner.Bottom);
        return width <= 0 || height <= 0 ? 0 : width * height / ((inner.Right - inner.Left) * (inner.Top - inner.Bottom));
    }

    /// <summary>A word that runs over the border between two cells is two words that stand too close: it is cut there.</summary>
    private static void Place(Grid table, CellsByPlace cells, GridCell cell, PdfWord word)
    {
        if (word.Glyphs.Count > 1)
        {
            foreach (var border in (ReadOnlySpan<double>)[cell.Box.Left, cell.Box.Right])
            {
                if (word.Box.Left < border - 1.5 && word.Box.Right > border + 1.5 && border > table.Box.Left + 1 && border < table.Box.Right - 1 && word.CutAt(border) is { } parts
                    && cells.At(parts.Left.CenterX, parts.Left.CenterY) is { } left && cells.At(parts.Right.CenterX, parts.Right.CenterY) is { } right)
                {
                    Place(table, cells, left, parts.Left);
                    Place(table, cells, right, parts.Right);
                    return;
                }
            }
        }

        cell.Words.Add(word);
    }

    /// <summary>
    /// A grid of text, not the frame of a text box nor the axes and bars of a chart: where most cells are blank, a table still has
    /// its header row or its leading columns filled.
    /// </summary>
    private static bool LooksLikeTable(Grid grid, PageRulings rulings)
    {
        var filled = grid.Cells.Where(cell => !cell.IsBlank).ToList();
        if (filled.Count < 2 || grid.ColumnCount < 2)
            return false;
        if (filled.Count >= 0.4 * grid.Cells.Count)
            return true;
        if (rulings.Aslant.Count(piece => piece.X > grid.Box.Left && piece.X < grid.Box.Right && piece.Y > grid.Box.Bottom && piece.Y < grid.Box.Top) >= FewestOfCurve)
            return false;
        return MostlyFilled(cell => cell.Row == 0) || MostlyFilled(cell => cell.Column == 0) || MostlyFilled(cell => cell.Column == 1);

        bool MostlyFilled(Func<GridCell, bool> lane) => grid.Cells.Count(lane) is > 1 and var all && filled.Count(lane) >= 0.6 * all;
    }
}
