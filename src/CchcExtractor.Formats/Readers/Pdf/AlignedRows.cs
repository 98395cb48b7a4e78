namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// The rows of a table without rulings. Each row has a number, or at least a figure, and the lines of its other cells lie around the middle of it or
/// begin beside it, column by column in the same way. Where that does not fit every line, nothing is said: a text in the wrong row is worse than none.
/// </summary>
internal sealed class AlignedRows
{
    /// <summary>How far the middle (or the first line) of a cell may lie off its row's number (in font sizes); the next line lies a whole size and more away.</summary>
    private const double WorstFit = 0.35;

    /// <summary>Lines of one cell lie no further apart (in font sizes).</summary>
    private const double WidestLeading = 1.85;
    private const int MostLinesInCell = 14;

    /// <summary>Lines of one cell start together, or have one middle, to this much; the first may be indented by so much (points).</summary>
    private const double SameEdge = 2.5;
    private const double WidestIndent = 40;

    /// <summary>Of how many rows one may be broken as no text is (see <see cref="Doubts"/>).</summary>
    private const int RowsPerDoubt = 6;

    private AlignedRows(List<List<PdfWord>[]> rows) => Rows = rows;

    /// <summary>Words by column, row by row; a first row without number is the rest of one that the page break cut.</summary>
    public List<List<PdfWord>[]> Rows { get; }

    /// <summary>The last line that belongs to a row.</summary>
    public int Last { get; private init; }

    /// <summary>How far cells lie off their places, on the average of the worst column.</summary>
    public double Misfit { get; private init; }

    /// <summary>Cells that begin in small letters, and breaks inside a cell where the next word had room.</summary>
    public int Doubts { get; private init; }

    /// <summary>The first row is the rest of one that the page break cut.</summary>
    public bool BeginsCut { get; private init; }

    /// <summary>The last line of the last label: the page break may have cut it.</summary>
    public List<PdfWord> LastLabel { get; private init; } = [];

    /// <summary>Rows with a number; where the table has no column of numbers, with figures.</summary>
    public int Codes { get; private init; }

    /// <summary>A row has a figure behind its label.</summary>
    public bool HasFigure { get; private init; }

    /// <summary>The text numbers a row: <c>3.</c>, <c>1.2.1</c>, <c>IV</c>; <c>(1)</c> where the columns are numbered.</summary>
    public static bool IsCode(string text)
    {
        var said = text is ['(', .. var inner, ')'] ? inner : text;
        return said.Length is > 0 and <= 9 && char.IsAsciiLetterOrDigit(said[0]) && (said.TrimEnd('.').All(c => char.IsAsciiDigit(c) || c == '.') || said.TrimEnd('.').All(c => "IVX".Contains(c)));
    }

    /// <summary>The text is a figure and nothing else, so a cell of its own.</summary>
    public static bool IsFigure(string text) => char.IsAsciiDigit(text[0]) && text.TrimEnd('%').All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    /// <summary>
    /// The rows of lines whose words are placed in <paramref name="columns"/>. <paramref name="continues"/>: they begin a page, so that the first may be the rest of a row;
    /// <paramref name="endsPage"/>: they end one, so that the last row may be cut.
    /// </summary>
    public static AlignedRows? Of(List<PlacedLine> lines, AlignedColumns columns, bool continues, bool endsPage)
    {
        // the text below a table may fit its columns by chance
        for (var count = lines.Count; count > 0; count--)
        {
            var tried = count == lines.Count ? lines : lines.GetRange(0, count);
            var ends = endsPage && count == lines.Count;
            var rows = columns.Numbered
                ? Of(tried, columns, line => IsNumbered(line) || columns.Figures(line.Cells) > 0, continues, ends) ?? Of(tried, columns, IsNumbered, continues, ends)
                : Of(tried, columns, line => columns.Figures(line.Cells) > 0, continues, ends);
            if (rows is not null)
                return rows;
            if (IsNumbered(lines[count - 1]) || columns.Figures(lines[count - 1].Cells) > 0 || count < lines.Count - MostLinesInCell)
                return null;
        }

        return null;
    }

