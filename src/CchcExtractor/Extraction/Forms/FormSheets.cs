using CchcExtractor.Documents;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Forms;

/// <summary>
/// Gathers the rows of each form of an appendix: finds titles before and inside tables, joins tables that go on, skips headers that are
/// repeated, mends rows that a page break tore.
/// </summary>
internal sealed class FormSheets
{
    /// <summary>No label goes on beyond this many characters.</summary>
    private const int LongestLabel = 1000;

    private readonly FormRules _rules;
    private readonly List<FormSheet> _sheets = [];
    private readonly List<Table> _unread = [];
    private FormHeader? _header;
    private int? _number;
    private string _title = "";
    private bool _titled;

    private FormSheets(FormRules rules) => _rules = rules;

    /// <summary>Fewer values than these make no table of figures.</summary>
    private const int FewestValues = 2;

    /// <summary>All forms that begin at or behind a block, and the tables there that hold values and are none.</summary>
    public static (IReadOnlyList<FormSheet> Sheets, IReadOnlyList<Table> Unread) In(Document document, int from, FormRules rules)
    {
        var reading = new FormSheets(rules);
        for (var i = from; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Table table)
                reading.Read(table, i);
            else
                foreach (var line in Lines.Of(document, i, i + 1))
                    reading.Note(line.Folded);
        }

        return (reading._sheets, reading._unread);
    }

    private void Note(string folded)
    {
        if (FormTables.TitleNumber(folded, _rules) is { } number)
        {
            (_number, _title, _titled) = (number, folded, true);
            return;
        }

        _title = _title.Length == 0 ? folded : $"{_title} {folded}";
        if (!_titled && _rules.Forms.Any(form => form.Titles.Any(pattern => pattern.IsIn(folded))))
            _titled = true;
    }

    private void Read(Table table, int block)
    {
        var header = FormHeader.Of(table, _rules);
        if (header is null && (_header is null || (_header.ColumnCount != table.ColumnCount && !_titled)) && !HasCodes(table))
        {
            if (table.Cells.Count(cell => cell.Column > 0 && TableHeader.IsNumber(cell.Text.Folded)) >= FewestValues)
                _unread.Add(table);
            return;
        }

        _header = header ?? (_header?.ColumnCount == table.ColumnCount ? _header.Continued : FormHeader.Usual(table.ColumnCount));
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Row(row).Where(cell => !cell.IsBlank).ToList();
            if (cells.Count == 0)
                continue;
            if (IsTitleRow(cells, table.ColumnCount))
                Note(cells[0].Text.Folded);
            else if (row >= _header.Rows && !FormHeader.Repeats(table, row, _rules))
                Add(RowOf(table, row, block), table.Location);
        }
    }

    private bool IsTitleRow(List<Cell> cells, int columns) =>
        cells.Count == 1 && (FormTables.TitleNumber(cells[0].Text.Folded, _rules) is not null
            || (cells[0].ColumnSpan == columns && _rules.Forms.Any(form => form.Titles.Any(pattern => pattern.IsIn(cells[0].Text.Folded)))));

    private static bool HasCodes(Table table) =>
        table.ColumnCount > 2 && Enumerable.Range(0, table.RowCount).Count(row => table.At(row, 0) is { } cell && FormTables.Code(cell.Text.Folded) is not null) * 2 > table.RowCount;

    private FormRow RowOf(Table table, int row, int block)
    {
        string? code = null, label = null, unit = null, raw = null, note = null;
        Location? place = null;
        foreach (var cell in table.Row(row))
        {
            var said = Joined(cell.Text.Printed);
            switch (_header!.RoleOf(cell))
            {
                case FormColumn.Code:
                    code = said;
                    break;
                case FormColumn.Label:
                    label = label is null ? said : $"{label} {said}".Trim();
                    break;
                case FormColumn.Unit:
                    unit = unit is null ? said : $"{unit} {said}".Trim();
                    break;
                case FormColumn.Note:
                    note = said;
                    break;
                case FormColumn.Value when string.IsNullOrEmpty(raw):
                    raw = said;
                    place ??= cell.Location;
                    if (said.Length > 0)
                        place = cell.Location;
                    break;
            }
        }

        // a unit that stands once for several rows
        for (var column = 0; unit is null && column < table.ColumnCount; column++)
            if (table.At(row, column) is { } above && above.Row < row && _header!.RoleOf(above) == FormColumn.Unit)
                unit = Joined(above.Text.Printed);

        if (code is null && label is not null && LeadingCode(label) is { } leading)
            (code, label) = leading;
        var location = place ?? table.Location.Cell(row, 0);
        return new FormRow
        {
            Code = code is null ? "" : FormTables.Code(Folding.Fold(code)) ?? code.TrimEnd('.'),
            Label = label ?? "",
            Unit = unit ?? (_header!.Has(FormColumn.Unit) ? "" : null),
            Raw = raw ?? "",
            Note = note ?? "",
            Location = location,
            Block = block,
            Row = row,
        };
    }

    private void Add(FormRow row, Location table)
    {
        var goesOn = _sheets.Count > 0 && !_titled;
        if (goesOn && _sheets[^1] is { Rows: [.., { } last] } sheet)
        {
            if (row.Code.Length == 0 && IsTorn(last, row))
            {
                sheet.Rows[^1] = last with
                {
                    Label = $"{last.Label} {row.Label}".Trim(),
                    Unit = last.Unit is null && row.Unit is null ? null : $"{last.Unit} {row.Unit}".Trim(),
                    Raw = last.Raw.Length > 0 ? last.Raw : row.Raw,
                    Location = last.Raw.Length > 0 || row.Raw.Length == 0 ? last.Location : row.Location,
                };
                return;
            }

            goesOn = !BeginsAnew(sheet, row);
        }

        if (!goesOn)
            _sheets.Add(new FormSheet(_number, _title, table, []));
        _sheets[^1].Rows.Add(row);
        (_number, _title, _titled) = (null, "", false);
    }

    /// <summary>A row without code that goes on with the one before: neither is a whole row by itself, or the two together are a known one.</summary>
    private bool IsTorn(FormRow last, FormRow row)
    {
        if (last.Label.Length > LongestLabel)
            return false;
        if (row.Label.Length == 0)
            return last.Raw.Length == 0 || row.Raw.Length == 0;
        if (_rules.RowsLabelled(row.Comparable).Count > 0 || (row.Raw.Length > 0 && last.Raw.Length > 0))
            return false;
        return _rules.RowsLabelled(RowRule.Comparable($"{last.Label} {row.Label}")).Count > 0 || (row.Raw.Length == 0 && string.IsNullOrEmpty(row.Unit) && char.IsLower(row.Label[0]))
            || (char.IsLower(row.Label[0]) && _rules.RowsLabelled(last.Comparable).Count == 0);
    }

    /// <summary>Without a title between, codes that start again at the first one begin another form.</summary>
    private static bool BeginsAnew(FormSheet sheet, FormRow row) =>
        row.Code == "1" && sheet.Rows.Count > 3 && sheet.Rows[0].Code == "1" && sheet.Rows[0].Comparable != row.Comparable && sheet.Rows[^1].Code != "1";

    private static string Joined(string printed) => string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"1.1. Số TTHC ..." in a form without a column for codes.</summary>
    internal static (string Code, string Label)? LeadingCode(string label)
    {
        var blank = label.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && FormTables.Code(label[..blank]) is { } && (label[blank - 1] is '.' or ')' || label[..blank].Contains('.')) ? (label[..blank], label[(blank + 1)..]) : null;
    }
}
