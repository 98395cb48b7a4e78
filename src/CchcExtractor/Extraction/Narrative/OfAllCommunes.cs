using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Toàn huyện trong kỳ tiếp nhận hơn 12.400 hồ sơ, tỷ lệ đúng hạn chung 99,4%", "Bình diện toàn huyện, báo cáo của huyện nêu hơn 12.200 hồ sơ và 99,2% đúng hạn": a sentence that begins with what all communes of
/// the district did together tells of them to its end, unless it comes back to the commune.
/// </summary>
internal sealed class OfAllCommunes(RulePack rules)
{
    private readonly IReadOnlyList<string> _together = rules.Words(WordList.AllCommunesTogether);
    private readonly IReadOnlyList<string> _communes = rules.Words(WordList.CommuneWord);

    /// <summary>"nhiều xã", "các xã", "14 xã": not the one that reports.</summary>
    private readonly IReadOnlyList<string> _several = rules.Words(WordList.SeveralCommunes);

    /// <summary>Words of a level that end like that of a commune.</summary>
    private const string Town = "thị xã";

    /// <summary>True where the words of a sentence, from its beginning to a number, are of all communes of a district or province.</summary>
    /// <param name="before">Folded, without the mark of a list.</param>
    internal bool Begins(string before)
    {
        var clause = before[(before.LastIndexOf(';') + 1)..];
        var first = clause.AsSpan().IndexOfAnyInRange('0', '9');
        var opening = first < 0 ? clause : clause[..first];
        if (opening.Length == 0 || !rules.Citations.OtherLevels.Any(level => level.IsIn(opening)) || NamesOwn(clause))
            return false;
        return _together.Any(word => Words.Contains(opening, word)) || (first > 0 && rules.Narrative.About.Any(about => about.Ends(opening.TrimEnd(' '))));
    }

    private bool NamesOwn(string clause)
    {
        var words = clause.Replace(Town, "", StringComparison.Ordinal).Split([' ', ',', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
            if (_communes.Contains(words[i], StringComparer.Ordinal) && !(i > 0 && (_several.Contains(words[i - 1], StringComparer.Ordinal) || char.IsAsciiDigit(words[i - 1][^1]))))
                return true;
        return false;
    }
}
