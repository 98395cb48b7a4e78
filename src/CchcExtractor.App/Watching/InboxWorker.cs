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
    /// <summary>After so long the folder is looked at again, even where the last look found more than could be done since.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(10);

    private readonly SettledFiles _settled = new(watch.Settle, clock);
    private readonly Readiness _readiness = new(watch.Marker, clock);
    private readonly WorkerStatus _status = new(inbox.Folder, watch.Writing.Folder, log.Language, clock, watch.LongestFile);
    private readonly Trouble _trouble = new(log, watch.Interval);
    private readonly SemaphoreSlim _hint = new(0);

    /// <summary>So often the status is written anew, also while a long file is at work.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    /// <summary>The output folder, in case it lies in the inbox (the inbox may lie in it, too).</summary>
    private readonly string _results = Path.GetFullPath(watch.Writing.Folder) + Path.DirectorySeparatorChar;

    private PuttingInPlace? _finishing;
    private Ledger? _ledger;

    /// <summary>The CSV files may be behind the ledger: a worker that was killed may have left them so, or Excel kept them closed.</summary>
    private bool _isBehind;

    /// <summary>How it is, and which files wait.</summary>
    public WorkerStatus Status => _status;

    /// <summary>The files that failed, for the exit status of <c>--once</c>.</summary>
    public int Failed => Finishing.Failed;

    private PuttingInPlace Finishing => _finishing ??= new PuttingInPlace(inbox, watch, _status, log, metrics, clock);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await Task.Yield();
        using var events = new FolderEvents(inbox.Folder, () => _hint.Release());
        using var heart = clock.CreateTimer(_ => _status.Refresh(), null, Heartbeat, Heartbeat);
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
            // asked to stop
        }
        finally
        {
            GiveBack();
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
            var settled = Scan();
            var ledger = OpenLedger();
            var gone = ledger.Unmoved().Where(file => inbox.Work.IsGone(file.Claimed)).ToList();
            if (gone.Count > 0)
                ledger.Moved(gone.Select(file => file.File));
            Finishing.Begin();
            var resumed = inbox.Work.Claimed();
            foreach (var claim in resumed)
                RemoveMarker(Path.Combine(inbox.Folder, claim.Relative));
            var done = await Do(ledger, resumed.Concat(Claims(settled)), stopping);
            _isBehind = false;
            if (Finishing.Trouble is { } trouble)
                return Waits(trouble);
            _trouble.Over();
            if (done > 0)
                return false;
            if (_settled.Unsettled == 0 && !_status.SomethingPasses)
                return true;
            await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(watch.Settle.TotalSeconds / 4, 0.02, 1)), clock, stopping);
            return false;
        }
        catch (CommandFailure failure)
        {
            return Waits(failure.Wording, failure);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var failure = UnwritableResults.Of(watch.Writing.Folder, e);
            return Waits(failure.Wording, failure);
        }
        catch (Exception bug) when (bug is not OperationCanceledException && !watch.Once)
        {
            return Waits(new Wording(
                $"Chương trình gặp lỗi ngoài dự kiến ({bug.GetType().Name}: {bug.Message}); sẽ thử lại. Hãy báo lỗi kèm dòng này.",
                $"The program itself failed ({bug.GetType().Name}: {bug.Message}); trying again. Report the fault with this line."));
        }
    }

    /// <summary>It cannot go on just now; a single run ends with that.</summary>
    private bool Waits(Wording why, CommandFailure? failure = null)
    {
        _trouble.Say(why);
        return watch.Once ? throw failure ?? new CommandFailure(ExitStatus.Unprocessed, why) : false;
    }

    /// <summary>Looks through the inbox: the files that have settled.</summary>
    private IReadOnlyList<string> Scan()
    {
        try
        {
            inbox.MakeFolders();
            if (inbox.Work.TakeOver())
            {
                WholeFile.RemoveRemains(watch.Writing.Folder);
                WholeFile.RemoveRemains(Path.Combine(watch.Writing.Folder, "reports"));
            }

            var settled = _settled.Look(inbox.Arrived().Where(path => !_readiness.IsMarker(path) && !IsResult(path)));
            _status.Begin(_settled.Waiting, settled, inbox.LeftAlone);
            foreach (var (path, why) in inbox.PassedOver)
                _status.Waits(path, why, passes: false);
            return settled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, UnreachableInbox.Of(inbox.Folder, e));
        }
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

        if ((_isBehind || _trouble.Now is not null) && watch.WritesCsv)
            _ledger.Apply(watch.Writing.Folder);
        return _ledger;
    }

    private bool IsResult(string path) => path.StartsWith(_results, StringComparison.Ordinal) && !inbox.Folder.StartsWith(_results, StringComparison.Ordinal);

    /// <summary>Takes the files one by one as they are needed, so that two workers share them.</summary>
    private IEnumerable<Claim> Claims(IEnumerable<string> settled)
    {
        var begun = clock.GetTimestamp();
        foreach (var path in settled.TakeWhile(_ => clock.GetElapsedTime(begun) < LongestRound))
        {
            if (!_settled.IsStill(path))
            {
                // written anew while it stood in the queue, or taken by another worker
                if (File.Exists(path))
                    _status.Waits(path, WorkerStatus.HasJustCome, passes: true);
                else
                    _status.IsTaken(path);
                continue;
            }

            if (_readiness.Of(path, _settled.StillFor(path)) is { } reason)
            {
                _status.Waits(path, reason.Why, reason.Passes);
            }
            else if (inbox.TryClaim(path, out var why) is { } claim)
            {
                _status.IsTaken(path);
                RemoveMarker(path);
                Step.Done(Step.Claimed);
                yield return claim;
            }
            else if (File.Exists(path))
            {
                _status.Waits(path, why, passes: false);
            }
        }
    }

    /// <summary>The marker of a file goes with it: else the next of that name would be taken before it is finished. Not where that one has come already.</summary>
    private void RemoveMarker(string path)
    {
        if (_readiness.MarkerOf(path) is { } marker && !File.Exists(path))
            File.Delete(marker);
    }

    /// <summary>Reads and finishes files; how many.</summary>
    private async Task<int> Do(Ledger ledger, IEnumerable<Claim> claims, CancellationToken stopping)
    {
        var done = 0;
        await foreach (var go in new ReadingAhead(reader, watch.Jobs, metrics, clock).Goes(claims, arrival => Begin(ledger, arrival), stopping))
        {
            done += Finishing.Finish(ledger, go);
            _status.Write(_trouble.Now ?? Finishing.Trouble);
        }

        return done;
    }

    private InputFile? Begin(Ledger ledger, Arrival arrival)
    {
        _status.Works(arrival.Name);
        return arrival.Begin(ledger);
    }

    /// <summary>
    /// Files that were taken and let go when a stop was asked for lie in the inbox again. Where markers are used theirs is gone, and they stay with the
    /// work, from where the next worker takes them.
    /// </summary>
    private void GiveBack()
    {
        try
        {
            if (_ledger is null || watch.Marker is not null)
                return;
            var recorded = _ledger.Unmoved().Select(file => file.Claimed).ToHashSet(StringComparer.Ordinal);
            foreach (var claim in inbox.Work.Claimed().Where(claim => !recorded.Contains(claim.Key)))
                inbox.GiveBack(claim);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // neither is there now; whoever comes next takes over
        }
    }

    /// <summary>Until something may have happened, or the interval is over; while there is trouble longer and longer.</summary>
    private async Task Pause(FolderEvents events, CancellationToken stopping)
    {
        events.Renew();
        // where only a move is missing the others go on at their usual pace
        if (_trouble.Now is null || Finishing.Trouble is not null)
            await _hint.WaitAsync(watch.Interval, stopping);
        else
            await Task.Delay(_trouble.NextPause(), clock, stopping);
        while (_hint.CurrentCount > 0)
            await _hint.WaitAsync(stopping);
    }
}
