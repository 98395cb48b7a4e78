using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>
/// One slip is one finding: of "giải quyết 1.871 hồ sơ: trước hạn 789, đúng hạn 1.482, quá hạn 0; tỷ lệ trước và đúng hạn 100%" the parts do not add up, and so (789 + 1.482)/1.871 is not 100% either. Where the rate is right
/// for the total less the other parts of that sum, nothing but the slip in the sum is wrong, and what is said of the rate is a remark.
/// </summary>
internal static class Consequences
{
    /// <summary>The findings, those that follow from another one as remarks.</summary>
    public static IEnumerable<Discrepancy> AsRemarks(IReadOnlyList<Discrepancy> found, Evidence evidence)
    {
        var sums = found.Where(one => one.Kind == Kinds.PartsDiffer && one.Severity > Severity.Info).ToList();
        if (sums.Count == 0)
            return found;
        var figures = evidence.Figures.GroupBy(figure => figure.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return found.Select(one => (one.Kind == Kinds.RatioDiffers || one.Kind == Kinds.RatioOutOfRange) && one.Severity > Severity.Info && sums.Exists(sum => Follows(Figures(one), Figures(sum))) ? one with { SeverityOverride = Severity.Info } : one);

        List<Figure> Figures(Discrepancy discrepancy) => [.. discrepancy.Sides.Select(side => figures.GetValueOrDefault(side.Location.Path)).OfType<Figure>().Distinct()];
    }

    private static bool Follows(List<Figure> ratio, List<Figure> sum)
    {
        if (sum is not [{ Value: > 0 } total, _, ..] || !ratio.Contains(total) || ratio.Find(figure => figure.Unit == "%") is not { Number: { } printed })
            return false;
        var parts = sum.Skip(1).ToList();
        return parts.Exists(ratio.Contains) && AsPrinted.Fits((total.Value.Value - parts.Where(part => !ratio.Contains(part)).Sum(part => part.Value ?? 0)) / total.Value.Value * 100, printed);
    }
}
