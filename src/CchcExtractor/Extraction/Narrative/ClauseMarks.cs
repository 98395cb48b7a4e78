using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>The marks and words of one sentence that part clauses, and its parentheses.</summary>
internal sealed class ClauseMarks
{
    private readonly string _folded;
    private readonly int _start;
    private readonly int _end;
    private readonly IReadOnlyList<NumberMention> _mentions;
    private readonly IReadOnlyList<string> _parting;
    private readonly IReadOnlyList<string> _results;

    internal ClauseMarks(string folded, int start, int end, IReadOnlyList<NumberMention> mentions, IReadOnlyList<(int Start, int Length)> unbroken, RulePack rules)
    {
        (_folded, _start, _end, _mentions) = (folded, start, end, mentions);
        (_parting, _results) = (rules.Words(WordList.Parting), rules.Words(WordList.Results));
        Find(unbroken);
        PairParentheses();
    }

    /// <summary>By index: how long a mark or parting word is, and its kind (<c>w</c> parts, <c>r</c> parts behind a number, else the mark itself).</summary>
    internal Dictionary<int, (int Length, char Kind)> Marks { get; } = [];

    /// <summary>The other parenthesis of each that is paired.</summary>
    internal Dictionary<int, int> Pairs { get; } = [];

    /// <summary>Depth of parentheses at an index.</summary>
    internal int Depth(int at)
    {
        var depth = 0;
        foreach (var (open, close) in Pairs)
            if (open < close && open < at && at < close)
                depth++;
        return depth;
    }

    private void Find(IReadOnlyList<(int Start, int Length)> unbroken)
    {
        var (next, span, behindNumber) = (0, 0, false);
        for (var i = _start; i < _end; i++)
        {
            while (span < unbroken.Count && unbroken[span].Start + unbroken[span].Length <= i)
                span++;
            while (next < _mentions.Count && _mentions[next].End <= i)
                next++;
            if (span < unbroken.Count && i >= unbroken[span].Start)
                i = unbroken[span].Start + unbroken[span].Length - 1;
            else if (next < _mentions.Count && i >= _mentions[next].Start)
                (i, behindNumber) = (_mentions[next].End - 1, true);
            else if (_folded[i] is ',' or ';' or ':' or '(' or ')' or '.' or '[' or ']')
                (Marks[i], behindNumber) = ((1, _folded[i] switch { '[' => '(', ']' => ')', var c => c }), false);
            else if (_folded[i] is '▪' or '•' or '●' or '∙' or '·' or '◦' && i > _start)
                (Marks[i], behindNumber) = ((1, ';'), false);
            else if (_folded[i] == '-' && IsPartingDash(i, behindNumber))
                Marks[i] = (1, ';');
            else if (_folded[i] is '=' or '+' or '|' && IsPartingSign(i, behindNumber))
                Marks[i] = (1, ',');
            else if (i > _start && Words.IsWordCharacter(_folded[i - 1]))
                continue;
            else if (WordAt(i, _parting) is { } word)
            {
                Marks[i] = (word.Length, 'w');
                i += word.Length - 1;
            }
            else if (WordAt(i, _results) is { } result)
            {
                Marks[i] = (result.Length, 'r');
                i += result.Length - 1;
            }
        }
    }

    private string? WordAt(int at, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (at + word.Length <= _end && Words.StandsAt(_folded, at, word))
                return word;
        return null;
    }

    /// <summary>
    /// "Tư pháp - Hộ tịch": a dash between words belongs to a name; one beside a digit or mark, blanks around it, parts. So does one behind
    /// a number and its words: "35 nhiệm vụ - đã xong 08".
    /// </summary>
    private bool IsPartingDash(int dash, bool behindNumber) =>
        dash > _start + 1 && dash + 2 < _end && _folded[dash - 1] == ' ' && _folded[dash + 1] == ' ' && (behindNumber || !(char.IsLetter(_folded[dash - 2]) && char.IsLetter(_folded[dash + 2])));

    /// <summary>"Xong 281 = sớm 96 + đúng hạn 185", "trực tuyến 507 | trực tiếp 52": behind a number a sign before words parts as a comma does; "401/403 = 99,5%" goes on.</summary>
    private bool IsPartingSign(int sign, bool behindNumber) =>
        sign - 2 >= _start && (behindNumber || _folded[sign - 2] is ')' or ']') && sign + 2 < _end && _folded[sign - 1] == ' ' && _folded[sign + 1] == ' ' && (char.IsLetter(_folded[sign + 2]) || (_folded[sign] != '=' && char.IsAsciiDigit(_folded[sign + 2])));

    private void PairParentheses()
    {
        var open = new Stack<int>();
        foreach (var (at, mark) in Marks.OrderBy(mark => mark.Key))
        {
            if (mark.Kind == '(')
                open.Push(at);
            else if (mark.Kind == ')' && open.TryPop(out var start))
                (Pairs[start], Pairs[at]) = (at, start);
        }
    }
}
