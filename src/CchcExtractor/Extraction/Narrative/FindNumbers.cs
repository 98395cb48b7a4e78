using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>The numbers of a text.</summary>
/// <param name="Mentions">Those that can be read, in order.</param>
/// <param name="Unread">Start and length of digits that print no number (<c>1.23.4</c>, <c>xử lý12</c>): nobody may take them, and nobody may lose them.</param>
internal sealed record FoundNumbers(List<NumberMention> Mentions, IReadOnlyList<(int Start, int Length)> Unread);

/// <summary>Finds the numbers of a folded text that may be figures: dates, document numbers, periods and the like are left out.</summary>
internal sealed class FindNumbers(RulePack rules)
{
    /// <summary>Shorter units are not looked for right behind digits: "08đ" may be money or marks.</summary>
    private const int ShortestGluedUnit = 2;

    /// <summary>Millions of nothing else are money: "hợp đồng 60 triệu".</summary>
    private const decimal Money = 1_000_000m;

    private readonly Vocabulary _units = rules.Vocabulary("units");
    private readonly OpeningWords _noughts = new(rules.Words(WordList.Nought));
    private readonly IReadOnlyList<string> _noughtsAlone = rules.Words(WordList.NoughtAlone);
    private readonly OpeningWords _beforeUnit = new(rules.Words(WordList.BeforeUnit));
    private readonly OpeningWords _behind = new(rules.Words(WordList.BehindNumber));
    private readonly NumberedPlaces _places = new(rules);
    private readonly IReadOnlyList<string> _numbering = [.. rules.Words(WordList.NumberedPlace), .. rules.Words(WordList.NumberedThing)];
    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789 ");

    private readonly (OpeningWords Words, decimal Factor, string Unit)[] _factors =
    [
        (new(rules.Words(WordList.Thousand)), 1_000m, ""), (new(rules.Words(WordList.Million)), 1_000_000m, ""), (new(rules.Words(WordList.BillionDong)), 1_000_000_000m, "dong"),
    ];

    /// <summary>The numbers of a folded text outside of what is <paramref name="taken"/> (start and length, in order).</summary>
    internal FoundNumbers In(string folded, IReadOnlyList<(int Start, int Length)> taken)
    {
        var (found, unread) = (new List<NumberMention>(), new List<(int, int)>());
        var tokens = WithBlanks(folded, Free(NumberLexer.Scan(folded), taken));
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var end = token.End;
            NumberToken? denominator = null;
            if (i + 1 < tokens.Count && folded.AsSpan(end, tokens[i + 1].Start - end).Trim(' ') is "/")
            {
                denominator = tokens[++i];
                end = tokens[i].End;
            }

            if (Read(folded, token, denominator, end) is { } mention)
            {
                if (_places.Names(folded, mention) || _places.EndsName(folded, mention))
                    continue;
                if (mention.Number is { Denominator: { } whole } number && whole < number.Value && mention.Unit.Length == 0 && Read(folded, denominator!.Value, null, end) is { } second)
                {
                    // "hộ tịch 287/254" is no part of a whole: two numbers whose head says what they are
                    second.IsSetAside = true;
                    found.Add(Read(folded, token, null, token.End)!);
                    found.Add(second);
                }
                else
                {
                    found.Add(mention);
                }
            }
            else
                unread.Add((token.Start, end - token.Start));
        }

