using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Gives every number of a sentence its own clause and what it inherits. A clause ends at a comma, semicolon, unpaired parenthesis or one of
/// the parting words; a parenthesis inside it is passed over ("122 TTHC (tỷ lệ 100%) được đưa vào một cửa"). Two numbers without a mark between them share the
/// words there, but for "và" (and), which parts them. A colon parts as well, unless the number follows it at once ("trực tuyến: 495"). A
/// parenthesis inherits the clause that it stands behind.
/// </summary>
internal sealed class Clauses
{
    private const int MostHeads = 12;

    private readonly string _folded;
    private readonly int _start;
    private readonly int _end;
    private readonly IReadOnlyList<NumberMention> _mentions;
    private readonly Dictionary<int, NumberMention> _byEnd = [];
    private readonly ClauseMarks _at;

    private readonly IReadOnlyList<string> _fillers;
    private readonly IReadOnlyList<string> _wholes;
    private readonly IReadOnlyList<string> _against;
    private readonly IReadOnlyList<string> _neighbours;
    private readonly string _and;
    private readonly IReadOnlyList<Pattern> _never;
    private readonly Vocabulary _fields;

    private Clauses(string folded, int start, int length, IReadOnlyList<NumberMention> mentions, IReadOnlyList<(int Start, int Length)> unbroken, RulePack rules)
    {
        _fillers = rules.Words(WordList.ClauseFillers);
        _never = rules.Narrative.Never;
        _fields = rules.Vocabulary("fields");
        (_wholes, _against, _neighbours) = (rules.Words(WordList.OpensWhole), rules.Words(WordList.Against), rules.Words(WordList.AsideOfNeighbour));
        _and = rules.Words(WordList.And) is [var and, ..] ? and : ",";
        (_folded, _start, _end, _mentions) = (folded, start, start + length, mentions);
        foreach (var mention in mentions)
            _byEnd.TryAdd(mention.End, mention);
        _at = new ClauseMarks(folded, start, start + length, mentions, unbroken, rules);
    }

    /// <summary>
    /// Fills in clause, heads and previous number of each mention in one sentence. <paramref name="unbroken"/>: stretches of the text, in
    /// order, whose marks part nothing (dates, document numbers, compound names).
    /// </summary>
    internal static void Assign(string folded, int start, int length, IReadOnlyList<NumberMention> mentions, IReadOnlyList<(int Start, int Length)> unbroken, RulePack rules)
    {
        var clauses = new Clauses(folded, start, length, mentions, unbroken, rules);
        for (var i = 0; i < mentions.Count; i++)
            mentions[i].Depth = clauses._at.Depth(mentions[i].Start);
        for (var i = 0; i < mentions.Count; i++)
            clauses.Assign(mentions[i], i);
    }

    private void Assign(NumberMention mention, int index)
    {
        var (before, from) = Left(mention.Start, mention.Depth, true);
        mention.Before = before;
        mention.After = Right(mention, index + 1 < _mentions.Count ? index + 1 : -1);
        mention.SentenceBefore = WithoutAsides(mention.Start);
        mention.OpensWithTotal = _wholes.Any(word => before.StartsWith(word, StringComparison.Ordinal));
        mention.SentenceBehind = _folded[mention.End.._end];
        mention.Sentence = _start;
        mention.Previous = Previous(mention, index);
        AddHeads(mention, from);
        TakeClauseOfParenthesis(mention);
    }

    /// <summary>"đã giải quyết (334 hồ sơ, tỷ lệ 100%)": where counts stand in parentheses only, the one that opens a parenthesis is what the clause before it speaks of.</summary>
    private void TakeClauseOfParenthesis(NumberMention mention)
    {
        if (mention is { Depth: > 0, IsWord: false, Unit: not ("?" or "%"), Before.Length: 0 } && (mention.Unit.Length > 0 || IsOfField(mention)) && !(mention.Previous?.Depth < mention.Depth) && mention.SentenceBefore.AsSpan().TrimEnd(' ').EndsWith("(")
            && (BehindAnd(mention) ?? (mention.Heads is [{ Numbers.Count: 0 } clause, ..] ? clause.Text : null)) is { } words)
            (mention.Before, mention.IsCountOfClause) = (words, true);
    }

