using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>A number in a cell of a table of the body.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Row">Row of the table, from 0.</param>
/// <param name="Mention">The number; null where digits print none.</param>
/// <param name="Start">First character in the cell's folded text.</param>
/// <param name="Length">Folded characters.</param>
internal sealed record TableNumber(Cell Cell, int Row, NumberMention? Mention, int Start, int Length);

/// <summary>
/// Reads a table of the body as sentences: the words of a number's column headers and of its row label are its clause, the line above the
/// table and the section title are its heads. A field may stand in the row or in the column; a total row belongs to no field.
/// </summary>
internal sealed class BodyTable(RulePack rules, TakenSpans taken, Period? reported)
{
    private readonly Vocabulary _fields = rules.Vocabulary("fields");
    private readonly Vocabulary _units = rules.Vocabulary("units");
    private readonly FindNumbers _numbers = new(rules);
    private readonly TableHeader _headers = new(rules);
    private readonly PeriodRows _periods = new(rules, reported);
    private readonly IReadOnlyList<string> _noughts = rules.Words(WordList.NoughtCell);

    /// <summary>Rows of a table, or of one group of its rows, whose labels say what it is about: each of its numbers is looked for in all of them.</summary>
    private const int MostLabels = 300;

    /// <summary>All numbers below the header, row by row; those in cells that say more than a value come without a clause, so that no rule takes them.</summary>
    internal IEnumerable<TableNumber> Numbers(Table table, string above, string section)
    {
        var header = HeaderRows(table);
        var columns = Enumerable.Range(0, table.ColumnCount).Select(column => TableHeader.Text(table, header, column)).ToArray();
        var byFieldRows = Enumerable.Range(header, table.RowCount - header).Count(row => FieldOf(WithoutMark(Label(table, row, columns))) is not null) >= 2;
        var byField = byFieldRows || columns.Count(column => FieldOf(column) is not null) >= 2;
        // "2016 | 2017 | 2018 | 2019 | 2020 | Cộng": of all of them
        var ofYears = columns.Count(_periods.IsOfOtherPeriod) > 1;
        var groups = Enumerable.Range(0, table.RowCount).Select(row => row < header ? "" : Group(table, row, columns)).ToArray();
        Inherited[] HeadsOf(string group) =>
        [
            new(string.Join(" # ", columns.Concat(Enumerable.Range(header, table.RowCount - header).Where(row => group.Length == 0 || groups[row] == group).Take(MostLabels).Select(row => Label(table, row, columns)))), [], IsColumns: true),
            .. OfTotals(table, header, columns, byFieldRows), new(above, []), new(Folding.Fold(section), []),
        ];
        var known = groups.Distinct(StringComparer.Ordinal).ToDictionary(group => group, HeadsOf, StringComparer.Ordinal);
        // "2016 | 1.204 | ..." year by year: their total is that of all these years
        var byYears = Enumerable.Range(header, table.RowCount - header).Count(row => _periods.IsOfOtherPeriod(WithoutMark(Label(table, row, columns))) || PeriodRows.NamesYears(LeftOf(table, row, columns))) > 1;
        var parent = "";
        for (var row = header; row < table.RowCount; row++)
        {
            var (label, heads) = (Label(table, row, columns), known[groups[row]]);
            var name = WithoutMark(label);
            var isPart = label.StartsWith('-') || label.StartsWith('+');
            if (!isPart)
                parent = name;
            var total = IsTotal(name, byFieldRows);
            var rowField = total ? null : FieldOf(name);
            // "Cộng tháng 01" and below it "Tháng 12/2017 (so sánh)"
            var isOfOther = _periods.IsOfOther(table, row, columns) || (byFieldRows && rowField is null && _periods.IsOfOtherPeriod(WithoutParentheses(name))) || (total && byYears);
            NumberMention? left = null;
            foreach (var cell in table.Row(row))
            {
                var column = columns[cell.Column];
                if (cell.Text.IsBlank || _headers.IsOrdinal(column) || (cell.Row < row && cell.RowSpan > 1))
                    continue;
                var columnField = FieldOf(column);
                var ownField = total ? null : FieldLeftOf(table, row, cell) ?? rowField;
                var numbers = In(cell, column, label, total);
                foreach (var mention in numbers.Values)
                {
                    if (mention.Unit.Length == 0)
                        mention.Unit = UnitOf(table, row, columns);
                    // what a row of fields is called says whose its counts are, not what they count ("các lĩnh vực khác")
                    mention.Before = ownField is not null || byFieldRows ? column : byField && !byFieldRows ? name : $"{column} # {name}";
                    mention.Field = ownField ?? columnField;
                    mention.UnknownField = ownField is not null || columnField is not null ? "" : byFieldRows ? (total ? "" : name) : byField && !_headers.IsTotal(column) ? column : "";
                    (mention.Sentence, mention.IsInTable) = (row, true);
                    // "1. Cán bộ: 10", "- Đạt chuẩn: 9"
                    if (isPart && parent.Length > 0)
                        mention.Heads.Add(new Inherited(parent, []));
                    mention.Heads.AddRange(heads);
                    mention.ByField = byField;
                    mention.IsOfAllFields = total && byFieldRows && mention.Unit != "%";
                    // a column that says "tỷ lệ" and no more is the rate of the column before it
                    (mention.Previous, mention.IsRateOfPrevious) = (mention.Previous ?? left, mention.Unit == "%" && left is not null && (_headers.SaysRateOnly(column) || _headers.SaysShareOfTotal(column)));
                    if (mention.Unit != "%")
                        left = mention;
                    if (!byField)
                        SaidUnits.Assign(mention, [], [], [], rules);
                    yield return new TableNumber(cell, row, isOfOther || _periods.IsOfOtherPeriod(column) || _periods.IsOfPart(column) || _periods.IsOfYearSoFar(column, name) || (ofYears && _headers.IsTotal(column)) ? null : mention, mention.Start, mention.End - mention.Start);
                }

                foreach (var (start, length) in numbers.Unclear)
                    yield return new TableNumber(cell, row, null, start, length);
            }
        }
    }

