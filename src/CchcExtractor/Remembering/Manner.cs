using CchcExtractor.Reporting;

namespace CchcExtractor.Remembering;

/// <summary>One sentence of a report as it lies in the archive: how it is written, with what values, and which checks it failed.</summary>
/// <param name="Frame">The key of all who write it so (<see cref="SentenceFrame.Key"/>).</param>
/// <param name="Values">A hash of its values: two reports with the same ones are one witness.</param>
/// <param name="Failed">Codes of the errors and warnings that were found in it.</param>
public sealed record Manner(long Frame, long Values, IReadOnlyList<string> Failed)
{
    /// <summary>The sentences of a report; those of one frame that stand in it twice are told apart.</summary>
    public static IReadOnlyList<Manner> Of(Report report)
    {
        var frames = report.Frames.ToLookup(frame => frame.Block);
        var codes = report.Discrepancies.SelectMany(found => MannerKeys.FramesOf(found, frames).Select(frame => (Frame: frame, found.Kind.Code))).Distinct().ToLookup(one => one.Frame, one => one.Code);
        return [.. report.Frames.Select(frame => new Manner(frame.Key, frame.Values, [.. codes[frame].Order(StringComparer.Ordinal)]))];
    }
}
