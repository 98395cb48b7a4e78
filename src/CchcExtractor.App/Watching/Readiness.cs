using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>Why a file that is still has to wait all the same: it is no file, it is open, or its end has not come.</summary>
/// <param name="marker">Where copiers cannot rename: the ending of the empty file that they put beside a finished one; else null.</param>
/// <param name="clock">Gives the time.</param>
internal sealed class Readiness(string? marker, TimeProvider clock)
{
    /// <summary>A lock of Office that is older than this was left behind by a crash, or by somebody who has gone home.</summary>
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(30);

    /// <summary>A file without its end that has been still for so long will not get it any more; it is taken, and found to be cut.</summary>
    private static readonly TimeSpan LongestCopyPause = TimeSpan.FromSeconds(30);

    /// <summary>A reason to wait.</summary>
    /// <param name="Why">For people.</param>
    /// <param name="Passes">It will pass by itself in a minute, so that even a single run waits for it.</param>
    public sealed record Reason(Wording Why, bool Passes);

    /// <summary>The file beside a finished one; null without markers.</summary>
    public string? MarkerOf(string path) => marker is null ? null : path + marker;

    /// <summary>True for a marker itself.</summary>
    public bool IsMarker(string path) => marker is not null && path.EndsWith(marker, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file waits for; null where it can be taken.</summary>
    public Reason? Of(string path)
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
            if (Age(file) < LongestCopyPause && !FileEnds.IsWhole(path))
                return new Reason(new Wording("chưa chép xong (thiếu phần cuối)", "not all of it is there yet (the end is missing)"), Passes: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Reason(new Wording($"chưa mở được ({e.Message})", $"cannot be opened yet ({e.Message})"), Passes: false);
        }
    }

    private string? Lock(FileInfo file) => PassingNames.LocksOf(file.Name)
        .FirstOrDefault(name => new FileInfo(Path.Combine(file.DirectoryName!, name)) is { Exists: true } found && Age(found) < LongestLock);

    private TimeSpan Age(FileInfo file) => (clock.GetUtcNow() - file.LastWriteTimeUtc).Duration();
}
