namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "Chưa tiếp nhận phản ánh, kiến nghị nào của tổ chức, cá nhân; tỷ lệ xử lý PAKN: 100%": the sentence says that no complaint came in, and goes on to the share of them that
/// was answered. Between the two stand only words of which such a share is made, and no number but nought.
/// </summary>
internal static class AnswersToNone
{
    /// <summary>" ý kiến ", " đơn, thư " between "không có" and what there was none of.</summary>
    private const int LongestOfComplaint = 12;

    /// <summary>"phản ánh, kiến nghị về quy định hành chính của tổ chức, cá nhân gửi đến: không có".</summary>
    private const int MostWordsToNone = 14;

    /// <summary>The share of the answers; null where the sentence gives none.</summary>
    public static PrintedNumber? In(Sentence sentence, StatementWords words)
    {
        if (sentence.Numbers.FirstOrDefault(number => !number.IsWord && number.Value != 0) is not { IsRate: true } share)
            return null;
        var lead = words.WithoutCommasOfNames(sentence.Folded[Beginning(sentence, share, words)..share.Start]).TrimEnd(' ', ':', '(');
        var mark = lead.LastIndexOfAny([',', ';', '(', '.']);
        if (mark < 0)
            return null;
        var (none, label) = (lead[..mark].TrimEnd(' ', ')', ',', ';', '.'), lead[(mark + 1)..].Trim(' ', ':', ','));
        if (label.Length == 0 || !label.Split(' ').All(word => words.FeedbackShare.Contains(word.Trim(':'), StringComparer.Ordinal)) || lead[mark] != '(' && StatementWords.BeforeEnd(words.OpensRate, label) is null && !words.OpensRate.Any(word => Texts.Words.Contains(label, word)))
            return null;
        var names = words.Feedback.Select(name => name.Replace(",", "", StringComparison.Ordinal)).ToList();
        // "không có phản ánh về thái độ phục vụ; tỷ lệ giải quyết đúng hạn đạt 100%" goes back to the dossiers
        if (!StatementWords.Any(names, label) && (StatementWords.Any(words.BoundedShare, label) || Texts.Words.Contains(none, Dossiers)))
            return null;
        return SaysNone(WithoutOutcome(none, words), names, words) ? share : null;
    }

    /// <summary>"Phản ánh, kiến nghị: không phát sinh. Tỷ lệ xử lý: 100%.": a sentence that is nothing but the share goes on with the one before it.</summary>
    private static int Beginning(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        var label = sentence.Folded[sentence.Start..share.Start].Trim(' ', ':', '.');
        var before = sentence.Folded[..sentence.Start].TrimEnd(' ', '.');
        return label.Length > 0 && before.Length > 0 && sentence.Folded.AsSpan(before.Length).TrimStart(' ') is ['.', ..] && label.Split(' ').All(word => words.FeedbackShare.Contains(word.Trim(':'), StringComparer.Ordinal)) ? before.LastIndexOf(". ", StringComparison.Ordinal) + 1 : sentence.Start;
    }

    /// <summary>"phản ánh, kiến nghị tiếp nhận: không; giải quyết: không": what became of none is left out.</summary>
    private static string WithoutOutcome(string text, StatementWords words)
    {
        while (text.LastIndexOfAny([';', ',']) is > 0 and var mark && StatementWords.BeforeEnd(Nought, text[(mark + 1)..]) is { } outcome && outcome.Trim(' ', ':') is { Length: > 0 } label && StatementWords.Any(words.Settled, label) && label.Split(' ').All(word => words.FeedbackShare.Contains(word.Trim(':'), StringComparer.Ordinal)))
            text = text[..mark].TrimEnd(' ');
        return text;
    }

    private static readonly string[] Nought = ["không", "0", "00"];

    /// <summary>"không có phản ánh nào về ...", "phản ánh, kiến nghị: không phát sinh", "số PAKN tiếp nhận: 0".</summary>
    private static bool SaysNone(string text, List<string> names, StatementWords words)
    {
        foreach (var word in words.ThereIsNone)
            for (var at = Texts.Words.IndexOf(text, word); at >= 0; at = Texts.Words.IndexOf(text, word, at + word.Length))
            {
                var (before, behind) = (text[..at], text[(at + word.Length)..]);
                if (names.Exists(name => Texts.Words.IndexOf(behind, name) is >= 0 and <= LongestOfComplaint) && !StatementWords.Any(words.Wrongs, words.WithoutNone(behind.Split(',', ';')[0])))
                    return true;
                if (behind.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 2 && EndsWithMatter(before, names, words))
                    return true;
            }

        return text.EndsWith(" 0", StringComparison.Ordinal) && EndsWithMatter(text[..^2], names, words) || text.EndsWith(": không", StringComparison.Ordinal) && EndsWithMatter(text[..^7], names, words);
    }

    private static bool EndsWithMatter(string before, List<string> names, StatementWords words) =>
        before[(before.LastIndexOf(';') + 1)..] is var clause && names.Select(name => Texts.Words.LastIndexOf(clause, name)).Max() is >= 0 and var last && clause[last..].Split(' ').Length <= MostWordsToNone && !StatementWords.Any(words.Wrongs, words.WithoutNone(clause[last..]));

    private const string Dossiers = "hồ sơ";
}
