namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "Xây dựng: không phát sinh (tỷ lệ giải quyết đúng hạn 100%)", "không phát hiện vấn đề nào, tỷ lệ xử lý vấn đề đạt 100%": the sentence says that there was none of something, and gives a
/// share of it right behind. That it is a share of it is seen by the place, alone behind the item's "không có", or by the words, which name it again.
/// </summary>
internal static class SharesOfNone
{
    /// <summary>Words between "không phát sinh" and the bracket or comma behind it: " hồ sơ", " HS nào".</summary>
    private const int MostWordsOfNone = 3;

    /// <summary>Words of "lĩnh vực thi đua - khen thưởng".</summary>
    private const int MostWordsOfItem = 9;

    /// <summary>Words of what there was none of: "hồ sơ nào nộp qua dịch vụ bưu chính công ích".</summary>
    private const int MostWordsOfMatter = 12;

    /// <summary>The share; null where the sentence gives none, nor one of its matters ("đất đai nhận 05 hồ sơ, đạt 100%; lĩnh vực xây dựng không phát sinh hồ sơ, tỷ lệ đúng hạn 100%").</summary>
    public static PrintedNumber? In(Sentence sentence, StatementWords words)
    {
        if (InMatter(sentence, words) is { } whole)
            return whole;
        for (var from = sentence.Start; from < sentence.End; from = EndOfMatter(sentence, from) + 1)
            if (EndOfMatter(sentence, from) is var end && (from > sentence.Start || end < sentence.End) && sentence.Numbers.Where(number => number.Start >= from && number.End <= end).ToList() is { Count: > 0 } own && InMatter(sentence with { Start = from, End = end, Numbers = own }, words) is { } share)
                return share;
        return null;
    }

    private static int EndOfMatter(Sentence sentence, int from) => sentence.Folded.IndexOf(';', from, sentence.End - from) is >= 0 and var mark ? mark : sentence.End;

    private static PrintedNumber? InMatter(Sentence sentence, StatementWords words)
    {
        if (sentence.Numbers.FirstOrDefault(number => !number.IsWord && number.Value != 0) is not { IsRate: true } share || sentence.Numbers.Count(number => number.IsRate && number.Value > 0) > 1)
            return null;
        var lead = words.WithoutCommasOfNames(sentence.Folded[sentence.Start..share.Start]).TrimEnd(' ', ':');
        foreach (var none in words.ThereIsNone.OrderByDescending(word => word.Length))
        {
            if (Texts.Words.LastIndexOf(lead, none) is not (>= 0 and var at))
                continue;
            var (before, behind) = (lead[..at], lead[(at + none.Length)..]);
            if (behind.IndexOfAny([',', ';', '(']) is not (>= 0 and var mark) || behind[(mark + 1)..].AsSpan().IndexOfAny(",;.(") >= 0)
                continue;
            var (matter, label) = (behind[..mark].Trim(), behind[(mark + 1)..].Trim(' ', '('));
            if (IsOfSame(sentence, share, matter, label, words))
                return share;
            if (!IsShare(label, words) || words.Compares(label))
                continue;
            if (IsItem(before, words) && matter.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfNone && !StatementWords.Any(words.Wrongs, words.WithoutNone(matter)) || NamesAgain(matter, label, words))
                return share;
        }

        return OfNought(sentence, lead, words) || OfCountedNone(sentence, lead, words) || OfBareNone(lead, words) || OfFindings(sentence, lead, words) ? share : null;
    }

    /// <summary>"chưa nhận được phản ánh nào; đã giải quyết 100% số phản ánh tiếp nhận", "không có đơn thư, 100% đơn thư được giải quyết": behind the share stands again what there was none of, and nothing narrows it.</summary>
    private static bool IsOfSame(Sentence sentence, PrintedNumber share, string matter, string label, StatementWords words)
    {
        var rest = words.WithoutCommasOfNames(sentence.Folded[share.End..sentence.End]);
        var behind = rest.AsSpan().IndexOfAny(",;.(") is >= 0 and var end ? rest[..end] : rest;
        if (!StatementWords.Any(words.Settled, $"{label} # {behind}") || words.Compares($"{label} # {behind}") || (label.Length > 0 && !IsShare(label, words)))
            return false;
        var said = words.NeutralOfNone.OrderByDescending(word => word.Length).Aggregate(matter, (left, word) => Without(left, word)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (said.Length > 1 || (said.Length == 1 && words.Feedback.Contains(said[0], StringComparer.Ordinal))) && !StatementWords.Any(words.Wrongs, string.Join(' ', said)) && said.All(word => Texts.Words.Contains(behind, word)) && !(said.Length == 2 && words.CommonPairs.Contains(string.Join(' ', said), StringComparer.Ordinal));
    }

    private static string Without(string text, string word)
    {
        for (var at = Texts.Words.IndexOf(text, word); at >= 0; at = Texts.Words.IndexOf(text, word))
            text = text.Remove(at, word.Length);
        return text;
    }

    /// <summary>"Qua tự kiểm tra 02 bộ phận, không phát hiện thiếu sót. Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra đạt 100%.": the sentence before found nothing.</summary>
    private static bool OfFindings(Sentence sentence, string lead, StatementWords words)
    {
        if (!Texts.Words.Contains(lead, Found) || StatementWords.Any(words.Wrongs, lead.Replace(Found, "", StringComparison.Ordinal)) || !StatementWords.Any(words.Settled, lead) || !words.OpensRate.Any(word => Texts.Words.StandsAt(lead.TrimStart(' '), 0, word)))
            return false;
        var before = sentence.Folded[..sentence.Start].TrimEnd(' ', '.');
        return Texts.Words.Contains(before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..], $"{Not} {Found}");
    }

