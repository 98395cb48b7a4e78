namespace CchcExtractor.App.Watching;

/// <summary>
/// Which of the files seen have settled: size and time have been still since a while. A file that is being copied grows, or stays at
/// its full size while its time changes; neither is touched. (Events of the file system say nothing about this and may not come at all.)
/// </summary>
internal sealed class SettledFiles(TimeSpan still, TimeProvider clock)
{
    private Dictionary<string, (long Size, DateTime Written, long Since)> _seen = [];

    /// <summary>Files that have not settled yet, as of the last look.</summary>
    public int Unsettled { get; private set; }

    /// <summary>Those files.</summary>
    public IReadOnlyList<string> Waiting { get; private set; } = [];

    /// <summary>
    /// True where a settled file is still as it was seen; in a long queue somebody may have written into it since. False also where it is gone.
    /// </summary>
    public bool IsStill(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && _seen.TryGetValue(path, out var before) && before.Size == file.Length && before.Written == file.LastWriteTimeUtc;
    }

    /// <summary>How long a file has been still before our eyes. Times of files say less: clocks are set, and copies keep the time of the original.</summary>
    public TimeSpan StillFor(string path) => _seen.TryGetValue(path, out var seen) ? clock.GetElapsedTime(seen.Since) : TimeSpan.Zero;

    /// <summary>Looks at the files that are there now; those that have settled.</summary>
    public IReadOnlyList<string> Look(IEnumerable<string> paths)
    {
        var now = clock.GetTimestamp();
        var seen = new Dictionary<string, (long Size, DateTime Written, long Since)>(StringComparer.Ordinal);
        var settled = new List<string>();
        foreach (var path in paths)
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                continue;
            var since = _seen.TryGetValue(path, out var before) && before.Size == file.Length && before.Written == file.LastWriteTimeUtc ? before.Since : now;
            seen[path] = (file.Length, file.LastWriteTimeUtc, since);
            if (clock.GetElapsedTime(since, now) >= still)
                settled.Add(path);
        }

        _seen = seen;
        Unsettled = seen.Count - settled.Count;
        Waiting = [.. seen.Where(file => clock.GetElapsedTime(file.Value.Since, now) < still).Select(file => file.Key)];
        return settled;
    }
}
