using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: a rate that is said again where a report sums up ("Ưu điểm: Tỷ lệ số hóa thành phần hồ sơ đạt 95,1%") stands nowhere else, no numbers around make it, and the only rate of the results
/// that is told with the same words and is one slip of the hand away ("số hóa thành phần hồ sơ đối với 734/802 hồ sơ (đạt 91,5%)") is the one meant.
/// </summary>
public sealed class RatesAreRetold : ISecondLook
{
    /// <summary>Words that must stand beside both: two digits swapped tell by themselves.</summary>
    private const int WordsOfSwap = 2;

    /// <summary>The same where one digit was put for another: rates lie near each other.</summary>
    private const int WordsOfOther = 3;

    /// <summary>No report tells so many; each is held against each.</summary>
    private const int MostRates = 3000;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var some = rules.Words(WordList.SomeOfWhole);
        var (summing, said, words) = (Summaries.Of(evidence, rules), new RecapWords(rules), new StatementWords(rules));
        var rates = ReadSentences.Of(evidence, rules).SelectMany(sentence => sentence.Numbers.Where(IsFine).Select(number => (Sentence: sentence, Number: number))).ToList();
        if (rates.Count > MostRates)
            yield break;
        var times = rates.CountBy(rate => rate.Number.Value).ToDictionary();
        var inForms = evidence.Figures.Where(figure => figure.Origin == Origin.Appendix).Select(figure => figure.Value).ToHashSet();
        foreach (var (sentence, number) in rates.Where(rate => times[rate.Number.Value] == 1 && !inForms.Contains(rate.Number.Value) && Summaries.SumsUp(rate.Sentence, evidence, rules)))
        {
            if (RecapsAreTold.IsOfOther(sentence, number, words) || IsMade(sentence, number) || words.IsOfOtherWhole(sentence.Words))
                continue;
            var meant = rates.FindAll(one => one.Sentence.Block != sentence.Block && !summing.Contains(one.Sentence.Block) && one.Number.Printed.Decimals == number.Printed.Decimals && DigitSlips.IsOneSlip(number.Value, one.Number.Value, number.Printed.Decimals, out var swapped)
                && !RecapsAreTold.IsOfOther(one.Sentence, one.Number, words) && !sentence.Paragraph.Any(beside => beside.Value == one.Number.Value) && said.Shared(sentence, number, one.Sentence, one.Number) >= (swapped || (number.IsFigure && number.Indicator == one.Number.Indicator) ? WordsOfSwap : WordsOfOther));
            if (meant.Count == 0 && IsTold(sentence, number))
                meant = rates.FindAll(one => one.Sentence.Block != sentence.Block && !summing.Contains(one.Sentence.Block) && IsMade(one.Sentence, one.Number) && !IsMade(one.Sentence, number) && !some.Any(word => Texts.Words.Contains(sentence.Words, word) && !Texts.Words.Contains(one.Sentence.Words, word)) && !RecapsAreTold.IsOfOther(one.Sentence, one.Number, words) && said.Shared(sentence, number, one.Sentence, one.Number) >= (number.IsFigure && number.Indicator == one.Number.Indicator ? WordsOfSwap : WordsOfOther));
            if (meant.DistinctBy(one => one.Number.Value).Count() == 1)
                yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(meant[0].Sentence.Side(meant[0].Number), meant[0].Sentence.Raw(meant[0].Number))));
        }

        // "Tóm lại, với 1.520 hồ sơ mới và tỷ lệ bảo đảm thời hạn 91,2%": beside a count of the results
        bool IsTold(Sentence sentence, PrintedNumber rate) =>
            sentence.Numbers.Any(count => count.IsCount && count.Value >= FewestBeside && Summaries.StandsElsewhere(sentence, count, evidence, rules));
    }

    /// <summary>Smaller counts stand elsewhere by chance.</summary>
    private const decimal FewestBeside = 20;

    private static bool IsFine(PrintedNumber number) => number is { IsRate: true, Value: > 0 and <= 100, Printed: { Decimals: > 0, Ambiguous: false, Approximate: false } };

    /// <summary>Two counts around it make it: it is told there for the first time.</summary>
    private static bool IsMade(Sentence sentence, PrintedNumber rate)
    {
        var counts = SharesHold.Values(sentence.Nearby);
        return counts.Exists(whole => whole > 0 && counts.Exists(part => part <= whole && AsPrinted.Fits(part / whole * 100, rate.Printed)));
    }
}
