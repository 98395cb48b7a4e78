using System.Collections;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>Reports of one file until all of them are there. The first few stay as they are; an archive may hold thousands, and what comes behind is packed.</summary>
internal sealed class KeptReports : IReadOnlyCollection<Report>
{
    private const int MostUnpacked = 16;

    private readonly SortedDictionary<int, KeptReport> _reports = [];

    /// <inheritdoc/>
    public int Count => _reports.Count;

    /// <summary>Keeps a report at its place among the others, in place of one that is there.</summary>
    public void Put(int place, Report report) => Put(place, place < MostUnpacked ? KeptReport.Of(report) : KeptReport.Packed(report));

    /// <summary>Keeps one that is kept already.</summary>
    public void Put(int place, KeptReport report) => _reports[place] = report;

    /// <summary>Why the file could not be reached when one of them was to be read; null where it always could.</summary>
    public Problem? OfThePlace => _reports.Values.Select(kept => kept.OfThePlace).FirstOrDefault(problem => problem is not null);

    /// <summary>Forgets all of them.</summary>
    public void Clear() => _reports.Clear();

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator() => _reports.Values.Select(kept => kept.Report).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
