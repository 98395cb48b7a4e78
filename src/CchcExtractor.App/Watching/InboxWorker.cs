using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.App.Isolation;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.App.Watching;

/// <summary>What a worker is told.</summary>
/// <param name="Writers">Forms of the results.</param>
/// <param name="Writing">Where they go.</param>
/// <param name="Interval">Between two scans at most.</param>
/// <param name="Settle">How long a file must have been still.</param>
/// <param name="Jobs">Files at a time.</param>
/// <param name="Once">End when nothing is left.</param>
internal sealed record Watch(IReadOnlyList<IWriter> Writers, WritingOptions Writing, TimeSpan Interval, TimeSpan Settle, int Jobs, bool Once);

/// <summary>
/// Does every report that arrives in an inbox. Truth is the scan of the folder; events only make it come sooner. The order of steps
/// makes it safe to stop anywhere: claim, read, write the results, move to <c>done</c>. What was claimed and not done is done again,
/// its results replacing themselves.
/// </summary>
internal sealed class InboxWorker(Inbox inbox, IReadsReports reader, Watch watch, Terminal terminal, TimeProvider clock, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    /// <summary>Results are put in place when this many files or this much time have gone by, whichever is first.</summary>
    private const int MostInOneGo = 500;
    private static readonly TimeSpan LongestGo = TimeSpan.FromSeconds(10);

    private readonly SettledFiles _settled = new(watch.Settle, clock);
    private readonly SemaphoreSlim _hint = new(0);
    private string _lastComplaint = "";

    /// <summary>The files that failed, for the exit status of <c>--once</c>.</summary>
    public int Failed { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var events = Events();
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                var idle = await Round(stopping);
                if (idle && watch.Once)
                    break;
                if (idle || _lastComplaint.Length > 0)
                    await Pause(stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // asked to stop; what is at work is resumed next time
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    /// <summary>One scan and what it found; true where nothing was to do and nothing is waiting.</summary>
    private async Task<bool> Round(CancellationToken stopping)
    {
        try
        {
            var claimed = _settled.Look(inbox.Arrived()).Count(inbox.TryClaim);
            var files = inbox.Claimed().Take(MostInOneGo).ToList();
            if (files.Count == 0)
            {
                if (_settled.Unsettled > 0)
                    await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(watch.Settle.TotalSeconds / 4, 0.02, 1)), clock, stopping);
                return _settled.Unsettled == 0 && claimed == 0;
            }

            await Do(files, stopping);
            _lastComplaint = "";
        }
        catch (CommandFailure failure)
        {
            Complain(failure.Wording);
            if (watch.Once)
                throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Complain(new Wording(
                $"{inbox.Folder}: tạm thời không truy cập được ({e.Message}); sẽ thử lại.",
                $"{inbox.Folder}: cannot be reached just now ({e.Message}); trying again."));
            if (watch.Once)
                throw new CommandFailure(ExitStatus.Unprocessed, new Wording(e.Message, e.Message));
        }

        return false;
    }

    private async Task Do(List<InputFile> files, CancellationToken stopping)
    {
        var began = clock.GetTimestamp();
        var arrivals = new List<Arrival>();
        using var results = new ResultFolder(watch.Writers, watch.Writing);
        try
        {
            var soon = files.TakeWhile(_ => clock.GetElapsedTime(began) < LongestGo).Select(file => new Arrival(file)).SelectMany(arrival => arrival.Begin(arrivals));
            await foreach (var (arrival, report) in InOrder.Select(soon, watch.Jobs, async (next, cancellation) => (next.Arrival, report: await reader.Report(next.File, cancellation)), stopping))
            {
                results.Add(report);
                arrival.Finished.Add(report);
            }
        }
        catch (OperationCanceledException)
        {
            // what is finished still goes to its place
        }

        results.Commit();
        foreach (var arrival in arrivals.Where(arrival => arrival.IsWhole))
            PutAway(arrival);
    }

    private void PutAway(Arrival arrival)
    {
        var failed = arrival.Finished.Where(report => report.Status == ReportStatus.Failed).ToList();
        Failed += failed.Count;
        if (failed.Count > 0)
            inbox.Fail(arrival.File, string.Join(Environment.NewLine, failed.SelectMany(report => report.Problems).Select(problem => problem.Message.In(terminal.Language))));
        else
            inbox.Finish(arrival.File);

        foreach (var report in arrival.Finished)
        {
            terminal.Out.WriteLine(Progress.Line(report, terminal));
            foreach (var problem in report.Problems.Where(problem => problem.Severity == Severity.Error))
                terminal.Error.WriteLine(ProblemLine.Of(report.Source.Name, problem, terminal.Language));
        }
    }

    /// <summary>The same trouble is said once, not at every scan.</summary>
    private void Complain(Wording trouble)
    {
        if (trouble.English != _lastComplaint)
            terminal.Complain(trouble);
        _lastComplaint = trouble.English;
    }

    /// <summary>Until something may have happened, or the interval is over.</summary>
    private async Task Pause(CancellationToken stopping)
    {
        await _hint.WaitAsync(watch.Interval, stopping);
        while (_hint.CurrentCount > 0)
            await _hint.WaitAsync(stopping);
    }

    /// <summary>Events of the folder; none on many network shares, and where they fail the scans go on.</summary>
    private FileSystemWatcher? Events()
    {
        try
        {
            var events = new FileSystemWatcher(inbox.Folder) { IncludeSubdirectories = false };
            events.Created += (_, _) => _hint.Release();
            events.Renamed += (_, _) => _hint.Release();
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
