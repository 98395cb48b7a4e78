using System.Runtime.CompilerServices;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks;

/// <summary>What several checks ask of one report is found out once and kept as long as its evidence is.</summary>
/// <typeparam name="T">What is found out.</typeparam>
/// <param name="make">Finds it out; needs nothing but the evidence and the rules.</param>
internal sealed class PerReport<T>(Func<Evidence, RulePack, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<Evidence, Known> _known = [];

    /// <summary>Of this report by these rules.</summary>
    public T Of(Evidence evidence, RulePack rules)
    {
        if (_known.TryGetValue(evidence, out var known) && known.Rules == rules)
            return known.Value;
        var made = make(evidence, rules);
        _known.AddOrUpdate(evidence, new Known(rules, made));
        return made;
    }

    private sealed record Known(RulePack Rules, T Value);
}
