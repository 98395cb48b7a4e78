using CchcExtractor.Formats.Archiving;
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
    private readonly byte[] _packed = [];

    private KeptReport(Report? whole, byte[] packed) => (_whole, _packed) = (whole, packed);

    /// <summary>The report.</summary>
    public Report Report => _whole ?? PackedReport.Report(_packed);

    /// <summary>Keeps a report, packed where it is heavy.</summary>
    public static KeptReport Of(Report report) => Things(report) > Heavy ? Packed(report) : new KeptReport(report, []);

    /// <summary>Keeps a report in few bytes.</summary>
    public static KeptReport Packed(Report report) => new(null, PackedReport.Of(report));

    private static int Things(Report report) => report.Figures.Count + report.Citations.Count + report.Discrepancies.Count + report.UnclaimedNumbers.Count
        + report.Passages.Count + report.Sections.Count + report.Problems.Count + report.Series.Count + report.Conversions.Count;
}
