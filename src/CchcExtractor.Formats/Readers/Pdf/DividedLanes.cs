namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Rows or columns of a grid of which some are divided.</summary>
/// <param name="First">The new index of each old lane's first part; behind the last one, the number of new lanes.</param>
/// <param name="Borders">The borders of the new lanes, in the order of the old ones.</param>
internal sealed record DividedLanes(int[] First, double[] Borders)
{
    /// <summary>The lanes between <paramref name="borders"/>, each parted where <paramref name="inner"/> says; null where one stays whole.</summary>
    public static DividedLanes Of(double[] borders, List<double>?[] inner)
    {
        var first = new int[borders.Length];
        var divided = new List<double>();
        for (var lane = 0; lane < inner.Length; lane++)
        {
            first[lane] = divided.Count;
            divided.Add(borders[lane]);
            divided.AddRange(inner[lane] ?? []);
        }

        first[^1] = divided.Count;
        divided.Add(borders[^1]);
        return new DividedLanes(first, [.. divided]);
    }

    /// <summary>
    /// The words of a cell that takes up the new lanes from <paramref name="from"/> to before <paramref name="to"/>, by the lane that they lie in; none is
    /// lost: what lies on the outermost border belongs to the lane beside it.
    /// </summary>
    public List<PdfWord>[] Sort(IEnumerable<PdfWord> words, int from, int to, Func<PdfWord, double> place)
    {
        var rising = Borders[^1] > Borders[0];
        var lanes = new List<PdfWord>[to - from];
        for (var i = 0; i < lanes.Length; i++)
            lanes[i] = [];
        foreach (var word in words)
        {
            var lane = from;
            while (lane + 1 < to && (rising ? place(word) >= Borders[lane + 1] : place(word) <= Borders[lane + 1]))
                lane++;
            lanes[lane - from].Add(word);
        }

        return lanes;
    }
}
