using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Finds tables without rulings where a header says there is one: a line that begins with the heading of the column of numbers (<c>STT</c>, <c>TT</c>),
/// with more headings beside it, and below it rows that begin with numbers; or headings above rows of figures. Without such a header nothing is taken for a table:
/// letterheads, signature blocks and lists are aligned too. Where the rows cannot be told apart for certain there is no table but a doubt to be named.
/// </summary>
internal static class AlignedTables
{
    private const int FewestColumns = 3;

    /// <summary>One is enough where the page ends below it.</summary>
    private const int FewestRows = 2;

    /// <summary>Lines that a header has at most above and below the heading of its numbers: in a narrow column many.</summary>
    private const int DeepestHeader = 10;

    /// <summary>Lines of one table, and what follows it, lie no further apart than this (in font sizes); inside a header they lie closer.</summary>
    private const double WidestRowGap = 4;
    private const double WidestHeaderGap = 1.7;

    /// <summary>So many lines outside of tables that look like rows are rows.</summary>
    private const int FewestDoubtfulRows = 3;

    /// <summary>Fits that differ by less are the same (in font sizes).</summary>
    private const double SameFit = 0.03;

    private static readonly string[] NumberHeadings = ["stt", "tt", "số tt", "mã số"];

    /// <summary>Lines <paramref name="First"/> to <paramref name="Last"/> (inclusive) that are a table.</summary>
    internal readonly record struct Run(int First, int Last, Grid Grid);

    /// <summary>
    /// The tables among a page's lines, in order. <paramref name="carried"/>: the columns of a table that ended the page before, where the lines
    /// begin this one. <paramref name="doubts"/>: headers below which rows were seen that could not be told apart.
    /// </summary>
    public static List<Run> Find(IReadOnlyList<TextLine> lines, AlignedColumns? carried, List<TextLine> doubts)
    {
        var runs = new List<Run>();
        if (carried is not null && Rest(lines, carried) is { } rest)
            runs.Add(rest);
        for (var i = runs.Count > 0 ? runs[0].Last + 1 : 0; i < lines.Count; i++)
        {
            if (!IsNumberHeading(lines[i]) && !IsAboveFigures(lines, i))
                continue;
            if (At(lines, i, runs.Count == 0 ? 0 : runs[^1].Last + 1, runs.Count == 0 ? carried?.Header : null) is not { } run)
            {
                if (HasCodesBelow(lines, i))
                    doubts.Add(lines[i]);
                continue;
            }

            runs.Add(run);
            i = run.Last;
        }

        var others = Enumerable.Range(0, lines.Count).Where(i => !runs.Exists(run => run.First <= i && i <= run.Last) && LooksLikeRow(lines[i])).ToList();
        if (doubts.Count == 0 && others.Count >= FewestDoubtfulRows)
            doubts.Add(lines[others[0]]);
        return runs;
    }

