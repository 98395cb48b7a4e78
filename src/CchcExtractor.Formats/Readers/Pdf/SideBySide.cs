using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Finds two columns set side by side without rulings: the letterhead (agency and number; motto, place and date) and the signature block
/// (addressees; signer). Word files hold them as borderless tables, and so does the document: a row for the names and one for number and date.
/// </summary>
internal static class SideBySide
{
    private static readonly string[] Places = ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh"];

    /// <summary>What a line of an office of its own begins with, so that it is not the rest of the commune's name.</summary>
    private static readonly string[] Offices = ["ubnd", "ủy ban", "hđnd", "hội đồng", "đảng", "ban", "tổ", "phòng", "văn phòng", "sở", "trung tâm", "bộ phận", "công an", "số"];

    /// <summary>Words that the rest of a commune's name has at most, where it is set on a line of its own.</summary>
    private const int LongestRest = 2;

    private const string Motto = "cộng hòa xã hội chủ nghĩa việt nam";

    /// <summary>A run of lines, first to last (inclusive), that are two columns with nothing between <paramref name="GutterLeft"/> and <paramref name="GutterRight"/>.</summary>
    internal readonly record struct Run(int First, int Last, double GutterLeft, double GutterRight);

    /// <summary>The runs among a page's lines, in order.</summary>
    public static List<Run> Find(IReadOnlyList<TextLine> lines, Margins margins)
    {
        var runs = new List<Run>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Grow(lines, i, runs.Count == 0 ? 0 : runs[^1].Last + 1, margins) is not { } run)
                continue;
            runs.Add(run);
            i = run.Last;
        }

        return runs;
    }

    private static Run? Grow(IReadOnlyList<TextLine> lines, int seed, int floor, Margins margins)
    {
        if (WidestGap(lines[seed]) is not { } gutter)
            return null;
        var last = seed;
        for (var i = seed + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            var distance = lines[i - 1].Baseline - line.Baseline;
            if (distance > 7 * line.Size)
                break;
            if (line.Box.Left >= gutter.Left + 4)
            {
                if (IsOnPageCenter(line, margins))
                    break;
                gutter.Right = Math.Min(gutter.Right, line.Box.Left);
            }
            else if (line.Box.Right <= gutter.Right - 4)
            {
                if (distance > 2.6 * line.Size)
                    break;
                gutter.Left = Math.Max(gutter.Left, line.Box.Right);
            }
            else if (Split(line, gutter.Left, gutter.Right) is { } narrowed)
            {
                gutter = narrowed;
            }
            else
            {
                break;
            }

            last = i;
        }

        var first = seed;
        while (first > floor && lines[first - 1].Box.Left >= gutter.Left + 4 && lines[first - 1].Baseline - lines[first].Baseline < 3 * lines[first].Size
            && !IsOnPageCenter(lines[first - 1], margins))
            first--;
        var words = Enumerable.Range(first, last - first + 1).SelectMany(i => lines[i].Words).ToList();
        var middle = (gutter.Left + gutter.Right) / 2;
        var left = Folding.Fold(TextLine.Join(words.Where(word => word.CenterX < middle)));
        var right = Folding.Fold(TextLine.Join(words.Where(word => word.CenterX >= middle)));
        return IsLetterhead(left, right, Folding.Fold(lines[seed].Text)) || IsSignature(left, right) ? new Run(first, last, gutter.Left, gutter.Right) : null;
    }

    /// <summary>A title between the margins, as against a line in the middle of the right column.</summary>
    private static bool IsOnPageCenter(TextLine line, Margins margins) => Math.Abs((line.Box.Left + line.Box.Right) / 2 - margins.Center) < 9;

    /// <summary>Decree 30/2020, appendix I: the motto on the right; under it place and date, beside the number.</summary>
    private static bool IsLetterhead(string left, string right, string firstLine) =>
        right.Contains("cộng hòa xã hội", StringComparison.Ordinal) || right.Contains("độc lập - tự do", StringComparison.Ordinal)
        || ((left.StartsWith("số:", StringComparison.Ordinal) || left.StartsWith("số ", StringComparison.Ordinal)) && firstLine.Contains("ngày", StringComparison.Ordinal) && firstLine.Contains("tháng", StringComparison.Ordinal));

    /// <summary>The same decree: addressees on the left; authority, office and name of the signer on the right.</summary>
    private static bool IsSignature(string left, string right) =>
        left.Contains("nơi nhận", StringComparison.Ordinal) || right.StartsWith("tm.", StringComparison.Ordinal) || right.StartsWith("kt.", StringComparison.Ordinal)
        || right.StartsWith("chủ tịch", StringComparison.Ordinal) || right.StartsWith("phó chủ tịch", StringComparison.Ordinal);

    /// <summary>The gap of a line that could be a gutter: wide, and much wider than its other gaps.</summary>
    private static (double Left, double Right)? WidestGap(TextLine line)
    {
        var (widest, second, at) = (0.0, 0.0, -1);
        for (var i = 1; i < line.Words.Count; i++)
        {
            var gap = line.Words[i].Box.Left - line.Words[i - 1].Box.Right;
            if (gap > widest)
                (second, widest, at) = (widest, gap, i);
            else
                second = Math.Max(second, gap);
        }

        if (at < 0 || widest < Math.Max(1.0 * line.Size, 2.2 * second) || second > 1.2 * line.Size || LineMarks.StartsItem(line) && at == 1)
            return null;
        return (line.Words[at - 1].Box.Right, line.Words[at].Box.Left);
    }

    /// <summary>The gutter narrowed by a line with words on both sides, or null where a word stands in it.</summary>
    private static (double Left, double Right)? Split(TextLine line, double left, double right)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            var (from, to) = (Math.Max(left, line.Words[i - 1].Box.Right), Math.Min(right, line.Words[i].Box.Left));
            if (to - from >= Math.Min(6, 0.6 * (right - left)) && line.Words[i].Box.Left - line.Words[i - 1].Box.Right > 0.5 * line.Size)
                return (from, to);
        }

        return null;
    }

    /// <summary>The run as an unruled grid of two columns.</summary>
    public static Grid ToGrid(IReadOnlyList<TextLine> lines, Run run, Margins margins)
    {
        var middle = (run.GutterLeft + run.GutterRight) / 2;
        var words = Enumerable.Range(run.First, run.Last - run.First + 1).SelectMany(i => lines[i].Words).ToList();
        var left = words.Where(word => word.CenterX < middle).ToList();
        var right = words.Where(word => word.CenterX >= middle).ToList();
        MoveWrapped(left, right);
        var box = words.Select(word => word.Box).Aggregate((a, b) => a.Union(b));
        double[] columns = [Math.Min(box.Left, margins.Left), middle, Math.Max(box.Right, margins.Right)];
        var below = NumberRow(TextLine.Of(left), TextLine.Of(right), box.Top);
        double[] rows = below is { } at ? [box.Top, Math.Max(at.Left, at.Right), box.Bottom] : [box.Top, box.Bottom];
        var cells = new List<GridCell>();
        for (var row = 0; row + 1 < rows.Length; row++)
        {
            for (var column = 0; column < 2; column++)
            {
                var cell = new GridCell(row, column, 1, 1, new Box(columns[column], rows[row + 1], columns[column + 1], rows[row]));
                cell.Words.AddRange((column == 0 ? left : right).Where(word => (below is null || word.CenterY > (column == 0 ? below.Value.Left : below.Value.Right)) == (row == 0)));
                cells.Add(cell);
            }
        }

        return new Grid(box, columns, rows, cells, false);
    }

    /// <summary>
    /// Where the two sides are set by tabs, the end of a right side that is too long stands on the next line at the left margin:
    /// the last words of the motto, or the year of the date.
    /// </summary>
    private static void MoveWrapped(List<PdfWord> left, List<PdfWord> right)
    {
        var said = Folding.Fold(string.Join(' ', TextLine.Of(right).Select(line => line.Text)));
        foreach (var line in TextLine.Of(left))
        {
            var text = Folding.Fold(line.Text);
            var motto = text.Length > 2 && Motto.EndsWith(text, StringComparison.Ordinal) && said.Contains(Motto[..^text.Length].TrimEnd(), StringComparison.Ordinal) && !said.Contains(Motto, StringComparison.Ordinal);
            var year = text.Length is 4 && text.All(char.IsAsciiDigit) && said.Contains("ngày", StringComparison.Ordinal) && said.TrimEnd().EndsWith("năm", StringComparison.Ordinal);
            if (!motto && !year)
                continue;
            foreach (var word in line.Words)
            {
                left.Remove(word);
                right.Add(word);
            }
        }
    }

    /// <summary>
    /// The heights above document number and date, the one for the other where that is missing (a long name may stand beside the date, above the
    /// number); null where there is none below other lines.
    /// </summary>
    private static (double Left, double Right)? NumberRow(List<TextLine> left, List<TextLine> right, double top)
    {
        var number = left.Find(line => Folding.Fold(line.Text) is var text && (text.StartsWith("số:", StringComparison.Ordinal) || text.StartsWith("số ", StringComparison.Ordinal)));
        var date = right.Find(line => Folding.Fold(line.Text) is var text && text.Contains("ngày", StringComparison.Ordinal) && text.Contains("tháng", StringComparison.Ordinal));
        if (number is null && date is null)
            return null;
        var at = Math.Max(number?.Box.Top ?? double.MinValue, date?.Box.Top ?? double.MinValue) + 0.5;
        if (at >= top - 4 || !left.Concat(right).Any(line => line.Box.Bottom > at - 4))
            return null;
        return ((number?.Box.Top + 0.5) ?? at, (date?.Box.Top + 0.5) ?? at);
    }

    /// <summary>Whether a block at the head of a page is the rest of one at the foot of the page before: a signature block that the page break cut.</summary>
    public static bool GoesOn(Grid above, Grid below) =>
        below.RowCount == 1 && above.Columns[1] < below.Columns[2] && above.Columns[1] > below.Columns[0]
        && above.Cells.TrueForAll(cell => cell.Row < above.RowCount - 1 || Side(cell, above.Columns[1])) && below.Cells.TrueForAll(cell => Side(cell, above.Columns[1]));

    /// <summary>All words of a cell are on its side of the gutter.</summary>
    private static bool Side(GridCell cell, double gutter) =>
        cell.Words.TrueForAll(word => cell.Column == 0 ? word.Box.Right <= gutter + 60 : word.Box.Left >= gutter - 60);

    /// <summary>The paragraphs of a cell of such a block: every line one, but for what clearly goes on.</summary>
    public static List<List<TextLine>> Paragraphs(IReadOnlyList<TextLine> lines, Margins cell)
    {
        var paragraphs = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            var goesOn = paragraphs.Count > 0 && !LineMarks.StartsItem(line)
                && (LineMarks.StartsSmall(line) || IsYear(paragraphs[^1], line) || IsMotto(paragraphs[^1], line) || IsName(paragraphs[^1], line, cell))
                && paragraphs[^1][^1].Baseline - line.Baseline < 1.9 * line.Size;
            if (goesOn)
                paragraphs[^1].Add(line);
            else
                paragraphs.Add([line]);
        }

        return paragraphs;
    }

    /// <summary>
    /// The rest of an agency's name: under a line that ends with the kind of place, or that has no room for the next word, which
    /// itself is no kind of place that begins a line of its own.
    /// </summary>
    private static bool IsName(List<TextLine> paragraph, TextLine next, Margins cell)
    {
        var last = paragraph[^1];
        if (last.Bold != next.Bold || Math.Abs(last.Size - next.Size) > 0.6 || last.Baseline - next.Baseline > 1.45 * last.Size)
            return false;
        if (!last.Text.Any(char.IsLetter) || !next.Text.Any(char.IsLetter) || last.Text.Any(char.IsLower) || next.Text.Any(char.IsLower))
            return false;
        var (above, below) = (Folding.Fold(last.Text), Folding.Fold(next.Text));
        if (!above.StartsWith("ủy ban nhân dân", StringComparison.Ordinal) && !above.StartsWith("ubnd", StringComparison.Ordinal))
            return false;
        if (Places.Any(place => above.EndsWith(' ' + place, StringComparison.Ordinal)))
            return true;
        if (Places.Concat(Offices).Any(word => below.StartsWith(word, StringComparison.Ordinal)))
            return false;
        var center = (last.Box.Left + last.Box.Right) / 2;
        var room = 2 * Math.Min(center - cell.Left, cell.Right - center);
        return last.Box.Right - last.Box.Left + next.Words[0].Box.Right - next.Words[0].Box.Left + 0.25 * next.Size > room
            || (next.Words.Count <= LongestRest && Places.Any(place => above.Contains($" {place} ", StringComparison.Ordinal)) && next.Box.Right - next.Box.Left < last.Box.Right - last.Box.Left);
    }

    private static bool IsYear(List<TextLine> paragraph, TextLine next) =>
        next.Words is [{ Text: [_, _, _, _] year }] && year.All(char.IsAsciiDigit) && Folding.Fold(paragraph[^1].Text).EndsWith("năm", StringComparison.Ordinal);

    private static bool IsMotto(List<TextLine> paragraph, TextLine next) =>
        Motto.StartsWith(Folding.Fold(string.Join(' ', paragraph.Append(next).Select(line => line.Text))), StringComparison.Ordinal);
}
