using UglyToad.PdfPig.PdfFonts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A letter as drawn, in the direction of its own text.</summary>
internal struct Glyph
{
    public string Value;
    public double Start;
    public double End;
    public double Baseline;
    public double Size;
    public FontLook Font;
    public bool Thickened;
    public int Order;

    public bool IsBlank;

    /// <summary>It sits on the letter before it: a tone or vowel mark drawn by itself.</summary>
    public bool IsMark;
}

/// <summary>What a font's name and flags say of its letters.</summary>
internal sealed record FontLook(string Name, bool Bold, bool Italic)
{
    /// <summary>The name of a font without the letters that mark an embedded subset (<c>ABCDEF+Symbol</c>).</summary>
    public static string WithoutSubset(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;

    /// <summary>Reads the look off name and descriptor. Embedded fonts often lack the flags and say it in the name only.</summary>
    public static FontLook Of(FontDetails details)
    {
        var name = details.Name ?? "";
        bool Says(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
        return new FontLook(
            name,
            details.IsBold || details.Weight >= 600 || Says("bold") || Says("black") || Says("heavy"),
            details.IsItalic || Says("italic") || Says("oblique"));
    }
}
