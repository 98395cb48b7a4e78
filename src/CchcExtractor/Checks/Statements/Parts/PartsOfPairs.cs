using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"văn bản đi 195, ký số 209": parts of <see cref="PairsOfWords"/>. More money may be spent than was granted, unless the share that is printed behind says that it was less.</summary>
internal sealed class PartsOfPairs : IPartFinder
{
    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        foreach (var pair in PairsOfWords.In(sentence, words))
            if (AreGivenTasks(sentence, pair, words))
                yield return new(pair.Part, pair.Whole, sentence.Nearby) { Most = sentence.Numbers.Where(number => number.End <= pair.Part.Start && number.IsCount && number.Unit == UnitKeys.Tasks).Sum(number => number.Value) };
            else if (pair.IsBounded ? pair.Part.Value <= pair.Whole.Value || !StatementWords.Any(words.Exceeding, sentence.Around(pair.Whole, pair.Part)) : IsSaidToBeLess(sentence, pair) || LeavesSome(sentence, pair, words))
                yield return new(pair.Part, pair.Whole);
        if (PairsOfWords.OverTwo(sentence, words) is var (whole, part))
            yield return new(part, whole, sentence.Paragraph.Where(number => number.End <= part.Start));
        if (PairsOfWords.OverParagraphs(sentence, words) is var (all, some))
            yield return new(some, all);
    }

    /// <summary>"Huyện giao 24 nhiệm vụ, hoàn thành 27 nhiệm vụ": of tasks no more are done than were given, unless some were left from before or more than was asked is told of.</summary>
    private static bool AreGivenTasks(Sentence sentence, PairOfWords pair, StatementWords words) =>
        pair is { IsBounded: false, Whole: { IsCount: true, Unit: UnitKeys.Tasks }, Part: { IsCount: true, Unit: UnitKeys.Tasks } } && !StatementWords.Any(words.CarriedOver, sentence.Words) && !words.Compares(words.WithoutGiven(sentence.Words)) && !StatementWords.Any(words.AndWord, sentence.Between(pair.Whole, pair.Part)) && !words.IsSupposed(sentence.Words);

    /// <summary>"giao 5.430 triệu đồng, giải ngân 5.832 triệu đồng, số vốn chưa giải ngân sẽ chuyển sang năm sau".</summary>
    private static bool LeavesSome(Sentence sentence, PairOfWords pair, StatementWords words) =>
        pair is { Done.Length: > 0 } && pair.Part.Value > pair.Whole.Value && sentence.Folded[pair.Part.End..sentence.End] is var behind && behind.AsSpan().IndexOfAnyInRange('0', '9') is var at && (at < 0 ? behind : behind[..at]) is var rest && words.Not.Any(not => Texts.Words.Contains(rest, $"{not} {pair.Done}")) && !StatementWords.Any(words.Growth, sentence.Words);

    /// <summary>"giao 2.450, giải ngân 2.465, bằng 74,4%".</summary>
    private static bool IsSaidToBeLess(Sentence sentence, PairOfWords pair) =>
        pair is { Share: { Value: <= 100 } share } && pair.Part.Value > pair.Whole.Value && !AsPrinted.Fits(pair.Whole.Value / pair.Part.Value * 100, share.Printed) && !PairsHaveTheirShare.IsQuotient(sentence, pair.Part, share);
}
