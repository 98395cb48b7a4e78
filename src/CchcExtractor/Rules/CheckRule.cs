using CchcExtractor.Reporting;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Rules;

/// <summary>A check as a rule file writes it: what must hold between figures of one report.</summary>
/// <param name="Id">Its id; where the file gives none, the code and its ordinal among the checks of that code.</param>
/// <param name="Code">Which discrepancy it is when it does not hold.</param>
/// <param name="Assert">What must hold.</param>
/// <param name="When">It is asked only where this holds; null for always.</param>
/// <param name="Severity">Milder than the catalogue has it; null for the catalogue's.</param>
/// <param name="Source">The assertion as written.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record CheckRule(string Id, string Code, Expression Assert, Expression? When, Severity? Severity, string Source, RuleOrigin Origin)
{
    /// <summary><see cref="When"/> as written.</summary>
    public string WhenSource { get; init; } = "";

    /// <summary>True where only the commune's last report can decide it (<c>prev(...)</c>).</summary>
    public bool AsksPast { get; } = Asks(Assert) || (When is not null && Asks(When));

    /// <summary>Every reference of it, each once.</summary>
    public IReadOnlyList<Reference> References() => [.. Assert.References().Concat(When?.References() ?? []).DistinctBy(reference => reference.Key)];

    private static bool Asks(Expression expression) => expression.References().Any(reference => reference.Previous);
}
