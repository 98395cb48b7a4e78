using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Csv;
using CchcExtractor.Reporting;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>The rows of one recorded report, sheet by sheet, from which the CSV files are put together.</summary>
internal sealed class ReportRows(SqliteConnection connection, long seq)
{
    /// <summary>Those of a report that was recorded just now.</summary>
    public void Put(Report report, WritingOptions options)
    {
        foreach (var sheet in Sheets.All)
            if (SheetRows.Of(sheet, report, options) is { Length: > 0 } rows)
                connection.Execute("INSERT INTO fragment(seq, sheet, rows) VALUES($seq, $sheet, $rows)", ("$seq", seq), ("$sheet", sheet.Name), ("$rows", Ledger.Packed(rows)));
    }

    /// <summary>Those of a report that another has cast a new light on; only sheets in which something changed are written anew.</summary>
    public void Renew(Report report, WritingOptions options)
    {
        foreach (var sheet in Sheets.All)
        {
            var rows = SheetRows.Of(sheet, report, options);
            var before = connection.Rows("SELECT rows FROM fragment WHERE seq = $seq AND sheet = $sheet", ("$seq", seq), ("$sheet", sheet.Name)).FirstOrDefault();
            if (rows.AsSpan().SequenceEqual(before is null ? [] : Ledger.Unpacked((byte[])before[0])))
                continue;
            connection.Execute("DELETE FROM fragment WHERE seq = $seq AND sheet = $sheet", ("$seq", seq), ("$sheet", sheet.Name));
            if (rows.Length > 0)
                connection.Execute("INSERT INTO fragment(seq, sheet, rows) VALUES($seq, $sheet, $rows)", ("$seq", seq), ("$sheet", sheet.Name), ("$rows", Ledger.Packed(rows)));
            connection.Execute("UPDATE sheet SET rewrite = 1 WHERE name = $sheet", ("$sheet", sheet.Name));
        }
    }
}
