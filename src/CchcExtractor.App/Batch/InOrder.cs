namespace CchcExtractor.App.Batch;

/// <summary>Work on many things at once, results in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>
    /// Up to <paramref name="jobs"/> at a time; no more than a few results wait for their turn, however many things there are.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> things, int jobs, Func<T, CancellationToken, Task<TResult>> work, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var places = new SemaphoreSlim(jobs);
        var waiting = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                waiting.Enqueue(Do(thing));
                if (waiting.Count >= jobs * 4)
                    yield return await waiting.Dequeue().WaitAsync(cancellation);
            }

            while (waiting.TryDequeue(out var next))
                yield return await next.WaitAsync(cancellation);
        }
        finally
        {
            // on a stop the rest is let go: what has begun ends in its own time, nobody waits for it
            foreach (var rest in waiting)
                _ = rest.ContinueWith(task => task.Exception, TaskScheduler.Default);
        }

        async Task<TResult> Do(T thing)
        {
            await places.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(thing, cancellation), cancellation).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
