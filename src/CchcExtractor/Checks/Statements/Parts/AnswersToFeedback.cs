namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"PAKN: nhận 2, xong 5", "phản ánh, kiến nghị: đã nhận (01) và trả lời (03)": more complaints answered than came in, and nothing says that some were left from before.</summary>
internal sealed class AnswersToFeedback : IPartFinder
{
    /// <summary>Characters of "phản ánh, kiến nghị của tổ chức, công dân; kết quả đã giải quyết".</summary>
    private const int MostBetween = 80;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words) => ToFeedback(sentence, words).Concat(ToOpinions(sentence, words));

    /// <summary>"đối thoại với nhân dân; 22 ý kiến, đã trả lời 26 ý kiến", "11 ý kiến được nêu, 14 ý kiến được giải đáp".</summary>
    private static IEnumerable<PartOfWhole> ToOpinions(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => !number.IsRate && !number.IsWord).ToList();
        for (var i = 1; i < counts.Count; i++)
            if (counts[i - 1] is { IsCount: true, Unit: UnitKeys.Cases } whole && counts[i] is { IsCount: true } part && (part.Unit.Length == 0 || (part.Unit == UnitKeys.Cases && sentence.WordsBehind(part) == sentence.WordsBehind(whole))) && sentence.Between(whole, part) is { Length: <= MostBetween } between
                && between.AsSpan().IndexOfAny(".;:(") < 0 && between.Contains(',') && StatementWords.BeforeEnd(words.FeedbackAnswered, between.TrimEnd(' ')) is not null && !StatementWords.Any(words.Not, between) && !words.TellsOfOther(between) && !StatementWords.Any(words.CarriedOver, sentence.Words))
                yield return new(part, whole);
            else if (counts[i - 1] is { IsCount: true, Unit: UnitKeys.Cases } raised && counts[i] is { IsCount: true, Unit: UnitKeys.Cases } answered && sentence.Between(raised, answered) is { Length: <= MostBetween } behind && behind.AsSpan().IndexOfAny(".;:(") < 0 && behind.AsSpan().Count(',') == 1
                && words.FeedbackRaised.Any(word => Texts.Words.Contains(sentence.Behind(raised), word)) && StatementWords.Any(words.FeedbackAnswered, sentence.Behind(answered)) && !StatementWords.Any(words.Not, sentence.Behind(answered)) && !words.TellsOfOther(behind))
                yield return new(answered, raised);
    }

    private static IEnumerable<PartOfWhole> ToFeedback(Sentence sentence, StatementWords words)
    {
        if (!StatementWords.Any(words.Feedback, sentence.Words) || StatementWords.Any(words.CarriedOver, sentence.Words))
            yield break;
        var counts = sentence.Numbers.Where(number => !number.IsRate && !number.IsWord).ToList();
        for (var i = 1; i < counts.Count; i++)
        {
            var (whole, part) = (counts[i - 1], counts[i]);
            if (!whole.IsCount || !part.IsCount || sentence.Between(whole, part) is not { Length: <= MostBetween } between || between.Contains('.') || words.TellsOfOther(between) || (whole.Unit.Length > 1 && part.Unit.Length > 1 && whole.Unit != part.Unit))
                continue;
            var lead = sentence.Folded[(i > 1 ? counts[i - 2].End : sentence.Start)..whole.Start];
            if ((StatementWords.BeforeEnd(words.FeedbackCame, lead.TrimEnd(' ', '(', ':')) is not null || words.FeedbackCame.Any(word => Texts.Words.StandsAt(lead.TrimStart(), 0, word))) && StatementWords.Any(words.FeedbackAnswered, between) && !StatementWords.Any(words.Not, between))
                yield return new(part, whole);
        }
    }
}
