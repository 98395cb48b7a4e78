using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// A word on a page. <see cref="Box"/> is in reading space: the page turned so that most of its text runs left to right.
/// Its height is that of the font (descent to ascent), not of the glyphs, so that words of one line have one height.
/// </summary>
internal sealed class PdfWord(string text, Box box, double baseline, double size)
{
    public string Text { get; } = text;

    public Box Box { get; } = box;

    /// <summary>Height of the baseline in the direction of the word's own text.</summary>
    public double Baseline { get; } = baseline;

    /// <summary>Font size in points.</summary>
    public double Size { get; } = size;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Name of the font of its first letter.</summary>
    public string Font { get; init; } = "";

    /// <summary>Start of the word along its own text direction.</summary>
    public double Along { get; init; } = box.Left;

    /// <summary>Quarter turns (counter-clockwise) of its text against the page's reading direction; 0 for ordinary text.</summary>
    public int Turn { get; init; }

    /// <summary>Where each of its glyphs starts along the line, with the index of its first character; to cut the word at a ruling.</summary>
    public IReadOnlyList<(double At, int Index)> Glyphs { get; init; } = [];

    public double CenterX => (Box.Left + Box.Right) / 2;

    public double CenterY => (Box.Bottom + Box.Top) / 2;

    /// <summary>The word in two, before the glyph that starts nearest to <paramref name="x"/>; null where no glyph starts near it.</summary>
    public (PdfWord Left, PdfWord Right)? CutAt(double x)
    {
        var cut = -1;
        var nearest = Size * 0.45;
        for (var i = 1; i < Glyphs.Count; i++)
        {
            if (Math.Abs(Glyphs[i].At - x) >= nearest)
                continue;
            nearest = Math.Abs(Glyphs[i].At - x);
            cut = i;
        }

        if (cut < 0 || Turn != 0)
            return null;
        var (at, index) = Glyphs[cut];
        var shift = Glyphs.Skip(cut).Select(glyph => (glyph.At, glyph.Index - index)).ToArray();
        return (Part(Text[..index], Box with { Right = Math.Min(at, x) }, Glyphs.Take(cut).ToArray()), Part(Text[index..], Box with { Left = at }, shift));
    }

    /// <summary>The same word with other characters; <paramref name="glyphs"/> as in <see cref="Glyphs"/>.</summary>
    public PdfWord Spelled(string text, IReadOnlyList<(double At, int Index)> glyphs) =>
        new(text, Box, Baseline, Size) { Bold = Bold, Italic = Italic, Font = Font, Along = Along, Turn = Turn, Glyphs = glyphs };

    private PdfWord Part(string text, Box box, IReadOnlyList<(double At, int Index)> glyphs) =>
        new(text, box, Baseline, Size) { Bold = Bold, Italic = Italic, Font = Font, Glyphs = glyphs };
}
