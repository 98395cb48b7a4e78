using System.IO.Compression;
using CchcExtractor.App.Batch;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Csv;
using CchcExtractor.Reporting;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>What the ledger says of a content that lies claimed.</summary>
internal enum Standing
{
    /// <summary>To be read.</summary>
    New,

    /// <summary>Its results are recorded, only the move is missing: it was killed in between.</summary>
    Recorded,

    /// <summary>Another file with these bytes is done.</summary>
    Duplicate,
}

/// <summary>
/// What has been done, for ever: in <c>.cchc/ledger.sqlite</c> below the output folder. A report counts from the moment its rows are recorded
/// here; the CSV files follow (<see cref="LedgerSheets"/>), so that whatever is killed when, no report is lost or counted twice.
/// Several workers may use one ledger.
/// </summary>
internal sealed class Ledger : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _one = new();

    /// <summary>A transaction is open that encloses several things.</summary>
    private bool _isAlone;

    private Ledger(SqliteConnection connection) => _connection = connection;

    /// <summary>A worker keeps its ledger in this output folder: the tables in it are its own.</summary>
    public static bool IsIn(string outputFolder) => File.Exists(PathIn(outputFolder));

    private static string PathIn(string outputFolder) => Path.Combine(outputFolder, ".cchc", "ledger.sqlite");

    /// <summary>Opens the ledger of an output folder, creating it where there is none.</summary>
    /// <exception cref="IOException">It cannot be opened or written.</exception>
    public static Ledger Open(string outputFolder)
    {
        Directory.CreateDirectory(Path.Combine(outputFolder, ".cchc"));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = PathIn(outputFolder), Pooling = false }.ToString());
        return Guarded(() =>
        {
            connection.Open();
            // WAL where the file system can; SQLite itself stays with its old journal where not
            connection.Execute("PRAGMA journal_mode = WAL");
            connection.Execute("PRAGMA synchronous = FULL");
            LedgerTables.Make(connection);
            return new Ledger(connection);
        });
    }

    /// <summary>Opens the ledger of an output folder to look into only: that may be on a full disk, or another's.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Ledger OpenToLook(string outputFolder)
    {
        var path = PathIn(outputFolder);
        return Guarded(() =>
        {
            // where no worker runs and the folder may not be written, SQLite can read it only on the word of honour that nobody changes it
            foreach (var source in (string[])[path, $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1"])
            {
                var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
                try
                {
                    connection.Open();
                    connection.Rows("SELECT count(*) FROM sheet");
                    return new Ledger(connection);
                }
                catch (SqliteException) when (source == path)
                {
                    connection.Dispose();
                }
            }

            throw new IOException($"{path} cannot be read");
        });
    }

    /// <summary>What is known of a claimed file.</summary>
    /// <param name="claimed">Where it lies, below <c>work</c>: the same claim keeps its path over restarts.</param>
    /// <param name="sha256">Of its bytes.</param>
    public (Standing Standing, Recorded? File) Look(string claimed, string sha256) => Locked(() =>
    {
        var mine = _connection.Rows("SELECT id, outcome, code, message FROM file WHERE moved = 0 AND claimed = $claimed AND sha256 = $sha", ("$claimed", claimed), ("$sha", sha256))
            .Select(row => new Recorded((long)row[0], (string)row[1], (string)row[2], (string)row[3])).FirstOrDefault();
        if (mine is not null)
            return (Standing.Recorded, mine);
        return (Active(sha256) is null ? Standing.New : Standing.Duplicate, (Recorded?)null);
    });

    /// <summary>The name under which a content is done and counts; null where it is not.</summary>
    public string? NameOf(string sha256) => Locked(() => Active(sha256));

    /// <summary>
    /// Does several things while no other worker changes anything here, all or none of them: what is held against other reports has to be recorded before
    /// another worker looks, else neither would see what the other one has.
    /// </summary>
    public T Alone<T>(Func<T> work) => Locked(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        _isAlone = true;
        try
        {
            var result = work();
            transaction.Commit();
            return result;
        }
        finally
        {
            _isAlone = false;
        }
    });

    /// <summary>Records files and what was found in them, all or none.</summary>
    public IReadOnlyList<Recorded> Record(IReadOnlyList<FinishedFile> files, WritingOptions options, TimeProvider clock) =>
        AllOrNone(() => files.Select(file => Record(file, options, clock)).ToList());

    /// <summary>Notes that files have been moved to their places.</summary>
    public void Moved(IEnumerable<Recorded> files) => AllOrNone(() =>
    {
        foreach (var file in files)
            _connection.Execute("UPDATE file SET moved = 1 WHERE id = $id", ("$id", file.Id));
        return 0;
    });

    /// <summary>Files that were recorded and not noted as moved, by their claims.</summary>
    public IReadOnlyList<(Recorded File, string Claimed)> Unmoved() => Locked(() => _connection.Rows("SELECT id, outcome, code, message, claimed FROM file WHERE moved = 0")
        .Select(row => (new Recorded((long)row[0], (string)row[1], (string)row[2], (string)row[3]), (string)row[4])).ToList());

    /// <summary>Contents of the earlier versions whose place a report is going to take.</summary>
    public IReadOnlyList<string> OlderVersions(Report report) => report.Status is ReportStatus.Failed or ReportStatus.Duplicate ? [] : Locked(() => _connection
        .Rows("SELECT sha256 FROM report WHERE active = 1 AND source = $source AND sha256 <> $sha", ("$source", report.Source.Name), ("$sha", report.Source.Sha256))
        .Select(row => (string)row[0]).ToList());

    /// <summary>Puts the rows of reports that are recorded already in place of the old ones, where they came out otherwise.</summary>
    public void Renew(IEnumerable<Report> reports, WritingOptions options) => AllOrNone(() =>
    {
        foreach (var report in reports)
            foreach (var row in _connection.Rows("SELECT seq FROM report WHERE active = 1 AND sha256 = $sha AND status IN ('ok', 'partial')", ("$sha", report.Source.Sha256)))
                new ReportRows(_connection, (long)row[0]).Renew(report, options);
        return 0;
    });

    /// <summary>Brings the CSV files up to what is recorded.</summary>
    /// <exception cref="IOException">One of them cannot be written now; nothing is lost, the next call catches up.</exception>
    public void Apply(string outputFolder) => AllOrNone(() =>
    {
        new LedgerSheets(_connection, outputFolder).Apply();
        return 0;
    });

    /// <summary>How many files have come to each outcome, and the latest that failed.</summary>
    public (IReadOnlyDictionary<string, long> Counts, IReadOnlyList<(string Name, string Code, string Message)> Failed) Summary() => Locked(() => (
        (IReadOnlyDictionary<string, long>)_connection.Rows("SELECT outcome, count(*) FROM file GROUP BY outcome").ToDictionary(row => (string)row[0], row => (long)row[1]),
        (IReadOnlyList<(string, string, string)>)_connection.Rows("SELECT name, code, message FROM file WHERE outcome = 'failed' ORDER BY id DESC LIMIT 100")
            .Select(row => ((string)row[0], (string)row[1], (string)row[2])).ToList()));

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private Recorded Record(FinishedFile file, WritingOptions options, TimeProvider clock)
    {
        // decided here once more, where nobody else writes: the same bytes may have been read twice at the same time
        var outcome = file.Outcome != Outcomes.Failed && Active(file.Sha256) is not null ? Outcomes.Duplicate : file.Outcome;
        var id = _connection.Insert(
            "INSERT INTO file(claimed, name, sha256, outcome, code, message, moved, at) VALUES($claimed, $name, $sha, $outcome, $code, $message, 0, $at)",
            ("$claimed", file.Claimed), ("$name", file.Name), ("$sha", file.Sha256), ("$outcome", outcome), ("$code", file.Code), ("$message", file.Message), ("$at", clock.GetUtcNow().ToString("O")));
        var replaced = new List<string>();
        if (outcome != Outcomes.Duplicate)
        {
            foreach (var report in file.Reports)
                Record(id, report, options, replaced);
        }

        return new Recorded(id, outcome, file.Code, file.Message) { Replaced = replaced };
    }

    private void Record(long file, Report report, WritingOptions options, List<string> replaced)
    {
        if (report.Status == ReportStatus.Duplicate || (report.Source.Sha256.Length > 0 && report.Status != ReportStatus.Failed && Counts(report.Source.Sha256)))
            return;
        // a newer version takes the place of the older; one that cannot be read only that of an earlier failure
        var given = report.Status == ReportStatus.Failed ? "AND status = 'failed'" : "";
        var older = _connection.Rows($"SELECT seq, version, report_id FROM report WHERE active = 1 AND source = $source {given} ORDER BY seq", ("$source", report.Source.Name));
        if (report.Source.Sha256.Length > 0 && report.Status != ReportStatus.Failed)
            older = [.. older, .. _connection.Rows("SELECT seq, version, report_id FROM report WHERE active = 1 AND sha256 = $sha AND source <> $source", ("$sha", report.Source.Sha256), ("$source", report.Source.Name))];
        foreach (var row in older)
        {
            _connection.Execute("UPDATE report SET active = 0 WHERE seq = $seq", ("$seq", row[0]));
            new ReportRows(_connection, (long)row[0]).Remove();
            replaced.Add((string)row[2]);
        }

        var seq = _connection.Insert(
            "INSERT INTO report(file, sha256, source, report_id, status, active, version, replaces) VALUES($file, $sha, $source, $id, $status, 1, $version, $replaces)",
            ("$file", file), ("$sha", report.Source.Sha256), ("$source", report.Source.Name), ("$id", Identity.ReportId(report)), ("$status", report.Status.ToString().ToLowerInvariant()),
            ("$version", older.Count == 0 ? 1 : older.Max(row => (long)row[1]) + 1), ("$replaces", older.Count == 0 ? DBNull.Value : older[^1][0]));
        new ReportRows(_connection, seq).Put(report, options);
    }

    /// <summary>The name of a file with these bytes that is done and still counts.</summary>
    private string? Active(string sha256) => (string?)_connection.Rows(
        "SELECT file.name FROM file JOIN report ON report.file = file.id WHERE file.sha256 = $sha AND file.outcome = 'done' AND report.active = 1 LIMIT 1", ("$sha", sha256)).FirstOrDefault()?[0]
        ?? (string?)_connection.Rows("SELECT source FROM report WHERE sha256 = $sha AND active = 1 AND status IN ('ok', 'partial') LIMIT 1", ("$sha", sha256)).FirstOrDefault()?[0];

    private bool Counts(string sha256) =>
        _connection.Rows("SELECT 1 FROM report WHERE sha256 = $sha AND active = 1 AND status IN ('ok', 'partial') LIMIT 1", ("$sha", sha256)).Count > 0;

    internal static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(rows);
        return packed.ToArray();
    }

    internal static byte[] Unpacked(byte[] packed)
    {
        using var rows = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(rows);
        return rows.ToArray();
    }

    private T AllOrNone<T>(Func<T> work) => Locked(() => _isAlone ? work() : Alone(work));

    private T Locked<T>(Func<T> work)
    {
        lock (_one)
            return Guarded(work);
    }

    /// <summary>A full disk, a lost share and a missing permission are the same trouble here as with any other file.</summary>
    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new IOException($"ledger.sqlite: {e.Message}", e);
        }
    }
}
