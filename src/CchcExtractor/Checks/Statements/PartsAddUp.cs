using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "Giải quyết 517: trước hạn 204; đúng hạn 340; trễ 9", "1.120 triệu đồng, gồm máy tính 620, máy quét 280, xếp hàng 320": the parts of a list do not add up to the
/// number before it. Lists seldom say whether they are whole, so the difference must look like a slip: one number with a digit put for another, left out,
/// doubled or swapped makes them add up; or the list says that it is all ("gồm", "=") and comes to more.
/// </summary>
internal sealed class PartsAddUp : IStatementRule
{
    /// <summary>Characters before a total in which it may say that it names examples only.</summary>
    private const int MostBetween = 60;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var total = sentence.Numbers[i];
            if (GroupsOfList.Of(sentence, i, words) is { } groups)
            {
                var inGroups = groups.Sum(part => part.Value);
                yield return inGroups == total.Value || sentence.Paragraph.Any(other => other.IsCount && other != total && !groups.Contains(other) && (other.Value == inGroups || other.Value == Math.Abs(inGroups - total.Value))) ? Outcome.Passed : new Outcome.Failed(Differs(sentence, total, groups, inGroups));
                yield break;
            }

            if (!total.IsCount || total.Value < 2 || words.Measures.Any(word => Texts.Words.StandsAt(sentence.Behind(total).TrimStart(' '), 0, word)) || words.IsAbout(sentence.Folded[sentence.Start..total.Start]) || ListedParts.Behind(sentence, i, words) is not var (parts, isWhole))
                continue;
            // "1.120 triệu đồng, gồm máy tính 620": the parts leave out what the total says once
            var whole = parts.TrueForAll(part => part.Value == part.Numeral) ? total.Numeral : total.Value;
            var sum = parts.Sum(part => part.Value);
            if (parts.FindAll(part => part.Value > whole) is [var larger] && AreDegrees(sentence, total, parts, words) && !sentence.Numbers.Take(i).Any(other => other.IsCount && other.Value >= larger.Value && other.Unit is "" or "?" or UnitKeys.People))
                yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, larger, total));
            else if (sum == whole || sum > MostTimes * whole || AreSiblings(sentence, i, parts) || AreTraits(sentence, total, parts, words))
                yield return Outcome.Passed;
            else if (IsWrong(sentence, total, whole, parts, sum, isWhole, words))
                yield return new Outcome.Failed(Differs(sentence, total, parts, sum));
        }
    }

    /// <summary>"Hộ tịch: 503, trong đó trực tuyến 402; Chứng thực: 499": what comes to so many times the number before it is no list of its parts.</summary>
    private const decimal MostTimes = 2;

    /// <summary>"Hộ tịch 371 hồ sơ (khai sinh 212, trong đó đăng ký muộn 47; kết hôn 68; khai tử 31; việc khác 60)": but for the first they are parts of the number before, beside the total; or the first alone is ("79 thủ tục: mức độ 3 là 54, mức độ 4 là 25; đã tích hợp 69").</summary>
    private static bool AreSiblings(Sentence sentence, int index, List<PrintedNumber> parts) =>
        sentence.Numbers.Take(index).Any(all => all.IsCount && ((parts.Count > 2 && all.Value == sentence.Numbers[index].Value + parts.Skip(1).Sum(part => part.Value)) || (parts[0].Value > 0 && all.Value == sentence.Numbers[index].Value + parts[0].Value)));

    /// <summary>"hiện có 20, trong đó đảng viên 17, nữ 6, trình độ đại học 7": one may be all of these; only degrees are had one each.</summary>
    private static bool AreTraits(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, StatementWords words) =>
        (parts.ConvertAll(sentence.Behind) is var behind && behind.Exists(label => StatementWords.Any(words.Traits, label)) ? behind : Labels(sentence, total, parts)) is var labels && labels.Exists(label => StatementWords.Any(words.Traits, label)) && !labels.TrueForAll(label => StatementWords.Any(words.Sexes, label));

    /// <summary>"mức độ 3 là 745 hồ sơ, mức độ 4 là 292".</summary>
    private const string Level = "mức độ";

    private static bool IsWrong(Sentence sentence, PrintedNumber total, decimal whole, List<PrintedNumber> parts, decimal sum, bool isWhole, StatementWords words)
    {
        // some of them in a row are the whole, or one of them is a part of another
        for (var from = 0; from < parts.Count; from++)
            for (var to = from + 2; to <= parts.Count; to++)
                if (parts.Skip(from).Take(to - from).Sum(part => part.Value) == whole)
                    return false;
        // "200 tờ rơi (huyện cấp 250 tờ, còn 50 tờ dành cho quý sau)": the whole is what one leaves of another
        // "158 (đầu năm 153; công bố mới 14; bãi bỏ 9)": one of them is taken away
        if (parts.Exists(part => ((part.Value * 2) - sum == whole || sum - (part.Value * 2) == whole) && (!isWhole || StatementWords.Any(words.ChangesSince, sentence.Label(part)))))
            return false;
        if (IsOfPresent(sentence, total, parts))
            return true;
        var difference = sum - whole;
        if (difference < 0 && words.LeaveLateOnes(Labels(sentence, total, parts), sentence.Paragraph))
            return false;
        // "61 (gồm 22 khai sinh, 12 kết hôn, 9 khai tử và việc khác)": the last of them is not counted
        if (difference < 0 && sentence.Behind(parts[^1]) is var open && Texts.Words.IndexOf(open, And) is >= 0 and var rest && StatementWords.Any(words.Rest, open[rest..]))
            return false;
        if (AreAllRatings(sentence, total, parts, words) && !sentence.Paragraph.Any(other => other.IsCount && !parts.Contains(other) && other != total && (other.Value == Math.Abs(difference) || other.Value == sum)))
            return true;
        // "(một số loại như: 168 báo cáo, 66 công văn)"
        if (difference < 0 && StatementWords.Any(words.Examples, sentence.Between(total, parts[0])))
            return false;
        // one number may be mistyped; several that are larger than the whole are no parts of it
        if (parts.Count(part => part.Value > whole) > 1)
            return false;
        // "79 = 42 (một phần) + 35 (toàn trình)"
        if (isWhole && sentence.Between(total, parts[0]).Trim(' ') is "=" && ListedParts.AreAdded(sentence, parts))
            return true;
        if (sum * 2 > whole && words.AreExhaustive(Labels(sentence, total, parts)) && parts.TrueForAll(part => part.Value <= whole))
            return !IsMadeUp(sentence, total, parts, sum);
        if (difference > 0 && AreApart(sentence, total, parts, words))
            return !IsMadeUp(sentence, total, parts, sum);
        // "13 lượt người, gồm 04 lượt lý luận chính trị và 13 lượt chuyên môn": a part that is as much as all leaves nothing for the other
        if (isWhole && parts is [{ Value: > 0 } one, { Value: > 0 } other] && (one.Value == whole || other.Value == whole) && Texts.Words.EndsWith(sentence.Between(one, other).TrimEnd(' '), And) && one.Unit == other.Unit)
            return true;
        if (sentence.HoldsUnread(Math.Abs(difference), Math.Abs(difference) < Large ? EndOfMatter(sentence, parts[^1]) : sentence.End) || parts.Exists(part => part.Value == difference) || IsMadeUp(sentence, total, parts, sum))
            return false;
        if ((isWhole && difference > 0) || (difference > 0 && AreVisits(sentence, total, parts)) || IsClosed(sentence, total, parts, isWhole, words))
            return true;
        // a list that may be of some parts only comes to less by itself, and to a rounder difference often enough
        // "trong đó trực tuyến 24, kỳ trước chuyển sang 6, đã giải quyết 74": what are no parts of one thing add up to nothing
        if (!isWhole && parts.Where(part => part.IsFigure).Select(part => part.Indicator).Distinct().Count() > 1)
            return false;
        return isWhole || difference > 0
            ? (isWhole && AreBoth(sentence, total, parts)) || DigitSlips.Explain(whole, sum) || parts.Exists(part => DigitSlips.Explain(part.Value, part.Value - difference))
            : (whole > FewestOfTwo && DigitSlips.Explain(whole, sum) && Labels(sentence, total, parts).TrueForAll(label => Texts.Words.Contains(label, Level))) || (parts.Count > 2 || whole > FewestOfTwo) && parts.Exists(part => DigitSlips.Swapped(part.Value, part.Value - difference));
    }

    /// <summary>Another number of the paragraph is what the parts come to, or what they have too much or too little.</summary>
    private static bool IsMadeUp(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, decimal sum) =>
        sentence.CountedTwice.Contains(sum - total.Value) || sentence.Paragraph.Any(other => other.IsCount && other.Value > 1 && !parts.Contains(other) && other != total && (other.Value == Math.Abs(sum - total.Value) || other.Value == sum) && !IsOfOtherMatter(sentence, other, total, parts));

    /// <summary>"27 tin, bài (18 bài trên trang tin, 11 bài trên loa); tổ chức 02 buổi": a few of something else, told behind the list, make up for nothing in it.</summary>
    private static bool IsOfOtherMatter(Sentence sentence, PrintedNumber other, PrintedNumber total, List<PrintedNumber> parts) =>
        other.Value < Large && other.Start > parts[^1].End && sentence.Folded.AsSpan(parts[^1].End, other.Start - parts[^1].End).IndexOfAny(";.") >= 0 && sentence.Folded[other.End..].TrimStart(' ').Split([' ', ',', '.', ';', ':', '(', ')'])[0] is { Length: > 0 } noun && !Texts.Words.Contains(sentence.Folded[total.Start..parts[^1].Start] + sentence.WordBehind(parts[^1]), noun);

    private const decimal Large = 10;

    private const string And = "và";

    /// <summary>Where what is said of the list ends.</summary>
    private static int EndOfMatter(Sentence sentence, PrintedNumber last) =>
        sentence.Folded.AsSpan(last.End, sentence.End - last.End).IndexOf(';') is >= 0 and var mark ? last.End + mark : sentence.End;

    /// <summary>"Có mặt 22: cán bộ 10, công chức 11": those who are present are one or the other; contract staff that is told of is told beside them.</summary>
    private static bool IsOfPresent(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts) =>
        total.Indicator == "staff.present" && parts is [{ Indicator: "staff.officials" }, { Indicator: "staff.civil_servants" }] && sentence.Between(total, parts[0]).AsSpan().IndexOfAny(":(") >= 0;

    /// <summary>"20 người: xuất sắc 3, tốt 15, hoàn thành 1, không hoàn thành 0": from the best to the worst mark, and everybody has one.</summary>
    private static bool AreAllRatings(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, StatementWords words)
    {
        var marks = Labels(sentence, total, parts).ConvertAll(label => words.Marks.FirstOrDefault(mark => Texts.Words.Contains(label, mark.Word)).State ?? "");
        return total.Unit == UnitKeys.People && parts.Count >= FewestOfClosed && !marks.Contains("") && marks.Distinct().Count() == marks.Count && marks.Contains(words.LowestMark) && parts.TrueForAll(part => part.Value <= total.Value);
    }

    /// <summary>
    /// "16 văn bản, gồm 04 kế hoạch, 03 quyết định, 05 công văn và 02 thông báo", "334 văn bản (gồm 65 quyết định, 199 báo cáo, 74 văn bản khác)": the list says that it is all, and
    /// its last part is joined to it by "và", counts whatever is left, or closes the bracket or, of a long list, the sentence. A long list alone in the bracket behind its total says so as well.
    /// </summary>
    private static bool IsClosed(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, bool isWhole, StatementWords words)
    {
        var lead = sentence.Between(total, parts[0]);
        if (isWhole && lead.TrimEnd(' ').EndsWith('(') && ListedParts.AreAdded(sentence, parts))
            return true;
        var namesRest = total.Unit != UnitKeys.People && StatementWords.Any(words.NamedRest, sentence.Label(parts[^1]));
        if (parts.Count < FewestOfClosed || !(isWhole || namesRest || parts.Count > FewestOfClosed) || parts.Exists(part => part.Value > total.Value) || StatementWords.Any(words.Examples, sentence.Folded[Math.Max(sentence.Start, total.Start - MostBetween)..parts[0].Start]))
            return false;
        var behind = sentence.Folded.AsSpan(parts[^1].End, sentence.End - parts[^1].End);
        var end = behind.IndexOfAny(",;.)(");
        var label = $"{sentence.Between(parts[^2], parts[^1])} # {(end < 0 ? behind : behind[..end])}";
        // "thông báo 22, công văn và loại khác 191": what is left over is counted as well
        if (!isWhole && (namesRest || parts.Count > FewestOfClosed) && (sentence.Between(parts[^2], parts[^1]) is var joined && (joined.AsSpan().IndexOfAny(",;") >= 0 || Texts.Words.EndsWith(joined.TrimEnd(' '), "và"))) && StatementWords.Any(words.Rest, label))
            return true;
        if (isWhole && (Texts.Words.EndsWith(sentence.Between(parts[^2], parts[^1]).TrimEnd(' '), "và") || StatementWords.Any(words.Rest, label)))
            return true;
        // "31 văn bản các loại: 14 quyết định, 6 thông báo, ..., 1 tờ trình."
        if (total.Unit == UnitKeys.Documents && parts.Count > FewestOfClosed && lead.TrimEnd(' ') is [.., ':'] && Texts.Words.Contains(lead, OfAllKinds) && words.AreKindsOfDocuments(Labels(sentence, total, parts)) && (end < 0 || behind[end] == '.'))
            return true;
        return end >= 0 && behind[end] == ')' ? total.Depth < parts[0].Depth && (isWhole || lead.Contains('(')) : parts.Count > FewestOfClosed && isWhole && (end < 0 || behind[end] == '.');
    }

    private const string OfAllKinds = "các loại";

    private const int FewestOfClosed = 3;

    /// <summary>Two parts of a smaller whole are off by a swap of one of them by chance ("129 thủ tục, trong đó 78 trực tuyến, 15 liên thông").</summary>
    private const decimal FewestOfTwo = 300;

    /// <summary>"22 cán bộ, công chức: đại học 13 người, cao đẳng 06 người, trung cấp 06 người", "15 văn bản: còn hiệu lực 14, hết hiệu lực 04": nobody and nothing is in two of them, so they come to no more than all.</summary>
    private static bool AreApart(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, StatementWords words)
    {
        var labels = Labels(sentence, total, parts);
        // "Đã giải quyết xong 1659 hồ sơ, trong đó đúng hạn 1659; số đang giải quyết trong hạn là 5": what is left is no part of what was settled
        if ((total.Unit == UnitKeys.Dossiers || (total.Unit != UnitKeys.Documents && StatementWords.Any(words.Settled, sentence.Folded[sentence.Start..total.Start]))) && labels.Exists(label => StatementWords.Any(words.LeftOver, label)))
            return false;
        return parts.TrueForAll(part => part.Value <= total.Value) && (AreDegrees(sentence, total, parts, words)
            || words.AreApart(labels) || words.AreApart(parts.ConvertAll(sentence.Behind)) || (total.Unit == UnitKeys.People && parts.Count >= FewestOfClosed && labels.TrueForAll(label => StatementWords.Any(words.OfficeUnits, label))) || ((total.Unit == UnitKeys.Documents || (total.Unit.Length == 0 && parts.Count >= FewestOfClosed && parts[0].Depth > total.Depth)) && words.AreKindsOfDocuments(labels)));
    }

    private static bool AreDegrees(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, StatementWords words) => Labels(sentence, total, parts).TrueForAll(label => StatementWords.Any(words.Degrees, label));

    private static List<string> Labels(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts) => [.. parts.Select((part, i) => sentence.Label(i == 0 ? total : parts[i - 1], part))];

    /// <summary>"Cử 09 lượt đi bồi dưỡng (chuyên môn 07, quốc phòng - an ninh 05)": each visit was for one thing.</summary>
    private static bool AreVisits(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts) =>
        total.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal) && (parts[0].Depth > total.Depth || (parts.Count >= FewestOfClosed && parts.TrueForAll(part => part.Unit.Length > 0)))
        && parts.TrueForAll(part => (part.Unit.Length == 0 || part.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal)) && part.Value <= total.Value) && AfterVisits(sentence.Folded.AsSpan(parts[^1].End, sentence.End - parts[^1].End), parts[0].Depth > total.Depth);

    /// <summary>"18 lượt cán bộ", "8 lượt".</summary>
    internal static bool AreVisits(string one, string other) => one.StartsWith(UnitKeys.Visits, StringComparison.Ordinal) && other.StartsWith(UnitKeys.Visits, StringComparison.Ordinal);

    /// <summary>Nothing but what they were for stands between the last part and the end of the bracket, or of the sentence.</summary>
    private static bool AfterVisits(ReadOnlySpan<char> behind, bool inBracket) => behind.IndexOfAny(",;.()0123456789") is var at && (inBracket ? at >= 0 && behind[at] == ')' : at < 0 || behind[at] == '.');

    /// <summary>"35 hồ sơ gồm 32 hồ sơ trong hạn và 03 hồ sơ quá hạn": two parts, each with the unit of the whole, and the sentence or clause ends with the second: there is no third.</summary>
    private static bool AreBoth(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts) =>
        parts is [var one, var other] && total.Unit.Length > 1 && one.Unit == total.Unit && other.Unit == total.Unit && Texts.Words.Contains(sentence.Between(one, other), "và")
        && sentence.Folded.AsSpan(other.End, sentence.End - other.End) is var behind && behind.IndexOfAny(",:(") < 0 && behind.IndexOfAnyInRange('0', '9') < 0;

    internal static Discrepancy Differs(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, decimal sum) => Differs((sentence, total), parts.ConvertAll(part => (sentence, part)), sum);

    /// <summary>The same, where the parts may stand in other sentences.</summary>
    internal static Discrepancy Differs((Sentence Sentence, PrintedNumber Number) total, List<(Sentence Sentence, PrintedNumber Number)> parts, decimal sum)
    {
        var (sentence, number) = total;
        var (whole, place) = (sentence.Side(number), sentence.Place);
        var added = string.Join(" + ", parts.Select(part => part.Sentence.Raw(part.Number)));
        return new Discrepancy
        {
            Kind = Kinds.PartsDiffer,
            Message = new($"{Phrases.Capital(place.Vietnamese)} ghi {sentence.Raw(number)} (\"{whole.Quote}\"), nhưng các phần kể sau đó cộng lại: {added} = {Phrases.Vietnamese(sum)}.", $"\"{whole.Quote}\" ({place.English}), but the parts listed behind it add up to {added} = {Phrases.English(sum)}."),
            Sides = [whole, .. parts.Select(part => part.Sentence.Side(part.Number))],
            Found = $"{sentence.Raw(number)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
