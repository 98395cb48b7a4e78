using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Statements;

/// <summary>The parts that stand behind a number: "Giải quyết 517: trước hạn 204; đúng hạn 340", "16 văn bản, gồm 04 kế hoạch, 12 công văn".</summary>
internal static class ListedParts
{
    private const int MostParts = 12;

    /// <summary>Characters between the total and its list: the unit and what was counted.</summary>
    private const int MostBetween = 60;

    /// <summary>The list behind a number, at least two counts that stand side by side, and whether it says that it is all; null where there is none, or where not every number of it is understood.</summary>
    public static (List<PrintedNumber> Parts, bool IsWhole)? Behind(Sentence sentence, int index, StatementWords words)
    {
        var (total, first) = (sentence.Numbers[index], sentence.Numbers[index + 1]);
        var lead = sentence.Between(total, first);
        // "mẫu số là 9.214 - 6.031 = 3.183": a difference
        if (index > 0 && sentence.Between(sentence.Numbers[index - 1], total).Trim(' ') is "-" or "–")
            return null;
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
            // "trong đó 281 văn bản được ký số, đạt 98,9%, ngoài ra có 33 văn bản nội bộ"; "trong đó 231 văn bản được ký số, đạt 97%; 47 văn bản nội bộ"
            if (StatementWords.Any(words.Besides, between) || (parts.Count == 1 && !isWhole && between.Contains(';') && sentence.Numbers[i - 1].IsRate))
                break;
            // "gồm 10 cán bộ và 7 công chức; ngoài ra có 01 lao động hợp đồng": the last was joined to the others
            if (parts.Count > 1 && between.Contains(';') && (commas || IsJoined(sentence, parts)))
                break; // the next matter of the sentence
            if (!number.IsCount || (number.Unit.Length > 1 && total.Unit.Length > 1 && number.Unit != total.Unit && !PartsAddUp.AreVisits(number.Unit, total.Unit)) || (total.Unit == "?" && number.Unit.Length > 1) || words.Compares(between, sentence.Words))
                return null;
            if (parts.Count > 0 && (!between.AsSpan().ContainsAny(",;+") && !Texts.Words.Contains(between, "và") || StatementWords.Any(words.AllParts, between) || StatementWords.Any(words.SomeParts, between)))
                return null; // a part has parts of its own
            if (parts.Count == 1 && !isWhole && between.Contains(';') && lead.AsSpan().IndexOfAny(":(") < 0 && (IsClause(between) || (words.SomeParts.Any(word => Texts.Words.EndsWith(lead.TrimEnd(' '), word) || (StatementWords.BeforeEnd(words.Has, lead) is { } had && Texts.Words.EndsWith(had.TrimEnd(' '), word))) && !between.TrimEnd(' ').EndsWith(';'))))
                return null; // "30 tin bài, trong đó 04 tin bài mới biên soạn; số tin bài đăng trang thông tin điện tử là 36"
            if (parts.Count == 1 && !isWhole && first.Depth == total.Depth && between.Contains(';') && sentence.WordBehind(number) != sentence.WordBehind(first))
                return null; // "36 xã, trong đó 29 đơn vị ...; phòng họp có diện tích 34 m2"
            // "Số người dự là 32, gồm 7 nữ và có 14 người không chuyên trách; kinh phí 5 triệu đồng": money is none of them
            if (parts.Count > 0 && number.Value != number.Numeral && parts.TrueForAll(part => part.Value == part.Numeral))
                break;
            // "đã thực hiện 34 nhiệm vụ, trong đó 33 đúng hạn; 2 nhiệm vụ chưa đến hạn": what is not done yet is no part of what was
            if (parts.Count > 0 && between.Contains(';') && StatementWords.Any(words.LeftOver, sentence.Behind(number)) && IsDone(sentence.Label(total), words))
                break;
            // "Phát 150 phiếu (thu về 139; hài lòng 137, chiếm 98,56%)": the share is that in the part before
            if (parts.Count > 0 && IsPartOf(sentence, i, parts[^1], total))
                return null;
            parts.Add(number);
        }

        return parts.Count is >= 2 and <= MostParts ? (parts, (isWhole || AreAdded(sentence, parts)) && !NamesRest(sentence, parts[^1], words)) : null;
    }

    /// <summary>"đã thực hiện 34 nhiệm vụ", "hoàn thành 34".</summary>
    internal static bool IsDone(string label, StatementWords words) => StatementWords.Any(words.Settled, label) || StatementWords.Any(words.WorkDone, label);

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
    internal static bool AreAdded(Sentence sentence, List<PrintedNumber> parts) => Enumerable.Range(1, parts.Count - 1).All(i => sentence.Between(parts[i - 1], parts[i]).Contains('+'));

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
}
