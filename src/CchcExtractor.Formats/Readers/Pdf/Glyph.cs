using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
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

    public readonly bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>It sits on the letter before it: a tone or vowel mark drawn by itself.</summary>
    public readonly bool IsMark => Value.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(Value[0]) is UnicodeCategory.NonSpacingMark;
}

/// <summary>What a font's name and flags say of its letters.</summary>
internal sealed record FontLook(string Name, bool Bold, bool Italic)
{
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

/// <summary>The letters of a page as glyphs, one list for each direction of text.</summary>
internal static class PageGlyphs
{
    /// <summary>How a letter's text runs: quarter turns counter-clockwise, or 4 for any other angle.</summary>
    public const int OtherTurn = 4;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters by direction (index 0 to 4), coordinates in that direction.</summary>
    public static List<Glyph>[] Collect(IReadOnlyList<Letter> letters, double width, double height)
    {
        var byTurn = new List<Glyph>[5];
        for (var turn = 0; turn < byTurn.Length; turn++)
            byTurn[turn] = new List<Glyph>(turn == 0 ? letters.Count : 0);
        var fonts = new Dictionary<FontDetails, FontLook>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var value = Spelled(letter.Value);
            if (value.Length == 0)
                continue;
            var turn = TurnOf(letter);
            var frame = new PageFrame(width, height, turn == OtherTurn ? 0 : turn);
            var (startX, startY) = frame.ToReading(letter.StartBaseLine.X, letter.StartBaseLine.Y);
            var (endX, _) = frame.ToReading(letter.EndBaseLine.X, letter.EndBaseLine.Y);
            if (!double.IsFinite(startX + startY + endX))
                continue;
            if (!fonts.TryGetValue(letter.FontDetails, out var font))
                fonts.Add(letter.FontDetails, font = FontLook.Of(letter.FontDetails));
            byTurn[turn].Add(new Glyph
            {
                Value = value,
                Start = startX,
                End = Math.Max(startX, endX),
                Baseline = startY,
                Size = SizeOf(letter),
                Font = font,
                Thickened = letter.RenderingMode is TextRenderingMode.FillThenStroke,
                Order = i,
            });
        }

        return byTurn;
    }

    /// <summary>A control character in place of text: PdfPig gives the bare code where a font has no map to Unicode.</summary>
    public static bool IsUnmapped(string? value) => value is [var only] && char.IsControl(only) && only is not ('\t' or '\r' or '\n');

    private static int TurnOf(Letter letter) => letter.TextOrientation switch
    {
        TextOrientation.Horizontal => 0,
        TextOrientation.Rotate270 => 1,
        TextOrientation.Rotate180 => 2,
        TextOrientation.Rotate90 => 3,
        _ => OtherTurn,
    };

    private static double SizeOf(Letter letter)
    {
        if (letter.PointSize is > 1.5 and < 500)
            return letter.PointSize;
        var glyph = letter.BoundingBox;
        return Math.Clamp(Math.Max(glyph.Height, letter.Width) * 1.3, 1.5, 500);
    }

    /// <summary>The letter's text: ligatures spelled out, the characters that draw nothing removed, a private-use hyphen as hyphen.</summary>
    private static string Spelled(string value)
    {
        if (value.Length == 1 && value[0] is > ' ' and < '\u0300')
            return value;
        if (string.IsNullOrEmpty(value))
            return "";
        StringBuilder? text = null;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var spelled = c switch
            {
                >= '\uFB00' and <= '\uFB06' => Ligatures[c - '\uFB00'],
                '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
                _ when char.IsControl(c) => " ",
                _ => null,
            };
            if (spelled is not null)
                text ??= new StringBuilder(value, 0, i, value.Length + 4);
            text?.Append(spelled ?? c.ToString());
        }

        return text?.ToString() ?? value;
    }
}
