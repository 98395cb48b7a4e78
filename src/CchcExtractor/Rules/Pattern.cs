using System.Text.RegularExpressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>A stretch of folded text that a hole took.</summary>
/// <param name="Name">The hole's name, e.g. an indicator.</param>
/// <param name="Type">What may stand there.</param>
/// <param name="Start">Index in the folded text.</param>
/// <param name="Length">Characters of the folded text.</param>
public readonly record struct HoleMatch(string Name, HoleType Type, int Start, int Length);

/// <summary>Where a pattern met a folded text.</summary>
public sealed record PatternMatch(int Start, int Length, IReadOnlyList<HoleMatch> Holes)
{
    /// <summary>Index behind the match.</summary>
    public int End => Start + Length;

    /// <summary>What a hole took, or null where the hole stands in a part that was left out.</summary>
    public HoleMatch? Hole(string name)
    {
        foreach (var hole in Holes)
            if (hole.Name == name)
                return hole;
        return null;
    }
}

/// <summary>
/// A sentence with typed holes, optional parts and alternatives, as a clerk writes it: <c>tiếp nhận {x:int} [bộ] &lt;hồ sơ|HS&gt;</c>.
/// Met against folded text, so case, blanks, Unicode form, tone placement, dashes and quotes do not matter. Time is linear in the text.
/// </summary>
public sealed class Pattern
{
    /// <summary>However hostile the text, one search ends after this.</summary>
    public static TimeSpan TimeLimit => LinearExpression.TimeLimit;

    /// <summary>Characters of an expression; a sentence of a report makes some hundreds. Time and memory grow with it.</summary>
    private const int LongestExpression = 8_000;

    private readonly string? _literal;
    private readonly Phrase? _phrase;

    /// <summary>Built when it is first needed: most patterns are ruled out by their needed words.</summary>
    private readonly Lazy<LinearExpression>? _regex;
    private readonly IReadOnlyList<(string Name, HoleType Type)> _holes;

    /// <summary>Words without which there is no match, of each group one; most texts are ruled out by them.</summary>
    private readonly IReadOnlyList<IReadOnlyList<string>> _needed;

    private Pattern(string source, Lazy<LinearExpression>? regex, PatternSyntax.Parsed? parsed = null) =>
        (Source, _regex, _literal, _phrase, _needed, _holes) = (source, regex, parsed?.Literal, parsed?.Phrase, parsed?.Needed ?? [], parsed?.Holes ?? []);

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <summary>Names and types of its holes, in order.</summary>
    public IReadOnlyList<(string Name, HoleType Type)> Holes => _holes;

    /// <summary>Parses and compiles a pattern; <c>re:</c> in front makes the rest a regular expression over folded text.</summary>
    /// <exception cref="PatternException">It is not understood; says at which character and what was expected.</exception>
    public static Pattern Parse(string source)
    {
        if (source.StartsWith("re:", StringComparison.Ordinal))
            return Expression(source);
        var parsed = PatternSyntax.Parse(source);
        return new Pattern(source, parsed.Literal is null ? Compile(source, parsed.Expression) : null, parsed);
    }

    /// <summary>Characters with one of which every match begins; null where that is not known.</summary>
    internal IReadOnlyCollection<string>? Openings => _literal is not null ? [_literal] : _phrase?.Openings;

    /// <summary>The same, where every match begins with a word and at a word boundary; null where that is not known.</summary>
    internal IReadOnlyCollection<string>? WordOpenings =>
        (_literal is not null || _phrase is { WordFirst: true }) && Openings is { } openings && openings.All(opening => opening.Length > 0 && Texts.Words.IsWordCharacter(opening[0])) ? openings : null;

    /// <summary>True where a pattern of known openings stands exactly at an index of a folded text.</summary>
    internal bool StandsAt(string folded, int start) => _literal is not null ? LengthAt(folded, start) is not null : _phrase?.LengthAt(folded, start) is not null;

    /// <summary>First match at or after an index of a folded text, or null.</summary>
    public PatternMatch? Find(string folded, int from = 0)
    {
        if (from > folded.Length)
            return null;
        if (_literal is not null)
            return Texts.Words.IndexOf(folded, _literal, from) is >= 0 and var index ? new PatternMatch(index, _literal.Length, []) : null;
        if (_phrase is not null)
            return _phrase.Find(folded, from) is { } found ? new PatternMatch(found.Start, found.Length, []) : null;
        if (!MayBeIn(folded.AsSpan(from)))
            return null;
        var match = _regex!.Value.Match(folded, from);
        return match.Success ? new PatternMatch(match.Index, match.Length, Taken(match)) : null;
    }

