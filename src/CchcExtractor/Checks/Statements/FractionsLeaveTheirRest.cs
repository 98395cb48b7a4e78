using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>"10 trên tổng số 38 nhiệm vụ của Kế hoạch (tỷ lệ 26%); 31 nhiệm vụ còn lại thực hiện theo tiến độ": what is done and what is left make up the whole, where nothing else is counted between. Dossiers may have been left from before.</summary>
internal sealed class FractionsLeaveTheirRest : IStatementRule
{
    private const int MostBetween = 110;

    /// <summary>Characters between part and whole: " nhiệm vụ trong tổng số ".</summary>
    private const int LongestLink = 26;

    /// <summary>Characters between the rest and the words that say so: " nhiệm vụ ", " còn lại là ".</summary>
    private const int LongestUnit = 20;

    /// <summary>"nhiệm vụ".</summary>
    private const int MostWordsOfUnit = 2;

    /// <summary>Of these more parts than one are told beside a whole in words ("46 dịch vụ mức độ 4 và 88 dịch vụ mức độ 3 trong 169"), and only one in a fraction.</summary>
    private static readonly string[] Fixed = [UnitKeys.Procedures, UnitKeys.Documents];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => !number.IsRate).ToList();
        for (var i = 1; i < counts.Count; i++)
        {
            var (whole, rest) = (counts[i - 1], counts[i]);
            var part = i > 1 && whole.Whole is null ? counts[i - 2] : whole;
            if (Whole(sentence, part, whole, words) is not { } all || !rest.IsCount || rest.Unit != whole.Unit || rest.Depth != whole.Depth || !(whole.Unit == UnitKeys.Tasks || (part == whole && Fixed.Contains(whole.Unit))) || part.Value > all || IsJoined(sentence, part))
                continue;
            var between = sentence.Between(whole, rest);
            if (between.Length > MostBetween || !IsLeft(sentence, rest, between, words) || StatementWords.Any(words.Growth, between) || StatementWords.Any(words.BesideParts, between) || words.TellsOfOther(sentence.Words) || StatementWords.Any(words.AddedSince, between))
                continue;
            yield return part.Value + rest.Value == all ? Outcome.Passed : new Outcome.Failed(PartsAddUp.Differs(sentence, whole, [part, rest], part.Value + rest.Value));
        }
    }

    /// <summary>"46 và 88 nhiệm vụ trong 169", "lần lượt 14/24 và 13/22": one of several parts.</summary>
    private static bool IsJoined(Sentence sentence, PrintedNumber part) => sentence.Numbers.LastOrDefault(number => number.End <= part.Start) is { } other && Words.EndsWith(sentence.Between(other, part).TrimEnd(' '), And);

    private const string And = "và";

    /// <summary>Of "10/38" the 38, of "10 trên tổng số 38" as well; null where the two are no part and whole.</summary>
    private static decimal? Whole(Sentence sentence, PrintedNumber part, PrintedNumber whole, StatementWords words)
    {
        if (part == whole)
            return whole.IsWord || whole.IsRate ? null : whole.Whole;
        return part.IsCount && whole.IsCount && part.Depth == whole.Depth && (part.Unit is "" or "?" || part.Unit == whole.Unit) && sentence.Between(part, whole) is { Length: <= LongestLink } link && IsOf(link, words) ? whole.Value : null;
    }

    /// <summary>"trên", "nhiệm vụ trong tổng số": nothing else ends what stands between.</summary>
    private static bool IsOf(string link, StatementWords words) =>
        link.AsSpan().IndexOfAny(",;.:()") < 0 && words.OfWhole.Any(word => Words.EndsWith(link.TrimEnd(' '), word));

    /// <summary>"31 nhiệm vụ còn lại", "còn lại 31 nhiệm vụ", "còn 31 nhiệm vụ".</summary>
    private static bool IsLeft(Sentence sentence, PrintedNumber rest, string before, StatementWords words) =>
        words.WhatIsLeft.Any(word => Words.EndsWith(before.TrimEnd(' ', ':'), word))
        || (sentence.Folded[rest.End..sentence.End] is var behind && words.WhatIsLeft.Any(word => Words.IndexOf(behind, word) is >= 0 and < LongestUnit and var at && behind.AsSpan(0, at).Trim(' ').Count(' ') < MostWordsOfUnit && behind.AsSpan(0, at).IndexOfAny(",;.:(") < 0));
}
