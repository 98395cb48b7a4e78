using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// What the part that sums a report up says again of the tasks of the plan ("16/19 nhiệm vụ năm đã xong"), of news ("28 tin, bài tuyên truyền") and of those who are content ("hài lòng đạt 92,7%"),
/// where the results have one such number, the summary has another, and that one stands nowhere in the results.
/// </summary>
internal static class AssessmentsRepeat
{
    private const string Done = "plan.tasks.done";

    private const string Tasks = "plan.tasks";

    private const decimal Fewest = 10;

    /// <summary>A number of the results that a number of the summary should be.</summary>
    /// <param name="Side">Where it stands.</param>
    /// <param name="Value">As printed.</param>
    internal sealed record Meant(Side Side, string Value);

    /// <summary>What a number of the summary should be; null where it is that, or nobody can tell.</summary>
    /// <param name="sentence">A sentence of the summary.</param>
    /// <param name="number">A number in it.</param>
    /// <param name="results">The sentences of the report that are no summary.</param>
    /// <param name="evidence">The report.</param>
    /// <param name="words">The words.</param>
    public static Meant? Of(Sentence sentence, PrintedNumber number, IReadOnlyList<Sentence> results, Evidence evidence, StatementWords words) =>
        number.Whole is not null ? OfTasks(sentence, number, results, evidence) : number.IsRate ? OfContent(sentence, number, results, words) : OfNews(sentence, number, results, words);

    /// <summary>"10/19 nhiệm vụ" in the results and "16/19 nhiệm vụ năm đã xong": of one plan.</summary>
    private static Meant? OfTasks(Sentence sentence, PrintedNumber number, IReadOnlyList<Sentence> results, Evidence evidence)
    {
        if (number.Unit != UnitKeys.Tasks || AssessmentsTellNothingNew.Only(Done, evidence) is not { } done || AssessmentsTellNothingNew.Only(Tasks, evidence) is not { } tasks)
            return null;
        var (part, whole) = (number.Value, number.Whole!.Value);
        var odd = whole == tasks.Value && part != done.Value ? part : part == done.Value && whole != tasks.Value ? whole : -1;
        if (odd < 0 || Stands(odd, results))
            return null;
        var meant = odd == part ? done : tasks;
        return new Meant(Phrases.Side(meant), Phrases.Printed(meant));
    }

    private static Meant? OfNews(Sentence sentence, PrintedNumber number, IReadOnlyList<Sentence> results, StatementWords words)
    {
        if (number.Value < Fewest || !number.IsCount || !IsNews(sentence, number, words) || Stands(number.Value, [.. results.Where(other => StatementWords.Any(words.AboutNews, other.Words))]))
            return null;
        var said = results.SelectMany(other => other.Numbers.Where(one => one.IsCount && IsNews(other, one, words)).Select(one => (Sentence: other, Number: one))).ToList();
        if (said.Count == 0 || said.Exists(one => one.Number.Value != said[0].Number.Value) || !(DigitSlips.OneReplaced(DigitSlips.OfRate(number.Value, 0), DigitSlips.OfRate(said[0].Number.Value, 0)) || DigitSlips.Swapped(number.Value, said[0].Number.Value)) || Stands(Math.Abs(number.Value - said[0].Number.Value), [said[0].Sentence]))
            return null;
        return new Meant(said[0].Sentence.Side(said[0].Number), said[0].Sentence.Raw(said[0].Number));
    }

    private static Meant? OfContent(Sentence sentence, PrintedNumber number, IReadOnlyList<Sentence> results, StatementWords words)
    {
        if (number.Printed.Decimals == 0 || StatementWords.Any(words.SurveysOfOthers, sentence.Words) || !IsOfContent(sentence, number, words) || Stands(number.Value, results))
            return null;
        var said = results.SelectMany(other => other.Numbers.Where(one => one.IsRate && IsOfContent(other, one, words)).Select(one => (Sentence: other, Number: one))).ToList();
        if (said.Count == 0 || said.Exists(one => one.Number.Value != said[0].Number.Value) || said[0].Number.Printed.Decimals != number.Printed.Decimals)
            return null;
        return DigitSlips.OneReplaced(DigitSlips.OfRate(number.Value, number.Printed.Decimals), DigitSlips.OfRate(said[0].Number.Value, number.Printed.Decimals)) ? new Meant(said[0].Sentence.Side(said[0].Number), said[0].Sentence.Raw(said[0].Number)) : null;
    }

    /// <summary>A share of those who are content, and not of those who are not.</summary>
    private static bool IsOfContent(Sentence sentence, PrintedNumber number, StatementWords words) =>
        sentence.Lead(number) is var lead && StatementWords.Any(words.ContentShare, lead) && SurveyMarks.Of(lead, words) is not (SurveyMark.Not or SurveyMark.Neutral);

    private static bool IsNews(Sentence sentence, PrintedNumber number, StatementWords words) =>
        words.NewsItems.Any(word => Words.Contains(sentence.Lead(number), word) && sentence.Lead(number).TrimEnd().EndsWith(':')) || sentence.Folded.AsSpan(number.End).TrimStart(' ').ToString() is var behind && words.NewsItems.Any(word => Words.StandsAt(behind, 0, word));

    private static bool Stands(decimal value, IReadOnlyList<Sentence> results) => results.Any(other => other.Numbers.Any(one => one.Value == value || one.Whole == value));
}
