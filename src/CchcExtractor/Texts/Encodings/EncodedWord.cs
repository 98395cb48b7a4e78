namespace CchcExtractor.Texts.Encodings;

/// <summary>What it costs to read a word in each encoding, by <see cref="LetterEncoding"/>; 0 where it fits.</summary>
internal readonly record struct ReadingCosts(float Unicode, float Tcvn3, float Vni, float Windows1258)
{
    /// <summary>How many encodings there are.</summary>
    internal const int Count = 4;

    internal float this[int encoding] => encoding switch { 0 => Unicode, 1 => Tcvn3, 2 => Vni, _ => Windows1258 };
}

/// <summary>A word with characters beyond ASCII: where it stands, the encoding its font is named for, and its costs.</summary>
internal readonly record struct EncodedWord(int Paragraph, int Start, int Length, LetterEncoding? Named, ReadingCosts Costs);

/// <summary>Finds words and weighs them. A word is letters, marks, and the signs of Latin-1 (« ® ­ ¬), which are letters in TCVN3.</summary>
internal static class EncodedWords
{
    /// <summary>The word has a letter that no old encoding has.</summary>
    private const float Impossible = 12;

    /// <summary>The word is no Vietnamese syllable: one in seventy is not in the right encoding, two in three in a wrong one (field notes, section 3.5).</summary>
    internal const float Unlikely = 3;

    /// <summary>A sign touches a letter as it seldom does in Unicode text (<c>®ang</c>).</summary>
    private const float Odd = 1.5f;

    /// <summary>The font is named for another encoding.</summary>
    private const float BeliesFont = 1.2f;

    /// <summary>The longest syllable in VNI has nine characters.</summary>
    private const int Longest = 12;

    private const string SignsOfText = "«»°±²³¹·×÷§´¨";

    internal static bool IsWordCharacter(char c) => c < '\u0080' ? char.IsAsciiLetter(c) : c is > '\u00A0' and <= '\u00FF' || char.IsLetter(c) || Composition.IsMark(c);

    /// <summary>The next word from a place on; false at the end of the text.</summary>
    internal static bool Next(ReadOnlySpan<char> text, ref int start, out int length)
    {
        while (start < text.Length && !IsWordCharacter(text[start]))
            start++;
        length = 0;
        while (start + length < text.Length && IsWordCharacter(text[start + length]))
            length++;
        return length > 0;
    }

    /// <summary>The costs of a word in all encodings.</summary>
    internal static ReadingCosts Weigh(ReadOnlySpan<char> word, LetterEncoding? named)
    {
        var costs = IsBeyondLatin1(word)
            ? new ReadingCosts(0, Impossible, Impossible, Impossible)
            : new ReadingCosts(InUnicode(word), Cost(word, LetterEncoding.Tcvn3), Cost(word, LetterEncoding.Vni), Cost(word, LetterEncoding.Windows1258));
        return named switch
        {
            null => costs,
            LetterEncoding.Tcvn3 => new ReadingCosts(costs.Unicode + BeliesFont, costs.Tcvn3, costs.Vni + BeliesFont, costs.Windows1258 + BeliesFont),
            _ => new ReadingCosts(costs.Unicode + BeliesFont, costs.Tcvn3 + BeliesFont, costs.Vni, costs.Windows1258 + BeliesFont),
        };
    }

    /// <summary>What it costs to take a word of Latin-1 as it stands.</summary>
    internal static float InUnicode(ReadOnlySpan<char> word)
    {
        var whole = word;
        while (!word.IsEmpty && !IsLetter(word[0]))
            word = word[1..];
        while (!word.IsEmpty && !IsLetter(word[^1]))
            word = word[..^1];
        if (word.IsEmpty)
            return 0;
        var odd = false;
        foreach (var sign in whole)
            odd |= sign >= '\u0080' && !IsLetter(sign) && !SignsOfText.Contains(sign);
        if (!word.ContainsAnyInRange('\u0080', '\u00FF'))
            return odd ? Odd : 0;
        // Icelandic Ð is often typed for Đ, in Unicode too
        Span<char> plain = stackalloc char[Longest];
        if (word.Length > Longest)
            return Unlikely;
        for (var i = 0; i < word.Length; i++)
            plain[i] = word[i] is '\u00D0' or '\u00F0' ? 'đ' : word[i];
        return !Syllables.IsWellFormed(plain[..word.Length]) ? Unlikely : odd ? Odd : 0;
    }

    /// <summary>True where some old encoding makes a syllable of the word.</summary>
    internal static bool FitsOld(ReadOnlySpan<char> word) =>
        Cost(word, LetterEncoding.Tcvn3) == 0 || Cost(word, LetterEncoding.Vni) == 0 || Cost(word, LetterEncoding.Windows1258) == 0;

    /// <summary>Letters beyond Latin-1 and combining marks: no text of an old encoding has them.</summary>
    internal static bool IsBeyondLatin1(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c >= '\u0100')
                return true;
        return false;
    }

    /// <summary>Adds the letters of a stretch in an encoding.</summary>
    internal static void Decode(ReadOnlySpan<char> text, LetterEncoding encoding, int offset, DecodedLetters into)
    {
        switch (encoding)
        {
            case LetterEncoding.Tcvn3: Tcvn3.Decode(text, offset, into); break;
            case LetterEncoding.Vni: Vni.Decode(text, offset, into); break;
            case LetterEncoding.Windows1258: Windows1258.Decode(text, offset, into); break;
            default:
                for (var i = 0; i < text.Length; i++)
                    into.Add(text[i], offset + i);
                break;
        }
    }

    /// <summary>Syllables of one word under one encoding; the buffer spares an object for each of thousands of words.</summary>
    [ThreadStatic]
    private static DecodedLetters? _buffer;

    private static float Cost(ReadOnlySpan<char> word, LetterEncoding encoding)
    {
        if (word.Length > Longest)
            return Unlikely;
        var decoded = _buffer ??= new DecodedLetters();
        decoded.Clear();
        Decode(word, encoding, 0, decoded);
        return Syllables.IsWellFormed(decoded.Span) ? 0 : Unlikely;
    }

    /// <summary>The letters of Latin-1 but for ª, µ and º, which are signs in Vietnamese text.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) && c is not ('\u00AA' or '\u00B5' or '\u00BA');
}