    /// <summary>"Tổng tiếp nhận | 155" below fields: what their row of totals is called says what all of them count, nearer than the line above the table.</summary>
    private IEnumerable<Inherited> OfTotals(Table table, int header, string[] columns, bool byFieldRows) =>
        byFieldRows
            ? Enumerable.Range(header, table.RowCount - header).Select(row => WithoutMark(Label(table, row, columns))).Where(name => IsTotal(name, byFieldRows)).Select(name => new Inherited(name, []))
            : [];

    private bool IsTotal(string name, bool byFieldRows) => _headers.IsTotal(name) || (byFieldRows && _headers.OpensTotal(name) && FieldOf(name) is null);

    /// <summary>The field that the nearest cell to the left names: lists may stand side by side in one table.</summary>
    private Term? FieldLeftOf(Table table, int row, Cell cell)
    {
        Term? nearest = null;
        foreach (var other in table.Row(row).Where(other => other.Column < cell.Column).OrderBy(other => other.Column))
            nearest = FieldOf(other.Text.Folded) ?? nearest;
        return nearest;
    }

    /// <summary>The value of a cell ("12", "12 hồ sơ", "08/10", "12 (100%)", "không"); of a cell that says more, its numbers are unclear.</summary>
    private (List<NumberMention> Values, IEnumerable<(int Start, int Length)> Unclear) In(Cell cell, string column, string label, bool total)
    {
        var folded = cell.Text.Folded;
        if (_noughts.Contains(folded.TrimEnd('.', ' '), StringComparer.Ordinal))
            return ([new NumberMention { Number = new Number(0, 0, cell.Text.Printed.Trim()), Start = 0, End = folded.Length }], []);
        var found = _numbers.In(folded, taken.In(folded));
        var mentions = found.Mentions.Where(mention => !mention.IsWord).ToList();
        var isLabel = folded == label;
        if (!isLabel && mentions.Count > 0 && found.Unread.Count == 0 && IsValue(folded, mentions))
        {
            var percent = mentions[0].Unit == "%" || (mentions.Count == 1 && (_headers.SaysRate(column) || (_headers.SaysRate(label) && !total)));
            return ([WithPrecision(folded, mentions[0], percent), .. mentions.Skip(1)], []);
        }

        // a label's leading number is its mark
        var unclear = mentions.Where(mention => !isLabel || mention.Start > 0).Select(mention => (mention.Start, mention.End - mention.Start)).Concat(found.Unread);
        return ([], unclear);
    }

    /// <summary>Rows before the first that has a value behind its first column, or as many as the file declares.</summary>
    private int HeaderRows(Table table)
    {
        if (table.HeaderRows > 0)
            return table.HeaderRows;
        for (var row = 0; row < table.RowCount; row++)
            if (!TableHeader.IsColumnNumbers(table, row) && !(row == 0 && PeriodRows.AreYears(table, row)) && table.Row(row).Any(cell => cell.Row == row && cell.Column > 0 && IsValue(cell.Text.Folded)))
                return row;
        return table.RowCount;
    }

