using System.Buffers;

namespace CchcExtractor.Texts;

/// <summary>A list of folded words, looked up by where they may stand rather than one by one.</summary>
public sealed class OpeningWords(IReadOnlyList<string> words)
{
    private readonly Dictionary<char, string[]> _byLetter = words.Where(word => word.Length > 0).GroupBy(word => word[0]).ToDictionary(same => same.Key, same => same.ToArray());
    private readonly SearchValues<char> _letters = SearchValues.Create([.. words.Where(word => word.Length > 0).Select(word => word[0]).Distinct()]);

    /// <summary>The next index, at or after one, of a letter that a word of the list begins with; -1 where there is none.</summary>
    public int Next(string folded, int from) => from < folded.Length && folded.AsSpan(from).IndexOfAny(_letters) is >= 0 and var next ? from + next : -1;

    /// <summary>The first word of the list that stands as whole words at an index of a folded text, or null.</summary>
    public string? At(string folded, int at)
    {
        if (at >= folded.Length || !_byLetter.TryGetValue(folded[at], out var words))
            return null;
        foreach (var word in words)
            if (Words.StandsAt(folded, at, word))
                return word;
        return null;
    }
}
