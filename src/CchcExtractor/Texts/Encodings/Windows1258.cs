namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// Code page 1258 where it was read as 1252: the characters that the two have in different places, and the tone marks, which follow
/// their letter. (<see href="https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT"/>)
/// </summary>
internal static class Windows1258
{
    /// <summary>The letters of a text, composed.</summary>
    internal static void Decode(ReadOnlySpan<char> text, int offset, DecodedLetters into)
    {
        Span<char> marked = stackalloc char[2];
        var letters = into.Letters;
        var start = letters.Count;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Letter(text[i]);
            if (letter is >= '\u0300' and <= '\u0323' && letters.Count > start)
            {
                (marked[0], marked[1]) = (letters[^1], letter);
                if (Composition.Compose(marked) is [var whole])
                {
                    letters[^1] = whole;
                    continue;
                }
            }

            into.Add(letter, offset + i);
        }
    }

    private static char Letter(char c) => c switch
    {
        '\u00C3' => 'Ă',
        '\u00CC' => '\u0300',
        '\u00D0' => 'Đ',
        '\u00D2' => '\u0309',
        '\u00D5' => 'Ơ',
        '\u00DD' => 'Ư',
        '\u00DE' => '\u0303',
        '\u00E3' => 'ă',
        '\u00EC' => '\u0301',
        '\u00F0' => 'đ',
        '\u00F2' => '\u0323',
        '\u00F5' => 'ơ',
        '\u00FD' => 'ư',
        '\u00FE' => '₫',
        _ => c,
    };
}
