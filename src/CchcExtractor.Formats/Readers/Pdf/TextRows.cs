namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Divides ruled rows that hold several rows of text: labels below one another, and beside each its figures. What tells them from labels of several lines is that
/// each line has a figure of its own, and that hardly a line had to end where it does.
/// </summary>
internal static class TextRows
{
    /// <summary>So many lines with figures make rows; two may be a value and its share.</summary>
    private const int FewestRows = 3;

    /// <summary>Lines of different cells that differ by less in height (font sizes) stand beside one another.</summary>
    private const double SameHeight = 0.35;

    /// <summary>The share of the rows of which a column must have a text, or of none: else its text may belong to all of them.</summary>
    private const double LeastFilled = 0.5;

    /// <summary>Of how many lines one may be as full as those of a text that runs on.</summary>
    private const int LinesPerDoubt = 6;

    /// <summary>What a cell's text keeps from both its borders together (points).</summary>
    private const double Padding = 8;

    /// <summary>The grid with such rows divided; itself where there are none.</summary>
    public static Grid Divide(Grid grid)
    {
        var heights = new List<double>?[grid.RowCount];
        for (var row = 0; row < grid.RowCount; row++)
            heights[row] = HeightsOf(grid.Cells.FindAll(cell => cell.Row <= row && row < cell.Row + cell.RowSpan));
        if (Array.TrueForAll(heights, each => each is null))
            return grid;
        var rows = DividedLanes.Of(grid.Rows, heights);
        return grid with { Rows = rows.Borders, Cells = [.. grid.Cells.SelectMany(cell => Parts(cell, rows)).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] };
    }

    /// <summary>The heights at which the rows of text in a ruled row part; null where it is one row.</summary>
    private static List<double>? HeightsOf(List<GridCell> cells)
    {
        var texts = cells.FindAll(cell => cell.Words.Count > 0);
        if (texts.Count < 2 || cells.Exists(cell => cell.RowSpan > 1 || cell.Nested.Count > 0) || !texts.Exists(cell => cell.Lines.Count >= FewestRows && cell.Lines.TrueForAll(IsFigure)))
            return null;
        var lines = texts.SelectMany(cell => cell.Lines).OrderByDescending(line => line.Baseline).ToList();
        var rows = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (rows.Count == 0 || rows[^1][0].Baseline - line.Baseline > SameHeight * line.Size)
                rows.Add([]);
            rows[^1].Add(line);
        }

        var label = texts[0];
        if (rows.Count < FewestRows || label.Lines.Count != rows.Count || !texts.TrueForAll(cell => IsColumnOf(cell, rows.Count))
            || !rows.TrueForAll(row => row.Exists(line => IsFigure(line) && !label.Lines.Contains(line))))
            return null;
        var heights = new List<double>();
        for (var i = 1; i < rows.Count; i++)
            heights.Add((rows[i - 1].Min(line => line.Box.Bottom) + rows[i].Max(line => line.Box.Top)) / 2);
        return heights;
    }

    /// <summary>Each line of a cell may be a cell by itself.</summary>
    private static bool IsColumnOf(GridCell cell, int rows)
    {
        if (cell.Lines.Count < LeastFilled * rows || cell.Lines.Exists(line => line.Words[0].Turn != 0))
            return false;
        var doubts = 0;
        for (var i = 1; i < cell.Lines.Count; i++)
        {
            var (above, next) = (cell.Lines[i - 1], cell.Lines[i]);
            var word = next.Words[0];
            var full = above.Box.Right - above.Box.Left + word.Box.Right - word.Box.Left + (0.25 * word.Size) > cell.Box.Right - cell.Box.Left - Padding;
            doubts += !IsFigure(next) && (full || LineMarks.StartsSmall(next)) ? 1 : 0;
        }

        return doubts <= cell.Lines.Count / LinesPerDoubt;
    }

    private static bool IsFigure(TextLine line)
    {
        foreach (var word in line.Words)
            if (!AlignedRows.IsFigure(word.Text) && word.Text is not ("%" or "-" or "–"))
                return false;
        return true;
    }

    private static IEnumerable<GridCell> Parts(GridCell cell, DividedLanes rows)
    {
        var (from, to) = (rows.First[cell.Row], rows.First[cell.Row + cell.RowSpan]);
        if (cell.RowSpan > 1 || to - from == 1)
        {
            yield return cell.At(from, cell.Column, to - from, cell.ColumnSpan, cell.Box);
            yield break;
        }

        var words = rows.Sort(cell.Words, from, to, word => word.CenterY);
        for (var row = from; row < to; row++)
        {
            var part = new GridCell(row, cell.Column, 1, cell.ColumnSpan, cell.Box with { Top = rows.Borders[row], Bottom = rows.Borders[row + 1] });
            part.Words.AddRange(words[row - from]);
            yield return part;
        }
    }
}
