using CchcExtractor.Checks.Dates;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>What is kept of a report so that others can be held against it.</summary>
/// <param name="Id">Its <c>report_id</c>.</param>
/// <param name="Name">Name of its file.</param>
/// <param name="Sha256">Of its file.</param>
/// <param name="Metadata">Whose it is, and of when.</param>
/// <param name="Passages">Its paragraphs.</param>
/// <param name="Series">Its figures.</param>
/// <param name="Asked">What the rules ask of the report before it.</param>
public sealed record PastReport(string Id, string Name, string Sha256, Metadata Metadata, IReadOnlyList<Passage> Passages, IReadOnlyList<SeriesValue> Series, IReadOnlyList<AskedOfPast> Asked)
{
    private (bool Known, Span? Span) _span;

    /// <summary>Its sentences, and which of them failed a check.</summary>
    public IReadOnlyList<Manner> Manners { get; init; } = [];

    /// <summary>Of a report.</summary>
    public static PastReport Of(Report report) =>
        new(Identity.ReportId(report), report.Source.Name, report.Source.Sha256, report.Metadata, report.Passages, report.Series, report.Asked) { Manners = Manner.Of(report) };

    /// <summary>The commune's folded name, by which its reports are looked up; empty where it is not known.</summary>
    public string Commune => Folding.Fold(Metadata.Commune ?? "");

    /// <summary>The days of its period by the calendar; null where it is not known.</summary>
    public Span? Span
    {
        get
        {
            if (!_span.Known)
                _span = (true, Metadata.Period is { } period ? Reporting.Span.Of(period) : null);
            return _span.Span;
        }
    }

    /// <summary>Who reports on what, for people: <c>UBND xã Bình An, quý I năm 2023</c>.</summary>
    public Wording Called => new($"{Metadata.Agency ?? Metadata.Commune}, {Metadata.Period?.InVietnamese()} ({Name})", $"{Metadata.Agency ?? Metadata.Commune}, {Metadata.Period} ({Name})");

    /// <summary>Of the same commune, as far as their letterheads tell: where one leaves out district or province, the name decides.</summary>
    public bool IsSamePlace(PastReport other) => Commune.Length > 0 && Commune == other.Commune
        && Agree(Metadata.District, other.Metadata.District) && Agree(Metadata.Province, other.Metadata.Province);

    /// <summary>Both periods are known and the other's ended before this one's.</summary>
    public bool IsAfter(PastReport other) => Span is { } own && other.Span is { } its && its.Last < own.Last;

    /// <summary>One report in two formats or versions: never evidence against each other.</summary>
    public bool IsSameReport(PastReport other) => Sha256 == other.Sha256 || (IsSamePlace(other) && Metadata.Period == other.Metadata.Period);

    /// <summary>Its period holds the other's and more: half a year a quarter.</summary>
    public bool Covers(PastReport other) => Span is { } own && other.Span is { } its && own != its && own.First <= its.First && own.Last >= its.Last;

    /// <summary>
    /// What it says may have been copied from the other report: that is of an earlier period, or of the same one and another commune and not
    /// dated later.
    /// </summary>
    public bool MayCopy(PastReport other) => !IsSameReport(other)
        && (IsAfter(other) || (!IsSamePlace(other) && Span is { } own && other.Span is { } its && own.Last == its.Last && (Metadata.Date is not { } date || other.Metadata.Date is not { } before || before <= date)));

    private static bool Agree(string? one, string? other) => one is not { Length: > 0 } || other is not { Length: > 0 } || Folding.Fold(one) == Folding.Fold(other);
}

/// <summary>Where a passage of an earlier report is found.</summary>
/// <param name="Sha256">Whose report.</param>
/// <param name="Passage">Index in its passages.</param>
/// <param name="Values">Its values (<see cref="PassageKeys.Values"/>), to tell without reading it how much it can have in common.</param>
public readonly record struct PassagePlace(string Sha256, int Passage, ulong Values);

/// <summary>The reports that were read before, whatever the order in which they came: what a report is held against.</summary>
public interface IPastReports
{
    /// <summary>All reports of communes of that folded name, in no particular order; of none where the name is not known, since those have nothing in common.</summary>
    IReadOnlyList<PastReport> OfCommune(string commune);

    /// <summary>Passages that have a key (<see cref="PassageKeys"/>), at most so many; no more are looked at where that is reached.</summary>
    IReadOnlyList<PassagePlace> Sharing(long key, int most);

    /// <summary>How many passages have a key; counted up to <paramref name="most"/>.</summary>
    int HowManyShare(long key, int most);

    /// <summary>How many different values (<see cref="PassagePlace.Values"/>) those have that share a key.</summary>
    int HowManyValues(long key);

    /// <summary>Last day of the period of the report with that content, told without reading it; null where it is not there or its period is not known.</summary>
    DateOnly? LastDay(string sha256);

    /// <summary>The report with that content; null where it is not there.</summary>
    PastReport? Report(string sha256);
}