    private const string Found = "phát hiện";

    private const string Not = "không";

    /// <summary>"PAKN: 0, đã xử lý 100%", "- Đất đai: 0 hồ sơ (tỷ lệ trực tuyến 100%)".</summary>
    private static bool OfNought(Sentence sentence, string lead, StatementWords words)
    {
        if (sentence.Numbers.Count(number => !number.IsWord) != 2 || sentence.Numbers.First(number => !number.IsWord) is not { IsCount: true, Value: 0 } nought)
            return false;
        var before = sentence.Folded[sentence.Start..nought.Start];
        var behind = lead[Math.Min(lead.Length, nought.End - sentence.Start)..];
        return behind.IndexOfAny([',', '(', ';']) is >= 0 and var mark && behind[..mark].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfNone && behind[(mark + 1)..].Trim(' ', '(') is var label
            && label.AsSpan().IndexOfAny(",;.(") < 0 && IsShare(label, words) && before.TrimEnd().EndsWith(':') && IsItem(before, words);
    }

    /// <summary>"Trong quý có 0 hồ sơ nộp qua bưu chính công ích, tỷ lệ trả kết quả đúng hạn của hồ sơ bưu chính công ích là 100%": the share names again what was counted.</summary>
    private static bool OfCountedNone(Sentence sentence, string lead, StatementWords words)
    {
        if (sentence.Numbers.Count(number => !number.IsWord) != 2 || sentence.Numbers.First(number => !number.IsWord) is not { IsCount: true, Value: 0 } nought || nought.End - sentence.Start >= lead.Length)
            return false;
        var behind = lead[(nought.End - sentence.Start)..];
        return behind.IndexOfAny([',', ';']) is > 0 and var mark && behind[(mark + 1)..].Trim(' ') is var label && label.AsSpan().IndexOfAny(",;.(") < 0 && IsShare(label, words) && !words.Compares(label) && NamesAgain(behind[..mark].Trim(), label, words);
    }

    /// <summary>"VBQPPL phải xử lý: không; tỷ lệ xử lý sau rà soát đạt 100%": none, and the share names again what would have been done to them.</summary>
    private static bool OfBareNone(string lead, StatementWords words) =>
        lead.LastIndexOf(BareNone, StringComparison.Ordinal) is > 0 and var at && lead[(at + BareNone.Length)..].TrimStart(' ') is [';' or ',' or '(', .. var label] && label.AsSpan().IndexOfAny(",;.(") < 0
        && lead[(lead.AsSpan(0, at).LastIndexOfAny(";.") + 1)..at] is var item && IsShare(label.TrimStart(' '), words) && words.Settled.Any(word => Texts.Words.Contains(item, word) && Texts.Words.Contains(label, word)) && !StatementWords.Any(words.Wrongs, item);

    private const string BareNone = ": không";

    /// <summary>"tỷ lệ giải quyết đúng hạn", "đã xử lý", "đạt".</summary>
    private static bool IsShare(string label, StatementWords words) =>
        label.Length == 0 ? false : words.OnTimeShare.Any(word => Texts.Words.StandsAt(label, 0, word)) || words.OpensRate.Any(word => Texts.Words.StandsAt(label, 0, word)) || words.Settled.Any(word => Texts.Words.StandsAt(label, 0, word) || Texts.Words.StandsAt(label, 0, $"{Already} {word}"));

    private const string Already = "đã";

    private const string Field = "lĩnh vực ";

    /// <summary>"- Xây dựng: ", "+ Lĩnh vực Đất đai: ": the item's name is all that stands before, and it is nothing that should not be.</summary>
    private static bool IsItem(string before, StatementWords words) =>
        before.TrimEnd() is var item && (item.EndsWith(':') || Texts.Bullets.TrimStart(item).StartsWith(Field, StringComparison.Ordinal)) && Texts.Bullets.TrimStart(item).TrimEnd(':') is { Length: > 1 } name && name.Split(' ').Length <= MostWordsOfItem && name.AsSpan().IndexOfAny(";.(") < 0 && !StatementWords.Any(words.Wrongs, name);

    /// <summary>"vấn đề nào" and "tỷ lệ xử lý vấn đề", "hồ sơ nộp qua bưu chính" and "tỷ lệ hồ sơ bưu chính được trả đúng hạn": two words in a row of the one stand in the other, and not those that all such shares have.</summary>
    private static bool NamesAgain(string matter, string label, StatementWords words)
    {
        var said = matter.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (said.Length > MostWordsOfMatter)
            return false;
        // "không có hồ sơ nào quá hạn, tỷ lệ hồ sơ đúng hạn": what makes the matter a wrong one must be in the share as well
        if (words.Wrongs.Any(word => Texts.Words.Contains(matter, word) && !Texts.Words.Contains(label, word)))
            return false;
        return Enumerable.Range(0, Math.Max(0, said.Length - 1)).Select(i => $"{said[i]} {said[i + 1]}").Any(pair => !words.CommonPairs.Contains(pair, StringComparer.Ordinal) && Texts.Words.Contains(label, pair));
    }
}
