using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Works out an expression once every reference has its reading. Three-valued: a division by nought or a blank makes the result null, and a
/// null makes what is built on it null, unless <c>any</c> or <c>all</c> is decided already.
/// </summary>
/// <param name="readings">What stands for each reference.</param>
/// <param name="exactly">A printed quotient must be what the exact one rounds or is cut off to; the unit in its last digit is not forgiven.</param>
public sealed class Evaluation(IReadOnlyDictionary<string, Reading> readings, bool exactly = false)
{
    /// <summary>True, false, or null where it cannot be decided.</summary>
    public bool? Truth(Expression expression) => expression switch
    {
        Comparison comparison => Compare(comparison),
        Call { Function: "all" } call => Decide(call, decisive: false),
        Call { Function: "any" } call => Decide(call, decisive: true),
        _ => null,
    };

    /// <summary>The number, or null where it cannot be worked out.</summary>
    public decimal? Number(Expression expression)
    {
        try
        {
            return expression switch
            {
                Literal literal => literal.Value,
                Reference reference => readings.TryGetValue(reference.Key, out var reading) ? reading.Value : null,
                Operation operation => Operate(operation),
                Call { Function: "pct" } call => Number(call.Arguments[0]) is { } part && Number(call.Arguments[1]) is { } whole && whole != 0 ? part / whole * 100 : null,
                Call { Function: "count" } call => Values(call.Arguments[0])?.Count,
                Call call => Gather(call) is { } values ? call.Function switch { "sum" => values.Sum(), "min" => values.Min(), "max" => values.Max(), _ => null } : null,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private decimal? Operate(Operation operation)
    {
        if (Number(operation.Left) is not { } left || Number(operation.Right) is not { } right)
            return null;
        return operation.Sign switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ => right == 0 ? null : left / right,
        };
    }

    private List<decimal>? Gather(Call call)
    {
        var values = new List<decimal>();
        foreach (var argument in call.Arguments)
        {
            if (Values(argument) is not { } found)
                return null;
            values.AddRange(found);
        }

        return values.Count > 0 ? values : null;
    }

    private List<decimal>? Values(Expression expression)
    {
        if (expression is Reference { OverFields: true } many)
            return readings.TryGetValue(many.Key, out var reading) ? reading.Figures.Select(figure => figure.Value ?? 0).ToList() : null;
        return Number(expression) is { } value ? [value] : null;
    }

    private bool? Compare(Comparison comparison)
    {
        if (Number(comparison.Left) is not { } left || Number(comparison.Right) is not { } right)
            return null;
        return comparison.Relation switch
        {
            Relation.Equal => left == right,
            Relation.NotEqual => left != right,
            Relation.Less => left < right,
            Relation.LessOrEqual => left <= right,
            Relation.Greater => left > right,
            Relation.GreaterOrEqual => left >= right,
            _ => AboutEqual(comparison, left, right),
        };
    }

    private bool AboutEqual(Comparison comparison, decimal left, decimal right) => (Printed(comparison.Left), Printed(comparison.Right)) switch
    {
        ({ } one, { } other) => AsPrinted.Agree(one, other),
        (null, { } printed) => Fits(left, printed),
        ({ } printed, null) => Fits(right, printed),
        _ => left == right,
    };

    private bool Fits(decimal exact, Number printed) => exactly ? AsPrinted.FitsExactly(exact, printed) : AsPrinted.Fits(exact, printed);

    private Number? Printed(Expression expression) => expression is Reference reference && readings.TryGetValue(reference.Key, out var reading) ? reading.Printed : null;

    private bool? Decide(Call call, bool decisive)
    {
        bool? result = !decisive;
        foreach (var argument in call.Arguments)
        {
            var truth = Truth(argument);
            if (truth == decisive)
                return decisive;
            if (truth is null)
                result = null;
        }

        return result;
    }
}
