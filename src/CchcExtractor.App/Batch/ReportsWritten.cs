using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>Keeps the reports of one run as they were written, for who needs them afterwards as well.</summary>
internal sealed class ReportsWritten : IWriter, IWriting
{
    /// <inheritdoc/>
    public string Name => "memory";

    /// <summary>In the order in which they were added, and behind them those of earlier runs that came out otherwise.</summary>
    public KeptReports Reports { get; } = new();

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options) => this;

    /// <inheritdoc/>
    public void Add(Report report) => Reports.Put(Reports.Count, report);

    /// <inheritdoc/>
    public void Commit()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
