using CchcExtractor.Checks.Dates;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/year-to-date</c>: the dossiers of half a year, nine months or a year are not those of the periods that make it up, or fewer than those of a
/// part of it; a count from the beginning of the year went down within the year. Periods make up another only where their data windows do, since
/// communes cut them differently. Dossiers are held to the last one; other counts are told more loosely, and fail only by a tenth and more, unless the report's other such counts all add up to the last one.
/// </summary>
public sealed class YearToDateAddsUp : IAcrossCheck
{
    private const string Dossiers = "dossiers.";

    /// <summary>Documents have running numbers: they are counted less loosely than meetings.</summary>
    private const string Documents = "documents.";

    /// <summary>Old files are put into the machine later on.</summary>
    private const string Digitized = "dossiers.digitized";

    /// <summary>Smaller differences of other counts are no finding.</summary>
    private const decimal LeastLoose = 5;

    /// <summary>The same where a part is more than the whole, which no other way of counting explains.</summary>
    private const decimal LeastFewer = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesYearToDate];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        if (before.Report.Span is not { } whole)
            yield break;
        var failed = new List<string>();
        Discrepancy? dossiers = null;
        var exactly = new Lazy<bool>(() => AddUpExactly(before, whole));
        foreach (var value in before.Report.Series.OrderBy(value => value.Key == Received ? 0 : value.Key.Length).ThenBy(value => value.Key, StringComparer.Ordinal))
        {
            // the fields of a total that is wrong already tell nothing new
            if (failed.Any(key => value.Key.StartsWith(key, StringComparison.Ordinal) && value.Key.Length > key.Length && value.Key[key.Length] is '@' or '.'))
                continue;
            var outcome = value.Course == Course.YearToDate ? GoesOn(value, before, whole)
                : value.Course == Course.Flow && IsNarrative(value.Key) ? AddsUp(value, before, whole, exactly)
                : value.Key == TasksDone ? Progresses(value, before, whole)
                : null;
            if (outcome is Outcome.Failed && before.TookOver(before.Report, value))
                outcome = Outcome.Passed; // what was copied with its paragraph is told there
            if (outcome is Outcome.Failed one)
            {
                failed.Add(value.Key);
                if (dossiers is not null && value.Key.StartsWith(Dossiers, StringComparison.Ordinal) && AreOfTheSame(dossiers, one.Discrepancy))
                {
                    dossiers = With(dossiers, one.Discrepancy, value);
                    continue;
                }

                if (dossiers is null && value.Key.StartsWith(Dossiers, StringComparison.Ordinal))
                {
                    dossiers = one.Discrepancy;
                    continue;
                }
            }

            if (outcome is not null)
                yield return outcome;
        }

        if (dossiers is not null)
            yield return new Outcome.Failed(dossiers);
    }

    private const string Received = "dossiers.received";

    /// <summary>Held against the same reports: what was received, resolved and late in them is one matter, and one finding.</summary>
    private static bool AreOfTheSame(Discrepancy one, Discrepancy other) =>
        Others(one).SequenceEqual(Others(other), StringComparer.Ordinal);

    /// <summary>The other reports whose places a finding names.</summary>
    private static IEnumerable<string> Others(Discrepancy finding) =>
        finding.Sides.Select(side => side.Location.Path.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? side.Location.Path[..end] : "").Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal);

    private static Discrepancy With(Discrepancy one, Discrepancy other, SeriesValue value) => one with
    {
        Message = one.Message.With(new($"Tương tự: {value.Name.Vietnamese} ghi {Phrases.Vietnamese(value.Value)}, {(other.Expected.StartsWith(AtLeast, StringComparison.Ordinal) ? "trước đó đã báo cáo" : "cộng các kỳ là")} {Said(other.Expected)}.", $"So too: {value.Name.English} gives {Phrases.English(value.Value)} ({other.Expected}).")),
        Sides = [.. one.Sides, .. other.Sides],
    };

    private const string AtLeast = ">= ";

    /// <summary>What was expected, as Vietnamese read it.</summary>
    private static string Said(string expected) =>
        expected.Replace(AtLeast, "", StringComparison.Ordinal) is var number && decimal.TryParse(number, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? Phrases.Vietnamese(value) : number;

    private static Outcome? GoesOn(SeriesValue value, Before before, Span whole)
    {
        var earlier = before.Earlier(value.Key).Where(one => one.Report.Span!.Value.Last.Year == whole.Last.Year && one.Report.Span!.Value.First.Year == whole.First.Year).ToList();
        if (earlier.Count == 0)
            return null;
        var (report, most) = earlier.MaxBy(one => one.Value.Value);
        return value.Value >= most.Value ? Outcome.Passed : IsOdd(most.Value, value.Value, earlier.Select(one => one.Value.Value)) ? Outcome.NotEvaluated : Fewer(value, before, report, most);
    }

    /// <summary>One part has many times what the whole has, or any other part, and the others fit into the whole: that part was mistyped, and it is told there.</summary>
    internal static bool IsOdd(decimal most, decimal whole, IEnumerable<decimal> parts) =>
        parts.Where(part => part != most).ToList() is { Count: > 0 } others && others.TrueForAll(part => part <= whole) && (most >= whole * OddTimes || (most > whole && others.Count >= OddAmong && others.TrueForAll(part => most >= part * OddTimes)));

    private const decimal OddTimes = 4;

    /// <summary>Parts from which on one is seen to be unlike the others.</summary>
    private const int OddAmong = 2;

    /// <summary>Of one plan no fewer tasks are done at the end of a period from new year on than at the end of a part of it.</summary>
    private static Outcome? Progresses(SeriesValue value, Before before, Span whole)
    {
        if (whole.First.DayOfYear != 1 || before.Report.Series.FirstOrDefault(one => one.Key == Tasks) is not { } plan)
            return null;
        var inside = before.InParts(value.Key).Where(one => Makings.IsInside(one.Report, before.Report, whole) && one.Report.Series.Any(other => other.Key == Tasks && other.Value == plan.Value)).ToList();
        if (inside.Count == 0)
            return null;
        var (report, most) = inside.MaxBy(one => one.Value.Value);
        return most.Value > value.Value ? Fewer(value, before, report, most) : Outcome.Passed;
    }

    private const string Tasks = "plan.tasks";

    private const string TasksDone = "plan.tasks.done";

    private static Outcome? AddsUp(SeriesValue value, Before before, Span whole, Lazy<bool> exactly)
    {
        var all = before.InParts(value.Key).Where(one => Makings.IsInside(one.Report, before.Report, whole)).ToList();
        var outcome = AddsUp(value, before, whole, exactly, all);
        if (outcome is not Outcome.Failed)
            return outcome;
        // which of the dossiers in time were early is counted anew each time; together they go on
        if (InTime(value, before.Report) is { } together && all.ConvertAll(one => (one.Report, Value: InTime(one.Value, one.Report)!)) is var sums && sums.TrueForAll(one => one.Value is not null) && AddsUp(together, before, whole, exactly, sums) is not Outcome.Failed)
            return Outcome.Passed;
        // what a part took over from elsewhere says nothing about its own period
        var own = all.FindAll(one => !before.TookOver(one.Report, one.Value));
        return own.Count == all.Count ? outcome : AddsUp(value, before, whole, exactly, own);
    }

    private const string Early = "dossiers.resolved.early";

    private const string Due = "dossiers.resolved.due";

    /// <summary>Of dossiers resolved early or on the day both together, where a report tells both; null for any other count.</summary>
    private static SeriesValue? InTime(SeriesValue value, PastReport report) =>
        value.Key is Early or Due && report.Series.FirstOrDefault(one => one.Key == (value.Key == Early ? Due : Early)) is { } other ? value with { Value = value.Value + other.Value } : null;

    private static Outcome? AddsUp(SeriesValue value, Before before, Span whole, Lazy<bool> exactly, List<(PastReport Report, SeriesValue Value)> inside)
    {
        if (inside.Count == 0)
            return null;
        var (report, most) = inside.MaxBy(one => one.Value.Value);
        if (IsFewer(value, most.Value))
            return IsOdd(most.Value, value.Value, inside.Select(one => one.Value.Value)) ? Outcome.NotEvaluated : Fewer(value, before, report, most);
        var makings = Makings.Of(inside, before.Report, whole).ToList();
        if (makings.Count == 0)
            return value.Key.StartsWith(Dossiers, StringComparison.Ordinal) && Apart(inside) is { Count: > 1 } apart && apart.Sum(part => part.Value.Value) > value.Value * (1 + LooseWindows) ? Differs(value, before, apart) : Outcome.NotEvaluated;
        // a plan of January is in force all year: each quarter may count it among what directs its work
        if (value.Key.StartsWith(Directives, StringComparison.Ordinal) && makings[0].Sum(part => part.Value.Value) > value.Value)
            return Outcome.NotEvaluated;
        return makings.Any(parts => Agrees(value, parts.Sum(part => part.Value.Value), exactly)) ? Outcome.Passed : Differs(value, before, makings[0]);
    }

    private const string Directives = "directives.";

    /// <summary>Windows that do not join leave days out or tell of some twice.</summary>
    private const decimal LooseWindows = 0.03m;

    private static bool IsFewer(SeriesValue value, decimal part) =>
        part > value.Value && (value.Key.StartsWith(Dossiers, StringComparison.Ordinal) || part - value.Value >= Math.Max(LeastFewer, value.Key.StartsWith(Documents, StringComparison.Ordinal) ? part / 20 : part / 10));

    /// <summary>Of the parts those that together are most and share no day, by their periods and by their data windows: "6 tháng đầu năm" and "quý III" within a year.</summary>
    private static List<(PastReport Report, SeriesValue Value)> Apart(List<(PastReport Report, SeriesValue Value)> inside)
    {
        var (best, most) = (new List<(PastReport, SeriesValue)>(), 0m);
        foreach (var first in inside)
        {
            var chosen = new List<(PastReport Report, SeriesValue Value)> { first };
            foreach (var next in inside.Where(next => next.Report.Span!.Value.First > first.Report.Span!.Value.Last).OrderByDescending(next => next.Value.Value))
                if (chosen.TrueForAll(one => ShareNoDay(one.Report, next.Report)))
                    chosen.Add(next);
            if (chosen.Sum(one => one.Value.Value) is var sum && sum > most)
                (best, most) = (chosen, sum);
        }

        return [.. best.OrderBy(one => one.Item1.Span!.Value.First)];
    }

    /// <summary>Periods and known data windows do not overlap. One report that has the counts of the other is a copy, whose sum says nothing.</summary>
    private static bool ShareNoDay(PastReport one, PastReport other) => !IsCopy(one, other) && (
        (one.Span!.Value.Last < other.Span!.Value.First && !(one.Metadata.DataTo >= other.Metadata.DataFrom)) || (other.Span.Value.Last < one.Span.Value.First && !(other.Metadata.DataTo >= one.Metadata.DataFrom)));

    private static bool IsCopy(PastReport one, PastReport other)
    {
        var its = other.Series.Where(IsTelling).ToLookup(value => value.Key, value => value.Value);
        return one.Series.Where(IsTelling).DistinctBy(value => value.Value).Count(value => its[value.Key].Contains(value.Value)) >= CountsOfCopy;

        static bool IsTelling(SeriesValue value) => value is { Course: Course.Flow, Value: >= 10 } && value.Unit != "%";
    }

    private const int CountsOfCopy = 2;

    private const string ToResolve = "dossiers.to_resolve";

    private static bool IsNarrative(string key) => !key.StartsWith("bm", StringComparison.Ordinal);

    private static bool Agrees(SeriesValue value, decimal sum, Lazy<bool> exactly) =>
        // what a quarter left over the next one had to resolve as well: their sum is more, never less
        value.Key.StartsWith(ToResolve, StringComparison.Ordinal) ? sum >= value.Value :
        (value.Key.StartsWith(Dossiers, StringComparison.Ordinal) && !value.Key.StartsWith(Digitized, StringComparison.Ordinal)) || (IsLoose(value) && exactly.Value) ? sum == value.Value : Math.Abs(sum - value.Value) < Math.Max(LeastLoose, value.Key.StartsWith(Documents, StringComparison.Ordinal) ? sum / 20 : sum / 10);

    /// <summary>A count other than of dossiers that its periods make up.</summary>
    private static bool IsLoose(SeriesValue value) =>
        value is { Course: Course.Flow, Value: >= LeastExact } && IsNarrative(value.Key) && !value.Key.StartsWith(Dossiers, StringComparison.Ordinal) && !value.Key.StartsWith(Directives, StringComparison.Ordinal) && !value.Key.StartsWith(Surveys, StringComparison.Ordinal);

    /// <summary>Of their slips some reports count those handed out and some those that came back.</summary>
    private const string Surveys = "satisfaction.";

    /// <summary>Smaller counts agree by chance.</summary>
    private const decimal LeastExact = 10;

    /// <summary>What a commune counts other than dossiers adds up to the last one, all but one count in four: where the rest does not, nobody counted loosely.</summary>
    private static bool AddUpExactly(Before before, Span whole)
    {
        var (exact, off) = (0, 0);
        foreach (var value in before.Report.Series.Where(IsLoose))
        {
            var sums = Makings.Of(before.InParts(value.Key).Where(one => Makings.IsInside(one.Report, before.Report, whole)).ToList(), before.Report, whole).Select(parts => parts.Sum(part => part.Value.Value)).ToList();
            if (sums.Contains(value.Value))
                exact++;
            else if (sums.Count > 0)
                off++;
        }

        return exact >= Math.Max(FewestExact, off * ExactPerOff);
    }

    private const int FewestExact = 3;

    private const int ExactPerOff = 3;

    private static Outcome.Failed Fewer(SeriesValue value, Before before, PastReport report, SeriesValue part)
    {
        var place = Phrases.Place(value);
        return Failed(value, before, [(report, part)], $"{AtLeast}{Phrases.English(part.Value)}", new Wording(
            $"{Phrases.Capital(value.Name.Vietnamese)} lũy kế {before.Report.Metadata.Period?.InVietnamese()} ghi {Phrases.Vietnamese(value.Value)} ({place.Vietnamese}), nhỏ hơn số đã báo cáo cho {report.Metadata.Period?.InVietnamese()} là {Phrases.Vietnamese(part.Value)} ({report.Name}, {Phrases.Place(part).Vietnamese}). Số lũy kế không thể nhỏ hơn; đề nghị kiểm tra cả hai báo cáo.",
            $"{Phrases.Capital(value.Name.English)}: {before.Report.Metadata.Period} gives {Phrases.English(value.Value)} ({place.English}), less than {report.Metadata.Period} within it ({Phrases.English(part.Value)}; {report.Name}). What is counted from the beginning of the year cannot go down."));
    }

    private static Outcome.Failed Differs(SeriesValue value, Before before, List<(PastReport Report, SeriesValue Value)> parts)
    {
        var place = Phrases.Place(value);
        var sum = parts.Sum(part => part.Value.Value);
        return Failed(value, before, parts, Phrases.English(sum), new Wording(
            $"{Phrases.Capital(value.Name.Vietnamese)}: {before.Report.Metadata.Period?.InVietnamese()} ghi {Phrases.Vietnamese(value.Value)} ({place.Vietnamese}), nhưng cộng số liệu các kỳ trong đó là {string.Join(" + ", parts.Select(part => $"{Phrases.Vietnamese(part.Value.Value)} ({part.Report.Metadata.Period?.InVietnamese()})"))} = {Phrases.Vietnamese(sum)}.",
            $"{Phrases.Capital(value.Name.English)}: {before.Report.Metadata.Period} gives {Phrases.English(value.Value)} ({place.English}), but the earlier periods make {string.Join(" + ", parts.Select(part => $"{Phrases.English(part.Value.Value)} ({part.Report.Metadata.Period})"))} = {Phrases.English(sum)}."));
    }

    private static Outcome.Failed Failed(SeriesValue value, Before before, IReadOnlyList<(PastReport Report, SeriesValue Value)> others, string expected, Wording message) => new(new Discrepancy
    {
        Kind = Checks.Kinds.SeriesYearToDate,
        Message = message,
        Sides =
        [
            new Side($"{value.Key} = {Phrases.English(value.Value)}", value.Location, value.Section),
            .. others.Select(other => Before.Elsewhere(other.Report, $"{other.Value.Key} = {Phrases.English(other.Value.Value)}", other.Value.Location, other.Value.Section)),
        ],
        Found = $"{value.Key} = {Phrases.English(value.Value)}",
        Expected = expected,
        Excerpt = value.Excerpt,
        Key = value.Key,
    });
}
