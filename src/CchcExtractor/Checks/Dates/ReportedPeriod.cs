using CchcExtractor.Extraction;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Dates;

/// <summary>The period that a report is about, as most of its parts say.</summary>
/// <param name="Period">The period, with its year.</param>
/// <param name="Raw">As the part that says it prints it.</param>
/// <param name="Side">The first part that says it.</param>
public sealed record ReportedPeriod(Period Period, string Raw, Side Side)
{
    /// <summary>A data window ends up to seven weeks before its calendar period does (the 15th to the 14th is prescribed; shared field notes, 1.2) ...</summary>
    private const int DaysEarly = 50;

    /// <summary>... that of a month up to three and a half ...</summary>
    private const int DaysEarlyOfMonth = 27;

    /// <summary>... and up to two weeks after it.</summary>
    private const int DaysLate = 15;

    /// <summary>Windows begin with the year, or some weeks before.</summary>
    private const int DaysBeforeYear = 70;

    /// <summary>Takes the vote of title, preamble, closing, appendix, window and date of issue; the title decides a tie. Null where nobody names a period with its year.</summary>
    public static ReportedPeriod? Of(Evidence evidence)
    {
        var candidates = evidence.Periods.Where(mention => !mention.Outlook && mention.Period.Year > 0 && mention.Part is not (PeriodPart.Heading or PeriodPart.Summary)).ToList();
        if (candidates.Count == 0)
            return null;
        var metadata = evidence.Metadata;
        var reported = candidates
            .Select(mention => new ReportedPeriod(mention.Period, mention.Raw, new Side(mention.Raw, mention.Location, mention.Section)))
            .Select((period, i) => (period, votes: period.Votes(evidence), named: period.Period == metadata.Period ? 1 : 0, i))
            .OrderByDescending(candidate => candidate.votes).ThenByDescending(candidate => candidate.named).ThenBy(candidate => candidate.i).First().period;
        var title = evidence.Periods.Where(mention => mention is { Outlook: false, Part: PeriodPart.Title }).Select(mention => mention.Period.Year > 0 ? mention.Period : mention.Period with { Year = reported.Period.Year }).ToList();
        return title.Contains(reported.Period) ? reported with { Beside = title.FindAll(other => other != reported.Period && Span.Of(other)?.Last == Span.Of(reported.Period)?.Last) } : reported;
    }

    /// <summary>Other periods that the title names and that end with this one: "quý III và 9 tháng năm 2023".</summary>
    private IReadOnlyList<Period> Beside { get; init; } = [];

    /// <summary>True where a period of another part is this one, or one that the title names beside it; a part may leave out the year.</summary>
    public bool Fits(Period other) => Is(other) || Beside.Any(beside => beside.Kind == other.Kind && beside.Part == other.Part && (other.Year == 0 || other.Year == beside.Year));

    private bool Is(Period other) => other.Kind == Period.Kind && other.Part == Period.Part && (other.Year == 0 || other.Year == Period.Year);

    /// <summary>True where the other is the year in which this one lies: loose, but not wrong.</summary>
    public bool Covers(Period other) => other.Kind == PeriodKind.Year && other.Year == Period.Year;

    /// <summary>True where the other is a month within this one: sections go through the months of a period.</summary>
    public bool HasMonth(Period other) =>
        other.Kind == PeriodKind.Month && Span.Of(other.Year == 0 ? other with { Year = Period.Year } : other) is { } month && Span.Of(Period) is { } now && month.First >= now.First && month.Last <= now.Last;

    /// <summary>True where the other is a part of this one.</summary>
    public bool Holds(Period other) =>
        Span.Of(other.Year == 0 ? other with { Year = Period.Year } : other) is { } part && Span.Of(Period) is { } now && part != now && part.First >= now.First && part.Last <= now.Last;

