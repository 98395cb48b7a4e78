using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>
/// A check of what is printed, whatever it is: it runs after those that know what a figure is, and what they found it does not say again.
/// One slip is one finding: what is counted (sums, parts, repeats, shares) and stands in a paragraph that has such a finding already is taken to be of the same slip.
/// </summary>
public interface ISecondLook : ICheck
{
    /// <summary>Whether a finding of this check is of the slip that an earlier one tells.</summary>
    /// <param name="own">What this check found.</param>
    /// <param name="earlier">What was found before it; it may be a remark.</param>
    bool IsSaidBy(Discrepancy own, Discrepancy earlier) => IsOfTheSameParagraph(own, earlier, Numbers);

    /// <summary>Findings about numbers of a paragraph.</summary>
    static IReadOnlyList<DiscrepancyKind> Numbers { get; } = [Checks.Kinds.PartsDiffer, Checks.Kinds.ExceedsWhole, Checks.Kinds.ValueDiffers, Checks.Kinds.RatioDiffers, Checks.Kinds.RatioOutOfRange, Checks.Kinds.ZeroDenominator];

    /// <summary>Whether an earlier finding of one of these kinds, no remark, stands in a paragraph of this one. Of a rate, the wholes elsewhere that were tried for it are not wrong themselves.</summary>
    static bool IsOfTheSameParagraph(Discrepancy own, Discrepancy earlier, IReadOnlyList<DiscrepancyKind> kinds) =>
        earlier.Severity > Severity.Info && kinds.Contains(earlier.Kind) && !IsOfOtherNumbers(own, earlier)
        && earlier.Sides.Where(side => earlier.Kind != Checks.Kinds.RatioDiffers || side.Location.BlockPath == earlier.Sides[0].Location.BlockPath).Any(said => own.Sides.Any(side => IsNear(side.Location, said.Location, own.Excerpt == earlier.Excerpt ? FarthestInSentence : Farthest)));

    /// <summary>"đúng hạn đạt 95,6%. Trong 41 hồ sơ địa chính có 47": a rate that is wrong in one sentence makes no part of another larger than its whole.</summary>
    private static bool IsOfOtherNumbers(Discrepancy own, Discrepancy earlier) =>
        own.Kind == Checks.Kinds.ExceedsWhole && earlier.Kind is { } kind && (kind == Checks.Kinds.RatioDiffers || kind == Checks.Kinds.RatioOutOfRange) && own.Excerpt != earlier.Excerpt && own.Sides.Count > 1 && !own.Sides.Any(side => earlier.Sides.Any(other => other.Location.Path == side.Location.Path || other.What == side.What));

    /// <summary>In one block, and not so far apart in a long one that they are of other matters.</summary>
    private static bool IsNear(Documents.Location one, Documents.Location other, int farthest) =>
        one.BlockPath == other.BlockPath && !(one.FirstCharacter is { } a && one.LastCharacter is { } b && other.FirstCharacter is { } c && other.LastCharacter is { } d && Math.Max(c - b, a - d) > farthest);

    /// <summary>Characters between two numbers of one matter in sentences side by side, and of two in one sentence.</summary>
    private const int Farthest = 60;

    private const int FarthestInSentence = 240;
}
