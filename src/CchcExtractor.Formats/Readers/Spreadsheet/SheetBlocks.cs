using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>
/// Makes paragraphs and tables of the cells of a sheet. Ruled rows are a table; on a sheet without rulings a table begins with the first row of
/// three filled cells and ends at a blank row. What stands in single cells around tables is paragraphs (titles, notes); rows of several
/// unruled cells, as letterheads have, are a table without rulings.
/// </summary>
internal sealed class SheetBlocks
{
    /// <summary>Wider tables than this (columns) are no form; they are cut there.</summary>
    private const int MostColumns = 200;

    /// <summary>Grid places of a table, blank ones among them.</summary>
    private const int MostPlaces = 1_000_000;

    private readonly List<Draft> _drafts = [];
    private readonly SortedDictionary<int, List<SheetCell>> _rows = [];
    private readonly List<Merge> _merges;
    private readonly IReadOnlySet<int> _hiddenRows;
    private int _merged;
    private long _mergedPlaces;

    private enum Kind
    {
        Blank,
        Single,
        Several,
        Table,
    }

    private SheetBlocks(SheetCells sheet)
    {
        foreach (var cell in sheet.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            if (!_rows.TryGetValue(cell.Row, out var row))
                _rows[cell.Row] = row = [];
            row.Add(cell);
        }

        _merges = [.. sheet.Merges.OrderBy(merge => merge.Top)];
        _hiddenRows = sheet.HiddenRows;
    }

    /// <summary>The blocks of a sheet in order; its name comes first where no words do.</summary>
    internal static IReadOnlyList<Draft> Of(SheetCells sheet, string name)
    {
        var blocks = new SheetBlocks(sheet);
        blocks.Divide();
        if (blocks._drafts is [DraftTable { Ruled: true }, ..])
            blocks._drafts.Insert(0, new DraftParagraph(name));
        return blocks._drafts;
    }

    private void Divide()
    {
        var ruled = _rows.Values.Count(IsRuled) >= 2;
        var run = new List<List<SheetCell>>();
        var (kind, inTable, last) = (Kind.Blank, false, -2);
        foreach (var (number, row) in _rows)
        {
            do
                last++;
            while (last < number && _hiddenRows.Contains(last));
            inTable &= number == last;
            var now = KindOf(row, ruled, ref inTable);
            if (now != kind || number != last || now == Kind.Single)
                Flush(kind, run);
            (kind, last) = (now, number);
            run.Add(row);
        }

        Flush(kind, run);
    }

    private static Kind KindOf(List<SheetCell> row, bool ruled, ref bool inTable)
    {
        var filled = row.Count(cell => cell.Text.Length > 0);
        if (ruled)
            return IsRuled(row) ? Kind.Table : filled switch { 0 => Kind.Blank, 1 => Kind.Single, _ => Kind.Several };
        inTable = filled > 0 && (inTable || filled >= 3);
        return inTable ? Kind.Table : filled switch { 0 => Kind.Blank, 1 => Kind.Single, _ => Kind.Several };
    }

    private static bool IsRuled(List<SheetCell> row) => row.Count(cell => cell.Format.Boxed) >= 2;

    private void Flush(Kind kind, List<List<SheetCell>> run)
    {
        if (run.Count == 0)
            return;
        switch (kind)
        {
            case Kind.Single:
                _drafts.AddRange(run[0].Where(cell => cell.Text.Length > 0).Select(Paragraph));
                break;
            case Kind.Several or Kind.Table:
                _drafts.Add(Table(run, kind == Kind.Table));
                break;
        }

        run.Clear();
    }

    private static DraftParagraph Paragraph(SheetCell cell) => new(cell.Text) { Look = cell.Format.Look };

    private DraftTable Table(List<List<SheetCell>> rows, bool ruled)
    {
        var numbers = rows.ConvertAll(row => row[0].Row);
        var columns = rows.SelectMany(row => row).Select(cell => cell.Column).Distinct().Order().Take(Math.Min(MostColumns, Math.Max(10, MostPlaces / rows.Count))).ToArray();
        var said = rows.SelectMany(row => row).GroupBy(cell => (cell.Row, cell.Column)).ToDictionary(group => group.Key, group => group.First());
        var covered = new HashSet<(int Row, int Column)>();
        var cells = new List<DraftCell>();
        for (; _merged < _merges.Count && _merges[_merged].Top <= numbers[^1]; _merged++)
        {
            var merge = _merges[_merged];
            var (top, bottom) = (AtOrAfter(numbers, merge.Top), AtOrAfter(numbers, merge.Bottom + 1));
            var inside = Array.FindAll(columns, column => column >= merge.Left && column <= merge.Right);
            if (bottom <= top || inside.Length == 0 || covered.Contains((top, inside[0])) || (_mergedPlaces += (bottom - top) * inside.Length) > MostPlaces)
                continue;
            for (var row = top; row < bottom; row++)
                foreach (var column in inside)
                    covered.Add((row, column));
            cells.Add(Cell(top, Array.IndexOf(columns, inside[0]), bottom - top, inside.Length, said.GetValueOrDefault((merge.Top, merge.Left)) ?? said.GetValueOrDefault((numbers[top], inside[0]))));
        }

        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                if (!covered.Contains((row, columns[column])))
                    cells.Add(Cell(row, column, 1, 1, said.GetValueOrDefault((numbers[row], columns[column]))));
            }
        }

        return new DraftTable(cells) { Ruled = ruled };
    }

    /// <summary>Index of the first number that is not smaller; hidden rows are not among them.</summary>
    private static int AtOrAfter(List<int> numbers, int number)
    {
        var index = numbers.BinarySearch(number);
        return index < 0 ? ~index : index;
    }

    private static DraftCell Cell(int row, int column, int height, int width, SheetCell? said) => new(row, column, height, width, said is null ? [] : [Paragraph(said)]);
}
