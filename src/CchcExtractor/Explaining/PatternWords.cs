using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Explaining;

/// <summary>One thing that a pattern asks for, in order.</summary>
/// <param name="Text">The folded word; of a hole its name in braces, as written.</param>
/// <param name="Hole">What may stand there; null for a word.</param>
/// <param name="Optional">It may be missing.</param>
internal sealed record Asked(string Text, HoleType? Hole, bool Optional);

/// <summary>
/// The words and holes of a pattern, in order, as one sentence would have them: of alternatives the one is taken that has most of its words in
/// that sentence. Marks do not count. Patterns were parsed before, so their brackets are in order.
/// </summary>
internal sealed class PatternWords
{
    private readonly string _source;
    private readonly Func<string, bool> _said;
    private int _at;

    private PatternWords(string source, Func<string, bool> said) => (_source, _said) = (source, said);

    /// <summary>What a pattern asks of a sentence. <paramref name="said"/>: whether a folded word stands in it.</summary>
    internal static List<Asked> Of(string source, Func<string, bool> said) => new PatternWords(source, said).Sequence('\0', false);

    private List<Asked> Sequence(char until, bool optional)
    {
        var asked = new List<Asked>();
        while (_at < _source.Length && _source[_at] != until && !(until != '\0' && _source[_at] == '|'))
        {
            var c = _source[_at];
            if (c == '{')
            {
                var close = _source.IndexOf('}', _at);
                var content = _source[(_at + 1)..close];
                asked.Add(new Asked($"{{{content}}}", HoleTypes.Parse(HoleTypes.Split(content).Type) ?? HoleType.Text, optional));
                _at = close + 1;
            }
            else if (c is '[' or '<')
                asked.AddRange(Choice(c == '[' ? ']' : '>', optional || c == '['));
            else if (Words.IsWordCharacter(c))
                asked.Add(new Asked(Word(), null, optional));
            else
                _at++;
        }

        return asked;
    }

    private List<Asked> Choice(char close, bool optional)
    {
        var options = new List<List<Asked>>();
        do
        {
            _at++;
            options.Add(Sequence(close, optional));
        }
        while (_at < _source.Length && _source[_at] == '|');
        _at++;
        return options.MaxBy(option => option.Count(word => word.Hole is null && _said(word.Text)) / (double)Math.Max(1, option.Count))!;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _source.Length && (Words.IsWordCharacter(_source[_at]) || char.GetUnicodeCategory(_source[_at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            _at++;
        return Folding.Fold(_source[start.._at]);
    }
}
