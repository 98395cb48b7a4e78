namespace CchcExtractor.Rules.Expressions;

/// <summary>What a piece of an expression is.</summary>
internal enum TokenKind
{
    Name,
    Number,
    Mark,
    End,
}

/// <summary>A piece of an expression.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Offset);

/// <summary>Cuts an expression into names, numbers and marks. <c>bm7/6.7</c> is one name: a row code follows the stroke without a blank.</summary>
internal static class ExpressionLexer
{
    private static readonly string[] Marks = ["[*]", "~=", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "|", "?"];

    internal static IReadOnlyList<Token> Tokens(string source)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < source.Length;)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                i++;
                continue;
            }

            var token = char.IsAsciiLetter(source[i]) ? Name(source, i) : char.IsAsciiDigit(source[i]) ? Number(source, i) : Mark(source, i);
            tokens.Add(token);
            i += token.Text.Length;
        }

        tokens.Add(new Token(TokenKind.End, "", source.Length));
        return tokens;
    }

    private static Token Name(string source, int start)
    {
        var end = Run(source, start, c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.');
        var isForm = source.AsSpan(start).StartsWith("bm") && end > start + 2 && source.AsSpan(start + 2, end - start - 2).IndexOfAnyExceptInRange('0', '9') < 0;
        if (isForm && end + 1 < source.Length && source[end] == '/' && char.IsAsciiDigit(source[end + 1]))
            end = Run(source, end + 1, c => char.IsAsciiLetterOrDigit(c) || c == '.');
        return new Token(TokenKind.Name, source[start..end].TrimEnd('.'), start);
    }

    private static Token Number(string source, int start) => new(TokenKind.Number, source[start..Run(source, start, c => char.IsAsciiDigit(c) || c == '.')], start);

    private static Token Mark(string source, int start)
    {
        foreach (var mark in Marks)
            if (source.AsSpan(start).StartsWith(mark))
                return new Token(TokenKind.Mark, mark, start);
        throw new ExpressionException(
            start, $"không hiểu ký tự \"{source[start]}\" trong biểu thức; dùng được: {string.Join(' ', Marks)}", $"\"{source[start]}\" means nothing in an expression; known marks: {string.Join(' ', Marks)}");
    }

    private static int Run(string source, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < source.Length && belongs(source[end]))
            end++;
        return end;
    }
}
