namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Finds running text that is set in two columns, as newsletters and some appendices are: read across, its sentences would be mixed. What tells it from a letterhead
/// or a table is that on both sides most lines start together and fill their column.
/// </summary>
internal static class TextColumns
{
    /// <summary>So many lines on both sides make columns.</summary>
    private const int FewestLines = 5;

    /// <summary>The gutter is so wide (in font sizes); in justified text single gaps are, but never below one another.</summary>
    private const double NarrowestGutter = 0.8;

    /// <summary>Lines further apart (in font sizes) are other text.</summary>
    private const double WidestGap = 3;

    /// <summary>The share of lines on a side that start together, and that fill it but for a few letters.</summary>
    private const double LeastAligned = 0.5;
    private const double LeastFull = 0.5;
    private const double Ragged = 4;

    /// <summary>A column takes so much of the width between the margins, and its lines have so many words.</summary>
    private const double NarrowestColumn = 0.25;
    private const double FewestWords = 3;

    /// <summary>Lines <paramref name="First"/> to <paramref name="Last"/> (inclusive) as two columns.</summary>
    internal readonly record struct Run(int First, int Last, List<TextLine> Left, List<TextLine> Right);

    /// <summary>The stretches of two columns among a page's lines, in order.</summary>
    public static List<Run> Find(IReadOnlyList<TextLine> lines, Margins margins)
    {
        var runs = new List<Run>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var gap in Gaps(lines[i]))
            {
                var last = Grow(lines, i, gap, out var gutter);
                if (last - i + 1 < FewestLines || Divide(lines, i, last, gutter, margins) is not { } run)
                    continue;
                runs.Add(run);
                i = run.Last;
                break;
            }
        }

        return runs;
    }

    /// <summary>Gaps of a line that may be a gutter.</summary>
    private static List<(double Left, double Right)> Gaps(TextLine line)
    {
        var gaps = new List<(double Left, double Right)>();
        for (var i = 1; i < line.Words.Count; i++)
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right >= NarrowestGutter * line.Size && line.Words[i].Turn == 0)
                gaps.Add((line.Words[i - 1].Box.Right, line.Words[i].Box.Left));
        return gaps;
    }

    /// <summary>The last line of those from one on that leave a common gutter free.</summary>
    private static int Grow(IReadOnlyList<TextLine> lines, int first, (double Left, double Right) gap, out (double Left, double Right) gutter)
    {
        gutter = gap;
        var last = first;
        for (var i = first + 1; i < lines.Count && lines[i - 1].Baseline - lines[i].Baseline < WidestGap * lines[i].Size; i++)
        {
            var (left, right) = gutter;
            foreach (var word in lines[i].Words)
            {
                if (word.CenterX < (gutter.Left + gutter.Right) / 2)
                    left = Math.Max(left, word.Box.Right);
                else
                    right = Math.Min(right, word.Box.Left);
            }

            if (right - left < NarrowestGutter * lines[i].Size)
                break;
            (gutter, last) = ((left, right), i);
        }

        return last;
    }

    private static Run? Divide(IReadOnlyList<TextLine> lines, int first, int last, (double Left, double Right) gutter, Margins margins)
    {
        var middle = (gutter.Left + gutter.Right) / 2;
        var words = Enumerable.Range(first, last - first + 1).SelectMany(i => lines[i].Words).ToList();
        var left = TextLine.Of(words.FindAll(word => word.CenterX < middle));
        var right = TextLine.Of(words.FindAll(word => word.CenterX >= middle));
        return IsColumn(left, margins) && IsColumn(right, margins) ? new Run(first, last, left, right) : null;
    }

    private static bool IsColumn(List<TextLine> lines, Margins margins)
    {
        if (lines.Count < FewestLines || lines.Sum(line => line.Words.Count) < FewestWords * lines.Count)
            return false;
        var (from, to) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
        return to - from >= NarrowestColumn * margins.Width
            && lines.Count(line => line.Box.Left < from + 2) >= LeastAligned * lines.Count
            && lines.Count(line => line.Box.Right > to - (Ragged * line.Size)) >= LeastFull * lines.Count;
    }
}