        foreach (var token in Free(NumberLexer.ScanGlued(folded), taken))
            if (ReadGlued(folded, token) is { } mention)
                found.Add(mention);
            else if (LooksTyped(folded, token))
                unread.Add((token.Start, token.Length));
        AddNoughts(folded, found);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new FoundNumbers(found, unread);
    }

    /// <summary>"tiếp nhận 2 771 hồ sơ": thousands behind a blank, where a unit or a mark follows and the word before does not number ("mức độ 3 125 hồ sơ").</summary>
    private List<NumberToken> WithBlanks(string folded, List<NumberToken> tokens)
    {
        var grouped = new List<NumberToken>(tokens.Count);
        foreach (var token in tokens)
        {
            if (grouped is [.., var last] && last.Length is <= 3 && token.Length == 3 && token.Start == last.End + 1 && folded[last.End] is ' '
                && folded.AsSpan(last.Start, token.End - last.Start).IndexOfAnyExcept(Digits) < 0 && folded[last.Start] != '0'
                && IsEndOfCount(folded, token.End) && !_numbering.Any(word => Words.EndsWith(folded.AsSpan(0, last.Start).TrimEnd(' '), word)))
                grouped[^1] = new NumberToken(last.Start, token.End - last.Start);
            else
                grouped.Add(token);
        }

        return grouped;
    }

    /// <summary>A unit follows, or a mark; a number that follows makes a row of them.</summary>
    private bool IsEndOfCount(string folded, int end) => UnitAt(folded, end) is not ("" or "?") || end == folded.Length || folded[end] is ',' or ';' or '.' or ')';

    private static List<NumberToken> Free(IEnumerable<NumberToken> tokens, IReadOnlyList<(int Start, int Length)> taken)
    {
        var free = new List<NumberToken>();
        var span = 0;
        foreach (var token in tokens)
        {
            while (span < taken.Count && taken[span].Start + taken[span].Length <= token.Start)
                span++;
            if (span == taken.Count || taken[span].Start >= token.End)
                free.Add(token);
        }

        return free;
    }

    private NumberMention? Read(string folded, NumberToken token, NumberToken? denominator, int end)
    {
        var percent = Skip(folded, end) is var at && at < folded.Length && folded[at] == '%';
        if (percent)
            end = at + 1;
        var unit = percent ? "%" : UnitAt(folded, end);
        // "1.046 triệu đồng" is more than a thousand million, as money is told; "1.046 tỷ" and "1,046 triệu" may be either
        var counts = unit != "%" && (FactorAt(folded, Skip(folded, end)) is not { } by || (by.Factor <= Money && folded.AsSpan(token.Start, token.Length).IndexOf(',') < 0));
        if (NumberLexer.Read(folded.Substring(token.Start, token.Length), counts) is not { } number)
            return null;
        // "640,6/1.304 triệu đồng": what has a decimal comma groups by points
        if (denominator is { } b && NumberLexer.Read(folded.Substring(b.Start, b.Length), counts || (unit != "%" && folded.AsSpan(token.Start, token.Length).Contains(',') && !folded.AsSpan(b.Start, b.Length).Contains(','))) is { } whole)
            number = number with { Denominator = whole.Value };
        if (FactorAt(folded, Skip(folded, end)) is { } factor)
        {
            // "1,07 ngàn hồ sơ": the word is part of the number
            end = Skip(folded, end) + factor.Word.Length;
            unit = factor.Unit.Length > 0 ? factor.Unit : UnitAt(folded, end) is var printed && printed is "" or "?" && factor.Factor >= Money ? "dong" : printed;
            number = number with { Value = number.Value * factor.Factor, Denominator = number.Denominator * factor.Factor, Raw = $"{number.Raw} {factor.Word}", Approximate = number.Decimals > 0 && unit != "dong", Decimals = 0, Ambiguous = false };
        }

        return new NumberMention { Number = number, Start = token.Start, End = end, Unit = unit };
    }

    /// <summary>"tiếp nhận 12hồ sơ": a blank was forgotten before the unit.</summary>
    private NumberMention? ReadGlued(string folded, NumberToken token) =>
        (token.Start == 0 || !char.IsLetter(folded[token.Start - 1])) && _units.At(folded, token.End) is { Length: >= ShortestGluedUnit } unit
        && NumberLexer.Read(folded.Substring(token.Start, token.Length), count: true) is { } number
            ? new NumberMention { Number = number, Start = token.Start, End = token.End, Unit = unit.Term.Key }
            : null;

    /// <summary>Digits beside at least two letters on one side only are a number typed without its blank rather than a code (<c>A4</c>, <c>4G</c>).</summary>
    private static bool LooksTyped(string folded, NumberToken token)
    {
        var (before, after) = (0, 0);
        while (before < 2 && token.Start - before > 0 && char.IsLetter(folded[token.Start - before - 1]))
            before++;
        while (after < 2 && token.End + after < folded.Length && char.IsLetter(folded[token.End + after]))
            after++;
        return (before == 2 && after == 0) || (before == 0 && after == 2);
    }

    private (string Word, decimal Factor, string Unit)? FactorAt(string folded, int at)
    {
        foreach (var (words, factor, unit) in _factors)
            if (words.At(folded, at) is { } word)
                return (word, factor, unit);
        return null;
    }

    private void AddNoughts(string folded, List<NumberMention> found)
    {
        for (var i = _noughts.Next(folded, 0); i >= 0; i = _noughts.Next(folded, i + 1))
        {
            if (!char.IsLetter(folded[i]) || (i > 0 && Words.IsWordCharacter(folded[i - 1])) || _noughts.At(folded, i) is not { } word)
                continue;
            var end = i + word.Length;
            var at = Skip(folded, end);
            while (_units.At(folded, at) is null && _beforeUnit.At(folded, at) is { } between)
                at = Skip(folded, at + between.Length);
            var unit = _units.At(folded, at) is { } met ? met.Term.Key : "";
            if (unit.Length > 0 || IsAnswer(folded, i, end, word))
                found.Add(new NumberMention { Number = new Number(0, 0, folded.Substring(i, word.Length)), Start = i, End = end, IsWord = true, Unit = unit });
            i = end - 1;
        }
    }

    /// <summary>"Số hồ sơ quá hạn: không." says all by itself, as do "hồ sơ quá hạn không có." and "quá hạn: không - đang giải quyết: 2".</summary>
    private bool IsAnswer(string folded, int start, int end, string word) =>
        (end == folded.Length || folded[end] is ',' or ';' or '.' or ')' || folded.AsSpan(end).StartsWith(" - ")) && _noughtsAlone.Contains(word, StringComparer.Ordinal) && start > 1
        && (folded.AsSpan(0, start).TrimEnd(' ').EndsWith(":") || (word.Contains(' ') && char.IsLetter(folded[start - 2])));

    /// <summary>Key of the unit printed at an index, empty where a mark or the end stands there, <c>?</c> for any other word.</summary>
    private string UnitAt(string folded, int from)
    {
        var at = Skip(folded, from);
        if (at >= folded.Length || !char.IsLetter(folded[at]))
            return "";
        if (_units.At(folded, at) is { } met)
            return met.Term.Key;
        return _behind.At(folded, at) is not null ? "" : "?";
    }

    private static int Skip(string folded, int at) => at < folded.Length && folded[at] == ' ' ? at + 1 : at;
}