    /// <summary>The lines that may be the header of such a table, from each heading of a column of numbers upwards: where a table goes on over pages they stand at the same height on each.</summary>
    public static HashSet<TextLine> HeaderLines(IReadOnlyList<TextLine> lines)
    {
        var headers = new HashSet<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNumberHeading(lines[i]) || lines[i].Pieces.Count < 2)
                continue;
            for (var first = i; first >= 0 && (first == i || lines[first].Baseline - lines[first + 1].Baseline < WidestHeaderGap * lines[i].Size); first--)
                headers.Add(lines[first]);
            for (var last = i + 1; last < lines.Count && lines[last - 1].Baseline - lines[last].Baseline < WidestHeaderGap * lines[i].Size; last++)
                headers.Add(lines[last]);
        }

        return headers;
    }

    private static IReadOnlyList<TextLine> Slice(IReadOnlyList<TextLine> lines, Range range) => lines.Take(range).ToList();

    private static bool IsNumberHeading(TextLine line)
    {
        var first = line.Pieces[0];
        return line.Words[0].Turn == 0 && first.Count <= 2 && NumberHeadings.Contains(Folding.Fold(TextLine.Join(first)).TrimEnd('.'), StringComparer.Ordinal);
    }

    /// <summary>Words stand in line with the labels of a row of figures not far below: the heading of the labels where rows have no numbers.</summary>
    private static bool IsAboveFigures(IReadOnlyList<TextLine> lines, int at)
    {
        var pieces = lines[at].Pieces;
        if (lines[at].Words[0].Turn != 0 || pieces[0].Count > 4 || !pieces[0].TrueForAll(word => word.Text.All(char.IsLetter)) || pieces.Skip(1).Any(piece => AlignedRows.IsLikeFigure(piece) && !IsYear(piece[0].Text)))
            return false;
        for (var i = at + 1; i < lines.Count && i <= at + DeepestHeader && lines[i - 1].Baseline - lines[i].Baseline < WidestRowGap * lines[i].Size; i++)
            if (LooksLikeRow(lines[i]))
                return lines[i].Pieces is { } row && row[0][0].Box.Left < pieces[0][^1].Box.Right && row[0][^1].Box.Right > pieces[0][0].Box.Left && row.Count(piece => piece is [var word] && AlignedRows.IsFigure(word.Text)) > 1;
        return false;
    }

    private static bool IsYear(string text) => text is ['1' or '2', '9' or '0', _, _] && text.All(char.IsAsciiDigit);

    /// <summary>Three texts or more that stand apart, one of them a figure behind the first.</summary>
    private static bool LooksLikeRow(TextLine line) =>
        line.Pieces is { Count: >= 3 } pieces && pieces.Skip(1).Any(piece => piece is [var word] && AlignedRows.IsFigure(word.Text));

    /// <summary>Two or more lines below a heading begin with numbers that stand under it, apart from what is beside them.</summary>
    private static bool HasCodesBelow(IReadOnlyList<TextLine> lines, int heading) =>
        lines[heading].Pieces.Count > 1 && Enumerable.Range(heading + 1, Math.Min(12, lines.Count - heading - 1)).Count(i => IsRow(lines, i, lines[heading])) >= FewestRows;

    private static bool IsRow(IReadOnlyList<TextLine> lines, int at, TextLine heading)
    {
        var pieces = lines[at].Pieces;
        return pieces[0] is [var code] && AlignedRows.IsCode(code.Text) && code.Box.Left < heading.Words[0].Box.Right + heading.Size && code.Box.Right > heading.Words[0].Box.Left - heading.Size
            && lines[at - 1].Baseline - lines[at].Baseline < WidestRowGap * heading.Size;
    }

    /// <summary>
    /// The table whose column of numbers has its heading on a line. Where the header is that of the table before the page break, <paramref name="repeated"/>,
    /// the rest of a row that the break cut may follow it. Else where its header begins and ends is what lets most rows follow,
    /// each best in line with its number.
    /// </summary>
    private static Run? At(IReadOnlyList<TextLine> lines, int heading, int floor, HeaderColumns? repeated)
    {
        var anchor = lines[heading];
        var stt = anchor.Pieces[0];
        var numbered = IsNumberHeading(anchor);
        (Run Run, int Doubts, double Misfit)? best = null;
        for (var first = heading; first >= Math.Max(floor, heading - DeepestHeader); first--)
        {
            if (first < heading && (lines[first].Baseline - lines[first + 1].Baseline > WidestHeaderGap * anchor.Size || lines[first].Box.Left < stt[^1].Box.Right))
                break;
            for (var end = heading + 1; end < lines.Count && end <= heading + DeepestHeader && (end == heading + 1 || lines[end - 2].Baseline - lines[end - 1].Baseline <= WidestHeaderGap * anchor.Size); end++)
            {
                if (HeaderColumns.Of(Slice(lines, first..end), anchor) is not { } header || header.Columns.Count < FewestColumns || !header.Columns[0].Words.SequenceEqual(stt))
                    continue;
                var goesOn = repeated is not null && header.Text == repeated.Text;
                if (Body(lines, end, new AlignedColumns(header, numbered), goesOn) is not { } body || (body.Rows.Codes < FewestRows && !goesOn && body.Last < lines.Count - 1))
                    continue;
                if (goesOn)
                    return new Run(first, body.Last, header.ToGrid(body.Rows, body.Columns));
                if (IsBetter(body.Rows.Doubts, body.Last, header.Misfit + body.Rows.Misfit))
                    best = (new Run(first, body.Last, header.ToGrid(body.Rows, body.Columns)), body.Rows.Doubts, header.Misfit + body.Rows.Misfit);
            }
        }

        return best?.Run;

        // of two headers that fit alike, the one with more lines: without its first line a heading may still look whole
        bool IsBetter(int doubts, int last, double misfit) => best is null || last > best.Value.Run.Last
            || (last == best.Value.Run.Last && (doubts < best.Value.Doubts || (doubts == best.Value.Doubts && misfit < best.Value.Misfit + SameFit)));
    }

    /// <summary>What goes on at the head of a page without a repeated header: rows in the same columns, two of them or one with a figure.</summary>
    private static Run? Rest(IReadOnlyList<TextLine> lines, AlignedColumns carried) =>
        Body(lines, 0, carried.Copy(), continues: true) is { } body && (body.Rows.Codes >= FewestRows || body.Rows.HasFigure || body.Rows.BeginsCut)
            ? new Run(0, body.Last, carried.Header.ToGrid(body.Rows, body.Columns, withHeader: false))
            : null;

    /// <summary>The rows that the lines from one on make in given columns.</summary>
    private static (AlignedRows Rows, int Last, AlignedColumns Columns)? Body(IReadOnlyList<TextLine> lines, int from, AlignedColumns columns, bool continues)
    {
        var placed = new List<PlacedLine>();
        for (var i = from; i < lines.Count; i++)
        {
            if ((i > from && lines[i - 1].Baseline - lines[i].Baseline > WidestRowGap * lines[i].Size) || IsNumberHeading(lines[i]) || columns.Place(lines[i]) is not { } cells)
                break;
            placed.Add(new PlacedLine(lines[i], cells));
        }

        if (AlignedRows.Of(placed, columns, continues, from + placed.Count == lines.Count) is not { } rows)
            return null;
        columns.LastLabel = rows.LastLabel;
        return (rows, from + rows.Last, columns);
    }
}
