using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> of what became of the tasks that the district assigned ("giao 61 nhiệm vụ, hoàn thành đúng hạn 58"), for which there is no indicator: where text and form name the same number of tasks,
/// the row of those done in time says what the sentence says.
/// </summary>
public sealed class AssignmentsAgree : ICheck
{
    private const string Assigned = "assignments";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules);
        if (rows.Distinct.FirstOrDefault(line => line.Rule.Concept == Assigned) is not { Figure.Value: { } all } whole)
            yield break;
        var (inTime, others) = (rules.Words(WordList.InTime), rules.Words(WordList.LeftOver).Concat(rules.Words(WordList.Wrongs)).ToList());
        var row = rows.Distinct.FirstOrDefault(line => line.Rule.Form == whole.Rule.Form && whole.Rule.Whole.Contains(line.Rule.Code) && inTime.Any(word => Words.EndsWith(Folding.Fold(line.Rule.Label), word)));
        foreach (var sentence in new ReadSentences(rules).Of(evidence))
        {
            if (sentence.Numbers.FirstOrDefault(number => number.Indicator == Assigned) is not { } said || said.Value != all)
                continue;
            var done = sentence.Numbers.Where(number => number.Start > said.Start && number.IsCount && number.Value <= all && sentence.Label(number) is var label && inTime.Any(word => Words.Contains(label, word)) && !others.Any(word => Words.Contains(label, word))).ToList();
            if (done is not [var only] || row?.Figure.Value is not { } value)
                yield return Outcome.NotEvaluated;
            else
                yield return value == only.Value ? Outcome.Passed : new Outcome.Failed(TextAgainstRow.Differs(row.Figure, sentence.Side(only), sentence.Raw(only), sentence.Excerpt, Assigned, rules));
        }
    }
}
