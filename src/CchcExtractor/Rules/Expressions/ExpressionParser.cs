using System.Globalization;
using CchcExtractor.Texts;

namespace CchcExtractor.Rules.Expressions;

/// <summary>
/// Parses check expressions: <c>sum(dossiers.received[*]) == dossiers.received</c>, <c>pct(a, b | c) ~= d</c>. Comparison binds loosest,
/// then <c>+ -</c>, then <c>* /</c>. No loops, no strings; types are settled here.
/// </summary>
public sealed class ExpressionParser
{
    private static readonly (string Name, int Fewest, int Most)[] Functions =
        [("sum", 1, 20), ("count", 1, 1), ("min", 1, 20), ("max", 1, 20), ("all", 1, 20), ("any", 1, 20), ("pct", 2, 2), (Prev, 1, 1)];

    private const string Prev = "prev";

    private static readonly Dictionary<string, Relation> Relations = new(StringComparer.Ordinal)
    {
        ["=="] = Relation.Equal,
        ["!="] = Relation.NotEqual,
        ["<"] = Relation.Less,
        ["<="] = Relation.LessOrEqual,
        [">"] = Relation.Greater,
        [">="] = Relation.GreaterOrEqual,
        ["~="] = Relation.AsPrinted,
    };

    private readonly IReadOnlyList<Token> _tokens;
    private int _at;

    private ExpressionParser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    private Token Next => _tokens[_at];

    /// <summary>Names of all functions, for messages and the schema.</summary>
    public static IReadOnlyList<string> FunctionNames { get; } = Functions.Select(function => function.Name).ToList();

    /// <summary>Parses an expression that must be true or false.</summary>
    /// <exception cref="ExpressionException">It is not understood, or it yields no truth; says at which character and what was expected.</exception>
    public static Expression Truth(string source)
    {
        var parser = new ExpressionParser(ExpressionLexer.Tokens(source));
        var parsed = parser.Comparison();
        if (parser.Next.Kind != TokenKind.End)
            throw new ExpressionException(
                parser.Next.Offset, $"thừa \"{parser.Next.Text}\"; biểu thức đã hết ở trước đó", $"\"{parser.Next.Text}\" is left over; the expression ended before it");
        return parsed.Type == ExpressionType.Truth ? parsed : throw new ExpressionException(
            parsed.Offset, "cần một điều kiện đúng/sai, ví dụ a + b == c", "expected a condition, e.g. a + b == c");
    }

    private Expression Comparison()
    {
        var left = Sum();
        if (Next.Kind != TokenKind.Mark || !Relations.TryGetValue(Next.Text, out var relation))
            return left;
        var at = Take().Offset;
        var right = Sum();
        if (relation == Relation.AsPrinted && left is not Reference && right is not Reference)
            throw new ExpressionException(
                at, "một vế của ~= phải là số liệu có trong báo cáo, để biết nó được ghi mấy chữ số lẻ", "one side of ~= must be a figure of the report, to know how many digits it is printed with");
        return new Comparison(relation, Number(left), Number(right), at);
    }

    private Expression Sum() => Chain(Product, '+', '-');

    private Expression Product() => Chain(Atom, '*', '/');

    private Expression Chain(Func<Expression> part, char first, char second)
    {
        var left = part();
        while (Next.Kind == TokenKind.Mark && Next.Text.Length == 1 && (Next.Text[0] == first || Next.Text[0] == second))
        {
            var sign = Take();
            left = new Operation(sign.Text[0], Number(left), Number(part()), sign.Offset);
        }

        return left;
    }

    private Expression Atom()
    {
        var token = Take();
        if (token.Kind == TokenKind.Number)
            return decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? new Literal(value, token.Offset)
                : throw new ExpressionException(token.Offset, $"\"{token.Text}\" không phải là số", $"\"{token.Text}\" is not a number");
        if (token is { Kind: TokenKind.Mark, Text: "(" })
        {
            var inner = Comparison();
            Expect(")");
            return inner;
        }

        if (token is { Kind: TokenKind.Mark, Text: "-" })
            return new Operation('-', new Literal(0, token.Offset), Number(Atom()), token.Offset);
        if (token.Kind != TokenKind.Name)
            throw new ExpressionException(
                token.Offset, "ở đây cần tên chỉ tiêu, mã dòng biểu (bm7/6.7), số hoặc hàm", "expected an indicator, a form row (bm7/6.7), a number or a function here");
        return Next is not { Kind: TokenKind.Mark, Text: "(" } ? FigureNamed(token) : token.Text == Prev ? Previous() : Function(token);
    }

