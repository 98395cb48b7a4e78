using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>A file that a worker has taken.</summary>
/// <param name="Path">Where it lies now.</param>
/// <param name="Relative">Its path below the inbox, as the disk spells it.</param>
/// <param name="Key">Its path below <c>work</c>, which stays the same until it is moved to its end, over restarts too.</param>
internal sealed record Claim(string Path, string Relative, string Key);

/// <summary>
/// The claimed files, in <c>work</c>: each worker has a folder of its own there and holds a lock in it as long as it lives. The folder of a
/// worker that died is taken over with all that is in it. So several workers share an inbox, and a rename decides who has a file.
/// </summary>
internal sealed class WorkFolders(string work) : IDisposable
{
    private const string Prefix = "w-";

    private readonly Dictionary<string, FileStream> _mine = [];
    private string? _own;

    /// <summary>Takes over what dead workers left, and what lies in <c>work</c> without belonging to any.</summary>
    /// <returns>True where a dead worker was there and no other is alive.</returns>
    public bool TakeOver()
    {
        LetGoOfWhatIsGone();
        var (taken, others) = (0, 0);
        foreach (var folder in Directory.GetDirectories(work, Prefix + "*").Where(folder => !_mine.ContainsKey(folder)))
        {
            if (TryLock(folder))
                taken++;
            else
                others++;
        }

        foreach (var stray in FilesBelow(work, inWorkers: false).ToList())
        {
            if (TryTake(stray, Path.GetRelativePath(work, stray), out _) is not null)
                RemoveEmpty(Path.GetDirectoryName(stray)!);
        }

        return taken > 0 && others == 0;
    }

    /// <summary>Somebody may have removed our folders: the locks that we hold in them are worth nothing then.</summary>
    private void LetGoOfWhatIsGone()
    {
        foreach (var (folder, held) in _mine.Where(mine => !File.Exists(mine.Value.Name)).ToList())
        {
            held.Dispose();
            _mine.Remove(folder);
            _own = folder == _own ? null : _own;
        }
    }

    /// <summary>The files that are claimed by this worker, by name.</summary>
    public IReadOnlyList<Claim> Claimed() => [.. _mine.Keys
        .SelectMany(folder => FilesBelow(folder, inWorkers: true).Select(path => ClaimOf(folder, Path.GetRelativePath(folder, path))))
        .OrderBy(claim => claim.Relative, StringComparer.Ordinal)];

    /// <summary>
    /// True where a claim is surely gone: this worker's folder is there with its lock, and the file is not. A share that is away just now shows neither, and
    /// another one may be made in its place, so the lock is looked at before and after; of a folder that is not there nothing is known.
    /// </summary>
    public bool IsGone(string key) =>
        _mine.TryGetValue(Path.Combine(work, key.Split('/')[0]), out var held) && File.Exists(held.Name) && !File.Exists(Path.Combine(work, key)) && File.Exists(held.Name);

    /// <summary>Takes a file by renaming it; null where that cannot be now.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="relative">Its path below the inbox.</param>
    /// <param name="why">Why it cannot be.</param>
    public Claim? TryTake(string path, string relative, out Wording why)
    {
        why = new Wording("một tệp cùng tên đang được xử lý", "one of that name is still at work");
        try
        {
            var claim = ClaimOf(_own ??= MakeOwn(), relative);
            if (Directory.GetDirectories(work, Prefix + "*").Any(folder => File.Exists(Path.Combine(folder, relative))))
                return null;
            // our own folder is not to be made here: where a share is away, its mount point would look like it from then on
            if (Path.GetDirectoryName(claim.Path) is { } below && below != _own && File.Exists(_mine[_own].Name))
                Directory.CreateDirectory(below);
            Renaming.Move(path, claim.Path);
            return claim;
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && !Renaming.IsFull(e)))
        {
            why = new Wording($"không chuyển đi được ({e.Message})", $"it cannot be moved ({e.Message})");
            return null;
        }
    }

    /// <summary>Gives a file back that was taken and not done, where no other of its name has come meanwhile.</summary>
    public void GiveBack(Claim claim, string inbox)
    {
        try
        {
            Renaming.Move(claim.Path, Path.Combine(inbox, claim.Relative));
            Tidy(claim);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // it stays with the work of a worker that has ended, which the next one takes over
        }
    }

    /// <summary>Removes the folders that a claim left empty.</summary>
    public void Tidy(Claim claim) => RemoveEmpty(Path.GetDirectoryName(claim.Path)!);

    private void RemoveEmpty(string folder)
    {
        try
        {
            for (; !_mine.ContainsKey(folder) && folder.Length > work.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
                Directory.Delete(folder);
        }
        catch (IOException)
        {
            // another file has just come into it
        }
    }

    /// <summary>Lets go of everything: what is left is for whoever comes next.</summary>
    public void Dispose()
    {
        foreach (var (folder, held) in _mine)
        {
            try
            {
                var empty = !FilesBelow(folder, inWorkers: true).Any();
                if (empty)
                    File.Delete(held.Name);
                held.Dispose();
                if (empty)
                    Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                held.Dispose();
            }
        }

        _mine.Clear();
        _own = null;
    }

    private Claim ClaimOf(string folder, string relative) => new(Path.Combine(folder, relative), relative, Path.GetRelativePath(work, Path.Combine(folder, relative)).Replace('\\', '/'));

    private string MakeOwn()
    {
        for (var i = 0; ; i++)
        {
            var folder = Path.Combine(work, Prefix + Guid.NewGuid().ToString("N")[..8]);
            Directory.CreateDirectory(folder);
            if (TryLock(folder))
                return folder;
            if (i == 5)
                throw new IOException($"{folder}: cannot be locked");
        }
    }

    private bool TryLock(string folder)
    {
        try
        {
            _mine.Add(folder, new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private IEnumerable<string> FilesBelow(string folder, bool inWorkers)
    {
        foreach (var file in Directory.GetFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal))
            yield return file;
        foreach (var below in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (!inWorkers && folder == work && Path.GetFileName(below).StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            foreach (var file in FilesBelow(below, inWorkers))
                yield return file;
        }
    }
}
