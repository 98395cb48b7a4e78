using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// Documents of communes that are no more: "Trước khi nhập, thực hiện theo Kế hoạch số 09/KH-UBND của UBND xã Hòa Tân", "các kế hoạch năm 2025 của xã cũ (An Thịnh: Kế hoạch số 140; Thứa Hạ: Kế hoạch số 133)". Each had a row of
/// numbers of its own, so that they stand in no order with those of the commune that came of them.
/// </summary>
internal static class FormerCommunes
{
    /// <summary>From this day on all communes are new ones, with rows of numbers and data of their own (Law on the organisation of local government, 72/2025/QH15).</summary>
    internal static readonly DateOnly Remade = new(2025, 7, 1);

    private const int LongestName = 4;

    private const string Unit = "đơn vị";

    /// <summary>The sentence of a citation tells of such a commune.</summary>
    public static bool IsOf(Citation citation, RulePack rules) =>
        Folding.Fold(citation.Excerpt) is var sentence && (rules.Words(WordList.BeforeMerger).Any(word => Words.Contains(sentence, word)) || ((citation.Own || citation.Issuer.Length > 0)
        && rules.Words(WordList.FormerCommune).Any(former => sentence.Replace($"({former})", former, StringComparison.Ordinal) is var said && rules.Words(WordList.CommuneWord).Append(Unit).Any(word => IsFollowed(said, word, former)))));

    /// <summary>"xã cũ", "xã Lĩnh Phai cũ", "xã Lĩnh Phai (cũ)": with a name of a few syllables between.</summary>
    private static bool IsFollowed(string sentence, string word, string former)
    {
        for (var at = Words.IndexOf(sentence, word); at >= 0; at = Words.IndexOf(sentence, word, at + word.Length))
        {
            var behind = sentence[(at + word.Length)..].Split([',', ';', '.', ':', '('], 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(LongestName + former.Split(' ').Length);
            if (Words.Contains(string.Join(' ', behind), former))
                return true;
            if (at + word.Length >= sentence.Length)
                break;
        }

        return false;
    }
}
