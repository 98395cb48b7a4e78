using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Makes cells from a group of rulings: the places of the lines give lanes, neighbours without a line between them are one cell. A table that
/// is open at its sides ends where its lines end.
/// </summary>
internal static class Lattice
{
    /// <summary>Two lines this close are one double ruling.</summary>
    private const double DoubleRuling = 3.2;

    /// <summary>A lane narrower than this multiple of the font size (an em) and without words holds no letter: padding between boxes, or a double line set wide.</summary>
    private const double Sliver = 1;

    /// <summary>The grid of a group, or null where it has no two lanes either way. <paramref name="words"/>: those inside the group's box.</summary>
    public static Grid? Make(RulingGroup group, IReadOnlyList<PdfWord> words)
    {
        var size = TypicalSize(words);
        var columns = Lanes(group.Upright, group.Level, size, words.Select(word => word.CenterX));
        var rows = Lanes(group.Level, group.Upright, size, words.Select(word => word.CenterY));
        if (columns.Length < 2 || rows.Length < 2 || columns.Length > 300 || rows.Length > 2000 || (columns.Length == 2 && rows.Length == 2))
            return null;
        var uprightDrawn = Coverage(group.Upright, columns, rows);
        var levelDrawn = Coverage(group.Level, rows, columns);
        var (columnCount, rowCount) = (columns.Length - 1, rows.Length - 1);

        var owner = new int[rowCount * columnCount];
        for (var i = 0; i < owner.Length; i++)
            owner[i] = i;
        for (var row = 0; row < rowCount; row++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                if (column + 1 < columnCount && !uprightDrawn[column + 1, row])
                    Unite(owner, row * columnCount + column, row * columnCount + column + 1);
                if (row + 1 < rowCount && !levelDrawn[row + 1, column])
                    Unite(owner, row * columnCount + column, (row + 1) * columnCount + column);
            }
        }

