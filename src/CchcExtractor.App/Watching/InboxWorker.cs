using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Serving;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Does every report that arrives in an inbox. Truth is the scan of the folder; events only make it come sooner. The order of steps
/// makes it safe to be killed anywhere: claim, read, write the JSON, record in the ledger, bring the CSV files up to it, move to the end.
/// What was claimed and not recorded is done again, what was recorded is only moved.
/// </summary>
internal sealed class InboxWorker(Inbox inbox, IReadsReports reader, Watch watch, WorkerLog log, WorkerMetrics metrics, TimeProvider clock, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    /// <summary>Results are put in place when this many files are finished, or when this much time has gone by, whichever is first.</summary>
    private const int MostInOneGo = 16;
    private static readonly TimeSpan LongestGo = TimeSpan.FromSeconds(1);

    private readonly SettledFiles _settled = new(watch.Settle, clock);
    private readonly Readiness _readiness = new(watch.Marker, clock);
    private readonly WorkerStatus _status = new(inbox.Folder, watch.Writing.Folder, log.Language, clock);
    private readonly Trouble _trouble = new(log, watch.Interval);
    private readonly SemaphoreSlim _hint = new(0);

    /// <summary>The output folder, in case it lies in the inbox (the inbox may lie in it, too).</summary>
    private readonly string _results = Path.GetFullPath(watch.Writing.Folder) + Path.DirectorySeparatorChar;

    private bool IsResult(string path) => path.StartsWith(_results, StringComparison.Ordinal) && !inbox.Folder.StartsWith(_results, StringComparison.Ordinal);

    private Ledger? _ledger;

    /// <summary>The CSV files may be behind the ledger: a worker that was killed may have left them so, or Excel kept them closed.</summary>
    private bool _isBehind;

    /// <summary>How it is, and which files wait.</summary>
    public WorkerStatus Status => _status;

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
                _status.Write(_trouble.Now);
                if (idle && watch.Once)
                    break;
                if (idle || _trouble.Now is not null)
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

            var settled = _settled.Look(inbox.Arrived().Where(path => !_readiness.IsMarker(path) && !IsResult(path)));
            _status.Begin(_settled.Waiting);
            foreach (var (path, why) in inbox.PassedOver)
                _status.Waits(path, why, passes: false);
            var done = await Do(ledger, inbox.Work.Claimed().Concat(Claims(settled)), stopping);
            _isBehind = false;
            _trouble.Over();
            if (done > 0)
                return false;
            if (_settled.Unsettled == 0 && !_status.SomethingPasses)
                return true;
            await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(watch.Settle.TotalSeconds / 4, 0.02, 1)), clock, stopping);
        }
        catch (CommandFailure failure)
        {
            _trouble.Say(failure.Wording);
            if (watch.Once)
                throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var failure = Directory.Exists(inbox.Folder) && Directory.Exists(Path.Combine(inbox.Folder, "work")) ? UnwritableResults.Of(watch.Writing.Folder, e) : null;
            _trouble.Say(failure?.Wording ?? new Wording(
                $"{inbox.Folder}: tạm thời không truy cập được ({e.Message}); sẽ thử lại.",
                $"{inbox.Folder}: cannot be reached just now ({e.Message}); trying again."));
            if (watch.Once)
                throw failure ?? new CommandFailure(ExitStatus.Unprocessed, _trouble.Now!);
        }
        catch (Exception bug) when (bug is not OperationCanceledException && !watch.Once)
        {
            _trouble.Say(new Wording(
                $"Chương trình gặp lỗi ngoài dự kiến ({bug.GetType().Name}: {bug.Message}); sẽ thử lại. Hãy báo lỗi kèm dòng này.",
                $"The program itself failed ({bug.GetType().Name}: {bug.Message}); trying again. Report the fault with this line."));
        }

        return false;
    }

    /// <summary>The ledger, with the CSV files brought up to it.</summary>
    private Ledger OpenLedger()
    {
        if (_ledger is null || !Directory.Exists(Path.Combine(watch.Writing.Folder, ".cchc")))
        {
            _ledger?.Dispose();
            _ledger = null;
            _ledger = Ledger.Open(watch.Writing.Folder);
            _isBehind = true;
            _status.RemoveRemains();
        }

        if ((_isBehind || _trouble.Now is not null) && WritesCsv)
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
                Step.Done(Step.Claimed);
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
            await foreach (var (arrival, report) in InOrder.Select(reports, watch.Jobs, Read, stopping))
            {
                arrival.Finished.Add(report);
                Step.Done(Step.Read);
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

    private async Task<(Arrival Arrival, Report Report)> Read((Arrival Arrival, InputFile File) next, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        var report = await reader.Report(next.File, cancellation);
        metrics.Read(clock.GetElapsedTime(begun));
        return (next.Arrival, report);
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
        Step.Done(Step.Written);
        var recorded = ledger.Record([.. fresh.Select(arrival => arrival.ToRecord(log.Language))], watch.Writing, clock);
        Step.Done(Step.Recorded);
        if (WritesCsv)
            ledger.Apply(watch.Writing.Folder);
        Step.Done(Step.Applied);
        var all = fresh.Zip(recorded).Concat(whole.Where(arrival => arrival.Standing == Standing.Recorded).Select(arrival => (First: arrival, Second: arrival.Recorded!))).ToList();
        foreach (var (arrival, file) in all)
        {
            var to = inbox.PutAway(arrival.Claim, file, clock.GetLocalNow());
            Step.Done(Step.Moved);
            Failed += file.Outcome == Outcomes.Failed ? 1 : 0;
            metrics.Finished(file.Outcome);
            ArrivalLines.Write(arrival, file, to, ledger, log);
            _status.Done(arrival.Name);
        }

        ledger.Moved(all.Select(pair => pair.Second));
        Step.Done(Step.Noted);
        _status.Write(_trouble.Now);
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

    /// <summary>Until something may have happened, or the interval is over; while there is trouble longer and longer.</summary>
    private async Task Pause(FolderEvents events, CancellationToken stopping)
    {
        events.Renew();
        if (_trouble.Now is null)
            await _hint.WaitAsync(watch.Interval, stopping);
        else
            await Task.Delay(_trouble.NextPause(), clock, stopping);
        while (_hint.CurrentCount > 0)
            await _hint.WaitAsync(stopping);
    }
}
