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
        var failed = new HashSet<(SentenceFrame Frame, string Code)>();
        foreach (var found in report.Discrepancies)
            failed.UnionWith(MannerKeys.FramesOf(found, report.Frames).Select(frame => (frame, found.Kind.Code)));
        var codes = failed.ToLookup(one => one.Frame, one => one.Code);
        return [.. report.Frames.Select(frame => new Manner(frame.Key, frame.Values, [.. codes[frame].Order(StringComparer.Ordinal)]))];
    }
}

/// <summary>By what the sentences of the archive are counted that are written alike, and those among them in which a check failed.</summary>
public static class MannerKeys
{
    /// <summary>
    /// Codes whose finding is about values: the same sentence with others would have passed. Where the words are what is wrong (a subject, a unit) all who write them are wrong; names of places are values.
    /// </summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        Checks.Kinds.PartsDiffer.Code, Checks.Kinds.ExceedsWhole.Code, Checks.Kinds.ValueDiffers.Code, Checks.Kinds.RatioDiffers.Code, Checks.Kinds.RatioOutOfRange.Code, Checks.Kinds.ZeroDenominator.Code,
        Checks.Kinds.CrossDiffers.Code, Checks.Kinds.DateAfterReport.Code, Checks.Kinds.DateNumberOrder.Code, Checks.Kinds.DateNumberConflict.Code, Checks.Kinds.PeriodContradiction.Code, Checks.Kinds.StaleYear.Code, Checks.Kinds.WrongAgency.Code,
    ];

    /// <summary>The sentences that a finding about values is made of; none for another finding.</summary>
    public static IEnumerable<SentenceFrame> FramesOf(Discrepancy found, IReadOnlyList<SentenceFrame> frames) => found.Severity == Severity.Info || !Codes.Contains(found.Kind.Code) ? [] : frames.Where(frame => found.Sides.Any(side =>
        side.Location.BlockPath == frame.Block && side.Location.FirstCharacter is { } first && first >= frame.First && first <= frame.Last));

    /// <summary>The keys of a sentence: its frame, that it failed at all, and each check that it failed.</summary>
    public static IReadOnlyList<long> Of(Manner manner) =>
        manner.Failed.Count == 0 ? [manner.Frame] : [manner.Frame, Failing(manner.Frame), .. manner.Failed.Select(code => Failing(manner.Frame, code))];

    /// <summary>The key of those who write so and failed a check.</summary>
    /// <param name="frame">The sentence without its values.</param>
    /// <param name="code">The check's code; any where it is empty.</param>
    public static long Failing(long frame, string code = "") => (long)Likeness.Hash($"fails {code}", (ulong)frame);
}
