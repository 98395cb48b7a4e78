using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Checks;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Sarif;

/// <summary>
/// <c>cchc.sarif</c>: all discrepancies as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for tools that show and
/// track findings. Places of a report are logical locations, since a Word file has no lines. Written only when asked for.
/// </summary>
public sealed class SarifWriter : IWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "cchc.sarif";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public bool OnRequest => true;

    /// <inheritdoc/>
    public IWriting Begin(WritingOptions options) => new Run(options);

    private sealed class Run : IWriting
    {
        private readonly WholeFile _file;
        private readonly Utf8JsonWriter _json;
        private readonly string _language;

        public Run(WritingOptions options)
        {
            _language = options.Language;
            _file = new WholeFile(System.IO.Path.Combine(options.Folder, FileName));
            _json = new Utf8JsonWriter(_file.Stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            Begin();
        }

        public void Add(Report report)
        {
            foreach (var found in report.Discrepancies)
                Result(report, found);
            _json.Flush();
        }

        public void Commit()
        {
            _json.WriteEndArray();
            _json.WriteString("columnKind", "utf16CodeUnits");
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.Flush();
            _file.Commit();
        }

        public void Dispose()
        {
            _json.Reset(Stream.Null); // else it would flush into the file, which is closed by now
            _json.Dispose();
            _file.Dispose();
        }

        private void Begin()
        {
            _json.WriteStartObject();
            _json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            _json.WriteString("version", "2.1.0");
            _json.WriteStartArray("runs");
            _json.WriteStartObject();
            _json.WriteStartObject("tool");
            _json.WriteStartObject("driver");
            _json.WriteString("name", "cchc");
            _json.WriteString("version", typeof(SarifWriter).Assembly.GetName().Version?.ToString(3));
            _json.WriteStartArray("rules");
            foreach (var kind in Kinds.All)
            {
                _json.WriteStartObject();
                _json.WriteString("id", kind.Code);
                Text("shortDescription", kind.Title.In(_language));
                _json.WriteStartObject("defaultConfiguration");
                _json.WriteString("level", Level(kind.Severity));
                _json.WriteEndObject();
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteStartArray("results");
        }

        private void Result(Report report, Discrepancy found)
        {
            _json.WriteStartObject();
            _json.WriteString("ruleId", found.Kind.Code);
            _json.WriteNumber("ruleIndex", Kinds.All.ToList().IndexOf(found.Kind));
            _json.WriteString("level", Level(found.Severity));
            Text("message", found.Message.In(_language));
            _json.WriteStartArray("locations");
            Place(report, found.Sides[0], -1);
            _json.WriteEndArray();
            if (found.Sides.Count > 1)
            {
                _json.WriteStartArray("relatedLocations");
                for (var i = 1; i < found.Sides.Count; i++)
                    Place(report, found.Sides[i], i);
                _json.WriteEndArray();
            }

            _json.WriteStartObject("partialFingerprints");
            _json.WriteString("cchc/v1", Identity.Fingerprint(report, found));
            _json.WriteEndObject();
            _json.WriteStartObject("properties");
            _json.WriteString("report_id", Identity.ReportId(report));
            _json.WriteString("found", found.Found);
            _json.WriteString("expected", found.Expected);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        private void Place(Report report, Side side, int id)
        {
            _json.WriteStartObject();
            if (id >= 0)
                _json.WriteNumber("id", id);
            _json.WriteStartObject("physicalLocation");
            _json.WriteStartObject("artifactLocation");
            _json.WriteString("uri", string.Join('/', report.Source.Name.Split('/').Select(Uri.EscapeDataString)));
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", side.Location.ToString());
            _json.WriteString("kind", "element");
            _json.WriteEndObject();
            _json.WriteEndArray();
            if (id >= 0)
                Text("message", side.What);
            _json.WriteEndObject();
        }

        private void Text(string name, string text)
        {
            _json.WriteStartObject(name);
            _json.WriteString("text", text);
            _json.WriteEndObject();
        }

        private static string Level(Severity severity) => severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
    }
}
