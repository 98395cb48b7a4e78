using System.Globalization;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// Characters of symbol fonts as Unicode has them. Word stores them at U+F000 plus their code. What the table does not know is
/// printed as a bullet: it is a sign, never a letter or digit.
/// </summary>
internal static class SymbolCharacters
{
    private static readonly Dictionary<char, char> _symbol = Table(
        0x22, '∀', 0x24, '∃', 0x2A, '∗', 0x2D, '−', 0x61, 'α', 0x62, 'β', 0x64, 'δ', 0x6D, 'μ', 0x70, 'π', 0xA2, '′', 0xA3, '≤', 0xA5, '∞', 0xA8, '♦',
        0xAB, '↔', 0xAC, '←', 0xAD, '↑', 0xAE, '→', 0xAF, '↓', 0xB0, '°', 0xB1, '±', 0xB2, '″', 0xB3, '≥', 0xB4, '×', 0xB7, '•', 0xB8, '÷', 0xB9, '≠',
        0xBA, '≡', 0xBB, '≈', 0xBC, '…', 0xC5, '⊕', 0xC6, '∅', 0xCE, '∈', 0xD6, '√', 0xDE, '⇒', 0xE5, '∑');

    private static readonly Dictionary<char, char> _wingdings = Table(
        0x28, '☎', 0x2A, '✉', 0x3F, '✍', 0x46, '☞', 0x6C, '●', 0x6D, '❍', 0x6E, '■', 0x6F, '□', 0x70, '□', 0x71, '❑', 0x72, '❒', 0x74, '⧫', 0x75, '◆',
        0x76, '❖', 0x77, '⬥', 0x9F, '•', 0xA1, '○', 0xA7, '▪', 0xA8, '□', 0xAB, '★', 0xD8, '➢', 0xDC, '➲', 0xE0, '→', 0xE8, '➔', 0xF0, '⇨', 0xFB, '✗', 0xFC, '✓',
        0xFD, '☒', 0xFE, '☑');

    private static readonly Dictionary<char, char> _wingdings2 = Table(0x4F, '✗', 0x50, '✓', 0x51, '☒', 0x52, '☑', 0x53, '☒', 0x54, '☒', 0xA3, '□', 0x96, '•', 0x97, '●');

    /// <summary>Text in a font: unchanged unless it is a symbol font or holds symbol codes.</summary>
    internal static string Print(string text, string? font)
    {
        var symbols = font is not null && IsSymbolFont(font);
        if (!symbols && !text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
            return text;
        return string.Create(text.Length, (text, font), static (printed, from) =>
        {
            for (var i = 0; i < printed.Length; i++)
                printed[i] = from.text[i] is ' ' or '\u00A0' ? from.text[i] : Print(from.text[i], from.font);
        });
    }

    /// <summary>Text of a run: only the private codes are signs of its symbol font; plain letters stay, whatever the font.</summary>
    internal static string PrintPrivate(string text, string? font) =>
        text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF') ? Print(text, font) : text;

    /// <summary>The character of <c>w:sym</c>: a font and a hexadecimal code.</summary>
    internal static string Print(string? code, string? font, string otherwise) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value > 0
            ? LetterFonts.Of(font) is null ? Print(((char)value).ToString(), font) : LetterFonts.OutOfPrivateArea(((char)value).ToString())
            : otherwise;

    private static char Print(char c, string? font)
    {
        var isPrivate = c is >= '\uF000' and <= '\uF0FF';
        var symbols = font is not null && IsSymbolFont(font);
        if (!isPrivate && !(symbols && c <= '\u00FF'))
            return c;
        var code = (char)(c & 0xFF);
        if (!symbols)
            return code is >= '!' and <= '~' ? code : '•';
        var table = font!.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) ? _symbol : font.StartsWith("Wingdings 2", StringComparison.OrdinalIgnoreCase) ? _wingdings2 : _wingdings;
        if (table.TryGetValue(code, out var known))
            return known;
        return ReferenceEquals(table, _symbol) && code is >= '!' and <= '?' ? code : '•';
    }

    private static bool IsSymbolFont(string font) =>
        font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<char, char> Table(params int[] pairs)
    {
        var table = new Dictionary<char, char>();
        for (var i = 0; i < pairs.Length; i += 2)
            table[(char)pairs[i]] = (char)pairs[i + 1];
        return table;
    }
}
