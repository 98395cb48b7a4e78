using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "thu về 219 phiếu: rất hài lòng 114, hài lòng 100, chưa hài lòng 3": a survey told from the best mark to the worst, and the marks do not come to the slips that came back.
/// </summary>
internal sealed class SurveysAddUp : IStatementRule
{
    private static readonly string[] Units = ["", "?", UnitKeys.Slips, UnitKeys.People];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        if (!Texts.Words.Contains(sentence.Words, Content) || sentence.Numbers.Count < 3)
            yield break;
        var counts = sentence.Numbers.Where(number => !number.IsRate && !number.IsWord).ToList();
        var marks = counts.ConvertAll(number => SurveyMarks.Of(sentence.Label(number), words));
        var first = marks.FindIndex(mark => mark != SurveyMark.None);
        if (first < 1 || !SurveyMarks.AreAll(marks.GetRange(first, marks.Count - first)) || counts.Exists(number => number.Whole is not null || !number.IsCount || !(Units.Contains(number.Unit) || number.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal))))
            yield break;
        var (totals, parts) = (counts.GetRange(0, first), counts.GetRange(first, counts.Count - first));
        var sum = parts.Sum(part => part.Value);
        var total = totals.LastOrDefault(number => StatementWords.BeforeEnd(words.Returned, sentence.Lead(number)) is not null || Texts.Words.Contains(sentence.Label(number), Back)) ?? totals[^1];
        if (totals.Exists(other => other.Value == sum) || words.Compares(sentence.Folded[sentence.Start..parts[0].Start]) || words.TellsOfOther(sentence.Words) || total.Value < Fewest || sum * 2 < total.Value || sum > total.Value * 2)
            yield return Outcome.Passed;
        else
            yield return new Outcome.Failed(PartsAddUp.Differs(sentence, total, parts, sum));
    }

    private const string Content = "hài lòng";

    private const string Back = "thu";

    /// <summary>Fewer are asked nowhere.</summary>
    private const decimal Fewest = 10;
}
