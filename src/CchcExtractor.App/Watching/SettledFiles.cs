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

    /// <summary>Looks at the files that are there now; those that have settled.</summary>
    public IReadOnlyList<string> Look(IEnumerable<string> paths)
    {
        var now = clock.GetTimestamp();
        var seen = new Dictionary<string, (long, DateTime, long)>();
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
        Waiting = [.. seen.Keys.Except(settled)];
        return settled;
    }
}
