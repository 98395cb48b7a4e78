using CchcExtractor.Checks.Across;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>
/// The output folder during a run: all chosen writers at once, each content once, and the totals. Reports go into the archive as they come; once all
/// are there, each is held against those before it by period, whatever the order in which they came, and written.
/// </summary>
internal sealed class ResultFolder : IDisposable
{
    private readonly string _folder;
    private readonly bool _keepsEarlier;
    private readonly List<IWriting> _writings = [];

    /// <summary>What was added and is to be written: contents in the archive, and the notes that stand for a file without any.</summary>
    private readonly List<(string Content, Report? Note)> _waiting = [];

    /// <summary>Reports that may come out otherwise because one is there no more, or one too many.</summary>
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private ReportDatabase? _archive;

    /// <summary>Reports of earlier runs are in the archive.</summary>
    private bool _hasEarlier;

    /// <summary>Content to the first file that had it: some hundred bytes a report are all that is kept.</summary>
    private readonly Dictionary<string, (string Name, Metadata Metadata)> _first = [];

    /// <summary>Opens it, creating it where it is not there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public ResultFolder(IEnumerable<IWriter> writers, WritingOptions options)
    {
        (_folder, _keepsEarlier) = (options.Folder, options.KeepEarlier);
        Guarded(() =>
        {
            Directory.CreateDirectory(options.Folder);
            foreach (var writer in writers)
                _writings.Add(writer.Begin(options));
            _archive = new ReportDatabase(Path.Combine(options.Folder, ReportDatabase.FileName));
            _hasEarlier = _archive.Count > 0;
        });
    }

    /// <summary>What was written, once it is.</summary>
    public Totals Totals { get; } = new();

    /// <summary>Of reports of earlier runs: those that may come out otherwise beside the new ones, once all are written.</summary>
    public Totals LookedAtAgain { get; } = new();

    /// <summary>Takes the next report.</summary>
    /// <returns>The report as it will be written, but for what only other reports show: one whose content was there before is replaced by a note.</returns>
    /// <exception cref="CommandFailure">The disk is full, or the folder gone.</exception>
    public Report Add(Report report)
    {
        var once = Once(report);
        Guarded(() =>
        {
            var isKept = once.Source.Sha256.Length > 0 && once.Status is ReportStatus.Ok or ReportStatus.Partial;
            if (isKept)
            {
                _archive!.Put(once);
                if (_hasEarlier)
                    _touched.UnionWith(AcrossReports.Turned(PastReport.Of(once), _archive));
            }

            _waiting.Add((once.Source.Sha256, isKept ? null : once));
        });
        return once;
    }

    /// <summary>Takes an earlier report out of the archive: another version of it has come.</summary>
    /// <exception cref="CommandFailure">The disk is full, or the folder gone.</exception>
    public void Forget(string content) => Guarded(() =>
    {
        if (_archive!.Report(content) is not { } old)
            return;
        _touched.UnionWith(AcrossReports.Concerned(old, _archive));
        _archive.Remove(content);
    });

    /// <summary>Holds the reports against each other and puts the files in place.</summary>
    /// <exception cref="CommandFailure">One of them is open elsewhere, or the disk is full.</exception>
    public void Commit() => Guarded(() =>
    {
        _archive!.Commit();
        foreach (var (content, note) in _waiting)
        {
            var report = note ?? Audited(content);
            Totals.Add(report);
            _writings.ForEach(writing => writing.Add(report));
        }

        // the tables of a run hold its own reports only; what came of an earlier one stands in its own file
        var writings = _keepsEarlier ? _writings : _writings.FindAll(writing => writing.HasFilesOfEarlier);
        foreach (var content in Concerned())
        {
            var report = Audited(content);
            writings.ForEach(writing => writing.Add(report));
            LookedAtAgain.Add(report);
        }

        _waiting.Clear();
        _writings.ForEach(writing => writing.Commit());
    });

    private Report Audited(string content) => AcrossReports.Audited(_archive!.Whole(content)!, _archive);

    /// <summary>Reports of earlier runs that may come out otherwise now.</summary>
    private IEnumerable<string> Concerned()
    {
        var now = _waiting.Where(one => one.Note is null).Select(one => one.Content).ToHashSet(StringComparer.Ordinal);
        if (_archive!.Count == now.Count)
            return []; // a new folder: each of these was held against all others
        return now.Select(_archive.Report).OfType<PastReport>().SelectMany(report => AcrossReports.Related(report, _archive)).Concat(_touched).Distinct()
            .Where(content => !now.Contains(content) && _archive!.Report(content) is not null).Order(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive?.Dispose();
        _archive = null;
        UnwritableResults.End(_writings);
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

    private void Guarded(Action write) => UnwritableResults.Guard(_folder, write, Dispose);
}
