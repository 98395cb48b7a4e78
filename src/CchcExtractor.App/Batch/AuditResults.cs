using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>The files that an audit leaves in its folder: those of all reports it read, with the findings that nobody has accepted and their fingerprints.</summary>
internal sealed class AuditResults : IDisposable
{
    private readonly string _folder;
    private readonly List<IWriting> _writings = [];

    /// <summary>Begins them.</summary>
    /// <exception cref="CommandFailure">The folder cannot be written.</exception>
    public AuditResults(IEnumerable<IWriter> writers, WritingOptions options)
    {
        _folder = options.Folder;
        Guarded(() =>
        {
            Directory.CreateDirectory(options.Folder);
            foreach (var writer in writers)
                _writings.Add(writer.Begin(options));
        });
    }

    /// <summary>Takes the next report.</summary>
    /// <exception cref="CommandFailure">The disk is full, or the folder gone.</exception>
    public void Add(Report report) => Guarded(() => _writings.ForEach(writing => writing.Add(report)));

    /// <summary>Puts the files in place.</summary>
    /// <exception cref="CommandFailure">One of them is open elsewhere, or the disk is full.</exception>
    public void Commit() => Guarded(() => _writings.ForEach(writing => writing.Commit()));

    /// <inheritdoc/>
    public void Dispose()
    {
        UnwritableResults.End(_writings);
    }

    private void Guarded(Action write) => UnwritableResults.Guard(_folder, write, Dispose);
}
