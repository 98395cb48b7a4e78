namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Between which edges a run of lines is set, and how far its baselines lie apart.</summary>
/// <param name="Left">Where lines that are not indented start.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Leading">Baseline distance inside paragraphs, as a multiple of the font size.</param>
internal sealed record Margins(double Left, double Right, double Leading)
{
    private const double UsualLeading = 1.25;

    public double Width => Right - Left;

    public double Center => (Left + Right) / 2;

    /// <summary>Measures a page's lines; with too few long lines <paramref name="fallback"/> (another page's) stands.</summary>
    public static Margins? Of(IReadOnlyList<TextLine> lines, Margins? fallback)
    {
        if (lines.Count == 0)
            return fallback;
        var running = lines.Where(line => !HasWideGap(line)).ToList();
        if (running.Count > 0)
            lines = running;
        var widest = lines.Max(line => line.Box.Right - line.Box.Left);
        var longLines = lines.Where(line => line.Box.Right - line.Box.Left > 0.7 * widest).ToList();
        if (longLines.Count < 4 && fallback is not null)
            return fallback;
        var left = Commonest(longLines.Select(line => line.Box.Left), 2) ?? lines.Min(line => line.Box.Left);
        var leftmost = Commonest(lines.Select(line => line.Box.Left).Where(x => x < left - 6), 2, atLeast: Math.Max(3, lines.Count / 5));
        var rights = longLines.Select(line => line.Box.Right).Order().ToList();
        var right = Commonest(rights.Where(x => x > rights[^1] - 12), 2) ?? rights[^1];
        return new Margins(leftmost ?? left, Math.Max(right, rights[rights.Count * 9 / 10]), LeadingOf(lines));
    }

    /// <summary>Two columns or a row of figures: such lines do not show where text is set.</summary>
    private static bool HasWideGap(TextLine line)
    {
        for (var i = 1; i < line.Words.Count; i++)
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > 2 * line.Size)
                return true;
        return false;
    }

    /// <summary>Baseline distance over font size that neighbouring lines have most often.</summary>
    public static double LeadingOf(IReadOnlyList<TextLine> lines)
    {
        var ratios = new List<double>(lines.Count);
        AddRatios(lines, ratios);
        return ratios.Count < 3 ? UsualLeading : Commonest(ratios, 0.05) ?? UsualLeading;
    }

    /// <summary>The same for the cells of a table, whose lines lie close: the least that is not a rarity.</summary>
    public static double LeadingOf(Grid table)
    {
        var ratios = new List<double>();
        foreach (var cell in table.Cells)
            if (cell.Words.Count > 1)
                AddRatios(cell.Lines, ratios);
        ratios.Sort();
        return ratios.Count == 0 ? UsualLeading : ratios[ratios.Count / 5];
    }

    private static void AddRatios(IReadOnlyList<TextLine> lines, List<double> ratios)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var ratio = (lines[i - 1].Baseline - lines[i].Baseline) / Math.Max(lines[i].Size, lines[i - 1].Size);
            if (ratio is > 0.9 and < 2.5 && Math.Abs(lines[i].Size - lines[i - 1].Size) < 0.6)
                ratios.Add(ratio);
        }
    }

    /// <summary>The value with the most others within <paramref name="width"/> above it; null if fewer than <paramref name="atLeast"/>.</summary>
    private static double? Commonest(IEnumerable<double> values, double width, int atLeast = 1)
    {
        var sorted = values.Order().ToArray();
        var (best, bestCount) = (0.0, 0);
        for (int from = 0, to = 0; from < sorted.Length; from++)
        {
            while (to < sorted.Length && sorted[to] - sorted[from] <= width)
                to++;
            if (to - from > bestCount)
                (best, bestCount) = (sorted[(from + to) / 2], to - from);
        }

        return bestCount >= atLeast && bestCount > 0 ? best : null;
    }
}
