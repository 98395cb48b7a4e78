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
    private const int MostBetween = 60;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.UnitMismatch];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        foreach (var sentence in ReadSentences.Of(evidence, rules))
            foreach (var number in sentence.Numbers)
                if (IsRateOfCounts(sentence, number, words))
                    yield return new Outcome.Failed(Wrong(sentence, number, new("số này là tỷ lệ (có phần thập phân), không phải số đếm", "the number is a rate (it has decimals), not a count"), "%"));
                else if (IsMoneyInCounts(sentence, number, words))
                    yield return new Outcome.Failed(Wrong(sentence, number, new("số này là tiền, không phải số đếm", "the number is an amount of money, not a count"), "đồng"));
                else if (IsCountOfPeople(sentence, number, words) is { } parts)
                    yield return new Outcome.Failed(Wrong(sentence, number, new($"số này là số người ({parts}), không phải tỷ lệ", $"the number counts people ({parts}), it is no rate"), "người"));
                else if (number is { IsRate: true, Value: > 0 and <= 100 } && OtherUnit(WithParagraph(sentence), number, words) is var (odd, like))
                    yield return new Outcome.Failed(Wrong(odd.Start < sentence.Start ? WithParagraph(sentence) : sentence, odd, new($"tỷ lệ {sentence.Raw(number)} bên cạnh chỉ đúng khi cùng đơn vị với \"{WithParagraph(sentence).Side(like).Quote}\"", $"the rate {sentence.Raw(number)} beside it is right only in the unit of \"{WithParagraph(sentence).Side(like).Quote}\""), sentence.Raw(like)));
    }

    /// <summary>The sentence with those before it in its paragraph, where the amounts may stand.</summary>
    private static Sentence WithParagraph(Sentence sentence) => sentence with { Start = 0, Numbers = sentence.Paragraph };

    /// <summary>"tỷ lệ sớm và đúng hạn 98,98 hồ sơ", "đúng và trước hạn 388 hồ sơ (98,22 hồ sơ)", "388 hồ sơ, đạt 98,22 hồ sơ".</summary>
    private static bool IsRateOfCounts(Sentence sentence, PrintedNumber number, StatementWords words)
    {
        if (number is not { IsRate: false, IsWord: false, Whole: null, Value: > 0 and <= 100, Printed: { Decimals: > 0, Ambiguous: false } } || !words.ClosedUnits.Contains(number.Unit))
            return false;
        var label = sentence.Lead(number);
        if (StatementWords.Any(words.RateWord, label[(label.LastIndexOfAny([';', ',', '(']) + 1)..]))
            return true;
        var before = sentence.Numbers.LastOrDefault(other => other.End <= number.Start);
        return before is { IsCount: true } && (before.Unit == number.Unit || before.Unit.Length <= 1) && (label.TrimEnd(' ').EndsWith('(') || StatementWords.BeforeEnd(words.OpensRate, label) is not null)
            && sentence.Numbers.Any(whole => whole is { IsCount: true } && whole.Value >= before.Value && AsPrinted.Fits(before.Value / whole.Value * 100, number.Printed) || IsOfTwo(sentence, before, whole, number));
    }

    /// <summary>"lắp đặt bảng điện tử, kinh phí 45 hồ sơ": the clause opens with what money is called, and nothing but that stands before the number.</summary>
    private static bool IsMoneyInCounts(Sentence sentence, PrintedNumber number, StatementWords words) =>
        number is { IsRate: false, IsWord: false, Whole: null, Value: > 0 } && words.ClosedUnits.Contains(number.Unit) && number.Unit != UnitKeys.People && sentence.Lead(number) is var lead && lead.AsSpan().LastIndexOfAny(",;(") is >= 0 and var mark && lead[(mark + 1)..].Trim(' ', ':') is var clause
        && words.MoneyNames.Any(name => Texts.Words.StandsAt(clause, 0, name) && clause[name.Length..].Trim(' ') is "" or "là" or "khoảng" or "gồm");

    /// <summary>"đúng hạn 388 hồ sơ (98,22 hồ sơ), trễ 7 hồ sơ": of the two together it is the share.</summary>
    private static bool IsOfTwo(Sentence sentence, PrintedNumber part, PrintedNumber other, PrintedNumber share) =>
        other is { IsCount: true } && other != part && other.Unit == part.Unit && part.Value > 0 && sentence.Numbers.Contains(other) && AsPrinted.Fits(part.Value / (part.Value + other.Value) * 100, share.Printed);

    /// <summary>"Biên chế giao là 23, hiện diện 21 %; cán bộ 09 người, công chức 12 người": behind "có mặt" what stands behind it makes the number, counted in people. The parts that do; null for none.</summary>
    private static string? IsCountOfPeople(Sentence sentence, PrintedNumber number, StatementWords words)
    {
        if (number is not { IsRate: true, Value: > 1, Printed.Decimals: 0 } || StatementWords.BeforeEnd(words.Present, sentence.Lead(number)) is null)
            return null;
        var parts = sentence.Numbers.Where(part => part.Start > number.End).TakeWhile(part => !part.IsRate).Where(part => part is { IsCount: true, Value: > 0 }).ToList();
        for (var i = 1; i < parts.Count; i++)
            if (parts[i - 1].Value + parts[i].Value == number.Value && parts[i].Unit == UnitKeys.People && parts[i - 1].Unit == UnitKeys.People)
                return $"{sentence.Raw(parts[i - 1])} + {sentence.Raw(parts[i])}";
        return null;
    }

    /// <summary>The amount that has another unit than the one it is a share with, and that one: of the two before the share, "giao 3.920 triệu đồng, giải ngân 1.438 tỷ đồng, đạt 36,68%", also in sentences of their own; null where both fit.</summary>
    private static (PrintedNumber Odd, PrintedNumber Like)? OtherUnit(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        if (sentence.Paragraph.Where(number => number.End <= share.Start).TakeLast(2).ToList() is not [{ IsRate: false, IsWord: false, Whole: null, Numeral: > 0 } one, { IsRate: false, IsWord: false, Whole: null, Numeral: > 0 } two]
            || sentence.Between(one, two) is not { Length: <= MostBetween } between || sentence.Between(two, share) is not { Length: <= MostBetween } behind || one.Printed.Approximate || two.Printed.Approximate)
            return null;
        var (first, second) = (Numeral(sentence, one), Numeral(sentence, two));
        if (first == second || !AsPrinted.Fits(Math.Min(first, second) / Math.Max(first, second) * 100, share.Printed))
            return null;
        // between sentences the words must say that the amount is spent and the rate is its share
        var isApart = between.Contains('.') || behind.Contains('.');
        if (isApart && (!StatementWords.Any(words.Disbursing, between) || !StatementWords.Any(words.OpensRate, behind)))
            return null;
        if (one.Unit == UnitKeys.Money && two.Unit == UnitKeys.Money)
            return Factor(sentence, one) is { Length: > 0 } factor && Factor(sentence, two) is { Length: > 0 } other && factor != other ? (two, one) : null;
        // "giao 3.787 triệu đồng; đã giải ngân 2.588 phiếu; tỷ lệ giải ngân 68,3%"
        if (!StatementWords.Any(words.Disbursing, sentence.Lead(two)) && !StatementWords.Any(words.Disbursing, behind))
            return null;
        return one.Unit == UnitKeys.Money && words.ClosedUnits.Contains(two.Unit) ? (two, one) : two.Unit == UnitKeys.Money && words.ClosedUnits.Contains(one.Unit) ? (one, two) : null;
    }

    /// <summary>Of "1.438 tỷ đồng" 1438 and not 1,438, as the other amount beside it has its dots.</summary>
    private static decimal Numeral(Sentence sentence, PrintedNumber number) =>
        sentence.Folded[number.Start..number.End] is var printed && printed.Split(' ')[0].Split('.') is [{ Length: > 0 and <= 3 } head, .. { Length: > 0 } groups] && groups.All(group => group.Length == 3 && group.All(char.IsAsciiDigit)) && head.All(char.IsAsciiDigit)
            ? decimal.Parse(head + string.Concat(groups), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) : number.Numeral;

    /// <summary>"tỷ" of "1.438 tỷ".</summary>
    private static string Factor(Sentence sentence, PrintedNumber number) => sentence.Folded[number.Start..number.End].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',', ' ').Split(' ')[0];

    private static Discrepancy Wrong(Sentence sentence, PrintedNumber number, Wording why, string expected)
    {
        var (side, place) = (sentence.Side(number), sentence.Place);
        return new Discrepancy
        {
            Kind = Checks.Kinds.UnitMismatch,
            Message = new($"Đơn vị của \"{side.Quote}\" ({place.Vietnamese}) không đúng: {why.Vietnamese}.", $"The unit of \"{side.Quote}\" ({place.English}) is wrong: {why.English}."),
            Sides = [side],
            Found = sentence.Raw(number),
            Expected = expected,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
