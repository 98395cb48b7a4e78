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
            Put(sheet, SheetRows.Of(sheet, report, options));
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
            Remove(sheet);
            Put(sheet, rows);
        }
    }

    /// <summary>Those of a report whose place another has taken.</summary>
    public void Remove()
    {
        foreach (var sheet in Sheets.All)
            Remove(sheet);
    }

    /// <summary>Rows as they are, of no report.</summary>
    public void Put(Sheet sheet, byte[] rows)
    {
        if (rows.Length > 0)
            connection.Execute("INSERT INTO fragment(seq, sheet, rows, size) VALUES($seq, $sheet, $rows, $size)", ("$seq", seq), ("$sheet", sheet.Name), ("$rows", Ledger.Packed(rows)), ("$size", rows.Length));
    }

    /// <summary>Removes them here; where the CSV file has them already, it is noted how many bytes have to go there.</summary>
    private void Remove(Sheet sheet)
    {
        connection.Execute("""
            INSERT OR IGNORE INTO change(sheet, seq, size)
            SELECT name, $seq, coalesce((SELECT size FROM fragment WHERE seq = $seq AND sheet = $sheet), 0) FROM sheet WHERE name = $sheet AND applied >= $seq
            """, ("$seq", seq), ("$sheet", sheet.Name));
        connection.Execute("DELETE FROM fragment WHERE seq = $seq AND sheet = $sheet", ("$seq", seq), ("$sheet", sheet.Name));
    }
}
