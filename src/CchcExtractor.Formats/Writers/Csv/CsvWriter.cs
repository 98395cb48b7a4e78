using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>
/// All reports as tables (<see cref="Sheets"/>) that Excel opens with a double click: RFC 4180, UTF-8 with BOM, comma, CRLF. Rows go to
/// the disk as they come.
/// </summary>
public sealed class CsvWriter : IWriter
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options)
    {
        var files = new List<SheetFile>();
        try
        {
            foreach (var sheet in Sheets.All)
                files.Add(new SheetFile(sheet, options));
            return new Run(files);
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

    private sealed class Run(List<SheetFile> files) : IWriting
    {
        public void Add(Report report) => files.ForEach(file => file.Add(report));

        public void Commit() => files.ForEach(file => file.Commit());

        public void Dispose() => files.ForEach(file => file.Dispose());
    }
}
