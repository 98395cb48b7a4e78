using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>The tables of the ledger, and what makes those of earlier versions like them.</summary>
internal static class LedgerTables
{
    /// <summary>
    /// <c>fragment</c> has the rows of each report that counts, sheet by sheet; in the order of <c>seq</c> they make up a CSV file. <c>sheet</c> says how far that file is,
    /// and by what it is known to be ours; <c>change</c> where it still has other rows than the fragments say, and how many bytes of them.
    /// </summary>
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS file(id INTEGER PRIMARY KEY, claimed TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, outcome TEXT NOT NULL, code TEXT NOT NULL,
            message TEXT NOT NULL, moved INTEGER NOT NULL, at TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS file_content ON file(sha256);
        CREATE INDEX IF NOT EXISTS file_moved ON file(moved) WHERE moved = 0;
        CREATE TABLE IF NOT EXISTS report(seq INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL, sha256 TEXT NOT NULL, source TEXT NOT NULL, report_id TEXT NOT NULL,
            status TEXT NOT NULL, active INTEGER NOT NULL, version INTEGER NOT NULL, replaces INTEGER);
        CREATE INDEX IF NOT EXISTS report_content ON report(sha256);
        CREATE INDEX IF NOT EXISTS report_source ON report(source);
        CREATE INDEX IF NOT EXISTS report_file ON report(file);
        CREATE TABLE IF NOT EXISTS fragment(seq INTEGER NOT NULL, sheet TEXT NOT NULL, rows BLOB NOT NULL, size INTEGER NOT NULL, PRIMARY KEY(seq, sheet)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS sheet(name TEXT PRIMARY KEY, header BLOB NOT NULL, applied INTEGER NOT NULL, length INTEGER NOT NULL, tail BLOB NOT NULL, rewrite INTEGER NOT NULL,
            written INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS change(sheet TEXT NOT NULL, seq INTEGER NOT NULL, size INTEGER NOT NULL, PRIMARY KEY(sheet, seq)) WITHOUT ROWID;
        """;

    /// <summary>The rows of replaced reports are of no use any more, and how long the others are was not noted.</summary>
    private const string OfFirstVersion = """
        DELETE FROM fragment WHERE seq IN (SELECT seq FROM report WHERE active = 0);
        ALTER TABLE fragment ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
        UPDATE fragment SET size = unpacked_size(rows);
        ALTER TABLE sheet ADD COLUMN written INTEGER NOT NULL DEFAULT 0;
        """;

    private const string Indexes = "CREATE INDEX IF NOT EXISTS fragment_size ON fragment(sheet, seq, size);";

    /// <summary>Makes what is missing, all or nothing.</summary>
    public static void Make(SqliteConnection connection)
    {
        if (Has(connection, "size", "fragment") && Has(connection, "sheet", "change"))
            return;
        connection.CreateFunction("unpacked_size", (byte[] rows) => (long)Ledger.Unpacked(rows).Length);
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(Tables);
        if (!Has(connection, "size", "fragment"))
            connection.Execute(OfFirstVersion);
        connection.Execute(Indexes);
        transaction.Commit();
    }

    private static bool Has(SqliteConnection connection, string column, string table) =>
        connection.Rows("SELECT 1 FROM pragma_table_info($table) WHERE name = $column", ("$table", table), ("$column", column)).Count > 0;
}
