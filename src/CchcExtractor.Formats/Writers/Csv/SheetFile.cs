using CchcExtractor.Reporting;
using CsvHelper;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>One sheet on its way to the disk.</summary>
internal sealed class SheetFile : IDisposable
{
    /// <summary>
    /// RFC 4180 with the mark by which Excel knows UTF-8; numbers and dates by no culture; words (and only words) that a spreadsheet
    /// would run get an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
    /// </summary>
    internal static readonly CsvWriterOptions Spelling = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private readonly Sheet _sheet;
    private readonly WritingOptions _options;
    private readonly WholeFile _file;
    private readonly CsvHelper.CsvWriter _csv;

    /// <summary>The reports whose rows are here; their rows of earlier runs give way.</summary>
    private readonly HashSet<string> _reports = [];

    public SheetFile(Sheet sheet, WritingOptions options)
    {
        _sheet = sheet;
        _options = options;
        _file = new WholeFile(Path.Combine(options.Folder, sheet.Name));
        _csv = CsvHelper.CsvWriter.Create(_file.Stream, Spelling, leaveOpen: true);
        _csv.WriteRecord([.. sheet.Header]);
    }

    public void Add(Report report)
    {
        if (_options.KeepEarlier)
            _reports.Add(Identity.ReportId(report));
        Write(_csv, _sheet.Rows(report, _options));
    }

    internal static void Write(CsvHelper.CsvWriter csv, IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            csv.EndRecord();
        }
    }

    public void Commit()
    {
        _csv.Flush();
        if (_options.KeepEarlier && File.Exists(_file.Path))
            CopyEarlierRows();
        _csv.Dispose();
        _file.Commit();
    }

    public void Dispose()
    {
        using (_file)
            _csv.Dispose();
    }

    /// <summary>Row by row, byte for byte.</summary>
    private void CopyEarlierRows()
    {
        using var earlier = CsvReader.FromFile(_file.Path);
        if (!_sheet.Header.SequenceEqual(earlier.Headers))
            throw new IOException($"{_file.Path}: its columns are those of another version; move it away and start again.");
        while (earlier.Read())
        {
            if (_reports.Contains(earlier.GetString(0)))
                continue;
            _file.Stream.Write(earlier.RawRecord);
            _file.Stream.Write("\r\n"u8);
        }
    }
}
