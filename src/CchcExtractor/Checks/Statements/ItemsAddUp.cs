using System.Text.RegularExpressions;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>sum/parts-differ</c>: a paragraph counts something and ends with a colon, and the items below it, each with one count of that unit, come to something else
/// ("tiếp nhận 1.088 hồ sơ. Cụ thể:" / "+ Tư pháp: 622 hồ sơ;" / ...). Lists seldom say that they are whole, so the difference must look like a slip of the hand: two digits of one item
/// swapped, or, where they come to more or are said to be all ("chia ra:"), another digit.
/// </summary>
public sealed partial class ItemsAddUp : ISecondLook
{
    private const int FewestItems = 3;

    private const int MostItems = 20;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        var sentences = ReadSentences.Of(evidence, rules).ToLookup(sentence => sentence.Block.Location.Path, StringComparer.Ordinal);
        for (var i = evidence.Parts.Body; i + FewestItems < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (TotalBehind(evidence, i + 1, sentences, words) is { } wrong)
                yield return new Outcome.Failed(wrong);
            if (FieldsBelow(evidence, i, sentences, words, rules) is { } fields)
                yield return new Outcome.Failed(fields);
            if (evidence.Document.Blocks[i] is not TextBlock lead || !lead.Text.Folded.TrimEnd().EndsWith(':') || Items(evidence, i + 1, sentences, words) is not { } items)
                continue;
            var totals = sentences[lead.Location.Path].SelectMany(sentence => sentence.Numbers.Select(number => (Sentence: sentence, Number: number))).Where(one => IsTotal(one.Number, items) && !(one.Number.IsFigure && items.TrueForAll(item => item.Number.IsFigure && item.Number.Indicator != one.Number.Indicator))).ToList();
            if (totals.Count == 0)
                continue;
            var sum = items.Sum(item => item.Number.Value);
            var isWhole = Texts.Words.EndsWithAny(lead.Text.Folded.AsSpan().TrimEnd(" :"), words.AllParts);
            var isParted = isWhole || Texts.Words.EndsWithAny(lead.Text.Folded.AsSpan().TrimEnd(" :"), words.SomeParts);
            // "(đã giải quyết 5.414 hồ sơ, đang giải quyết 80 hồ sơ):" above what was received
            var beside = sentences[lead.Location.Path].SelectMany(sentence => sentence.Numbers).Where(number => number.IsCount).Select(number => number.Value).ToList();
            var around = totals.Select(total => total.Number.Value).ToList();
            if (around.Exists(total => total == sum || Arithmetic.CountedTwice.IsSaid(evidence, [i], sum - total, rules) || around.Exists(other => total + other == sum || total - other == sum) || beside.Exists(other => total + other == sum)))
                yield return Outcome.Passed;
            else if (totals.Find(total => IsSlip(total.Number.Value, sum, items) || (isWhole && (DigitSlips.Explain(total.Number.Value, sum) || IsClosed(items, total.Number, words))) || (isParted && CountsRest(items, words))) is { Number: not null } meant)
                yield return new Outcome.Failed(Differs(meant.Sentence, meant.Number, items, sum));
        }
    }

    /// <summary>"b) Thu nhận 295 HS mới; qua mạng 85 HS, tại quầy 210 HS." above "+ đất đai 129 HS", "+ hộ tịch 51 HS", ...: several fields come to a little more than all that the line above counts; null where they do not.</summary>
    private static Discrepancy? FieldsBelow(Evidence evidence, int index, ILookup<string, Sentence> sentences, StatementWords words, RulePack rules)
    {
        if (evidence.Document.Blocks[index] is not TextBlock lead || lead.Text.Folded.TrimEnd().EndsWith(':') || sentences[lead.Location.Path].LastOrDefault() is not { } above || StatementWords.Any(words.FieldNames, lead.Text.Folded) || Arithmetic.ListItems.AreAlike(lead.Text.Folded, evidence.Document.Blocks[index + 1] is TextBlock next ? next.Text.Folded : "") || Items(evidence, index + 1, sentences, words) is not { Count: >= FewestFields } items
            || items.Exists(item => item.Number.Unit != UnitKeys.Dossiers) || items.Count(item => !StatementWords.Any(words.FieldNames, item.Sentence.Folded[item.Sentence.Start..item.Number.Start])) > MostUnknown)
            return null;
        var sum = items.Sum(item => item.Number.Value);
        var total = above.Numbers.Where(number => IsTotal(number, items) && number.Unit == UnitKeys.Dossiers).MaxBy(number => number.Value);
        return total is not null && sum > total.Value && sum * MostTooMuch < total.Value * (MostTooMuch + 1) && !above.Figures.Contains(sum) && !above.Nearby.Any(number => number.Value == sum) && !Arithmetic.CountedTwice.IsSaid(evidence, [index], sum - total.Value, rules) ? Differs(above, total, items, sum) : null;
    }

    private const int FewestFields = 4;

    /// <summary>"cư trú": a field that no vocabulary names.</summary>
    private const int MostUnknown = 1;

    /// <summary>A twentieth more than all is a slip; more than that, they are of something else.</summary>
    private const int MostTooMuch = 20;

    /// <summary>"gồm:" above several items in the unit of the total, the last of which counts what is left ("Lĩnh vực khác: 450 hồ sơ"): that is all, however it came not to add up.</summary>
    private static bool IsClosed(List<(Sentence Sentence, PrintedNumber Number)> items, PrintedNumber total, StatementWords words) =>
        items.Count > FewestItems && StatementWords.Any(words.Rest, items[^1].Sentence.Words) && total.Unit.Length > 1 && items.TrueForAll(item => item.Number.Unit == total.Unit);

    /// <summary>"Trong đó:" above kinds the last of which is "Loại khác: 48": that, too, is all.</summary>
    private static bool CountsRest(List<(Sentence Sentence, PrintedNumber Number)> items, StatementWords words) =>
        items.Count > FewestItems && items[^1] is var (sentence, number) && sentence.Folded[sentence.Start..number.Start] is var label && StatementWords.Any(words.Rest, label) && !StatementWords.Any(words.Examples, label);

    /// <summary>"Tổng cộng 7.300 hồ sơ." right below the items that it adds up, all in its unit; null where there is none or it is right.</summary>
    private static Discrepancy? TotalBehind(Evidence evidence, int from, ILookup<string, Sentence> sentences, StatementWords words)
    {
        if (from >= evidence.Document.Blocks.Count || evidence.Document.Blocks[from] is not TextBlock first || (from > 0 && evidence.Document.Blocks[from - 1] is TextBlock before && IsItem(before, first)) || Items(evidence, from, sentences, words) is not { } items)
            return null;
        var behind = from + items.Count < evidence.Document.Blocks.Count && evidence.Document.Blocks[from + items.Count] is TextBlock block ? sentences[block.Location.Path].FirstOrDefault() : null;
        // "Cộng 4 lĩnh vực trên: 4.328 hồ sơ": how many items there are is no total
        if (behind?.Numbers.FirstOrDefault(number => number.Unit.Length > 1 && number.Unit == items[0].Number.Unit) is not { IsCount: true } total || items.Exists(item => item.Number.Unit != total.Unit) || !IsBareTotal(behind.Folded[behind.Start..total.Start], words))
            return null;
        var sum = items.Sum(item => item.Number.Value);
        // "Tổng 1.197 hồ sơ (08 hồ sơ kỳ trước chuyển sang)": what it has more stands beside it
        return sum == total.Value || total.Value <= items.Max(item => item.Number.Value) || behind.Numbers.Any(number => number.Value == Math.Abs(total.Value - sum)) ? null : Differs(behind, total, items, sum, above: true);
    }

    /// <summary>"Tổng cộng", "Cộng:", "Tổng số là"; "Tổng số hồ sơ đã giải quyết" counts something else than the items.</summary>
    internal static bool IsBareTotal(string lead, StatementWords words) =>
        lead.Trim('-', '+', '*', '•', ' ', ':') is var said && words.TotalOf.Any(word => said == word || said == $"{word} {Is}" || (Texts.Words.StandsAt(said, 0, word) && OfAll().IsMatch(said[word.Length..])));

    private const string Is = "là";

    /// <summary>"cộng" các lĩnh vực, "tổng" bốn lĩnh vực nêu trên là: all the items, and nothing besides.</summary>
    [GeneratedRegex(@"^(?: số)?(?: hồ sơ| hs)?(?: của| cả| ở)?(?: các| hai| ba| bốn| năm| sáu| bảy| tám| chín| mười| [0-9]{1,2})? (?:lĩnh vực|nhóm|loại|mục|mảng|khoản|dòng|nguồn)(?: hồ sơ)?(?: nêu| kể)?(?: trên| này| trên đây)?(?: là| có)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAll();

    private static bool IsTotal(PrintedNumber number, List<(Sentence Sentence, PrintedNumber Number)> items) =>
        number.IsCount && number.Value > items.Max(item => item.Number.Value) && items.TrueForAll(item => item.Number.Unit == number.Unit || item.Number.Unit.Length == 0 || number.Unit.Length == 0);

    /// <summary>The items below a paragraph, each with its count; null where one of them is not understood.</summary>
    private static List<(Sentence Sentence, PrintedNumber Number)>? Items(Evidence evidence, int from, ILookup<string, Sentence> sentences, StatementWords words)
    {
        var items = new List<(Sentence Sentence, PrintedNumber Number)>();
        for (var i = from; i < evidence.Document.Blocks.Count && evidence.Document.Blocks[i] is TextBlock block and not Heading && IsItem(block, evidence.Document.Blocks[from]); i++)
        {
            if (sentences[block.Location.Path].ToList() is not [var sentence] || Count(sentence, words) is not { } number || items.Count == MostItems)
                return null;
            items.Add((sentence, number));
        }

        return items.Count >= FewestItems ? items : null;
    }

    /// <summary>It begins as the first one does: with its mark, or, of a list that the word processor made, as an item.</summary>
    private static bool IsItem(TextBlock block, Block first) => first is TextBlock { Text.Folded: { Length: > 0 } opening } && block.Text.Folded is { Length: > 0 } text && (char.IsLetterOrDigit(opening[0]) ? IsCounted(opening) && IsCounted(text) : text[0] == opening[0]);

    /// <summary>"a) ", "đ) ", "2. ".</summary>
    private static bool IsCounted(string text) => text.Length > 3 && char.IsLetterOrDigit(text[0]) && (text[1] is ')' || (text[1] is '.' && char.IsAsciiDigit(text[0]))) && text[2] == ' ';

    /// <summary>The one count of an item; what it says behind "trong đó", in brackets or as a share tells of that count.</summary>
    private static PrintedNumber? Count(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => !number.IsRate && number.Depth == 0).ToList();
        // "Kế hoạch: 48" counts plans and holds nothing against one
        if (counts.Count == 0 || !counts[0].IsCount || (words.Compares(sentence.Words) && !words.AreKindsOfDocuments([sentence.Folded[sentence.Start..counts[0].Start]])))
            return null;
        return counts.Count == 1 || StatementWords.Any(words.Among, sentence.Between(counts[0], counts[1])) ? counts[0] : null;
    }

    private static bool IsSlip(decimal total, decimal sum, List<(Sentence Sentence, PrintedNumber Number)> items) =>
        DigitSlips.Swapped(total, sum) || items.Exists(item => DigitSlips.Swapped(item.Number.Value, item.Number.Value - (sum - total)) || (sum > total && item.Number.Value >= DigitSlips.FewestToExplain && DigitSlips.Explain(item.Number.Value, item.Number.Value - (sum - total))));

    private static Discrepancy Differs(Sentence sentence, PrintedNumber total, List<(Sentence Sentence, PrintedNumber Number)> items, decimal sum, bool above = false)
    {
        var (whole, place) = (sentence.Side(total), sentence.Place);
        var added = string.Join(" + ", items.Select(item => item.Sentence.Raw(item.Number)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(place.Vietnamese)} ghi {sentence.Raw(total)} (\"{whole.Quote}\"), nhưng các dòng kể ngay bên {(above ? "trên" : "dưới")} cộng lại: {added} = {Phrases.Vietnamese(sum)}. Có thể gõ nhầm chữ số của một dòng.",
                $"\"{whole.Quote}\" ({place.English}), but the items right {(above ? "above" : "below")} it add up to {added} = {Phrases.English(sum)}. A digit of one item may be mistyped."),
            Sides = [whole, .. items.Select(item => item.Sentence.Side(item.Number))],
            Found = $"{sentence.Raw(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(total),
        };
    }
}
