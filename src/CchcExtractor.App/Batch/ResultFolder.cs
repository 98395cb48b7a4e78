using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>The output folder during a run: all chosen writers at once, each content once, and the totals.</summary>
internal sealed class ResultFolder : IDisposable
{
    private readonly string _folder;
    private readonly List<IWriting> _writings = [];

    /// <summary>Content to the first file that had it: some hundred bytes a report are all that is kept.</summary>
    private readonly Dictionary<string, (string Name, Metadata Metadata)> _first = [];

    /// <summary>Opens it, creating it where it is not there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public ResultFolder(IEnumerable<IWriter> writers, WritingOptions options)
    {
        _folder = options.Folder;
        Guarded(() =>
        {
            Directory.CreateDirectory(options.Folder);
            foreach (var writer in writers)
                _writings.Add(writer.Begin(options));
        });
    }

    /// <summary>What was added so far.</summary>
    public Totals Totals { get; } = new();

    /// <summary>Takes the next report.</summary>
    /// <returns>The report as it was written: one whose content was there before is replaced by a note.</returns>
    /// <exception cref="CommandFailure">The disk is full, or the folder gone.</exception>
    public Report Add(Report report)
    {
        var written = Once(report);
        Totals.Add(written);
        Guarded(() => _writings.ForEach(writing => writing.Add(written)));
        return written;
    }

    /// <summary>Puts the files in place.</summary>
    /// <exception cref="CommandFailure">One of them is open elsewhere, or the disk is full.</exception>
    public void Commit() => Guarded(() => _writings.ForEach(writing => writing.Commit()));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var writing in _writings)
        {
            try
            {
                writing.Dispose();
            }
            catch (IOException)
            {
                // the disk is full or gone, which was said when the writing failed
            }
        }
    }

    private Report Once(Report report)
    {
        var content = report.Source.Sha256;
        if (content.Length == 0 || _first.TryAdd(content, (report.Source.Name, report.Metadata)))
            return report;
        var (name, metadata) = _first[content];
        return new Report
        {
            Source = report.Source,
            Metadata = metadata,
            Problems =
            [
                new Problem(Problem.SameContent, Severity.Info, new Wording(
                    $"{report.Source.Name}: nội dung giống hệt {name} nên không tính lần nữa.",
                    $"{report.Source.Name}: the same content as {name}, so it is not counted again.")),
            ],
        };
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Dispose();
            throw UnwritableResults.Of(_folder, e);
        }
    }
}
