using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>What one look at one thing came to. A blank makes it not evaluated, never passed and never failed.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It holds.</summary>
    public static Outcome Passed { get; } = new Holds();

    /// <summary>Something it needs is not in the report.</summary>
    public static Outcome NotEvaluated { get; } = new Undecided();

    /// <summary>It does not hold.</summary>
    public sealed record Failed(Discrepancy Discrepancy) : Outcome;

    private sealed record Holds : Outcome;

    private sealed record Undecided : Outcome;
}