    /// <summary>"hộ tịch (167, trực tuyến 137); chứng thực (242, trực tuyến 206)": in the parenthesis behind a field's name stands its count, and then what of it.</summary>
    private bool IsOfField(NumberMention mention) =>
        mention.Heads is [{ Numbers.Count: 0, IsTitle: false } clause, ..] && Fields.LastIn(clause.Text, _fields) is not null && mention.End < _end && _folded[mention.End] is ',' or ')' or ';';

    /// <summary>"lĩnh vực chứng thực (229 hồ sơ) và lĩnh vực hộ tịch (129 hồ sơ)": the words behind "và", where the parenthesis before gave the other's count; null where none did.</summary>
    private string? BehindAnd(NumberMention mention)
    {
        if (mention.Previous is not { IsCountOfClause: true } other || other.Depth != mention.Depth)
            return null;
        var between = _folded.AsSpan(other.End, mention.Start - other.End);
        if (between.LastIndexOf(')') is var closed && closed < 0)
            return null;
        var words = between[(closed + 1)..].TrimEnd(" (").Trim(' ').ToString();
        return Words.StandsAt(words, 0, _and) && words.Length > _and.Length ? words[_and.Length..].TrimStart(' ') : null;
    }

    /// <summary>"trực tuyến 1.019 hồ sơ (vượt mục tiêu 50%), trực tiếp 267": the sentence up to an index; what a parenthesis said that is closed there holds for nothing behind it, but whose the numbers are ("xã Đông Vinh (đơn vị cùng cụm thi đua) tiếp nhận").</summary>
    private string WithoutAsides(int to)
    {
        var said = new System.Text.StringBuilder();
        for (var at = _start; at < to; at++)
            if (_at.Pairs.TryGetValue(at, out var close) && close > at && close < to && !IsOfNeighbour(at, close))
                at = close;
            else
                said.Append(_folded[at]);
        return said.ToString();
    }

    private bool IsOfNeighbour(int open, int close) => _folded[open..close] is var aside && _neighbours.Any(word => Words.Contains(aside, word));

    /// <summary>The number before it at the same depth, or the host of its parenthesis.</summary>
    private NumberMention? Previous(NumberMention mention, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (_mentions[i].Depth <= mention.Depth)
                return _mentions[i];
        return null;
    }

    private void AddHeads(NumberMention mention, int from)
    {
        var depth = mention.Depth;
        while (from > _start && mention.Heads.Count < MostHeads)
        {
            var marked = _at.Marks.TryGetValue(from - 1, out var mark);
            var at = marked && mark.Length == 1 ? from - 1 : from;
            if (marked && mark.Kind == '(')
                depth--;
            var (text, next) = Left(at, depth, false);
            if (text.Length > 0)
            {
                var (low, high, level) = (next, at, depth);
                mention.Heads.Add(new Inherited(text, _mentions.Where(number => number.Start >= low && number.End <= high && number.Depth == level).ToList()));
            }

            if (next >= from)
                break;
            from = next;
        }
    }

    /// <summary>The words of a clause to the left of an index, parentheses passed over, and where they begin.</summary>
    private (string Words, int From) Left(int to, int depth, bool stopAtNumber)
    {
        var pieces = new List<string>();
        var end = to;
        var at = to;
        while (at > _start)
        {
            if (stopAtNumber && NumberEndingAt(at) is { } number && number.Depth == depth)
            {
                at = AfterAnd(number.End, end);
                break;
            }

            if (_at.Marks.TryGetValue(at - 1, out var mark))
            {
                if (mark.Kind == ')' && _at.Pairs.TryGetValue(at - 1, out var open))
                {
                    if (stopAtNumber && HoldsNumber(open, at) && Words.IndexOf(_folded[at..end], _and) is >= 0 and var and && _folded.AsSpan(at, and).Trim(' ').IsEmpty)
                    {
                        // "4.687 hồ sơ trực tuyến (89%) và 527 hồ sơ trực tiếp": the number before has had its say
                        at += and + _and.Length;
                        break;
                    }

                    pieces.Add(_folded[at..end]);
                    end = at = open;
                    continue;
                }

                if (mark.Kind == 'w' || (mark.Kind == 'r' && HasNumberBefore(at - 1, depth)))
                {
                    at--;
                    break;
                }

                if (mark.Kind == 'r')
                {
                    at--;
                    continue;
                }

                if (mark.Kind != ':' || pieces.Count > 0 || !stopAtNumber || !IsFiller(_folded[at..to].Trim(' ')))
                    break;
            }

            at--;
        }

        if (end > at)
            pieces.Add(_folded[at..end]);
        pieces.Reverse();
        return (string.Concat(pieces).Trim(' '), at == to ? at - 1 : at);
    }

