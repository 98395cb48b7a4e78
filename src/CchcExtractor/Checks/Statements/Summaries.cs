using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;

namespace CchcExtractor.Checks.Statements;

/// <summary>The parts of a report that sum it up: they say again what the results have said.</summary>
internal static class Summaries
{
    private const string Assessment = "assessment";

    /// <summary>The blocks of a report that belong to its assessment.</summary>
    public static HashSet<object?> Of(Evidence evidence) =>
        Enumerable.Range(0, evidence.Document.Blocks.Count).Where(i => evidence.Outline.IdsAt(i).Contains(Assessment)).Select(i => evidence.Document.Blocks[i]).ToHashSet<object?>(ReferenceEqualityComparer.Instance);

    /// <summary>Every number outside of them that counts something, in texts and tables: dates, document numbers and the like are none.</summary>
    public static HashSet<decimal> PrintedElsewhere(Evidence evidence, HashSet<object?> summing)
    {
        var paths = summing.OfType<Block>().Select(block => block.Location.Path).ToHashSet(StringComparer.Ordinal);
        var printed = evidence.Figures.Where(figure => !summing.Contains(evidence.Document.Blocks[figure.Block])).SelectMany(figure => new[] { figure.Value, figure.Number?.Denominator }).OfType<decimal>().ToHashSet();
        printed.UnionWith(evidence.Unclaimed.Where(number => !paths.Contains(number.Location.BlockPath)).SelectMany(number => Doubt.Counts(number.Raw)));
        return printed;
    }
}
