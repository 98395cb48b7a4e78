using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Forms;

/// <summary>
/// Reads the statistical forms of the appendix. Every row is a figure <c>bm&lt;form&gt;/&lt;code&gt;</c>, blank ones too; forms and rows that the
/// rules do not know are read all the same, and said at severity info.
/// </summary>
public static class ReadForms
{
    /// <summary>The rule id of figures whose row no rule knows.</summary>
    public const string UnknownRow = "form";

    /// <summary>All rows of all forms, in order of the text.</summary>
    public static (IReadOnlyList<Figure> Figures, IReadOnlyList<Problem> Problems) From(Document document, ReportParts parts, RulePack rules)
    {
        var figures = new List<Figure>();
        var problems = new List<Problem>();
        var used = new HashSet<int>();
        var (sheets, unread) = FormSheets.In(document, parts.Appendix, rules.Forms);
        problems.AddRange(unread.Select(Unread));
        foreach (var sheet in sheets)
        {
            var form = MatchRows.Form(sheet, rules.Forms);
            var number = Number(sheet, form, used);
            used.Add(number);
            if (form is null)
                problems.Add(Unknown(number, sheet));
            var met = form is null ? new (RowRule Rule, Grade Grade)?[sheet.Rows.Count] : MatchRows.Rows(sheet, form, rules.Words(WordList.RowLevel));
            for (var i = 0; i < sheet.Rows.Count; i++)
            {
                figures.Add(FigureOf(sheet.Rows[i], number, met[i], rules));
                if (form is not null && Remark(sheet.Rows[i], figures[^1], met[i]?.Rule) is { } problem)
                    problems.Add(problem);
            }
        }

        return (figures, problems);
    }

    /// <summary>The printed number; where it is missing, or was used by another form already, that of the known form; else the next free one.</summary>
    private static int Number(FormSheet sheet, FormRule? form, HashSet<int> used)
    {
        if (sheet.Number is { } printed && (!used.Contains(printed) || form is null || form.Number == printed))
            return printed;
        if (form is not null && !used.Contains(form.Number))
            return form.Number;
        return sheet.Number ?? (used.Count == 0 ? 1 : used.Max() + 1);
    }

    private static Figure FigureOf(FormRow row, int form, (RowRule Rule, Grade Grade)? met, RulePack rules)
    {
        var unit = row.Unit ?? met?.Rule.Unit ?? "";
        var code = row.Code.Length > 0 ? row.Code : met?.Rule.Code ?? "";
        var valueUnit = unit.Length > 0 ? unit : met?.Rule.Unit ?? "";
        return new Figure
        {
            Origin = Origin.Appendix,
            Indicator = code.Length > 0 ? $"bm{form}/{code}" : $"bm{form}/{Texts.Folding.Slug(row.Label)}",
            Form = form,
            Code = code,
            Label = row.Label,
            Note = row.Note,
            HasUnitCell = row.Unit is not null,
            Number = FormValues.Read(row.Raw, valueUnit, rules.Words(WordList.NoughtCell)),
            Unit = unit,
            Raw = row.Raw,
            Grade = met?.Grade ?? Grade.Fuzzy,
            Location = row.Location,
            Rule = met?.Rule.Id ?? UnknownRow,
            Excerpt = string.Join(" | ", new[] { code, row.Label, unit, row.Raw }.Where(text => text.Length > 0)),
            Block = row.Block,
            Sentence = row.Row,
        };
    }

    private static Problem Unknown(int number, FormSheet sheet) => new(
        "form/unknown", Severity.Info,
        new Wording(
            $"biểu mẫu {number} không có trong bộ quy tắc; các dòng vẫn được đọc theo tiêu đề cột, nhưng không được đối chiếu; muốn đối chiếu, thêm biểu này vào tệp quy tắc",
            $"form {number} is not in the rules; its rows are read by the column headers but not checked; to have them checked, add the form to the rule files"),
        sheet.Location);

    private static Problem Unread(Table table) => new(
        "form/unread", Severity.Info,
        new Wording(
            "bảng này của phụ lục có số liệu nhưng không có tiêu đề cột hay mã dòng của một biểu mẫu, nên không được đọc; nếu là biểu mẫu, thêm tiêu đề cột của nó vào forms/columns",
            "this table of the appendix has values but neither the column headers nor the row codes of a form, and is not read; if it is one, add its headers to forms/columns"),
        table.Location);

    private static Problem? Remark(FormRow row, Figure figure, RowRule? rule)
    {
        if (rule is null)
            return new Problem("form-row/unknown", Severity.Info, new Wording(
                $"dòng \"{row.Label}\" ({figure.Indicator}) không có trong bộ quy tắc; vẫn được đọc nhưng không được đối chiếu",
                $"row \"{row.Label}\" ({figure.Indicator}) is not in the rules; it is read but not checked"), row.Location);
        return row.Code.Length > 0 && rule.Code != row.Code
            ? new Problem("form-row/foreign-label", Severity.Info, new Wording(
                $"mã {row.Code} mang nhãn của dòng {rule.Id} (\"{rule.Label}\"); được hiểu theo nhãn",
                $"code {row.Code} has the label of row {rule.Id} (\"{rule.Label}\"); it is understood by its label"), row.Location)
            : null;
    }
}
