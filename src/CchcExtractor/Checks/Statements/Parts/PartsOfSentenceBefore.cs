namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"Tổng tiếp nhận 487 hồ sơ, gồm chứng thực 219, hộ tịch 178, ... Trong đó giải quyết ngay trong ngày 498 hồ sơ.": a sentence that opens with "trong đó" counts more of one unit than anything that the paragraph counted in it before.</summary>
internal sealed class PartsOfSentenceBefore : IPartFinder
{
    private const decimal LeastWhole = 30;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        var opening = Texts.Bullets.TrimStart(sentence.Words).TrimStart(' ');
        if (!words.Among.Any(word => Texts.Words.StandsAt(opening, 0, word)) || sentence.Numbers.FirstOrDefault(number => !number.IsRate) is not { IsCount: true, Depth: 0 } part || !words.ClosedUnits.Contains(part.Unit)
            || words.TellsOfOther(sentence.Words) || StatementWords.Any(words.CarriedOver, sentence.Words))
            yield break;
        var before = sentence.Paragraph.Where(number => number.End <= sentence.Start && number is { IsRate: false, IsWord: false }).ToList();
        if (before.Where(number => number.IsCount && number.Unit == part.Unit).MaxBy(number => number.Value) is { Value: >= LeastWhole } whole && part.Value * 2 <= whole.Value * 3)
            yield return new(part, whole, before);
    }
}
