using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>unit/mismatch</c> in sentences, where the numbers themselves show it: a rate with a fraction that is counted in dossiers ("tỷ lệ đúng hạn 98,98 hồ sơ"), and two amounts of which only the
/// numerals make the share beside them ("1882 tỷ đồng trong kế hoạch vốn 5230 triệu đồng, tỷ lệ 36%"; "1,882 tỷ" would be right).
/// </summary>
public sealed class UnitsFit : ICheck
{
    /// <summary>Characters between a part, its whole and their share.</summary>
    private const int MostBetween = 50;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.UnitMismatch];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        foreach (var sentence in ReadSentences.Of(evidence, rules))
            for (var i = 0; i < sentence.Numbers.Count; i++)
                if (IsRateOfCounts(sentence, i, words, rules))
                    yield return new Outcome.Failed(Wrong(sentence, sentence.Numbers[i], new("số này là tỷ lệ (có phần thập phân), không phải số đếm", "the number is a rate (it has decimals), not a count"), "%"));
                else if (i + 2 < sentence.Numbers.Count && OtherUnit(sentence, i))
                    yield return new Outcome.Failed(Wrong(sentence, sentence.Numbers[i], new($"tỷ lệ {sentence.Raw(sentence.Numbers[i + 2])} bên cạnh chỉ đúng khi cùng đơn vị với \"{sentence.Side(sentence.Numbers[i + 1]).What}\"", $"the rate {sentence.Raw(sentence.Numbers[i + 2])} beside it is right only in the unit of \"{sentence.Side(sentence.Numbers[i + 1]).What}\""), sentence.Raw(sentence.Numbers[i + 1])));
    }

    /// <summary>"tỷ lệ sớm và đúng hạn 98,98 hồ sơ".</summary>
    private static bool IsRateOfCounts(Sentence sentence, int index, StatementWords words, RulePack rules)
    {
        var number = sentence.Numbers[index];
        if (number is not { IsRate: false, IsWord: false, Whole: null, Value: > 0 and <= 100, Printed: { Decimals: > 0, Ambiguous: false } } || !words.ClosedUnits.Contains(number.Unit))
            return false;
        var label = sentence.Lead(number);
        return rules.Words(WordList.RateWord).Any(word => Words.Contains(label[(label.LastIndexOfAny([';', ',', '(']) + 1)..], word));
    }

    private static bool OtherUnit(Sentence sentence, int index)
    {
        var (part, whole, share) = (sentence.Numbers[index], sentence.Numbers[index + 1], sentence.Numbers[index + 2]);
        return part is { Unit: UnitKeys.Money, IsWord: false, Whole: null, Numeral: > 0 } && whole is { Unit: UnitKeys.Money, IsWord: false, Whole: null, Numeral: > 0 } && share is { IsRate: true, Value: > 0 and <= 100 }
            && part.Value != part.Numeral && whole.Value != whole.Numeral && part.Value / part.Numeral != whole.Value / whole.Numeral
            && sentence.Between(part, whole) is { Length: <= MostBetween } first && !first.AsSpan().ContainsAny(".;") && sentence.Between(whole, share) is { Length: <= MostBetween } second && !second.AsSpan().ContainsAny(".;")
            && AsPrinted.Fits(part.Numeral / whole.Numeral * 100, share.Printed) && !AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed);
    }

    private static Discrepancy Wrong(Sentence sentence, PrintedNumber number, Wording why, string expected)
    {
        var (side, place) = (sentence.Side(number), Phrases.Place(sentence.Block.Location, sentence.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.UnitMismatch,
            Message = new($"Đơn vị của \"{side.What}\" ({place.Vietnamese}) không đúng: {why.Vietnamese}.", $"The unit of \"{side.What}\" ({place.English}) is wrong: {why.English}."),
            Sides = [side],
            Found = sentence.Raw(number),
            Expected = expected,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
