using System.Text;
using System.Text.RegularExpressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>
/// Parses the pattern language into one expression over folded text. Grammar: words and punctuation stand for themselves;
/// <c>{name:type}</c> is a hole, <c>[...]</c> may be missing, <c>&lt;a|b&gt;</c> is either (<c>[a|b]</c> either or neither), <c>...</c> is up to 80 characters of the same
/// clause. Between two words there must be a blank; beside punctuation a blank is optional.
/// </summary>
internal sealed partial class PatternSyntax
{
    private const string Gap = @"[^.;]{0,80}?";

    /// <summary>No sentence of a report is longer, nested deeper, or has more parts; each bounds what a match can cost.</summary>
    private const int LongestSource = 2000;
    private const int DeepestNesting = 12;
    private const int MostParts = 400;
    private const int MostGaps = 8;
    private readonly string _source;
    private readonly List<(string, HoleType)> _holes = [];
    private int _at;
    private int _depth;
    private int _parts;
    private int _gaps;

    private PatternSyntax(string source) => _source = source;

    /// <summary>What a pattern was parsed into: a <paramref name="Literal"/>, or words that its <paramref name="Phrase"/> finds, or, where it has holes or gaps, an <paramref name="Expression"/>.</summary>
    /// <param name="Literal">Its folded words, where it is made of nothing else.</param>
    /// <param name="Expression">The regular expression that says the same.</param>
    /// <param name="Phrase">What finds it, where it has neither holes nor gaps.</param>
    /// <param name="Needed">Words without which there is no match: of each group one must stand in the text.</param>
    /// <param name="Holes">Names and types in order.</param>
    internal sealed record Parsed(string? Literal, string Expression, Phrase? Phrase, IReadOnlyList<IReadOnlyList<string>> Needed, IReadOnlyList<(string, HoleType)> Holes);

    internal static Parsed Parse(string source)
    {
        if (source.Length > LongestSource)
            throw new PatternException(LongestSource, $"mẫu câu dài quá {LongestSource} ký tự; hãy tách thành nhiều quy tắc", $"the pattern is longer than {LongestSource} characters; split it into several rules");
        if (source.IndexOfAny(['{', '[', '<', '}', ']', '>', '|']) < 0 && !source.Contains("...", StringComparison.Ordinal) && !source.Contains('…'))
        {
            var literal = Folding.Fold(source);
            return literal.Length > 0 ? new Parsed(literal, "", null, [], []) : throw new PatternException(0, "mẫu câu trống", "the pattern is empty");
        }

        var parser = new PatternSyntax(source);
        var parts = parser.Sequence('\0');
        if (parts.Count == 0)
            throw new PatternException(0, "mẫu câu trống", "the pattern is empty");
        var (opening, end) = (Opening(parts), Ending(parts));
        var phrase = parts.Exists(part => part.Kind != Kind.Optional) && Node(parts) is { } node ? new Phrase(node, opening.Length > 0, end.Length > 0) : null;
        return new Parsed(null, opening + Join(parts) + end, phrase, Needed(parts), parser._holes);
    }

    private enum Kind
    {
        Word,
        Mark,
        Gap,
        Optional,
    }

    /// <summary>One element: its expression and what stands at its ends, which decides on the blanks around it.</summary>
    private sealed record Part(Kind Kind, string Expression, bool WordFirst, bool WordLast, string? Literal = null, IReadOnlyList<List<Part>>? Options = null);

    /// <summary>
    /// A word begins at a word boundary, also where parts before it may be missing: an expression that begins with what may be missing
    /// ("(?:không )?đạt") overlooks, without backtracking in .NET 10, a "đạt" behind a "không" that belongs elsewhere.
    /// </summary>
    private static string Opening(List<Part> parts)
    {
        var required = parts.FindIndex(part => part.Kind != Kind.Optional);
        return required > 0 && parts.Take(required + 1).All(part => part.WordFirst) ? @"\b" : Anchor(parts[0]);
    }

