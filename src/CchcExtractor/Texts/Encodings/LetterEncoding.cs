namespace CchcExtractor.Texts.Encodings;

/// <summary>What the characters of a text stand for.</summary>
public enum LetterEncoding
{
    /// <summary>Themselves, composed or with combining marks.</summary>
    Unicode,

    /// <summary>TCVN3 (ABC), the fonts called <c>.Vn...</c>: Vietnamese letters in the place of western letters and signs.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, the fonts called <c>VNI-...</c>: a letter, then a second character for its marks.</summary>
    Vni,

    /// <summary>Bytes of code page 1258 that were taken for those of the western code page 1252.</summary>
    Windows1258,
}

/// <summary>What the name of a font says of the characters set in it.</summary>
public static class LetterFonts
{
    /// <summary>Letters before the plus of an embedded subset's name (<c>ABCDEF+.VnTime</c>; ISO 32000-1, 9.6.4).</summary>
    private const int SubsetPrefix = 6;

    /// <summary>The old encoding that a font name stands for; null where it says nothing: Unicode fonts are set over old text too.</summary>
    public static LetterEncoding? Of(string? font)
    {
        var name = Bare(font);
        return name.StartsWith(".vn", StringComparison.OrdinalIgnoreCase) ? LetterEncoding.Tcvn3
            : name.StartsWith("vni-", StringComparison.OrdinalIgnoreCase) ? LetterEncoding.Vni
            : null;
    }

    /// <summary>True for the TCVN3 fonts that show every letter as a capital: their names end in <c>H</c> (<c>.VnTimeH</c>, <c>.VnTimeH-Bold</c>).</summary>
    public static bool ShowsCapitals(string? font)
    {
        if (Of(font) != LetterEncoding.Tcvn3)
            return false;
        var name = Bare(font);
        // PostScript names put the style behind: .VnTimeH,Bold and .VnTimeH-Bold
        var style = name.IndexOfAny(',', '-');
        name = (style < 0 ? name : name[..style]).TrimEnd("\"' ");
        return name[^1] is 'H' or 'h';
    }

    /// <summary>Codes that Word moves into the private area for fonts it takes for symbol fonts (U+F0B5), back in their place.</summary>
    public static string OutOfPrivateArea(string text) => !text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF') ? text : string.Create(text.Length, text, static (plain, from) =>
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = from[i] is >= '\uF020' and <= '\uF0FF' ? (char)(from[i] & 0xFF) : from[i];
    });

    private static ReadOnlySpan<char> Bare(string? font)
    {
        var name = font.AsSpan().Trim("\"' ");
        return name.Length > SubsetPrefix && name[SubsetPrefix] == '+' && !name[..SubsetPrefix].ContainsAnyExceptInRange('A', 'Z') ? name[(SubsetPrefix + 1)..] : name;
    }
}
