using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// The columns of a table without rulings as its header lines show them: pieces of text that stand under one another are one heading; a piece above
/// two headings spans both.
/// </summary>
internal sealed class HeaderColumns
{
    /// <summary>A gap wider than this (in font sizes) separates two cells on a line; a blank between words has a third of it.</summary>
    private const double CellGap = 0.9;

    /// <summary>A heading or cell: its words and the room that it takes.</summary>
    internal sealed class Heading(double left, double right, List<PdfWord> words)
    {
        public double Left { get; set; } = left;

        public double Right { get; set; } = right;

        public List<PdfWord> Words { get; } = words;
    }

    private HeaderColumns(List<Heading> columns, List<(int From, int To, Heading Heading)> spanning)
    {
        Columns = columns;
        Spanning = spanning;
    }

    /// <summary>Left to right.</summary>
    public List<Heading> Columns { get; }

    /// <summary>Headings above several columns, first to last of them (inclusive).</summary>
    public List<(int From, int To, Heading Heading)> Spanning { get; }

    /// <summary>The texts of a line that stand apart.</summary>
    public static List<List<PdfWord>> Pieces(TextLine line)
    {
        var pieces = new List<List<PdfWord>>();
        foreach (var word in line.Words)
        {
            if (pieces.Count == 0 || word.Box.Left - pieces[^1][^1].Box.Right > CellGap * word.Size)
                pieces.Add([]);
            pieces[^1].Add(word);
        }

        return pieces;
    }

    /// <summary>Reads the header from its lowest line upwards.</summary>
    public static HeaderColumns? Of(IReadOnlyList<TextLine> lines)
    {
        var columns = new List<Heading>();
        var wide = new List<Heading>();
        foreach (var piece in lines.Reverse().SelectMany(Pieces))
        {
            var (left, right) = (piece[0].Box.Left, piece[^1].Box.Right);
            var below = columns.FindAll(column => column.Left < right && column.Right > left);
            if (below.Count > 1)
            {
                wide.Add(new Heading(left, right, piece));
            }
            else if (below.Count == 1)
            {
                below[0].Left = Math.Min(below[0].Left, left);
                below[0].Right = Math.Max(below[0].Right, right);
                below[0].Words.AddRange(piece);
            }
            else
            {
                columns.Add(new Heading(left, right, piece));
            }
        }

        columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        for (var i = 1; i < columns.Count; i++)
            if (columns[i].Left < columns[i - 1].Right + 1)
                return null;
        var spanning = wide.Select(heading => (columns.FindIndex(column => column.Right > heading.Left), columns.FindLastIndex(column => column.Left < heading.Right), heading)).OrderBy(span => span.Item1).ToList();
        for (var i = 1; i < spanning.Count; i++)
            if (spanning[i].Item1 <= spanning[i - 1].Item2)
                return null;
        return new HeaderColumns(columns, spanning);
    }

    /// <summary>
    /// A line's words by column, where each of its texts stands under one heading or between its neighbours; null where one runs over two columns.
    /// <paramref name="taken"/>, the room that the columns take so far, grows.
    /// </summary>
    public List<PdfWord>[]? Place(TextLine line, (double Left, double Right)[] taken)
    {
        var cells = Enumerable.Range(0, taken.Length).Select(_ => new List<PdfWord>()).ToArray();
        var grown = ((double Left, double Right)[])taken.Clone();
        foreach (var piece in Pieces(line))
        {
            var (left, right) = (piece[0].Box.Left, piece[^1].Box.Right);
            var best = 0;
            for (var i = 1; i < taken.Length; i++)
                if (Distance(taken[i]) < Distance(taken[best]))
                    best = i;
            if (cells[best].Count > 0 || line.Words[0].Turn != 0)
                return null;
            grown[best] = (Math.Min(grown[best].Left, left), Math.Max(grown[best].Right, right));
            cells[best].AddRange(piece);

            double Distance((double Left, double Right) column) => Math.Max(column.Left - right, left - column.Right);
        }

        for (var i = 1; i < grown.Length; i++)
            if (grown[i].Left < grown[i - 1].Right + 1)
                return null;
        grown.CopyTo(taken, 0);
        return cells;
    }

    /// <summary>Header and rows as a grid, with borders halfway between the headings so that the parts of a table on several pages have the same.</summary>
    public Grid ToGrid(List<List<PdfWord>[]> rows)
    {
        var headerRows = Spanning.Count > 0 ? 2 : 1;
        var columns = new double[Columns.Count + 1];
        for (var i = 1; i < Columns.Count; i++)
            columns[i] = (Columns[i - 1].Right + Columns[i].Left) / 2;
        var all = Columns.SelectMany(column => column.Words).Concat(Spanning.SelectMany(span => span.Heading.Words)).Concat(rows.SelectMany(row => row.SelectMany(cell => cell))).Select(word => word.Box).Aggregate((a, b) => a.Union(b));
        (columns[0], columns[^1]) = (Columns[0].Left - 6, Columns[^1].Right + 6);
        var tops = new List<double> { all.Top + 1 };
        if (headerRows == 2)
            tops.Add(Spanning.SelectMany(span => span.Heading.Words).Min(word => word.Box.Bottom));
        tops.AddRange(rows.Select(row => row.SelectMany(cell => cell).Max(word => word.Box.Top)));
        tops.Add(all.Bottom - 1);

        var cells = new List<GridCell>();
        foreach (var (from, to, heading) in Spanning)
            Add(0, from, 1, to - from + 1, heading.Words);
        for (var i = 0; i < Columns.Count; i++)
        {
            var under = Spanning.Exists(span => span.From <= i && i <= span.To);
            Add(under ? 1 : 0, i, under ? 1 : headerRows, 1, Columns[i].Words);
        }

        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < Columns.Count; column++)
                Add(row + headerRows, column, 1, 1, rows[row][column]);
        return new Grid(new Box(columns[0], all.Bottom - 1, columns[^1], all.Top + 1), columns, [.. tops], [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], true);

        void Add(int row, int column, int rowSpan, int columnSpan, List<PdfWord> words)
        {
            var box = words.Count > 0 ? words.Select(word => word.Box).Aggregate((a, b) => a.Union(b)) : new Box(columns[column], tops[row + rowSpan], columns[column + columnSpan], tops[row]);
            var cell = new GridCell(row, column, rowSpan, columnSpan, box with { Left = Math.Min(box.Left - 1, columns[column]), Right = Math.Max(box.Right + 1, columns[column + columnSpan]) });
            cell.Words.AddRange(words);
            cells.Add(cell);
        }
    }
}
