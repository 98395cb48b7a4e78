using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: a commune has one count of its villages, and every sentence that tells of all of them says it again ("Xã có 05 thôn", "06/06 thôn kiện toàn xong trưởng thôn"). Two such counts of one report are a slip, unless it
/// tells that villages were merged or divided.
/// </summary>
public sealed class SettlementsAreCountedOnce : ISecondLook
{
    /// <summary>A count left from the last report, or mistyped, is not further off; "2/3 thôn" and "14 thôn" are of two things.</summary>
    private const decimal MostApart = 2;

    private const decimal Fewest = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <param name="Value">How many there are.</param>
    /// <param name="Sentence">Where it is told.</param>
    /// <param name="Number">The number, or the fraction of which it is the whole.</param>
    private sealed record Count(decimal Value, Sentence Sentence, PrintedNumber Number);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, sentences) = (new StatementWords(rules), ReadSentences.Of(evidence, rules));
        foreach (var kind in rules.Words(WordList.Settlement))
        {
            var telling = sentences.Where(sentence => Words.Contains(sentence.Words, kind)).ToList();
            if (evidence.Document.Blocks.OfType<Documents.TextBlock>().Any(block => Words.Contains(block.Text.Folded, kind) && rules.Words(WordList.SettlementChanges).Any(word => Words.Contains(block.Text.Folded, word))))
                continue;
            var counts = telling.SelectMany(sentence => sentence.Numbers.Where(number => IsWhole(sentence, number, kind, words, rules)).Select(number => new Count(number.Whole ?? number.Value, sentence, number))).Where(count => count.Value >= Fewest).ToList();
            if (counts.DistinctBy(count => count.Value).ToList() is not [var one, var other] || Math.Abs(one.Value - other.Value) > MostApart || ReferenceEquals(one.Sentence, other.Sentence))
                continue;
            var (odd, usual) = counts.Count(count => count.Value == one.Value) < counts.Count(count => count.Value == other.Value) ? (one, other) : (other, one);
            yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(odd.Sentence, odd.Number, new(usual.Sentence.Side(usual.Number), usual.Sentence.Raw(usual.Number))));
        }
    }

    /// <summary>"12/13 thôn đã", "toàn xã có 12 thôn": all of them, with nothing behind that tells some apart ("3/5 thôn miền núi").</summary>
    private static bool IsWhole(Sentence sentence, PrintedNumber number, string kind, StatementWords words, RulePack rules)
    {
        var behind = sentence.Folded[number.End..sentence.End].TrimStart(' ');
        if (number.IsRate || number.Printed is not { Decimals: 0, Ambiguous: false, Approximate: false } || !Words.StandsAt(behind, 0, kind) || !(number.Whole is not null || StatementWords.BeforeEnd(rules.Words(WordList.SettlementsOf), sentence.Folded[sentence.Start..number.Start]) is not null))
            return false;
        var next = behind[kind.Length..].TrimStart(' ');
        return (next is [] or [',' or ';' or '.' or ':' or ')', ..] || rules.Words(WordList.SettlementDoes).Any(word => Words.StandsAt(next, 0, word))) && !words.TellsOfOther(sentence.Matter(number)) && !words.Compares(sentence.Matter(number));
    }
}
