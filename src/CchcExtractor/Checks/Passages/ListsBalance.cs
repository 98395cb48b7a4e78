using CchcExtractor.Checks.Statements;
using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>
/// <c>sum/parts-differ</c>: a number and the list that says what it is made of, in a sentence, the next one or the items below, do not balance. That a list is whole is taken from how it is opened ("gồm", "phân theo", a
/// colon, a bracket) or from its parts, which divide what is counted in one of the ways that the rules name; that it is wrong, from arithmetic alone: nothing that the numbers around could mean makes the total,
/// no selection of them, no other total, no part told twice; and the list comes close to it.
/// </summary>
/// <remarks>
/// Measured on 5,000 invented reports in some fifty hands: lists opened so, of which no arithmetic explains the difference and which come within three tenths of their total, were wrong in all but those of overlapping qualities of people,
/// which are left out. What is further off was no list of its parts.
/// </remarks>
public sealed class ListsBalance : ISecondLook
{
    private const int MostParts = 12;

    /// <summary>Share of the total by which a list may miss it and still be meant to make it.</summary>
    private const decimal Farthest = 0.3m;

    /// <summary>Smaller totals are explained by any two numbers.</summary>
    private const decimal FewestOfTotal = 5;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer, Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, divisions, leads, larger) = (new StatementWords(rules), new Divisions(rules), new ListLeads(rules), new LargerParts(rules));
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in ReadPassages.Of(evidence, rules))
        {
            var lists = new ListsOf(passage, leads).All().ToList();
            var balanced = lists.Where(list => Enumerable.Range(2, list.Parts.Count - 1).Any(count => list.Parts.Take(count).Sum(part => part.Value) == list.Total.Value)).ToList();
            foreach (var list in lists)
            {
                if (balanced.Contains(list))
                    yield return Outcome.Passed;
                else if ((list.IsAgain || !balanced.Exists(other => other.Parts.Contains(list.Total) || other.Total == list.Total)) && Wrong(passage, list, words, divisions, leads) is { } parts && !IsCountedTwice(evidence, rules, passage, list.Total, parts) && told.Add(list.Total.Sentence.Block.Location.Path))
                    yield return new Outcome.Failed(PartsAddUp.Differs((list.Total.Sentence, list.Total.Number), parts.ConvertAll(part => (part.Sentence, part.Number)), parts.Sum(part => part.Value)));
                else if (larger.In(passage, list, Division(passage, list, divisions).Parts is not null) is { } part && !PartOfWhole.IsFarBeyond(part.Value, list.Total.Value) && told.Add(list.Total.Sentence.Block.Location.Path))
                    yield return new Outcome.Failed(PartsAreWithin.Larger((part.Sentence, part.Number), (list.Total.Sentence, list.Total.Number)));
            }
        }
    }

    /// <summary>The report says that the parts come to so much more than the total, or another number around, since some are counted in two of them.</summary>
    private static bool IsCountedTwice(Evidence evidence, RulePack rules, Passage passage, Mention total, List<Mention> parts)
    {
        var (sum, block) = (parts.Sum(part => part.Value), Enumerable.Range(0, evidence.Document.Blocks.Count).First(i => evidence.Document.Blocks[i] == total.Sentence.Block));
        return Values(passage.Mentions).Where(other => other < sum).Any(other => Arithmetic.CountedTwice.IsSaid(evidence, [block], sum - other, rules));
    }

    /// <summary>The parts that do not make the total; null where they do, or may not be meant to.</summary>
    private static List<Mention>? Wrong(Passage passage, PartList list, StatementWords words, Divisions divisions, ListLeads leads)
    {
        // "đại học 17 người, trung cấp lý luận chính trị 12 người": training beside the degree
        if (list.Total.Value < FewestOfTotal || list.Parts.Exists(part => StatementWords.Any(words.OtherTraining, passage.Label(part))) || words.IsAbout(passage.Text[..list.Total.Start]) || list.Parts.Count > MostParts)
            return null;
        var kinds = KindsWithRest(passage, list, words);
        var (division, isFree) = Division(passage, list, divisions);
        var parted = division ?? kinds;
        if ((parted is null && (!(list.IsOpened || leads.IsRanking(passage, list) || IsJoined(passage, list, words)) || Overlaps(passage, list, words))) || (parted is null && list.Parts.Exists(part => IsKindOfTotal(list.Total, part, words))))
            return null;
        var parts = parted ?? list.Parts;
        // "Chiến dịch 45 ngày đêm" counts nothing that has parts
        if (IsOfThoseAbove(list.Total, parts[0], words) || GoOnToTheirTotal(passage, parts) || words.Measures.Any(word => Texts.Words.StandsAt(passage.Text[list.Total.End..].TrimStart(' '), 0, word)))
            return null;
        var (total, values) = (list.Total.Value, parts.ConvertAll(part => part.Value));
        var sum = values.Sum();
        if (sum < total && words.LeaveLateOnes(parts.Select(passage.Label), passage.Mentions.Select(mention => mention.Number)))
            return null;
        if (sum == total || values.Exists(value => value >= total) || Math.Abs(sum - total) > Farthest * total)
            return null;
        // "đã thực hiện 34 nhiệm vụ, trong đó 33 đúng hạn; 2 nhiệm vụ chưa đến hạn": what is not done yet is no part of what was
        if (ListedParts.IsDone(passage.Label(list.Total), words) && parts.Exists(part => StatementWords.Any(words.LeftOver, passage.Clause(part))))
            return null;
        // "tiếp nhận 351; giải quyết 350, đang xử lý 6": what is left over may have come before
        if (!isFree && !Fixed.Contains(list.Total.Number.Unit) && !CountsTasks(passage, list.Total, words) && parts.Exists(part => StatementWords.Any(words.LeftOver, passage.Label(part))))
            return null;
        var isWhole = leads.IsWholeRanking(passage, list);
        if (sum < total && !leads.IsRanking(passage, list) && (list.IsCut || StatementWords.Any(words.Examples, passage.Between(list.Total, parts[0]).Replace(AsFollows, "", StringComparison.Ordinal)) || (kinds is null && NamesMore(passage, list, parts, words, leads))))
            return null;
        // "20 người: xuất sắc 3, tốt 15": a list that only a colon opens need not be whole, unless a digit put right makes it so
        if (sum < total && !list.IsAll && !isWhole && parted is null && !values.Exists(value => IsTelling(value, value + total - sum)) && !IsTelling(total, sum))
            return null;
        return Explained(passage, list, parts, values, sum) || HaveTheirShares(passage, list.Total, parts) ? null : parts;
    }

    /// <summary>"Lãnh đạo 10, chuyên môn 55; thạc sĩ 13, đại học 51, khác 01; cộng 65": with what follows the parts come to a total of their own.</summary>
    private static bool GoOnToTheirTotal(Passage passage, List<Mention> parts)
    {
        var sum = 0m;
        foreach (var mention in passage.Mentions.Where(mention => mention.Start >= parts[0].Start && mention.Number.IsCount).Take(MostParts))
        {
            if (mention.Start > parts[^1].Start && mention.Value == sum)
                return true;
            sum += mention.Value;
        }

        return false;
    }

    /// <summary>"Tổng cộng: 319 hồ sơ." and the next matter in the paragraph below: it adds up what stands above it.</summary>
    private static bool IsOfThoseAbove(Mention total, Mention part, StatementWords words) =>
        part.Sentence.Block != total.Sentence.Block && !total.Sentence.Folded.TrimEnd(' ').EndsWith(':') && ItemsAddUp.IsBareTotal(total.Sentence.Folded[total.Sentence.Start..total.Number.Start], words);

    /// <summary>Of these none is left over from before, or what is left over is one of them.</summary>
    private static readonly string[] Fixed = [UnitKeys.Tasks, UnitKeys.Procedures, UnitKeys.Documents, UnitKeys.People, UnitKeys.Slips];

    /// <summary>"Việc theo kế hoạch: tổng 38, xong 32, dở dang 9": tasks that are named before their number.</summary>
    private static bool CountsTasks(Passage passage, Mention total, StatementWords words) =>
        total.Number is { Unit.Length: 0, Value: < MostTasks } && passage.Lead(total) is var lead && (StatementWords.Any(words.Given, lead) || StatementWords.Any(words.Exceeding, lead)) && StatementWords.Any(words.TaskWords, lead);

    private const decimal MostTasks = 300;

    private static bool IsTelling(decimal one, decimal other) => DigitSlips.Swapped(one, other) || (one >= DigitSlips.FewestToExplain && DigitSlips.Explain(one, other));

    /// <summary>"802: trắng 455 (56,7%), xanh 201 (25,1%)": the shares are right, so the counts are, and the list is not whole.</summary>
    private static bool HaveTheirShares(Passage passage, Mention total, List<Mention> parts) =>
        parts.TrueForAll(part => passage.Mentions.FirstOrDefault(other => other.Start >= part.End) is { Number.IsRate: true } share && Arithmetic.AsPrinted.Fits(part.Value / total.Value * 100, share.Number.Printed));

    private const string AsFollows = "như sau";

    /// <summary>Something that the numbers around can mean makes the total.</summary>
    private static bool Explained(Passage passage, PartList list, List<Mention> parts, List<decimal> values, decimal sum)
    {
        var total = list.Total.Value;
        var around = list.Parts.Concat(list.Beside).Where(one => !parts.Contains(one)).Select(one => one.Value).ToList();
        var rows = Sums.InARow(values);
        if (rows.Contains(total) || (around.Count > 0 && Sums.OfSome([.. values, .. around], total)) || Sums.AreNested([.. values, .. around.Take(2)]))
            return true;
        var others = Values(passage.Mentions.Concat(passage.Before).Where(other => other != list.Total && !parts.Contains(other)));
        return others.Contains(sum) || list.Total.Sentence.Figures.Contains(sum) || others.Contains(sum + total) || rows.Overlaps(others) || Values(passage.Mentions.Where(other => other != list.Total && !parts.Contains(other) && other.Sentence == parts[^1].Sentence)).Contains(Math.Abs(sum - total))
            || list.Total.Sentence.HoldsUnread(sum) || list.Total.Sentence.HoldsUnread(sum + total) || GoesOn(passage, parts[^1], total - sum);
    }

    /// <summary>"giao 26 việc. Hoàn thành: đúng hạn 20, trễ hạn 01. Chưa hoàn thành: trễ 0, trong hạn 05": the next counts make what is missing.</summary>
    private static bool GoesOn(Passage passage, Mention last, decimal missing)
    {
        foreach (var next in passage.Mentions.Where(other => other.Start > last.End && other.Number.IsCount).Take(MostThatFollow))
            if ((missing -= next.Value) == 0)
                return true;
        return false;
    }

    private const int MostThatFollow = 4;

    private static HashSet<decimal> Values(IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => !mention.Number.IsRate).SelectMany(mention => mention.Number.Whole is { } whole ? [mention.Value, whole] : new[] { mention.Value })];

    /// <summary>"tại 18 hội nghị, trong đó 14 hội nghị họp bản, 01 hội nghị tiếp xúc cử tri và 03 hội nghị của các đoàn thể": three and more, the last joined to them.</summary>
    private static bool IsJoined(Passage passage, PartList list, StatementWords words) =>
        list.Parts.Count > 2 && StatementWords.Any(words.Among, passage.Between(list.Total, list.Parts[0])) && Texts.Words.EndsWith(passage.Between(list.Parts[^2], list.Parts[^1]).TrimEnd(' '), "và");

    /// <summary>The first parts that divide the total in one way, enough of them, null where they do not; and whether that way tells by itself that they do.</summary>
    private static (List<Mention>? Parts, bool IsFree) Division(Passage passage, PartList list, Divisions divisions)
    {
        // "thanh toán trực tuyến 2.729. Phiếu hài lòng 1.204 lượt, hài lòng và rất hài lòng 1.183": a sentence of another matter
        if (!list.IsOpened && list.Total.Number.Unit.Length == 0 && list.Parts[0].Sentence != list.Total.Sentence)
            return (null, false);
        var labels = list.Parts.ConvertAll(passage.Label);
        for (var division = 0; division < divisions.Count; division++)
        {
            if (divisions.PartOf(division, passage.Label(list.Total)) >= 0 || divisions.PartOf(division, passage.Lead(list.Total)) >= 0)
                continue; // a part itself
            var seen = new HashSet<int>();
            var count = labels.TakeWhile(label => divisions.PartOf(division, label) is >= 0 and var part && seen.Add(part)).Count();
            if (count >= Math.Max(2, divisions.Fewest(division)) && (list.IsOpened || (list.IsIntroduced && (!divisions.HaveToBeOpened(division) || list.Total.Number.Unit == UnitKeys.Tasks || list.Parts.Take(count).Sum(part => part.Value) > list.Total.Value))))
                return (list.Parts.GetRange(0, count), !divisions.HaveToBeOpened(division));
        }

        return (null, false);
    }

    /// <summary>"56 quyết định" of "236 văn bản".</summary>
    private static bool IsKindOfTotal(Mention total, Mention part, StatementWords words) => part.Number.Unit != total.Number.Unit && ListLeads.IsKind(total, part, words);

    /// <summary>"Số chuyển đi có 56 quyết định, 29 báo cáo, 144 văn bản còn lại": documents by their kinds, and the last of them counts all others: there is no further part.</summary>
    private static List<Mention>? KindsWithRest(Passage passage, PartList list, StatementWords words) =>
        list is { IsIntroduced: true, Parts.Count: > 2 } && (list.Total.Number.Unit == UnitKeys.Documents || (list.Total.Number.Unit.Length == 0 && StatementWords.Any(words.OutgoingDocuments, passage.Clause(list.Total)))) && StatementWords.Any(words.Rest, passage.Clause(list.Parts[^1])) && words.AreKindsOfDocuments([.. list.Parts[..^1].ConvertAll(passage.Label), passage.Clause(list.Parts[^1])]) ? list.Parts : null;

    /// <summary>"đảng viên 20, nữ 06": one may be both. And "đầu kỳ 183; bãi bỏ 4": what changed, no parts.</summary>
    private static bool Overlaps(Passage passage, PartList list, StatementWords words) =>
        list.Parts.Exists(part => passage.Label(part) is var label && (StatementWords.Any(words.PartOfPeople, label) || StatementWords.Any(words.ChangesSince, label)))
        // "gồm 13 nữ và có 10 người hoạt động không chuyên trách": the word stands behind its number
        || (list.Parts.Exists(part => StatementWords.Any(words.Traits, part.Sentence.Behind(part.Number))) && !list.Parts.TrueForAll(part => StatementWords.Any(words.Traits, part.Sentence.Behind(part.Number))))
        // procedures that go through several offices are online as well
        || (list.Parts.Exists(part => Texts.Words.Contains(passage.Label(part), Linked)) && list.Parts.Exists(part => !Texts.Words.Contains(passage.Label(part), Linked)));

    private const string Linked = "liên thông";

    /// <summary>"gồm chủ tịch, 02 phó chủ tịch và 02 ủy viên", "quyết định 41; số còn lại là loại khác": a part without its number.</summary>
    private static bool NamesMore(Passage passage, PartList list, List<Mention> parts, StatementWords words, ListLeads leads)
    {
        var lead = leads.BehindOpening(passage.Between(list.Total, parts[0]));
        lead = lead[(lead.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
        if (words.WithoutCommasOfNames(lead[(lead.LastIndexOfAny([':', '(']) + 1)..]).Contains(',', StringComparison.Ordinal))
            return true;
        var behind = passage.Text.AsSpan(parts[^1].End);
        var end = behind.IndexOfAny(".)");
        var rest = (end < 0 ? behind : behind[..end]).ToString();
        var next = rest.AsSpan().IndexOfAny(",;") is >= 0 and var mark ? mark : Texts.Words.IndexOf(rest, "và");
        return next >= 0 && StatementWords.Any(words.Rest, rest[next..]);
    }
}
