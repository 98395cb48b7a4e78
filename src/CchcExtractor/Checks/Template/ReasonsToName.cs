using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>Why a sentence names another commune: partners, neighbours, hosts, those merged into this one, and those it holds itself against.</summary>
internal static class ReasonsToName
{
    /// <summary>The sentence, up to a semicolon, that an index lies in.</summary>
    internal static string Sentence(string folded, int at)
    {
        var start = folded.LastIndexOfAny(['.', ';'], at) + 1;
        var end = folded.IndexOfAny(['.', ';'], at);
        return folded[start..(end < 0 ? folded.Length : end)];
    }

    /// <summary>Characters behind a name in which its sentence says why it stands there; what is said further on is of something else ("xã X tiếp nhận 760 hồ sơ và có 6 hồ sơ chuyển sang").</summary>
    private const int NearBehind = 45;

    /// <summary>The sentence says why it names another commune: anywhere before the name, or right behind it in its clause.</summary>
    internal static bool Has(string folded, int at, string name, RulePack rules)
    {
        var start = folded.LastIndexOfAny(['.', ';'], at) + 1;
        var behind = folded.IndexOf(Folding.Fold(name), at, StringComparison.Ordinal) is >= 0 and var named ? named + name.Length : at;
        var clause = folded.AsSpan(behind).IndexOfAny(",;.:");
        var end = Math.Min(behind + NearBehind, clause < 0 ? folded.Length : behind + clause);
        var after = rules.Words(WordList.NoReason).Aggregate(folded[behind..Math.Min(end, folded.Length)], (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        after = WithoutPartner(after, Behind(folded, at, behind), rules);
        return rules.Words(WordList.ReasonAnywhere).Any(word => Words.Contains(Sentence(folded, at), word)) || Has(WithoutTime(WithoutFounding(folded[start..at], rules), rules), rules) || IsBesideOwn(folded, start, at, behind, rules) || IsHeldAgainstOwn(folded, at, behind, rules) || rules.Words(WordList.FormerCommune).Any(word => Words.StandsAt(after.TrimStart(' ', '('), 0, word))
            || rules.Words(WordList.OtherCommune).Except(rules.Words(WordList.FormerCommune)).Any(reason => Words.Contains(after, reason))
            || rules.Words(WordList.CommuneWord).Any(word => Words.Contains(Sentence(folded, at), $"và {word}") && Sentence(folded, at).Contains($", {word} ", StringComparison.Ordinal));
    }

    /// <summary>"Cán bộ xã A và cán bộ xã cùng dự lớp tập huấn": the same people of another commune and of this one, side by side.</summary>
    private static bool IsBesideOwn(string folded, int start, int at, int behind, RulePack rules) =>
        folded[start..at].Split([' ', ',', ':', '-', '+', '*'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && string.Join(' ', words.TakeLast(2)) is var people
        && rules.Words(WordList.CommuneWord).Any(word => Words.Contains(Behind(folded, at, behind), $"{people} {word}"));

    /// <summary>"Xã Phước Hiệp Bắc đạt 51,7%, xã phấn đấu bắt kịp trong quý III": the own commune, without its name, goes after the other.</summary>
    private static bool IsHeldAgainstOwn(string folded, int at, int behind, RulePack rules) =>
        Behind(folded, at, behind) is var rest && rules.Words(WordList.CommuneWord).Any(word => rules.Words(WordList.OutDoing).Any(verb => Words.Contains(rest, $"{word} {verb}")));

    /// <summary>The rest of its sentence behind a name.</summary>
    private static string Behind(string folded, int at, int behind) =>
        Sentence(folded, at) is var sentence && behind - (folded.LastIndexOfAny(['.', ';'], at) + 1) is >= 0 and var from && from < sentence.Length ? sentence[from..] : "";

    /// <summary>"UBND xã X đã phối hợp với Hội Phụ nữ": that it works with somebody who is no commune says nothing of why it is named.</summary>
    private static string WithoutPartner(string after, string rest, RulePack rules) =>
        rules.Words(WordList.WorksWith).FirstOrDefault(word => Words.Contains(after, word)) is { } with && Words.IndexOf(rest, with) is >= 0 and var said && !rules.Words(WordList.CommuneWord).Any(word => Words.Contains(rest[said..].Split([',', ';'])[0], word))
            ? after.Replace(with, "", StringComparison.Ordinal) : after;

    /// <summary>"Sau sắp xếp, UBND xã X đã bố trí đủ lãnh đạo": since when, of whoever it is that acts.</summary>
    private static string WithoutTime(string before, RulePack rules) =>
        Bullets.TrimStart(before).TrimStart(' ') is var said && said.IndexOf(',') is > 0 and <= LongestTime and var comma && rules.Words(WordList.SinceEvent).Any(word => Words.StandsAt(said, 0, word)) && rules.Words(WordList.OwnCommune).Contains(said[(comma + 1)..].Trim(' '), StringComparer.Ordinal) && !rules.Words(WordList.CommuneWord).Any(word => Words.Contains(said[..comma], word))
            ? said[(comma + 1)..] : before;

    /// <summary>Characters of "sau khi thực hiện sắp xếp đơn vị hành chính".</summary>
    private const int LongestTime = 60;

    /// <summary>"thành lập Trung tâm Phục vụ hành chính công xã X": what is founded is a body of the commune, not the commune.</summary>
    private static string WithoutFounding(string before, RulePack rules) =>
        Words.EndsWithAny(before.AsSpan().TrimEnd(' '), rules.Words(WordList.OwnCommune)) ? rules.Words(WordList.Founding).Aggregate(before, (text, word) => text.Replace(word, "", StringComparison.Ordinal)) : before;

    /// <summary>What is told around the name (folded) gives such a reason.</summary>
    internal static bool Has(string told, RulePack rules) => rules.Words(WordList.NoReason).Aggregate(told, (text, word) => text.Replace(word, "", StringComparison.Ordinal)) is var sentence && IsIn(sentence, rules);

    private static bool IsIn(string sentence, RulePack rules) => rules.Words(WordList.OtherCommune).Any(reason => Words.Contains(sentence, reason)) || rules.Words(WordList.CommuneWord).Any(word => Words.Contains(sentence, $"và {word}") && sentence.Contains($", {word} ", StringComparison.Ordinal));
}
