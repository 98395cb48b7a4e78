using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>Why a file that is still has to wait all the same: it is no file, it is open, or its end has not come.</summary>
/// <param name="marker">Where copiers cannot rename: the ending of the empty file that they put beside a finished one; else null.</param>
/// <param name="clock">Gives the time.</param>
internal sealed class Readiness(string? marker, TimeProvider clock)
{
    /// <summary>A lock of Office that has been there for so long was left behind by a crash, or by somebody who has gone home.</summary>
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(30);

    /// <summary>A file without its end that has been still for so long will not get it any more; it is taken, and found to be cut.</summary>
    private static readonly TimeSpan LongestCopyPause = TimeSpan.FromSeconds(30);

    /// <summary>So old is no copy that is under way, even where a copier sets the time of the original beforehand.</summary>
    private static readonly TimeSpan OldFile = TimeSpan.FromDays(1);

    /// <summary>Of locks that went away together with their files nobody tells us.</summary>
    private const int MostLocks = 1000;

    /// <summary>Locks and when they were first seen: times of files are those of somebody's clock.</summary>
    private readonly Dictionary<string, long> _locks = new(StringComparer.Ordinal);

    /// <summary>A reason to wait.</summary>
    /// <param name="Why">For people.</param>
    /// <param name="Passes">It will pass by itself in a minute, so that even a single run waits for it.</param>
    public sealed record Reason(Wording Why, bool Passes);

    /// <summary>The file beside a finished one; null without markers.</summary>
    public string? MarkerOf(string path) => marker is null ? null : path + marker;

    /// <summary>True for a marker itself.</summary>
    public bool IsMarker(string path) => marker is not null && path.EndsWith(marker, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file waits for; null where it can be taken.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="still">How long it has been still.</param>
    public Reason? Of(string path, TimeSpan still)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null || file.Attributes.HasFlag(FileAttributes.ReparsePoint))
                return new Reason(new Wording("là liên kết, không phải tệp; hãy chép chính tệp đó vào", "a link and no file; copy the file itself"), Passes: false);
            if (!OrdinaryFiles.Contains(path))
                return new Reason(new Wording("không phải tệp thường (ống dẫn hoặc thiết bị) nên không mở", "no ordinary file (a pipe or device), so it is not opened"), Passes: false);
            if (MarkerOf(path) is { } sign)
                return File.Exists(sign) ? null : new Reason(new Wording($"chờ tệp đánh dấu {Path.GetFileName(sign)}", $"waits for its marker {Path.GetFileName(sign)}"), Passes: false);
            if (Lock(file) is { } owner)
                return new Reason(new Wording($"đang mở ở chương trình khác ({owner}); hãy đóng tệp", $"open in another program ({owner}); close it"), Passes: false);
            if (still < LongestCopyPause && Age(file) < OldFile && !FileEnds.IsWhole(path))
                return new Reason(new Wording("chưa chép xong (thiếu phần cuối)", "not all of it is there yet (the end is missing)"), Passes: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Reason(new Wording($"chưa mở được ({e.Message})", $"cannot be opened yet ({e.Message})"), Passes: false);
        }
    }

    private string? Lock(FileInfo file) => PassingNames.LocksOf(file.Name).FirstOrDefault(name => Holds(new FileInfo(Path.Combine(file.DirectoryName!, name))));

    /// <summary>A lock holds until it is gone, or has been there for half an hour: before our eyes, or by its time.</summary>
    private bool Holds(FileInfo found)
    {
        if (!found.Exists)
        {
            _locks.Remove(found.FullName);
            return false;
        }

        if (_locks.Count > MostLocks)
            _locks.Clear();
        _locks.TryAdd(found.FullName, clock.GetTimestamp());
        return Age(found) < LongestLock && clock.GetElapsedTime(_locks[found.FullName]) < LongestLock;
    }

    /// <summary>By the clock of this machine; what comes from the future is new.</summary>
    private TimeSpan Age(FileInfo file) => clock.GetUtcNow() - file.LastWriteTimeUtc;
}
