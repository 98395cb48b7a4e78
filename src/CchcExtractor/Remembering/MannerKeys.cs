using CchcExtractor.Reporting;

namespace CchcExtractor.Remembering;

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
    /// <param name="found">The finding.</param>
    /// <param name="frames">The report's sentences by the paths of their blocks.</param>
    public static IEnumerable<SentenceFrame> FramesOf(Discrepancy found, ILookup<string, SentenceFrame> frames) => found.Severity == Severity.Info || !Codes.Contains(found.Kind.Code) ? [] : found.Sides
        .SelectMany(side => side.Location.FirstCharacter is { } first ? frames[side.Location.BlockPath].Where(frame => first >= frame.First && first <= frame.Last) : []).Distinct();

    /// <summary>The keys of a sentence: its frame, that it failed at all, and each check that it failed.</summary>
    public static IReadOnlyList<long> Of(Manner manner) =>
        manner.Failed.Count == 0 ? [manner.Frame] : [manner.Frame, Failing(manner.Frame), .. manner.Failed.Select(code => Failing(manner.Frame, code))];

    /// <summary>The key of those who write so and failed a check.</summary>
    /// <param name="frame">The sentence without its values.</param>
    /// <param name="code">The check's code; any where it is empty.</param>
    public static long Failing(long frame, string code = "") => (long)Likeness.Hash($"fails {code}", (ulong)frame);
}
