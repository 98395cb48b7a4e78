using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// Damage to the form itself: <c>form/duplicate-row</c> (a row twice), <c>form/unknown-row</c> (a row that the form does not have, or a code with another
/// row's label), <c>form/unit-in-label</c>. Forms that no rule knows are left alone.
/// </summary>
public sealed class RowsAreKnown : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.DuplicateRow, Checks.Kinds.UnknownRow, Checks.Kinds.UnitInLabel];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        foreach (var form in evidence.Figures.Where(figure => figure.Origin == Origin.Appendix).GroupBy(figure => figure.Form))
        {
            var rows = form.Select(figure => (figure, rule: rules.Forms.Row(figure.Rule))).ToList();
            var known = rows.Count(row => row.rule is not null);
            if (known * 2 < rows.Count)
                continue;
            // where most codes differ it is another year's numbering, not damage
            var renumbered = rows.Count(row => row.rule is { } rule && rule.Code != row.figure.Code) * 3 > known;
            var seen = new Dictionary<string, Figure>(StringComparer.Ordinal);
            foreach (var (figure, rule) in rows)
            {
                if (rule is null)
                    yield return new Outcome.Failed(Unknown(figure));
                else if (!seen.TryAdd(rule.Id, figure))
                    yield return new Outcome.Failed(Twice(figure, seen[rule.Id], rules));
                else if (rule.Code != figure.Code && !renumbered)
                    yield return new Outcome.Failed(ForeignLabel(figure, rule));
                else
                    yield return Outcome.Passed;
                if (UnitInLabel(figure, rule) is { } unit)
                    yield return new Outcome.Failed(WithUnit(figure, unit));
            }
        }
    }

    /// <summary>
    /// The unit that ran into a label, where one did: a capital in the middle of it shows it ("do cấp xã ban hành Văn bản"), or the unit in brackets while its own cell says it too, or the row's known label with its
    /// unit behind. The label of a form that has no column of units ends with it by right.
    /// </summary>
    private static string? UnitInLabel(Figure figure, RowRule? rule)
    {
        var (label, unit) = (figure.Label.TrimEnd(), figure.Unit.Trim());
        // its own cell left blank, the unit went to the label
        if (unit.Length == 0 && figure.HasUnitCell && rule is { Unit.Length: > 2 } known && !Folding.Fold(known.Label).EndsWith(Folding.Fold(known.Unit), StringComparison.Ordinal) && RunsIn(label, known.Unit))
            return known.Unit;
        if (RunsIn(label, unit) || (unit.Length > 2 && label.EndsWith($"({unit})", StringComparison.OrdinalIgnoreCase) && rule?.Label.EndsWith(')') == false))
            return unit;
        return rule is { Unit.Length: > 0 } && figure.HasUnitCell && Folding.Fold(label) is var said && Joints.Any(joint => said.TrimEnd(')', ' ') == Folding.Fold($"{rule.Label}{joint}{rule.Unit}")) ? rule.Unit : null;
    }

    /// <summary>What stands between a label and the unit that was written behind it.</summary>
    private static readonly string[] Joints = [" ", " (", " - ", " – ", ", ", ": ", "/"];

    private static bool RunsIn(string label, string unit)
    {
        return unit.Length > 2 && char.IsUpper(unit[0]) && label.Length > unit.Length + 1 && label.EndsWith(unit, StringComparison.Ordinal) && label[^(unit.Length + 1)] == ' ' && (char.IsLower(label[^(unit.Length + 2)]) || label[^(unit.Length + 2)] is '.' or ')');
    }

    private static Discrepancy Unknown(Figure figure) => Of(Checks.Kinds.UnknownRow, [figure], "không có dòng này", new(
        $"{Phrases.Place(figure).Vietnamese}: dòng {figure.Code} \"{Phrases.Short(figure.Label)}\" không trùng với tên dòng trong biểu mẫu dùng để đối chiếu nên chương trình chưa đối chiếu số liệu dòng này. Đề nghị tự rà lại.",
        $"{Phrases.Place(figure).English}: the form has no row {figure.Code} \"{Phrases.Short(figure.Label)}\"; its value is read but cannot be checked. Please look it over."));

    private static Discrepancy ForeignLabel(Figure figure, RowRule rule) => Of(Checks.Kinds.UnknownRow, [figure], $"mã {rule.Code}", new(
        $"{Phrases.Place(figure).Vietnamese}: chỉ tiêu \"{Phrases.Short(rule.Label)}\" đánh số {figure.Code}, theo mẫu là {rule.Code}; số liệu được tính theo tên chỉ tiêu.",
        $"{Phrases.Place(figure).English}: code {figure.Code} has the label of row {rule.Code} \"{Phrases.Short(rule.Label)}\"; it is understood by its label."));

    private static Discrepancy Twice(Figure again, Figure first, RulePack rules)
    {
        var name = Phrases.Name(again, rules);
        return Of(Checks.Kinds.DuplicateRow, [again, first], "một lần", new(
            $"{Phrases.Place(again).Vietnamese}: {name.Vietnamese} xuất hiện hai lần, {(Phrases.Printed(first) == Phrases.Printed(again) ? first.Number is null ? "đều để trống" : $"cùng ghi {Phrases.Printed(first)}" : $"ghi {Phrases.Printed(first)} và {Phrases.Printed(again)}")}; đề nghị bỏ một dòng.",
            $"{Phrases.Place(again).English}: {name.English} stands twice, with {Phrases.Printed(first)} and {Phrases.Printed(again)}."));
    }

    private static Discrepancy WithUnit(Figure figure, string unit) => Of(Checks.Kinds.UnitInLabel, [figure], figure.Label.TrimEnd(' ', ')')[..^unit.Length].TrimEnd(' ', '('), new(
        $"{Phrases.Place(figure).Vietnamese}: tên chỉ tiêu ở dòng {figure.Code} ghi lẫn đơn vị tính \"{unit}\" ở cuối.",
        $"{Phrases.Place(figure).English}: the label of row {figure.Code} ends with its unit \"{unit}\"."));

    private static Discrepancy Of(DiscrepancyKind kind, IReadOnlyList<Figure> figures, string expected, Wording message) => new()
    {
        Kind = kind,
        Message = new(Phrases.Capital(message.Vietnamese), Phrases.Capital(message.English)),
        Sides = figures.Select(Phrases.Side).ToList(),
        Found = $"{Phrases.Id(figures[0])} \"{Phrases.Short(figures[0].Label)}\"",
        Expected = expected,
        Excerpt = figures[0].Excerpt,
        Key = Phrases.Id(figures[0]),
    };
}
