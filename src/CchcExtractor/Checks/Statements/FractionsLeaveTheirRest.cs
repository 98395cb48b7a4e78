using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>"10 trên tổng số 38 nhiệm vụ của Kế hoạch (tỷ lệ 26%); 31 nhiệm vụ còn lại thực hiện theo tiến độ": what is done and what is left make up the whole, where nothing else is counted between.</summary>
internal sealed class FractionsLeaveTheirRest : IStatementRule
{
    private const int MostBetween = 110;

    /// <summary>Characters between part and whole: " nhiệm vụ trong tổng số ".</summary>
    private const int LongestLink = 26;

    /// <summary>Characters between the rest and the words that say so: " nhiệm vụ ", " còn lại là ".</summary>
    private const int LongestUnit = 20;

    /// <summary>Of these nothing comes in or goes out between; of dossiers some may have been left from before.</summary>
    private static readonly string[] Units = [UnitKeys.Tasks, UnitKeys.Procedures, UnitKeys.Documents];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => !number.IsRate).ToList();
        for (var i = 2; i < counts.Count; i++)
        {
            var (part, whole, rest) = (counts[i - 2], counts[i - 1], counts[i]);
            if (!part.IsCount || !whole.IsCount || !rest.IsCount || part.Value > whole.Value || !Units.Contains(whole.Unit) || part.Unit is not ("" or "?") && part.Unit != whole.Unit || rest.Unit != whole.Unit || part.Depth != whole.Depth || rest.Depth != whole.Depth)
                continue;
            var (first, second) = (sentence.Between(part, whole), sentence.Between(whole, rest));
            if (first.Length > LongestLink || second.Length > MostBetween || !IsOf(first, words) || !IsLeft(sentence, rest, second, words) || words.Compares(second) || words.TellsOfOther(sentence.Words) || StatementWords.Any(words.AddedSince, second))
                continue;
            yield return part.Value + rest.Value == whole.Value ? Outcome.Passed : new Outcome.Failed(PartsAddUp.Differs(sentence, whole, [part, rest], part.Value + rest.Value));
        }
    }

    /// <summary>"trên", "nhiệm vụ trong tổng số": nothing else ends what stands between.</summary>
    private static bool IsOf(string link, StatementWords words) =>
        link.AsSpan().IndexOfAny(",;.:()") < 0 && words.OfWhole.Any(word => Words.EndsWith(link.TrimEnd(' '), word));

    /// <summary>"31 nhiệm vụ còn lại", "còn lại 31 nhiệm vụ", "còn 31 nhiệm vụ".</summary>
    private static bool IsLeft(Sentence sentence, PrintedNumber rest, string before, StatementWords words) =>
        words.WhatIsLeft.Any(word => Words.EndsWith(before.TrimEnd(' ', ':'), word))
        || (sentence.Folded[rest.End..sentence.End] is var behind && words.WhatIsLeft.Any(word => Words.IndexOf(behind, word) is >= 0 and < LongestUnit and var at && behind.AsSpan(0, at).IndexOfAny(",;.:(") < 0));
}
