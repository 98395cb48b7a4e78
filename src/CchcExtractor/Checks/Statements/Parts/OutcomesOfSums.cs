namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"kỳ trước 17, mới 348, cộng 365; đang giải quyết 425, đã trả kết quả 345": two numbers are added up, and behind them more were settled or left over than there are.</summary>
internal sealed class OutcomesOfSums : IPartFinder
{
    private const decimal Fewest = 10;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        for (var i = 2; i + 1 < sentence.Numbers.Count; i++)
        {
            var (one, other, total) = (sentence.Numbers[i - 2], sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!one.IsCount || !other.IsCount || !total.IsCount || one.Value <= 0 || other.Value <= 0 || total.Value < Fewest || one.Value + other.Value != total.Value
                || (StatementWords.BeforeEnd(words.TotalOf, sentence.Between(other, total)) ?? StatementWords.BeforeEnd(words.AddsUpTo, sentence.Between(other, total))) is null)
                continue;
            var outcomes = sentence.Numbers.Skip(i + 1).TakeWhile(number => number.IsRate || IsOutcome(sentence, number, total, words)).Where(number => !number.IsRate).ToList();
            // two that are larger are no outcomes of these
            if (outcomes.MaxBy(number => number.Value) is { } largest && outcomes.Count(number => number.Value > total.Value) < 2 && (largest.Value <= total.Value || !(words.TellsOfOther(sentence.Words) || words.Compares(sentence.Between(total, largest)))))
                yield return new(largest, total, sentence.Nearby);
        }
    }

    /// <summary>"đã trả kết quả 345", "đang giải quyết 20".</summary>
    private static bool IsOutcome(Sentence sentence, PrintedNumber number, PrintedNumber total, StatementWords words) =>
        number.IsCount && number.Depth == total.Depth && (number.Unit == total.Unit || number.Unit.Length == 0) && sentence.Label(number) is var label && (StatementWords.Any(words.Settled, label) || StatementWords.Any(words.LeftOver, label) || StatementWords.Any(words.Returned, label));
}
