using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>sum/parts-differ</c>: "hiện có 50 người, thiếu 5 người. Phân bổ: lãnh đạo 3, Văn phòng 31, Phòng Kinh tế 13, Phòng Văn hóa 13, Trung tâm 8": a list behind a colon names no total of its own. With two digits
/// of one item exchanged it comes to a figure that stands right before it, and as it is printed to nothing.
/// </summary>
public sealed class ListsBehindColons : ISecondLook
{
    /// <summary>Fewer items come near many a number.</summary>
    private const int FewestItems = 4;

    private const decimal LeastTotal = 30;

    private const decimal LeastItem = 12;

    /// <summary>Characters of "Phân theo lĩnh vực như sau".</summary>
    private const int LongestLabel = 40;

    /// <summary>Characters of a name in the list.</summary>
    private const int LongestName = 60;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        foreach (var sentence in ReadSentences.Of(evidence, rules))
        {
            if (Items(sentence, words) is not { } items)
                continue;
            var sum = items.Sum(item => item.Value);
            var before = sentence.Nearby.Where(number => !items.Contains(number) && number is { IsRate: false, IsWord: false }).ToList();
            // "Đã giải quyết 618 hồ sơ ... Cơ cấu hồ sơ tiếp nhận theo lĩnh vực: ...": the list has a figure of its own kind
            var own = items[0].Indicator;
            var totals = before.Where(number => own.Length == 0 || number.Indicator == own).Where(number => number is { IsCount: true, IsFigure: true, Value: >= LeastTotal } && (number.End <= items[0].Start || !sentence.Paragraph.Contains(number)) && items.TrueForAll(item => item.Value < number.Value)).DistinctBy(number => number.Value).ToList();
            if (sentence.Figures.Contains(sum) || before.Exists(number => number.Value == sum || number.Whole == sum || number.Value == Math.Abs(sum - (totals.Count > 0 ? totals[0].Value : 0))))
                yield return Outcome.Passed;
            else if (totals.SelectMany(total => items.Where(item => item.Value >= LeastItem && sum - total.Value is not 0 and var off && item.Value - off > 0 && DigitSlips.Swapped(item.Value, item.Value - off)).Select(item => (Total: total, Item: item))).ToList() is [var slip])
                yield return new Outcome.Failed(Differs(sentence, slip.Total, items, sum));
        }
    }

    /// <summary>The counts behind the one colon of a sentence, each with a name before it; null where they are no such list.</summary>
    private static List<PrintedNumber>? Items(Sentence sentence, StatementWords words)
    {
        var colon = sentence.Folded.IndexOf(':', sentence.Start, sentence.End - sentence.Start);
        if (colon < 0 || colon - sentence.Start > LongestLabel || sentence.Numbers.Count < FewestItems || sentence.Numbers[0].Start < colon || words.TellsOfOther(sentence.Words) || StatementWords.Any(words.Examples, sentence.Words))
            return null;
        var items = sentence.Numbers.ToList();
        var end = colon + 1;
        foreach (var item in items)
        {
            var name = sentence.Folded[end..item.Start].Trim(' ', ',', ';', ':', '-');
            if (item is not { IsCount: true, Depth: 0 } || item.Unit != items[0].Unit || name.Length is 0 or > LongestName || name.Contains('.') || StatementWords.Any(words.Among, name))
                return null;
            end = item.End;
        }

        return items;
    }

    private static Discrepancy Differs(Sentence sentence, PrintedNumber total, List<PrintedNumber> items, decimal sum)
    {
        var added = string.Join(" + ", items.Select(sentence.Raw));
        var (whole, place) = (sentence.Side(total), sentence.Place);
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(place.Vietnamese)} ghi {sentence.Raw(total)} (\"{whole.Quote}\"), nhưng các phần kể ngay sau đó cộng lại: {added} = {Phrases.Vietnamese(sum)}. Có thể gõ đảo hai chữ số của một phần.",
                $"{Phrases.Capital(place.English)} says {sentence.Raw(total)} (\"{whole.Quote}\"), but the parts listed right behind it add up to {added} = {Phrases.English(sum)}. Two digits of one part may be swapped."),
            Sides = [whole, .. items.Select(sentence.Side)],
            Found = added,
            Expected = sentence.Raw(total),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(items[0]),
        };
    }
}
