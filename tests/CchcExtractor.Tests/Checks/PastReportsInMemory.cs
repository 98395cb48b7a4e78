using CchcExtractor.Remembering;

namespace CchcExtractor.Tests.Checks;

/// <summary>Reports that were read before, without a file.</summary>
internal sealed class PastReportsInMemory : IPastReports
{
    private readonly Dictionary<string, PastReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<long, HashSet<PassagePlace>> _keys = [];

    public void Put(PastReport report)
    {
        _reports[report.Sha256] = report;
        for (var i = 0; i < report.Passages.Count; i++)
            Add(PassageKeys.Of(report.Passages[i], report.Commune), new PassagePlace(report.Sha256, i, PassageKeys.Values(report.Passages[i])));
        for (var i = 0; i < report.Manners.Count; i++)
            Add(MannerKeys.Of(report.Manners[i]), new PassagePlace(report.Sha256, report.Passages.Count + i, (ulong)report.Manners[i].Values));
    }

    private void Add(IEnumerable<long> keys, PassagePlace place)
    {
        foreach (var key in keys)
        {
            if (!_keys.TryGetValue(key, out var places))
                _keys[key] = places = [];
            places.Add(place);
        }
    }

    public IReadOnlyList<PastReport> OfCommune(string commune) => [.. _reports.Values.Where(report => report.Commune == commune)];

    public IReadOnlyList<PassagePlace> Sharing(long key, int most) => _keys.TryGetValue(key, out var places) ? [.. places.Take(most)] : [];

    public int HowManyShare(long key, int most) => _keys.TryGetValue(key, out var places) ? Math.Min(places.Count, most) : 0;

    public int HowManyValues(long key) => _keys.TryGetValue(key, out var places) ? places.DistinctBy(place => place.Values).Count() : 0;

    public DateOnly? LastDay(string sha256) => _reports.GetValueOrDefault(sha256)?.Span?.Last;

    /// <summary>How many reports were looked into.</summary>
    public int LookedInto { get; private set; }

    public PastReport? Report(string sha256)
    {
        LookedInto++;
        return _reports.GetValueOrDefault(sha256);
    }
}
