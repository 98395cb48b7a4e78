namespace CchcExtractor.Texts;

/// <summary>Word boundaries in folded text.</summary>
public static class Words
{
    /// <summary>A letter or digit.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    /// <summary>First index at or after <paramref name="from"/> where <paramref name="word"/> stands as whole words, or -1.</summary>
    public static int IndexOf(string text, string word, int from = 0)
    {
        for (var i = text.IndexOf(word, from, StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf(word, i + 1, StringComparison.Ordinal) : -1)
            if (IsWhole(text, i, word.Length))
                return i;
        return -1;
    }

    /// <summary>Last index where <paramref name="word"/> stands as whole words, or -1.</summary>
    public static int LastIndexOf(string text, string word)
    {
        var last = -1;
        for (var i = IndexOf(text, word); i >= 0; i = i + 1 < text.Length ? IndexOf(text, word, i + 1) : -1)
            last = i;
        return last;
    }

    /// <summary>True where <paramref name="word"/> stands in <paramref name="text"/> as whole words.</summary>
    public static bool Contains(string text, string word) => IndexOf(text, word) >= 0;

    /// <summary>True where <paramref name="word"/> stands at an index of a text as whole words.</summary>
    public static bool StandsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && IsWhole(text, at, word.Length);

    /// <summary>True where a text ends with <paramref name="word"/> as whole words.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !IsWordCharacter(text[^(word.Length + 1)]) || !IsWordCharacter(word[0]));

    /// <summary>True where a folded text ends with one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (EndsWith(text, word))
                return true;
        return false;
    }

    /// <summary>True where neither end of the stretch cuts a word or a number in two.</summary>
    public static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !IsWordCharacter(text[start - 1]) || !IsWordCharacter(text[start])) &&
        (start + length >= text.Length || !IsWordCharacter(text[start + length]) || !IsWordCharacter(text[start + length - 1]));
}
