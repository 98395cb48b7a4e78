using CchcExtractor.Remembering;

namespace CchcExtractor.Checks.Across;

/// <summary>How fast a count grows in the reports of a commune, whatever the length of their periods: a digit too many shows against it.</summary>
internal static class Paces
{
    /// <summary>Less than so many times the largest is no jump, however quiet the history.</summary>
    public const int LeastFactor = 3;

    /// <summary>A short history shows little of what a count may do.</summary>
    public const int LeastFactorOfFew = 5;

    /// <summary>Reports from which a history is no short one.</summary>
    private const int Few = 4;

    /// <summary>Two that are alike show the pace as well.</summary>
    private const int Fewest = 2;

    /// <summary>Months go up and down.</summary>
    private const int ShortestPeriod = 80;

    private const decimal Least = 100;

    /// <summary>Paces that must agree before any factor is a jump.</summary>
    private const int FewestForAnyFactor = 3;

    /// <summary>So many times the pace of all others is a jump whatever digits it has.</summary>
    private const int LargestFactor = 7;

    /// <summary>
    /// What a count would be at the pace of earlier reports and of the parts of its own period, where it is about ten times that and they agree; null where
    /// it is not. A year may be the first one but one, while its quarters are known.
    /// </summary>
    /// <remarks>By any factor from <see cref="LargestFactor"/> on, where that is asked for: a sentence that is written again and again says little else.</remarks>
    /// <param name="value">What the report counts.</param>
    /// <param name="report">The report.</param>
    /// <param name="history">What others of its commune count.</param>
    /// <param name="byAnyFactor">See the remarks.</param>
    /// <param name="sinceNewYear">It was counted from the first of January in each of them.</param>
    public static decimal? Exceeded(decimal value, PastReport report, IEnumerable<(PastReport Report, decimal Value)> history, bool byAnyFactor = false, bool sinceNewYear = false)
    {
        var own = Counted(report);
        if (own <= 0 || value < Least)
            return null;
        var known = history.Where(one => Counted(one.Report) >= ShortestPeriod && one.Value > 0).ToList();
        // "đón 5 lượt người" of one quarter shows no pace
        if (known.Count(one => one.Value >= FewestOfPace) >= FewestForAnyFactor)
            known.RemoveAll(one => one.Value < FewestOfPace);
        var paces = known.ConvertAll(one => one.Value * own / Counted(one.Report));
        if (paces.Count < Fewest)
            return null;
        var (least, most) = (paces.Min(), paces.Max());
        if (paces.Count < Few && most * 2 > least * 3 && (paces.Count == Fewest || value < most * LeastFactorOfFew))
            return null;
        var tenth = value / 10;
        if (byAnyFactor && paces.Count >= FewestForAnyFactor && most <= least * 3 && value >= most * LargestFactor)
            return decimal.Round(most);
        return most <= least * 3 && value >= most * LeastFactor && tenth * 3 >= least * 2 && tenth * 2 <= most * 3 ? decimal.Round(most) : null;

        int Counted(PastReport one) => sinceNewYear ? one.Span?.Last.DayOfYear ?? 0 : Days(one);
    }

    private const decimal FewestOfPace = 10;

    /// <summary>Days of a report's period; nought where it is not known.</summary>
    public static int Days(PastReport report) => report.Span is { } span ? span.Last.DayNumber - span.First.DayNumber : 0;
}
