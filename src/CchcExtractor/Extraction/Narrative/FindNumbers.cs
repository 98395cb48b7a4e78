using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the numbers of a folded text that may be figures: dates, document numbers, periods and the like are left out.</summary>
internal static class FindNumbers
{
    /// <summary>"không có hồ sơ ...", "chưa phát sinh ...": words that say nought, the longest first.</summary>
    private static readonly string[] Noughts =
    [
        "không có phát sinh", "chưa có phát sinh", "không nhận được", "chưa nhận được", "không tiếp nhận", "chưa tiếp nhận", "không để xảy ra", "không phát sinh",
        "chưa phát sinh", "không xảy ra", "không ghi nhận", "chưa ghi nhận", "không ban hành", "chưa ban hành", "không còn", "không có", "chưa có", "không",
    ];

    /// <summary>Words that go on with the sentence behind a number without unit.</summary>
    private static readonly string[] NoUnits = ["trên tổng số", "trong tổng số", "và", "đạt", "chiếm", "trong đó"];

    /// <summary>Words that may stand between a nought and its unit.</summary>
    private static readonly string[] BetweenNoughtAndUnit = ["bất kì", "một", "đơn", "ý kiến", "các"];

    /// <summary>Words that multiply the number before them.</summary>
    private static readonly (string Word, decimal Factor)[] Factors = [("nghìn", 1_000m), ("ngàn", 1_000m), ("triệu", 1_000_000m), ("tỉ đồng", 1_000_000_000m)];

    internal static List<NumberMention> In(string folded, IReadOnlyList<(int Start, int Length)> taken, RulePack rules)
    {
        var units = rules.Vocabulary("units");
        var found = new List<NumberMention>();
        var tokens = NumberLexer.Scan(folded).Where(token => !taken.Any(span => token.Start < span.Start + span.Length && span.Start < token.End)).ToList();
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

            var percent = Skip(folded, end) is var at && at < folded.Length && folded[at] == '%';
            if (percent)
                end = at + 1;
            var unit = percent ? "%" : UnitAt(folded, end, units);
            var counts = unit != "%" && !Factors.Any(factor => folded.AsSpan(Skip(folded, end)).StartsWith(factor.Word));
            if (NumberLexer.Read(folded.Substring(token.Start, token.Length), counts) is not { } number)
                continue;
            if (denominator is { } b && NumberLexer.Read(folded.Substring(b.Start, b.Length), counts) is { } whole)
                number = number with { Denominator = whole.Value };
            number = Scaled(folded, ref end, number, units, ref unit);
            found.Add(new NumberMention { Number = number, Start = token.Start, End = end, Unit = unit });
        }

        AddNoughts(folded, units, found);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>"1,07 ngàn hồ sơ": the word is part of the number.</summary>
    private static Number Scaled(string folded, ref int end, Number number, Vocabulary units, ref string unit)
    {
        var at = Skip(folded, end);
        foreach (var (word, factor) in Factors)
        {
            if (!folded.AsSpan(at).StartsWith(word) || !Words.IsWhole(folded, at, word.Length))
                continue;
            end = at + word.Length;
            unit = word == "tỉ đồng" ? "dong" : UnitAt(folded, end, units);
            return number with { Value = number.Value * factor, Raw = $"{number.Raw} {word}", Approximate = number.Decimals > 0 && unit != "dong", Decimals = 0, Ambiguous = false };
        }

        return number;
    }

    private static void AddNoughts(string folded, Vocabulary units, List<NumberMention> found)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is not ('k' or 'c') || (i > 0 && Words.IsWordCharacter(folded[i - 1])))
                continue;
            var word = Array.Find(Noughts, nought => folded.AsSpan(i).StartsWith(nought) && Words.IsWhole(folded, i, nought.Length));
            if (word is null)
                continue;
            var end = i + word.Length;
            var at = Skip(folded, end);
            for (var moved = true; moved;)
            {
                moved = false;
                foreach (var between in BetweenNoughtAndUnit)
                    if (folded.AsSpan(at).StartsWith(between) && Words.IsWhole(folded, at, between.Length))
                        (at, moved) = (Skip(folded, at + between.Length), true);
            }

            var isValue = end == folded.Length || folded[end] is ',' or ';' or '.' or ')';
            var unit = units.At(folded, at) is { } met ? met.Term.Key : "";
            if (unit.Length > 0 || (isValue && word is "không" or "chưa phát sinh" or "không phát sinh" or "không có" && i > 1 && folded.AsSpan(0, i).TrimEnd(' ').EndsWith(":")))
                found.Add(new NumberMention { Number = new Number(0, 0, folded.Substring(i, word.Length)), Start = i, End = end, IsWord = true, Unit = unit });
            i = end - 1;
        }
    }

    /// <summary>Key of the unit printed at an index, empty where a mark or the end stands there, <c>?</c> for any other word.</summary>
    private static string UnitAt(string folded, int from, Vocabulary units)
    {
        var at = Skip(folded, from);
        if (at >= folded.Length || !char.IsLetter(folded[at]))
            return "";
        if (units.At(folded, at) is { } met)
            return met.Term.Key;
        return Array.Exists(NoUnits, word => folded.AsSpan(at).StartsWith(word) && Words.IsWhole(folded, at, word.Length)) ? "" : "?";
    }

    private static int Skip(string folded, int at) => at < folded.Length && folded[at] == ' ' ? at + 1 : at;
}
