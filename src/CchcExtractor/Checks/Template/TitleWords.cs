using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Words of two syllables of which a title has lost one: "phương nhiệm vụ" (hướng), "nhiệm vụ trọng tháng 6" (tâm), "kết quả công cải cách hành chính" (tác). The rules name all words
/// that begin with a syllable (<see cref="WordList.TitleWord"/>); one that goes on as none of them has lost its second half.
/// </summary>
internal sealed class TitleWords(RulePack rules)
{
    private readonly List<(string First, string[] Seconds)> _words = [.. rules.Words(WordList.TitleWord).Select(line => line.Split(':', 2)).Where(line => line.Length == 2).Select(line => (line[0].Trim(), line[1].Split('/', StringSplitOptions.TrimEntries)))];

    /// <summary>Syllables behind "xã" or "huyện" that may be a name.</summary>
    private const int LongestName = 4;

    /// <summary>The half word of a folded title with what stands behind it, and the whole word that it should be; null where all are whole.</summary>
    /// <param name="title">Folded; names of the commune and its district may stand in it.</param>
    /// <param name="evidence">Whose names they are.</param>
    public (string Half, string Whole)? Half(string title, Evidence evidence)
    {
        foreach (var name in new[] { evidence.Metadata.Commune, evidence.Metadata.District, evidence.Metadata.Province }.OfType<string>().Select(Folding.Fold).Where(name => name.Length > 0))
            while (Words.IndexOf(title, name) is >= 0 and var at)
                title = title.Remove(at, name.Length).Insert(at, Name);
        var syllables = title.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var places = rules.Words(WordList.CommuneWord);
        for (var i = 0; i < syllables.Length; i++)
        {
            // "các xã phương Nam": what stands behind the word for a place may be its name
            if (Enumerable.Range(Math.Max(0, i - LongestName), Math.Min(i, LongestName)).Any(before => places.Contains(syllables[before], StringComparer.Ordinal)))
                continue;
            if (_words.Find(word => word.First == syllables[i]) is not { First: { } first, Seconds: [var usual, ..] seconds } || (i > 0 && _words.Exists(word => word.First == syllables[i - 1] && word.Seconds.Contains(first))))
                continue;
            var next = i + 1 < syllables.Length ? syllables[i + 1].TrimEnd(',', ';', '.', ':', ')') : "";
            if (!seconds.Contains(next))
                return ($"{first} {next}".TrimEnd(' '), $"{first} {usual} {next}".TrimEnd(' '));
        }

        return null;
    }

    /// <summary>Stands for a name.</summary>
    private const string Name = "…";
}
