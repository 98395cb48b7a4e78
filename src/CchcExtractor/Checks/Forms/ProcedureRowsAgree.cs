using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> of procedures for which there is no indicator: new ones, abolished ones, and those that go through several offices, of one level or of several ("công bố mới 07, bãi bỏ 15; liên thông
/// cùng cấp 03"). The text must say each once, or always alike, and not of the province.
/// </summary>
public sealed class ProcedureRowsAgree : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var matters = rules.Words(WordList.ProcedureMatter).Select(pair => pair.Split('→')).Where(pair => pair.Length == 2).Select(pair => (Word: pair[0].Trim(), Matter: pair[1].Trim())).OrderByDescending(pair => pair.Word.Length).ToList();
        var rows = new FormRows(evidence, rules).Distinct.Where(line => line.Rule is { Unit: not "%", Concept.Length: 0 } && line.Figure.Value is > 0).Select(line => (line.Figure, Matter: MatterOf(Folding.Fold(line.Rule.Label), matters), About: Words.Contains(Folding.Fold(line.Rule.Label), Procedure))).Where(line => line.Matter is not null && line.About).ToList();
        if (rows.Count == 0)
            yield break;
        var told = new List<(Sentence Sentence, PrintedNumber Number, string Matter)>();
        var others = rules.Citations.OtherLevels;
        foreach (var sentence in ReadSentences.Of(evidence, rules).Where(sentence => SpeaksOfProcedures(sentence.Words)))
            foreach (var number in sentence.Numbers.Where(number => number.IsCount && number.Unit is "" or "?" or UnitKeys.Procedures))
                if (sentence.Around(number, number) is var clause && MatterOf(clause, matters) is { } matter && !others.Any(level => level.IsIn(clause)) && !rules.Narrative.Never.Any(other => other.IsIn(clause)))
                    told.Add((sentence, number, matter));
        foreach (var (row, matter, _) in rows)
        {
            var said = told.Where(one => one.Matter == matter).ToList();
            if (said.Count == 0 || said.DistinctBy(one => one.Number.Value).Count() > 1)
                yield return Outcome.NotEvaluated;
            else if (said[0].Number.Value == row.Value)
                yield return Outcome.Passed;
            else
                yield return Misprint.Plausible(row.Value!.Value, said[0].Number.Value) ? new Outcome.Failed(TextAgainstRow.Differs(row, said[0].Sentence.Side(said[0].Number), said[0].Sentence.Raw(said[0].Number), said[0].Sentence.Excerpt, matter!, rules)) : Outcome.NotEvaluated;
        }
    }

    private const string Procedure = "tthc";

    private static bool SpeaksOfProcedures(string words) => Words.Contains(words, Procedure) || Words.Contains(words, "thủ tục") || Words.Contains(words, "liên thông");

    /// <summary>The one matter that the words name; null where they name none, or several.</summary>
    private static string? MatterOf(string words, List<(string Word, string Matter)> matters)
    {
        string? found = null;
        foreach (var (word, matter) in matters)
            if (Words.Contains(words, word))
            {
                if (found is not null && found != matter)
                    return null;
                found = matter;
                words = words.Replace(word, "", StringComparison.Ordinal);
            }

        return found;
    }
}
