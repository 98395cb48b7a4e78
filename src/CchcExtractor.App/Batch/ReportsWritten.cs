using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>Keeps the reports of one small run as they were written, for who needs them afterwards as well.</summary>
internal sealed class ReportsWritten : IWriter, IWriting
{
    private readonly List<Report> _reports = [];

    /// <inheritdoc/>
    public string Name => "memory";

    /// <summary>In the order in which they were added, and behind them those of earlier runs that came out otherwise.</summary>
    public IReadOnlyList<Report> Reports => _reports;

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options) => this;

    /// <inheritdoc/>
    public void Add(Report report) => _reports.Add(report);

    /// <inheritdoc/>
    public void Commit()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
