using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.Readers.Archives;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>A file to be read, or an entry of an archive.</summary>
/// <param name="Path">Where it lies, as the user gave it.</param>
/// <param name="Name">What results call it: its name, with the path below the folder that was given; always with <c>/</c>.</param>
/// <param name="Problem">Why there is nothing to read, where that is known already; else null.</param>
internal sealed record InputFile(string Path, string Name, Problem? Problem = null)
{
    /// <summary>The entry of the archive at <see cref="Path"/>; null where the file itself is the report.</summary>
    public ArchiveEntry? Entry { get; init; }

    /// <summary>What messages call that archive; null where the file itself is the report.</summary>
    public string? ArchiveName { get; private init; }

    /// <summary>What messages call it: the path as it was given, and the entry.</summary>
    public string Shown => Entry is { Name.Length: > 0 } ? $"{Path}/{Entry.Name}" : Path;

    /// <summary>The reports in it: itself, or the entries where it is an archive, <c>a.zip/b.docx</c>.</summary>
    public IReadOnlyList<InputFile> Reports() =>
        Problem is not null || Entry is not null || ReportNames.IsReport(Path) || !ReportArchive.Is(Path)
            ? [this]
            : [.. ReportArchive.Entries(Path, Name).Select(entry => new InputFile(Path, $"{Name}/{entry.Name}".TrimEnd('/'), entry.Problem) { Entry = entry, ArchiveName = Name })];

    /// <summary>What a reader makes of it.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public Document Read() => Problem is { } known ? throw new UnreadableFileException(known)
        : Entry is { } entry ? ReportFiles.Read(Name, entry.Content())
        : ReportFiles.Read(Path, Name);

    /// <summary>Hash of the bytes where there are any, so that a failed file too is known again.</summary>
    public string Hash()
    {
        try
        {
            if (Entry is { } entry)
                return entry.Problem is null ? ReportFiles.Sha256(entry.Content().Span) : "";
            using var stream = File.OpenRead(Path);
            return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or UnreadableFileException)
        {
            return "";
        }
    }
}
