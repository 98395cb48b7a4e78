namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"đề ra 39 nhiệm vụ, đã làm xong 25 nhiệm vụ (64,1%), còn 41 nhiệm vụ đang làm": what is left of the tasks is more than all.</summary>
internal sealed class TasksLeftOver : IPartFinder
{
    private const int MostBetween = 70;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => !number.IsRate).ToList();
        for (var i = 2; i < counts.Count; i++)
            if (!counts.Take(i - 2).Any(number => number.Unit == UnitKeys.Tasks) && counts[i - 2] is { IsCount: true, Unit: UnitKeys.Tasks } all && counts[i - 1] is { IsCount: true, Unit: UnitKeys.Tasks } done && counts[i] is { IsCount: true, Unit: UnitKeys.Tasks } rest && done.Value <= all.Value
                && words.WhatIsLeft.Any(word => Texts.Words.EndsWith(sentence.Between(done, rest).TrimEnd(' '), word)) && sentence.Between(all, done).Length <= MostBetween && !words.TellsOfOther(sentence.Words))
                yield return new(rest, all);
    }
}