    private Reference FigureNamed(Token first)
    {
        var names = new List<string> { first.Text };
        while (Next is { Kind: TokenKind.Mark, Text: "|" })
        {
            Take();
            var name = Take();
            if (name.Kind != TokenKind.Name)
                throw new ExpressionException(name.Offset, "sau dấu | cần một tên chỉ tiêu nữa", "expected another indicator behind |");
            names.Add(name.Text);
        }

        var many = Next is { Kind: TokenKind.Mark, Text: "[*]" };
        if (many)
            Take();
        var optional = Next is { Kind: TokenKind.Mark, Text: "?" };
        if (optional)
            Take();
        return new Reference(names, many, optional, first.Offset);
    }

    /// <summary><c>prev(dossiers.received)</c>: one figure of the last report, by name.</summary>
    private Reference Previous()
    {
        Take();
        var argument = Comparison();
        Expect(")");
        return argument is Reference { Names.Count: 1, OverFields: false, Optional: false, Previous: false } figure ? new Reference(figure.Names, false, false, figure.Offset, Previous: true) : throw new ExpressionException(
            argument.Offset, "hàm prev cần đúng một số liệu, ví dụ prev(dossiers.received)", "prev takes one figure, e.g. prev(dossiers.received)");
    }

    private Call Function(Token name)
    {
        var (known, fewest, most) = Functions.FirstOrDefault(function => function.Name == name.Text);
        if (known is null)
        {
            var nearest = Nearest.To(name.Text, FunctionNames);
            throw new ExpressionException(
                name.Offset, $"không có hàm \"{name.Text}\"" + (nearest is null ? $"; các hàm: {string.Join(", ", FunctionNames)}" : $"; có phải \"{nearest}\"?"),
                $"unknown function \"{name.Text}\"" + (nearest is null ? $"; functions: {string.Join(", ", FunctionNames)}" : $"; did you mean \"{nearest}\"?"));
        }

        Take();
        var arguments = new List<Expression>();
        do
            arguments.Add(Argument(known));
        while (Take(","));
        Expect(")");
        return arguments.Count >= fewest && arguments.Count <= most
            ? new Call(known, arguments, known is "all" or "any" ? ExpressionType.Truth : ExpressionType.Number, name.Offset)
            : throw new ExpressionException(
                name.Offset, $"hàm {known} cần {(fewest == most ? $"{fewest}" : $"ít nhất {fewest}")} đối số", $"{known} takes {(fewest == most ? $"{fewest}" : $"at least {fewest}")} argument(s)");
    }

    private Expression Argument(string function)
    {
        var argument = Comparison();
        return function switch
        {
            "all" or "any" => argument.Type == ExpressionType.Truth ? argument : throw new ExpressionException(
                argument.Offset, $"hàm {function} cần các điều kiện, ví dụ {function}(a == b, c == d)", $"{function} takes conditions, e.g. {function}(a == b, c == d)"),
            "count" => argument.Type == ExpressionType.Many ? argument : throw new ExpressionException(
                argument.Offset, "hàm count đếm các lĩnh vực: count(dossiers.received[*])", "count counts fields: count(dossiers.received[*])"),
            "pct" => Number(argument),
            _ => argument.Type != ExpressionType.Truth ? argument : throw new ExpressionException(
                argument.Offset, $"hàm {function} cần các số", $"{function} takes numbers"),
        };
    }

    private static Expression Number(Expression expression) => expression.Type switch
    {
        ExpressionType.Number => expression,
        ExpressionType.Many => throw new ExpressionException(
            expression.Offset, "[*] là nhiều số; đặt nó trong sum(...), count(...), min(...) hoặc max(...)", "[*] is many numbers; put it into sum(...), count(...), min(...) or max(...)"),
        _ => throw new ExpressionException(expression.Offset, "ở đây cần một số, không phải điều kiện", "expected a number here, not a condition"),
    };

    private Token Take() => Next.Kind == TokenKind.End ? Next : _tokens[_at++];

    private bool Take(string mark)
    {
        if (Next.Kind != TokenKind.Mark || Next.Text != mark)
            return false;
        _at++;
        return true;
    }

    private void Expect(string mark)
    {
        if (!Take(mark))
            throw new ExpressionException(Next.Offset, $"ở đây cần \"{mark}\"", $"expected \"{mark}\" here");
    }
}
