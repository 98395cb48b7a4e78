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

    /// <summary>The folded form of a text.</summary>
    public static string Fold(string text) => FoldWithMap(text).Folded;

    /// <summary>
    /// The folded form and, for each of its characters and for its end, the index in <paramref name="text"/> that it came from.
    /// Linear in the length of the text.
    /// </summary>
    public static (string Folded, int[] Map) FoldWithMap(string text)
    {
        var folded = new StringBuilder(text.Length);
        var map = new List<int>(text.Length + 1);
        var end = 0;
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

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
            map.RemoveAt(map.Count - 1);
        }

        map.Add(end);
        FoldSyllables(folded);
        return (folded.ToString(), map.ToArray());

        void Append(char c, int from, int to)
        {
            c = FoldCharacter(c);
            if (c == '\0' || (c == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
                return;
            folded.Append(c);
            map.Add(from);
            if (c != ' ')
                end = to;
        }
    }

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

    /// <summary>Tone on the first vowel of an open oa, oe, uy (hòa, khỏe, ủy); i for a lone y (tỉ lệ, kì, lí). Letter for letter, so the map stays.</summary>
    private static void FoldSyllables(StringBuilder text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 'a' || ToneVowels.IndexOf(c) < 0 || (i + 1 < text.Length && char.IsLetter(text[i + 1])))
                continue;
            var before = text[i - 1];
            var tone = ToneVowels.IndexOf(c) % 6;
            if (tone > 0 && before == 'o' && "aàáảãạeèéẻẽẹ".Contains(c))
                Move(TonedO);
            else if (TonedY.Contains(c) && before == 'u')
            {
                if (tone > 0 && (i < 2 || text[i - 2] != 'q'))
                    Move(TonedU);
            }
            else if (TonedY.Contains(c) && before is 'h' or 'k' or 'l' or 'm' or 's' or 't')
                text[i] = TonedI[tone];

            void Move(string toned)
            {
                text[i - 1] = toned[tone];
                text[i] = ToneVowels[ToneVowels.IndexOf(c) / 6 * 6];
            }
        }
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
