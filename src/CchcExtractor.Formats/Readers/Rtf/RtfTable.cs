using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>Collects the rows of a table. RTF knows no grid: columns are found by the edges at which cells end.</summary>
internal sealed class RtfTable
{
    /// <summary>Edges nearer to each other than this (twentieths of a point; 2 mm) were meant to be one, unless a cell stands between them; as in Word.</summary>
    private const int NarrowestColumn = 115;

    private readonly List<(RtfRow Definition, List<List<Draft>> Cells)> _rows = [];
    private List<List<Draft>> _cells = [];

    internal bool HasOpenRow => _cells.Count > 0;

    internal void AddCell(List<Draft> blocks) => _cells.Add(blocks);

    internal void EndRow(RtfRow definition)
    {
        if (_cells.Count > 0)
            _rows.Add((definition, _cells));
        _cells = [];
    }

    /// <summary>The table as drafted; null where it has no rows.</summary>
    internal DraftTable? Take()
    {
        var placed = _rows.ConvertAll(row => Edges(row.Definition, row.Cells));
        var lanes = Lanes(placed);
        var cells = new List<DraftCell>();
        var open = new Dictionary<int, int>();
        var boxed = 0;
        for (var row = 0; row < placed.Count; row++)
        {
            var still = new Dictionary<int, int>();
            foreach (var cell in placed[row])
            {
                var column = lanes[cell.Left];
                if (cell.Definition is { Continues: true } && open.TryGetValue(column, out var above))
                {
                    cells[above] = cells[above] with { RowSpan = row + 1 - cells[above].Row };
                    still[column] = above;
                    continue;
                }

                if (cell.Definition is { } definition && definition.Borders.MakeBox(_rows[row].Definition.Borders))
                    boxed++;
                cells.Add(new DraftCell(row, column, 1, Math.Max(1, lanes[cell.Right] - column), cell.Blocks));
                if (cell.Definition is { Merges: true })
                    still[column] = cells.Count - 1;
            }

            open = still;
        }

        return cells.Count == 0 ? null : new DraftTable(cells) { HeaderRows = _rows.TakeWhile(row => row.Definition.Header).Count(), Ruled = boxed * 2 > cells.Count };
    }

    /// <summary>The cells of a row between their edges, those joined to their left neighbour made one with it.</summary>
    private static List<(int Left, int Right, RtfCellDefinition? Definition, List<Draft> Blocks)> Edges(RtfRow row, List<List<Draft>> cells)
    {
        var placed = new List<(int Left, int Right, RtfCellDefinition? Definition, List<Draft> Blocks)>(cells.Count);
        var left = row.Left;
        for (var i = 0; i < cells.Count; i++)
        {
            var definition = i < row.Cells.Count ? row.Cells[i] : null;
            // a cell without a definition, or one that ends before it begins, gets a column of its own
            var right = definition is not null && definition.Right > left ? definition.Right : left + 2 * NarrowestColumn;
            if (definition is { JoinsLeft: true } && placed.Count > 0)
                placed[^1] = placed[^1] with { Right = right, Blocks = [.. placed[^1].Blocks, .. cells[i]] };
            else
                placed.Add((left, right, definition, cells[i]));
            left = right;
        }

        return placed;
    }

    private static Dictionary<int, int> Lanes(List<List<(int Left, int Right, RtfCellDefinition? Definition, List<Draft> Blocks)>> rows)
    {
        var narrow = rows.SelectMany(row => row).Where(cell => cell.Right - cell.Left < NarrowestColumn).Select(cell => cell.Right).ToHashSet();
        var lanes = new Dictionary<int, int>();
        var (lane, start) = (-1, 0);
        foreach (var edge in rows.SelectMany(row => row).SelectMany(cell => (int[])[cell.Left, cell.Right]).Distinct().Order())
        {
            if (lane < 0 || edge - start >= NarrowestColumn || narrow.Contains(edge))
                (lane, start) = (lane + 1, edge);
            lanes[edge] = lane;
        }

        return lanes;
    }
}
