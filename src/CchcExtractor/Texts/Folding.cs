using System.Buffers;
using System.Text;

namespace CchcExtractor.Texts;

/// <summary>
/// The one form that all matching uses: composed (NFC), lower case, one blank for any run of blanks, one spelling for what
/// clerks write in two ways. Never used for output. Sources: confusables and variants in shared field notes (section 3.6:
/// <c>hòa/hoà</c>, <c>tỷ/tỉ</c>, <c>ǎ</c> for <c>ă</c>, <c>Ð</c> for <c>Đ</c>, dashes, quotes).
/// </summary>
public static class Folding
{
    private const string ToneVowels = "aàáảãạeèéẻẽẹyỳýỷỹỵ";
    private const string TonedY = "yỳýỷỹỵ";
    private const string TonedI = "iìíỉĩị";
    private const string TonedO = "oòóỏõọ";
    private const string TonedU = "uùúủũụ";
    private static readonly SearchValues<char> _toneVowels = SearchValues.Create(ToneVowels + TonedI);

    /// <summary>The folded form of a text.</summary>
    public static string Fold(string text) => FoldWithMap(text).Folded;

    /// <summary>
    /// The folded form and, for each of its characters and for its end, the index in <paramref name="text"/> that it came from.
    /// Linear in the length of the text.
    /// </summary>
    public static (string Folded, int[] Map) FoldWithMap(string text)
    {
        // folding never lengthens: composing and leaving out only shorten, all else is letter for letter
        var folded = new char[text.Length];
        var map = new int[text.Length + 1];
        var (length, end) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var next = i + 1;
            while (next < text.Length && Composition.IsMark(text[next]))
                next++;
            if (next - i == 1)
                Append(text[i], i, next);
            else
                foreach (var c in Composition.Compose(text.AsSpan(i, Math.Min(next - i, 8))))
                    Append(c, i, next);
            i = next;
        }

        if (length > 0 && folded[length - 1] == ' ')
            length--;
        map[length] = end;
        FoldSyllables(folded.AsSpan(0, length));
        return (new string(folded, 0, length), map.Length == length + 1 ? map : map[..(length + 1)]);

        void Append(char c, int from, int to)
        {
            c = c < _usual.Length ? _usual[c] : FoldCharacter(c);
            if (c == '\0' || (c == ' ' && (length == 0 || folded[length - 1] == ' ')))
                return;
            folded[length] = c;
            map[length++] = from;
            if (c != ' ')
                end = to;
        }
    }

    /// <summary>The characters up to the general punctuation, each folded; nearly all of a text.</summary>
    private static readonly char[] _usual = [.. Enumerable.Range(0, 0x2100).Select(c => FoldCharacter((char)c))];

    private static char FoldCharacter(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        >= 'A' and <= 'Z' => (char)(c + 32),
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        '‘' or '’' or '‛' or '`' or '´' or '′' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '\uF02D' => '-',
        'ǎ' or 'Ǎ' => 'ă',
        'ð' or 'Ð' or 'Đ' => 'đ',
        '％' => '%',
        '\u2044' or '∕' => '/',
        _ when char.IsWhiteSpace(c) || c == '\u0000' || char.IsControl(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Tone on the first vowel of an open oa, oe, uy (hòa, khỏe, ủy); i for a lone y (tỉ lệ, kì, lí), y behind qu (quý, quy định). Letter for letter, so the map stays.</summary>
    private static void FoldSyllables(Span<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (!_toneVowels.Contains(c) || (i + 1 < text.Length && char.IsLetter(text[i + 1])))
                continue;
            var before = text[i - 1];
            if (TonedI.IndexOf(c) is >= 0 and var toned)
            {
                if (before == 'u' && i > 1 && text[i - 2] == 'q')
                    text[i] = TonedY[toned];
                continue;
            }

            var tone = ToneVowels.IndexOf(c) % 6;
            if (tone > 0 && before == 'o' && "aàáảãạeèéẻẽẹ".Contains(c))
                Move(text, i, TonedO[tone]);
            else if (TonedY.Contains(c) && before == 'u')
            {
                if (tone > 0 && (i < 2 || text[i - 2] != 'q'))
                    Move(text, i, TonedU[tone]);
            }
            else if (TonedY.Contains(c) && before is 'h' or 'k' or 'l' or 'm' or 's' or 't')
                text[i] = TonedI[tone];
        }
    }

    /// <summary>The tone goes to the vowel before.</summary>
    private static void Move(Span<char> text, int vowel, char toned)
    {
        text[vowel - 1] = toned;
        text[vowel] = ToneVowels[ToneVowels.IndexOf(text[vowel]) / 6 * 6];
    }

    /// <summary>
    /// Latin letters and digits joined by a separator: <c>Bình An</c> gives <c>binh-an</c>. For ids and file names.
    /// </summary>
    public static string Slug(string text, char separator = '-')
    {
        var slug = new StringBuilder();
        foreach (var c in Composition.Compose(text))
        {
            var letter = Composition.WithoutMarks(FoldCharacter(c));
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9')
                slug.Append(letter);
            else if (letter != '\0' && !Composition.IsMark(c) && slug.Length > 0 && slug[^1] != separator)
                slug.Append(separator);
        }

        return slug.ToString().TrimEnd(separator);
    }
}
