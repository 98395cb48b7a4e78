using System.Runtime.CompilerServices;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Serving;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Reads claimed files, several at a time, and hands them on in small goes as they become whole, whichever comes first: a file that takes two
/// minutes to be given up holds up no other.
/// </summary>
internal sealed class ReadingAhead(IReadsReports reader, int jobs, WorkerMetrics metrics, TimeProvider clock)
{
    /// <summary>A go is handed on when it has this many files, or when its first has waited for so long.</summary>
    private const int MostInOneGo = 16;
    private static readonly TimeSpan LongestGo = TimeSpan.FromSeconds(1);

    /// <summary>How long files that are being read have to end once a stop is asked for; then they are let go.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2.5);

    /// <summary>Asked for beforehand, so that readers have something to do while a go is put in place.</summary>
    private readonly int _mostAsked = jobs * 4;

    private readonly Dictionary<Task<KeptReport>, (Arrival Arrival, int Place)> _asked = [];
    private readonly Dictionary<Task<IReadOnlyList<InputFile>>, Arrival> _opening = [];
    private readonly Queue<(Arrival Arrival, int Place, InputFile File)> _toAsk = new();
    private List<Arrival> _whole = [];
    private int _begun;

    /// <summary>Takes claims as they are needed, so that two workers share them.</summary>
    /// <param name="claims">One by one.</param>
    /// <param name="begin">Looks a file up: what is to be read of it, where it is not done already.</param>
    /// <param name="stopping">No more claims are taken then; those at work have a little time to end.</param>
    public async IAsyncEnumerable<IReadOnlyList<Arrival>> Goes(IEnumerable<Claim> claims, Func<Arrival, InputFile?> begin, [EnumeratorCancellation] CancellationToken stopping)
    {
        using var lettingGo = new CancellationTokenSource();
        using var onStop = stopping.Register(() => lettingGo.CancelAfter(Grace));
        using var next = claims.GetEnumerator();
        var (more, since) = (true, clock.GetTimestamp());
        while (true)
        {
            if (_whole.Count == 0)
                since = clock.GetTimestamp();
            while (AtWork < _mostAsked && _whole.Count < MostInOneGo && !stopping.IsCancellationRequested)
            {
                if (Ask(lettingGo.Token))
                    continue;
                more = more && Begin(next, begin, lettingGo.Token);
                if (!more)
                    break;
            }

            if (_whole.Count >= MostInOneGo || (_whole.Count > 0 && (AtWork == 0 || clock.GetElapsedTime(since) >= LongestGo)))
            {
                // within a go they stay in the order in which they were taken, which is that of their names
                yield return [.. Interlocked.Exchange(ref _whole, []).OrderBy(arrival => arrival.Number)];
                continue;
            }

            if (AtWork == 0)
                yield break;
            await Some(_whole.Count > 0 ? LongestGo - clock.GetElapsedTime(since) : null);
        }
    }

    private int AtWork => _asked.Count + _opening.Count;

    private bool Ask(CancellationToken lettingGo)
    {
        if (!_toAsk.TryDequeue(out var next))
            return false;
        _asked.Add(Task.Run(() => Read(next.File, next.Place, lettingGo), lettingGo), (next.Arrival, next.Place));
        return true;
    }

    private bool Begin(IEnumerator<Claim> claims, Func<Arrival, InputFile?> begin, CancellationToken lettingGo)
    {
        if (!claims.MoveNext())
            return false;
        var arrival = new Arrival(claims.Current) { Number = ++_begun };
        if (begin(arrival) is { } file)
            _opening.Add(reader.Reports(file, lettingGo), arrival);
        else
            _whole.Add(arrival);
        TakeOpen();
        return true;
    }

    /// <summary>Takes the reports of files that are open by now, which those that are no archives are at once.</summary>
    private void TakeOpen()
    {
        foreach (var (task, arrival) in _opening.Where(opening => opening.Key.IsCompleted).ToList())
        {
            _opening.Remove(task);
            if (task.IsCanceled)
                continue; // let go
            var files = task.GetAwaiter().GetResult();
            arrival.IsOpen(files.Count);
            for (var i = 0; i < files.Count; i++)
                _toAsk.Enqueue((arrival, i, files[i]));
        }
    }

    private async Task<KeptReport> Read(InputFile file, int place, CancellationToken lettingGo)
    {
        var begun = clock.GetTimestamp();
        var report = await reader.Report(file, lettingGo);
        metrics.Read(clock.GetElapsedTime(begun));
        return place < MostInOneGo ? KeptReport.Of(report) : KeptReport.Packed(report);
    }

    /// <summary>Waits until something is read, or for so long; and takes what is.</summary>
    private async Task Some(TimeSpan? most)
    {
        var any = Task.WhenAny([.. _asked.Keys, .. _opening.Keys]);
        if (most is { } pause)
            await Task.WhenAny(any, Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, clock));
        else
            await any;
        TakeOpen();
        foreach (var (task, (arrival, place)) in _asked.Where(asked => asked.Key.IsCompleted).ToList())
        {
            _asked.Remove(task);
            if (task.IsCanceled)
                continue; // let go
            arrival.Take(place, await task);
            Step.Done(Step.Read);
            if (arrival.IsWhole)
                _whole.Add(arrival);
        }
    }
}
