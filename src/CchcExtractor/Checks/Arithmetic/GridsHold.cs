using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Tables in running text, whatever they count: a column that is the sum of others, or the rate of one in another, in every row but one; a total row that adds up
/// in other columns, and in one it does not. The rows that hold show what is meant, so nothing need be understood of the table.
/// </summary>
public sealed class GridsHold : ISecondLook
{
    /// <summary>Rows that must hold, none of them trivially.</summary>
    private const int FewestHolding = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers, Checks.Kinds.RatioOutOfRange, Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (headers, words) = (new TableHeader(rules), new Statements.StatementWords(rules));
        for (var i = evidence.Parts.Body; i < Math.Min(Math.Min(evidence.Parts.Signature, evidence.Parts.Appendix), evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not Table table || !evidence.Outline.ReportsResultsAt(i) || NumberGrid.Of(table, headers) is not { } grid)
                continue;
            var section = evidence.Outline.NumberAt(i);
            if ((OddSum(grid, section) ?? OddRow(grid, section, headers, words) ?? OddTotal(grid, section, difference => CountedTwice.IsSaid(evidence, [i], difference, rules)) ?? OddRate(grid, section) ?? OfNothing(grid, section) ?? TooLarge(grid, section, words) ?? OddShare(grid, section)) is { } found)
                yield return new Outcome.Failed(found);
            else
                yield return Outcome.Passed;
        }
    }

    private static Discrepancy? OddSum(NumberGrid grid, string section)
    {
        foreach (var whole in grid.Counts)
            foreach (var parts in Subsets(grid.Counts.Where(column => column != whole).ToList()))
            {
                var rows = grid.Rows.Where(row => row.At(whole) is not null && parts.TrueForAll(part => row.At(part) is not null)).ToList();
                var odd = rows.FindAll(row => Sum(row, parts) != row.At(whole));
                if (odd is [var one] && rows.Count(row => row != one && parts.TrueForAll(part => row.At(part) > 0)) >= FewestHolding && rows.Count == grid.Rows.Count && grid.Rows.Count > FewestHolding && !IsLeftOver(grid, one, whole, parts))
                    return Differs(one, whole, [.. parts.Select(part => (one, part))], section);
            }

        return null;
    }

    /// <summary>What is missing stands in another column of the row ("chuyển kỳ trước 1"): the columns that were added are not all. Or the row tells what there was at the end or the beginning ("còn cuối kỳ | 15 | 14 | 14").</summary>
    private static bool IsLeftOver(NumberGrid grid, GridRow row, int whole, List<int> parts) =>
        row.At(whole) == row.At(parts[^1]) || row.At(whole) == row.At(parts[0]) || Math.Abs(row.At(whole)!.Value - Sum(row, parts)) is var rest && grid.Counts.Any(column => column != whole && !parts.Contains(column) && row.At(column) == rest);

    private static decimal Sum(GridRow row, List<int> columns) => columns.Sum(column => row.At(column) ?? 0);

    private static Discrepancy? OddTotal(NumberGrid grid, string section, Func<decimal, bool> isExplained)
    {
        if (grid.Rows.Where(row => row.IsTotal).ToList() is not [var total])
            return null;
        var rows = grid.Rows.Where(row => row != total && !row.IsPart).ToList();
        var columns = grid.Counts.Where(column => total.At(column) is not null && rows.TrueForAll(row => row.At(column) is not null)).ToList();
        // "Lũy kế chưa giải quyết": what is left at the end stands in the last row and in the total
        var odd = columns.FindAll(column => rows.Sum(row => row.At(column)!.Value) != total.At(column) && !(rows.Count > 0 && rows[^1].At(column) == total.At(column)));
        // a column that holds because it is nought tells nothing
        return rows.Count >= FewestHolding && odd is [var one] && !isExplained(rows.Sum(row => row.At(one)!.Value) - total.At(one)!.Value) && columns.Count(column => column != one && total.At(column) > 0 && rows.Count(row => row.At(column) > 0) > 1) is var holding && (holding > 1 || (holding == 1 && IsSlip(total.At(one)!.Value, [.. rows.Select(row => row.At(one)!.Value)])))
            ? Differs(total, one, [.. rows.Select(row => (row, one))], section) : null;
    }

    /// <summary>A digit put for another in one number of a column makes it add up, and no row of it is what is missing.</summary>
    private static bool IsSlip(decimal total, List<decimal> rows) =>
        rows.Sum() - total is var off && !rows.Contains(Math.Abs(off)) && (Statements.DigitSlips.Explain(total, total + off) || rows.Exists(row => Statements.DigitSlips.Explain(row, row - off)));

    /// <summary>"Chỉ tiêu | Quý I | Quý II | Cộng": the last column adds up the others; "Tổng số nhiệm vụ | Đúng hạn | Quá hạn | Chưa đến hạn": nothing is in two of them, so they come to no more than all.</summary>
    private static Discrepancy? OddRow(NumberGrid grid, string section, TableHeader headers, Statements.StatementWords words)
    {
        if (grid.Counts.Count < 3)
            return null;
        var (first, last) = (grid.Counts[0], grid.Counts[^1]);
        var isSum = headers.IsTotal(grid.Titles[last]) && grid.Titles[last].Length <= LongestTotal;
        var apart = !isSum && headers.IsTotal(grid.Titles[first]) && words.AreApart([.. grid.Counts.Skip(1).Select(column => grid.Titles[column])]);
        if (!isSum && !apart)
            return null;
        var (whole, parts) = isSum ? (last, grid.Counts.SkipLast(1).ToList()) : (first, grid.Counts.Skip(1).ToList());
        var rows = grid.Rows.Where(row => row.At(whole) is not null && parts.TrueForAll(part => row.At(part) is not null)).ToList();
        var odd = rows.FindAll(row => isSum ? Sum(row, parts) != row.At(whole) : Sum(row, parts) > row.At(whole));
        return odd is [var one] && parts.TrueForAll(part => isSum || one.At(part) <= one.At(whole) || parts.Count(other => one.At(other) > 0) == 1) ? Differs(one, whole, [.. parts.Select(part => (one, part))], section) : null;
    }

    /// <summary>Letters of "cộng" and "tổng cộng"; longer titles say what they are the total of.</summary>
    private const int LongestTotal = 9;

    /// <summary>Rows whose shares of the total are right; with the one that is not, three at least.</summary>
    private const int FewestShares = 2;

    /// <summary>"Rất hài lòng | 111 | 76,66", "Tổng | 150 | 100": each count with its share of the total, and one that is none.</summary>
    private static Discrepancy? OddShare(NumberGrid grid, string section)
    {
        if (grid.Rows.Where(row => row.IsTotal).ToList() is not [var total])
            return null;
        foreach (var column in grid.Counts.Where(column => total.At(column) > 0))
            foreach (var rate in grid.Rates)
            {
                var rows = grid.Rows.Where(row => row != total && row.At(column) is not null && row.At(rate) is not null).ToList();
                var odd = rows.FindAll(row => !AsPrinted.Fits(row.At(column)!.Value / total.At(column)!.Value * 100, row.Numbers[rate]));
                if (odd is not [var one] || rows.Count(row => row != one && row.At(column) > 0 && row.At(column) < total.At(column)) < Math.Min(FewestShares, rows.Count(row => row.At(column) > 0) - 1) || rows.Count <= FewestShares || rows.Exists(row => row.At(column) > total.At(column)))
                    continue;
                var sum = rows.Sum(row => row.At(column)!.Value);
                return sum == total.At(column) ? DiffersAsRate(one, rate, column, (total, column), section) : Differs(total, column, [.. rows.Select(row => (row, column))], section);
            }

        return null;
    }

    /// <summary>"Tỷ lệ (%) | 26,8 | 170,8 | 47,3": a row of shares of which one is more than all, and nothing says that it may be.</summary>
    private static Discrepancy? TooLarge(NumberGrid grid, string section, Statements.StatementWords words)
    {
        foreach (var row in grid.Shares.Where(row => !words.Compares(row.Label) && !Statements.StatementWords.Any(words.ExceedingShare, row.Label)))
            if (row.Numbers.Where(one => one.Value.Value > 100).ToList() is [var odd] && row.Numbers.Count > FewestShares)
            {
                var (side, place) = (Of(row, odd.Key, section), Phrases.Place(row.Cells[odd.Key].Location, section));
                return new Discrepancy
                {
                    Kind = Checks.Kinds.RatioOutOfRange,
                    Message = new(
                        $"Bảng ({place.Vietnamese}), dòng \"{row.Name}\": ô ghi {side.What}; một phần của tổng số không thể quá 100%.",
                        $"Table ({place.English}), row \"{row.Name}\": the cell says {side.What}; a share of something cannot be more than 100 %."),
                    Sides = [side],
                    Found = side.What,
                    Expected = "0..100 %",
                    Excerpt = row.Name,
                    Key = $"table {section} {row.Label}",
                };
            }

        return null;
    }

    private static Discrepancy? OddRate(NumberGrid grid, string section)
    {
        foreach (var rate in grid.Rates)
            foreach (var part in grid.Counts)
                foreach (var whole in grid.Counts.Where(column => column != part))
                {
                    var rows = grid.Rows.Where(row => row.At(rate) is not null && row.At(part) is not null && row.At(whole) > 0).ToList();
                    var odd = rows.FindAll(row => !Fits(row, part, whole, rate));
                    if (odd is [var one] && rows.Count(row => row != one && row.At(part) != row.At(whole) && row.At(part) > 0) >= (grid.Counts.Count == 2 && grid.Rates.Count == 1 ? 1 : FewestHolding) && rows.Count * 4 >= grid.Rows.Count * 3
                        && !grid.Counts.Any(other => grid.Counts.Any(all => one.At(all) > 0 && one.At(other) is not null && Fits(one, other, all, rate))))
                        return DiffersAsRate(one, rate, part, (one, whole), section);
                }

        return null;
    }

    /// <summary>"Quốc phòng | 0 | 0 | 100": a rate in a row of noughts, where in the other rows it is the share of one column in another.</summary>
    private static Discrepancy? OfNothing(NumberGrid grid, string section)
    {
        foreach (var rate in grid.Rates)
            if (grid.Rows.Where(row => row.At(rate) > 0 && grid.Counts.Count > 1 && grid.Counts.All(column => row.At(column) == 0)).ToList() is [var one] && grid.Counts.Any(part => grid.Counts.Any(whole => whole != part && IsRate(grid, part, whole, rate))))
            {
                var (side, place) = (Of(one, rate, section), Phrases.Place(one.Cells[rate].Location, section));
                return new Discrepancy
                {
                    Kind = Checks.Kinds.ZeroDenominator,
                    Message = new(
                        $"Bảng ({place.Vietnamese}), dòng \"{one.Name}\": tỷ lệ ghi {side.What} trong khi các số của dòng đều bằng 0: mẫu số bằng 0 nên không có tỷ lệ.",
                        $"Table ({place.English}), row \"{one.Name}\": the rate is given as {side.What} where all counts of the row are 0: of nothing there is no rate."),
                    Sides = [side],
                    Found = side.What,
                    Excerpt = one.Name,
                    Key = $"table {section} {one.Label}",
                };
            }

        return null;
    }

    /// <summary>In every row that has a whole the rate is the share of the part in it, and in some it tells.</summary>
    private static bool IsRate(NumberGrid grid, int part, int whole, int rate)
    {
        var rows = grid.Rows.Where(row => row.At(rate) is not null && row.At(part) is not null && row.At(whole) > 0).ToList();
        return rows.Count > FewestHolding && rows.TrueForAll(row => Fits(row, part, whole, rate)) && rows.Exists(row => row.At(part) != row.At(whole));
    }

    private static bool Fits(GridRow row, int part, int whole, int rate) => AsPrinted.Fits(row.At(part)!.Value / row.At(whole)!.Value * 100, row.Numbers[rate]);

    /// <summary>Two columns and three: tables seldom add up more.</summary>
    private static IEnumerable<List<int>> Subsets(List<int> columns)
    {
        for (var i = 0; i < columns.Count; i++)
            for (var j = i + 1; j < columns.Count; j++)
            {
                yield return [columns[i], columns[j]];
                for (var k = j + 1; k < columns.Count; k++)
                    yield return [columns[i], columns[j], columns[k]];
            }
    }

    private static Side Of(GridRow row, int column, string section) => new(row.Cells[column].Text.Printed.Trim(), row.Cells[column].Location, section);

    private static Discrepancy Differs(GridRow row, int column, List<(GridRow Row, int Column)> parts, string section)
    {
        var (side, place) = (Of(row, column, section), Phrases.Place(row.Cells[column].Location, section));
        var (sum, added) = (parts.Sum(part => part.Row.At(part.Column)!.Value), string.Join(" + ", parts.Select(part => Of(part.Row, part.Column, section).What)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"Bảng ({place.Vietnamese}), dòng \"{row.Name}\": ô ghi {side.What}, nhưng {added} = {Phrases.Vietnamese(sum)}; các dòng, cột khác của bảng đều cộng đúng.",
                $"Table ({place.English}), row \"{row.Name}\": the cell says {side.What}, but {added} = {Phrases.English(sum)}; the other rows or columns of the table add up."),
            Sides = [side, .. parts.Select(part => Of(part.Row, part.Column, section))],
            Found = $"{side.What}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = row.Name,
            Key = $"table {section} {row.Label}",
        };
    }

    /// <summary>A rate of a row that is not its part in the whole, which stands in the row as well or in the total row.</summary>
    private static Discrepancy DiffersAsRate(GridRow row, int rate, int part, (GridRow Row, int Column) whole, string section)
    {
        var (side, place) = (Of(row, rate, section), Phrases.Place(row.Cells[rate].Location, section));
        var (one, all, exact) = (Of(row, part, section), Of(whole.Row, whole.Column, section), row.At(part)!.Value / whole.Row.At(whole.Column)!.Value * 100);
        return new Discrepancy
        {
            Kind = row.At(rate) > 100 && exact <= 100 ? Checks.Kinds.RatioOutOfRange : Checks.Kinds.RatioDiffers,
            Message = new(
                $"Bảng ({place.Vietnamese}), dòng \"{row.Name}\": tỷ lệ ghi {side.What}, nhưng {one.What}/{all.What} = {Phrases.Vietnamese(exact)}%; các dòng khác của bảng đều khớp.",
                $"Table ({place.English}), row \"{row.Name}\": the rate is given as {side.What}, but {one.What}/{all.What} = {Phrases.English(exact)}%; the other rows of the table fit."),
            Sides = [side, one, all],
            Found = side.What,
            Expected = $"{Phrases.Vietnamese(exact)}%",
            Excerpt = row.Name,
            Key = $"table {section} {row.Label}",
        };
    }
}
