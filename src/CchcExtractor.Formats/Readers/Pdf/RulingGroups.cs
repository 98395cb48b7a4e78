using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Rulings that touch one another: a table's grid, a frame, the axes of a chart.</summary>
internal sealed class RulingGroup
{
    public List<Ruling> Level { get; } = [];

    public List<Ruling> Upright { get; } = [];

    public Box Box { get; private set; } = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public double Area => Math.Max(0, Box.Right - Box.Left) * Math.Max(0, Box.Top - Box.Bottom);

    public void AddLevel(Ruling ruling)
    {
        Level.Add(ruling);
        Box = Box.Union(new Box(ruling.From, ruling.At, ruling.To, ruling.At));
    }

    public void AddUpright(Ruling ruling)
    {
        Upright.Add(ruling);
        Box = Box.Union(new Box(ruling.At, ruling.From, ruling.At, ruling.To));
    }
}

/// <summary>
/// Joins the pieces of rulings (dashes, one piece per cell, bars drawn twice) and groups the rulings that touch,
/// as pdfplumber's and Camelot's lattice finders do.
/// </summary>
internal static class RulingGroups
{
    /// <summary>Ends this near to a crossing line meet it (points).</summary>
    public const double Touch = 3;

    /// <summary>Pieces in line with a gap of at most this are one ruling.</summary>
    private const double LongestGap = 4;

    /// <summary>Candidates for crossing that are looked at before a page counts as a drawing without tables.</summary>
    private const int MostComparisons = 3_000_000;

    /// <summary>The groups with level and upright lines, largest first. Rulings fainter than <paramref name="faintest"/> are left out.</summary>
    public static List<RulingGroup> Find(PageRulings rulings, RulingKind faintest)
    {
        var level = Joined(rulings.Level, faintest);
        var upright = Joined(rulings.Upright, faintest);
        var parent = Enumerable.Range(0, level.Count + upright.Count).ToArray();
        var comparisons = 0;
        for (var i = 0; i < level.Count && comparisons < MostComparisons; i++)
        {
            var line = level[i];
            for (var k = FirstFrom(upright, line.From - Touch); k < upright.Count && upright[k].At <= line.To + Touch; k++)
            {
                comparisons++;
                if (line.At >= upright[k].From - Touch && line.At <= upright[k].To + Touch)
                    parent[Root(parent, i)] = Root(parent, level.Count + k);
            }
        }

        var groups = new Dictionary<int, RulingGroup>();
        for (var i = 0; i < parent.Length; i++)
        {
            var root = Root(parent, i);
            if (!groups.TryGetValue(root, out var group))
                groups.Add(root, group = new RulingGroup());
            if (i < level.Count)
                group.AddLevel(level[i]);
            else
                group.AddUpright(upright[i - level.Count]);
        }

        return groups.Values.Where(group => group.Level.Count > 0 && group.Upright.Count > 0).OrderByDescending(group => group.Area).ToList();
    }

    /// <summary>Rulings in one line joined to the longest possible; sorted by place.</summary>
    private static List<Ruling> Joined(List<Ruling> pieces, RulingKind faintest)
    {
        var sorted = pieces.Where(piece => piece.Kind <= faintest).OrderBy(piece => piece.At).ToArray();
        var joined = new List<Ruling>();
        for (var from = 0; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to].At - sorted[to - 1].At <= 0.8 && sorted[to].At - sorted[from].At <= 1.6)
                to++;
            Array.Sort(sorted, from, to - from, Comparer<Ruling>.Create(static (a, b) => a.From.CompareTo(b.From)));
            var current = sorted[from];
            for (var i = from + 1; i < to; i++)
            {
                if (sorted[i].From <= current.To + LongestGap)
                {
                    current = current with { To = Math.Max(current.To, sorted[i].To) };
                }
                else
                {
                    joined.Add(current);
                    current = sorted[i];
                }
            }

            joined.Add(current);
            from = to;
        }

        joined.RemoveAll(ruling => ruling.Length < 4);
        joined.Sort(static (a, b) => a.At.CompareTo(b.At));
        return joined;
    }

    private static int FirstFrom(List<Ruling> sorted, double at)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }
}