    private static bool IsNumbered(PlacedLine line) => line.Cells[0] is [var code] && IsCode(code.Text);

    /// <summary>Without numbers of rows, what is printed like a figure may be one: <c>(12)</c>, <c>-5</c>, a dash for none.</summary>
    public static bool IsLikeFigure(List<PdfWord> cell) =>
        !cell.Exists(word => word.Text.Any(char.IsLetter)) && (cell.Exists(word => word.Text.Any(char.IsAsciiDigit)) || cell is [{ Text: "-" or "–" or "—" }]);

    /// <summary>The cell holds a figure and nothing else.</summary>
    public static bool IsFigure(List<PdfWord> cell) => cell is [var word] && IsFigure(word.Text);

    private static AlignedRows? Of(List<PlacedLine> lines, AlignedColumns header, Predicate<PlacedLine> isAnchor, bool continues, bool endsPage)
    {
        var label = header.Label;
        var anchors = new List<Anchor>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (isAnchor(lines[i]))
                anchors.Add(new Anchor(i, lines[i].Line.Baseline, lines[i].Line.Size));
            else if (header.Numbered && lines[i].Cells[0].Count > 0)
                return null;
        }

        if (anchors.Count == 0)
            return continues ? Rest(lines, header) : null;
        var columns = lines[0].Cells.Length;
        var rows = anchors.ConvertAll(_ => Enumerable.Range(0, columns).Select(_ => new List<PdfWord>()).ToArray());
        var rest = Enumerable.Range(0, columns).Select(_ => new List<PdfWord>()).ToArray();
        var bounds = anchors.ConvertAll(anchor => (Top: anchor.Baseline, Bottom: anchor.Baseline));
        var (last, firstLoose, misfit, doubts) = (anchors[^1].Line, int.MaxValue, 0.0, 0);
        for (var k = 0; k < anchors.Count && header.Numbered; k++)
            rows[k][0].AddRange(lines[anchors[k].Line].Cells[0]);
        for (var column = label; column < columns; column++)
        {
            var pieces = Enumerable.Range(0, lines.Count).Where(i => lines[i].Cells[column].Count > 0).Select(i => new Piece(i, lines[i].Line.Baseline, lines[i].Cells[column])).ToList();
            if (RowsOfColumn.Assign(pieces, anchors, continues, endsPage) is not { } assigned)
                return null;
            misfit = Math.Max(misfit, assigned.Misfit);
            doubts += RowsOfColumn.Doubts(pieces, assigned.Row);
            foreach (var (piece, k) in pieces.Zip(assigned.Row))
            {
                if (k == RowsOfColumn.Below)
                {
                    firstLoose = Math.Min(firstLoose, piece.Line);
                    continue;
                }

                last = Math.Max(last, piece.Line);
                (k == RowsOfColumn.Above ? rest : rows[k])[column].AddRange(piece.Words);
                if (k >= 0)
                    bounds[k] = (Math.Max(bounds[k].Top, piece.Baseline), Math.Min(bounds[k].Bottom, piece.Baseline));
            }

            if (column > label && pieces.Zip(assigned.Row).Where(pair => pair.Second >= 0 && (IsFigure(pair.First.Words) || (!header.Numbered && IsLikeFigure(pair.First.Words)))).GroupBy(pair => pair.Second).Any(row => row.Count() > 1))
                return null;
        }

