using System.Buffers;
using System.Text;
using CchcExtractor.Texts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// The letters of a page as glyphs, by the direction of their text. They are lent: those of a page are a large object, and if each page made one,
/// the garbage collector would go through all memory once for each report.
/// </summary>
internal sealed class PageGlyphs : IDisposable
{
    /// <summary>How a letter's text runs: quarter turns counter-clockwise, or 4 for any other angle.</summary>
    public const int OtherTurn = 4;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private readonly Glyph[]?[] _byTurn = new Glyph[]?[OtherTurn + 1];
    private readonly int[] _counts = new int[OtherTurn + 1];

    private PageGlyphs()
    {
    }

    /// <summary>Number of glyphs for which the file gives no character, only a code: what they show is not known.</summary>
    public int Unmapped { get; private set; }

    /// <summary>The glyphs of one direction (0 to 4), coordinates in that direction; valid until disposed of.</summary>
    public Span<Glyph> this[int turn] => _byTurn[turn].AsSpan(0, _counts[turn]);

    /// <summary>Takes the letters of a page.</summary>
    public static PageGlyphs Collect(IReadOnlyList<Letter> letters, double width, double height)
    {
        var glyphs = new PageGlyphs();
        var fonts = new Dictionary<FontDetails, FontLook>(ReferenceEqualityComparer.Instance);
        var (details, look) = (default(FontDetails), default(FontLook));
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (IsUnmapped(letter.Value))
                glyphs.Unmapped++;
            var value = Spelled(letter.Value);
            if (value.Length == 0)
                continue;
            var turn = TurnOf(letter);
            var frame = new PageFrame(width, height, turn == OtherTurn ? 0 : turn);
            var (startX, startY) = frame.ToReading(letter.StartBaseLine.X, letter.StartBaseLine.Y);
            var (endX, _) = frame.ToReading(letter.EndBaseLine.X, letter.EndBaseLine.Y);
            if (!double.IsFinite(startX + startY + endX))
                continue;
            if (look is null || !ReferenceEquals(letter.FontDetails, details))
            {
                details = letter.FontDetails;
                if (!fonts.TryGetValue(details, out look))
                    fonts.Add(details, look = FontLook.Of(details));
            }

            var lent = glyphs._byTurn[turn] ??= ArrayPool<Glyph>.Shared.Rent(letters.Count);
            lent[glyphs._counts[turn]++] = new Glyph
            {
                Value = value,
                Start = startX,
                End = Math.Max(startX, endX),
                Baseline = startY,
                Size = SizeOf(letter),
                Font = look,
                Thickened = letter.RenderingMode is TextRenderingMode.FillThenStroke,
                Order = i,
                IsBlank = string.IsNullOrWhiteSpace(value),
                IsMark = Composition.IsMark(value[0]),
            };
        }

        return glyphs;
    }

    /// <summary>Gives the glyphs back.</summary>
    public void Dispose()
    {
        for (var turn = 0; turn < _byTurn.Length; turn++)
        {
            if (_byTurn[turn] is { } lent)
            {
                this[turn].Clear();
                ArrayPool<Glyph>.Shared.Return(lent);
            }

            (_byTurn[turn], _counts[turn]) = (null, 0);
        }
    }

    /// <summary>A control character in place of text: PdfPig gives the bare code where a font has no map to Unicode.</summary>
    private static bool IsUnmapped(string? value) => value is [var only] && char.IsControl(only) && only is not ('\t' or '\r' or '\n');

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
