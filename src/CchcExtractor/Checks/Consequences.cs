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
        Message = Requests.Unasked(one.Message).With(Because(one, cause)),
    };

    /// <summary>What has to be mended first, in words: its code says nothing to whoever wrote the report.</summary>
    private static Wording Because(Discrepancy one, Discrepancy cause)
    {
        var (first, last) = (Row(cause.Sides[0]), Row(cause.Sides[^1]));
        var (rows, range) = first == last ? ($"dòng {first}", $"row {first}") : ($"các dòng {first} – {last}", $"rows {first} to {last}");
        var (it, again) = one.Kind == Kinds.CrossDiffers ? ("đối chiếu lại", "compare again") : ("kiểm tra lại dòng này", "check this row again");
        return cause.Kind == Kinds.ValuesShifted ? new($"Có thể do số liệu {rows} bị ghi lệch dòng; đề nghị sửa lệch dòng trước, sau đó {it}.", $"It may be so since the values of {range} slipped to other rows; please mend that first, then {again}.")
            : cause.Kind == Kinds.UnitMismatch ? new($"Có thể do {rows} ghi sai đơn vị tính; đề nghị sửa đơn vị tính trước, sau đó {it}.", $"It may be so since {range} has the wrong unit; please mend that first, then {again}.")
            : cause.Kind == Kinds.RatioOutOfRange ? new("Có thể do tỷ lệ này ghi quá 100%; đề nghị ghi lại tỷ lệ rồi đối chiếu.", "It may be so since the rate is more than 100 %; please correct the rate, then compare.")
            : new("Có thể do các số thành phần cộng lại chưa bằng tổng; đề nghị sửa các số đó trước, sau đó tính lại tỷ lệ.", "It may be so since the parts do not add up; please mend these first, then work out the rate again.");
    }

    /// <summary>"bm7/6.8 = 12": the code of the row.</summary>
    private static string Row(Side side) => side.What.Split(" = ")[0].Split('/')[^1];

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