    private bool IsValue(string folded)
    {
        if (folded.Length == 0 || !char.IsAsciiDigit(folded[0]))
            return false;
        var found = _numbers.In(folded, taken.In(folded));
        return found.Mentions.Count > 0 && found.Unread.Count == 0 && IsValue(folded, found.Mentions);
    }

    /// <summary>Nothing but a number, its unit, and perhaps its rate in parentheses.</summary>
    private bool IsValue(string folded, List<NumberMention> mentions)
    {
        if (mentions.Count > 2 || folded.AsSpan(0, mentions[0].Start).Trim(' ').Length > 0)
            return false;
        var end = mentions[0].End;
        var at = end < folded.Length && folded[end] == ' ' ? end + 1 : end;
        if (mentions[0].Unit.Length > 0 && _units.At(folded, at) is { } unit)
            end = at + unit.Length;
        if (mentions.Count == 1)
            return folded.AsSpan(end).Trim(" .;").IsEmpty;
        mentions[1].Previous = mentions[0];
        return mentions[1].Unit == "%" && folded.AsSpan(end, mentions[1].Start - end).Trim(' ') is "(" && folded.AsSpan(mentions[1].End).Trim(' ') is ")";
    }

    private static NumberMention WithPrecision(string folded, NumberMention mention, bool percent)
    {
        if (!percent)
            return mention;
        var digits = folded[mention.Start..mention.End].TrimEnd('%', ' ');
        return new NumberMention { Number = NumberLexer.Read(digits, count: false) ?? mention.Number, Start = mention.Start, End = mention.End, Unit = "%" };
    }

    /// <summary>Of a row that its mark puts below others ("5.3") the mark that they share ("5"); what other rows are called says nothing of it. Empty where rows are not so marked.</summary>
    private string Group(Table table, int row, string[] columns) =>
        table.Row(row).FirstOrDefault(cell => _headers.IsOrdinal(columns[cell.Column]))?.Text.Folded.Trim('.', ' ') is { Length: > 0 and <= LongestMark } mark && mark.AsSpan().IndexOfAnyExcept("0123456789.") < 0
            ? mark.IndexOf('.') is > 0 and var dot ? mark[..dot] : HasRowsBelow(table, row, mark, columns) ? mark : "" : "";

    private bool HasRowsBelow(Table table, int row, string mark, string[] columns) =>
        row + 1 < table.RowCount && table.Row(row + 1).Any(cell => _headers.IsOrdinal(columns[cell.Column]) && cell.Text.Folded.StartsWith($"{mark}.", StringComparison.Ordinal) && cell.Text.Folded.Length > mark.Length + 1);

    private const int LongestMark = 6;

    /// <summary>What stands leftmost in a row, its ordinal left aside: there a year may be what the row is about, while one further right is a count.</summary>
    private string LeftOf(Table table, int row, string[] columns) =>
        table.Row(row).Where(cell => !cell.Text.IsBlank && !_headers.IsOrdinal(columns[cell.Column])).MinBy(cell => cell.Column)?.Text.Folded ?? "";

    private string Label(Table table, int row, string[] columns)
    {
        foreach (var cell in table.Row(row).OrderBy(cell => cell.Column))
            if (!cell.Text.IsBlank && (!_headers.IsOrdinal(columns[cell.Column]) || _headers.IsTotal(cell.Text.Folded)) && !TableHeader.IsNumber(cell.Text.Folded) && !_headers.IsUnit(columns[cell.Column]) && !IsRoman(cell.Text.Folded))
                return cell.Text.Folded;
        return "";
    }

    /// <summary>"1. Cán bộ", "- Đạt chuẩn", "a) ...": the label without its mark.</summary>
    private static string WithoutMark(string label)
    {
        var at = label.AsSpan().IndexOfAny('.', ')');
        if (at is > 0 and <= 3 && at + 1 < label.Length && label[at + 1] == ' ' && (label.AsSpan(0, at).ContainsAnyExceptInRange('a', 'z') || at == 1))
            label = label[(at + 1)..];
        return Bullets.TrimStart(label);
    }

    private static string WithoutParentheses(string label)
    {
        var open = label.IndexOf('(');
        return open > 0 && label.EndsWith(')') ? label[..open].Trim() : label;
    }

