using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary><c>cross/differs</c>: the form answers that no dialogue with the people was held and the text tells of one, or the other way round.</summary>
public sealed class AnswersAgree : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var topic = rules.Words(WordList.DialogueWord);
        var row = new FormRows(evidence, rules).Distinct.FirstOrDefault(line => line.Rule.Values.Count == 2 && topic.Any(word => Words.Contains(Folding.Fold(line.Rule.Label), word)))?.Figure;
        if (row?.Value is not { } answer)
            yield break;
        var said = Sentences(evidence, rules, topic).ToList();
        var odd = said.Find(one => one.Held != (answer != 0));
        if (said.Count == 0)
            yield return Outcome.NotEvaluated;
        else
            yield return odd.Block is null || said.Exists(one => one.Held == (answer != 0)) ? Outcome.Passed : new Outcome.Failed(TextAgainstRow.Differs(row, new Side(odd.Text, odd.Block.Location, odd.Section), odd.Held ? "1" : "0", odd.Text, "answer", rules));
    }

    /// <summary>Sentences of the results that tell of a dialogue with the people which the commune held, or that it held none; what is planned and what others held is left aside.</summary>
    private static IEnumerable<(bool Held, string Text, TextBlock Block, string Section)> Sentences(Evidence evidence, RulePack rules, IReadOnlyList<string> topic)
    {
        var sentences = new Sentences(rules);
        var (held, other, none) = (rules.Words(WordList.DialogueHeld), rules.Words(WordList.DialogueOfOthers), rules.Words(WordList.DialogueNone));
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i) || !topic.Any(word => Words.Contains(block.Text.Folded, word)))
                continue;
            foreach (var (start, length) in sentences.In(block.Text.Folded))
            {
                var sentence = block.Text.Folded.Substring(start, length);
                // "IV. QUÝ IV: tổ chức đối thoại với dân (tháng 10)": what is to come
                if (Extraction.Narrative.OtherPeriod.OpensAhead(Enumerators.Without(sentence, []).TrimStart(' '), Dates.ReportedPeriod.Of(evidence)?.Period))
                    continue;
                // "Khảo sát, đối thoại: chưa khảo sát; đối thoại 01 lần": the last clause that names it
                var clause = sentence.Split(';').LastOrDefault(part => topic.Any(word => Words.Contains(part, word)), sentence);
                var counted = IsCounted(clause, topic);
                var denies = !counted && none.Any(word => Words.Contains(clause, word));
                if (other.Any(word => Words.Contains(sentence, word)) || !(denies || counted || held.Any(word => Words.Contains(clause, word))))
                    continue;
                var printed = block.Text.ToPrinted(start, length);
                yield return (!denies, block.Text.Printed.Substring(printed.Start, printed.Length).Trim(), block, evidence.Outline.NumberAt(i));
            }
        }
    }

    /// <summary>"đối thoại 01 lần".</summary>
    private static bool IsCounted(string clause, IReadOnlyList<string> topic) =>
        topic.Any(word => Words.IndexOf(clause, word) is >= 0 and var at && clause.AsSpan(at + word.Length).TrimStart(" :") is [>= '0' and <= '9', ..] behind && behind.TrimStart('0') is [>= '1' and <= '9', ..] and not [.., '%']);
}
