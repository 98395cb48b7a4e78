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
    /// <summary>What messages call the archive at <see cref="Path"/>; null where the file itself is the report.</summary>
    public string? ArchiveName { get; private init; }

    /// <summary>The path of the report in that archive; null where the file itself is the report.</summary>
    public string? EntryName { get; private init; }

    /// <summary>What is in that archive under this name; null where the file itself is the report, or where only a child is to look into the archive.</summary>
    public ArchiveEntry? Entry { get; private init; }

    /// <summary>
    /// Which opening of the archive gave its name, where a child opened it: an archive that is opened later may be another one of the same path.
    /// </summary>
    public long Opening { get; private init; }

    /// <summary>What messages call it: the path as it was given, and the entry.</summary>
    public string Shown => EntryName is { Length: > 0 } ? $"{Path}/{EntryName}" : Path;

    /// <summary>It is to be opened before anything in it can be read. Looks at names in it and at nothing else, whatever it is.</summary>
    public bool IsArchive() => Problem is null && EntryName is null && !ReportNames.IsReport(Path) && ReportArchive.Is(Path);

    /// <summary>The reports in it: itself, or the entries where it is an archive, <c>a.zip/b.docx</c>.</summary>
    public IReadOnlyList<InputFile> Reports() =>
        IsArchive() ? [.. ReportArchive.Entries(Path, Name).Select(entry => InIt(entry.Name, entry.Problem) with { Entry = entry })] : [this];

    /// <summary>A report in it of which a child has told.</summary>
    /// <param name="name">Its path in the archive.</param>
    /// <param name="problem">Why there is nothing to read; null where there is.</param>
    /// <param name="opening">Which opening of the archive it was.</param>
    public InputFile Holding(string name, Problem? problem, long opening) => InIt(name, problem) with { Opening = opening };

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
            if (EntryName is not null)
                return Entry is { Problem: null } entry ? ReportFiles.Sha256(entry.Content().Span) : "";
            using var stream = File.OpenRead(Path);
            return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or UnreadableFileException)
        {
            return "";
        }
    }

    private InputFile InIt(string entry, Problem? problem) => new(Path, $"{Name}/{entry}".TrimEnd('/'), problem) { EntryName = entry, ArchiveName = Name };
}