    private string Right(NumberMention mention, int nextIndex)
    {
        var pieces = new List<string>();
        var (from, at) = (mention.End, mention.End);
        while (at < _end)
        {
            while (nextIndex >= 0 && nextIndex < _mentions.Count && _mentions[nextIndex].Start < at)
                nextIndex++;
            if (nextIndex >= 0 && nextIndex < _mentions.Count && _mentions[nextIndex].Start == at)
            {
                var and = Words.IndexOf(_folded[from..at], _and);
                var against = FirstOf(_against, _folded[from..at]);
                if (and >= 0 || against >= 0)
                    at = from + (and < 0 || (against >= 0 && against < and) ? against : and);
                break;
            }

            if (_at.Marks.TryGetValue(at, out var mark))
            {
                if (mark.Kind == '(' && _at.Pairs.TryGetValue(at, out var close))
                {
                    pieces.Add(_folded[from..at]);
                    from = at = close + 1;
                    continue;
                }

                if (mark.Kind == ',' && BehindApposition(at, nextIndex) is { } resumed)
                {
                    pieces.Add(_folded[from..at]);
                    (from, at) = (resumed, resumed);
                    nextIndex = -1;
                    continue;
                }

                if (mark.Kind != 'r' || nextIndex >= 0)
                    break;
            }

            at++;
        }

        if (at > from)
            pieces.Add(_folded[from..at]);
        return string.Concat(pieces).Trim(' ');
    }

    /// <summary>"228 TTHC, đạt 99,1%, được thực hiện ...": where the clause goes on behind a rate between commas, if no number stands there.</summary>
    private int? BehindApposition(int comma, int nextIndex)
    {
        if (nextIndex < 0 || nextIndex >= _mentions.Count || _mentions[nextIndex] is not { Unit: "%" } rate || !IsFiller(_folded[(comma + 1)..rate.Start].Trim(' ')))
            return null;
        var at = rate.End;
        for (; at < _end && (!_at.Marks.TryGetValue(at, out var mark) || mark.Kind == '('); at++)
            if (_at.Pairs.TryGetValue(at, out var close))
                at = close;
        if (at >= _end || _folded[at] != ',')
            return null;
        var end = at + 1;
        while (end < _end && (!_at.Marks.TryGetValue(end, out var stop) || stop.Kind == 'r'))
            end++;
        // "..., đạt 99,1%, cao hơn cùng kỳ năm trước": that is said of the rate
        var resumed = _folded[(at + 1)..end];
        if (_never.Any(pattern => pattern.IsIn(resumed)))
            return null;
        return _mentions.Any(mention => mention.Depth == rate.Depth && mention.Start > rate.Start && mention.Start < end) ? null : at + 1;
    }

    /// <summary>Between two numbers without a mark: what follows the last "và", what begins with "so với", or all of it.</summary>
    private int AfterAnd(int from, int to)
    {
        if (to <= from)
            return from;
        var between = _folded[from..to];
        var and = Words.LastIndexOf(between, _and);
        var against = FirstOf(_against, between);
        return against > and ? from + against : and < 0 ? from : Math.Min(to, from + and + _and.Length);
    }

    private static int FirstOf(IReadOnlyList<string> words, string text) => words.Select(word => Words.IndexOf(text, word)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    /// <summary>A number stands before an index in the same clause.</summary>
    private bool HasNumberBefore(int index, int depth)
    {
        for (var at = index; at > _start; at--)
        {
            if (NumberEndingAt(at) is { } number && number.Depth == depth)
                return true;
            if (!_at.Marks.TryGetValue(at - 1, out var mark) || mark.Kind == 'r')
                continue;
            if (mark.Kind == ')' && _at.Pairs.TryGetValue(at - 1, out var open))
                at = open + 1;
            else if (mark.Kind is not (',' or ':') || !ResultFollowsAtOnce(at, index))
                return false;
        }

        return false;
    }

    private bool HoldsNumber(int open, int close) => _mentions.Any(mention => mention.Start > open && mention.End <= close);

    private bool IsFiller(string words) => words.Length == 0 || _fillers.Contains(words, StringComparer.Ordinal);

    private bool ResultFollowsAtOnce(int from, int to) => _folded.AsSpan(from, to - from).Trim(' ').IsEmpty;

    private NumberMention? NumberEndingAt(int at) => _byEnd.GetValueOrDefault(at);
}
