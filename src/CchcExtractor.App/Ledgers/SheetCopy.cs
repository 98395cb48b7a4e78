using CchcExtractor.Formats.Writers;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>
/// A CSV file with some reports' rows replaced: a copy of the old file, but for these. Bytes are copied as they are, so that a corrected report costs what
/// a copy of the file costs, and no unpacking of all rows in the ledger.
/// </summary>
internal sealed class SheetCopy(SqliteConnection connection, string sheet)
{
    /// <summary>Writes the copy.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="header">Bytes of its first line.</param>
    /// <param name="applied">The last report whose rows are in it.</param>
    /// <returns>False where the file is not as long as the ledger says, and nothing was written.</returns>
    public bool Write(string path, int header, long applied)
    {
        using var old = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20);
        using var copy = new WholeFile(path);
        Copy(old, copy.Stream, header);
        var last = long.MinValue;
        foreach (var change in connection.Rows("SELECT seq, size FROM change WHERE sheet = $sheet ORDER BY seq", ("$sheet", sheet)))
        {
            var seq = (long)change[0];
            Copy(old, copy.Stream, Between(last, seq));
            old.Position += (long)change[1];
            foreach (var row in connection.Each("SELECT rows FROM fragment WHERE seq = $seq AND sheet = $sheet", ("$seq", seq), ("$sheet", sheet)))
                copy.Stream.Write(Ledger.Unpacked((byte[])row[0]));
            last = seq;
        }

        Copy(old, copy.Stream, Between(last, applied + 1));
        if (old.Position != old.Length)
            return false;
        foreach (var row in connection.Each("SELECT rows FROM fragment WHERE sheet = $sheet AND seq > $applied ORDER BY seq", ("$sheet", sheet), ("$applied", applied)))
            copy.Stream.Write(Ledger.Unpacked((byte[])row[0]));
        old.Dispose(); // Windows puts nothing in the place of a file that is open
        copy.Commit();
        return true;
    }

    private long Between(long first, long end) => (long)connection.Rows(
        "SELECT coalesce(sum(size), 0) FROM fragment WHERE sheet = $sheet AND seq > $first AND seq < $end", ("$sheet", sheet), ("$first", first), ("$end", end))[0][0];

    private static void Copy(FileStream from, Stream to, long bytes)
    {
        var buffer = new byte[(int)Math.Min(bytes, 1 << 20)];
        while (bytes > 0)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(bytes, buffer.Length));
            if (read == 0)
                return;
            to.Write(buffer, 0, read);
            bytes -= read;
        }
    }
}
