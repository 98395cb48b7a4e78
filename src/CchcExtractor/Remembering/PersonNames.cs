using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>Persons that a paragraph names: "do đồng chí Lê Quang Tuyến làm tổ trưởng", "ông Phạm Đức Lan, Phó Chủ tịch UBND xã".</summary>
/// <param name="rules">The words.</param>
internal sealed class PersonNames(RulePack rules)
{
    private readonly IReadOnlyList<string> _titles = rules.Words(WordList.PersonTitle);
    private readonly HashSet<string> _surnames = new(rules.Words(WordList.Surname), StringComparer.Ordinal);

    /// <summary>Words between the title and the name, which may say the office: "đồng chí Phó Chủ tịch UBND xã Lê Văn Hòa".</summary>
    private const int MostBetween = 8;

    private const int Shortest = 2;

    private const int Longest = 5;

    /// <summary>The names, folded, each once.</summary>
    public IReadOnlyList<string> In(string printed)
    {
        var words = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = new List<string>();
        for (var i = 0; i < words.Length; i++)
            if (EndsTitle(words, i) && Behind(words, i + 1) is { } name && !found.Contains(name))
                found.Add(name);
        return found;
    }

    private bool EndsTitle(string[] words, int index) =>
        _titles.Any(title => title == Bare(words[index]) || (index > 0 && title == $"{Bare(words[index - 1])} {Bare(words[index])}"));

    /// <summary>The first name behind a title, within its clause.</summary>
    private string? Behind(string[] words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + MostBetween); i++)
        {
            if (IsOfName(words[i]) && _surnames.Contains(Bare(words[i])) && Run(words, i) is { Count: >= Shortest } name)
                return string.Join(' ', name);
            if (IsEnd(words[i]))
                return null;
        }

        return null;
    }

    private static List<string> Run(string[] words, int from)
    {
        var name = new List<string>();
        for (var i = from; i < words.Length && name.Count < Longest && IsOfName(words[i]); i++)
        {
            name.Add(Bare(words[i]));
            if (IsEnd(words[i]))
                break;
        }

        return name;
    }

    /// <summary>"Tuyến", not "UBND" and not "làm".</summary>
    private static bool IsOfName(string word) => word.TrimStart('(', '"', '“') is [var first, .. var rest] && char.IsUpper(first) && !rest.Any(char.IsUpper);

    private static bool IsEnd(string word) => word[^1] is ',' or ';' or '.' or ':' or ')';

    private static string Bare(string word) => Folding.Fold(word.Trim(',', ';', '.', ':', '(', ')', '"', '“', '”'));
}
