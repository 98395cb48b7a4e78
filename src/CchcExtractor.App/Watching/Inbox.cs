using System.Globalization;
using System.Text;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>
/// The folder that reports are dropped into, and its subfolders: <c>work</c> (claimed), <c>done/YYYY/MM</c>, <c>failed/CODE</c> and
/// <c>duplicate</c>. They lie in the inbox so that every move is a rename within one file system: a file is always in exactly one of them.
/// </summary>
internal sealed class Inbox : IDisposable
{
    /// <summary>File systems take names of 255 bytes.</summary>
    private const int LongestName = 255;

    private readonly string _inbox;
    private readonly string[] _own;
    private readonly List<(string Path, Wording Why)> _passedOver = [];

    /// <summary>Makes the folder and its subfolders where they are missing.</summary>
    /// <param name="inbox">The folder.</param>
    /// <param name="isKnown">It was there before: where it is missing now a share is away, and will be back.</param>
    /// <exception cref="IOException">That is not possible.</exception>
    public Inbox(string inbox, bool isKnown = false)
    {
        _inbox = Path.GetFullPath(inbox);
        _own = [Path.Combine(_inbox, "work"), .. ((string[])[Outcomes.Done, Outcomes.Failed, Outcomes.Duplicate]).Select(name => Path.Combine(_inbox, name))];
        Work = new WorkFolders(_own[0]);
        if (isKnown && !Directory.Exists(_inbox))
            return;
        Directory.CreateDirectory(_inbox);
        MakeFolders();
    }

    /// <summary>Where it lies.</summary>
    public string Folder => _inbox;

    /// <summary>The claimed files.</summary>
    public WorkFolders Work { get; }

    /// <summary>Makes the subfolders again where somebody removed them.</summary>
    /// <exception cref="DirectoryNotFoundException">The inbox itself is gone: a share that is away is not to be made anew on the local disk.</exception>
    public void MakeFolders()
    {
        if (!Directory.Exists(_inbox))
            throw new DirectoryNotFoundException($"{_inbox} is not there");
        foreach (var folder in _own)
            Directory.CreateDirectory(folder);
    }

    /// <summary>Files that wait in the inbox, by name; not those of its own subfolders, nor what programs keep for themselves.</summary>
    public IReadOnlyList<string> Arrived()
    {
        _passedOver.Clear();
        return [.. FilesBelow(_inbox)];
    }

    /// <summary>What the last look could not go into, and why.</summary>
    public IReadOnlyList<(string Path, Wording Why)> PassedOver => _passedOver;

    /// <summary>Takes a file; null where it cannot be taken now (it is open, or one of that name is still at work).</summary>
    public Claim? TryClaim(string path)
    {
        try
        {
            // nobody else may have it open, a copying program least of all (Windows holds to this, Linux mostly does)
            using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 1))
            {
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Work.TryTake(path, Path.GetRelativePath(_inbox, path));
    }

    /// <summary>Moves a claimed file to where its outcome says; for one that failed the reason lies beside it as <c>NAME.txt</c>.</summary>
    /// <returns>Where it lies then, below the inbox.</returns>
    public string PutAway(Claim claim, Recorded file, DateTimeOffset today)
    {
        var below = file.Outcome switch
        {
            Outcomes.Done => Path.Combine(Outcomes.Done, today.ToString("yyyy", CultureInfo.InvariantCulture), today.ToString("MM", CultureInfo.InvariantCulture)),
            Outcomes.Failed => Path.Combine(Outcomes.Failed, file.Code),
            _ => Outcomes.Duplicate,
        };
        var to = Path.Combine(_inbox, below, claim.Relative);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        for (var i = 1; ; i++)
        {
            var path = Beside(to, i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i})"), Path.GetExtension(to));
            if (File.Exists(path))
                continue;
            try
            {
                // the reason first: killed in between, the file is still at work and is moved at the next start. With a mark, for the Windows editor
                if (file.Outcome == Outcomes.Failed)
                {
                    File.WriteAllText(Beside(path, Path.GetExtension(path), ".txt"), file.Message + Environment.NewLine, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                    Step.Done(Step.ReasonWritten);
                }

                Renaming.Move(claim.Path, path);
                Work.Tidy(claim);
                return Path.GetRelativePath(_inbox, path).Replace('\\', '/');
            }
            catch (IOException) when (File.Exists(path) && File.Exists(claim.Path))
            {
                // another worker has just put one of that name there
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Work.Dispose();

    /// <summary>The path without its extension, and an ending; cut where the name would be too long for the file system.</summary>
    private static string Beside(string path, string addition, string extension)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        while (stem.Length > 1 && Encoding.UTF8.GetByteCount(stem + addition + extension) > LongestName)
            stem = stem[..^(stem.Length > 2 && char.IsSurrogate(stem[^1]) ? 2 : 1)];
        return Path.Combine(Path.GetDirectoryName(path)!, stem + addition + extension);
    }

    private IEnumerable<string> FilesBelow(string folder)
    {
        var (files, folders) = Entries(folder);
        foreach (var file in files.Where(path => !PassingNames.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal))
        {
            if (!IsLegible(file))
                _passedOver.Add((file, new Wording("tên tệp không phải UTF-8 nên không mở được; hãy đổi tên", "its name is not in UTF-8, so it cannot be opened; rename it")));
            else
                yield return file;
        }

        foreach (var below in folders.Order(StringComparer.Ordinal))
        {
            if (_own.Contains(below) || PassingNames.IsSystemFolder(Path.GetFileName(below)))
                continue;
            if (new DirectoryInfo(below).LinkTarget is not null)
            {
                _passedOver.Add((below, new Wording("là liên kết tới thư mục khác nên không vào; hãy chép tệp vào đây", "a link to another folder, which is not followed; copy the files here")));
                continue;
            }

            foreach (var file in FilesBelow(below))
                yield return file;
        }
    }

    /// <summary>Names that are not UTF-8 come from the system with signs of replacement, and lead nowhere.</summary>
    private static bool IsLegible(string path) => !path.Contains('\uFFFD', StringComparison.Ordinal) || File.Exists(path);

    /// <summary>What is in a folder; of a subfolder that may not be read, nothing, since the other files are not to wait for it.</summary>
    private (string[] Files, string[] Folders) Entries(string folder)
    {
        try
        {
            return (Directory.GetFiles(folder), Directory.GetDirectories(folder));
        }
        catch (Exception e) when (folder != _inbox && e is (IOException or UnauthorizedAccessException))
        {
            if (Directory.Exists(folder))
                _passedOver.Add((folder, new Wording($"không đọc được thư mục này ({e.Message})", $"this folder cannot be read ({e.Message})")));
            return ([], []);
        }
    }
}
