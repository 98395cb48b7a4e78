namespace CchcExtractor.Texts.Encodings;

/// <summary>The letter ư of TCVN3 where it came out as a hyphen: both are U+00AD to many a program.</summary>
public static class HornedLetters
{
    /// <summary>TCVN3 text with its ư back: a hyphen is one where letters and it make a Vietnamese syllable.</summary>
    public static string Restore(string text)
    {
        var restored = text.ToCharArray();
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsPart(text[end]))
                end++;
            var word = text[start..end].Replace('-', Tcvn3.SmallHornedU);
            if (word.Contains(Tcvn3.SmallHornedU) && word.Length > 1 && IsSyllable(word))
                word.CopyTo(0, restored, start, word.Length);
            start = end;
        }

        return new string(restored);

        static bool IsPart(char c) => c == '-' || EncodedWords.IsWordCharacter(c);
    }

    private static bool IsSyllable(string word)
    {
        var letters = new DecodedLetters();
        Tcvn3.Decode(word, 0, letters);
        return Syllables.IsWellFormed(letters.Span);
    }
}
