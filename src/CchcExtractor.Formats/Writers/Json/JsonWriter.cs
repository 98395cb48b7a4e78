using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, NamesOfContents> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options)
    {
        var folder = Path.Combine(options.Folder, "reports");
        Directory.CreateDirectory(folder);
        // a run that is to hold its own reports only may follow another's; the worker is the only one who adds to what is there
        return new Run(folder, options.Language, options.KeepEarlier ? _known.GetOrAdd(Path.GetFullPath(folder), path => new NamesOfContents(path)) : new NamesOfContents(folder));
    }

    /// <summary>One report as JSON.</summary>
    public static void Write(Report report, string language, Stream stream)
    {
        // relaxed: Vietnamese stays readable; the files are data and never pasted into a page
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ReportJson.Write(json, report, language);
    }

    private sealed class Run(string folder, string language, NamesOfContents names) : IWriting
    {
        public bool HasFilesOfEarlier => true;

        public void Add(Report report)
        {
            if (report.Status is ReportStatus.Failed or ReportStatus.Duplicate or ReportStatus.Skipped)
                return;
            var name = Identity.ReportId(report) + ".json";
            using var content = new MemoryStream();
            Write(report, language, content);
            WholeFile.WriteIfOther(Path.Combine(folder, name), content.GetBuffer().AsSpan(0, (int)content.Length));
            // better rules can give the same file another commune or period, hence another name: one file, one result
            foreach (var stale in names.Add(name, report.Source.Sha256))
                File.Delete(stale);
        }

        public void Commit()
        {
        }

        public void Dispose()
        {
        }
    }
}
