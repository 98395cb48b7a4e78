using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>sum/parts-differ</c> where a column of a table in running text comes to what the report says elsewhere, but not to its own total row: the row was mistyped or left from another time. Where the
/// column comes to nothing that is printed, what the rules assert of the fields tells it.
/// </summary>
public sealed class TablesAddUp : ISecondLook
{
    private const int FewestParts = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <summary>That a table's total row differs from the text is no reason not to say that it differs from its rows.</summary>
    public bool IsSaidBy(Discrepancy own, Discrepancy earlier) => ISecondLook.IsOfTheSameParagraph(own, earlier, Kinds);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var counts = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number: { Decimals: 0, Ambiguous: false, Approximate: false, Denominator: null } } && figure.Unit != "%" && evidence.Document.Blocks[figure.Block] is Table).ToList();
        foreach (var column in counts.GroupBy(figure => (figure.Block, figure.Indicator, Column(figure))))
        {
            var parts = column.Where(figure => figure.Field.Length > 0).ToList();
            if (parts.Count < FewestParts || parts.DistinctBy(part => part.Field).Count() < parts.Count || column.Where(figure => figure.Field.Length == 0).ToList() is not [var total])
                continue;
            var sum = parts.Sum(part => part.Value!.Value);
            if (sum == total.Value || CountedTwice.IsSaid(evidence, [total.Block], sum - total.Value!.Value, rules))
                yield return Outcome.Passed;
            else if (evidence.Figures.Any(figure => figure.Indicator == total.Indicator && figure.Field.Length == 0 && figure.Value == sum))
                yield return new Outcome.Failed(Differs(total, parts, sum, rules));
            else if (IsComplete(evidence, column.Key.Block, column.Key.Item3) && evidence.Figures.Any(figure => figure.Indicator == total.Indicator && figure.Field.Length == 0 && figure.Value == total.Value && figure.Block != total.Block && figure.Origin == Origin.Narrative))
                yield return new Outcome.Failed(RowWrong(total, parts, sum, rules));
            else if (total.Value >= FewestSwapped && Statements.DigitSlips.Swapped(total.Value!.Value, sum))
                yield return new Outcome.Failed(Swapped(total, parts, sum, rules));
            else
                yield return Outcome.NotEvaluated;
        }
    }

    /// <summary>Every number of a column was understood, so that no row is missing.</summary>
    private static bool IsComplete(Evidence evidence, int block, string column) =>
        column.Length > 0 && evidence.Document.Blocks[block].Location.Path is var path && !evidence.Unclaimed.Any(number => number.Location.Path.StartsWith(path + "/", StringComparison.Ordinal) && $"{number.Location.Path}/".Contains($"/{column}/", StringComparison.Ordinal));

    private static Discrepancy RowWrong(Figure total, List<Figure> parts, decimal sum, RulePack rules)
    {
        var (name, place) = (Phrases.Name(total, rules), Phrases.Place(total));
        var added = string.Join(" + ", parts.Select(part => Phrases.Vietnamese(part.Value!.Value)));
        return Differs(total, parts, sum, rules) with
        {
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)}: các dòng của bảng ({place.Vietnamese}) cộng lại: {added} = {Phrases.Vietnamese(sum)}, nhưng dòng tổng ghi {Phrases.Printed(total)}, như ở chỗ khác trong báo cáo. Một dòng của bảng có thể ghi sai.",
                $"{Phrases.Capital(name.English)}: the rows of the table ({place.English}) add up to {added} = {Phrases.English(sum)}, but its total says {Phrases.Printed(total)}, as the report does elsewhere. One row may be wrong."),
            Expected = Phrases.Printed(total),
        };
    }

    /// <summary>"column 3" of "table 2/row 8/column 3/characters 1-5".</summary>
    private static string Column(Figure figure) => figure.Location.Path.Split('/').FirstOrDefault(step => step.StartsWith("column ", StringComparison.Ordinal), "");

    /// <summary>Of smaller totals a swap comes about by chance.</summary>
    private const decimal FewestSwapped = 1000;

    private static Discrepancy Swapped(Figure total, List<Figure> parts, decimal sum, RulePack rules)
    {
        var (name, place) = (Phrases.Name(total, rules), Phrases.Place(total));
        var added = string.Join(" + ", parts.Select(part => Phrases.Vietnamese(part.Value!.Value)));
        return Differs(total, parts, sum, rules) with
        {
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)}: dòng tổng của bảng ({place.Vietnamese}) ghi {Phrases.Printed(total)}, nhưng các dòng trong bảng cộng lại: {added} = {Phrases.Vietnamese(sum)}. Có thể gõ đảo hai chữ số.",
                $"{Phrases.Capital(name.English)}: the total row of the table ({place.English}) says {Phrases.Printed(total)}, but its rows add up to {added} = {Phrases.English(sum)}. Two digits may be swapped."),
        };
    }

    private static Discrepancy Differs(Figure total, List<Figure> parts, decimal sum, RulePack rules)
    {
        var (name, place) = (Phrases.Name(total, rules), Phrases.Place(total));
        var added = string.Join(" + ", parts.Select(part => Phrases.Vietnamese(part.Value!.Value)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)}: dòng tổng của bảng ({place.Vietnamese}) ghi {Phrases.Printed(total)}, nhưng các dòng trong bảng cộng lại: {added} = {Phrases.Vietnamese(sum)}, bằng số ghi ở chỗ khác trong báo cáo.",
                $"{Phrases.Capital(name.English)}: the total row of the table ({place.English}) says {Phrases.Printed(total)}, but its rows add up to {added} = {Phrases.English(sum)}, as the report says elsewhere."),
            Sides = [Phrases.Side(total), .. parts.Select(Phrases.Side)],
            Found = $"{Phrases.Id(total)} = {Phrases.Printed(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = total.Excerpt,
            Key = $"{Phrases.Id(total)} table {total.Section}",
        };
    }
}
