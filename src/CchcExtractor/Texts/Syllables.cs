using System.Collections.Frozen;

namespace CchcExtractor.Texts;

/// <summary>
/// Whether a word can be a Vietnamese syllable: an onset, a rhyme, at most one tone, and acute or dot below before a final stop.
/// It accepts 98.6 % of the words with marks in real reports (shared field notes, section 3.5). Where the tone stands in the rhyme is
/// left open: clerks write <c>hòa</c>, <c>hoà</c> and <c>qúy</c>.
/// </summary>
public static class Syllables
{
    /// <summary>The longest (<c>nghiêng</c>) has seven letters.</summary>
    private const int Longest = 7;

    private const int LongestOnset = 3;

    private const string Rhymes =
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
        "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt " +
        "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _onsets = Set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _rhymes = Set(Rhymes);
    /// <summary>The rhymes as typed without marks.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _plainRhymes = Set(string.Concat(Rhymes.Select(Composition.WithoutMarks)));
    private static readonly FrozenDictionary<char, (char Vowel, int Tone)> _tones =
        Composition.Vowels.SelectMany(row => row.Select((c, tone) => (c, Plain: (row[0], tone)))).ToFrozenDictionary(pair => pair.c, pair => pair.Plain);

    /// <summary>True for a well-formed syllable, in any case; its marks must be composed.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> plain = stackalloc char[Longest];
        plain = plain[..word.Length];
        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            var (vowel, mark) = _tones.TryGetValue(c, out var toned) ? toned : (c, 0);
            if (mark > 0 && tone > 0)
                return false;
            tone = Math.Max(tone, mark);
            plain[i] = vowel;
        }

        // items of lists are counted by letters: đ), ê)
        if (plain.Length == 1 && "ăâđêôơư".Contains(plain[0]))
            return true;
        // acute is the second tone of a row, dot below the fifth
        var stopped = plain[^1] is 'c' or 'p' or 't' || plain.EndsWith("ch");
        if (stopped && tone is not (2 or 5))
            return false;
        return IsSpelt(plain, _rhymes);
    }

    /// <summary>
    /// True where the letters of a word could be a syllable with other marks than it has: it tells text from what a wrong text layer gives, where the marks are
    /// what is wrong first.
    /// </summary>
    public static bool IsPossible(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> plain = stackalloc char[Longest];
        plain = plain[..word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            plain[i] = letter == 'đ' ? letter : Composition.WithoutMarks(letter);
        }

        return IsSpelt(plain, _plainRhymes);
    }

    /// <summary>The letter is written in Vietnamese and hardly anywhere else: <c>đ ơ ư</c> and those with a tone on a hat, hook or dot.</summary>
    public static bool IsVietnameseLetter(char c) => c is 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9');

    private static bool IsSpelt(ReadOnlySpan<char> plain, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> rhymes)
    {
        for (var onset = 0; onset <= LongestOnset && onset < plain.Length; onset++)
            if ((onset == 0 || _onsets.Contains(plain[..onset])) && rhymes.Contains(plain[onset..]))
                return true;
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
