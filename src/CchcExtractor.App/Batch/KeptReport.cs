using CchcExtractor.Formats.Archiving;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>
/// A report that waits for others: as it is, or, where it holds more than reports do, packed to a twentieth. A hostile file may yield tens of megabytes, and
/// some of them at once would fill the memory of the process that must not run out of it.
/// </summary>
internal sealed class KeptReport
{
    /// <summary>Things in a report; real ones have some hundreds.</summary>
    private const int Heavy = 3000;

    private readonly Report? _whole;
    private readonly byte[] _packed;

    private KeptReport(Report report, bool isPacked)
    {
        _whole = isPacked ? null : report;
        _packed = isPacked ? PackedReport.Of(report) : [];
        OfThePlace = report.Problems.FirstOrDefault(UnreadableFiles.IsOfThePlace);
    }

    /// <summary>Why its file could not be reached, which says nothing about the file; null where it could.</summary>
    public Problem? OfThePlace { get; }

    /// <summary>The report.</summary>
    public Report Report => _whole ?? PackedReport.Report(_packed);

    /// <summary>Keeps a report, packed where it is heavy.</summary>
    public static KeptReport Of(Report report) => Things(report) > Heavy ? Packed(report) : new KeptReport(report, isPacked: false);

    /// <summary>Keeps a report in few bytes.</summary>
    public static KeptReport Packed(Report report) => new(report, isPacked: true);

    private static int Things(Report report) => report.Figures.Count + report.Citations.Count + report.Discrepancies.Count + report.UnclaimedNumbers.Count
        + report.Passages.Count + report.Frames.Count + report.Sections.Count + report.Problems.Count + report.Series.Count + report.Conversions.Count;
}
