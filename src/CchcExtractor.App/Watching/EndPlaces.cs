using System.Globalization;
using System.Text;
using CchcExtractor.App.Ledgers;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Where files end: <c>done/YYYY/MM</c>, <c>failed/CODE</c> and <c>duplicate</c> in the inbox, below it as they lay in the inbox. A file gets a name that
/// is free there; for one that failed the reason lies beside it as <c>NAME.txt</c>.
/// </summary>
internal sealed class EndPlaces(string inbox)
{
    /// <summary>File systems take names of 255 bytes, and Linux paths of 4,095; behind ours something may have to be added.</summary>
    private const int LongestName = 255, LongestPath = 4000;

    /// <summary>What is longer than this behind the last dot is no extension.</summary>
    private const int LongestExtension = 16;

    private static readonly UTF8Encoding _withMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Moves a claimed file to where its outcome says.</summary>
    /// <returns>Where it lies then, below the inbox.</returns>
    /// <exception cref="IOException">It cannot be moved now.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public string Put(Claim claim, Recorded file, DateTimeOffset today)
    {
        var reason = file.Outcome == Outcomes.Failed ? file.Message + Environment.NewLine : null;
        var wanted = Wanted(Path.Combine(inbox, Below(file, today)), claim.Relative);
        for (var i = 1; ; i++)
        {
            var path = Beside(wanted, i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i})"));
            if (Path.Exists(path) || (reason is not null && !MayStand(reason, ReasonOf(path))))
                continue;
            try
            {
                // the reason first: killed in between, the file is still at work and is moved at the next start
                if (reason is not null)
                {
                    File.WriteAllText(ReasonOf(path), reason, _withMark);
                    Step.Done(Step.ReasonWritten);
                }

                Renaming.Move(claim.Path, path);
                return Path.GetRelativePath(inbox, path).Replace('\\', '/');
            }
            catch (IOException) when (Path.Exists(path) && File.Exists(claim.Path))
            {
                // another worker has just put one of that name there
            }
        }
    }

    private static string Below(Recorded file, DateTimeOffset today) => file.Outcome switch
    {
        Outcomes.Done => Path.Combine(Outcomes.Done, today.ToString("yyyy", CultureInfo.InvariantCulture), today.ToString("MM", CultureInfo.InvariantCulture)),
        Outcomes.Failed => Path.Combine(Outcomes.Failed, file.Code),
        _ => Outcomes.Duplicate,
    };

    /// <summary>
    /// The place below a folder; without subfolders where these cannot be made, because a file lies in their way or the path comes out too long: one
    /// file that has no place would hold up all others.
    /// </summary>
    private static string Wanted(string folder, string relative)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, relative);
        try
        {
            if (Encoding.UTF8.GetByteCount(path) <= LongestPath)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                return path;
            }
        }
        catch (Exception e) when (e is IOException and not DirectoryNotFoundException && !Renaming.IsFull(e))
        {
            // a file in the way of a folder
        }

        return Path.Combine(folder, Path.GetFileName(relative));
    }

    /// <summary>A text of that name may be somebody's file, which is not to be lost; the very same text is ours, from before we were killed.</summary>
    private static bool MayStand(string reason, string path) =>
        !Path.Exists(path) || (new FileInfo(path) is { Exists: true } found && found.Length == _withMark.Preamble.Length + _withMark.GetByteCount(reason) && File.ReadAllText(path) == reason);

    private static string ReasonOf(string path) => Beside(path, "", ".txt");

    /// <summary>The path with something added before its extension, or behind; its name is cut where it would be too long for the file system.</summary>
    private static string Beside(string path, string before, string behind = "")
    {
        var name = Path.GetFileName(path);
        var extension = Path.GetExtension(name) is { Length: <= LongestExtension } usual ? usual : "";
        var stem = name[..^extension.Length];
        while (stem.Length > 1 && Encoding.UTF8.GetByteCount(stem + before + extension + behind) > LongestName)
            stem = stem[..^(stem.Length > 2 && char.IsSurrogate(stem[^1]) ? 2 : 1)];
        return Path.Combine(Path.GetDirectoryName(path)!, stem + before + extension + behind);
    }
}
