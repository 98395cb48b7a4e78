using System.Text;
using CchcExtractor.App.Batch;

namespace CchcExtractor.App.Watching;

/// <summary>
/// The folder that reports are dropped into, and its three subfolders: <c>work</c> (claimed), <c>done</c> and <c>failed</c>. They lie
/// in the inbox so that every move is a rename within one file system: a file is always in exactly one of them.
/// </summary>
internal sealed class Inbox
{
    /// <summary>What Office, browsers and copying programs call a file that is not ready.</summary>
    private static readonly string[] UnfinishedExtensions = [".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".swp"];

    private readonly string _inbox;
    private readonly string _work;
    private readonly string _done;
    private readonly string _failed;

    /// <summary>Makes the subfolders where they are missing.</summary>
    /// <exception cref="IOException">That is not possible.</exception>
    public Inbox(string inbox)
    {
        _inbox = Path.GetFullPath(inbox);
        _work = Path.Combine(_inbox, "work");
        _done = Path.Combine(_inbox, "done");
        _failed = Path.Combine(_inbox, "failed");
        foreach (var folder in (string[])[_inbox, _work, _done, _failed])
            Directory.CreateDirectory(folder);
    }

    /// <summary>Where it lies.</summary>
    public string Folder => _inbox;

    /// <summary>Keeps a second worker out until it is disposed.</summary>
    /// <exception cref="IOException">Another worker has this inbox.</exception>
    public IDisposable Lock() => new FileStream(Path.Combine(_work, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    /// <summary>Files that wait in the inbox, by name; those of its three subfolders not among them.</summary>
    public IEnumerable<string> Arrived() => FilesBelow(_inbox)
        .Where(path => !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)
            && !UnfinishedExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Claimed files that are not done, also those of a run that was cut short.</summary>
    public IEnumerable<InputFile> Claimed() => FilesBelow(_work).Select(path => new InputFile(path, Path.GetRelativePath(_work, path).Replace('\\', '/')));

    /// <summary>Moves a file into <c>work</c>; false where it cannot be now (it is open, or one of that name is still at work).</summary>
    public bool TryClaim(string path)
    {
        try
        {
            // nobody else may have it open, a copying program least of all (Windows holds to this, Linux mostly does)
            using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 1))
            {
            }

            var claimed = Path.Combine(_work, Path.GetRelativePath(_inbox, path));
            Directory.CreateDirectory(Path.GetDirectoryName(claimed)!);
            File.Move(path, claimed, overwrite: false);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Moves a claimed file to <c>done</c>.</summary>
    public void Finish(InputFile file) => Move(file, _done);

    /// <summary>Moves a claimed file to <c>failed</c>, the reason beside it in <c>NAME.txt</c>.</summary>
    public void Fail(InputFile file, string reason)
    {
        var to = FreeName(_failed, file.Name);
        // the reason first: killed in between, the file is still at work and is tried again. With a mark, for the Windows editor
        File.WriteAllText(to + ".txt", reason + Environment.NewLine, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.Move(file.Path, to);
        RemoveEmptyFolders(Path.GetDirectoryName(file.Path)!);
    }

    private void Move(InputFile file, string folder)
    {
        File.Move(file.Path, FreeName(folder, file.Name));
        RemoveEmptyFolders(Path.GetDirectoryName(file.Path)!);
    }

    /// <summary><c>a.pdf</c>, or <c>a (2).pdf</c> where an earlier one has that name.</summary>
    private static string FreeName(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var (stem, extension) = (Path.ChangeExtension(path, null), Path.GetExtension(path));
        for (var i = 2; File.Exists(path); i++)
            path = $"{stem} ({i}){extension}";
        return path;
    }

    private IEnumerable<string> FilesBelow(string folder)
    {
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal).Where(path => !Path.GetFileName(path).StartsWith('.')))
            yield return file;
        foreach (var below in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (below == _work || below == _done || below == _failed || Path.GetFileName(below).StartsWith('.') || new DirectoryInfo(below).LinkTarget is not null)
                continue;
            foreach (var file in FilesBelow(below))
                yield return file;
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        for (; folder.Length > _work.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }
}
