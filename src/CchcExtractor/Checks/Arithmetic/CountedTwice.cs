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
        return Said.Of(evidence, rules).Any(said => said.Block >= places.Min() - Near && said.Block <= places.Max() + Near && said.Counts.Contains(difference));
    }

    /// <summary>How many are said to be counted twice in the texts near one.</summary>
    /// <param name="evidence">The report.</param>
    /// <param name="block">Where the text stands.</param>
    /// <param name="rules">The words.</param>
    public static IReadOnlyCollection<decimal> NearTo(Evidence evidence, int block, RulePack rules) =>
        Said.Of(evidence, rules) is { Count: > 0 } said ? [.. said.Where(one => Math.Abs(one.Block - block) <= Near).SelectMany(one => one.Counts)] : [];

    /// <summary>The texts that say so, with their counts.</summary>
    private static readonly PerReport<List<(int Block, List<decimal> Counts)>> Said = new((evidence, rules) =>
        [.. evidence.Document.Blocks.Select((block, i) => (Block: i, Text: (block as TextBlock)?.Text)).Where(one => one.Text is { } text && rules.Words(WordList.CountedTwice).Any(word => Words.Contains(text.Folded, word))).Select(one => (one.Block, Doubt.Counts(one.Text!.Printed).ToList()))]);
}
