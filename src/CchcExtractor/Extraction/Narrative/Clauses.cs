using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Gives every number of a sentence its own clause and what it inherits. A clause ends at a comma, semicolon, parenthesis or one of the
/// words below; two numbers without such a mark between them share the words there, but for "và", which parts them. A colon parts as well,
/// unless the number follows it at once ("trực tuyến: 495"). A parenthesis inherits the clause that it stands behind.
/// </summary>
internal sealed class Clauses
{
    private static readonly string[] PartingWords =
        ["trong đó", "bao gồm", "gồm có", "gồm", "cụ thể", "đạt tỉ lệ", "đạt tỷ lệ", "chiếm tỉ lệ", "đạt", "chiếm", "còn lại", "tương ứng", "tương đương", "bằng", "nâng tổng số"];

    /// <summary>Words between a colon and its number that do not make a clause of their own.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "", "có", "là", "được", "đạt", "khoảng", "hơn", "gần", "trên", "đã", "với", "số lượng", "tổng số", "tổng cộng" };

    private readonly string _folded;
    private readonly IReadOnlyList<(int Start, int Length)> _unbroken;
    private readonly List<(int Start, int Length, char Kind)> _marks = [];

    private Clauses(string folded, IReadOnlyList<(int Start, int Length)> unbroken) => (_folded, _unbroken) = (folded, unbroken);

    /// <summary>
    /// Fills in clause, heads and previous number of each mention in one sentence. <paramref name="unbroken"/>: stretches of the text, in
    /// order, whose marks part nothing (dates, document numbers, compound names).
    /// </summary>
    internal static void Assign(string folded, int start, int length, IReadOnlyList<NumberMention> mentions, IReadOnlyList<(int Start, int Length)> unbroken)
    {
        var clauses = new Clauses(folded, unbroken);
        clauses.FindMarks(start, start + length, mentions);
        clauses.Walk(start, start + length, mentions);
    }

    private void FindMarks(int start, int end, IReadOnlyList<NumberMention> mentions)
    {
        var next = 0;
        var span = 0;
        for (var i = start; i < end; i++)
        {
            while (span < _unbroken.Count && _unbroken[span].Start + _unbroken[span].Length <= i)
                span++;
            if (span < _unbroken.Count && i >= _unbroken[span].Start)
            {
                i = _unbroken[span].Start + _unbroken[span].Length - 1;
                continue;
            }

            while (next < mentions.Count && mentions[next].End <= i)
                next++;
            if (next < mentions.Count && i >= mentions[next].Start)
            {
                i = mentions[next].End - 1;
                continue;
            }

            var c = _folded[i];
            if (c is ',' or ';' or ':' or '(' or ')' or '.' or '[' or ']')
            {
                if (c is '.' or ',' && i + 1 < end && i > start && char.IsDigit(_folded[i + 1]) && char.IsDigit(_folded[i - 1]))
                    continue;
                _marks.Add((i, 1, c));
            }
            else if (c == '-' && i > start && i + 1 < end && _folded[i - 1] == ' ' && _folded[i + 1] == ' ' && next < mentions.Count && i > start + 1)
            {
                if (i > 0 && !BetweenLetters(i))
                    _marks.Add((i, 1, ';'));
            }
            else if (i == start || !Words.IsWordCharacter(_folded[i - 1]))
            {
                foreach (var word in PartingWords)
                    if (string.CompareOrdinal(_folded, i, word, 0, word.Length) == 0 && i + word.Length <= end && Words.IsWhole(_folded, i, word.Length))
                    {
                        _marks.Add((i, word.Length, 'w'));
                        i += word.Length - 1;
                        break;
                    }
            }
        }
    }

    /// <summary>"Tư pháp - Hộ tịch": a dash between words belongs to a name; one beside a digit or mark parts.</summary>
    private bool BetweenLetters(int dash) =>
        dash >= 2 && dash + 2 < _folded.Length && char.IsLetter(_folded[dash - 2]) && char.IsLetter(_folded[dash + 2]);

    private void Walk(int start, int end, IReadOnlyList<NumberMention> mentions)
    {
        var hosts = new Stack<(int From, NumberMention? Number, List<Inherited> Heads)>();
        var heads = new List<Inherited>();
        NumberMention? previous = null;
        var mark = 0;
        var segment = start;
        for (var m = 0; m < mentions.Count; m++)
        {
            var mention = mentions[m];
            for (; mark < _marks.Count && _marks[mark].Start < mention.Start; mark++)
            {
                var (at, length, kind) = _marks[mark];
                var segmentNumbers = mentions.Take(m).Where(number => number.Start >= segment && number.End <= at).ToList();
                if (kind is '(' or '[')
                {
                    var host = new Inherited(Slice(segment, at), segmentNumbers);
                    hosts.Push((segment, previous, heads));
                    heads = [host, .. heads];
                }
                else if (kind is ')' or ']')
                {
                    if (hosts.TryPop(out var host))
                    {
                        heads = host.Heads;
                        previous = host.Number ?? previous;
                        if (Slice(host.From, at) is { Length: > 0 })
                            heads = [new Inherited(Slice(host.From, FirstMarkAfter(host.From, at)), mentions.Where(number => number.Start >= host.From && number.Depth == hosts.Count && number.End <= at).ToList()), .. heads];
                    }
                }
                else if (kind == ':' && Fillers.Contains(Slice(at + 1, mention.Start)) && (mark + 1 >= _marks.Count || _marks[mark + 1].Start >= mention.Start))
                {
                    continue;
                }
                else
                {
                    heads = [new Inherited(Slice(segment, at), segmentNumbers), .. heads];
                }

                segment = kind == 'w' ? at : at + length;
            }

            var from = segment;
            if (previous is not null && previous.End > from && previous.Depth == hosts.Count)
                from = AfterAnd(previous.End, mention.Start);
            mention.Before = Slice(from, mention.Start);
            mention.After = Slice(mention.End, End(mention.End, m + 1 < mentions.Count ? mentions[m + 1].Start : int.MaxValue, mark, end));
            mention.SentenceBefore = Slice(start, mention.Start);
            mention.Sentence = start;
            mention.Depth = hosts.Count;
            mention.Previous = previous;
            mention.Heads.AddRange(heads.Where(head => head.Text.Length > 0));
            previous = mention;
        }
    }

    /// <summary>Between two numbers without a mark: what follows the last "và", or all of it.</summary>
    private int AfterAnd(int from, int to)
    {
        var between = _folded[from..to];
        var and = Words.LastIndexOf(between, "và");
        return and < 0 ? from : from + and + 3 > to ? to : from + and + 2;
    }

    private int End(int from, int nextNumber, int mark, int end)
    {
        var boundary = mark < _marks.Count ? _marks[mark].Start : end;
        if (nextNumber < boundary)
        {
            var between = _folded[from..nextNumber];
            var and = Words.IndexOf(between, "và");
            return and < 0 ? nextNumber : from + and;
        }

        return boundary;
    }

    private int FirstMarkAfter(int from, int limit)
    {
        foreach (var (at, _, _) in _marks)
            if (at > from)
                return Math.Min(at, limit);
        return limit;
    }

    private string Slice(int from, int to) => to > from ? _folded[from..to].Trim(' ') : "";
}
