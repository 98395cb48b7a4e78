using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Số hồ sơ trực tuyến và trực tiếp lần lượt là 310 và 213": numbers that stand in a row behind a row of names. Each takes the name in its
/// own place of the row for its clause, and the whole row for its nearest head.
/// </summary>
internal sealed class Respectively(RulePack rules)
{
    private readonly IReadOnlyList<string> _words = rules.Words(WordList.Respectively);
    private readonly IReadOnlyList<string> _fillers = rules.Words(WordList.ClauseFillers);
    private readonly string _and = rules.Words(WordList.And) is [var and, ..] ? and : ",";
    private readonly Vocabulary _units = rules.Vocabulary("units");

    /// <summary>Characters between the word and the first number: names in a row, or a verb.</summary>
    private const int MostBetween = 60;

    /// <summary>Gives the numbers of one sentence their names, where it says so.</summary>
    internal void Assign(string folded, int start, int length, IReadOnlyList<NumberMention> mentions)
    {
        foreach (var word in _words)
            for (var at = Words.IndexOf(folded, word, start); at >= 0 && at + word.Length < start + length; at = Words.IndexOf(folded, word, at + word.Length))
                if (Row(folded, at + word.Length, mentions) is { Count: > 1 } row)
                    _ = Name(row, folded, start, at, WithoutParentheses(folded.AsSpan(at + word.Length, row[0].Start - at - word.Length)), mentions) || TakesSharesOf(row, mentions);
    }

    /// <summary>"310 hồ sơ trực tuyến, 213 hồ sơ trực tiếp, lần lượt chiếm 59,3% và 40,7%": as many shares as there are counts right before them, each of the one in its own place.</summary>
    private static bool TakesSharesOf(List<NumberMention> row, IReadOnlyList<NumberMention> mentions)
    {
        var first = 0;
        while (mentions[first] != row[0])
            first++;
        if (first < row.Count || row.Exists(share => share.Unit != "%"))
            return false;
        var counts = mentions.Skip(first - row.Count).Take(row.Count).ToList();
        if (counts.Exists(count => count.Unit == "%" || count.Depth != row[0].Depth))
            return false;
        for (var i = 0; i < row.Count; i++)
            (row[i].Previous, row[i].IsRateOfPrevious, row[i].IsPaired, row[i].Before, row[i].After) = (counts[i], true, true, "", "");
        return true;
    }

    /// <summary>The names stand before the word, or between it and the numbers; a verb there ("lần lượt tiếp nhận 498, 201") is said of all of them.</summary>
    private bool Name(List<NumberMention> row, string folded, int start, int at, string between, IReadOnlyList<NumberMention> mentions)
    {
        var verb = _fillers.Contains(between, StringComparer.Ordinal) ? "" : between;
        if (verb.Length > 0 && Parted(WithoutFiller(verb)) is var own && own.Count == row.Count)
            return Named(row, own, verb, "");
        return Names(folded, start, at, mentions) is var (text, names) && names.Count >= row.Count && Named(row, names, text, verb);
    }

    private static bool Named(List<NumberMention> row, List<string> names, string text, string verb)
    {
        for (var i = 0; i < row.Count; i++)
        {
            row[i].Before = $"{names[names.Count - row.Count + i]} {verb}".TrimEnd();
            row[i].Heads.Insert(0, new Inherited(text, []));
        }

        return true;
    }

    /// <summary>The words without the filler that they end with ("toàn trình và một phần là").</summary>
    private string WithoutFiller(string words)
    {
        foreach (var filler in _fillers)
            if (words.EndsWith(' ' + filler, StringComparison.Ordinal))
                return words[..^(filler.Length + 1)];
        return words;
    }

    /// <summary>The numbers behind an index that only their units, commas and "và" part.</summary>
    private List<NumberMention> Row(string folded, int from, IReadOnlyList<NumberMention> mentions)
    {
        var row = new List<NumberMention>();
        foreach (var mention in mentions)
        {
            if (mention.Start < from || mention.IsSetAside || (row.Count > 0 && mention.Depth > row[0].Depth))
                continue;
            var between = WithoutParentheses(folded.AsSpan(from, mention.Start - from));
            if (row.Count == 0 ? between.Length > MostBetween || between.AsSpan().IndexOfAny(".;:()") >= 0 : !Parts(WithoutUnit(between)))
                break;
            row.Add(mention);
            from = mention.End;
        }

        return row;
    }

    private bool Parts(string between) => between is "," or ";" || between == _and || between == ", " + _and || between == "; " + _and;

    private string WithoutUnit(string between) => _units.At(between, 0) is { } unit ? between[unit.Length..].Trim() : between;

    private static string WithoutParentheses(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        var close = text.LastIndexOf(')');
        return (open >= 0 && close > open ? string.Concat(text[..open], text[(close + 1)..]) : text.ToString()).Trim(' ', ':');
    }

    /// <summary>The words before an index, back to the number or strong mark before them, and the parts that commas and "và" make of them.</summary>
    private (string Text, List<string> Names) Names(string folded, int start, int end, IReadOnlyList<NumberMention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.End <= end)
                start = Math.Max(start, mention.End);
        var text = folded[start..end];
        text = text[(text.LastIndexOfAny([';', ':', '(']) + 1)..].Trim();
        return (text, Parted(text));
    }

    /// <summary>The parts that commas and "và" make of some words.</summary>
    private List<string> Parted(string words)
    {
        var names = new List<string>();
        foreach (var part in words.Split(','))
        {
            var rest = part;
            for (var and = Words.IndexOf(rest, _and); and >= 0; and = Words.IndexOf(rest, _and))
            {
                names.Add(rest[..and].Trim());
                rest = rest[(and + _and.Length)..];
            }

            names.Add(rest.Trim());
        }

        names.RemoveAll(name => name.Length == 0 || _fillers.Contains(name, StringComparer.Ordinal) || _units.Find(name)?.Words[0] == name);
        return names;
    }
}
