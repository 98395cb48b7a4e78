using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Finds tables without rulings where a header says there is one: a line that begins with the heading of the column of numbers (<c>STT</c>, <c>TT</c>),
/// with more headings beside it, and below it rows that begin with numbers. Without such a header nothing is taken for a table:
/// letterheads, signature blocks and lists are aligned too.
/// </summary>
internal static class AlignedTables
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;
    private const int MostLinesAboveNumber = 4;

    /// <summary>Lines of one table, and what follows it, lie no further apart than this (in font sizes); inside a header they lie closer.</summary>
    private const double WidestRowGap = 4;
    private const double WidestHeaderGap = 1.7;

    /// <summary>How far a number may stand from the middle of its row (in font sizes).</summary>
    private const double WorstFit = 0.3;

    private static readonly string[] NumberHeadings = ["stt", "tt", "số tt", "mã số"];

    /// <summary>Lines <paramref name="First"/> to <paramref name="Last"/> (inclusive) that are a table.</summary>
    internal readonly record struct Run(int First, int Last, Grid Grid);

    /// <summary>The tables among a page's lines, in order.</summary>
    public static List<Run> Find(IReadOnlyList<TextLine> lines, Margins margins)
    {
        var runs = new List<Run>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNumberHeading(lines[i]) || At(lines, i, runs.Count == 0 ? 0 : runs[^1].Last + 1, margins) is not { } run)
                continue;
            runs.Add(run);
            i = run.Last;
        }

        return runs;
    }

    private static bool IsNumberHeading(TextLine line)
    {
        var first = HeaderColumns.Pieces(line)[0];
        return first.Count <= 2 && NumberHeadings.Contains(Folding.Fold(TextLine.Join(first)).TrimEnd('.'), StringComparer.Ordinal);
    }

    private static Run? At(IReadOnlyList<TextLine> lines, int heading, int floor, Margins margins)
    {
        var anchor = lines[heading];
        var body = heading + 1;
        while (body < lines.Count && !BeginsWithCode(lines[body], anchor))
        {
            if (lines[body - 1].Baseline - lines[body].Baseline > WidestHeaderGap * anchor.Size)
                break;
            body++;
        }

        if (body >= lines.Count)
            return null;
        var first = heading;
        while (first > floor && lines[first - 1].Baseline - lines[first].Baseline < WidestHeaderGap * anchor.Size
            && lines[first - 1].Box.Left > anchor.Box.Left - 2 && !ParagraphBuilding.IsCentered(lines[first - 1], margins)
            && anchor.Words[0].Box.Right < lines[first - 1].Box.Left)
            first--;

        // the first row may begin above its number, which then stands in its middle: of the places where the header may end, the one where the rows fit their numbers best
        (Run Run, double Misfit)? best = null;
        for (var end = body; end > heading && end >= body - MostLinesAboveNumber; end--)
        {
            if (HeaderColumns.Of(lines.Skip(first).Take(end - first).ToList()) is { Columns.Count: >= FewestColumns } header
                && Rows(lines, end, header) is { Rows.Count: >= FewestRows } found && (best is null || found.Misfit < best.Value.Misfit))
                best = (new Run(first, found.Last, header.ToGrid(found.Rows)), found.Misfit);
        }

        return best?.Run;
    }

    /// <summary>A code or number stands under the heading: the row's place in the form.</summary>
    private static bool BeginsWithCode(TextLine line, TextLine heading) =>
        IsCode(line.Words[0]) && line.Words[0].Box.Left < heading.Words[0].Box.Right + line.Size && line.Words[0].Box.Right > heading.Words[0].Box.Left - line.Size
        && (line.Words.Count == 1 || line.Words[1].Box.Left - line.Words[0].Box.Right > 0.4 * line.Size);

    private static bool IsCode(PdfWord word) =>
        word.Text.Length <= 9 && (word.Text.TrimEnd('.').All(c => char.IsAsciiDigit(c) || c == '.') || word.Text.TrimEnd('.').All(c => "IVX".Contains(c))) && char.IsAsciiLetterOrDigit(word.Text[0]);

    /// <summary>The rows below the header, each with its words by column, and how far the numbers stand from where they should; null where the lines do not follow the columns.</summary>
    private static (List<List<PdfWord>[]> Rows, int Last, double Misfit)? Rows(IReadOnlyList<TextLine> lines, int from, HeaderColumns header)
    {
        var placed = new List<(TextLine Line, List<PdfWord>[] Cells)>();
        var columns = header.Columns.Select(column => (column.Left, column.Right)).ToArray();
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i - 1].Baseline - lines[i].Baseline > WidestRowGap * lines[i].Size || header.Place(lines[i], columns) is not { } cells || IsNumberHeading(lines[i]))
                break;
            placed.Add((lines[i], cells));
        }

        var codes = Enumerable.Range(0, placed.Count).Where(i => placed[i].Cells[0] is [var code] && IsCode(code)).ToList();
        if (codes.Count < FewestRows || placed.Take(codes[^1] + 1).Any(line => line.Cells[0].Count > 0 && !IsCode(line.Cells[0][0])))
            return null;

        // a number without words right beside it stands in the middle of a row of two lines; where there are words beside each, the rows begin with their numbers
        var centered = codes[0] > 0 || codes.Exists(i => placed[i].Cells[1].Count == 0);
        var rows = new List<List<PdfWord>[]>();
        var next = 0;
        var misfit = 0.0;
        for (var k = 0; k < codes.Count; k++)
        {
            var code = placed[codes[k]].Line;
            var middle = (code.Words[0].Box.Top + code.Words[0].Box.Bottom) / 2;
            var limit = k + 1 < codes.Count ? codes[k + 1] : placed.Count;
            var end = codes[k] + 1;
            if (centered)
            {
                if (next > codes[k])
                    return null;
                var bottom = (2 * middle) - placed[next].Line.Box.Top - (0.25 * code.Size);
                while (end < limit && Middle(placed[end].Line) > bottom)
                    end++;
                var boxes = placed.Skip(next).Take(end - next).Select(line => line.Line.Box).Aggregate((a, b) => a.Union(b));
                var off = Math.Abs(((boxes.Top + boxes.Bottom) / 2) - middle) / code.Size;
                // the page break may cut the last row
                if (off > WorstFit && k + 1 < codes.Count)
                    return null;
                misfit += off;
            }
            else
            {
                while (end < limit && placed[end - 1].Line.Baseline - placed[end].Line.Baseline < WidestHeaderGap * code.Size && (k + 1 < codes.Count || placed[end].Cells[0].Count == 0))
                    end++;
            }

            var row = Enumerable.Range(0, columns.Length).Select(column => placed.Skip(next).Take(end - next).SelectMany(line => line.Cells[column]).ToList()).ToArray();
            rows.Add(row);
            next = end;
        }

        return (rows, from + next - 1, misfit);
    }

    private static double Middle(TextLine line) => (line.Box.Top + line.Box.Bottom) / 2;
}
