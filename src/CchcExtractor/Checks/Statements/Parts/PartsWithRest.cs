namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// "Kế hoạch có 25 nhiệm vụ. Xã hoàn thành 41 nhiệm vụ, các nhiệm vụ còn lại tiếp tục thực hiện", "thông qua 19 nghị quyết. Trong đó có 20 nghị quyết quy phạm pháp luật, các nghị quyết khác là cá biệt": behind a count it is told what became of
/// the rest, so it is a part of the one before it. Of counts that stand side by side ("trực tiếp 130, trực tuyến 210, còn lại qua bưu chính") it is not, so the words have to say that it is, or count tasks that were given and are done.
/// </summary>
internal sealed class PartsWithRest : IPartFinder
{
    /// <summary>Characters between the whole and its part.</summary>
    private const int MostBetween = 110;

    /// <summary>Words of "số còn lại", "các nhiệm vụ còn lại", "số vốn chưa giải ngân".</summary>
    private const int MostWordsOfRest = 5;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        foreach (var part in sentence.Numbers.Where(number => number.IsAmount && number is { Value: > 0, Depth: 0 }))
        {
            var before = sentence.Paragraph.Where(number => number.End <= part.Start && number is { IsRate: false, IsWord: false }).ToList();
            if (before is not [.., { Value: > 0, Depth: 0 } whole] || !whole.IsAmount || !CountOneThing(sentence, whole, part) || !TellsOfRest(sentence, part, words))
                continue;
            var between = sentence.Folded[whole.End..part.Start];
            if (between.Length <= MostBetween && between.AsSpan().Count(". ") <= 1 && (StatementWords.Any(words.Among, between) || AreDoneTasks(sentence, whole, part, before, words)) && !words.TellsOfOther(between) && !StatementWords.Any(words.Growth, between) && !words.AreAllTogether(between) && !StatementWords.Any(words.FieldNames, between) && !words.IsSupposed(between) && !words.CameBefore(between))
                yield return new(part, whole, before);
        }
    }

    private static bool CountOneThing(Sentence sentence, PrintedNumber whole, PrintedNumber part) =>
        whole.Unit.Length > 1 ? whole.Unit == part.Unit : sentence.WordBehind(part) is { Length: > 0 } noun && sentence.Folded[whole.End..].TrimStart(' ') is var behind && Texts.Words.StandsAt(behind, 0, noun);

    /// <summary>The first count of its sentence is of tasks that were planned or given, and behind it so many of them are done.</summary>
    private static bool AreDoneTasks(Sentence sentence, PrintedNumber whole, PrintedNumber part, List<PrintedNumber> before, StatementWords words)
    {
        var start = sentence.Folded.LastIndexOf(". ", whole.Start, StringComparison.Ordinal) + 1;
        var (lead, between) = (sentence.Folded[start..whole.Start], sentence.Folded[whole.End..part.Start]);
        return whole.Unit == UnitKeys.Tasks && !before.Exists(number => number != whole && number.Start >= start) && StatementWords.Any(words.Exceeding, lead) && StatementWords.BeforeEnd(words.Done, between) is not null && !words.Compares(between);
    }

    /// <summary>", các nhiệm vụ còn lại tiếp tục", ", số còn lại chi phúc lợi", ", số vốn chưa giải ngân sẽ": behind the next mark, before any number.</summary>
    private static bool TellsOfRest(Sentence sentence, PrintedNumber part, StatementWords words)
    {
        var behind = sentence.Folded[part.End..sentence.End];
        if (behind.AsSpan().IndexOfAny(",;.:()0123456789") is not (>= 0 and var mark) || behind[mark] is not (',' or ';'))
            return false;
        var rest = behind[(mark + 1)..];
        rest = (rest.AsSpan().IndexOfAny(",;.:(") is >= 0 and var end ? rest[..end] : rest).Trim(' ');
        return !rest.Any(char.IsAsciiDigit) && rest.Split(' ') is var said && Enumerable.Range(1, Math.Min(MostWordsOfRest, said.Length)).Any(count => string.Join(' ', said.Take(count)) is var named && words.RestNamed.Any(word => Texts.Words.EndsWith(named, word))) && words.OpensRest.Any(word => Texts.Words.StandsAt(rest, 0, word));
    }
}
