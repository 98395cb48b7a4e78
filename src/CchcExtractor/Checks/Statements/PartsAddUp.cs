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
    private const int MostParts = 12;

    /// <summary>Characters between the total and its list: the unit and what was counted.</summary>
    private const int MostBetween = 60;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var total = sentence.Numbers[i];
            if (GroupsOfList.Of(sentence, i) is { } groups)
            {
                var inGroups = groups.Sum(part => part.Value);
                yield return inGroups == total.Value || sentence.Paragraph.Any(other => other.IsCount && other != total && !groups.Contains(other) && (other.Value == inGroups || other.Value == Math.Abs(inGroups - total.Value))) ? Outcome.Passed : new Outcome.Failed(Differs(sentence, total, groups, inGroups));
                yield break;
            }

            if (!total.IsCount || total.Value < 2 || words.IsAbout(sentence.Folded[sentence.Start..total.Start]) || List(sentence, i, words) is not var (parts, isWhole))
                continue;
            // "1.120 triệu đồng, gồm máy tính 620": the parts leave out what the total says once
            var whole = parts.TrueForAll(part => part.Value == part.Numeral) ? total.Numeral : total.Value;
            var sum = parts.Sum(part => part.Value);
            if (parts.FindAll(part => part.Value > whole) is [var larger] && AreDegrees(sentence, total, parts, words))
                yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, larger, total));
            else if (sum == whole)
                yield return Outcome.Passed;
            else if (IsWrong(sentence, total, whole, parts, sum, isWhole, words))
                yield return new Outcome.Failed(Differs(sentence, total, parts, sum));
        }
    }

    /// <summary>"mức độ 3 là 745 hồ sơ, mức độ 4 là 292".</summary>
    private const string Level = "mức độ";

    /// <summary>The list behind a number, at least two counts that stand side by side, and whether it says that it is all; null where there is none, or where not every number of it is understood.</summary>
    private static (List<PrintedNumber> Parts, bool IsWhole)? List(Sentence sentence, int index, StatementWords words)
    {
        var (total, first) = (sentence.Numbers[index], sentence.Numbers[index + 1]);
        var lead = sentence.Between(total, first);
        // "923 (trực tuyến 49; trực tiếp 874 hồ sơ), gồm: hộ tịch 280": the list is not that of the number in the bracket
        if (total.Depth > first.Depth)
            return null;
        // "công văn (61) và báo cáo (82), kế hoạch (49)": the bracket of the number closes before the next opens
        if (total.Depth > 0 && lead.IndexOf(')') is >= 0 and var closed && closed < lead.IndexOf('('))
            return null;
        if ((Lead(lead, total, words) ?? (IsOfAll(sentence, total, lead, words) ? false : null)) is not { } isWhole || words.Compares(lead, sentence.Words) || (IsOfItem(lead, words) && index + 2 < sentence.Numbers.Count && IsOfItem(sentence.Between(first, sentence.Numbers[index + 2]), words)))
            return null;
        var parts = new List<PrintedNumber>();
        var commas = index + 2 < sentence.Numbers.Count && sentence.Between(first, sentence.Numbers[index + 2]).AsSpan().IndexOfAny(",;") is >= 0 and var mark && sentence.Folded[first.End + mark] == ',';
        if (index > 0 && sentence.Between(sentence.Numbers[index - 1], total).Contains('+'))
            return null; // "3 + 4 = 7": the total stands behind
        for (var i = index + 1; i < sentence.Numbers.Count; i++)
        {
            var number = sentence.Numbers[i];
            var between = sentence.Between(sentence.Numbers[i - 1], number);
            if (number.Depth < first.Depth || (first.Depth > 0 && between.Contains(')') && number.Depth == first.Depth && total.Depth < first.Depth))
                break; // the parenthesis closed
            if (number.IsRate || number.IsWord || number.Depth > first.Depth)
                continue;
            if (StatementWords.BeforeEnd(words.TotalOf, between) is not null)
                break; // "61 hồ sơ và 30 hồ sơ; hai lĩnh vực này cộng lại 91"
            // "gồm 10 cán bộ và 7 công chức; ngoài ra có 01 lao động hợp đồng": the last was joined to the others
            if (parts.Count > 1 && between.Contains(';') && (commas || IsJoined(sentence, parts)))
                break; // the next matter of the sentence
            if (!number.IsCount || (number.Unit.Length > 1 && total.Unit.Length > 1 && number.Unit != total.Unit && !AreVisits(number.Unit, total.Unit)) || (total.Unit == "?" && number.Unit.Length > 1) || words.Compares(between, sentence.Words))
                return null;
            if (parts.Count > 0 && (!between.AsSpan().ContainsAny(",;+") && !Texts.Words.Contains(between, "và") || StatementWords.Any(words.AllParts, between) || StatementWords.Any(words.SomeParts, between)))
                return null; // a part has parts of its own
            if (parts.Count == 1 && !isWhole && between.Contains(';') && lead.AsSpan().IndexOfAny(":(") < 0 && (IsClause(between) || (words.SomeParts.Any(word => Texts.Words.EndsWith(lead.TrimEnd(' '), word) || (StatementWords.BeforeEnd(words.Has, lead) is { } had && Texts.Words.EndsWith(had.TrimEnd(' '), word))) && !between.TrimEnd(' ').EndsWith(';'))))
                return null; // "30 tin bài, trong đó 04 tin bài mới biên soạn; số tin bài đăng trang thông tin điện tử là 36"
            if (parts.Count == 1 && !isWhole && first.Depth == total.Depth && between.Contains(';') && sentence.WordBehind(number) != sentence.WordBehind(first))
                return null; // "36 xã, trong đó 29 đơn vị ...; phòng họp có diện tích 34 m2"
            // "Phát 150 phiếu (thu về 139; hài lòng 137, chiếm 98,56%)": the share is that in the part before
            if (parts.Count > 0 && IsPartOf(sentence, i, parts[^1], total))
                return null;
            parts.Add(number);
        }

        return parts.Count is >= 2 and <= MostParts ? (parts, (isWhole || AreAdded(sentence, parts)) && !NamesRest(sentence, parts[^1], words)) : null;
    }

    private static bool IsJoined(Sentence sentence, List<PrintedNumber> parts) => Texts.Words.EndsWith(sentence.Between(parts[^2], parts[^1]).TrimEnd(' '), "và");

    /// <summary>The rate right behind a number is that of it in the part before, and not in the total.</summary>
    private static bool IsPartOf(Sentence sentence, int index, PrintedNumber before, PrintedNumber total)
    {
        var number = sentence.Numbers[index];
        return index + 1 < sentence.Numbers.Count && sentence.Numbers[index + 1] is { IsRate: true } share && number.Value <= before.Value && before.Value > 0
            && AsPrinted.Fits(number.Value / before.Value * 100, share.Printed) && !AsPrinted.Fits(number.Value / total.Value * 100, share.Printed);
    }

    /// <summary>"Trong tổng số 1.020 hồ sơ tiếp nhận, tư pháp 720, địa chính 150, lao động 100, khác 40": a list opened by its whole, which counts what is left over as well.</summary>
    private static bool IsOfAll(Sentence sentence, PrintedNumber total, string lead, StatementWords words) =>
        ((lead.Contains(',') && words.OfAll.Any(word => Texts.Words.EndsWith(sentence.Folded[sentence.Start..total.Start].TrimEnd(' '), word))) || (Texts.Bullets.TrimStart(sentence.Folded[sentence.Start..total.Start]).Trim(' ') is In && words.Has.Any(has => Texts.Words.EndsWith(lead.TrimEnd(' '), has)))) && sentence.Numbers is [.., _, var last] && StatementWords.Any(words.Rest, sentence.Label(last));

    private const string In = "trong";

    /// <summary>What stands behind the semicolon is more than the name of another part.</summary>
    private static bool IsClause(string between) => between.AsSpan(between.IndexOf(';') + 1).Trim(' ').Count(' ') >= WordsOfClause;

    private const int WordsOfClause = 4;

    /// <summary>"429 (04 của HĐND + 49 của Chủ tịch UBND + 374 của UBND)".</summary>
    private static bool AreAdded(Sentence sentence, List<PrintedNumber> parts) => Enumerable.Range(1, parts.Count - 1).All(i => sentence.Between(parts[i - 1], parts[i]).Contains('+'));

    /// <summary>"gồm 41 quyết định; 28 tờ trình; số còn lại là các loại khác": behind the last number there are parts without one.</summary>
    private static bool NamesRest(Sentence sentence, PrintedNumber last, StatementWords words)
    {
        var behind = sentence.Folded.AsSpan(last.End, Math.Min(MostBetween, sentence.End - last.End));
        var end = behind.IndexOfAny(".)");
        behind = end < 0 ? behind : behind[..end];
        // "74 văn bản khác" is counted itself
        var next = behind.IndexOfAny(",;") is >= 0 and var mark ? mark : Texts.Words.IndexOf(behind.ToString(), "và");
        return next >= 0 && StatementWords.Any(words.Rest, behind[next..].ToString());
    }

    /// <summary>"Bảo trợ xã hội: 23 hồ sơ, Đất đai: 13 hồ sơ": the colon stands behind the name of the next item, not before a list of parts.</summary>
    private static bool IsOfItem(string lead, StatementWords words) =>
        lead.IndexOf(',') is >= 0 and var comma && lead.IndexOf(':') is var colon && colon > comma && lead.LastIndexOf(':') == colon && !StatementWords.Any(words.AllParts, lead) && !StatementWords.Any(words.SomeParts, lead);

    /// <summary>True where all parts are announced, false where a list is, null where none is.</summary>
    private static bool? Lead(string lead, PrintedNumber total, StatementWords words)
    {
        if (lead.Length > MostBetween + 40 || lead.Contains(". ", StringComparison.Ordinal))
            return null;
        lead = words.WithoutCommasOfNames(lead);
        var open = lead.IndexOfAny([':', '=', '(']);
        // "18 tin bài, gồm cả 15 tin bài về hộ tịch": one that is counted in, not all of them
        foreach (var word in words.AllParts)
            if (Texts.Words.IndexOf(lead, word) is >= 0 and <= MostBetween and var said && !lead.AsSpan(said + word.Length).StartsWith(" cả"))
                return true;
        if (open >= 0 && lead[open] == '(' && lead.IndexOf(')', open) >= 0)
            open = -1; // "1.286 hồ sơ (từ ngày ... đến ngày ...); cộng với 05 hồ sơ"
        if (open >= 0 && open <= MostBetween && (lead.AsSpan(0, open).IndexOfAny(lead[open] == ':' ? ";" : ",;") < 0 || (lead[open] == '(' && total.Unit == UnitKeys.Documents && !lead.AsSpan(0, open).Contains(';') && lead.EndsWith('('))))
            return lead[open] == '=';
        foreach (var word in words.SomeParts)
            if (Texts.Words.IndexOf(lead, word) is >= 0 and <= MostBetween and var at && !Texts.Words.Contains(lead[..at], "và"))
                return false;
        return null;
    }

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
        if (AreAllRatings(sentence, total, parts, words) && !sentence.Paragraph.Any(other => other.IsCount && !parts.Contains(other) && other != total && (other.Value == Math.Abs(difference) || other.Value == sum)))
            return true;
        // "(một số loại như: 168 báo cáo, 66 công văn)"
        if (difference < 0 && StatementWords.Any(words.Examples, sentence.Between(total, parts[0])))
            return false;
        // one number may be mistyped; several that are larger than the whole are no parts of it
        if (parts.Count(part => part.Value > whole) > 1)
            return false;
        // "79 = 42 (một phần) + 35 (toàn trình)"
        if (isWhole && sentence.Between(total, parts[0]).Trim(' ') is "=" && AreAdded(sentence, parts))
            return true;
        if (sum * 2 > whole && words.AreExhaustive(Labels(sentence, total, parts)) && parts.TrueForAll(part => part.Value <= whole))
            return !sentence.Paragraph.Any(other => other.IsCount && !parts.Contains(other) && other != total && (other.Value == sum || (other.Value == Math.Abs(difference) && other.Value > 1)));
        if (difference > 0 && AreApart(sentence, total, parts, words))
            return !sentence.Paragraph.Any(other => other.IsCount && !parts.Contains(other) && other != total && (other.Value == sum || (other.Value == difference && difference > 1)));
        if (sentence.HoldsUnread(Math.Abs(difference)) || parts.Exists(part => part.Value == difference) || sentence.Paragraph.Any(other => other.IsCount && other.Value > 1 && !parts.Contains(other) && other != total && (other.Value == Math.Abs(difference) || other.Value == sum)))
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
        if (isWhole && lead.TrimEnd(' ').EndsWith('(') && AreAdded(sentence, parts))
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
    private static bool AreVisits(string one, string other) => one.StartsWith(UnitKeys.Visits, StringComparison.Ordinal) && other.StartsWith(UnitKeys.Visits, StringComparison.Ordinal);

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
        var (whole, place) = (sentence.Side(number), Phrases.Place(sentence.Block.Location, sentence.Section));
        var added = string.Join(" + ", parts.Select(part => part.Sentence.Raw(part.Number)));
        return new Discrepancy
        {
            Kind = Kinds.PartsDiffer,
            Message = new($"\"{whole.What}\" ({place.Vietnamese}), nhưng các phần kể sau đó cộng lại: {added} = {Phrases.Vietnamese(sum)}.", $"\"{whole.What}\" ({place.English}), but the parts listed behind it add up to {added} = {Phrases.English(sum)}."),
            Sides = [whole, .. parts.Select(part => part.Sentence.Side(part.Number))],
            Found = $"{sentence.Raw(number)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
