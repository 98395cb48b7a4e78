using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// The columns of a table without rulings as its header lines show them: pieces of text that stand under one another are one heading; a piece above
/// two headings spans both.
/// </summary>
internal sealed class HeaderColumns
{
    /// <summary>A heading or cell: its words and the room that it takes.</summary>
    internal sealed class Heading(double left, double right, List<PdfWord> words)
    {
        public double Left { get; private set; } = left;

        public double Right { get; private set; } = right;

        public List<PdfWord> Words { get; } = [.. words];

        public double Top => Words.Max(word => word.Baseline);

        public double Bottom => Words.Min(word => word.Baseline);

        public void Add(List<PdfWord> piece)
        {
            Left = Math.Min(Left, piece[0].Box.Left);
            Right = Math.Max(Right, piece[^1].Box.Right);
            Words.AddRange(piece);
        }

        public Heading Copy() => new(Left, Right, Words);

        /// <summary>The heading in two, its upper lines and the rest, so that the rest stands at a height; null where no cut does that.</summary>
        public (Heading Above, Heading Below)? CutSoThat(Func<Heading, double> place, double height, double tolerance)
        {
            foreach (var line in Words.Select(word => word.Baseline).Distinct().OrderDescending().SkipLast(1))
            {
                var rest = Of(Words.FindAll(word => word.Baseline < line - 1));
                if (rest is not null && Math.Abs(place(rest) - height) <= tolerance)
                    return (Of(Words.FindAll(word => word.Baseline >= line - 1))!, rest);
            }

            return null;
        }

        private static Heading? Of(List<PdfWord> words) => words.Count == 0 ? null : new(words.Min(word => word.Box.Left), words.Max(word => word.Box.Right), words);
    }

    private HeaderColumns(List<Heading> columns, List<(int From, int To, Heading Heading)> spanning, double misfit)
    {
        Columns = columns;
        Spanning = spanning;
        Misfit = misfit;
    }

    /// <summary>Left to right.</summary>
    public List<Heading> Columns { get; }

    /// <summary>Headings above several columns, first to last of them (inclusive).</summary>
    public List<(int From, int To, Heading Heading)> Spanning { get; }

    /// <summary>What it says, to know it again on the next page.</summary>
    public string Text => string.Join(" | ", Spanning.Select(span => span.Heading).Concat(Columns).Select(heading => TextLine.Join(heading.Words)));

    /// <summary>How far the worst heading lies off the heading of the numbers (in font sizes).</summary>
    public double Misfit { get; }

    /// <summary>
    /// Reads the header from its lowest line upwards; null where its headings do not lie around the middle of the line of the column of numbers,
    /// or begin on it: then lines are missing, or some are no headings.
    /// </summary>
    public static HeaderColumns? Of(IReadOnlyList<TextLine> lines, TextLine numbers)
    {
        var columns = new List<Heading>();
        var wide = new List<Heading>();
        foreach (var piece in lines.Reverse().SelectMany(line => line.Pieces))
        {
            var (left, right) = (piece[0].Box.Left, piece[^1].Box.Right);
            var below = columns.FindAll(column => column.Left < right && column.Right > left);
            if (below.Count > 1)
                wide.Add(new Heading(left, right, piece));
            else if (below.Count == 1)
                below[0].Add(piece);
            else
                columns.Add(new Heading(left, right, piece));
        }

        columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        for (var i = 1; i < columns.Count; i++)
            if (columns[i].Left < columns[i - 1].Right + 1)
                return null;
        var spanning = wide.Select(heading => (From: columns.FindIndex(column => column.Right > heading.Left), To: columns.FindLastIndex(column => column.Left < heading.Right), Heading: heading)).OrderBy(span => span.From).ToList();
        return HeaderLevels.Of(columns, spanning, numbers) is { } levels ? new HeaderColumns(levels.Columns, levels.Spanning, levels.Misfit) : null;
    }

    /// <summary>Header and rows as a grid, with borders halfway between the headings so that the parts of a table on several pages have the same.</summary>
    public Grid ToGrid(AlignedRows body, AlignedColumns aligned, bool withHeader = true)
    {
        var rows = body.Rows;
        var headerRows = !withHeader ? 0 : Spanning.Count > 0 ? 2 : 1;
        var columns = new double[Columns.Count + 1];
        for (var i = 1; i < Columns.Count; i++)
            columns[i] = (Columns[i - 1].Right + Columns[i].Left) / 2;
        var headings = withHeader ? Columns.SelectMany(column => column.Words).Concat(Spanning.SelectMany(span => span.Heading.Words)) : [];
        var all = headings.Concat(rows.SelectMany(row => row.SelectMany(cell => cell))).Select(word => word.Box).Aggregate((a, b) => a.Union(b));
        (columns[0], columns[^1]) = (Columns[0].Left - 6, Columns[^1].Right + 6);
        var tops = new List<double>();
        if (headerRows > 0)
            tops.Add(all.Top + 1);
        if (headerRows == 2)
            tops.Add(Spanning.SelectMany(span => span.Heading.Words).Min(word => word.Box.Bottom));
        tops.AddRange(rows.Select(row => row.SelectMany(cell => cell).Max(word => word.Box.Top)));
        tops.Add(all.Bottom - 1);

        var cells = new List<GridCell>();
        foreach (var (from, to, heading) in headerRows > 0 ? Spanning : [])
            Add(0, from, 1, to - from + 1, heading.Words);
        for (var i = 0; i < Columns.Count && headerRows > 0; i++)
        {
            var under = Spanning.Exists(span => span.From <= i && i <= span.To);
            Add(under ? 1 : 0, i, under ? 1 : headerRows, 1, Columns[i].Words);
        }

        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < Columns.Count; column++)
                Add(row + headerRows, column, 1, 1, rows[row][column]);
        return new Grid(new Box(columns[0], all.Bottom - 1, columns[^1], all.Top + 1), columns, [.. tops], [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], true) { Aligned = aligned, BeginsCut = body.BeginsCut };

        void Add(int row, int column, int rowSpan, int columnSpan, List<PdfWord> words)
        {
            var box = words.Count > 0 ? words.Select(word => word.Box).Aggregate((a, b) => a.Union(b)) : new Box(columns[column], tops[row + rowSpan], columns[column + columnSpan], tops[row]);
            var cell = new GridCell(row, column, rowSpan, columnSpan, box with { Left = Math.Min(box.Left - 1, columns[column]), Right = Math.Max(box.Right + 1, columns[column + columnSpan]) });
            cell.Words.AddRange(words);
            cells.Add(cell);
        }
    }
}
