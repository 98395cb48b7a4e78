using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Csv;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>
/// The CSV files as the ledger has them. The ledger knows how long each file is; what is longer was cut short while it was appended, and is
/// cut off; what is missing is appended; where a report has given way to a newer version, the file is copied without it; a file that somebody else has
/// changed is written anew from the rows in the ledger. All of it is done within one transaction, and done again if that does not end.
/// </summary>
internal sealed class LedgerSheets(SqliteConnection connection, string folder)
{
    /// <summary>Bytes at the end of a file by which it is known to be ours.</summary>
    private const int TailLength = 256;

    /// <summary>How a file was left.</summary>
    /// <param name="Applied">The last report in it.</param>
    /// <param name="Length">Its bytes.</param>
    /// <param name="Tail">The last of them.</param>
    /// <param name="Rewrite">It is to be written anew whatever it is.</param>
    /// <param name="Written">When it was written: one that has this very time is as we left it, in its middle too.</param>
    private sealed record State(long Applied, long Length, byte[] Tail, bool Rewrite, long Written);

    public void Apply()
    {
        var last = connection.Rows("SELECT coalesce(max(seq), 0) FROM report")[0][0] is long seq ? seq : 0;
        foreach (var sheet in Sheets.All)
        {
            var path = Path.Combine(folder, sheet.Name);
            var header = SheetRows.Header(sheet);
            var state = Read(sheet, header, path);
            if (state.Rewrite || !IsOurs(path, header, state))
                Write(path, header, sheet.Name, last);
            else if (Any("SELECT 1 FROM change WHERE sheet = $sheet AND seq <= $applied LIMIT 1", sheet.Name, state.Applied))
                Change(path, header, sheet.Name, state, last);
            else if (new FileInfo(path).Length != state.Length || Any("SELECT 1 FROM fragment WHERE sheet = $sheet AND seq > $applied LIMIT 1", sheet.Name, state.Applied))
                Append(path, sheet.Name, state, last);
        }
    }

    private State Read(Sheet sheet, byte[] header, string path)
    {
        var row = connection.Rows("SELECT applied, length, tail, rewrite, written, header FROM sheet WHERE name = $name", ("$name", sheet.Name)).FirstOrDefault();
        if (row is null)
        {
            connection.Execute("INSERT INTO sheet(name, header, applied, length, tail, rewrite) VALUES($name, $header, 0, 0, x'', 1)", ("$name", sheet.Name), ("$header", header));
            KeepEarlier(sheet, header, path);
            return new State(0, 0, [], Rewrite: true, 0);
        }

        return ((byte[])row[5]).AsSpan().SequenceEqual(header)
            ? new State((long)row[0], (long)row[1], (byte[])row[2], (long)row[3] != 0, (long)row[4])
            : throw new IOException($"{path}: its columns are those of another version; move it and {Path.Combine(folder, ".cchc")} away and start again.");
    }

    /// <summary>Rows that <c>extract</c> wrote before there was a ledger stay at the top.</summary>
    private void KeepEarlier(Sheet sheet, byte[] header, string path)
    {
        if (!File.Exists(path))
            return;
        var earlier = File.ReadAllBytes(path);
        if (!earlier.AsSpan().StartsWith(header))
            throw new IOException($"{path}: its columns are those of another version; move it away and start again.");
        connection.Execute("INSERT OR IGNORE INTO report(seq, file, sha256, source, report_id, status, active, version) VALUES(-1, -1, '', '', '', 'earlier', 1, 1)");
        new ReportRows(connection, -1).Put(sheet, earlier[header.Length..]);
    }

    private static bool IsOurs(string path, byte[] header, State state)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenRead(path);
        if (file.Length < state.Length)
            return false;
        var (first, end) = (new byte[header.Length], new byte[state.Tail.Length]);
        file.ReadExactly(first);
        file.Position = state.Length - end.Length;
        file.ReadExactly(end);
        return first.AsSpan().SequenceEqual(header) && end.AsSpan().SequenceEqual(state.Tail);
    }

    private bool Any(string sql, string sheet, long applied) => connection.Rows(sql, ("$sheet", sheet), ("$applied", applied)).Count > 0;

    private void Append(string path, string sheet, State state, long last)
    {
        using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, 1 << 16))
        {
            file.SetLength(state.Length);
            file.Position = state.Length;
            foreach (var row in connection.Each("SELECT rows FROM fragment WHERE sheet = $sheet AND seq > $applied ORDER BY seq", ("$sheet", sheet), ("$applied", state.Applied)))
                file.Write(Ledger.Unpacked((byte[])row[0]));
            file.Flush(flushToDisk: true);
        }

        Note(sheet, path, last);
    }

    private void Change(string path, byte[] header, string sheet, State state, long last)
    {
        var found = new FileInfo(path);
        if (found.Length == state.Length && found.LastWriteTimeUtc.Ticks == state.Written && new SheetCopy(connection, sheet).Write(path, header.Length, state.Applied))
            Note(sheet, path, last);
        else
            Write(path, header, sheet, last);
    }

    private void Write(string path, byte[] header, string sheet, long last)
    {
        using (var file = new WholeFile(path))
        {
            file.Stream.Write(header);
            foreach (var row in connection.Each("SELECT rows FROM fragment WHERE sheet = $sheet ORDER BY seq", ("$sheet", sheet)))
                file.Stream.Write(Ledger.Unpacked((byte[])row[0]));
            file.Commit();
        }

        Note(sheet, path, last);
    }

    private void Note(string sheet, string path, long last)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var tail = new byte[Math.Min(TailLength, file.Length)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        connection.Execute("UPDATE sheet SET applied = $last, length = $length, tail = $tail, rewrite = 0, written = $written WHERE name = $name",
            ("$last", last), ("$length", file.Length), ("$tail", tail), ("$written", File.GetLastWriteTimeUtc(path).Ticks), ("$name", sheet));
        connection.Execute("DELETE FROM change WHERE sheet = $sheet", ("$sheet", sheet));
    }
}
