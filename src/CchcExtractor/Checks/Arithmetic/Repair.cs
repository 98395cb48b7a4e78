using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Finds single figures that would mend a failed equation. Where one changed figure mends two equations, they fail for one reason and are told once.
/// </summary>
internal static class Repair
{
    /// <summary>Every figure of a failed equation with the value that would make it hold; empty for what is no equation.</summary>
    internal static IEnumerable<(Figure Figure, decimal Value)> Of(CheckRule rule, Judgement judgement)
    {
        if (Equation(rule.Assert) is not { } equation || Difference(equation, judgement.Readings) is not { } difference)
            yield break;
        foreach (var (key, reading) in judgement.Readings)
            foreach (var figure in reading.Figures)
            {
                var changed = new Dictionary<string, Reading>(judgement.Readings)
                {
                    [key] = new Reading(reading.Figures.Select(part => part == figure ? part with { Number = part.Number! with { Value = part.Value!.Value + 1 } } : part).ToList()),
                };
                if (Difference(equation, changed) is { } after && after != difference)
                    yield return (figure, figure.Value!.Value - (difference / (after - difference)));
            }
    }

    /// <summary>The equation that an assertion is, or the first of those any of which would do.</summary>
    internal static Comparison? Equation(Expression expression) => expression switch
    {
        Comparison comparison => comparison,
        Call { Function: "any" or "all" } call => call.Arguments.Select(Equation).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static decimal? Difference(Comparison equation, IReadOnlyDictionary<string, Reading> readings)
    {
        var evaluation = new Evaluation(readings);
        return equation.Relation == Relation.Equal ? evaluation.Number(equation.Left) - evaluation.Number(equation.Right) : null;
    }
}
