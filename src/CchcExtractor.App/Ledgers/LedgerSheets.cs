using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Csv;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>
/// The CSV files as the ledger has them. The ledger knows how long each file is; what is longer was cut short while it was appended, and is
/// cut off; what is missing is appended; a file that somebody else has changed, or in which a report has given way to a newer version, is
/// written anew from the rows in the ledger. All of it is done within one transaction, and done again if that does not end.
/// </summary>
internal sealed class LedgerSheets(SqliteConnection connection, string folder)
{
    /// <summary>Bytes at the end of a file by which it is known to be ours.</summary>
    private const int TailLength = 256;

    private sealed record State(long Applied, long Length, byte[] Tail, bool Rewrite);

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
            else if (state.Applied < last || new FileInfo(path).Length != state.Length)
                Append(path, sheet.Name, state, last);
        }
    }

    private State Read(Sheet sheet, byte[] header, string path)
    {
        var row = connection.Rows("SELECT applied, length, tail, rewrite, header FROM sheet WHERE name = $name", ("$name", sheet.Name)).FirstOrDefault();
        if (row is null)
        {
            connection.Execute("INSERT INTO sheet(name, header, applied, length, tail, rewrite) VALUES($name, $header, 0, 0, x'', 1)", ("$name", sheet.Name), ("$header", header));
            KeepEarlier(sheet, header, path);
            return new State(0, 0, [], Rewrite: true);
        }

        return ((byte[])row[4]).AsSpan().SequenceEqual(header)
            ? new State((long)row[0], (long)row[1], (byte[])row[2], (long)row[3] != 0)
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
        connection.Execute("INSERT INTO fragment(seq, sheet, rows) VALUES(-1, $sheet, $rows)", ("$sheet", sheet.Name), ("$rows", Ledger.Packed(earlier[header.Length..])));
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

    private void Append(string path, string sheet, State state, long last)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        file.SetLength(state.Length);
        file.Position = state.Length;
        foreach (var row in connection.Each(
            "SELECT rows FROM fragment JOIN report USING(seq) WHERE sheet = $sheet AND active = 1 AND seq > $applied ORDER BY seq", ("$sheet", sheet), ("$applied", state.Applied)))
            file.Write(Ledger.Unpacked((byte[])row[0]));
        file.Flush(flushToDisk: true);
        Note(sheet, file, last);
    }

    private void Write(string path, byte[] header, string sheet, long last)
    {
        using (var file = new WholeFile(path))
        {
            file.Stream.Write(header);
            foreach (var row in connection.Each("SELECT rows FROM fragment JOIN report USING(seq) WHERE sheet = $sheet AND active = 1 ORDER BY seq", ("$sheet", sheet)))
                file.Stream.Write(Ledger.Unpacked((byte[])row[0]));
            file.Commit();
        }

        using var written = File.OpenRead(path);
        Note(sheet, written, last);
    }

    private void Note(string sheet, FileStream file, long last)
    {
        var tail = new byte[Math.Min(TailLength, file.Length)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        connection.Execute("UPDATE sheet SET applied = $last, length = $length, tail = $tail, rewrite = 0 WHERE name = $name",
            ("$last", last), ("$length", file.Length), ("$tail", tail), ("$name", sheet));
    }
}
