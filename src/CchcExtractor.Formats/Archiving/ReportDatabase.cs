using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.Formats.Archiving;

/// <summary>
/// What all reports said, in a SQLite file: each report whole and short, and the keys of its passages. Cost of a look-up does not grow with
/// the number of reports. What is put in counts for look-ups at once, and stays if it is committed. Errors of the file are <see cref="IOException"/>s.
/// </summary>
public sealed class ReportDatabase : IPastReports, IDisposable
{
    /// <summary>Its name under the output folder.</summary>
    public const string FileName = "archive.db";

    /// <summary>Tables of another version are made anew; the reports come back with the next <c>audit</c>.</summary>
    private const int Version = 20;

    /// <summary>Short reports kept in memory; a commune's history fits many times.</summary>
    private const int MostKept = 48;

    private const string Tables =
        """
        DROP TABLE IF EXISTS reports; DROP TABLE IF EXISTS keys; DROP TABLE IF EXISTS findings;
        CREATE TABLE reports (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, commune TEXT NOT NULL, ends INTEGER, short BLOB NOT NULL, whole BLOB NOT NULL);
        CREATE INDEX by_commune ON reports (commune);
        CREATE TABLE keys (key INTEGER NOT NULL, report INTEGER NOT NULL, passage INTEGER NOT NULL, bits INTEGER NOT NULL, PRIMARY KEY (key, report, passage)) WITHOUT ROWID;
        CREATE INDEX keys_of_report ON keys (report);
        CREATE TABLE findings (fingerprint TEXT PRIMARY KEY, code TEXT NOT NULL, report TEXT NOT NULL, message TEXT NOT NULL) WITHOUT ROWID;
        """;

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, PastReport> _kept = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly SqliteCommand _sharing;
    private readonly SqliteCommand _howMany;
    private readonly SqliteCommand _values;
    private readonly SqliteCommand _short;
    private readonly SqliteCommand _ends;
    private SqliteTransaction? _transaction;

