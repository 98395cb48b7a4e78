using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>sum/parts-differ</c>: a list of dossier fields of which nobody says that it is whole, or not every item was understood, is off a total that the report
/// gives by two swapped digits of one item. Such a list comes to a printed total or to nothing; that near it comes by a slip only. A list that names the rest
/// ("lĩnh vực khác 33") says that it is whole: there any slip of a digit counts.
/// </summary>
public sealed class FieldListsAddUp : ISecondLook
{
    private const int FewestFields = 3;

    private const string Resolved = "dossiers.resolved";

    /// <summary>A difference of so many that is printed somewhere is what the list leaves out; smaller numbers are printed anywhere.</summary>
    private const decimal Telling = 20;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var counts = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number: { Ambiguous: false, Approximate: false, Decimals: 0 } } && figure.Unit != "%" && figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal)).ToList();
        var printed = counts.Select(figure => figure.Value!.Value).Concat(evidence.Unclaimed.Where(number => !number.Raw.Contains('%')).Select(Value).OfType<decimal>()).ToHashSet();
        var rests = rules.Words(WordList.OtherFields);
        foreach (var list in Lists(evidence, counts))
        {
            var unread = Unread(evidence, list);
            var others = unread.Select(Value).OfType<decimal>().ToList();
            // "Chứng thực 71 hồ sơ (trực tuyến 24), Hộ tịch 42 hồ sơ (trực tuyến 21)": two lists in one
            if (rules.Words(WordList.Examples).Any(word => Texts.Words.Contains(Texts.Folding.Fold(list[0].Excerpt), word)) && !unread.Exists(number => NamesRest(evidence, number, rests)))
                continue; // "chủ yếu ở lĩnh vực Chứng thực (123 hồ sơ), Hộ tịch (71 hồ sơ)"
            // a second name of one of its fields stands in the next line: the list goes on
            if (counts.Exists(figure => figure.Indicator == list[0].Indicator && figure.Field.Length > 0 && figure.Section == list[0].Section && figure.Block - list[^1].Block is 1 && list.Exists(part => part.Field == figure.Field)))
                continue;
            if (list.Count + others.Count < FewestFields || (others.Count > 0 && (others.Count >= list.Count || list[0].Indicator == Online)))
                continue; // "+ Môi trường: 42 hồ sơ" among fields that tell how many of theirs came online is no such count
            var sum = list.Sum(part => part.Value!.Value) + others.Sum();
            var isWhole = IsRead(list, others) && (unread.Exists(number => NamesRest(evidence, number, rests)) || (others.Count == 0 && list.TrueForAll(part => part.Number?.Denominator is null) && IsLedAsWhole(evidence, list[0].Block, list[0], rules) && !GoesOn(evidence, list[^1].Block)) || AreAllLines(evidence, list, others, rules));
            var totals = counts.Where(figure => figure.Field.Length == 0 && (figure.Indicator == list[0].Indicator || (list[0].Indicator != Online && (figure.Indicator is "dossiers.to_resolve" or "dossiers.received"))) && figure.Value >= list.Max(part => part.Value)).ToList();
            if (totals.Count == 0)
                continue;
            if (printed.Contains(sum) || totals.Exists(total => CountedTwice.IsSaid(evidence, list.Select(part => part.Block), sum - total.Value!.Value, rules)) || totals.Exists(total => total.Value == list.Sum(part => part.Value)))
                yield return Outcome.Passed;
            else if (Held(list, totals).Find(total => !(Math.Abs(sum - total.Value!.Value) is >= Telling and var off && printed.Contains(off)) && (isWhole && DigitSlips.Explain(total.Value.Value, sum)
                || IsTooMuch(list, others, sum, totals, total) || (isWhole && IsOffItsTotal(list.Count + others.Count, sum, total, printed)) || HaveTheirOnline(list, sum, total, counts) || list.Select(part => part.Value!.Value).Concat(isWhole ? others : []).Any(part => IsSlip(part, part - (sum - total.Value.Value), isWhole)))) is { } meant)
                yield return new Outcome.Failed(Differs(list, others, sum, meant, rules));
        }
    }

    /// <summary>A list that says that it is whole, every line of which was read, comes near its total and not to it, and nothing that is printed is what it leaves out.</summary>
    private static bool IsOffItsTotal(int lines, decimal sum, Figure total, HashSet<decimal> printed) =>
        lines >= FewestTooMuch && Math.Abs(sum - total.Value!.Value) is var off && off * 10 <= total.Value && !printed.Contains(off);

    /// <summary>
    /// "- Chứng thực: 385 (trực tuyến 187)", "- Bảo trợ xã hội: 85 (trực tuyến 43)", ... below "Tiếp nhận 1.026 hồ sơ", "Nộp trực tuyến 524 hồ sơ": of all fields those that came online make up all that did, so that the fields are all there are.
    /// </summary>
    private static bool HaveTheirOnline(List<Figure> list, decimal sum, Figure total, List<Figure> counts)
    {
        if (list.Count < FewestTooMuch || list[0].Indicator != Received || total.Indicator != Received || Math.Abs(sum - total.Value!.Value) * 10 > total.Value)
            return false;
        var online = counts.FindAll(figure => figure.Indicator == Online && figure.Field.Length > 0 && figure.Section == list[0].Section && list.Exists(part => part.Field == figure.Field && Math.Abs(part.Block - figure.Block) <= 1)).DistinctBy(figure => figure.Field).ToList();
        return online.Count == list.Count && online.Sum(figure => figure.Value!.Value) is > 0 and var made && counts.Exists(figure => figure.Indicator == Online && figure.Field.Length == 0 && figure.Value == made);
    }

    private const string Received = "dossiers.received";

    private const string Online = "dossiers.received.online";

    /// <summary>The totals that a list is held against: of what was received or settled in the fields all that was, where the report says that.</summary>
    private static List<Figure> Held(List<Figure> list, List<Figure> totals) =>
        list[0].Indicator is Resolved or Received && totals.FindAll(total => total.Indicator == list[0].Indicator) is { Count: > 0 } same ? same : totals;

    /// <summary>"Theo LV (107 HS mới): ...", "Hồ sơ nộp mới chia theo các lĩnh vực như sau:": what leads to the list says that it is by fields, and of nothing that only some are named.</summary>
    private static bool IsLedAsWhole(Evidence evidence, int line, Figure first, RulePack rules)
    {
        if (line > 0 && evidence.Document.Blocks[line - 1] is TextBlock opening && opening.Text.Folded.TrimEnd().EndsWith(':') && rules.Words(WordList.DividesInto).Concat(rules.Words(WordList.AllParts)).Any(word => Texts.Words.EndsWith(opening.Text.Folded.AsSpan().TrimEnd(" :"), word)))
            return true;
        if (evidence.Document.Blocks[first.Block] is not TextBlock block || first.Location.LastCharacter - first.Raw.Length is not (>= 0 and var at) || at > block.Text.Printed.Length)
            return false;
        var (byField, own) = (rules.Words(WordList.ByField), Texts.Folding.Fold(block.Text.Printed[..at]));
        var lead = own.IndexOf(':') is >= 0 and var colon && own.LastIndexOf(':') is var last && colon < last ? own[..last] : own.IndexOf(':') >= 0 && StatementWords.Any(byField, own) ? own
            : first.Block > 0 && evidence.Document.Blocks[first.Block - 1] is TextBlock above && above.Text.Folded.TrimEnd().EndsWith(':') ? above.Text.Folded : "";
        return StatementWords.Any(byField, lead) && !StatementWords.Any(rules.Words(WordList.SomeFields), lead);
    }

    /// <summary>"Phân loại:" above lines of one make, each with its count, of which one names a field that nobody knows ("Cư trú (85 hồ sơ);").</summary>
    private static bool AreAllLines(Evidence evidence, List<Figure> list, List<decimal> others, RulePack rules)
    {
        var around = ListItems.Around(evidence.Document, list[0].Block, list[^1].Block).ToList();
        var (first, last) = around.Count == 0 ? (list[0].Block, list[^1].Block) : (Math.Min(list[0].Block, around.Min()), Math.Max(list[^1].Block, around.Max()));
        return others.Count == 1 && last - first + 1 == list.Count + others.Count && list.Select(part => part.Block).Distinct().Count() == list.Count && IsLedAsWhole(evidence, first, list[0], rules) && !GoesOn(evidence, last);
    }

    /// <summary>"e) Nông nghiệp 123 hồ sơ" behind the last field that was understood: the list has more.</summary>
    private static bool GoesOn(Evidence evidence, int last) =>
        last + 1 < evidence.Document.Blocks.Count && evidence.Document.Blocks[last] is TextBlock item && evidence.Document.Blocks[last + 1] is TextBlock next and not Heading && next.Text.Folded.Length <= LongestItem && next.Text.Folded.Any(char.IsAsciiDigit)
        && (IsNextItem(item.Text.Folded, next.Text.Folded) || (next.Text.Folded.Split(' ')[0] is { Length: <= LongestMark } mark && mark[^1] is ')' or '.'));

    private const int LongestMark = 3;

    /// <summary>Several fields, all understood, come to a little more than every count of the whole that the report has: some of all are no more than all.</summary>
    private static bool IsTooMuch(List<Figure> list, List<decimal> others, decimal sum, List<Figure> totals, Figure total) =>
        list.Count >= FewestTooMuch && others.Count == 0 && list.DistinctBy(part => part.Field).Count() == list.Count && totals.TrueForAll(other => other.Value < sum) && sum * 20 <= total.Value!.Value * 21 && list[0].Section == total.Section;

    private const int FewestTooMuch = 4;

    /// <summary>Neighbouring figures of one indicator, each of another field, in one paragraph or in items of a list.</summary>
    private static IEnumerable<List<Figure>> Lists(Evidence evidence, List<Figure> counts)
    {
        foreach (var same in counts.Where(figure => figure.Field.Length > 0 && evidence.Document.Blocks[figure.Block] is TextBlock).GroupBy(figure => figure.Indicator))
        {
            var open = new List<Figure>();
            foreach (var figure in same)
            {
                if (open.Count > 0 && (figure.Block - open[^1].Block > 1 || figure.Section != open[^1].Section || open.Exists(part => part.Field == figure.Field) || (figure.Block == open[^1].Block && figure.Sentence != open[^1].Sentence)))
                {
                    yield return open;
                    open = [];
                }

                open.Add(figure);
            }

            yield return open;
        }
    }

    /// <summary>Of a list in one sentence every count is in it.</summary>
    private static bool IsRead(List<Figure> list, List<decimal> others) => list[0].Block != list[^1].Block || Arithmetic.Doubt.Counts(list[0].Excerpt).Count() <= list.Count + others.Count;

    private static bool IsSlip(decimal part, decimal right, bool isWhole) => isWhole ? DigitSlips.Explain(part, right) : DigitSlips.Swapped(part, right);

    /// <summary>
    /// The numbers among the list that no rule took and that are no rates, of fields that nobody knows: of its own sentence, or, where it has several lines, of
    /// those and of the lines like the last behind it.
    /// </summary>
    private static List<UnclaimedNumber> Unread(Evidence evidence, List<Figure> list)
    {
        var (first, last) = (list[0].Block, list[^1].Block);
        if (first != last)
            while (last + 1 < evidence.Document.Blocks.Count && evidence.Document.Blocks[last] is TextBlock item && evidence.Document.Blocks[last + 1] is TextBlock next && IsNextItem(item.Text.Folded, next.Text.Folded))
                last++;
        // "Định danh (85 hồ sơ);" above "Tôn giáo (77 hồ sơ);"
        if (first != last && ListItems.Around(evidence.Document, first, last).ToList() is { Count: > 0 } around)
            (first, last) = (Math.Min(first, around.Min()), Math.Max(last, around.Max()));
        var paths = Enumerable.Range(first, last - first + 1).Select(i => evidence.Document.Blocks[i].Location.Path + "/").ToList();
        return [.. evidence.Unclaimed.Where(number => number.Raw.Any(char.IsAsciiDigit) && !number.Raw.Contains('%') && (first != last || number.Sentence == list[0].Excerpt) && paths.Exists(path => number.Location.Path.StartsWith(path, StringComparison.Ordinal)) && !LeadsTo(number, list[0], evidence))];
    }

    /// <summary>"chia 9 nhóm: chứng thực 11.106; ...": before the first part of its paragraph, and a colon between.</summary>
    private static bool LeadsTo(UnclaimedNumber number, Figure first, Evidence evidence) =>
        number.Location.BlockPath == first.Location.BlockPath && number.Location.LastCharacter is { } end && first.Location.LastCharacter is { } begin && end < begin
        && evidence.Document.Blocks[first.Block] is TextBlock block && begin <= block.Text.Printed.Length && block.Text.Printed.AsSpan(end, begin - end).Contains(':');

    /// <summary>"+ Khác: 33" behind "+ Đất đai: 38".</summary>
    private static bool IsNextItem(string item, string next) =>
        item.Length > 0 && next.Length is > 0 and <= LongestItem && ((!char.IsLetterOrDigit(item[0]) && item[0] == next[0]) || next.Split(' ')[0] == item.Split(' ')[0]);

    private const int LongestItem = 60;

    /// <summary>"lĩnh vực khác 33": the words right before a number say that it counts what is left over.</summary>
    private static bool NamesRest(Evidence evidence, UnclaimedNumber number, IReadOnlyList<string> rests)
    {
        var block = evidence.Document.Blocks.OfType<TextBlock>().FirstOrDefault(block => number.Location.Path.StartsWith(block.Location.Path + "/", StringComparison.Ordinal));
        return block is not null && number.Location.LastCharacter - number.Raw.Length is >= 0 and var at && at <= block.Text.Printed.Length
            && Texts.Words.EndsWithAny(Texts.Folding.Fold(block.Text.Printed[..at]).AsSpan().TrimEnd(" :=("), rests);
    }

    private static decimal? Value(UnclaimedNumber number) => Texts.NumberLexer.Read(number.Raw, count: true)?.Value;

    private static Discrepancy Differs(List<Figure> list, List<decimal> others, decimal sum, Figure total, RulePack rules)
    {
        var (name, here, there) = (Phrases.Name(total, rules), Phrases.Place(total), Phrases.Place(list[0]));
        var added = string.Join(" + ", list.Select(part => part.Value!.Value).Concat(others).Select(Phrases.Vietnamese));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(total)} ({here.Vietnamese}), nhưng các lĩnh vực kể ở {there.Vietnamese} cộng lại: {added} = {Phrases.Vietnamese(sum)}. Có thể gõ đảo hai chữ số của một lĩnh vực.",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(total)} ({here.English}), but the fields listed in {there.English} add up to {added} = {Phrases.English(sum)}. Two digits of one field may be swapped."),
            Sides = [Phrases.Side(total), .. list.Select(Phrases.Side)],
            Found = $"{Phrases.Id(total)} = {Phrases.Printed(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = list[0].Excerpt,
            Key = $"{total.Indicator} fields {list[0].Section}",
        };
    }
}
