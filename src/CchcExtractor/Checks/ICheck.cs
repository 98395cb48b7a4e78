using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks;

/// <summary>
/// A check looks at what one report says and yields an outcome for each thing it looked at. It is a pure function: it never logs,
/// throws, counts, or knows whether anybody wants to hear of it.
/// </summary>
public interface ICheck
{
    /// <summary>The kinds of discrepancy it may yield.</summary>
    IReadOnlyList<DiscrepancyKind> Kinds { get; }

    /// <summary>Looks at a report. Yields nothing where there is nothing of its kind to look at.</summary>
    IEnumerable<Outcome> Look(Evidence evidence, RulePack rules);
}