        for (var k = 1; k < anchors.Count; k++)
            if (bounds[k - 1].Bottom <= bounds[k].Top)
                return null;
        if (last > firstLoose || rows.Exists(row => row[label].Count == 0) || doubts > 1 + (rows.Count / RowsPerDoubt))
            return null;
        var hasRest = rest.Any(cell => cell.Count > 0);
        return new AlignedRows(hasRest ? [rest, .. rows] : rows)
        {
            Last = last,
            Misfit = misfit,
            Doubts = doubts,
            BeginsCut = hasRest,
            // without numbers it takes two figures to say that a row is one
            Codes = anchors.Count(anchor => header.Numbered ? IsNumbered(lines[anchor.Line]) : header.Figures(lines[anchor.Line].Cells) > 1),
            HasFigure = rows.Exists(row => header.Figures(row) > 0),
            LastLabel = RowsOfColumn.LowestLine(rows[^1][label]),
        };
    }

    /// <summary>
    /// Lines without any number at the head of a page: the rest of a row that the page break cut, as far as they stand in the column of labels and go on in
    /// small letters, or begin with a word that had no room on the line before the break.
    /// </summary>
    private static AlignedRows? Rest(List<PlacedLine> lines, AlignedColumns header)
    {
        var label = header.Label;
        var pieces = lines.TakeWhile(line => line.Cells[label].Count > 0 && line.Cells.Count(cell => cell.Count > 0) == 1).Select((line, i) => new Piece(i, line.Line.Baseline, line.Cells[label])).ToList();
        if (pieces.Count == 0 || !(char.IsLower(pieces[0].Words[0].Text[0]) || header.HadNoRoom(label, pieces[0].Words)))
            return null;
        var count = 1;
        while (count < pieces.Count && RowsOfColumn.IsOneCell(pieces, 0, count + 1) && char.IsLower(pieces[count].Words[0].Text[0]))
            count++;
        var rest = lines[0].Cells.Select(_ => new List<PdfWord>()).ToArray();
        rest[label].AddRange(pieces.Take(count).SelectMany(piece => piece.Words));
        return new AlignedRows([rest]) { Last = count - 1, BeginsCut = true };
    }

    /// <summary>A line with the number or figures of a row.</summary>
    internal readonly record struct Anchor(int Line, double Baseline, double Size);

    /// <summary>What a line has in a column.</summary>
    internal readonly record struct Piece(int Line, double Baseline, List<PdfWord> Words);

    /// <summary>Gives the pieces of one column to the rows.</summary>
    private static class RowsOfColumn
    {
        /// <summary>The rest of a row on the page before, and what does not belong to the table.</summary>
        public const int Above = -1, Below = -2;

        public static (int[] Row, double Misfit)? Assign(List<Piece> pieces, List<Anchor> anchors, bool continues, bool endsPage)
        {
            var middle = Assign(pieces, anchors, continues, endsPage, (first, last) => (first + last) / 2, inMiddle: true);
            var top = Assign(pieces, anchors, continues, endsPage, (first, _) => first, inMiddle: false);
            if (middle is not { } one || top is not { } other || one.Row.AsSpan().SequenceEqual(other.Row))
                return middle ?? top;
            // both fit, as where each row has two lines; then what the lines say has to tell
            var (doubts, otherDoubts) = (Doubts(pieces, one.Row), Doubts(pieces, other.Row));
            return doubts == otherDoubts ? null : doubts < otherDoubts ? middle : top;
        }

        /// <summary>Breaks inside a cell where the next word had room, and cells that begin in small letters.</summary>
        public static int Doubts(List<Piece> pieces, int[] row)
        {
            var edge = pieces.Count == 0 ? 0 : pieces.Max(Right);
            var doubts = pieces.Count > 0 && row[0] >= 0 && char.IsLower(pieces[0].Words[0].Text[0]) ? 1 : 0;
            for (var i = 1; i < pieces.Count && row[i - 1] != Below; i++)
            {
                var next = pieces[i].Words[0];
                if (row[i] == row[i - 1] ? Right(pieces[i - 1]) + next.Box.Right - next.Box.Left + (0.25 * next.Size) < edge : char.IsLower(next.Text[0]))
                    doubts++;
            }

            return doubts;
        }

        /// <summary>The assignment with the least sum of misfits, each row getting pieces in order or none.</summary>
        private static (int[] Row, double Misfit)? Assign(List<Piece> pieces, List<Anchor> anchors, bool continues, bool endsPage, Func<double, double, double> place, bool inMiddle)
        {
            var (count, rows) = (pieces.Count, anchors.Count);
            // best[k, j]: the first j pieces given to the first k rows
            var best = new double[rows + 1, count + 1];
            var took = new int[rows + 1, count + 1];
            for (var j = 0; j <= count; j++)
                best[0, j] = j == 0 || (continues && pieces[j - 1].Baseline > anchors[0].Baseline && IsOneCell(pieces, 0, j)) ? 0.01 * j : double.PositiveInfinity;
            for (var k = 1; k <= rows; k++)
            {
                for (var j = 0; j <= count; j++)
                {
                    (best[k, j], took[k, j]) = (best[k - 1, j], 0);
                    // no cell reaches past the numbers of the rows above and below
                    var (ceiling, floor) = (k > 1 ? anchors[k - 2].Baseline - (WorstFit * anchors[k - 2].Size) : double.MaxValue, k < rows ? anchors[k].Baseline + (WorstFit * anchors[k].Size) : double.MinValue);
                    for (var n = 1; n <= Math.Min(j, MostLinesInCell) && pieces[j - n].Baseline < ceiling && pieces[j - 1].Baseline > floor && IsOneCell(pieces, j - n, j); n++)
                    {
                        var off = Math.Abs(place(pieces[j - n].Baseline, pieces[j - 1].Baseline) - anchors[k - 1].Baseline) / anchors[k - 1].Size;
                        // the page break may cut the last row
                        if (off > WorstFit && !(inMiddle && endsPage && k == rows && j == count && IsCut(pieces, j - n, anchors[k - 1])))
                            continue;
                        if (best[k - 1, j - n] + Math.Min(off, 1) < best[k, j])
                            (best[k, j], took[k, j]) = (best[k - 1, j - n] + Math.Min(off, 1), n);
                    }
                }
            }

            // what is left over stands below the last row
            var taken = count;
            while (taken >= 0 && (double.IsInfinity(best[rows, taken]) || (taken < count && pieces[taken].Baseline > anchors[^1].Baseline)))
                taken--;
            if (taken < 0)
                return null;
            var row = Enumerable.Repeat(Below, count).ToArray();
            for (var (k, j) = (rows, taken); j > 0; k--)
            {
                if (k == 0)
                {
                    Array.Fill(row, Above, 0, j);
                    break;
                }

                Array.Fill(row, k - 1, j - took[k, j], took[k, j]);
                j -= took[k, j];
            }

            return (row, best[rows, taken] / Math.Max(1, count));
        }

        /// <summary>Lines as close as those of one cell that start together, but for an indent of the first, or have one middle.</summary>
        public static bool IsOneCell(List<Piece> pieces, int from, int to)
        {
            var (aligned, centered) = (true, true);
            for (var i = from + 1; i < to; i++)
            {
                if (pieces[i - 1].Baseline - pieces[i].Baseline > WidestLeading * pieces[i].Words[0].Size)
                    return false;
                var shift = Left(pieces[i - 1]) - Left(pieces[i]);
                aligned &= Math.Abs(shift) < SameEdge || (i == from + 1 && shift > 0 && shift < WidestIndent);
                centered &= Math.Abs(Left(pieces[i]) + Right(pieces[i]) - Left(pieces[from]) - Right(pieces[from])) < 2 * SameEdge;
            }

            return aligned || centered;
        }

        /// <summary>The first lines of a cell that the page break cuts begin above or beside its number.</summary>
        private static bool IsCut(List<Piece> pieces, int from, Anchor anchor) => pieces[from].Baseline > anchor.Baseline - (WorstFit * anchor.Size);

        public static List<PdfWord> LowestLine(List<PdfWord> words) => words.Count == 0 ? [] : words.FindAll(word => Math.Abs(word.Baseline - words.Min(other => other.Baseline)) < 1);

        private static double Left(Piece piece) => piece.Words[0].Box.Left;

        private static double Right(Piece piece) => piece.Words[^1].Box.Right;
    }
}