    /// <summary>A word ends at a word boundary, also where what follows it may be missing: "đi [họp]" is not in "điện".</summary>
    private static string Ending(List<Part> parts)
    {
        var required = parts.FindLastIndex(part => part.Kind != Kind.Optional);
        return required >= 0 && required < parts.Count - 1 && parts.Skip(required).All(part => part.WordLast) ? @"\b" : Anchor(parts[^1], end: true);
    }

    private static string Anchor(Part part, bool end = false) => part.Kind == Kind.Word && (end ? part.WordLast : part.WordFirst) ? @"\b" : "";

    private List<Part> Sequence(char until)
    {
        var parts = new List<Part>();
        while (_at < _source.Length && _source[_at] != until && !(until != '\0' && _source[_at] == '|'))
        {
            var c = _source[_at];
            if (!char.IsWhiteSpace(c) && ++_parts > MostParts)
                throw Mistake($"mẫu câu có quá {MostParts} phần; hãy tách thành nhiều quy tắc", $"the pattern has more than {MostParts} parts; split it into several rules");
            if (char.IsWhiteSpace(c))
                _at++;
            else if (c == '{')
                parts.Add(Hole());
            else if (c == '[')
                parts.Add(Optional());
            else if (c == '<')
                parts.Add(Alternatives());
            else if (c is '}' or ']' or '>' or '|')
                throw Mistake($"có \"{c}\" mà không có dấu mở tương ứng", $"\"{c}\" without its opening mark");
            else if (c == '…' || _source.AsSpan(_at).StartsWith("..."))
            {
                if (++_gaps > MostGaps)
                    throw Mistake($"mẫu câu có quá {MostGaps} chỗ \"...\"; hãy tách thành nhiều quy tắc", $"the pattern has more than {MostGaps} gaps \"...\"; split it into several rules");
                _at += c == '…' ? 1 : 3;
                parts.Add(new Part(Kind.Gap, Gap, false, false));
            }
            else if (Words.IsWordCharacter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                parts.Add(Word());
            else
            {
                _at++;
                var mark = Folding.Fold(c.ToString());
                parts.Add(new Part(Kind.Mark, Regex.Escape(mark), false, false, mark));
            }
        }

        return parts;
    }

    private Part Word()
    {
        var start = _at;
        while (_at < _source.Length && (Words.IsWordCharacter(_source[_at]) || char.GetUnicodeCategory(_source[_at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            _at++;
        var word = Folding.Fold(_source[start.._at]);
        return new Part(Kind.Word, Regex.Escape(word), true, true, word);
    }

    private Part Hole()
    {
        var start = _at;
        var close = _source.IndexOf('}', _at);
        if (close < 0)
            throw Mistake("thiếu \"}\" để đóng ô trống", "a hole is not closed with \"}\"");
        var content = _source[(start + 1)..close];
        var (name, typeName) = HoleTypes.Split(content);
        if (name.Length == 0)
            throw Mistake("ô trống cần có tên, ví dụ {dossiers.received:int}", "a hole needs a name, e.g. {dossiers.received:int}");
        if (HoleTypes.Parse(typeName) is not { } type)
        {
            var nearest = Nearest.To(typeName, HoleTypes.Names);
            var known = string.Join(", ", HoleTypes.Names);
            _at = start + 2 + content.IndexOf(':', StringComparison.Ordinal);
            throw Mistake(
                $"không có kiểu \"{typeName}\"" + (nearest is null ? $"; các kiểu dùng được: {known}" : $"; có phải \"{nearest}\"?"),
                $"unknown type \"{typeName}\"" + (nearest is null ? $"; known types: {known}" : $"; did you mean \"{nearest}\"?"));
        }

        _at = close + 1;
        _holes.Add((name, type));
        return new Part(Kind.Word, $"({HoleTypes.Expression(type)})", true, type is not (HoleType.Pct or HoleType.Num));
    }

    private Part Optional()
    {
        var options = Options('[', ']', "dấu [] không có gì bên trong", "nothing stands inside []");
        return new Part(Kind.Optional, Either(options), options.All(option => option[0].WordFirst), options.All(option => option[^1].WordLast), Options: options);
    }

    private Part Alternatives()
    {
        var options = Options('<', '>', "một lựa chọn trong <...|...> bị trống; dùng [...] cho phần có thể vắng", "an alternative in <...|...> is empty; use [...] for what may be missing");
        return new Part(Kind.Word, Either(options), options.All(option => option[0].WordFirst), options.All(option => option[^1].WordLast), Options: options);
    }

    private static string Either(List<List<Part>> options) => $"(?:{string.Join('|', options.Select(Join))})";

    private List<List<Part>> Options(char open, char close, string vietnamese, string english)
    {
        if (++_depth > DeepestNesting)
            throw Mistake($"các dấu [] và <> lồng nhau quá {DeepestNesting} tầng; hãy tách thành nhiều quy tắc", $"[] and <> are nested deeper than {DeepestNesting}; split the pattern into several rules");
        var start = _at++;
        var options = new List<List<Part>>();
        do
        {
            options.Add(Sequence(close));
        }
        while (_at < _source.Length && _source[_at] == '|' && ++_at > 0);
        Close(close, start);
        _depth--;
        return options.Any(option => option.Count == 0) ? throw Mistake(vietnamese, english) : options;
    }

    private void Close(char close, int start)
    {
        if (_at >= _source.Length)
        {
            _at = start;
            throw Mistake($"thiếu \"{close}\"", $"\"{close}\" is missing");
        }

        _at++;
    }

    private static string Join(List<Part> parts)
    {
        var expression = new StringBuilder();
        Part? before = null;
        var pendingOptionals = new List<Part>();
        foreach (var part in parts)
        {
            if (part.Kind == Kind.Optional)
            {
                if (before is null)
                    pendingOptionals.Add(part);
                else
                    expression.Append("(?:").Append(Blank(before, part)).Append(part.Expression).Append(")?");
                continue;
            }

            foreach (var optional in pendingOptionals)
                expression.Append("(?:").Append(optional.Expression).Append(Blank(optional, part)).Append(")?");
            pendingOptionals.Clear();
            if (before is not null)
                expression.Append(Blank(before, part));
            expression.Append(part.Expression);
            before = part;
        }

        foreach (var optional in pendingOptionals)
            expression.Append("(?:").Append(optional.Expression).Append(")?");
        return expression.ToString();
    }

    /// <summary>The same as <see cref="Join"/> without an expression; null where a part is a hole or a gap.</summary>
    private static PhraseNode? Node(List<Part> parts)
    {
        var nodes = new List<PhraseNode>();
        Part? before = null;
        var pending = new List<(Part Part, PhraseNode Node)>();
        foreach (var part in parts)
        {
            if (NodeOf(part) is not { } node)
                return null;
            if (part.Kind == Kind.Optional)
            {
                if (before is null)
                    pending.Add((part, node));
                else
                    nodes.Add(new PhraseNode.Maybe(PhraseNode.InOrder(BlankNode(before, part), node)));
                continue;
            }

            foreach (var (optional, inner) in pending)
                nodes.Add(new PhraseNode.Maybe(PhraseNode.InOrder(inner, BlankNode(optional, part))));
            pending.Clear();
            if (before is not null)
                nodes.Add(BlankNode(before, part));
            nodes.Add(node);
            before = part;
        }

        foreach (var (_, inner) in pending)
            nodes.Add(new PhraseNode.Maybe(inner));
        return PhraseNode.InOrder([.. nodes]);
    }

    private static PhraseNode? NodeOf(Part part)
    {
        if (part.Literal is { } literal)
            return new PhraseNode.Letters(literal);
        var options = part.Options?.Select(Node).OfType<PhraseNode>().ToArray();
        return options is null || options.Length < part.Options!.Count ? null : options is [var only] ? only : new PhraseNode.Either(options);
    }

    private static PhraseNode BlankNode(Part before, Part after) => before.WordLast && after.WordFirst ? PhraseNode.Blank : PhraseNode.MaybeBlank;

    private static string Blank(Part before, Part after) => before.WordLast && after.WordFirst ? " " : " ?";

    private PatternException Mistake(string vietnamese, string english) => new(_at, vietnamese, english);
}
