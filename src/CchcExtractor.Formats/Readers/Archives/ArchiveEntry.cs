using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Archives;

/// <summary>A file in an archive: a report to be read, or the reason why there is none.</summary>
public sealed class ArchiveEntry
{
    private readonly Func<ReadOnlyMemory<byte>> _content;

    internal ArchiveEntry(string name, Func<ReadOnlyMemory<byte>> content) => (Name, _content) = (name, content);

    internal ArchiveEntry(string name, Problem problem)
        : this(name, () => throw new UnreadableFileException(problem)) => Problem = problem;

    /// <summary>Its path in the archive, with <c>/</c>, fit for a file name whatever the archive says: nothing in it leads out of a folder.</summary>
    public string Name { get; }

    /// <summary>Why there is nothing to read, where that is known already; else null.</summary>
    public Problem? Problem { get; }

    /// <summary>Its bytes, inflated now; they are not kept.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or inflates to more than any report has.</exception>
    public ReadOnlyMemory<byte> Content() => _content();
}
