using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// "(Tổng các lĩnh vực lớn hơn tổng số hồ sơ tiếp nhận 1 hồ sơ do có 1 hồ sơ liên thông được thống kê ở cả hai lĩnh vực)": a report that says by how much its fields come to more than the total, and
/// why, is right.
/// </summary>
internal static class CountedTwice
{
    /// <summary>Blocks around the list in which it may be said.</summary>
    private const int Near = 14;

    /// <summary>True where a text near the figures says that so many were counted in two of them.</summary>
    /// <param name="evidence">The report.</param>
    /// <param name="blocks">Where the parts stand.</param>
    /// <param name="difference">What the parts come to beyond the total.</param>
    /// <param name="rules">The words.</param>
    public static bool IsSaid(Evidence evidence, IEnumerable<int> blocks, decimal difference, RulePack rules)
    {
        if (difference <= 0 || blocks.ToList() is not { Count: > 0 } places)
            return false;
        var (first, last) = (Math.Max(0, places.Min() - Near), Math.Min(evidence.Document.Blocks.Count - 1, places.Max() + Near));
        for (var i = first; i <= last; i++)
            if (evidence.Document.Blocks[i] is TextBlock block && rules.Words(WordList.CountedTwice).Any(word => Words.Contains(block.Text.Folded, word)) && Doubt.Counts(block.Text.Printed).Contains(difference))
                return true;
        return false;
    }
}
