using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"nhận 392 phiếu người dân và 46 phiếu doanh nghiệp, tổng 438 phiếu": the total stands behind its parts. As how many of the numbers before belong to it is not said, only a slip of one of them is told.</summary>
internal sealed class TotalsStandBehind : IStatementRule
{
    private const int MostParts = 8;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 2; i < sentence.Numbers.Count; i++)
        {
            var total = sentence.Numbers[i];
            if (!total.IsCount || total.Value < 10 || (StatementWords.BeforeEnd(words.TotalOf, sentence.Between(sentence.Numbers[i - 1], total)) is null && !Opens(sentence.Between(sentence.Numbers[i - 1], total), words) && !Becomes(sentence, i, words)))
                continue;
            // "còn 2 người chưa đạt chuẩn trên tổng số 10 người": what it is a part of
            if (StatementWords.Any(words.OfAll, sentence.Between(sentence.Numbers[i - 1], total)) || words.OfWhole.Any(word => word.Contains(' ') && Texts.Words.EndsWith(sentence.Between(sentence.Numbers[i - 1], total).TrimEnd(' '), word)))
                continue;
            // "31 báo cáo, còn lại là loại khác; cộng 203 văn bản": a part without its number
            if (sentence.Between(sentence.Numbers[i - 1], total).Split([',', ';']) is { Length: > 2 } clauses && clauses[1..^1].Any(clause => StatementWords.Any(words.Rest, clause)))
                continue;
            // "Hộ tịch 1.386 hồ sơ; Chứng thực 1.436 hồ sơ (tổng số 2.822 hồ sơ)"
            var inBracket = sentence.Between(sentence.Numbers[i - 1], total).Contains('(');
            var parts = sentence.Numbers.Take(i).Reverse().Where(number => !number.IsRate && !IsAside(sentence, number, total) && !IsOfPrevious(sentence, number, total, words)).TakeWhile(number => number.IsCount && (number.Depth == total.Depth || (number.Depth == total.Depth - 1 && inBracket)) && (number.Unit == total.Unit || number.Unit.Length == 0 || (number.Unit == "?" && total.Unit == UnitKeys.Documents && words.CountsDocuments(sentence.Words)) || (number.Unit is "?" or UnitKeys.Cases && total.Unit == UnitKeys.Dossiers) || (number.Unit == "?" && total.Unit == UnitKeys.People && sentence.Label(number) is var label && (IsDegree(label, words) || StatementWords.Any(words.Ratings, label))))).Take(MostParts).ToList();
            if (parts.Count < 2)
                continue;
            // "14 hồ sơ cũ; 187 hồ sơ mới (trực tiếp 101, trực tuyến 86); tổng 211": what brackets divide is counted already
            var before = sentence.Numbers.Take(i).Count(number => !IsAside(sentence, number, total));
            var sums = Enumerable.Range(2, parts.Count - 1).Select(count => parts.Take(count).Sum(part => part.Value)).ToList();
            // "vốn 21.500 triệu đồng, thêm 3.500, thành 25.000 triệu": the unit is said once
            if (sums.Contains(total.Value) || Enumerable.Range(2, parts.Count - 1).Any(count => parts.Take(count).Sum(part => part.Numeral) == total.Numeral) || IsOfFirst(parts, total.Value) || sums.Exists(sum => sentence.HoldsUnread(total.Value - sum)) || (sentence.Nearby.Any(other => other != total && other.IsCount && other.Value == total.Value) && !(parts.Count == i && AreDegrees(parts.ConvertAll(sentence.Label), words))))
                yield return Outcome.Passed;
            else if (Enumerable.Range(2, parts.Count - 1).Where(count => Slipped(sentence, parts.Take(count).ToList(), sums[count - 2], total, count == before && (count > 2 || AreCountedAlike(sentence, parts, total) || HasCarriedOver(sentence, parts, words) || AreApart(sentence, parts, words) || words.Divide(parts.ConvertAll(sentence.Label))), words)).Cast<int?>().FirstOrDefault() is { } count)
                yield return new Outcome.Failed(Differs(sentence, total, parts.Take(count).Reverse().ToList(), sums[count - 2]));
        }
    }

    /// <summary>"36 người ở thôn (12 thôn, mỗi thôn 3 người), tổng số 48 người": in the bracket behind a part, and no part itself.</summary>
    private static bool IsAside(Sentence sentence, PrintedNumber number, PrintedNumber total) =>
        number.Depth > total.Depth && sentence.Numbers.LastOrDefault(other => other.End <= number.Start && other.Depth == total.Depth) is { } owner && sentence.Between(owner, number) is var between && between.AsSpan().Count('(') == 1 && between.AsSpan(0, between.IndexOf('(')).IndexOfAny(",;.:") < 0;

    /// <summary>"tiếp nhận 768 hồ sơ, trong đó nộp trực tuyến 12 hồ sơ; cộng với 07 hồ sơ chuyển từ kỳ trước, tổng số là 775": counted in the number before it already.</summary>
    private static bool IsOfPrevious(Sentence sentence, PrintedNumber number, PrintedNumber total, StatementWords words) =>
        sentence.Numbers.LastOrDefault(other => other.End <= number.Start && !other.IsRate) is { } before && number != total && before.Value >= number.Value
        && sentence.Between(before, number) is var between && words.SomeParts.Any(word => Texts.Words.Contains(between, word))
        && sentence.Numbers.FirstOrDefault(other => other.Start >= number.End && !other.IsRate) is { } next && next != total && sentence.Between(number, next) is var rest && (rest.Contains(';') || Texts.Words.Contains(rest, With));

    /// <summary>"375 trả sớm hạn, 398 trả đúng hạn, 1 trả chậm; cộng chung 773 bảo đảm thời hạn": of some that stand side by side, not of the last.</summary>
    private static bool IsOfFirst(List<PrintedNumber> parts, decimal total) =>
        Enumerable.Range(1, parts.Count - 1).Any(from => Enumerable.Range(2, Math.Max(0, parts.Count - from - 1)).Any(count => parts.Skip(from).Take(count).Sum(part => part.Value) == total));

    /// <summary>"cộng với": what is added to the number that the part belongs to.</summary>
    private const string With = "cộng với";

    /// <summary>", cộng tất cả bốn loại là 671 việc": behind the last mark it begins with such a word, and few more follow.</summary>
    private static bool Opens(string between, StatementWords words) =>
        between[(between.LastIndexOfAny([',', ';']) + 1)..].Trim(' ') is var lead && lead.Length < between.Trim(' ').Length && lead.Split(' ').Length <= MostWordsOfTotal && (lead.EndsWith(" là", StringComparison.Ordinal) || words.ToldBefore.Any(of => Texts.Words.EndsWith(lead, of))) && words.TotalOf.Any(word => Texts.Words.StandsAt(lead, 0, word));

    /// <summary>"cộng tất cả bốn loại là".</summary>
    private const int MostWordsOfTotal = 7;

    /// <summary>Two digits swapped; where all that the sentence counts is added up, any slip of a digit, and more than the total in its own unit however it came about.</summary>
    private static bool Slipped(Sentence sentence, List<PrintedNumber> parts, decimal sum, PrintedNumber total, bool all, StatementWords words) =>
        (all && (parts.Count > 2 || (parts.Count == 2 && total.Unit.Length > 1 && parts.TrueForAll(part => part.Unit == total.Unit))) && CountsRest(sentence, parts, words) && sum * 2 > total.Value && sum < total.Value * 2) || (all && (IsClosed(sentence, parts, total, words) || HasCarriedOver(sentence, parts, words) || AreApart(sentence, parts, words) || (total.Unit == UnitKeys.People && parts.Count > 2 && parts.TrueForAll(part => StatementWords.Any(words.Ratings, sentence.Label(part))))) && sum * 2 > total.Value && sum < total.Value * 2) || (all && sum > total.Value && sum * 2 < total.Value * 3 && AreCountedAlike(sentence, parts, total)) || (all && IsJustBehind(sentence, parts, total) && sum * 10 > total.Value * 7 && sum < total.Value) || (all && sum * 10 > total.Value * 7 && sum * 10 < total.Value * 13 && IsPlainSum(sentence, parts, total, words)) || DigitSlips.Swapped(sum, total.Value) || parts.Exists(part => all && part.Value >= DigitSlips.FewestToExplain ? DigitSlips.Explain(part.Value, part.Value - (sum - total.Value)) : DigitSlips.Swapped(part.Value, part.Value - (sum - total.Value)));

    /// <summary>"phát thanh 30 bài, đăng 15 bài; cộng 43 bài", "văn bản đến 812, văn bản đi 402, cộng 1.204 văn bản": in one unit, whether it is printed behind each or named before it.</summary>
    private static bool AreCountedAlike(Sentence sentence, List<PrintedNumber> parts, PrintedNumber total) => sentence.WordBehind(total) is { Length: > 0 } noun
        && parts.TrueForAll(part => (part.Unit.Length > 1 && part.Unit == total.Unit) || sentence.WordBehind(part) == noun || (part.Unit.Length == 0 && sentence.WordsBehind(total) is var counted && counted.Contains(' ') && Texts.Words.Contains(sentence.Label(part), counted)));

    /// <summary>"11 nhiệm vụ đúng hạn, 03 nhiệm vụ đang làm, cộng là 17 nhiệm vụ": three and more with the noun of the total behind each, and the paragraph counts nothing of it before them.</summary>
    private static bool IsJustBehind(Sentence sentence, List<PrintedNumber> parts, PrintedNumber total) =>
        parts.Count > 2 && sentence.WordBehind(total) is { Length: > 0 } noun && parts.TrueForAll(part => sentence.WordBehind(part) == noun) && !sentence.Paragraph.Any(other => other.End <= parts[^1].Start && other.IsCount);

    /// <summary>
    /// "Phát thanh 30 bài, đăng 15 bài trên trang tin; cộng 43 bài", "công bố mới 12, sửa đổi 8, bãi bỏ 5, cộng 27 thủ tục": all that the paragraph counts stands before "cộng", two of one noun or of one division, or more, and no selection of them makes the total.
    /// </summary>
    private static bool IsPlainSum(Sentence sentence, List<PrintedNumber> parts, PrintedNumber total, StatementWords words) =>
        sentence.Between(parts[0], total) is var between && words.TotalOf.Contains(between[(between.AsSpan().LastIndexOfAny(",;.") + 1)..].Trim(' ', ':'), StringComparer.Ordinal)
        && (parts.Count > 2 || AreCountedAlike(sentence, parts, total) || words.Divide(parts.ConvertAll(sentence.Label)))
        && !sentence.Paragraph.Any(other => other.End <= parts[^1].Start && other.IsCount) && !StatementWords.Any(words.SomeParts, sentence.Folded[sentence.Start..total.Start]) && !StatementWords.Any(words.PartOfPeople, sentence.Folded[sentence.Start..total.Start])
        && !Passages.Sums.OfSome(parts.ConvertAll(part => part.Value), total.Value);

    /// <summary>"khai sinh 71, khai tử 16, kết hôn 29 và 59 việc hộ tịch khác, cộng 168": the last part counts whatever is left.</summary>
    private static bool CountsRest(Sentence sentence, List<PrintedNumber> parts, StatementWords words) => StatementWords.Any(words.Rest, sentence.Label(parts[0]));

    /// <summary>"211 quyết định, 57 kế hoạch, 184 báo cáo, cộng 832 văn bản": documents by their kinds.</summary>
    private static bool IsClosed(Sentence sentence, List<PrintedNumber> parts, PrintedNumber total, StatementWords words) => parts.Count > 2 && total.Unit == UnitKeys.Documents && words.CountsDocuments(sentence.Words);

    /// <summary>"cán bộ chuyên trách: 9; công chức chuyên môn: 13; cộng: 21", "thạc sĩ 03, đại học 08, trung cấp 06, tổng số 27": nobody is in two of them.</summary>
    private static bool AreApart(Sentence sentence, List<PrintedNumber> parts, StatementWords words) =>
        parts.ConvertAll(sentence.Label) is var labels && (words.AreApart(labels) || words.AreApart(parts.ConvertAll(sentence.Behind)) || AreDegrees(labels, words));

    private static bool AreDegrees(List<string> labels, StatementWords words) => labels.TrueForAll(label => IsDegree(label, words));

    /// <summary>"02 thạc sĩ": people, though what is counted has no name of them.</summary>
    private static bool IsDegree(string label, StatementWords words) => StatementWords.Any(words.Degrees, label) && !StatementWords.Any(words.OtherTraining, label);

    /// <summary>"nhận mới: 159 hồ sơ; kỳ trước chuyển sang: 16 hồ sơ; tổng: 173 hồ sơ": two that make up all there was.</summary>
    private static bool HasCarriedOver(Sentence sentence, List<PrintedNumber> parts, StatementWords words) =>
        parts is [var one, var other] && ((StatementWords.Any(words.CarriedOver, sentence.Folded[sentence.Start..EndOf(sentence, Math.Max(one.End, other.End))]) && one.Unit == other.Unit) || IsAdded(sentence, other, one, words));

    /// <summary>"12 hồ sơ kỳ trước chuyển qua; ": behind the words of a number.</summary>
    private static int EndOf(Sentence sentence, int number) => sentence.Folded.AsSpan(number, sentence.End - number).IndexOfAny(",;") is >= 0 and var mark ? number + mark : number;

    /// <summary>"358, cộng 7 hồ sơ từ kỳ trước chuyển qua thành 365": the number before and what is added to it come to it.</summary>
    private static bool Becomes(Sentence sentence, int index, StatementWords words) =>
        StatementWords.BeforeEnd(words.AddsUpTo, sentence.Between(sentence.Numbers[index - 1], sentence.Numbers[index])) is not null && StatementWords.BeforeEnd(words.Done, sentence.Between(sentence.Numbers[index - 1], sentence.Numbers[index])) is null && HasCarriedOver(sentence, [sentence.Numbers[index - 1], sentence.Numbers[index - 2]], words);

    /// <summary>", cộng với 310 hồ sơ nhận mới".</summary>
    private static bool IsAdded(Sentence sentence, PrintedNumber one, PrintedNumber added, StatementWords words) =>
        one.End < added.Start && (one.Unit == added.Unit || one.Unit.Length == 0 || added.Unit.Length == 0) && StatementWords.BeforeEnd(words.AddedNumber, sentence.Between(one, added)) is not null;

    private static Discrepancy Differs(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, decimal sum)
    {
        var (sides, place) = (new[] { sentence.Side(total) }.Concat(parts.Select(sentence.Side)).ToList(), sentence.Place);
        var added = string.Join(" + ", parts.Select(sentence.Raw));
        return new Discrepancy
        {
            Kind = Kinds.PartsDiffer,
            Message = new($"{Phrases.Capital(place.Vietnamese)} ghi {sentence.Raw(total)} (\"{sides[0].Quote}\"), nhưng {added} = {Phrases.Vietnamese(sum)}.", $"\"{sides[0].Quote}\" ({place.English}), but {added} = {Phrases.English(sum)}."),
            Sides = sides,
            Found = $"{sentence.Raw(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(total),
        };
    }
}
