namespace CchcExtractor.Formats.Readers;

/// <summary>What names of files say beforehand, where many lie together (in folders and archives); the content decides later.</summary>
public static class ReportNames
{
    private static readonly HashSet<string> _reports = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx", ".docm", ".doc", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".odt", ".fodt", ".rtf", ".xlsx", ".xlsm",
    };

    private static readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".md", ".csv", ".json", ".yaml", ".yml", ".log", ".tmp", ".db", ".ini", ".lnk", ".exe", ".dll", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".mp3", ".mp4",
    };

    /// <summary>It is called like a report.</summary>
    public static bool IsReport(string name) => _reports.Contains(Path.GetExtension(name));

    /// <summary>It is called like an archive of reports.</summary>
    public static bool IsArchive(string name) => Path.GetExtension(name).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>It is called like something that is never a report, and not worth a look into.</summary>
    public static bool IsOther(string name) => _others.Contains(Path.GetExtension(name));

    /// <summary>What systems and programs leave behind: what Word keeps beside an open document, hidden files, thumbnails; folders too.</summary>
    /// <param name="path">A path with <c>/</c> or <c>\</c>.</param>
    public static bool IsRubbish(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length == 0 || name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.') || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }
}
