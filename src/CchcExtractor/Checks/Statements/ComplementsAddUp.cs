namespace CchcExtractor.Checks.Statements;

/// <summary>"Đạt chuẩn 17/21 người, tỷ lệ 81%; chưa đạt chuẩn 5 người": a part of a whole, and those of whom it is said not to be so, make up that whole.</summary>
internal sealed class ComplementsAddUp : IStatementRule
{
    /// <summary>Words before the fraction that say what it counts.</summary>
    private const int MostWords = 5;

    private const int FewestWords = 2;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 1 < sentence.Numbers.Count; i++)
        {
            if (sentence.Numbers[i] is not { Whole: { } whole and > 0, IsRate: false, Printed: { Ambiguous: false, Approximate: false } } part)
                continue;
            var rest = sentence.Numbers.Skip(i + 1).FirstOrDefault(number => !number.IsRate);
            if (rest is not { IsCount: true } || rest.Depth != part.Depth || (rest.Unit.Length > 1 && part.Unit.Length > 1 && rest.Unit != part.Unit) || !(IsNot(Before(sentence.Label(rest)), Before(sentence.Label(part)), words) || IsLeft(sentence, rest, words) || IsUndone(sentence, part, whole, rest, words)))
                continue;
            // "hài lòng 143/150; không hài lòng 2; không ý kiến 5": a third part
            var further = sentence.Numbers.SkipWhile(number => number != rest).Skip(1).Where(number => number.IsCount).Select(number => number.Value).Take(2).ToList();
            yield return part.Value + rest.Value == whole || (further.Count > 0 && (part.Value + rest.Value + further[0] == whole || part.Value + rest.Value + further.Sum() == whole)) ? Outcome.Passed : new Outcome.Failed(PartsAddUp.Differs(sentence, part, [part, rest], part.Value + rest.Value));
        }
    }

    /// <summary>"chưa đạt chuẩn" beside "đạt chuẩn": the last words before the part, and before them a word that denies them.</summary>
    private static bool IsNot(string rest, string part, StatementWords words)
    {
        var said = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(FewestWords, Math.Max(0, Math.Min(MostWords, said.Length) - FewestWords + 1)).Any(count => string.Join(' ', said.TakeLast(count)) is var counted && words.Not.Any(not => Texts.Words.Contains(rest, $"{not} {counted}")));
    }

    /// <summary>"33/35 nhiệm vụ hoàn thành (94,2%); chưa hoàn thành 05 nhiệm vụ": no more tasks are left than were not done; fewer where it says that these are all.</summary>
    private static bool IsUndone(Sentence sentence, PrintedNumber part, decimal whole, PrintedNumber rest, StatementWords words) =>
        part.Unit == UnitKeys.Tasks && rest.Unit is UnitKeys.Tasks or "" or "?" && sentence.Label(rest) is var left && words.TaskState(sentence.Label(part)) is { } done && StatementWords.IsDone(done) && words.TaskState(left) is { } state && !StatementWords.IsDone(state)
        && (part.Value + rest.Value > whole || StatementWords.Any(words.AllUndone, left)) && !words.TellsOfOther(left) && !StatementWords.Any(words.CarriedOver, sentence.Words);

    /// <summary>"14/21 người có bằng đại học trở lên (66,66%), số còn lại 11 người trình độ cao đẳng, trung cấp": the rest of all.</summary>
    private static bool IsLeft(Sentence sentence, PrintedNumber rest, StatementWords words) =>
        Before(sentence.Label(rest)) is var lead && (lead is "số còn lại" or "còn lại" or "còn lại là" or "số còn lại là") && rest.Unit == UnitKeys.People;

    private static string Before(string label) => label[..label.IndexOf('#')].Trim(' ', ':');
}
