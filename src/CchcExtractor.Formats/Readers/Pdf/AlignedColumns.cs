namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A line of a table without rulings with its words by column.</summary>
internal sealed record PlacedLine(TextLine Line, List<PdfWord>[] Cells);

/// <summary>
/// The columns of a table without rulings: those of its header, and the room that the texts below have taken so far. A line belongs to the table as
/// long as each of its texts finds room in one column.
/// </summary>
internal sealed class AlignedColumns(HeaderColumns header, bool numbered)
{
    /// <summary>Columns lie at least so far apart (points); texts of two columns in font sizes.</summary>
    private const double LeastGutter = 1;
    private const double LeastGap = 0.35;

    /// <summary>Texts that start this near to one another start together (points).</summary>
    private const double SameLeft = 2.5;

    private readonly (double Left, double Right)[] _taken = [.. header.Columns.Select(column => (column.Left, column.Right))];

    public HeaderColumns Header { get; } = header;

    /// <summary>The first column holds the numbers of the rows, the second their labels; else the first holds the labels.</summary>
    public bool Numbered { get; } = numbered;

    /// <summary>The column of labels.</summary>
    public int Label => Numbered ? 1 : 0;

    /// <summary>How many cells of a row hold a figure, behind its label.</summary>
    public int Figures(List<PdfWord>[] cells) => cells.Skip(Label + 1).Count(AlignedRows.IsFigure);

    /// <summary>The last line of the last label.</summary>
    public List<PdfWord> LastLabel { get; set; } = [];

    /// <summary>The same columns for another page, with the room taken so far.</summary>
    public AlignedColumns Copy()
    {
        var copy = new AlignedColumns(Header, Numbered) { LastLabel = LastLabel };
        _taken.CopyTo(copy._taken, 0);
        return copy;
    }

    /// <summary>
    /// A line's words by column; null where a text runs over two columns or shares one with another. A text of the first two columns
    /// with figures beside it and no number is the heading of a total: it may run over both.
    /// </summary>
    public List<PdfWord>[]? Place(TextLine line)
    {
        if (line.Words[0].Turn != 0)
            return null;
        var cells = Enumerable.Range(0, _taken.Length).Select(_ => new List<PdfWord>()).ToArray();
        var grown = ((double Left, double Right)[])_taken.Clone();
        var pieces = line.Pieces.SelectMany(Divided).ToList();
        var totals = Numbered && pieces.Count > 1 && !AlignedRows.IsCode(TextLine.Join(pieces[0])) && pieces[0][0].Box.Left < _taken[1].Left && pieces[^1] is [var last] && AlignedRows.IsFigure(last.Text);
        var next = 0;
        foreach (var piece in totals ? pieces.Skip(1) : pieces)
        {
            if (next == _taken.Length)
                return null;
            var (left, right) = (piece[0].Box.Left, piece[^1].Box.Right);
            var best = next;
            for (var i = best + 1; i < _taken.Length; i++)
                if (Distance(_taken[i]) < Distance(_taken[best]))
                    best = i;
            next = best + 1;
            grown[best] = (Math.Min(grown[best].Left, left), Math.Max(grown[best].Right, right));
            cells[best].AddRange(piece);

            double Distance((double Left, double Right) column) => Math.Max(column.Left - right, left - column.Right);
        }

        if (totals)
        {
            if (cells[0].Count > 0 || cells[1].Count > 0 || pieces[0][^1].Box.Right > _taken[2].Left - LeastGutter)
                return null;
            cells[1].AddRange(pieces[0]);
        }

        for (var i = 1; i < grown.Length; i++)
            if (grown[i].Left < grown[i - 1].Right + LeastGutter)
                return null;
        grown.CopyTo(_taken, 0);
        return cells;
    }

    /// <summary>A text of the column of labels starts where the last label does, whose line had no room for its first word.</summary>
    public bool HadNoRoom(int column, List<PdfWord> text) =>
        LastLabel.Count > 0 && Math.Abs(LastLabel[0].Box.Left - text[0].Box.Left) < SameLeft
        && LastLabel[^1].Box.Right + text[0].Box.Right - text[0].Box.Left + (0.25 * text[0].Size) > _taken[column].Right;

    /// <summary>A text that runs over two columns, in two where a word begins the second: where columns are close, the gap is no wider than one between words.</summary>
    private IEnumerable<List<PdfWord>> Divided(List<PdfWord> piece)
    {
        for (var i = 1; i < piece.Count; i++)
        {
            var column = Array.FindIndex(_taken, room => Math.Abs(room.Left - piece[i].Box.Left) < SameLeft);
            if (column < 1 || piece[0].Box.Left > _taken[column - 1].Right || piece[i].Box.Left - piece[i - 1].Box.Right < LeastGap * piece[i].Size || piece[i - 1].Box.Right > _taken[column].Left - LeastGutter)
                continue;
            yield return piece.GetRange(0, i);
            foreach (var rest in Divided(piece.GetRange(i, piece.Count - i)))
                yield return rest;
            yield break;
        }

        yield return piece;
    }
}
