using System.Globalization;

namespace CchcExtractor.Reporting;

/// <summary>What kind of period a report covers.</summary>
public enum PeriodKind
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>Half a year: 1 is <em>6 tháng đầu năm</em>, 2 <em>6 tháng cuối năm</em>.</summary>
    Half,

    /// <summary>The first nine months (or any other count of months from January, given as part).</summary>
    Months,

    /// <summary>A whole year.</summary>
    Year,

    /// <summary>Several years.</summary>
    Years,
}

/// <summary>A reporting period.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Year">Its (first) year; 0 where the text leaves the year out.</param>
/// <param name="Part">Month, quarter, half or count of months; the last year for <see cref="PeriodKind.Years"/>; else 0.</param>
public sealed record Period(PeriodKind Kind, int Year, int Part = 0)
{
    /// <summary>The key of the period: <c>2023-Q1</c>, <c>2023-H1</c>, <c>2023-9M</c>, <c>2023</c>, <c>2021-09</c> or <c>2011/2020</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Part}"),
        PeriodKind.Half => string.Create(CultureInfo.InvariantCulture, $"{Year}-H{Part}"),
        PeriodKind.Months => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part}M"),
        PeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{Year}/{Part}"),
        _ => Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The period as Vietnamese documents name it: <c>quý I năm 2023</c>, <c>6 tháng đầu năm 2023</c>, <c>tháng 9 năm 2021</c>.</summary>
    public string InVietnamese()
    {
        var year = Year > 0 ? string.Create(CultureInfo.InvariantCulture, $" năm {Year}") : "";
        return Kind switch
        {
            PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"tháng {Part}{year}"),
            PeriodKind.Quarter => $"quý {Part switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" }}{year}",
            PeriodKind.Half => $"6 tháng {(Part == 1 ? "đầu" : "cuối")}{(year.Length > 0 ? year : " năm")}",
            PeriodKind.Months => string.Create(CultureInfo.InvariantCulture, $"{Part} tháng đầu{(year.Length > 0 ? year : " năm")}"),
            PeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"giai đoạn {Year}-{Part}"),
            _ => year.Length > 0 ? year.TrimStart() : "cả năm",
        };
    }
}
