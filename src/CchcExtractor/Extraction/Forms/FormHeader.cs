using CchcExtractor.Documents;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Forms;

/// <summary>Which grid column of a form holds what. Known by the words of the header, whatever their order.</summary>
internal sealed class FormHeader
{
    private const int DeepestHeader = 5;
    private readonly FormColumn?[] _roles;

    private FormHeader(FormColumn?[] roles, int rows) => (_roles, Rows) = (roles, rows);

    /// <summary>How many rows at the top of the table it takes.</summary>
    public int Rows { get; }

    /// <summary>Number of grid columns.</summary>
    public int ColumnCount => _roles.Length;

    /// <summary>The table has a column of this kind.</summary>
    public bool Has(FormColumn column) => _roles.Contains(column);

    /// <summary>What a header's words say about its column, or null.</summary>
    public static FormColumn? Classify(string folded, FormRules rules)
    {
        foreach (var (column, words) in rules.Columns)
            foreach (var pattern in words)
                if (pattern.IsIn(folded))
                    return column;
        return null;
    }

    /// <summary>The header of a table; null where it begins with data right away.</summary>
    public static FormHeader? Of(Table table, FormRules rules)
    {
        var first = 0;
        while (first < table.RowCount && IsTitle(table, first, rules))
            first++;
        var rows = first;
        while (rows < Math.Min(table.RowCount, first + DeepestHeader) && (IsHeaderRow(table, rows, rules) || IsNumbering(table, rows)))
            rows++;
        if (rows == first)
            return null;
        var roles = new FormColumn?[table.ColumnCount];
        for (var column = 0; column < roles.Length; column++)
            for (var row = rows - 1; row >= first && roles[column] is null; row--)
                if (table.At(row, column) is { IsBlank: false } cell)
                    roles[column] = Classify(cell.Text.Folded, rules);
        if (roles.All(role => role is null or FormColumn.Note))
            return null;
        Complete(table, roles, rows);
        return new FormHeader(roles, rows);
    }

    /// <summary>The columns of a form that prints no header at all: code, label, unit, value, as all known forms have them.</summary>
    public static FormHeader Usual(int columns)
    {
        FormColumn[] usual = [FormColumn.Code, FormColumn.Label, FormColumn.Unit, FormColumn.Value, FormColumn.Note];
        return new FormHeader([.. Enumerable.Range(0, columns).Select(column => column < usual.Length ? usual[column] : (FormColumn?)null)], 0);
    }

    /// <summary>The same columns for a table that goes on without a header.</summary>
    public FormHeader Continued => new(_roles, 0);

    /// <summary>What a cell holds; one that covers several columns holds the first of them that matters: label, then code, then the rest.</summary>
    public FormColumn? RoleOf(Cell cell)
    {
        FormColumn? role = null;
        for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, _roles.Length); column++)
        {
            if (_roles[column] == FormColumn.Label)
                return FormColumn.Label;
            role ??= _roles[column];
        }

        return role;
    }

    /// <summary>A row that repeats the header further down, as printers do at the top of a page.</summary>
    public static bool Repeats(Table table, int row, FormRules rules) => IsHeaderRow(table, row, rules) || IsNumbering(table, row);

    private static bool IsTitle(Table table, int row, FormRules rules) =>
        table.Row(row).Where(cell => !cell.IsBlank).ToList() is [{ } only] && only.ColumnSpan >= table.ColumnCount - 1 && Classify(only.Text.Folded, rules) != FormColumn.Label
        || (table.Row(row).FirstOrDefault(cell => !cell.IsBlank) is { } first && FormTables.TitleNumber(first.Text.Folded, rules) is not null);

    /// <summary>No row code and no label of a known row, and at least one cell that says what its column holds; short words only, so that labels of rows do not count.</summary>
    private static bool IsHeaderRow(Table table, int row, FormRules rules)
    {
        var known = 0;
        var others = 0;
        foreach (var cell in table.Row(row))
        {
            if (cell.IsBlank)
                continue;
            var folded = cell.Text.Folded;
            if (FormTables.Code(folded) is not null || FormSheets.LeadingCode(folded) is not null || rules.RowsLabelled(RowRule.Comparable(cell.Text.Printed)).Count > 0)
                return false;
            if (Classify(folded, rules) is { } role && (folded.Length <= 40 || role == FormColumn.Label))
                known++;
            else
                others++;
        }

        return known >= 2 ? others <= 2 : known == 1 && others == 0 && table.Row(row).Count(cell => !cell.IsBlank) == 1 && row > 0;
    }

    /// <summary>A row that numbers the columns: (1) (2) (3), A B 1 2.</summary>
    private static bool IsNumbering(Table table, int row)
    {
        var said = table.Row(row).Where(cell => !cell.IsBlank).Select(cell => cell.Text.Folded.Trim('(', ')', ' ', '.')).ToList();
        return said.Count >= 3 && said.All(text => text.Length <= 2 && text.All(char.IsLetterOrDigit) && (text.All(char.IsAsciiDigit) || text.Length == 1)) && said.Distinct().Count() == said.Count
            && said.Where(text => char.IsAsciiDigit(text[0])).Select(text => text.Length).Sum() > 0 && IsAscending(said);
    }

    private static bool IsAscending(List<string> said)
    {
        var numbers = said.Where(text => text.All(char.IsAsciiDigit)).Select(text => text.Length == 2 ? ((text[0] - '0') * 10) + text[1] - '0' : text[0] - '0').ToList();
        return numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    /// <summary>Columns that the words did not tell: unheaded codes at the left, the text column, the value behind it.</summary>
    private static void Complete(Table table, FormColumn?[] roles, int rows)
    {
        if (!roles.Contains(FormColumn.Code) && roles.Length > 2 && roles[0] is null && Enumerable.Range(rows, Math.Max(0, Math.Min(5, table.RowCount - rows))).Any(row => table.At(row, 0) is { } cell && FormTables.Code(cell.Text.Folded) is not null))
            roles[0] = FormColumn.Code;
        if (!roles.Contains(FormColumn.Label) && Array.IndexOf(roles, null) is >= 0 and var text)
            roles[text] = FormColumn.Label;
        if (!roles.Contains(FormColumn.Value) && Array.LastIndexOf(roles, null) is >= 0 and var value)
            roles[value] = FormColumn.Value;
    }
}
