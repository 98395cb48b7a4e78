using System.Diagnostics.Metrics;
using CchcExtractor.App.Watching;

namespace CchcExtractor.App.Serving;

/// <summary>What the worker counts, as instruments of .NET: whoever listens to the meter <c>cchc</c> gets them; nobody has to.</summary>
internal sealed class WorkerMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _files;
    private readonly Histogram<double> _seconds;

    /// <summary>Begins to count.</summary>
    /// <param name="name">The name to listen to.</param>
    public WorkerMetrics(string name = "cchc")
    {
        _meter = new Meter(name);
        _files = _meter.CreateCounter<long>("cchc.files", description: "Files that came to their end, by outcome");
        _seconds = _meter.CreateHistogram<double>("cchc.read.duration", "s", "Time to read a report",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] });
    }

    /// <summary>The name to listen to.</summary>
    public string Name => _meter.Name;

    /// <summary>What is asked for when somebody looks.</summary>
    public void Watch(WorkerStatus status)
    {
        _meter.CreateObservableGauge("cchc.files.waiting", () => status.Now.Waiting, description: "Files in the inbox that wait");
        _meter.CreateObservableGauge("cchc.files.working", () => status.Now.Working, description: "Files at work");
        _meter.CreateObservableGauge("cchc.degraded", () => status.Now.IsWell ? 0 : 1, description: "1 while the inbox or the results cannot be reached");
    }

    /// <summary>A file came to its end.</summary>
    public void Finished(string outcome) => _files.Add(1, KeyValuePair.Create("outcome", (object?)outcome));

    /// <summary>A report was read, or refused.</summary>
    public void Read(TimeSpan time) => _seconds.Record(time.TotalSeconds);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