    private static bool IsRoman(string text) => text.Length <= 4 && text.TrimEnd('.').All(c => c is 'i' or 'v' or 'x');

    private Term? FieldOf(string label)
    {
        foreach (var opening in rules.Words(WordList.FieldLabel))
            if (label.StartsWith(opening + " ", StringComparison.Ordinal))
                return _fields.Find(label[(opening.Length + 1)..].Trim(' ', ':', '.')) ?? Fields.LastIn(label[(opening.Length + 1)..], _fields);
        var name = label.Trim(' ', ':', '.');
        var open = name.IndexOf('(');
        // "Tư pháp (chứng thực)" is "Tư pháp - Chứng thực"
        return _fields.Find(name) ?? (open > 0 && name.EndsWith(')') ? _fields.Find($"{name[..open].Trim()} - {name[(open + 1)..^1].Trim()}") : null) ?? _fields.Find(WithoutParentheses(name));
    }

    private string UnitOf(Table table, int row, string[] columns)
    {
        for (var column = 0; column < columns.Length; column++)
            if (_headers.IsUnit(columns[column]) && table.At(row, column) is { } cell && cell.Row == row)
                return _units.Find(cell.Text.Folded)?.Key ?? "";
        return "";
    }
}

/// <summary>What the headers and labels of a table say.</summary>
internal sealed class TableHeader(RulePack rules)
{
    private readonly IReadOnlyList<string> _totals = rules.Words(WordList.TotalRow);
    private readonly IReadOnlyList<string> _ordinals = rules.Words(WordList.OrdinalHeader);
    private readonly IReadOnlyList<string> _unitHeaders = rules.Words(WordList.UnitHeader);
    private readonly IReadOnlyList<string> _rates = rules.Words(WordList.RateWord);
    private readonly IReadOnlyList<string> _wholes = rules.Words(WordList.OpensWhole);

    /// <summary>All that stands above a column, from top to bottom.</summary>
    internal static string Text(Table table, int header, int column)
    {
        var words = new List<string>();
        Cell? last = null;
        for (var row = 0; row < header; row++)
            if (table.At(row, column) is { } cell && cell != last && !IsColumnNumbers(table, row) && cell.ColumnSpan < table.ColumnCount)
                words.Add((last = cell).Text.Folded);
        return string.Join(' ', words.Where(text => text.Length > 0));
    }

    internal bool IsTotal(string label) => IsTotalName(label.TrimEnd(' ', ':', '.'));

    private bool IsTotalName(string label) =>
        _totals.Any(word => label.StartsWith(word, StringComparison.Ordinal) && (label.Length == word.Length || (word.Contains(' ') && Words.IsWhole(label, 0, word.Length))));

    /// <summary>"Tổng tiếp nhận".</summary>
    internal bool OpensTotal(string label) => _totals.Any(word => label.StartsWith(word, StringComparison.Ordinal) && Words.IsWhole(label, 0, word.Length));

    internal bool IsOrdinal(string header) => _ordinals.Contains(header, StringComparer.Ordinal);

    internal bool IsUnit(string header) => _unitHeaders.Any(word => header == word || (word.Length > 7 && header.Contains(word, StringComparison.Ordinal)));

    internal bool SaysRate(string words) => words.Contains('%') || _rates.Any(word => words.Contains(word, StringComparison.Ordinal));

    internal bool SaysRateOnly(string words) => words.Length > 0 && _rates.Aggregate(words, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).All(c => !char.IsLetterOrDigit(c));

    /// <summary>"Tỷ lệ so với tổng số (%)".</summary>
    internal bool SaysShareOfTotal(string words) => _rates.Any(word => words.StartsWith(word, StringComparison.Ordinal) && _wholes.Any(whole => Words.Contains(words, whole)));

    /// <summary>Digits with their marks, and perhaps a sign for per cent.</summary>
    internal static bool IsNumber(string folded) => folded.Length > 0 && char.IsAsciiDigit(folded[0]) && folded.TrimEnd('%', ' ').All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    /// <summary>A row that only counts the columns: (1) (2) (3).</summary>
    internal static bool IsColumnNumbers(Table table, int row)
    {
        var cells = table.Row(row).Select(cell => cell.Text.Folded.Trim('(', ')')).Where(text => text.Length > 0).ToList();
        return cells.Count > 2 && cells.Select((text, i) => text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
    }
}
