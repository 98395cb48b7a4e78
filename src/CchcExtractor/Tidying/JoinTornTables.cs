using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Joins tables that follow each other with nothing between them and belong together: the second repeats the header of the first (a form
/// that goes on after a page break, without a new title), or it has no header and its row codes go on counting. Both have the same columns.
/// The repeated header is dropped; the cells of the second keep their own locations.
/// </summary>
public static class JoinTornTables
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        var blocks = new List<Block>(document.Blocks.Count);
        foreach (var block in document.Blocks)
        {
            if (block is Table next && blocks.Count > 0 && blocks[^1] is Table first && first.ColumnCount == next.ColumnCount && RepeatedRows(first, next) is { } repeated)
                blocks[^1] = Join(first, next, repeated);
            else
                blocks.Add(block);
        }

        return blocks.Count == document.Blocks.Count ? document : document with { Blocks = blocks };
    }

    /// <summary>How many rows at the top of the second table repeat the first; null where the tables do not belong together.</summary>
    private static int? RepeatedRows(Table first, Table next)
    {
        var limit = Math.Min(Math.Min(first.RowCount, next.RowCount) - 1, 6);
        var repeated = 0;
        while (repeated < limit && SameRow(first, next, repeated) && !HoldsFigures(next, repeated))
            repeated++;
        // a header that spans rows is repeated whole or not at all
        while (repeated > 0 && next.Cells.Any(cell => cell.Row < repeated && cell.Row + cell.RowSpan > repeated))
            repeated--;
        if (repeated > 0)
            return IsHeader(first, repeated) ? repeated : null;
        return first.Ruled && next.Ruled && next.HeaderRows == 0 && GoesOnCounting(first, next) ? 0 : null;
    }

    private static bool SameRow(Table first, Table next, int row)
    {
        var (one, other) = (first.Row(row).ToList(), next.Row(row).ToList());
        return one.Count == other.Count && one.Count > 0
            && one.Zip(other).All(pair => pair.First.Column == pair.Second.Column && pair.First.ColumnSpan == pair.Second.ColumnSpan && pair.First.Text.Folded == pair.Second.Text.Folded);
    }

    /// <summary>Figures behind the first cell are values, however alike those of two tables are; unless they number the columns.</summary>
    private static bool HoldsFigures(Table table, int row)
    {
        var said = table.Row(row).Where(cell => cell.Row == row).Select(cell => cell.Text.Folded.Trim('(', ')', ' ')).Where(text => text.Length > 0).ToList();
        var figures = said.Skip(1).Where(text => char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or ' ')).ToList();
        return figures.Count > 0 && !figures.Index().All(figure => int.TryParse(figure.Item, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number == figure.Index + 2);
    }

    /// <summary>A header has words in at least two cells and does not begin with a row code.</summary>
    private static bool IsHeader(Table table, int rows)
    {
        var cells = table.Cells.Where(cell => cell.Row < rows && !cell.IsBlank).ToList();
        return cells.Count >= 2 && cells.Count(cell => cell.Text.Folded.Any(char.IsLetter)) >= 2 && Code(cells[0]) is null;
    }

    private static bool GoesOnCounting(Table first, Table next)
    {
        var last = first.Cells.Where(cell => cell.Column == 0).Select(Code).LastOrDefault(code => code is not null);
        return last is not null && next.At(0, 0) is { } cell && Code(cell) is { } code && Follows(last, code);
    }

    /// <summary>1.2 is followed by 1.2.1, 1.3 and 2.</summary>
    private static bool Follows(int[] last, int[] code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (i == last.Length)
                return i == code.Length - 1;
            if (code[i] != last[i])
                return code[i] > last[i] && code[i] <= last[i] + 2 && i == code.Length - 1;
        }

        return false;
    }

    private static int[]? Code(Cell? cell)
    {
        var parts = cell?.Text.Folded.TrimEnd('.').Split('.');
        if (parts is null || parts.Length > 5 || !Array.TrueForAll(parts, part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)))
            return null;
        return Array.ConvertAll(parts, part => part.Length == 1 ? part[0] - '0' : (part[0] - '0') * 10 + part[1] - '0');
    }

    private static Table Join(Table first, Table next, int repeated)
    {
        var shift = first.RowCount - repeated;
        var cells = first.Cells.Concat(next.Cells.Where(cell => cell.Row >= repeated).Select(cell => cell with { Row = cell.Row + shift })).ToList();
        return new Table(first.Location, cells)
        {
            HeaderRows = Math.Max(first.HeaderRows, repeated),
            Ruled = first.Ruled || next.Ruled,
            Pages = [.. first.Pages.Union(next.Pages).Order()],
        };
    }
}