    /// <summary>Opens the archive, making it where there is none.</summary>
    /// <exception cref="IOException">It cannot be opened, or is no archive.</exception>
    public ReportDatabase(string path)
    {
        _path = path;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            _connection.Open();
            // 16 MB of pages in memory; waits half a minute for another process
            Execute("PRAGMA cache_size = -16384; PRAGMA busy_timeout = 30000; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;");
            using var version = Command("PRAGMA user_version");
            if (version.ExecuteScalar() is not long known || known != Version)
                Execute($"BEGIN; {Tables} PRAGMA user_version = {Version}; COMMIT;");
            _sharing = Command("SELECT r.sha256, k.passage, k.bits FROM (SELECT report, passage, bits FROM keys WHERE key = $key LIMIT $most) k JOIN reports r ON r.id = k.report");
            _howMany = Command("SELECT count(*) FROM (SELECT 1 FROM keys WHERE key = $key LIMIT $most)");
            _values = Command("SELECT count(DISTINCT bits) FROM keys WHERE key = $key");
            _short = Command("SELECT short FROM reports WHERE sha256 = $sha256");
            _ends = Command("SELECT ends FROM reports WHERE sha256 = $sha256");
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            throw Unusable(e);
        }
    }

    /// <summary>How many reports there are.</summary>
    public int Count => Guarded(() =>
    {
        using var command = Command("SELECT count(*) FROM reports");
        return (int)(long)command.ExecuteScalar()!;
    });

    /// <summary>Takes a report as it is before others are held against it; one of the same content gives way.</summary>
    public void Put(Report report) => Guarded(() =>
    {
        var past = PastReport.Of(report);
        _kept.Remove(past.Sha256);
        using var insert = Command(
            """
            DELETE FROM keys WHERE report IN (SELECT id FROM reports WHERE sha256 = $sha256);
            INSERT INTO reports (sha256, commune, ends, short, whole) VALUES ($sha256, $commune, $ends, $short, $whole)
            ON CONFLICT (sha256) DO UPDATE SET commune = excluded.commune, ends = excluded.ends, short = excluded.short, whole = excluded.whole;
            SELECT id FROM reports WHERE sha256 = $sha256;
            """);
        insert.Parameters.AddWithValue("$sha256", past.Sha256);
        insert.Parameters.AddWithValue("$commune", past.Commune);
        insert.Parameters.AddWithValue("$ends", past.Span is { } span ? span.Last.DayNumber : DBNull.Value);
        insert.Parameters.AddWithValue("$short", StoredForms.Pack(past, StoredForms.Default.PastReport));
        insert.Parameters.AddWithValue("$whole", StoredForms.Pack(report, StoredForms.Default.Report));
        var id = (long)insert.ExecuteScalar()!;
        if (past.Span is null)
            return 0; // of no known period: no evidence for or against anybody
        using var key = Command("INSERT OR IGNORE INTO keys (key, report, passage, bits) VALUES ($key, $report, $passage, $bits)");
        key.Parameters.AddWithValue("$report", id);
        var (value, place, bits) = (key.Parameters.Add("$key", SqliteType.Integer), key.Parameters.Add("$passage", SqliteType.Integer), key.Parameters.Add("$bits", SqliteType.Integer));
        for (var i = 0; i < past.Passages.Count; i++)
        {
            (place.Value, bits.Value) = (i, (long)PassageKeys.Values(past.Passages[i]));
            // in the order of the keys, so that pages are met once
            foreach (var one in PassageKeys.Of(past.Passages[i], past.Commune).Order())
            {
                value.Value = one;
                key.ExecuteNonQuery();
            }
        }

        // sentences stand behind the passages
        foreach (var (one, i) in past.Manners.SelectMany((manner, i) => MannerKeys.Of(manner).Select(one => (one, i))).OrderBy(one => one.one))
        {
            (value.Value, place.Value, bits.Value) = (one, past.Passages.Count + i, past.Manners[i].Values);
            key.ExecuteNonQuery();
        }

        return 0;
    });

    /// <summary>The report with that content, whole; null where it is not there.</summary>
    public Report? Whole(string sha256) => Guarded(() =>
    {
        using var command = Command("SELECT whole FROM reports WHERE sha256 = $sha256");
        command.Parameters.AddWithValue("$sha256", sha256);
        return command.ExecuteScalar() is byte[] packed ? StoredForms.Unpack(packed, StoredForms.Default.Report) : null;
    });

    /// <inheritdoc/>
    public IReadOnlyList<PastReport> OfCommune(string commune) => commune.Length == 0 ? [] : Guarded(() =>
    {
        using var command = Command("SELECT sha256 FROM reports WHERE commune = $commune");
        command.Parameters.AddWithValue("$commune", commune);
        var hashes = new List<string>();
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                hashes.Add(reader.GetString(0));
        return hashes.Select(Report).OfType<PastReport>().ToList();
    });

    /// <inheritdoc/>
    public IReadOnlyList<PassagePlace> Sharing(long key, int most) => Guarded(() =>
    {
        _sharing.Transaction = _transaction;
        _sharing.Parameters.Clear();
        _sharing.Parameters.AddWithValue("$key", key);
        _sharing.Parameters.AddWithValue("$most", most);
        var places = new List<PassagePlace>();
        using var reader = _sharing.ExecuteReader();
        while (reader.Read())
            places.Add(new PassagePlace(reader.GetString(0), reader.GetInt32(1), (ulong)reader.GetInt64(2)));
        return places;
    });

    /// <inheritdoc/>
    public int HowManyShare(long key, int most) => Guarded(() =>
    {
        _howMany.Transaction = _transaction;
        _howMany.Parameters.Clear();
        _howMany.Parameters.AddWithValue("$key", key);
        _howMany.Parameters.AddWithValue("$most", most);
        return (int)(long)_howMany.ExecuteScalar()!;
    });

    /// <inheritdoc/>
    public int HowManyValues(long key) => Guarded(() =>
    {
        _values.Transaction = _transaction;
        _values.Parameters.Clear();
        _values.Parameters.AddWithValue("$key", key);
        return (int)(long)_values.ExecuteScalar()!;
    });

    /// <inheritdoc/>
    public PastReport? Report(string sha256) => Guarded(() =>
    {
        if (_kept.TryGetValue(sha256, out var known))
            return known;
        _short.Transaction = _transaction;
        _short.Parameters.Clear();
        _short.Parameters.AddWithValue("$sha256", sha256);
        if (_short.ExecuteScalar() is not byte[] packed || StoredForms.Unpack(packed, StoredForms.Default.PastReport) is not { } report)
            return null;
        if (_order.Count >= MostKept)
            _kept.Remove(_order.Dequeue());
        _kept[sha256] = report;
        _order.Enqueue(sha256);
        return report;
    });

    /// <inheritdoc/>
    public DateOnly? LastDay(string sha256) => Guarded<DateOnly?>(() =>
    {
        _ends.Transaction = _transaction;
        _ends.Parameters.Clear();
        _ends.Parameters.AddWithValue("$sha256", sha256);
        return _ends.ExecuteScalar() is long day ? DateOnly.FromDayNumber((int)day) : null;
    });

    /// <summary>Fingerprints of the findings of the last audit with code, report and message.</summary>
    public IReadOnlyDictionary<string, PastFinding> LastFindings() => Guarded(() =>
    {
        using var command = Command("SELECT fingerprint, code, report, message FROM findings");
        using var reader = command.ExecuteReader();
        var findings = new Dictionary<string, PastFinding>(StringComparer.Ordinal);
        while (reader.Read())
            findings[reader.GetString(0)] = new PastFinding(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));
        return findings;
    });

    /// <summary>Puts the findings of an audit in place of those of the last.</summary>
    public void SetFindings(IEnumerable<PastFinding> findings) => Guarded(() =>
    {
        using var clear = Command("DELETE FROM findings");
        clear.ExecuteNonQuery();
        foreach (var finding in findings)
        {
            using var insert = Command("INSERT OR REPLACE INTO findings VALUES ($fingerprint, $code, $report, $message)");
            insert.Parameters.AddWithValue("$fingerprint", finding.Fingerprint);
            insert.Parameters.AddWithValue("$code", finding.Code);
            insert.Parameters.AddWithValue("$report", finding.Report);
            insert.Parameters.AddWithValue("$message", finding.Message);
            insert.ExecuteNonQuery();
        }

        return 0;
    });

    /// <summary>Forgets a report.</summary>
    public void Remove(string sha256) => Guarded(() =>
    {
        _kept.Remove(sha256);
        using var remove = Command("DELETE FROM keys WHERE report IN (SELECT id FROM reports WHERE sha256 = $sha256); DELETE FROM reports WHERE sha256 = $sha256;");
        remove.Parameters.AddWithValue("$sha256", sha256);
        return remove.ExecuteNonQuery();
    });

    /// <summary>Forgets every report; what the last audit found stays.</summary>
    public void Clear() => Guarded(() =>
    {
        using var clear = Command("DELETE FROM keys; DELETE FROM reports;");
        clear.ExecuteNonQuery();
        _kept.Clear();
        return 0;
    });

    /// <summary>Makes what was put in stay.</summary>
    public void Commit() => Guarded(() =>
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        return 0;
    });

    /// <summary>Closes it; what was not committed is gone.</summary>
    public void Dispose()
    {
        _sharing.Dispose();
        _howMany.Dispose();
        _values.Dispose();
        _short.Dispose();
        _ends.Dispose();
        _transaction?.Dispose();
        _connection.Dispose();
    }

    /// <summary>A command within the transaction, which begins with the first one.</summary>
    private SqliteCommand Command(string text)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = _transaction;
        return command;
    }

    private void Execute(string text)
    {
        using var command = Command(text);
        command.ExecuteNonQuery();
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            _transaction ??= _connection.BeginTransaction(deferred: true);
            return work();
        }
        catch (SqliteException e)
        {
            throw Unusable(e);
        }
    }

    private IOException Unusable(SqliteException e) => new($"{_path}: {e.Message}", e);
}
