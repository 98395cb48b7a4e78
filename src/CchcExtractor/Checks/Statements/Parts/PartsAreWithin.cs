using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// <c>part/exceeds-whole</c>: here it is decided that 8 of 6 is wrong. What is a part of what, and which other counts may be its whole, say the finders, one for each way in which reports put it; a part that is larger
/// than its whole, and than whatever else may be it, is a finding.
/// </summary>
internal sealed class PartsAreWithin : IStatementRule
{
    private static readonly IPartFinder[] Finders = [new PartsNamedSo(), new PartsSingledOut(), new PartsOfNamedState(), new PartsOfNumerators(), new PartsOfPeople(), new TasksLeftOver(), new OutcomesOfSums(), new AnswersToFeedback(), new LinkedProcedures(), new PartsWithTheirShare(), new PartsOfPairs(), new PartsWithRest(), new WholesBehindShares()];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        foreach (var finder in Finders)
            foreach (var pair in finder.In(sentence, words))
                if (pair.IsWithin || PartOfWhole.IsFarBeyond(pair.Part.Value, pair.Most))
                    yield return Outcome.Passed;
                else if (!pair.HasRival && !AreOtherNews(sentence, pair) && !IsOfOthersBefore(sentence, pair, words) && !words.Measures.Any(word => Texts.Words.StandsAt(sentence.Behind(pair.Part).TrimStart(' '), 0, word)))
                    yield return new Outcome.Failed(Larger(sentence, pair.Part, pair.Whole));
    }

    /// <summary>"phát 19 tin, bài với 51 buổi phát thanh": how often they were on the air, which is counted in the unit of what was told.</summary>
    private static bool AreOtherNews(Sentence sentence, PartOfWhole pair) =>
        pair.Part.Unit == UnitKeys.News && pair.Whole.Unit == UnitKeys.News && sentence.WordBehind(pair.Part) != sentence.WordBehind(pair.Whole) && pair.Part.Start > pair.Whole.End && Texts.Words.EndsWith(sentence.Between(pair.Whole, pair.Part).TrimEnd(' '), With);

    private const string With = "với";

    /// <summary>"có mặt 16 người; có thêm 03 hợp đồng. Trong đó 15 người có trình độ đại học": a sentence that opens so is of all that the one before counts.</summary>
    private static bool IsOfOthersBefore(Sentence sentence, PartOfWhole pair, StatementWords words) =>
        pair.Whole.End <= sentence.Start && words.Among.Any(word => Texts.Words.StandsAt(Texts.Bullets.TrimStart(sentence.Words).TrimStart(' '), 0, word)) && sentence.Paragraph.Any(number => number.End <= sentence.Start && number.IsCount && number.Value >= pair.Part.Value && (number.Unit == pair.Part.Unit || number.Unit.Length == 0));

    /// <summary>The finding that a part is larger than its whole.</summary>
    internal static Discrepancy Larger(Sentence sentence, PrintedNumber part, PrintedNumber whole) => Larger((sentence, part), (sentence, whole));

    /// <summary>The same, where the whole may stand in another sentence.</summary>
    internal static Discrepancy Larger((Sentence Sentence, PrintedNumber Number) larger, (Sentence Sentence, PrintedNumber Number) all) =>
        Larger(larger.Sentence, larger.Number, all.Sentence.Side(all.Number), all.Sentence.Raw(all.Number));

    /// <summary>The same, where the whole may stand in a table.</summary>
    internal static Discrepancy Larger(Sentence sentence, PrintedNumber part, Side all, string whole)
    {
        var (sides, place) = (new[] { sentence.Side(part), all }, sentence.Place);
        return new Discrepancy
        {
            Kind = Kinds.ExceedsWhole,
            Message = new(
                $"{Phrases.Capital(place.Vietnamese)} ghi {sentence.Raw(part)} (\"{sides[0].Quote}\"), lớn hơn tổng số {whole} (\"{sides[1].Quote}\").",
                $"\"{sides[0].Quote}\" ({place.English}): the part {sentence.Raw(part)} is larger than its whole {whole} (\"{sides[1].Quote}\")."),
            Sides = sides,
            Found = $"{sentence.Raw(part)} > {whole}",
            Expected = $"<= {whole}",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(part),
        };
    }
}
