namespace CchcExtractor.Reporting;

/// <summary>The days that a period covers by the calendar.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public readonly record struct Span(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a period; null where its year is left out.</summary>
    public static Span? Of(Period period)
    {
        if (period.Year is < 1 or > 9998)
            return null;
        return period.Kind switch
        {
            PeriodKind.Month => Months(period.Year, period.Part, period.Part),
            PeriodKind.Quarter => Months(period.Year, (period.Part * 3) - 2, period.Part * 3),
            PeriodKind.Half => Months(period.Year, (period.Part * 6) - 5, period.Part * 6),
            PeriodKind.Months => Months(period.Year, 1, period.Part),
            PeriodKind.Years => new Span(new DateOnly(period.Year, 1, 1), new DateOnly(Math.Clamp(period.Part, period.Year, 9999), 12, 31)),
            _ => Months(period.Year, 1, 12),
        };
    }

    private static Span? Months(int year, int first, int last) =>
        first is < 1 or > 12 || last < first || last > 12 ? null : new Span(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));
}
