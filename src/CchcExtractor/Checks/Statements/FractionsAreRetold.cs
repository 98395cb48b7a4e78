using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: part and whole that stand beside each other in one sentence are told again as a fraction ("391 hồ sơ trên tổng số 452 hồ sơ phải thu phí" and "319/452 hồ sơ thanh toán trực tuyến"). Of the two one
/// is right; the other stands nowhere else, and is one slip of the hand away from the only one beside it there.
/// </summary>
public sealed class FractionsAreRetold : ISecondLook
{
    private const decimal Fewest = 10;

    /// <summary>From here on two digits swapped are hardly chance.</summary>
    private const decimal Telling = 100;

    /// <summary>Words that must stand beside both; of digits that are swapped one is enough.</summary>
    private const int FewestWords = 2;

    /// <summary>No report prints so many; each is held against each sentence.</summary>
    private const int MostFractions = 500;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.IsOfTwoPeriods)
            yield break;
        var (summing, words, said, sentences) = (Summaries.Of(evidence, rules), new StatementWords(rules), new RecapWords(rules), ReadSentences.Of(evidence, rules));
        var fractions = sentences.SelectMany(sentence => sentence.Numbers.Where(number => number is { Whole: > 0, IsWord: false, Printed: { Decimals: 0, Ambiguous: false, Approximate: false } } && number.Whole != number.Value).Select(number => (Sentence: sentence, Number: number))).ToList();
        if (fractions.Count > MostFractions)
            yield break;
        var byValue = sentences.SelectMany(sentence => sentence.Numbers.SelectMany(number => new[] { number.Value, number.Whole }.OfType<decimal>().Select(value => (Value: value, Sentence: sentence)))).Distinct().ToLookup(one => one.Value, one => one.Sentence);
        foreach (var (sentence, number) in fractions)
        {
            if (RecapsAreTold.IsOfOther(sentence, number, words) || HasItsRate(sentence, number))
                continue;
            var told = OfOther(number.Value, number.Whole!.Value) ?? OfOther(number.Whole.Value, number.Value);
            if (told is var (there, meant))
                yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(there.Side(meant), there.Raw(meant))));

            // what the fraction should have in place of one of its two numbers, where its other one stands
            (Sentence, PrintedNumber)? OfOther(decimal odd, decimal kept)
            {
                if (odd < Fewest || kept < Fewest || StandsElsewhere(odd))
                    return null;
                var found = byValue[kept].Where(other => other.Block != sentence.Block && !summing.Contains(other.Block)).SelectMany(other => other.Numbers.Where(one => IsMeant(other, one, odd, kept)).Select(one => (Sentence: other, Number: one))).ToList();
                return found.Count > 0 && found.TrueForAll(one => Count(one.Number, kept) == Count(found[0].Number, kept)) ? found[0] : null;
            }

            bool StandsElsewhere(decimal value) => byValue[value].Any(other => other.Block != sentence.Block) || Summaries.StandsElsewhere(sentence, number with { Value = value, Numeral = value }, evidence, rules);

            bool IsMeant(Sentence other, PrintedNumber one, decimal odd, decimal kept)
            {
                if (one is not { IsRate: false, IsWord: false, Printed: { Decimals: 0, Ambiguous: false, Approximate: false } } || Count(one, kept) is not { } count || count == odd || count == kept || count < kept != odd < kept || !DigitSlips.IsOneSlip(odd, count, 0, out var swapped) || RecapsAreTold.IsOfOther(other, one, words) || IsMade(other, odd))
                    return false;
                // "trước và đúng hạn 272/276 hồ sơ", "số hóa 222/276 hồ sơ": of one whole the results have several parts
                return (Summaries.SumsUp(sentence, evidence, rules) || (swapped && odd >= Telling)) && said.Shared(sentence, number, other, one) >= FewestWords - (swapped ? 1 : 0);
            }
        }
    }

    /// <summary>What a number counts beside the one that both have: itself, or of a fraction the other of its two numbers.</summary>
    private static decimal? Count(PrintedNumber number, decimal kept) => number.Whole is not { } whole ? number.Value : number.Value == kept ? whole : whole == kept ? number.Value : null;

    /// <summary>"272/276 hồ sơ, đạt 98,55%", "(53,3%, 8/15 đầu việc)": the rate beside it bears it out.</summary>
    private static bool HasItsRate(Sentence sentence, PrintedNumber fraction) =>
        new[] { sentence.Numbers.FirstOrDefault(number => number.Start >= fraction.End), sentence.Numbers.LastOrDefault(number => number.End <= fraction.Start && number.Depth == fraction.Depth) }
            .Any(beside => beside is { IsRate: true } rate && AsPrinted.Fits(fraction.Value / fraction.Whole!.Value * 100, rate.Printed));

    /// <summary>Two counts of the sentence come to it, or differ by it: "41 nhiệm vụ, hoàn thành 38, chậm 2" has 36 that were done in time.</summary>
    private static bool IsMade(Sentence sentence, decimal value)
    {
        var counts = sentence.Paragraph.Where(number => !number.IsRate && !number.IsWord).SelectMany(number => new[] { number.Value, number.Whole }).OfType<decimal>().Where(count => count > 0).Take(MostCounts).ToList();
        return counts.Exists(one => counts.Exists(other => one + other == value || one - other == value));
    }

    private const int MostCounts = 30;
}
