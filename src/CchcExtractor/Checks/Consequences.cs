using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>One slip is one finding: what follows from another finding is a remark.</summary>
internal static class Consequences
{
    /// <summary>The findings, those that follow from another one as remarks.</summary>
    public static IEnumerable<Discrepancy> AsRemarks(IReadOnlyList<Discrepancy> found, Evidence evidence)
    {
        var loud = found.Where(one => one.Severity > Severity.Info).ToList();
        if (loud.Count < 2)
            return found;
        var figures = new Lazy<Dictionary<string, Figure>>(() => evidence.Figures.GroupBy(figure => figure.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
        return found.Select(one => one.Severity > Severity.Info && loud.FirstOrDefault(cause => cause != one && (IsOfSlippedRows(one, cause) || IsOfWrongUnit(one, cause) || IsOfMoreThanAll(one, cause) || IsOfSum(one, cause, figures))) is { } first ? Remark(one, first) : one);
    }

    private static Discrepancy Remark(Discrepancy one, Discrepancy cause) => one with
    {
        SeverityOverride = Severity.Info,
        Message = one.Message.With(new($"Có thể là hệ quả của sai lệch {cause.Kind.Code} cũng ở đây.", $"This may follow from the {cause.Kind.Code} that is found here as well.")),
    };

    /// <summary>"Biểu mẫu 3: 131 đang ở dòng 3.3": whatever is odd of the rows whose values slipped is so since they did; but no row holds a word, or nothing at all, since a number slipped.</summary>
    private static bool IsOfSlippedRows(Discrepancy one, Discrepancy cause) => cause.Kind == Kinds.ValuesShifted && one.Kind != Kinds.ValuesShifted && one.Kind != Kinds.ValueMissing && !(one.Kind == Kinds.UnitMismatch && HoldsWord(one)) && Share(one, cause);

    /// <summary>"7/5.3.3 = Đạt (%)".</summary>
    private static bool HoldsWord(Discrepancy one) => one.Found.LastIndexOf('=') is var at && !one.Found.AsSpan(at + 1).ContainsAnyInRange('0', '9');

    /// <summary>"Dòng 1.4.3 ghi 100%": a row that holds something else than what it counts cannot agree with the text, nor with its rate.</summary>
    private static bool IsOfWrongUnit(Discrepancy one, Discrepancy cause) => cause.Kind == Kinds.UnitMismatch && (one.Kind == Kinds.CrossDiffers || one.Kind == Kinds.RatioDiffers || one.Kind == Kinds.ExceedsWhole) && Share(one, cause);

    /// <summary>"Tỷ lệ ghi 688%": that it is not 1.235/1.796 either is the same slip.</summary>
    private static bool IsOfMoreThanAll(Discrepancy one, Discrepancy cause) => cause.Kind == Kinds.RatioOutOfRange && one.Kind == Kinds.RatioDiffers && one.Sides[0].Location.Path == cause.Sides[0].Location.Path;

    private static bool Share(Discrepancy one, Discrepancy cause) => one.Sides.Any(side => cause.Sides.Any(other => other.Location.Path == side.Location.Path));

    /// <summary>
    /// Of "giải quyết 1.871 hồ sơ: trước hạn 789, đúng hạn 1.482, quá hạn 0; tỷ lệ trước và đúng hạn 100%" the parts do not add up, and so (789 + 1.482)/1.871 is not 100% either. Where the rate is right
    /// for the total less the other parts of that sum, nothing but the slip in the sum is wrong.
    /// </summary>
    private static bool IsOfSum(Discrepancy one, Discrepancy cause, Lazy<Dictionary<string, Figure>> figures)
    {
        if (cause.Kind != Kinds.PartsDiffer || !(one.Kind == Kinds.RatioDiffers || one.Kind == Kinds.RatioOutOfRange))
            return false;
        var (ratio, sum) = (Figures(one), Figures(cause));
        if (sum is not [{ Value: > 0 } total, _, ..] || !ratio.Contains(total) || ratio.Find(figure => figure.Unit == "%") is not { Number: { } printed })
            return false;
        var parts = sum.Skip(1).ToList();
        return parts.Exists(ratio.Contains) && AsPrinted.Fits((total.Value.Value - parts.Where(part => !ratio.Contains(part)).Sum(part => part.Value ?? 0)) / total.Value.Value * 100, printed);

        List<Figure> Figures(Discrepancy discrepancy) => [.. discrepancy.Sides.Select(side => figures.Value.GetValueOrDefault(side.Location.Path)).OfType<Figure>().Distinct()];
    }
}
