using CchcExtractor.App.Isolation;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.Readers.Archives;
using CchcExtractor.Reporting;
using Microsoft.Extensions.FileSystemGlobbing;

namespace CchcExtractor.App.Batch;

/// <summary>The files behind what stands on the command line: files, folders (with all below them) and globs; of archives the files in them.</summary>
internal sealed class InputFiles
{
    private readonly List<InputFile> _files = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly string? _outside;

    private InputFiles(string? outside) => _outside = outside;

    /// <summary>What is to be read, in the order given, folders in the order of their names; each file once.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>Files of the folders that are no reports.</summary>
    public int Skipped { get; private set; }

    /// <summary>Finds them, and opens archives in this process. What is not there, or holds nothing, becomes an input with a problem.</summary>
    /// <param name="inputs">Files, folders, globs.</param>
    public static InputFiles Find(IEnumerable<string> inputs)
    {
        var found = Named(inputs, outside: null);
        found.Hold([.. found._files.SelectMany(file => file.Reports())]);
        return found;
    }

    /// <summary>Finds them, and has archives opened where they can do no harm.</summary>
    /// <param name="inputs">Files, folders, globs.</param>
    /// <param name="reader">Opens archives.</param>
    /// <param name="outside">A folder that is left out: the output, in case it lies below an input; null where there is none.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<InputFiles> Find(IEnumerable<string> inputs, IReadsReports reader, string? outside, CancellationToken cancellation)
    {
        var found = Named(inputs, outside);
        var reports = new List<InputFile>();
        foreach (var file in found._files)
            reports.AddRange(await reader.Reports(file, cancellation));
        found.Hold(reports);
        return found;
    }

    /// <summary>The files that the inputs name, archives as they are.</summary>
    private static InputFiles Named(IEnumerable<string> inputs, string? outside)
    {
        var found = new InputFiles(outside is null ? null : Path.GetFullPath(outside));
        foreach (var input in inputs)
        {
            if (File.Exists(input))
                found.Add(input, Path.GetFileName(input));
            else if (Directory.Exists(input))
                found.AddFolder(input);
            else if (input.AsSpan().IndexOfAny('*', '?') >= 0)
                found.AddGlob(input);
            else
                found.AddMissing(input, UnreadableFiles.Missing(input));
        }

        return found;
    }

    private void AddFolder(string folder)
    {
        var before = _files.Count;
        foreach (var path in Walk(folder))
            AddIfReport(path, RelativeName(folder, path));
        if (_files.Count == before)
            AddMissing(folder, NoReports(folder));
    }

    private void AddGlob(string glob)
    {
        // the folder is all before the first part with a wildcard
        var parts = glob.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        var folder = string.Join('/', parts.Take(fixedParts));
        folder = folder.Length > 0 ? folder : glob.StartsWith('/') ? "/" : ".";
        var matcher = new Matcher(OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(fixedParts)));
        var before = _files.Count;
        if (Directory.Exists(folder))
        {
            foreach (var path in matcher.GetResultsInFullPath(folder).Order(StringComparer.Ordinal).Where(path => !IsOutside(path)))
                AddIfReport(Path.Combine(folder, Path.GetRelativePath(folder, path)), RelativeName(folder, path));
        }

        if (_files.Count == before)
            AddMissing(glob, NoReports(glob));
    }

    /// <summary>Every file below a folder, by name; links to folders are not followed, so the walk ends.</summary>
    private IEnumerable<string> Walk(string folder)
    {
        string[] files;
        string[] folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            AddMissing(folder, UnreadableFiles.NotOpened(folder, e.Message));
            yield break;
        }

        foreach (var file in files.Order(StringComparer.Ordinal))
            yield return file;
        foreach (var below in folders.Order(StringComparer.Ordinal))
        {
            if (IsOutside(below) || Path.GetFileName(below).StartsWith('.') || new DirectoryInfo(below).LinkTarget is not null)
                continue;
            foreach (var file in Walk(below))
                yield return file;
        }
    }

    private bool IsOutside(string path) =>
        _outside is not null && (Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(_outside + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void AddIfReport(string path, string name)
    {
        if (LooksLikeReport(path))
            Add(path, name);
        else
            Skipped++;
    }

    private static bool LooksLikeReport(string path)
    {
        if (ReportNames.IsRubbish(Path.GetFileName(path)))
            return false;
        if (ReportNames.IsReport(path) || ReportNames.IsArchive(path))
            return true;
        if (ReportNames.IsOther(path))
            return false;
        try
        {
            return ReportArchive.Is(path) || ReportFiles.IsKnown(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true; // the reader will say why it cannot be opened
        }
    }

    private void Add(string path, string name)
    {
        if (_seen.Add(Path.GetFullPath(path)))
            _files.Add(new InputFile(path, name));
    }

    private void AddMissing(string input, Problem problem) => _files.Add(new InputFile(input, input.Replace('\\', '/'), problem));

    private static string RelativeName(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Takes the reports. Two of one name, from different folders, get the path as it was given instead.</summary>
    private void Hold(List<InputFile> reports)
    {
        _files.Clear();
        _files.AddRange(reports);
        var shared = _files.GroupBy(file => file.Name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        for (var i = 0; i < _files.Count; i++)
            if (shared.Contains(_files[i].Name))
                _files[i] = _files[i] with { Name = _files[i].Shown.Replace('\\', '/') };
    }

    private static Problem NoReports(string input) => new("input/no-reports", Severity.Error, new Wording(
        $"{input}: không có báo cáo nào ở đây (tìm tệp Word, PDF, HTML, Excel, zip). Hãy kiểm tra lại đường dẫn.",
        $"{input}: no report here (looked for Word, PDF, HTML, Excel and zip files). Check the path."));
}