    /// <summary>How many characters it takes where it stands exactly at an index of a folded text, or null. It looks no further than <paramref name="window"/> characters.</summary>
    public int? LengthAt(string folded, int start, int window = 120)
    {
        if (start >= folded.Length)
            return null;
        if (_literal is not null)
            return Texts.Words.StandsAt(folded, start, _literal) ? _literal.Length : null;
        if (_phrase is not null)
            return _phrase.LengthAt(folded, start) is { } length && length <= window ? length : null;
        var ahead = folded.AsSpan(start, Math.Min(window, folded.Length - start));
        return MayBeIn(ahead) && _regex!.Value.Match(ahead.ToString()) is { Success: true, Index: 0 } match ? match.Length : null;
    }

    /// <summary>All matches, left to right, none overlapping.</summary>
    public IEnumerable<PatternMatch> FindAll(string folded)
    {
        for (var match = Find(folded); match is not null; match = Find(folded, Math.Max(match.End, match.Start + 1)))
            yield return match;
    }

    /// <summary>True where it stands somewhere in a folded text.</summary>
    public bool IsIn(string folded) =>
        _literal is not null ? Texts.Words.IndexOf(folded, _literal) >= 0 : _phrase is not null ? _phrase.Find(folded) is not null : MayBeIn(folded) && _regex!.Value.Match(folded).Success;

    /// <summary>True where it stands at the very end of a folded text.</summary>
    public bool Ends(string folded) => _literal is not null
        ? Texts.Words.EndsWith(folded, _literal)
        : FindAll(folded).Any(match => match.End == folded.Length);

    private bool MayBeIn(ReadOnlySpan<char> folded)
    {
        foreach (var group in _needed)
        {
            var stands = false;
            for (var i = 0; i < group.Count && !stands; i++)
                stands = folded.IndexOf(group[i], StringComparison.Ordinal) >= 0;
            if (!stands)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Source;

    private static Pattern Expression(string source)
    {
        if (MayOpenWithNothing(source.AsSpan(3)))
            throw new PatternException(3, "biểu thức mở đầu bằng phần có thể vắng mặt; khi không quay lui, .NET bỏ sót chỗ khớp đứng sau phần ấy ở nơi khác. Hãy viết \\b hoặc ^ ở đầu", "the expression begins with what may be missing; without backtracking .NET overlooks matches behind another occurrence of it. Begin with \\b or ^");
        try
        {
            return new Pattern(source, new Lazy<LinearExpression>(LinearExpression.Checked(source[3..])));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw exception is NotSupportedException
                ? new PatternException(3, "biểu thức chính quy dùng thứ không được phép (tham chiếu ngược, nhìn trước, nhìn sau) hoặc quá phức tạp; hãy viết đơn giản hơn hoặc tách ra", "the regular expression uses what is not possible here (back references, looking ahead or behind) or is too complex; make it simpler or split it")
                : new PatternException(3, $"biểu thức chính quy không dùng được: {exception.Message}", $"not a usable regular expression: {exception.Message}");
        }
    }

    /// <summary>"(?:không )?đạt", "[a-z]*x", "k?": the first part may be missing.</summary>
    private static bool MayOpenWithNothing(ReadOnlySpan<char> expression)
    {
        var end = expression switch
        {
            ['(' or '[', ..] => Closing(expression),
            ['\\', _, ..] => 2,
            _ => 1,
        };
        return end < expression.Length && (expression[end] is '?' or '*' || expression[end..].StartsWith("{0"));
    }

    /// <summary>Index behind the bracket that closes the first one.</summary>
    private static int Closing(ReadOnlySpan<char> expression)
    {
        var (open, close, depth) = (expression[0], expression[0] == '(' ? ')' : ']', 0);
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '\\')
                i++;
            else if (expression[i] == close && --depth == 0)
                return i + 1;
            else if (expression[i] == open && (open == '(' || i == 0))
                depth++;
        }

        return expression.Length;
    }

    private static Lazy<LinearExpression> Compile(string source, string expression) => expression.Length <= LongestExpression
        ? new Lazy<LinearExpression>(() => new LinearExpression(expression))
        : throw TooComplex(0, source);

    private static PatternException TooComplex(int offset, string source)
    {
        var shown = source.Length <= 60 ? source : source[..60] + "...";
        return new PatternException(offset, $"mẫu quá phức tạp: \"{shown}\"; hãy tách thành nhiều mẫu", $"the pattern is too complex: \"{shown}\"; split it into several");
    }

    private List<HoleMatch> Taken(Match match)
    {
        var taken = new List<HoleMatch>(_holes.Count);
        for (var i = 0; i < _holes.Count; i++)
            if (match.Groups[i + 1] is { Success: true } group)
                taken.Add(new HoleMatch(_holes[i].Name, _holes[i].Type, group.Index, group.Length));
        return taken;
    }
}

/// <summary>A pattern that is not understood.</summary>
public sealed class PatternException(int offset, string vietnamese, string english) : Exception(english)
{
    /// <summary>Characters before the mistake.</summary>
    public int Offset { get; } = offset;

    /// <summary>What was expected.</summary>
    public Reporting.Wording Wording { get; } = new(vietnamese, english);
}
