namespace CchcExtractor.App.Watching;

/// <summary>
/// Files that were taken and then could not be opened: a share went away, or another program holds them. They stay at work and are tried again; but one that cannot
/// be opened for long while all else can is on a bad disk, or may not be read, and is not to keep its place for ever.
/// </summary>
internal sealed class UnreachedFiles(TimeProvider clock)
{
    /// <summary>So long, and so often, is one tried again: by the time alone a share that was away for a night would be the end of a file.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private const int MostTries = 20;

    private readonly Dictionary<string, (long Since, int Tries)> _tries = new(StringComparer.Ordinal);

    /// <summary>A file could not be opened: true where it is to be tried again.</summary>
    public bool IsTriedAgain(string key)
    {
        var (since, tries) = _tries.TryGetValue(key, out var earlier) ? earlier : (clock.GetTimestamp(), 0);
        if (++tries >= MostTries && clock.GetElapsedTime(since) >= Longest)
            return !_tries.Remove(key);
        _tries[key] = (since, tries);
        return true;
    }

    /// <summary>A file could be opened, or is gone.</summary>
    public void Forget(string key) => _tries.Remove(key);
}
