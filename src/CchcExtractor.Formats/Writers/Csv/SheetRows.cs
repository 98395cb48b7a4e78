using CchcExtractor.Reporting;
using CsvHelper;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>The rows of single reports as bytes, for who puts the files together piece by piece (the worker's ledger).</summary>
public static class SheetRows
{
    /// <summary>The first line of a file, with the mark by which Excel knows UTF-8.</summary>
    public static byte[] Header(Sheet sheet)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvHelper.CsvWriter.Create(stream, SheetFile.Spelling, leaveOpen: true))
            csv.WriteRecord([.. sheet.Header]);
        return stream.ToArray();
    }

    /// <summary>All rows of a report, each with its line end; empty where it has none.</summary>
    public static byte[] Of(Sheet sheet, Report report, WritingOptions options)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvHelper.CsvWriter.Create(stream, SheetFile.Spelling with { WriteByteOrderMark = false }, leaveOpen: true))
            SheetFile.Write(csv, sheet.Rows(report, options));
        return stream.ToArray();
    }
}