        return Folded(Rectangles(owner, rowCount, columnCount), columns, rows);
    }

    private static double TypicalSize(IReadOnlyList<PdfWord> words)
    {
        if (words.Count == 0)
            return 8;
        var sizes = words.Select(word => word.Size).ToArray();
        Array.Sort(sizes);
        return sizes[sizes.Length / 4];
    }

    /// <summary>Ascending places of the lane borders: lines near each other folded, and lines with an empty sliver between them; open ends closed.</summary>
    private static double[] Lanes(List<Ruling> lines, List<Ruling> across, double size, IEnumerable<double> wordCenters)
    {
        var centers = wordCenters.ToArray();
        Array.Sort(centers);
        var places = lines.Select(line => line.At).ToList();
        var (from, to) = (across.Min(line => line.From), across.Max(line => line.To));
        if (places.Min() - from > 8)
            places.Add(from);
        if (to - places.Max() > 8)
            places.Add(to);
        places.Sort();
        var lanes = new List<double>();
        var (first, last) = (places[0], places[0]);
        foreach (var place in places.Skip(1))
        {
            var near = place - last <= DoubleRuling && place - first <= 2 * DoubleRuling;
            if (near || (place - last <= Sliver * size && place - first <= 2 * Sliver * size && !AnyBetween(centers, first, place)))
            {
                last = place;
                continue;
            }

            lanes.Add((first + last) / 2);
            first = last = place;
        }

        lanes.Add((first + last) / 2);
        return lanes.ToArray();
    }

    private static bool AnyBetween(double[] sorted, double from, double to)
    {
        var index = Array.BinarySearch(sorted, from);
        index = index < 0 ? ~index : index;
        return index < sorted.Length && sorted[index] < to;
    }

    /// <summary>Whether border i is drawn beside lane k, for each of both.</summary>
    private static bool[,] Coverage(List<Ruling> lines, double[] borders, double[] lanes)
    {
        var drawn = new bool[borders.Length, lanes.Length - 1];
        foreach (var border in lines.GroupBy(line => Nearest(borders, line.At)))
        {
            var covered = new double[lanes.Length - 1];
            var reached = double.MinValue;
            foreach (var line in border.OrderBy(line => line.From))
            {
                var start = line.From <= reached + 4 ? Math.Max(reached, line.From - 4) : line.From;
                reached = Math.Max(reached, line.To);
                for (var lane = FirstLane(lanes, start); lane < covered.Length && lanes[lane] < line.To; lane++)
                    covered[lane] += Math.Max(0, Math.Min(line.To, lanes[lane + 1]) - Math.Max(start, lanes[lane]));
            }

            for (var lane = 0; lane < covered.Length; lane++)
                drawn[border.Key, lane] = covered[lane] >= 0.55 * (lanes[lane + 1] - lanes[lane]);
        }

        return drawn;
    }

    private static int FirstLane(double[] lanes, double at)
    {
        var index = Array.BinarySearch(lanes, at);
        return Math.Max(0, index < 0 ? ~index - 1 : index);
    }

    private static int Nearest(double[] sorted, double at)
    {
        var index = Array.BinarySearch(sorted, at);
        if (index >= 0)
            return index;
        index = ~index;
        if (index == 0)
            return 0;
        return index == sorted.Length || at - sorted[index - 1] < sorted[index] - at ? index - 1 : index;
    }

    private static void Unite(int[] owner, int a, int b)
    {
        a = Root(owner, a);
        b = Root(owner, b);
        owner[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] owner, int node)
    {
        while (owner[node] != node)
            node = owner[node] = owner[owner[node]];
        return node;
    }

    /// <summary>United fields cut into rectangles, since a cell is one: as wide as possible, then as high.</summary>
    private static List<(int Row, int Column, int RowSpan, int ColumnSpan)> Rectangles(int[] owner, int rowCount, int columnCount)
    {
        var rectangles = new List<(int, int, int, int)>();
        var taken = new bool[owner.Length];
        for (var row = 0; row < rowCount; row++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                if (taken[row * columnCount + column])
                    continue;
                var root = Root(owner, row * columnCount + column);
                var width = 1;
                while (column + width < columnCount && Free(row, column + width))
                    width++;
                var height = 1;
                while (row + height < rowCount && Enumerable.Range(column, width).All(each => Free(row + height, each)))
                    height++;
                for (var y = row; y < row + height; y++)
                    for (var x = column; x < column + width; x++)
                        taken[y * columnCount + x] = true;
                rectangles.Add((row, column, height, width));

                bool Free(int y, int x) => !taken[y * columnCount + x] && Root(owner, y * columnCount + x) == root;
            }
        }

        return rectangles;
    }

    /// <summary>The grid without the lanes in which no cell starts. Rows come bottom-up and leave top-down.</summary>
    private static Grid Folded(List<(int Row, int Column, int RowSpan, int ColumnSpan)> cells, double[] columns, double[] rows)
    {
        var rowCount = rows.Length - 1;
        var flipped = cells.Select(cell => (Row: rowCount - cell.Row - cell.RowSpan, cell.Column, cell.RowSpan, cell.ColumnSpan)).ToList();
        var tops = rows.Reverse().ToArray();
        var columnMap = Kept(flipped.Select(cell => cell.Column), columns.Length - 1);
        var rowMap = Kept(flipped.Select(cell => cell.Row), rowCount);
        var made = flipped
            .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)
            .Select(cell => new GridCell(
                rowMap[cell.Row],
                columnMap[cell.Column],
                rowMap[cell.Row + cell.RowSpan] - rowMap[cell.Row],
                columnMap[cell.Column + cell.ColumnSpan] - columnMap[cell.Column],
                new Box(columns[cell.Column], tops[cell.Row + cell.RowSpan], columns[cell.Column + cell.ColumnSpan], tops[cell.Row])))
            .ToList();
        return new Grid(new Box(columns[0], rows[0], columns[^1], rows[^1]), Borders(columns, columnMap), Borders(tops, rowMap), made, true);
    }

    /// <summary>For each old border the number of kept lanes before it: the new index of the lane that starts there.</summary>
    private static int[] Kept(IEnumerable<int> starts, int count)
    {
        var used = new bool[count];
        foreach (var start in starts)
            used[start] = true;
        var map = new int[count + 1];
        for (var lane = 0; lane < count; lane++)
            map[lane + 1] = map[lane] + (used[lane] ? 1 : 0);
        return map;
    }

    /// <summary>The place where each kept lane starts, and the end of the last.</summary>
    private static double[] Borders(double[] places, int[] map) =>
        [.. places.Where((_, i) => i == places.Length - 1 || map[i] != map[i + 1])];
}
