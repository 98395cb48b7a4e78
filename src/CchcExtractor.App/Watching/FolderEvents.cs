namespace CchcExtractor.App.Watching;

/// <summary>
/// Events of a folder, a hint that something may have come. There are none on many network shares, and a watcher may die without a word
/// (on Linux too): it is replaced now and then, and where that fails the scans go on.
/// </summary>
internal sealed class FolderEvents(string folder, Action hint) : IDisposable
{
    private const int RenewedAfter = 100;

    private FileSystemWatcher? _watcher;
    private bool _broken = true;
    private int _pauses;

    /// <summary>Replaces a watcher that said that it is broken, or that has been there for long.</summary>
    public void Renew()
    {
        if (!_broken && ++_pauses % RenewedAfter != 0)
            return;
        _watcher?.Dispose();
        _watcher = null;
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = false };
            watcher.Created += (_, _) => hint();
            watcher.Renamed += (_, _) => hint();
            watcher.Error += (_, _) => _broken = true;
            watcher.EnableRaisingEvents = true;
            (_watcher, _broken) = (watcher, false);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _broken = true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();
}
