namespace CchcExtractor.Rules.Expressions;

/// <summary>What an expression yields.</summary>
public enum ExpressionType
{
    /// <summary>A number, or blank.</summary>
    Number,

    /// <summary>True, false, or not decided because something is blank.</summary>
    Truth,

    /// <summary>One number for each dossier field; may stand only inside sum, count, min, max.</summary>
    Many,
}

/// <summary>A part of a check expression, parsed and typed once when the rules are loaded. Plain data; <c>Checks</c> works it out.</summary>
/// <param name="Type">What it yields.</param>
/// <param name="Offset">Characters before it in its source.</param>
public abstract record Expression(ExpressionType Type, int Offset)
{
    /// <summary>Every reference in it, in order, each name once.</summary>
    public IReadOnlyList<Reference> References()
    {
        var found = new List<Reference>();
        Gather(this, found);
        return found;
    }

    private static void Gather(Expression expression, List<Reference> found)
    {
        switch (expression)
        {
            case Reference reference when found.All(other => other.Key != reference.Key):
                found.Add(reference);
                break;
            case Operation operation:
                Gather(operation.Left, found);
                Gather(operation.Right, found);
                break;
            case Comparison comparison:
                Gather(comparison.Left, found);
                Gather(comparison.Right, found);
                break;
            case Call call:
                foreach (var argument in call.Arguments)
                    Gather(argument, found);
                break;
        }
    }
}

/// <summary>A number written in the rule.</summary>
public sealed record Literal(decimal Value, int Offset) : Expression(ExpressionType.Number, Offset);

/// <summary>
/// A figure of the report: an indicator (<c>dossiers.received</c>), a row (<c>bm7/6.7</c>), or one of several (<c>a | b</c>, whichever fits).
/// </summary>
/// <param name="Names">Indicators; more than one where any of them will do.</param>
/// <param name="OverFields">Written with <c>[*]</c>: the figures of all dossier fields that the report breaks it down into.</param>
/// <param name="Optional">Written with <c>?</c>: nought where the report does not mention it.</param>
/// <param name="Offset">Characters before it.</param>
/// <param name="Previous">Written as <c>prev(...)</c>: what the commune's last report of the same kind says.</param>
public sealed record Reference(IReadOnlyList<string> Names, bool OverFields, bool Optional, int Offset, bool Previous = false)
    : Expression(OverFields ? ExpressionType.Many : ExpressionType.Number, Offset)
{
    /// <summary>The reference as written, without blanks.</summary>
    public string Key { get; } = (Previous ? "prev:" : "") + string.Join('|', Names) + (OverFields ? "[*]" : "") + (Optional ? "?" : "");
}

/// <summary>Arithmetic: <c>+ - * /</c>.</summary>
public sealed record Operation(char Sign, Expression Left, Expression Right, int Offset) : Expression(ExpressionType.Number, Offset);

/// <summary>How two numbers are compared.</summary>
public enum Relation
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>~=</c>: equal as far as the printed digits say.</summary>
    AsPrinted,
}

/// <summary>A comparison of two numbers.</summary>
public sealed record Comparison(Relation Relation, Expression Left, Expression Right, int Offset) : Expression(ExpressionType.Truth, Offset);

/// <summary>A function: <c>sum count min max pct</c> yield numbers, <c>all any</c> yield truths.</summary>
public sealed record Call(string Function, IReadOnlyList<Expression> Arguments, ExpressionType Type, int Offset) : Expression(Type, Offset);
