using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> of what became of the tasks that the district assigned ("giao 61 nhiệm vụ, hoàn thành đúng hạn 58"), for which there is no indicator: where text and form name the same number of tasks,
/// the rows of those done in time, done late and late say what the sentence says.
/// </summary>
public sealed class AssignmentsAgree : ICheck
{
    private const string Assigned = "assignments";

    private const string Tasks = "plan.tasks";

    private const string Late = "1 late";

    /// <summary>"chưa xong nhưng còn hạn 02".</summary>
    private static readonly string[] StillInTime = ["còn hạn", "trong hạn"];

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules);
        if (rows.Distinct.FirstOrDefault(line => line.Rule.Concept == Assigned) is not { Figure.Value: { } all } whole)
            yield break;
        var (words, inTime) = (new StatementWords(rules), rules.Words(WordList.InTime));
        var lines = rows.Distinct.Where(line => line.Rule.Form == whole.Rule.Form && whole.Rule.Whole.Contains(line.Rule.Code) && line.Figure.Value is not null).Select(line => (line.Figure, State: words.TaskState(Folding.Fold(line.Rule.Label)))).Where(line => line.State is not null).ToList();
        var sentences = ReadSentences.Of(evidence, rules);
        for (var at = 0; at < sentences.Count; at++)
        {
            var sentence = sentences[at];
            if (sentence.Numbers.FirstOrDefault(number => number.Indicator == Assigned) is not { } said || said.Value != all)
                continue;
            // "Nhiệm vụ huyện giao: 17. Xong đúng hạn 12, xong quá hạn 02.": what became of them may be the next sentence
            if (!sentence.Numbers.Any(number => number.Start > said.Start && StateOf(sentence.Label(number)) is not null) && at + 1 < sentences.Count && sentences[at + 1] is var next && next.Block == sentence.Block && !next.Numbers.Any(IsOfOthers))
                sentence = next;
            var told = sentence.Numbers.Where(number => number.Start > said.Start && number.IsCount && number.Value <= all).Select(number => (Number: number, State: StateOf(sentence.Label(number)))).ToList();
            // "chưa hoàn thành 02 (quá hạn 0, trong hạn 02)": only the bracket says which of them are late
            for (var i = 0; i + 1 < told.Count; i++)
                if (told[i].State == Late && told[i + 1].Number.Depth > told[i].Number.Depth)
                {
                    var open = told[i].Number;
                    told.RemoveAll(one => one.Number == open || (one.Number.Start > open.Start && one.Number.Depth > open.Depth));
                }
            foreach (var (row, state) in lines)
                if (told.Where(one => one.State == state).ToList() is [var only])
                    yield return row.Value == only.Number.Value ? Outcome.Passed : new Outcome.Failed(TextAgainstRow.Differs(row, sentence.Side(only.Number), sentence.Raw(only.Number), sentence.Excerpt, $"{Assigned} {row.Code}", rules));
                else
                    yield return Outcome.NotEvaluated;
        }

        // what the rules took for something that is not of tasks
        static bool IsOfOthers(PrintedNumber number) => number.Unit is not ("" or "?" or "%" or UnitKeys.Tasks) || (number.IsFigure && number.Indicator != Assigned && !number.Indicator.StartsWith(Tasks, StringComparison.Ordinal));

        // "đã hoàn thành 66" counts those done late as well
        string? StateOf(string label) => words.TaskState(label) is { } state && !(state == Late && StillInTime.Any(word => Words.Contains(label, word))) && (state != words.FirstTaskState || inTime.Any(word => Words.Contains(label, word))) ? state : null;
    }
}
