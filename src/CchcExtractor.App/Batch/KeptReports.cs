using System.Collections;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>
/// Reports of one file until all of them are there. The first few stay as they are; an archive may hold thousands, and what comes behind is packed to
/// a twentieth and unpacked when somebody looks.
/// </summary>
internal sealed class KeptReports : IReadOnlyCollection<Report>
{
    private const int MostUnpacked = 16;

    private readonly SortedDictionary<int, Report> _whole = [];
    private readonly SortedDictionary<int, byte[]> _packed = [];

    /// <inheritdoc/>
    public int Count => _whole.Count + _packed.Count;

    /// <summary>Keeps a report at its place among the others, in place of one that is there.</summary>
    public void Put(int place, Report report)
    {
        if (place < MostUnpacked)
            _whole[place] = report;
        else
            _packed[place] = PackedReport.Of(report);
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        _whole.Clear();
        _packed.Clear();
    }

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator() => _whole.Values.Concat(_packed.Values.Select(PackedReport.Report)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
