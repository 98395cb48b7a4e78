namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// VNI for Windows: a letter, then a second character for shape and tone; a few letters have one character of their own. Capitals
/// are 0x20 lower. The rule: shared field notes, section 3.3 (checked there against all 134 entries of Unikey and xvnkb).
/// </summary>
internal static class Vni
{
    // grave, acute, hook, tilde, dot below
    private const string PlainTones = "\u00F8\u00F9\u00FB\u00F5\u00EF";
    private const string CircumflexTones = "\u00E0\u00E1\u00E5\u00E3\u00E4";
    private const string BreveTones = "\u00E8\u00E9\u00FA\u00FC\u00EB";
    private const string TonesOfI = "\u00EC\u00ED\u00E6\u00F3\u00F2";

    private static readonly Dictionary<(char Letter, char Second), char> _pairs = [];
    private static readonly Dictionary<char, char> _singles = [];

    static Vni()
    {
        foreach (var row in Composition.Vowels)
        {
            switch (row[0])
            {
                case 'ă': Pairs('a', row, '\u00EA' + BreveTones); break;
                case 'â': Pairs('a', row, '\u00E2' + CircumflexTones); break;
                case 'ê': Pairs('e', row, '\u00E2' + CircumflexTones); break;
                case 'ô': Pairs('o', row, '\u00E2' + CircumflexTones); break;
                case 'ơ': Horned('\u00F4', row); break;
                case 'ư': Horned('\u00F6', row); break;
                case 'i':
                    for (var tone = 1; tone < row.Length; tone++)
                        Single(TonesOfI[tone - 1], row[tone]);
                    break;
                default: Pairs(row[0], row[1..], PlainTones); break;
            }
        }

        Single('\u00EE', 'ỵ');
        Single('\u00F1', 'đ');
    }

    /// <summary>The letters of a text; no second character is also a letter of its own, so the longer reading is always the right one.</summary>
    internal static void Decode(ReadOnlySpan<char> text, int offset, DecodedLetters into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && _pairs.TryGetValue((text[i], text[i + 1]), out var pair))
                into.Add(pair, offset + i++);
            else
                into.Add(_singles.GetValueOrDefault(text[i], text[i]), offset + i);
        }
    }

    private static void Horned(char code, string row)
    {
        Single(code, row[0]);
        Pairs(code, row[1..], PlainTones);
    }

    private static void Pairs(char letter, string row, string seconds)
    {
        for (var i = 0; i < row.Length; i++)
        {
            _pairs[(letter, seconds[i])] = row[i];
            // a capital takes its mark in either case
            _pairs[(Capital(letter), seconds[i])] = char.ToUpperInvariant(row[i]);
            _pairs[(Capital(letter), Capital(seconds[i]))] = char.ToUpperInvariant(row[i]);
        }
    }

    private static void Single(char code, char letter)
    {
        _singles[code] = letter;
        _singles[Capital(code)] = char.ToUpperInvariant(letter);
    }

    private static char Capital(char code) => (char)(code - 0x20);
}
