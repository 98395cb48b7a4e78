using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>What a run came to, for the lines at its end and the exit status.</summary>
internal sealed class Totals
{
    private readonly int[] _byStatus = new int[Enum.GetValues<ReportStatus>().Length];
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];

    public int Files => _byStatus.Sum();

    public int Figures { get; private set; }

    public int Citations { get; private set; }

    public int Of(ReportStatus status) => _byStatus[(int)status];

    public int Of(Severity severity) => _bySeverity[(int)severity];

    public void Add(Report report)
    {
        _byStatus[(int)report.Status]++;
        Figures += report.Figures.Count;
        Citations += report.Citations.Count;
        foreach (var found in report.Discrepancies)
            _bySeverity[(int)found.Severity]++;
    }

    /// <summary>The status of the whole run; <paramref name="failOn"/> null means that discrepancies never make it fail.</summary>
    public int ExitStatus(Severity? failOn)
    {
        if (Of(ReportStatus.Failed) + Of(ReportStatus.Partial) > 0)
            return App.ExitStatus.Unprocessed;
        return failOn is { } limit && Enum.GetValues<Severity>().Any(severity => severity >= limit && Of(severity) > 0)
            ? App.ExitStatus.Discrepancies
            : App.ExitStatus.Done;
    }
}