    /// <summary>True where this one is the end of the other: sections add up what happened since new year ("Cộng dồn 9 tháng" in a third quarter).</summary>
    public bool IsEndOf(Period other) =>
        other.Kind != Period.Kind && Span.Of(other.Year == 0 ? other with { Year = Period.Year } : other) is { } whole && Span.Of(Period) is { } now && whole.Last == now.Last && whole.First < now.First;

    /// <summary>"Số liệu 11 tháng năm 2013" in the report on the year: counted before it was over.</summary>
    public bool IsCutShort(Period other) => Period.Kind == PeriodKind.Year && other is { Kind: PeriodKind.Months, Part: 10 or 11 } && (other.Year == 0 || other.Year == Period.Year);

    /// <summary>True where a period lies behind this one in the same year or the next: what a heading or title names beside its own period.</summary>
    public bool Follows(Period other) =>
        Span.Of(other.Year == 0 ? other with { Year = Period.Year } : other) is { } coming && Span.Of(Period) is { } now && coming.First > now.Last && coming.First.Year <= now.Last.Year + 1;

    /// <summary>True for counts of months that nobody reports on: the rest of the year ("3 tháng cuối năm").</summary>
    public bool LeavesOver(Period other) => other.Kind == PeriodKind.Months && other.Part is not (9 or 10 or 11) && other.Part != Period.Part;

    /// <summary>True where a period that should come next lies before this one.</summary>
    public bool Precedes(Period next)
    {
        if (next.Year == 0)
            return false;
        // "3 tháng cuối năm" counts months from the end; only its year can be judged
        return next.Kind == PeriodKind.Months ? next.Year < Period.Year : Span.Of(next) is { } coming && Span.Of(Period) is { } now && coming.Last < now.Last;
    }

    /// <summary>True where a month or quarter of the same year that should come next comes later ("tháng 10 và kế hoạch tháng 12"), or a half begins before this one ends ("9 tháng đầu năm, nhiệm vụ 6 tháng cuối năm").</summary>
    public bool SkipsTo(Period next) =>
        (next.Kind == Period.Kind && next.Kind is PeriodKind.Month or PeriodKind.Quarter && next.Year == Period.Year && next.Part > Period.Part + 1)
        || (next.Kind == PeriodKind.Half && Period.Kind == PeriodKind.Months && next.Year == Period.Year && Span.Of(next) is { } coming && Span.Of(Period) is { } now && coming.First < now.Last);

    /// <summary>True where a data window belongs to this period. Only its end is judged: windows begin in the year before, or add up from January.</summary>
    public bool Fits(DataWindow window) =>
        window.From <= window.To && (Span.Of(Period) is not { } span || (window.To >= span.Last.AddDays(-MostEarly) && window.To <= span.Last.AddDays(DaysLate) && window.From >= new DateOnly(span.First.Year, 1, 1).AddDays(-DaysBeforeYear)));

    private int MostEarly => Period.Kind switch { PeriodKind.Year => 2 * DaysEarly, PeriodKind.Month => DaysEarlyOfMonth, _ => DaysEarly };

    /// <summary>The part to hold against one that deviates: the first that agrees.</summary>
    public Side Witness(Evidence evidence) =>
        evidence.Periods.Where(mention => !mention.Outlook && Fits(mention.Period)).Select(mention => new Side(mention.Raw, mention.Location, mention.Section)).FirstOrDefault() ?? Side;

    private int Votes(Evidence evidence)
    {
        var parts = evidence.Periods.Where(mention => !mention.Outlook && mention.Part is not (PeriodPart.Heading or PeriodPart.Summary) && Fits(mention.Period) && mention.Period.Year > 0).Select(mention => mention.Part).Distinct().Count();
        var metadata = evidence.Metadata;
        var window = metadata is { DataFrom: { } from, DataTo: { } to } && Fits(new DataWindow(from, to, "", Side.Location, "")) ? 1 : 0;
        var issued = metadata.Date is { } date && Span.Of(Period) is { } span && date >= span.First && date <= span.Last.AddMonths(6) ? 1 : 0;
        return parts + window + issued;
    }
}
