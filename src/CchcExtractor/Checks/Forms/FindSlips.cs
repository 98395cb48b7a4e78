using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Forms;

/// <summary>A row whose value seems to belong to another row.</summary>
/// <param name="At">Index of the row.</param>
/// <param name="Belongs">Index of the row it seems to belong to.</param>
/// <param name="Sure">It needs no second sign.</param>
internal sealed record Slip(int At, int Belongs, bool Sure);

/// <summary>
/// Tries, for a form in which values do not fit, to move every stretch of them back by one row, up and down, over the rows that only head others or past
/// them. Where that mends all that was wrong there and makes rates and narrative fit that did not before, the values had slipped.
/// </summary>
internal static class FindSlips
{
    /// <summary>What must have been wrong, by the weights of <see cref="FormFit"/>: a value that cannot be and a blank that should not.</summary>
    private const int LeastWrong = 3;

    /// <summary>What must be mended and fit that did not, together: a rate or a figure of the narrative beside the wrongs.</summary>
    private const int LeastGain = 5;

    /// <summary>So much of what was wrong may be left: clerks leave blanks in any order.</summary>
    private const int PartLeft = 4;

    /// <summary>Values slipped a stretch of this many rows at most; forms are hardly longer.</summary>
    private const int Longest = 40;

    /// <summary>The values that slipped, or none.</summary>
    public static List<Slip> In(IReadOnlyList<FormLine> lines, Mentions mentions)
    {
        var entries = lines.Select(line => new FormEntry(line.Figure.Number, false)).ToArray();
        var fit = new FormFit(lines, mentions);
        if (fit.Of(entries, 0, lines.Count - 1).Bad < LeastWrong)
            return [];
        var (best, most) = (new List<Slip>(), 0);
        foreach (var order in Orders(lines))
            for (var first = 0; first + 2 < order.Count; first++)
                for (var last = first + 2; last < Math.Min(order.Count, first + Longest); last++)
                {
                    var before = fit.Of(entries, order[first], order[last]);
                    if (before.Bad < LeastWrong)
                        continue;
                    var stretch = order.GetRange(first, last - first + 1);
                    foreach (var step in (ReadOnlySpan<int>)[1, -1])
                        if (Gain(before, fit.Of(Moved(entries, stretch, step), stretch[0], stretch[^1])) is var gain && gain > most)
                            (best, most) = ([.. Slips(entries, stretch, step)], gain);
                }

        return best;
    }

    private static IEnumerable<List<int>> Orders(IReadOnlyList<FormLine> lines)
    {
        var all = Enumerable.Range(0, lines.Count).ToList();
        yield return all;
        var filled = all.Where(row => !lines[row].Rule.Heads).ToList();
        if (filled.Count < all.Count)
            yield return filled;
    }

    private static FormEntry[] Moved(FormEntry[] entries, List<int> stretch, int step)
    {
        var moved = (FormEntry[])entries.Clone();
        for (var i = 0; i < stretch.Count; i++)
            moved[stretch[i]] = i + step >= 0 && i + step < stretch.Count ? entries[stretch[i + step]] : FormEntry.Unknown;
        return moved;
    }

    /// <summary>How much better the form is with a stretch moved back; 0 where that does not mend it.</summary>
    private static int Gain((int Good, int Bad) before, (int Good, int Bad) after) =>
        after.Bad * PartLeft <= before.Bad && before.Bad - after.Bad >= LeastWrong && after.Good > before.Good && after.Good - after.Bad - before.Good + before.Bad is >= LeastGain and var gain ? gain : 0;

    private static IEnumerable<Slip> Slips(FormEntry[] entries, List<int> stretch, int step)
    {
        for (var i = 0; i < stretch.Count; i++)
            if (i - step >= 0 && i - step < stretch.Count && entries[stretch[i]].Number is not null)
                yield return new Slip(stretch[i], stretch[i - step], true);
    }
}
