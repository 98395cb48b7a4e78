using CchcExtractor.Formats.Writers.Csv;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Formats.Writers.Sarif;

namespace CchcExtractor.Formats.Writers;

/// <summary>All output formats, in the order in which they are written.</summary>
public static class Writers
{
    /// <summary>The list. To add a format: a small file beside this one, and a line here.</summary>
    public static IReadOnlyList<IWriter> All { get; } =
    [
        new JsonWriter(),
        new CsvWriter(),
        new SarifWriter(),
    ];
}
