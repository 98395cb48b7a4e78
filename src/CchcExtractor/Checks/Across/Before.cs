using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>A report, and the reports of its commune for earlier periods.</summary>
public sealed class Before
{
    /// <summary>Reports of a commune that are looked back at; quarterly ones of ten years.</summary>
    private const int Most = 48;

    /// <summary>Looks them up.</summary>
    public Before(PastReport report, IPastReports past)
    {
        (Report, Past) = (report, past);
        Own = report.Commune.Length == 0 || report.Span is null
            ? []
            : [.. past.OfCommune(report.Commune)
                .Where(other => !report.IsSameReport(other) && report.IsSamePlace(other) && report.IsAfter(other))
                .OrderByDescending(other => other.Span!.Value.Last).ThenBy(other => other.Metadata.Period!.ToString(), StringComparer.Ordinal).ThenBy(other => other.Sha256, StringComparer.Ordinal)
                .Take(Most).Reverse()];
        Parts = report.Span is not { } whole
            ? []
            : [.. past.OfCommune(report.Commune)
                .Where(other => !report.IsSameReport(other) && report.IsSamePlace(other) && other.Span is { } span && span != whole && span.First >= whole.First && span.Last <= whole.Last)
                .OrderBy(other => other.Span!.Value.Last).ThenBy(other => other.Metadata.Period!.ToString(), StringComparer.Ordinal).ThenBy(other => other.Sha256, StringComparer.Ordinal)];
    }

    /// <summary>A commune's reports besides this one, whatever their periods; the latest where there are too many.</summary>
    internal static IReadOnlyList<PastReport> Others(PastReport report, IPastReports past) =>
        [.. past.OfCommune(report.Commune).Where(other => other.Span is not null && report.IsSamePlace(other) && !report.IsSameReport(other))
            .OrderByDescending(other => other.Span!.Value.Last).ThenBy(other => other.Sha256, StringComparer.Ordinal).Take(Most)];

    /// <summary>The report in question.</summary>
    public PastReport Report { get; }

    /// <summary>All reports, for whoever looks further than the commune.</summary>
    public IPastReports Past { get; }

    /// <summary>The commune's reports for earlier periods, the oldest first; one report in several formats stands here several times.</summary>
    public IReadOnlyList<PastReport> Own { get; }

    /// <summary>The commune's reports for periods within this one, its last one included.</summary>
    public IReadOnlyList<PastReport> Parts { get; }

    /// <summary>What the reports of each earlier period say of a figure; a period whose versions disagree is left out.</summary>
    public IEnumerable<(PastReport Report, SeriesValue Value)> Earlier(string key) => Said(key, Own);

    /// <summary>What the reports of each period within this one say of a figure.</summary>
    public IEnumerable<(PastReport Report, SeriesValue Value)> InParts(string key) => Said(key, Parts);

    /// <summary>A report has a value in a paragraph that it took over from another report: it may be none of its own.</summary>
    public bool TookOver(PastReport report, SeriesValue value) => TakenOver(report).Any(passage => passage.Holds(value.Location));

    /// <summary>A report took over a paragraph.</summary>
    internal bool TookOver(PastReport report, Passage passage) => TakenOver(report).Any(one => one.Location == passage.Location);

    private IReadOnlyList<Passage> TakenOver(PastReport report)
    {
        if (!_takenOver.TryGetValue(report, out var passages))
            _takenOver[report] = passages = ParagraphsAreOwn.TakenOver(new Before(report, Past));
        return passages;
    }

    private readonly Dictionary<PastReport, IReadOnlyList<Passage>> _takenOver = new(ReferenceEqualityComparer.Instance);

    private IEnumerable<(PastReport Report, SeriesValue Value)> Said(string key, IReadOnlyList<PastReport> reports)
    {
        foreach (var period in reports.GroupBy(report => report.Metadata.Period))
        {
            var said = period.Select(report => (Report: report, Value: Find(report, key))).Where(one => one.Value is not null).ToList();
            if (said.Count > 0 && said.All(one => one.Value!.Value == said[0].Value!.Value))
                yield return (said[0].Report, said[0].Value!);
        }
    }

    private readonly Dictionary<PastReport, Dictionary<string, SeriesValue>> _byKey = new(ReferenceEqualityComparer.Instance);

    private SeriesValue? Find(PastReport report, string key)
    {
        if (!_byKey.TryGetValue(report, out var values))
            _byKey[report] = values = report.Series.GroupBy(value => value.Key).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return values.GetValueOrDefault(key);
    }

    /// <summary>A side in another report: its place there, with the file's name in front.</summary>
    public static Side Elsewhere(PastReport report, string what, Documents.Location location, string section) =>
        new($"[{report.Name}] {what}", location with { Path = $"{report.Name}: {location.Path}", Box = null }, section);
}
