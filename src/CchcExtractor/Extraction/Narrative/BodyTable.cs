using CchcExtractor.Documents;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Reads a table of the body as sentences: the words of a number's column headers and of its row label are its clause, the line above the
/// table and the section title are its heads. A field may stand in the row or in the column; a total row belongs to no field.
/// </summary>
internal static class BodyTable
{
    internal static IEnumerable<(Cell Cell, int Row, NumberMention Mention)> Mentions(Table table, string above, string section, RulePack rules)
    {
        var fields = rules.Vocabulary("fields");
        var units = rules.Vocabulary("units");
        var header = HeaderRows(table);
        var columns = Enumerable.Range(0, table.ColumnCount).Select(column => HeaderText(table, header, column)).ToArray();
        var byFieldRows = LooksLikeFieldTable(table, header, columns, fields);
        var byField = byFieldRows || columns.Count(column => FieldOf(column, fields) is not null) >= 2;
        var said = string.Join(" # ", columns.Concat(Enumerable.Range(header, table.RowCount - header).Select(row => Label(table, row, columns))));
        for (var row = header; row < table.RowCount; row++)
        {
            var label = Label(table, row, columns);
            var total = IsTotal(label);
            var rowField = total ? null : FieldOf(label, fields);
            foreach (var cell in table.Row(row))
            {
                var folded = cell.Text.Folded;
                if (!IsNumber(folded) || IsOrdinal(columns[cell.Column]) || folded == label)
                    continue;
                var percent = folded.EndsWith('%') || SaysRate(columns[cell.Column]) || (SaysRate(label) && !total);
                var digits = folded.TrimEnd('%', ' ');
                if (Read(digits, percent) is not { } number)
                    continue;
                var columnField = FieldOf(columns[cell.Column], fields);
                var words = rowField is not null || (total && byFieldRows) ? columns[cell.Column] : byField && !byFieldRows ? label : $"{columns[cell.Column]} # {label}";
                var mention = new NumberMention
                {
                    Number = number,
                    Start = 0,
                    End = folded.Length,
                    Unit = percent ? "%" : UnitOf(table, row, columns, units),
                    Before = words,
                    Field = rowField ?? columnField,
                    UnknownField = rowField is not null || columnField is not null ? "" : byFieldRows ? (total ? "" : label) : byField && !IsTotal(columns[cell.Column]) ? columns[cell.Column] : "",
                    Sentence = row,
                };
                mention.Heads.Add(new Inherited(above, []));
                mention.Heads.Add(new Inherited(Folding.Fold(section), []));
                mention.ByField = byField;
                mention.Heads.Insert(0, new Inherited(said, []));
                if (!byField)
                    SaidUnits.Assign(mention, units, fields);
                yield return (cell, row, mention);
            }
        }
    }

    /// <summary>Rows before the first that has a number behind its first column, or as many as the file declares.</summary>
    private static int HeaderRows(Table table)
    {
        if (table.HeaderRows > 0)
            return table.HeaderRows;
        for (var row = 0; row < table.RowCount; row++)
            if (table.Row(row).Any(cell => cell.Column > 0 && IsNumber(cell.Text.Folded)) && !IsColumnNumbers(table, row))
                return IsColumnNumbers(table, row - 1) ? row : row;
        return table.RowCount;
    }

    /// <summary>A row that only counts the columns: (1) (2) (3).</summary>
    private static bool IsColumnNumbers(Table table, int row)
    {
        if (row < 0)
            return false;
        var cells = table.Row(row).Select(cell => cell.Text.Folded.Trim('(', ')')).Where(text => text.Length > 0).ToList();
        return cells.Count > 2 && cells.Select((text, i) => text == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(same => same);
    }

    private static string HeaderText(Table table, int header, int column)
    {
        var words = new List<string>();
        Cell? last = null;
        for (var row = 0; row < header; row++)
        {
            if (table.At(row, column) is { } cell && cell != last && !IsColumnNumbers(table, row) && cell.ColumnSpan < table.ColumnCount)
                words.Add((last = cell).Text.Folded);
        }

        return string.Join(' ', words.Where(text => text.Length > 0));
    }

    private static string Label(Table table, int row, string[] columns)
    {
        foreach (var cell in table.Row(row).OrderBy(cell => cell.Column))
            if (!cell.Text.IsBlank && !IsOrdinal(columns[cell.Column]) && !IsNumber(cell.Text.Folded) && !IsUnitHeader(columns[cell.Column]) && !IsRoman(cell.Text.Folded))
                return cell.Text.Folded;
        return "";
    }

    private static bool IsRoman(string text) => text.Length <= 4 && text.TrimEnd('.').All(c => c is 'i' or 'v' or 'x');

    private static Term? FieldOf(string label, Vocabulary fields)
    {
        var bare = label.StartsWith("lĩnh vực ", StringComparison.Ordinal) ? label[9..] : label;
        return fields.Find(bare.Trim(' ', ':', '.')) ?? (bare.Length < label.Length ? Fields.LastIn(bare, fields) : null);
    }

    private static bool LooksLikeFieldTable(Table table, int header, string[] columns, Vocabulary fields) =>
        Enumerable.Range(header, table.RowCount - header).Count(row => FieldOf(Label(table, row, columns), fields) is not null) >= 2;

    private static string UnitOf(Table table, int row, string[] columns, Vocabulary units)
    {
        for (var column = 0; column < columns.Length; column++)
            if (IsUnitHeader(columns[column]) && table.At(row, column) is { } cell && cell.Row == row)
                return units.Find(cell.Text.Folded)?.Key ?? "";
        return "";
    }

    private static bool IsTotal(string label) => label is "cộng" or "tổng" || label.StartsWith("tổng cộng", StringComparison.Ordinal) || label.StartsWith("tổng số", StringComparison.Ordinal) || label.StartsWith("toàn xã", StringComparison.Ordinal);

    private static bool IsOrdinal(string header) => header is "stt" or "tt" or "số tt" or "số thứ tự" or "mã";

    private static bool IsUnitHeader(string header) => header.Contains("đơn vị tính", StringComparison.Ordinal) || header is "đvt" or "đơn vị";

    private static bool SaysRate(string words) => words.Contains("tỉ lệ", StringComparison.Ordinal) || words.Contains('%');

    private static bool IsNumber(string folded) => folded.Length > 0 && char.IsAsciiDigit(folded[0]) && folded.TrimEnd('%', ' ').All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    private static Number? Read(string digits, bool percent) => NumberLexer.Read(digits, !percent);
}
