using System.Globalization;
using System.Text;

namespace CchcExtractor.Texts;

/// <summary>
/// Letters and their marks, composed (NFC) and taken apart. .NET's own <c>Normalize</c> does nothing where no ICU is installed or the
/// invariant mode is on, as it is here, so Vietnamese and the western letters have a table of their own.
/// </summary>
public static class Composition
{
    /// <summary>No mark, grave, acute, hook above, tilde, dot below.</summary>
    private const string ToneMarks = "\0\u0300\u0301\u0309\u0303\u0323";

    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    /// <summary>The twelve vowels, each without tone and with the five in the order of the tone marks.</summary>
    internal static readonly string[] Vowels =
        ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = MakeComposed();

    private static readonly Dictionary<char, char> Plain = MakePlain();

    /// <summary>True for a mark that belongs to the letter before it.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && c is < '\u1E00' or > '\u1EFF' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>The text with every letter and its marks in one character where there is one; marks in any order. Linear.</summary>
    public static string Compose(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\u0300', '\u036F') < 0)
            return text.ToString();
        var composed = new StringBuilder(text.Length);
        var letter = 0;
        foreach (var c in text)
        {
            // each mark meets the letter as it is so far; one that does not fit (a foreign mark) stays behind it
            if (composed.Length > 0 && Composed.TryGetValue((composed[letter], c), out var whole))
            {
                composed[letter] = whole;
                continue;
            }

            composed.Append(c);
            if (!IsMark(c))
                letter = composed.Length - 1;
        }

        return composed.ToString();
    }

    /// <summary>The letter without its marks: <c>a</c> for <c>ậ</c>, <c>d</c> for <c>đ</c>; any other character as it is.</summary>
    public static char WithoutMarks(char c) => Plain.GetValueOrDefault(c, c);

    private static Dictionary<(char, char), char> MakeComposed()
    {
        var composed = new Dictionary<(char, char), char>();
        foreach (var row in Vowels)
            for (var tone = 1; tone < row.Length; tone++)
                Add(row[0], ToneMarks[tone], row[tone]);
        foreach (var (plain, mark, shaped) in (ReadOnlySpan<(int, char, int)>)[(0, Breve, 1), (0, Circumflex, 2), (3, Circumflex, 4), (6, Circumflex, 7), (6, Horn, 8), (9, Horn, 10)])
            for (var tone = 0; tone < ToneMarks.Length; tone++)
                Add(Vowels[plain][tone], mark, Vowels[shaped][tone]);
        Western('\u0308', "aäeëiïoöuüyÿ");
        Western('\u0301', "cćnńsśzź");
        Western('\u030C', "cčsšzžrřeěnňaǎ");
        Western('\u0303', "nñ");
        Western('\u0327', "cçsş");
        Western('\u030A', "aåuů");
        Western('\u0302', "iîuû");
        Western('\u030B', "oőuű");
        return composed;

        void Western(char mark, string pairs)
        {
            for (var i = 0; i < pairs.Length; i += 2)
                Add(pairs[i], mark, pairs[i + 1]);
        }

        void Add(char letter, char mark, char whole)
        {
            composed[(letter, mark)] = whole;
            composed[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(whole);
        }
    }

    private static Dictionary<char, char> MakePlain()
    {
        var plain = new Dictionary<char, char> { ['đ'] = 'd', ['Đ'] = 'D' };
        foreach (var ((letter, _), whole) in Composed)
            plain[whole] = letter;
        // the letter may itself bear a mark (ậ from ạ): two steps at most
        foreach (var whole in plain.Keys.ToArray())
            if (plain.TryGetValue(plain[whole], out var further))
                plain[whole] = further;
        return plain;
    }
}
