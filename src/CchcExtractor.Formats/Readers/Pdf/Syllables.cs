using System.Collections.Frozen;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells whether letters can be a Vietnamese syllable: an initial, vowels, a final, as quốc ngữ spells them. Lenient where spelling
/// varies (<c>qui</c>, <c>hoà</c>), for it only has to tell text from what a wrong text layer gives.
/// </summary>
internal static class Syllables
{
    /// <summary><c>nghiêng</c> has seven letters.</summary>
    private const int Longest = 7;

    /// <summary>Longest first.</summary>
    private static readonly string[] Initials = ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    /// <summary>Vowels without marks, for those say little where letters are wrong.</summary>
    private static readonly FrozenSet<string> Vowels = new[]
    {
        "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "ieu", "iu", "oa", "oai", "oao", "oay", "oe", "oeo", "oi", "oo", "ua", "uai", "uao", "uay",
        "ue", "ueu", "ui", "uo", "uoi", "uou", "uu", "uy", "uya", "uye", "uyu", "ye", "yeu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Finals = new[] { "", "c", "ch", "m", "n", "ng", "nh", "p", "t" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The letter is written in Vietnamese and hardly anywhere else: <c>đ ơ ư</c> and those with a tone on a hat, hook or dot.</summary>
    public static bool IsVietnameseLetter(char c) => c is 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9');

    /// <summary>The word, of letters only, can be one syllable.</summary>
    public static bool IsPossible(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> plain = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            plain[i] = letter == 'đ' ? letter : Composition.WithoutMarks(letter);
        }

        foreach (var initial in Initials)
            if (plain.StartsWith(initial, StringComparison.Ordinal) && IsRhyme(plain[initial.Length..]))
                return true;
        return false;
    }

    private static bool IsRhyme(ReadOnlySpan<char> rhyme)
    {
        var vowels = 0;
        while (vowels < rhyme.Length && "aeiouy".Contains(rhyme[vowels]))
            vowels++;
        return Vowels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rhyme[..vowels]) && Finals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rhyme[vowels..]);
    }
}
