using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>A check that holds a report against others. As pure as those of one report: the same reports give the same outcomes, in whatever order they came.</summary>
public interface IAcrossCheck
{
    /// <summary>The kinds of discrepancy it may yield.</summary>
    IReadOnlyList<DiscrepancyKind> Kinds { get; }

    /// <summary>Looks at a report and what came before it.</summary>
    IEnumerable<Outcome> Look(Before before);
}
