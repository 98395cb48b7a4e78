using CchcExtractor.App.Ledgers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>
/// The folder that reports are dropped into, and its subfolders: <c>work</c> (claimed), <c>done/YYYY/MM</c>, <c>failed/CODE</c> and
/// <c>duplicate</c>. They lie in the inbox so that every move is a rename within one file system: a file is always in exactly one of them.
/// </summary>
internal sealed class Inbox : IDisposable
{
    private static readonly Wording _passingName = new(
        "tên tệp ẩn hoặc tệp tạm của chương trình khác nên không lấy; nếu là báo cáo, hãy đổi tên", "the name of a hidden file, or of one that another program keeps for a while, so it is left alone; if it is a report, rename it");

    private static readonly Wording _systemFolder = new(
        "thư mục ẩn hoặc thư mục riêng của hệ thống nên không vào; nếu có báo cáo, hãy chép ra ngoài", "a hidden folder, or one that a system keeps for itself, so it is not gone into; if there are reports in it, copy them out");

    private readonly string _inbox;
    private readonly string[] _own;
    private readonly EndPlaces _ends;
    private readonly List<(string Path, Wording Why)> _passedOver = [];
    private readonly List<(string Path, Wording Why)> _leftAlone = [];

    /// <summary>Makes the folder and its subfolders where they are missing.</summary>
    /// <param name="inbox">The folder.</param>
    /// <param name="isKnown">It was there before: where it is missing now a share is away, and will be back.</param>
    /// <exception cref="IOException">That is not possible.</exception>
    public Inbox(string inbox, bool isKnown = false)
    {
        _inbox = Path.GetFullPath(inbox);
        _own = [Path.Combine(_inbox, "work"), .. ((string[])[Outcomes.Done, Outcomes.Failed, Outcomes.Duplicate]).Select(name => Path.Combine(_inbox, name))];
        (Work, _ends) = (new WorkFolders(_own[0]), new EndPlaces(_inbox));
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
        _leftAlone.Clear();
        return [.. FilesBelow(_inbox)];
    }

    /// <summary>Files with names that are never taken, as of the last look.</summary>
    public IReadOnlyList<(string Path, Wording Why)> LeftAlone => _leftAlone;

    /// <summary>What the last look could not go into, and why.</summary>
    public IReadOnlyList<(string Path, Wording Why)> PassedOver => _passedOver;

    /// <summary>Takes a file; null where it cannot be taken now (it is open, or one of that name is still at work).</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="why">Why it cannot be.</param>
    public Claim? TryClaim(string path, out Wording why)
    {
        // nobody else may have it open, a copying program least of all
        if (!OpenElsewhere.Is(path))
            return Work.TryTake(path, Path.GetRelativePath(_inbox, path), out why);
        why = new Wording("đang mở ở chương trình khác", "open in another program");
        return null;
    }

    /// <summary>Moves a claimed file to where its outcome says; for one that failed the reason lies beside it as <c>NAME.txt</c>.</summary>
    /// <returns>Where it lies then, below the inbox.</returns>
    /// <exception cref="IOException">It cannot be moved now.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public string PutAway(Claim claim, Recorded file, DateTimeOffset today)
    {
        var place = _ends.Put(claim, file, today);
        Work.Tidy(claim);
        return place;
    }

    /// <summary>Gives a file back that was taken and not done.</summary>
    public void GiveBack(Claim claim) => Work.GiveBack(claim, _inbox);

    /// <inheritdoc/>
    public void Dispose() => Work.Dispose();

    private IEnumerable<string> FilesBelow(string folder)
    {
        var (files, folders) = Entries(folder);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (PassingNames.Contains(Path.GetFileName(file)))
                _leftAlone.Add((file, _passingName));
            else if (!IsLegible(file))
                _passedOver.Add((file, new Wording("tên tệp không phải UTF-8 nên không mở được; hãy đổi tên", "its name is not in UTF-8, so it cannot be opened; rename it")));
            else
                yield return file;
        }

        foreach (var below in folders.Order(StringComparer.Ordinal))
        {
            if (_own.Contains(below))
                continue;
            if (PassingNames.IsSystemFolder(Path.GetFileName(below)))
            {
                _leftAlone.Add((below, _systemFolder));
                continue;
            }

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
