using CchcExtractor.Formats.Readers;

namespace CchcExtractor.App.Watching;

/// <summary>Names of files that programs keep for themselves or have not finished: never opened, never moved, since their owner will.</summary>
internal static class PassingNames
{
    /// <summary>Office, browsers, FTP and sync programs, editors, BitTorrent.</summary>
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".swp", ".swx", ".bak", ".lck", ".lock", ".!ut", ".!sync", ".bts", ".aria2", ".upload", ".uploading", ".copying", ".ldb", ".laccdb",
    };

    /// <summary>Recycle bins and private folders of Windows, NAS devices and file systems.</summary>
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "$RECYCLE.BIN", "System Volume Information", "@eaDir", "#recycle", "#snapshot", "@Recycle", "lost+found", "__MACOSX", "RECYCLER",
    };

    /// <summary>True for a name that is to be left alone. All that begins with a dot is hidden, rsync's and LibreOffice's among them.</summary>
    public static bool Contains(string name) =>
        ReportNames.IsRubbish(name) || Extensions.Contains(Path.GetExtension(name)) || name.EndsWith('~')
        || name.StartsWith("~WR", StringComparison.OrdinalIgnoreCase) || name.StartsWith("~DF", StringComparison.OrdinalIgnoreCase) || name.StartsWith("~syncthing~", StringComparison.Ordinal)
        || name.Contains(".sb-", StringComparison.Ordinal) || IsSavedByExcel(name);

    /// <summary>A folder whose content is nobody's report.</summary>
    public static bool IsSystemFolder(string name) => name.StartsWith('.') || Folders.Contains(name) || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    /// <summary>Files by which Office and LibreOffice say that <paramref name="name"/> is open: <c>~$</c> takes the place of up to two letters.</summary>
    public static IEnumerable<string> LocksOf(string name)
    {
        yield return "~$" + name;
        if (name.Length > 1)
            yield return "~$" + name[1..];
        if (name.Length > 2)
            yield return "~$" + name[2..];
        yield return ".~lock." + name + "#";
    }

    /// <summary>Excel saves under eight hex digits without an extension, then renames.</summary>
    private static bool IsSavedByExcel(string name) => name.Length == 8 && name.All(char.IsAsciiHexDigit);
}
