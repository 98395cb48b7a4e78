using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>Part, whole and rate of an assertion <c>pct(part, whole) ~= rate</c>.</summary>
internal sealed record Quotient(Reference Part, Reference Whole, Reference Rate);

/// <summary>Finds which rate the rules hold to be of what.</summary>
internal static class Quotients
{
    /// <summary>All of a pack that hold always and in one report.</summary>
    internal static IEnumerable<Quotient> Of(RulePack rules)
    {
        foreach (var rule in rules.Checks)
            if (rule is { When: null, AsksPast: false } && rule.Code == Checks.Kinds.RatioDiffers.Code
                && rule.Assert is Comparison { Relation: Relation.AsPrinted, Left: Call { Function: "pct", Arguments: [Reference part, Reference whole] }, Right: Reference rate })
                yield return new Quotient(part, whole, rate);
    }
}
