namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Between which edges a run of lines is set, and how far its baselines lie apart.</summary>
/// <param name="Left">Where lines that are not indented start.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Leading">Baseline distance inside paragraphs, as a multiple of the font size.</param>
internal sealed record Margins(double Left, double Right, double Leading)
{
    private const double UsualLeading = 1.25;

    /// <summary>Lines that end so near to the right margin (font sizes) are full; so many of them tell how far lines lie apart.</summary>
    private const double Ragged = 2;
    private const int FewestInside = 3;

    /// <summary>Ratios that differ by no more are the same.</summary>
    private const double SameRatio = 0.05;

    /// <summary>So many tell it against the rest of the document.</summary>
    private const int FewestAgainstDocument = 8;

    /// <summary>With fewer long lines a page does not show its margins.</summary>
    private const int FewestLong = 4;

    /// <summary>Lines that are long enough to tell, where they were measured.</summary>
    private int Long { get; init; }

    /// <summary>The ratios below full lines.</summary>
    private IReadOnlyList<double> Inside { get; init; } = [];

    public double Width => Right - Left;

    public double Center => (Left + Right) / 2;

    /// <summary>Measures lines; null where there are none.</summary>
    public static Margins? Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return null;
        var running = lines.Where(line => !HasWideGap(line)).ToList();
        if (running.Count > 0)
            lines = running;
        var widest = lines.Max(line => line.Box.Right - line.Box.Left);
        var longLines = lines.Where(line => line.Box.Right - line.Box.Left > 0.7 * widest).ToList();
        var left = Commonest(longLines.Select(line => line.Box.Left), 2) ?? lines.Min(line => line.Box.Left);
        var leftmost = Commonest(lines.Select(line => line.Box.Left).Where(x => x < left - 6), 2, atLeast: Math.Max(3, lines.Count / 5));
        var rights = longLines.Select(line => line.Box.Right).Order().ToList();
        var right = Commonest(rights.Where(x => x > rights[^1] - 12), 2) ?? rights[^1];
        right = Math.Max(right, rights[rights.Count * 9 / 10]);
        var inside = RatiosInside(lines, right);
        return new Margins(leftmost ?? left, right, Commonest(inside, SameRatio, FewestInside) ?? LeadingOf(lines)) { Long = longLines.Count, Inside = inside };
    }

    /// <summary>
    /// The margins of all pages of a document. A page with few lines is set as the fullest of its width, and where few of its lines are full they lie as
    /// far apart as everywhere.
    /// </summary>
    public static List<Margins> Of(IReadOnlyList<(double Width, List<TextLine> Lines)> pages)
    {
        var measured = pages.Select(page => Of(page.Lines)).ToList();
        var common = Commonest(measured.SelectMany(margins => margins?.Inside ?? []), SameRatio, FewestInside);
        for (var i = 0; i < measured.Count; i++)
            if (common is { } leading && measured[i] is { } own && Commonest(own.Inside, SameRatio, FewestAgainstDocument) is null)
                measured[i] = own with { Leading = leading };
        var fullest = new Dictionary<double, Margins>();
        for (var i = 0; i < measured.Count; i++)
            if (measured[i] is { } own && (!fullest.TryGetValue(pages[i].Width, out var known) || own.Long > known.Long))
                fullest[pages[i].Width] = own;
        return [.. measured.Select((own, i) => own is { Long: >= FewestLong } ? own : fullest.GetValueOrDefault(pages[i].Width) ?? new Margins(0, pages[i].Width, UsualLeading))];
    }

    /// <summary>Two columns or a row of figures: such lines do not show where text is set.</summary>
    private static bool HasWideGap(TextLine line)
    {
        for (var i = 1; i < line.Words.Count; i++)
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > 2 * line.Size)
                return true;
        return false;
    }

    /// <summary>Baseline distances over font size below full lines: there a paragraph goes on.</summary>
    private static List<double> RatiosInside(IReadOnlyList<TextLine> lines, double right)
    {
        var inside = new List<double>();
        for (var i = 1; i < lines.Count; i++)
            if (lines[i - 1].Box.Right > right - (Ragged * lines[i - 1].Size) && !LineMarks.StartsItem(lines[i]) && Ratio(lines[i - 1], lines[i]) is { } ratio)
                inside.Add(ratio);
        return inside;
    }

    /// <summary>The commonest distance of all lines: that of whole paragraphs, where most of them have one line or two.</summary>
    private static double LeadingOf(IReadOnlyList<TextLine> lines)
    {
        var ratios = new List<double>(lines.Count);
        for (var i = 1; i < lines.Count; i++)
            if (Ratio(lines[i - 1], lines[i]) is { } ratio)
                ratios.Add(ratio);
        return ratios.Count < 3 ? UsualLeading : Commonest(ratios, SameRatio) ?? UsualLeading;
    }

    /// <summary>For the cells of a table, whose lines lie close: the least that is not a rarity.</summary>
    public static double LeadingOf(Grid table)
    {
        var ratios = new List<double>();
        foreach (var cell in table.Cells)
            for (var i = 1; cell.Words.Count > 1 && i < cell.Lines.Count; i++)
                if (Ratio(cell.Lines[i - 1], cell.Lines[i]) is { } ratio)
                    ratios.Add(ratio);
        ratios.Sort();
        return ratios.Count == 0 ? UsualLeading : ratios[ratios.Count / 5];
    }

    /// <summary>How far a line lies below another, over the font size; null where they are no neighbours of one size.</summary>
    private static double? Ratio(TextLine above, TextLine line)
    {
        var ratio = (above.Baseline - line.Baseline) / Math.Max(line.Size, above.Size);
        return ratio is > 0.9 and < 2.5 && Math.Abs(line.Size - above.Size) < 0.6 ? ratio : null;
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
