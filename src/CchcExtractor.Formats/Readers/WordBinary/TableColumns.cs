using System.Globalization;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>
/// The columns of a table, from the edges of the cells of its rows: the binary format knows edges only, in twentieths of a point, and
/// writers round them, so that edges of one column differ a little from row to row.
/// </summary>
internal static class TableColumns
{
    /// <summary>Edges no further apart than this (1 mm) are one; no cell with text is as narrow.</summary>
    private const int Rounding = 57;

    /// <summary>More columns than any table has that fits on paper; a file with more is taken by the order of its cells.</summary>
    private const int Most = 500;

    /// <summary>Gives every cell its span and every row what stands before its first cell.</summary>
    internal static void Set(TableInProgress table, IReadOnlyList<(RowInProgress Row, RowFormat? Format)> rows)
    {
        var edges = Edges(rows.SelectMany(row => row.Format?.Edges ?? []));
        if (edges.Count > Most)
            return;
        var first = rows.Select(row => row.Format).FirstOrDefault(format => format is not null);
        table.Describe(edges.Zip(edges.Skip(1), (left, right) => right - left), first?.Borders ?? default, first?.Style?.ToString(CultureInfo.InvariantCulture));
        foreach (var (row, format) in rows)
        {
            if (format is not { Edges.Count: > 1 })
                continue;
            row.Before = Column(edges, format.Edges[0]);
            var left = row.Before;
            for (var i = 0; i < row.Cells.Count && i + 1 < format.Edges.Count; i++)
            {
                var right = Column(edges, format.Edges[i + 1]);
                row.Cells[i].Span = Math.Max(1, right - left);
                left = Math.Max(left + 1, right);
            }
        }
    }

    private static List<int> Edges(IEnumerable<int> all)
    {
        var edges = new List<int>();
        foreach (var edge in all.Distinct().Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Rounding)
                edges.Add(edge);
        }

        return edges;
    }

    /// <summary>The column that begins at an edge, or a little before.</summary>
    private static int Column(List<int> edges, int edge)
    {
        var found = edges.BinarySearch(edge);
        return found >= 0 ? found : ~found - 1;
    }
}
