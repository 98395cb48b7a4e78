using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/jump</c>: a count lies so far above or below all that the commune ever reported for periods of this length that the distance is larger than
/// the whole range of its history, on a scale of ratios. Not asked of short histories and small counts: ten dossiers more are no jump.
/// </summary>
public sealed class NothingJumps : IAcrossCheck
{
    private const int FewestPeriods = 4;

    /// <summary>Two periods that are alike are enough to see a digit too many or missing.</summary>
    private const int FewestForADigit = 2;

    /// <summary>However quiet the history: less than three (of short histories five) times the largest, more than a third (a fifth) of the smallest is no jump.</summary>
    private const double LeastFactor = Paces.LeastFactor;

    private const int Few = 8;

    private const decimal LeastDifference = 30;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesJump];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        foreach (var value in before.Report.Series.Where(value => value.Course != Course.YearToDate && !IsMoney(value)))
            // what was copied with its paragraph is told there
            if (Judge(value, before) is { } outcome)
                yield return outcome is Outcome.Failed && (GrowsFast(value, before) || FallsAsOnlineGrows(value, before) || before.TookOver(before.Report, value)) ? Outcome.Passed : outcome;
    }

    /// <summary>Null where the history is too short to tell.</summary>
    private static Outcome? Judge(SeriesValue value, Before before)
    {
        var earlier = before.Earlier(value.Key).Where(one => IsNear(one.Report, before.Report)).ToList();
        if (IsStanding(value) && IsQuiet(earlier) is { } usual)
            return IsOddStock(value, usual) && !IsPartOfKnown(value, before) ? new Outcome.Failed(Jump(value, before, earlier, usual)) : Outcome.Passed;
        // more than ever in a longer period, of which there were some
        var longer = earlier.Where(one => Days(one.Report) * 2 > Days(before.Report) * 3).ToList();
        if (value.Course == Course.Flow && longer.Count >= FewestLonger && longer.Max(one => one.Value.Value) is var ever && value.Value >= ever * (decimal)LeastFactor && value.Value - ever >= LeastDifference)
            return new Outcome.Failed(Jump(value, before, longer, ever));
        if (value.Course == Course.Flow && !value.Key.Contains('@') && Pace(value, before, earlier) is { } pace)
            return new Outcome.Failed(Jump(value, before, [.. earlier.Concat(before.InParts(value.Key)).DistinctBy(one => one.Report.Sha256)], pace));
        var history = earlier
            .Where(one => one.Report.Metadata.Period!.Kind == before.Report.Metadata.Period!.Kind && (before.Report.Metadata.Period.Kind != PeriodKind.Months || one.Report.Metadata.Period.Part == before.Report.Metadata.Period.Part))
            .ToList();
        if (history.Count < FewestForADigit)
            return null;
        var (least, most) = (history.Min(one => one.Value.Value), history.Max(one => one.Value.Value));
        if (history.Count < FewestPeriods && !HasDigitTooMany(value, least, most))
            return null;
        return Jumps(value.Value, least, most, history.Count < Few && !IsDigitOff(value.Value, least, most) ? Paces.LeastFactorOfFew : LeastFactor)
            ? new Outcome.Failed(Jump(value, before, history, value.Value > most ? most : least)) : Outcome.Passed;
    }

    /// <summary>
    /// What a commune was years ago tells little of it today; and on 1 July 2025 all communes of the country were made anew, most of several (Resolution 202/2025/QH15).
    /// </summary>
    internal static bool IsNear(PastReport earlier, PastReport report) =>
        earlier.Span is { } before && report.Span is { } now && now.Last.DayNumber - before.Last.DayNumber <= FarthestDays && before.Last >= Remade == now.Last >= Remade;

    private const int FarthestDays = 4 * 366;

    private static readonly DateOnly Remade = new(2025, 7, 31);

    /// <summary>What comes in online: within a year communes went from a tenth of their dossiers to half of them.</summary>
    private static bool GrowsFast(SeriesValue value, Before before) =>
        value.Key.Contains(Online) && before.Earlier(value.Key).Select(one => one.Value.Value).DefaultIfEmpty().Max() is var most && value.Value > most && (most == 0 || value.Value < most * OnlineFactor);

    /// <summary>What people still bring themselves falls to nothing while the rest comes in online.</summary>
    private static bool FallsAsOnlineGrows(SeriesValue value, Before before) => value.Key.Contains(Direct, StringComparison.Ordinal)
        && before.Earlier(value.Key).Select(one => one.Value.Value).DefaultIfEmpty().Min() > value.Value
        && value.Key.Replace(Direct, Online, StringComparison.Ordinal) is var online
        && (before.Report.Series.FirstOrDefault(one => one.Key == online) is not { } now || now.Value > value.Value || now.Value > before.Earlier(online).Select(one => one.Value.Value).DefaultIfEmpty().Max());

    private const string Direct = ".direct";

    private const string Online = ".online";

    private const decimal OnlineFactor = 8;

    /// <summary>Officials and civil servants that together are all who are present: one of them may be fewer, where the other is more.</summary>
    private static bool IsPartOfKnown(SeriesValue value, Before before)
    {
        return value.Key is Officials or CivilServants && Of(Officials) + Of(CivilServants) is { } both && both == Of(Present);

        decimal? Of(string key) => before.Report.Series.FirstOrDefault(one => one.Key == key)?.Value;
    }

    private const string Officials = "staff.officials";

    private const string CivilServants = "staff.civil_servants";

    private const string Present = "staff.present";

    private static decimal? Pace(SeriesValue value, Before before, List<(PastReport Report, SeriesValue Value)> earlier) =>
        Paces.Exceeded(value.Value, before.Report, earlier.Concat(before.InParts(value.Key)).DistinctBy(one => one.Report.Sha256).Where(one => one.Value.Course == Course.Flow).Select(one => (one.Report, one.Value.Value)), byAnyFactor: true);

    private static int Days(PastReport report) => Paces.Days(report);

    /// <summary>Of what there is, people and procedures: machines are bought by the room, and the answers of forms are no counts.</summary>
    private static bool IsStanding(SeriesValue value) =>
        value.Course == Course.Stock && (value.Key.StartsWith("staff.", StringComparison.Ordinal) || value.Key.StartsWith("procedures.", StringComparison.Ordinal));

    /// <summary>What there is, and was about the same in all earlier reports: their usual value; null where it went up and down or there are few.</summary>
    private static decimal? IsQuiet(List<(PastReport Report, SeriesValue Value)> earlier)
    {
        if (earlier.Count < FewestPeriods)
            return null;
        var (least, most) = (earlier.Min(one => one.Value.Value), earlier.Max(one => one.Value.Value));
        // what a year's plan or list set stands in all of its reports: one year shows nothing
        if (earlier.Select(one => one.Report.Span?.Last.Year).Distinct().Count() < 2)
            return null;
        return least > 0 && most * 100 <= least * 115 ? earlier[^1].Value.Value : null;
    }

    /// <summary>People do not come and go by a third; procedures are published anew by the dozen, but not two and a half times as many.</summary>
    private static bool IsOddStock(SeriesValue value, decimal usual)
    {
        var factor = value.Key.StartsWith("staff.", StringComparison.Ordinal) ? 1.5m : 2.5m;
        return value.Value > 0 && Math.Abs(value.Value - usual) >= LeastOfStock && (value.Value >= usual * factor || value.Value * factor <= usual);
    }

    private const decimal LeastOfStock = 5;

    private const int FewestLonger = 2;

    /// <summary>Ten times what a commune reported two or three times alike; of single fields that may come about.</summary>
    private static bool HasDigitTooMany(SeriesValue value, decimal least, decimal most) =>
        !value.Key.Contains('@') && most <= least * 2 && value.Value / 10 * 5 >= least * 4 && value.Value / 10 * 4 <= most * 5;

    /// <summary>With a digit more or less it would be about as it always was.</summary>
    private static bool IsDigitOff(decimal value, decimal least, decimal most)
    {
        return IsOrdinary(value / 10) || IsOrdinary((value * 10) + 5);

        bool IsOrdinary(decimal mended) => mended * 3 >= least * 2 && mended * 2 <= most * 3;
    }

    /// <summary>Money is spent by the calendar: little in spring, most in December.</summary>
    private static bool IsMoney(SeriesValue value) => value.Unit.Contains("đồng", StringComparison.OrdinalIgnoreCase);

    private static bool Jumps(decimal value, decimal least, decimal most, double leastFactor)
    {
        // what did not happen this time, as a survey that is held twice a year, has not jumped
        if (value == 0 || (value >= least && value <= most))
            return false;
        var (near, distance) = value > most ? (most, value - most) : (least, least - value);
        // one more than counted: a series that touches nought has ratios too
        var beyond = Math.Abs(Math.Log((double)(value + 1) / (double)(near + 1)));
        var range = Math.Log((double)(most + 1) / (double)(least + 1));
        return distance >= LeastDifference && beyond >= Math.Log(leastFactor) && beyond > range;
    }

    private static Discrepancy Jump(SeriesValue value, Before before, List<(PastReport Report, SeriesValue Value)> history, decimal near)
    {
        var place = Phrases.Place(value);
        var last = history.TakeLast(6).ToList();
        var (slip, slipInEnglish) = value.Value > near ? ("thừa chữ số", "a digit may be too many") : ("thiếu chữ số", "a digit may be missing");
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesJump,
            Message = new Wording(
                $"{Phrases.Capital(value.Name.Vietnamese)}: {before.Report.Metadata.Period?.InVietnamese()} ghi {Phrases.Vietnamese(value.Value)} ({place.Vietnamese}); các kỳ khác: {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period?.InVietnamese()}: {Phrases.Vietnamese(one.Value.Value)}"))}. Số này khác xa mọi kỳ đã báo cáo; có thể {slip}.",
                $"{Phrases.Capital(value.Name.English)} is given as {Phrases.English(value.Value)} ({place.English}); before: {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period}: {Phrases.English(one.Value.Value)}"))}. That is far beyond every period reported; {slipInEnglish}."),
            Sides =
            [
                new Side($"{value.Key} = {Phrases.English(value.Value)}", value.Location, value.Section),
                Before.Elsewhere(last[^1].Report, $"{value.Key} = {Phrases.English(last[^1].Value.Value)}", last[^1].Value.Location, last[^1].Value.Section),
            ],
            Found = $"{value.Key} = {Phrases.English(value.Value)}",
            Expected = value.Value > near ? $"<= {Phrases.English(near)}" : $">= {Phrases.English(near)}",
            Excerpt = value.Excerpt,
            Key = value.Key,
        };
    }
}
