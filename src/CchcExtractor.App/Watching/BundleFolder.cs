namespace CchcExtractor.App.Watching;

/// <summary>
/// A folder of a worker's own for the rules it reads by: where temporary files go, or, for a service that may write nowhere but in its own folders, with its
/// results. It goes with the worker; what a worker that was killed left is removed by the next.
/// </summary>
internal sealed class BundleFolder : IDisposable
{
    private const string Prefix = "cchc-rules-";

    /// <summary>Making one takes a moment; clocks of file servers may be wrong by hours.</summary>
    private static readonly TimeSpan LongestMaking = TimeSpan.FromDays(1);

    private readonly string _path;
    private readonly FileStream _living;

    /// <summary>Makes the folder.</summary>
    /// <param name="results">The folder of the results.</param>
    /// <exception cref="IOException">It can be made nowhere.</exception>
    /// <exception cref="UnauthorizedAccessException">It may be made nowhere.</exception>
    public BundleFolder(string results)
    {
        _path = Make(results);
        _living = new FileStream(Path.Combine(_path, ".lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1);
        foreach (var folder in Directory.GetDirectories(Path.GetDirectoryName(_path)!, Prefix + "*"))
            RemoveIfDead(folder);
    }

    /// <summary>A file in it.</summary>
    public string this[string name] => Path.Combine(_path, name);

    private static string Make(string results)
    {
        try
        {
            return Directory.CreateTempSubdirectory(Prefix).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.CreateDirectory(Path.Combine(Path.GetFullPath(results), ".cchc", Prefix + Guid.NewGuid().ToString("N")[..8])).FullName;
        }
    }

    /// <summary>Nobody lives who holds the lock in it. One without a lock may be in the making, or was half removed by one that was killed.</summary>
    private static void RemoveIfDead(string folder)
    {
        try
        {
            if (File.Exists(Path.Combine(folder, ".lock")))
                new FileStream(Path.Combine(folder, ".lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1).Dispose();
            else if (TimeProvider.System.GetUtcNow() - Directory.GetLastWriteTimeUtc(folder) < LongestMaking)
                return;
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // somebody lives who uses it, or it is another user's
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _living.Dispose();
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // a child may still be reading in it; the next worker removes it
        }
    }
}
