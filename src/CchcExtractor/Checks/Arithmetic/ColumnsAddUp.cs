using CchcExtractor.Checks.Passages;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>sum/parts-differ</c> in a table of running text with one column of counts: its row of totals is not what the rows above it come to ("Chứng thực | 812", ..., "Tổng cộng | 1.655"), or a row is not what those below it, marked as its parts,
/// divide it into ("Tiếp nhận | 1.874", "- Trực tuyến | 1.662", "- Trực tiếp | 203"). Where several columns add up to a row, <see cref="GridsHold"/> tells the one that does not; here the table itself has to say that the rows are all.
/// </summary>
public sealed class ColumnsAddUp : ISecondLook
{
    /// <summary>Rows of which a total is the sum; of two, one may be the other's remark.</summary>
    private const int FewestRows = 3;

    /// <summary>Share of a row by which its parts may miss it and still be meant to make it.</summary>
    private const decimal Farthest = 0.3m;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <summary>That a table's total row differs from the text is no reason not to say that it differs from its rows.</summary>
    public bool IsSaidBy(Discrepancy own, Discrepancy earlier) => ISecondLook.IsOfTheSameParagraph(own, earlier, Kinds);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (headers, divisions) = (new TableHeader(rules), new Divisions(rules));
        for (var i = evidence.Parts.Body; i < Math.Min(Math.Min(evidence.Parts.Signature, evidence.Parts.Appendix), evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not Table table || !evidence.Outline.ReportsResultsAt(i) || NumberGrid.OfOneCount(table, headers) is not { Counts: [var column] } grid)
                continue;
            var leadsToSome = i > 0 && evidence.Document.Blocks[i - 1] is TextBlock above && rules.Words(WordList.Examples).Any(word => Texts.Words.Contains(above.Text.Folded, word));
            var section = evidence.Outline.NumberAt(i);
            if ((OddTotal(grid, column, leadsToSome, difference => CountedTwice.IsSaid(evidence, [i], difference, rules)) ?? OddRow(grid, column, divisions)) is var (whole, parts))
                yield return new Outcome.Failed(Differs(whole, parts, column, section));
            else
                yield return Outcome.Passed;
        }
    }

    /// <summary>The row of totals and the rows that do not make it; null where they do, or need not.</summary>
    private static (GridRow Whole, List<GridRow> Parts)? OddTotal(NumberGrid grid, int column, bool leadsToSome, Func<decimal, bool> isExplained)
    {
        if (grid.Rows.Where(row => row.IsTotal).ToList() is not [var total] || (total != grid.Rows[^1] && total != grid.Rows[0]) || total.At(column) is not { } all)
            return null;
        var rows = grid.Rows.Where(row => row != total && !row.IsPart).ToList();
        if (rows.Count < FewestRows || rows.Exists(row => row.At(column) is null))
            return null;
        var sum = rows.Sum(row => row.At(column)!.Value);
        // two digits swapped in one of the rows make it up: whatever else is said, that is what happened
        if (sum != all && !isExplained(sum - all) && rows.Count(row => Statements.DigitSlips.Swapped(row.At(column)!.Value, row.At(column)!.Value - (sum - all))) == 1)
            return (total, rows);
        // what one of the rows has is what is missing or too much: it is told beside the others, or twice
        return sum == all || isExplained(sum - all) || grid.Rows.Any(row => row.At(column) == Math.Abs(sum - all)) || rows.Exists(row => row.At(column) >= all) || (leadsToSome && sum < all) ? null : (total, rows);
    }

    /// <summary>A row and those below it that divide it in one of the ways the rules name, and do not make it.</summary>
    private static (GridRow Whole, List<GridRow> Parts)? OddRow(NumberGrid grid, int column, Divisions divisions)
    {
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            var (whole, parts) = (grid.Rows[at], grid.Rows.Skip(at + 1).TakeWhile(row => row.IsPart).ToList());
            if (whole.IsPart || whole.At(column) is not { } all || parts.Exists(row => row.At(column) is null) || !Divide(whole, parts, divisions))
                continue;
            var sum = parts.Sum(row => row.At(column)!.Value);
            if (sum != all && Math.Abs(sum - all) <= Farthest * all && !parts.Exists(row => row.At(column) >= all) && !Sums.OfSome([.. parts.Select(row => row.At(column)!.Value)], all) && !grid.Rows.Any(row => row.At(column) == Math.Abs(sum - all)))
                return (whole, parts);
        }

        return null;
    }

    private static bool Divide(GridRow whole, List<GridRow> parts, Divisions divisions)
    {
        for (var division = 0; division < divisions.Count; division++)
        {
            var named = parts.ConvertAll(row => divisions.PartOf(division, row.Label));
            if (named.Count > 1 && !named.Contains(-1) && named.Distinct().Count() >= divisions.Fewest(division) && divisions.PartOf(division, whole.Label) < 0)
                return true;
        }

        return false;
    }

    private static Discrepancy Differs(GridRow whole, List<GridRow> parts, int column, string section)
    {
        var (side, place) = (Of(whole, column, section), Phrases.Place(whole.Cells[column].Location, section));
        var (sum, added) = (parts.Sum(part => part.At(column)!.Value), string.Join(" + ", parts.Select(part => Of(part, column, section).What)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"Bảng ({place.Vietnamese}), dòng \"{whole.Name}\": ô ghi {side.What}, nhưng các dòng của bảng cộng lại: {added} = {Phrases.Vietnamese(sum)}.",
                $"Table ({place.English}), row \"{whole.Name}\": the cell says {side.What}, but the rows of the table add up to {added} = {Phrases.English(sum)}."),
            Sides = [side, .. parts.Select(part => Of(part, column, section))],
            Found = $"{side.What}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = whole.Name,
            Key = $"table {section} {whole.Label}",
        };
    }

    private static Side Of(GridRow row, int column, string section) => new(row.Cells[column].Text.Printed.Trim(), row.Cells[column].Location, section);
}
