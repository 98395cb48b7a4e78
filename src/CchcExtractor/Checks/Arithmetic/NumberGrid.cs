using CchcExtractor.Documents;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>A table of numbers, whatever they count: the rows below its header and the columns that hold a number in most of them.</summary>
internal sealed class NumberGrid
{
    /// <summary>Rows from which on a column of 1, 2, 3 ... counts the rows.</summary>
    private const int RowsOfOrdinals = 4;

    private const int MostColumns = 9;

    private NumberGrid(List<GridRow> rows, List<int> counts, List<int> rates, List<string> titles) => (Rows, Counts, Rates, Titles) = (rows, counts, rates, titles);

    /// <summary>What stands above each column, folded.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>Rows of rates ("Tỷ lệ trực tuyến (%)"), which are none of <see cref="Rows"/>.</summary>
    public IReadOnlyList<GridRow> Shares { get; private init; } = [];

    /// <summary>From top to bottom.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>Columns of whole numbers.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Columns of rates.</summary>
    public IReadOnlyList<int> Rates { get; }

    /// <summary>The numbers of a table; null where there are few, or very many columns.</summary>
    public static NumberGrid? Of(Table table, TableHeader headers) =>
        Enumerable.Range(0, table.RowCount).FirstOrDefault(row => !TableHeader.IsColumnNumbers(table, row) && table.Row(row).Count(cell => TableHeader.IsNumber(cell.Text.Folded)) > 1, -1) is > 0 and var first ? Below(first, table, headers, fewest: 2) : null;

    /// <summary>The same of a table with one column of counts, below its header; null of any other.</summary>
    public static NumberGrid? OfOneCount(Table table, TableHeader headers) =>
        Enumerable.Range(0, table.RowCount).FirstOrDefault(row => !TableHeader.IsColumnNumbers(table, row) && table.Row(row).Any(cell => cell is { Row: var own, Column: > 0 } && own == row && TableHeader.IsNumber(cell.Text.Folded)), -1) is > 0 and var first && Below(first, table, headers, fewest: 1) is { Counts.Count: 1 } grid ? grid : null;

    private static NumberGrid? Below(int first, Table table, TableHeader headers, int fewest)
    {
        var titles = Enumerable.Range(0, table.ColumnCount).Select(column => TableHeader.Text(table, first, column)).ToList();
        var columns = Enumerable.Range(0, table.ColumnCount).Where(column => !headers.IsOrdinal(titles[column]) && !IsOrdinal(table, first, column)
            && Enumerable.Range(first, table.RowCount - first).Count(row => IsNumber(table, row, column)) * 2 > table.RowCount - first).ToList();
        if (columns.Count < fewest || columns.Count > MostColumns)
            return null;
        var rates = columns.Where(column => headers.SaysRate(titles[column]) || Enumerable.Range(first, table.RowCount - first).Any(row => table.At(row, column)?.Text.Folded.Contains('%') == true)).ToList();
        // "Tỷ lệ trực tuyến (%) | 80,8 | 52,6 | ...": shares of the rows above add up to nothing
        var rows = Enumerable.Range(first, table.RowCount - first).Select(row => Row(table, row, columns, rates, headers)).ToList();
        var shares = rows.FindAll(row => headers.SaysRate(row.Label));
        rows.RemoveAll(shares.Contains);
        return new NumberGrid(rows, [.. columns.Except(rates)], rates, titles) { Shares = shares };
    }

    private static GridRow Row(Table table, int row, List<int> columns, List<int> rates, TableHeader headers)
    {
        var name = table.Row(row).OrderBy(cell => cell.Column).FirstOrDefault(cell => !cell.Text.IsBlank && !TableHeader.IsNumber(cell.Text.Folded))?.Text;
        var label = name?.Folded ?? "";
        var numbers = columns.Where(column => IsNumber(table, row, column)).Select(column => (Column: column, Number: NumberLexer.Read(table.At(row, column)!.Text.Folded.TrimEnd('%', ' '), count: !rates.Contains(column))))
            .Where(one => one.Number is { Ambiguous: false }).ToDictionary(one => one.Column, one => one.Number!);
        return new GridRow(label, name?.Printed.Trim() ?? "", headers.IsTotal(label.TrimStart('-', '+', '*', ' ')), label.StartsWith('-') || label.StartsWith('+') || label.StartsWith("trong đó", StringComparison.Ordinal),
            numbers, numbers.Keys.ToDictionary(column => column, column => table.At(row, column)!));
    }

    private static bool IsNumber(Table table, int row, int column) => table.At(row, column) is { } cell && cell.Row == row && cell.Column == column && TableHeader.IsNumber(cell.Text.Folded);

    /// <summary>1, 2, 3 ... from top to bottom.</summary>
    private static bool IsOrdinal(Table table, int first, int column) =>
        Enumerable.Range(first, Math.Min(RowsOfOrdinals, table.RowCount - first)).Select((row, i) => table.At(row, column)?.Text.Folded.TrimEnd('.').TrimStart('0') == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).Count(same => same) >= RowsOfOrdinals - 1;
}

/// <summary>A row of such a table.</summary>
/// <param name="Label">Its first words, folded.</param>
/// <param name="Name">The same as printed.</param>
/// <param name="IsTotal">It adds up the others.</param>
/// <param name="IsPart">It is a part of the row above it.</param>
/// <param name="Numbers">By column.</param>
/// <param name="Cells">The cells of the numbers.</param>
internal sealed record GridRow(string Label, string Name, bool IsTotal, bool IsPart, IReadOnlyDictionary<int, Number> Numbers, IReadOnlyDictionary<int, Cell> Cells)
{
    /// <summary>The number of a column; null for none.</summary>
    public decimal? At(int column) => Numbers.TryGetValue(column, out var number) ? number.Value : null;
}
