using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Ledgers;
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
/// <param name="Marker">Ending of the files that say that another is finished; null where there are none.</param>
internal sealed record Watch(IReadOnlyList<IWriter> Writers, WritingOptions Writing, TimeSpan Interval, TimeSpan Settle, int Jobs, bool Once, string? Marker = null);

/// <summary>
/// Does every report that arrives in an inbox. Truth is the scan of the folder; events only make it come sooner. The order of steps
/// makes it safe to be killed anywhere: claim, read, write the JSON, record in the ledger, bring the CSV files up to it, move to the end.
/// What was claimed and not recorded is done again, what was recorded is only moved.
/// </summary>
internal sealed class InboxWorker(Inbox inbox, IReadsReports reader, Watch watch, Terminal terminal, TimeProvider clock, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    /// <summary>Results are put in place when this many files are finished, or when this much time has gone by, whichever is first.</summary>
    private const int MostInOneGo = 16;
    private static readonly TimeSpan LongestGo = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly SettledFiles _settled = new(watch.Settle, clock);
    private readonly Readiness _readiness = new(watch.Marker, clock);
    private readonly WorkerStatus _status = new(inbox.Folder, watch.Writing.Folder, terminal.Language, clock);
    private readonly SemaphoreSlim _hint = new(0);

    /// <summary>The output folder, in case it lies in the inbox.</summary>
    private readonly string _results = Path.GetFullPath(watch.Writing.Folder) + Path.DirectorySeparatorChar;

    private Ledger? _ledger;
    private Wording? _trouble;
    private TimeSpan _pause;

    /// <summary>The files that failed, for the exit status of <c>--once</c>.</summary>
    public int Failed { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await Task.Yield();
        using var events = new FolderEvents(inbox.Folder, () => _hint.Release());
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                var idle = await Round(stopping);
                _status.Write(_trouble);
                if (idle && watch.Once)
                    break;
                if (idle || _trouble is not null)
                    await Pause(events, stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // asked to stop; what is at work is resumed next time
        }
        finally
        {
            _status.Stop();
            inbox.Dispose();
            _ledger?.Dispose();
            lifetime.StopApplication();
        }
    }

    /// <summary>One scan and what it found; true where nothing was to do and nothing is waiting that will pass soon.</summary>
    private async Task<bool> Round(CancellationToken stopping)
    {
        try
        {
            inbox.MakeFolders();
            var ledger = OpenLedger();
            if (inbox.Work.TakeOver())
            {
                WholeFile.RemoveRemains(watch.Writing.Folder);
                WholeFile.RemoveRemains(Path.Combine(watch.Writing.Folder, "reports"));
            }

            var gone = ledger.Unmoved().Where(file => !File.Exists(inbox.Work.PathOf(file.Claimed)) && inbox.Work.MayBeSettledHere(file.Claimed)).ToList();
            if (gone.Count > 0)
                ledger.Moved(gone.Select(file => file.File));

            var settled = _settled.Look(inbox.Arrived().Where(path => !_readiness.IsMarker(path) && !path.StartsWith(_results, StringComparison.Ordinal)));
            _status.Begin(_settled.Waiting);
            var done = await Do(ledger, inbox.Work.Claimed().Concat(Claims(settled)), stopping);
            _trouble = null;
            if (done > 0)
                return false;
            if (_settled.Unsettled == 0 && !_status.SomethingPasses)
                return true;
            await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(watch.Settle.TotalSeconds / 4, 0.02, 1)), clock, stopping);
        }
        catch (CommandFailure failure)
        {
            Complain(failure.Wording);
            if (watch.Once)
                throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var failure = Directory.Exists(inbox.Folder) && Directory.Exists(Path.Combine(inbox.Folder, "work")) ? UnwritableResults.Of(watch.Writing.Folder, e) : null;
            Complain(failure?.Wording ?? new Wording(
                $"{inbox.Folder}: tạm thời không truy cập được ({e.Message}); sẽ thử lại.",
                $"{inbox.Folder}: cannot be reached just now ({e.Message}); trying again."));
            if (watch.Once)
                throw failure ?? new CommandFailure(ExitStatus.Unprocessed, _trouble!);
        }

        return false;
    }

    /// <summary>The ledger, with the CSV files brought up to it: a worker that was killed may have left them behind, or Excel kept them closed.</summary>
    private Ledger OpenLedger()
    {
        if (_ledger is null || !Directory.Exists(Path.Combine(watch.Writing.Folder, ".cchc")))
        {
            _ledger?.Dispose();
            _ledger = null;
            _ledger = Ledger.Open(watch.Writing.Folder);
            _trouble ??= new Wording("", "");
        }

        if (_trouble is not null && WritesCsv)
            _ledger.Apply(watch.Writing.Folder);
        return _ledger;
    }

    private bool WritesCsv => watch.Writers.Any(writer => writer.Name == "csv");

    /// <summary>Takes the files one by one as they are needed, so that two workers share them.</summary>
    private IEnumerable<Claim> Claims(IEnumerable<string> settled)
    {
        foreach (var path in settled)
        {
            if (_readiness.Of(path) is { } reason)
            {
                _status.Waits(path, reason.Why, reason.Passes);
            }
            else if (inbox.TryClaim(path) is { } claim)
            {
                if (_readiness.MarkerOf(path) is { } marker)
                    File.Delete(marker);
                yield return claim;
            }
            else if (File.Exists(path))
            {
                _status.Waits(path, new Wording("đang mở ở chương trình khác, hoặc một tệp cùng tên đang được xử lý", "open in another program, or one of that name is still at work"), passes: false);
            }
        }
    }

    /// <summary>Reads and finishes files; how many.</summary>
    private async Task<int> Do(Ledger ledger, IEnumerable<Claim> claims, CancellationToken stopping)
    {
        var (begun, waiting) = (clock.GetTimestamp(), new Queue<Arrival>());
        var done = 0;
        try
        {
            var reports = claims.TakeWhile(_ => !stopping.IsCancellationRequested).SelectMany(claim => Begin(ledger, claim, waiting));
            await foreach (var (arrival, report) in InOrder.Select(reports, watch.Jobs, async (next, cancellation) => (next.Arrival, Report: await reader.Report(next.File, cancellation)), stopping))
            {
                arrival.Finished.Add(report);
                if (waiting.TakeWhile(next => next.IsWhole).Count() >= MostInOneGo || clock.GetElapsedTime(begun) > LongestGo)
                {
                    done += Finish(ledger, waiting);
                    begun = clock.GetTimestamp();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // what is finished still goes to its place
        }

        return done + Finish(ledger, waiting);
    }

    private IEnumerable<(Arrival Arrival, InputFile File)> Begin(Ledger ledger, Claim claim, Queue<Arrival> waiting)
    {
        var arrival = new Arrival(claim);
        _status.Works(arrival.Name);
        var reports = arrival.Begin(ledger);
        waiting.Enqueue(arrival);
        return reports.Select(report => (arrival, report));
    }

    /// <summary>Everything for the files at the head that are whole: results first, then the ledger, the CSV files, and the moves.</summary>
    private int Finish(Ledger ledger, Queue<Arrival> waiting)
    {
        var whole = new List<Arrival>();
        while (waiting.TryPeek(out var next) && next.IsWhole)
            whole.Add(waiting.Dequeue());
        var count = whole.Count;
        whole.RemoveAll(arrival => !File.Exists(arrival.Claim.Path)); // taken out of our hands by a person
        if (whole.Count == 0)
            return count;

        var fresh = whole.Where(arrival => arrival.Standing != Standing.Recorded).ToList();
        WriteResults(ledger, fresh);
        var recorded = ledger.Record([.. fresh.Select(arrival => arrival.ToRecord(terminal.Language))], watch.Writing, clock);
        if (WritesCsv)
            ledger.Apply(watch.Writing.Folder);
        var all = fresh.Zip(recorded).Concat(whole.Where(arrival => arrival.Standing == Standing.Recorded).Select(arrival => (First: arrival, Second: arrival.Recorded!))).ToList();
        foreach (var (arrival, file) in all)
        {
            var to = inbox.PutAway(arrival.Claim, file, clock.GetLocalNow());
            Failed += file.Outcome == Outcomes.Failed ? 1 : 0;
            ArrivalLines.Write(arrival, file, to, ledger, terminal);
            _status.Done(arrival.Name);
        }

        ledger.Moved(all.Select(pair => pair.Second));
        _status.Write(_trouble);
        return count;
    }

    /// <summary>
    /// Writes all but the CSV files, and holds the reports against each other: what the ledger is then told is what was found among all of them,
    /// also of earlier reports that come out otherwise now. Done again after a kill, it comes to the same.
    /// </summary>
    private void WriteResults(Ledger ledger, List<Arrival> fresh)
    {
        var audited = new ReportsWritten();
        using var results = new ResultFolder([.. watch.Writers.Where(writer => writer.Name != "csv"), audited], watch.Writing);
        foreach (var report in fresh.SelectMany(arrival => arrival.Finished))
        {
            foreach (var older in ledger.OlderVersions(report))
                results.Forget(older);
            results.Add(report);
        }

        results.Commit();
        var written = new Queue<Report>(audited.Reports);
        foreach (var arrival in fresh)
            for (var i = 0; i < arrival.Finished.Count; i++)
                arrival.Finished[i] = written.Dequeue();
        ledger.Renew(written, watch.Writing);
    }

    /// <summary>The same trouble is said once, not at every scan.</summary>
    private void Complain(Wording trouble)
    {
        if (trouble.English != _trouble?.English)
            terminal.Complain(trouble);
        _trouble = trouble;
    }

    /// <summary>Until something may have happened, or the interval is over; while there is trouble longer and longer.</summary>
    private async Task Pause(FolderEvents events, CancellationToken stopping)
    {
        events.Renew();
        if (_trouble is null)
        {
            _pause = watch.Interval;
            await _hint.WaitAsync(watch.Interval, stopping);
        }
        else
        {
            await Task.Delay(_pause, clock, stopping);
            _pause = TimeSpan.FromTicks(Math.Min(_pause.Ticks * 3 / 2, Math.Max(watch.Interval.Ticks, LongestPause.Ticks)));
        }

        while (_hint.CurrentCount > 0)
            await _hint.WaitAsync(stopping);
    }
}
