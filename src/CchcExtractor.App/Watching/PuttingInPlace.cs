using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Serving;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Everything that is done with files once they are read: results first, then the ledger, the CSV files, and the moves. Killed anywhere in between,
/// the next worker comes to the same.
/// </summary>
internal sealed class PuttingInPlace(Inbox inbox, Watch watch, WorkerStatus status, WorkerLog log, WorkerMetrics metrics, TimeProvider clock)
{
    private readonly UnreachedFiles _unreached = new(clock);

    /// <summary>The files that failed, for the exit status of <c>--once</c>.</summary>
    public int Failed { get; private set; }

    /// <summary>Why a file cannot be opened, or one that is done cannot be moved to its place; it is tried again. Null where all could be.</summary>
    public Wording? Trouble { get; private set; }

    /// <summary>Forgets earlier trouble.</summary>
    public void Begin() => Trouble = null;

    /// <summary>Brings files to their end.</summary>
    /// <returns>How many came to it.</returns>
    public int Finish(Ledger ledger, IReadOnlyList<Arrival> whole)
    {
        // one that is not there was taken out of our hands by a person
        var there = whole.Where(arrival => File.Exists(arrival.Claim.Path)).ToList();
        var gone = whole.Count - there.Count;
        there.RemoveAll(IsTriedAgain);
        if (there.Count == 0)
            return gone;
        var recorded = Record(ledger, [.. there.Where(arrival => arrival.Standing != Standing.Recorded)]);
        Step.Done(Step.Recorded);
        if (watch.WritesCsv)
            ledger.Apply(watch.Writing.Folder);
        Step.Done(Step.Applied);
        var moved = recorded.Concat(there.Where(arrival => arrival.Standing == Standing.Recorded).Select(arrival => (arrival, arrival.Recorded!))).Where(file => TryMove(ledger, file)).ToList();
        ledger.Moved(moved.Select(file => file.Item2));
        Step.Done(Step.Noted);
        return gone + moved.Count;
    }

    /// <summary>A file that could not be reached has not failed: it stays at work until it can be.</summary>
    private bool IsTriedAgain(Arrival arrival)
    {
        if (arrival.Standing != Standing.New || arrival.Reports.OfThePlace is not { } problem || !_unreached.IsTriedAgain(arrival.Claim.Key))
        {
            _unreached.Forget(arrival.Claim.Key);
            return false;
        }

        Trouble ??= UnreachableInbox.NotOpened(inbox.Folder, problem);
        status.Done(arrival.Name);
        status.Waits(Path.Combine(inbox.Folder, arrival.Claim.Relative), problem.Message, passes: false);
        return true;
    }

    /// <summary>
    /// Writes results and records them. What is recorded was held against all other reports, and no other worker records anything meanwhile. Where the
    /// program itself fails on one of them, each is tried alone: then only that one fails.
    /// </summary>
    private List<(Arrival, Recorded)> Record(Ledger ledger, List<Arrival> fresh)
    {
        try
        {
            return ledger.Alone(() =>
            {
                foreach (var arrival in fresh.Where(arrival => arrival.Sha256.Length > 0 && ledger.NameOf(arrival.Sha256) is not null))
                    arrival.IsCopy();
                WriteResults(ledger, [.. fresh.Where(arrival => arrival.Standing == Standing.New)]);
                Step.Done(Step.Written);
                return fresh.Zip(ledger.Record([.. fresh.Select(arrival => arrival.ToRecord(log.Language))], watch.Writing, clock)).ToList();
            });
        }
        catch (Exception bug) when (bug is not (IOException or UnauthorizedAccessException or CommandFailure or OperationCanceledException) && fresh.Count > 0)
        {
            if (fresh.Count > 1)
                return [.. fresh.SelectMany(arrival => Record(ledger, [arrival]))];
            if (fresh[0].Crashed)
                throw;
            fresh[0].FailedOn(bug);
            return Record(ledger, fresh);
        }
    }

    /// <summary>
    /// Writes all but the CSV files, and holds the reports against each other: what the ledger is then told is what was found among all of them,
    /// also of earlier reports that come out otherwise now. Done again after a kill, it comes to the same.
    /// </summary>
    private void WriteResults(Ledger ledger, List<Arrival> fresh)
    {
        var audited = new ReportsWritten();
        using var results = new ResultFolder([.. watch.Writers.Where(writer => writer.Name != "csv"), audited], watch.Writing);
        foreach (var report in fresh.SelectMany(arrival => arrival.Reports))
        {
            foreach (var older in ledger.OlderVersions(report))
                results.Forget(older);
            results.Add(report);
        }

        results.Commit();
        using var written = audited.Reports.GetEnumerator();
        foreach (var arrival in fresh)
        {
            arrival.Results = new KeptReports();
            while (arrival.Results.Count < arrival.Reports.Count && written.MoveNext())
                arrival.Results.Put(arrival.Results.Count, written.Current);
        }

        ledger.Renew(Rest(written), watch.Writing);
    }

    private static IEnumerable<Report> Rest(IEnumerator<Report> reports)
    {
        while (reports.MoveNext())
            yield return reports.Current;
    }

    /// <summary>Moves a file; where that cannot be it stays at work, done and counted, and the others are moved all the same.</summary>
    private bool TryMove(Ledger ledger, (Arrival Arrival, Recorded File) done)
    {
        var (arrival, file) = done;
        try
        {
            var to = inbox.PutAway(arrival.Claim, file, clock.GetLocalNow());
            Step.Done(Step.Moved);
            Failed += file.Outcome == Outcomes.Failed ? 1 : 0;
            metrics.Finished(file.Outcome);
            ArrivalLines.Write(arrival, file, to, ledger, log);
            status.Done(arrival.Name);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Trouble ??= UnreachableInbox.NotMoved(inbox.Folder, arrival.Name, e);
            return false;
        }
    }
}
