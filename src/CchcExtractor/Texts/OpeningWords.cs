namespace CchcExtractor.Texts;

/// <summary>A list of folded words, looked up by where they may stand rather than one by one.</summary>
public sealed class OpeningWords(IReadOnlyList<string> words)
{
    private readonly Dictionary<char, string[]> _byLetter = words.Where(word => word.Length > 0).GroupBy(word => word[0]).ToDictionary(same => same.Key, same => same.ToArray());

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
