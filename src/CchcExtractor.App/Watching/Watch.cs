using CchcExtractor.Formats.Writers;

namespace CchcExtractor.App.Watching;

/// <summary>What a worker is told.</summary>
/// <param name="Writers">Forms of the results.</param>
/// <param name="Writing">Where they go.</param>
/// <param name="Interval">Between two scans at most.</param>
/// <param name="Settle">How long a file must have been still.</param>
/// <param name="Jobs">Files at a time.</param>
/// <param name="Once">End when nothing is left.</param>
/// <param name="Marker">Ending of the files that say that another is finished; null where there are none.</param>
/// <param name="LongestFile">A worker that is at one file for longer than this hangs; null where files are given all the time they want.</param>
internal sealed record Watch(IReadOnlyList<IWriter> Writers, WritingOptions Writing, TimeSpan Interval, TimeSpan Settle, int Jobs, bool Once, string? Marker = null, TimeSpan? LongestFile = null)
{
    /// <summary>The CSV files are among the results.</summary>
    public bool WritesCsv => Writers.Any(writer => writer.Name == "csv");
}
