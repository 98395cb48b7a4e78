using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Json;

/// <summary>
/// <c>reports/&lt;report_id&gt;.json</c>: one report whole, as soon as it is done. A file that could not be read has none; <c>problems.csv</c>
/// says why.
/// </summary>
public sealed class JsonWriter : IWriter
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options)
    {
        var folder = Path.Combine(options.Folder, "reports");
        Directory.CreateDirectory(folder);
        return new Run(folder, options.Language);
    }

    /// <summary>One report as JSON.</summary>
    public static void Write(Report report, string language, Stream stream)
    {
        // relaxed: Vietnamese stays readable; the files are data and never pasted into a page
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ReportJson.Write(json, report, language);
    }

    private sealed class Run : IWriting
    {
        private readonly string _folder;
        private readonly string _language;
        private readonly ILookup<string, string> _earlier;

        public Run(string folder, string language)
        {
            _folder = folder;
            _language = language;
            _earlier = Directory.EnumerateFiles(folder, "*.json").Select(path => Path.GetFileName(path)!).ToLookup(Digits);
        }

        public void Add(Report report)
        {
            if (report.Status is ReportStatus.Failed or ReportStatus.Duplicate or ReportStatus.Skipped)
                return;
            var name = Identity.ReportId(report) + ".json";
            using var file = new WholeFile(Path.Combine(_folder, name));
            Write(report, _language, file.Stream);
            file.Commit();
            // better rules can give the same file another commune or period, hence another name: one file, one result
            foreach (var stale in _earlier[Digits(name)].Where(other => other != name))
                File.Delete(Path.Combine(_folder, stale));
        }

        public void Commit()
        {
        }

        public void Dispose()
        {
        }

        /// <summary>The last part of the id, which the content alone decides.</summary>
        private static string Digits(string fileName) => Path.GetFileNameWithoutExtension(fileName).Split('-')[^1];
    }
}
