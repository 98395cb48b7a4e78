using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Puts the values of a total row below their columns where the row has one cell too few: "Tổng cộng" fills the columns of number and name, and whoever made the table
/// did not say so (HTML without <c>colspan</c>, a deleted cell in Word). Seen by the columns alone: the second holds words in every other row and a number in this one, which
/// reaches one column less far than all others.
/// </summary>
public static class AlignRaggedTotals
{
    /// <summary>Rows with a name in the second column from which on the column is one of names.</summary>
    private const int FewestNames = 2;

    /// <summary>Columns from which on a row that lacks one is plainly ragged: number, name and two of values.</summary>
    private const int FewestColumns = 4;

    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        if (!document.Blocks.OfType<Table>().Any(table => Ragged(table).Any()))
            return document;
        return document with { Blocks = [.. document.Blocks.Select(block => block is Table table && Ragged(table).ToHashSet() is { Count: > 0 } rows ? Aligned(table, rows) : block)] };
    }

    private static IEnumerable<int> Ragged(Table table)
    {
        if (table.ColumnCount < FewestColumns)
            yield break;
        for (var row = table.RowCount - 1; row > FewestNames; row--)
            if (IsRagged(table, row) && Enumerable.Range(0, row).Count(other => IsName(table.At(other, 1))) is var names && names >= FewestNames && !Enumerable.Range(table.HeaderRows, row - table.HeaderRows).Any(other => other != row && !IsRagged(table, other) && IsNumber(table.At(other, 1))))
                yield return row;
    }

    /// <summary>Words, then numbers in every column but the last, in which it has no cell at all.</summary>
    private static bool IsRagged(Table table, int row)
    {
        var cells = table.Row(row).OrderBy(cell => cell.Column).ToList();
        return cells.Count == table.ColumnCount - 1 && cells.TrueForAll(cell => cell.Row == row && cell.ColumnSpan == 1 && cell.RowSpan == 1) && cells[0].Column == 0 && cells[^1].Column == table.ColumnCount - 2
            && IsName(cells[0]) && IsNumber(cells[1]) && IsNumber(cells[^1]);
    }

    private static bool IsName(Cell? cell) => cell is not null && cell.Text.Folded.Any(char.IsLetter);

    private static bool IsNumber(Cell? cell) => cell is not null && cell.Text.Folded is { Length: > 0 } said && char.IsAsciiDigit(said[0]) && !said.Any(char.IsLetter);

    private static Table Aligned(Table table, HashSet<int> rows) =>
        new(table.Location, [.. table.Cells.Select(cell => !rows.Contains(cell.Row) ? cell : cell.Column == 0 ? cell with { ColumnSpan = 2 } : cell with { Column = cell.Column + 1 })])
        {
            HeaderRows = table.HeaderRows,
            Ruled = table.Ruled,
            Pages = table.Pages,
        };
}
