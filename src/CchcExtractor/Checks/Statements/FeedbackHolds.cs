using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"PAKN: nhận 2, xong 5", "phản ánh, kiến nghị: đã nhận (01) và trả lời (03)": more complaints answered than came in, and nothing says that some were left from before.</summary>
internal sealed class FeedbackHolds : IStatementRule
{
    private const int MostBetween = 50;

    private static readonly string[] Came = ["nhận", "tiếp nhận", "nhận được", "đã nhận", "phát sinh"];

    private static readonly string[] Answered = ["xong", "trả lời", Texts.Folding.Fold("xử lý"), "giải quyết"];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
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
            if (StatementWords.BeforeEnd(Came, lead.TrimEnd(' ', '(', ':')) is null && !Came.Any(word => Texts.Words.StandsAt(lead.TrimStart(), 0, word)) || !Answered.Any(word => Texts.Words.Contains(between, word)) || StatementWords.Any(words.Not, between))
                continue;
            yield return part.Value <= whole.Value ? Outcome.Passed : new Outcome.Failed(PartsAreWithin.Larger(sentence, part, whole));
        }
    }
}
