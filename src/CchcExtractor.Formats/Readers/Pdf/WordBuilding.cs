using System.Buffers;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Builds words from glyphs by where they stand, not by the order in which they were drawn: a Vietnamese letter that comes from a second font
/// is drawn later but belongs between its neighbours, and generators put blanks where there is no room for one. A word ends at a blank that
/// takes room, or at a gap wider than letters have.
/// </summary>
internal static class WordBuilding
{
    /// <summary>Gaps in ems (PdfPig's letters on reports by Word, LibreOffice and printer drivers: inside words below 0.08, a narrow justified blank 0.12 and more).</summary>
    private const double NoRoom = 0.06;
    private const double GapWithBlanksDrawn = 0.28;
    private const double GapWithoutBlanks = 0.16;

    /// <summary>Words are hardly ever longer (characters).</summary>
    private const int UsualLength = 64;

    /// <summary>The words of glyphs of one direction, in the coordinates of that direction.</summary>
    public static List<PdfWord> Build(ReadOnlySpan<Glyph> glyphs)
    {
        var words = new List<PdfWord>(glyphs.Length / 4 + 1);
        if (glyphs.IsEmpty)
            return words;
        var blanks = 0;
        var keys = new long[glyphs.Length];
        var order = new int[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            (keys[i], order[i]) = ((long)(glyphs[i].Baseline * -1000), i);
            blanks += glyphs[i].IsBlank ? 1 : 0;
        }

        var gap = blanks * 20 > glyphs.Length ? GapWithBlanksDrawn : GapWithoutBlanks;
        Sort(keys, order);
        var lent = ArrayPool<Glyph>.Shared.Rent(glyphs.Length);
        var sorted = lent.AsSpan(0, glyphs.Length);
        for (var from = 0; from < order.Length;)
        {
            var first = glyphs[order[from]].Baseline;
            var to = from;
            while (to < order.Length && first - glyphs[order[to]].Baseline <= Math.Max(0.4, 0.08 * glyphs[order[to]].Size))
            {
                keys[to] = PlaceOnLine(in glyphs[order[to]]);
                to++;
            }

            Sort(keys.AsSpan(from..to), order.AsSpan(from..to));
            for (var i = from; i < to; i++)
                sorted[i] = glyphs[order[i]];
            AddWordsOfLine(sorted[from..to], gap, words);
            from = to;
        }

        sorted.Clear();
        ArrayPool<Glyph>.Shared.Return(lent);
        return words;
    }

    /// <summary>Most lines, and the lines of most pages, are drawn in order.</summary>
    private static void Sort(Span<long> keys, Span<int> order)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] >= keys[i - 1])
                continue;
            keys.Sort(order);
            return;
        }
    }

    /// <summary>Sorts by start (to a fiftieth of a point), marks before the next letter, then as drawn. Numbers sort several times faster than glyphs.</summary>
    private static long PlaceOnLine(in Glyph glyph) =>
        ((long)Math.Round(glyph.Start * 50) << 25) | (glyph.IsMark ? 0L : 1L << 24) | (uint)Math.Min(glyph.Order, (1 << 24) - 1);

    /// <summary>Cuts a line, its glyphs from left to right, into words.</summary>
    private static void AddWordsOfLine(Span<Glyph> line, double gap, List<PdfWord> words)
    {
        var drawn = WithoutDoubles(line);
        var threshold = gap + Tracking(drawn);
        var start = -1;
        var last = -1;
        var blank = false;
        for (var i = 0; i < drawn.Length; i++)
        {
            ref var glyph = ref drawn[i];
            if (glyph.IsBlank)
            {
                blank |= last >= 0;
                continue;
            }

            if (last >= 0)
            {
                var room = (glyph.Start - drawn[last].End) / Math.Max(drawn[last].Size, glyph.Size);
                if (!glyph.IsMark && ((blank && (room > NoRoom || room < -0.4)) || room > threshold))
                {
                    words.Add(Word(drawn[start..(last + 1)]));
                    start = i;
                }
            }
            else
            {
                start = i;
            }

            last = last >= 0 && glyph.IsMark && drawn[last].End > glyph.End && start < i ? KeepEnd(drawn, i, drawn[last].End) : i;
            blank = false;
        }

        if (last >= 0)
            words.Add(Word(drawn[start..(last + 1)]));
    }

    private static int KeepEnd(Span<Glyph> glyphs, int index, double end)
    {
        glyphs[index].End = end;
        return index;
    }

    /// <summary>Drops the second drawing of a glyph at (nearly) the same place, which makes it look bold.</summary>
    private static Span<Glyph> WithoutDoubles(Span<Glyph> line)
    {
        var kept = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var doubled = false;
            var near = Math.Min(0.12 * line[i].Size, Math.Max(0.45 * (line[i].End - line[i].Start), 0.04 * line[i].Size));
            for (var k = kept - 1; k >= 0 && k >= kept - 3 && !doubled; k--)
            {
                if (line[i].Start - line[k].Start < near && line[k].Value == line[i].Value && Math.Abs(line[k].Size - line[i].Size) < 0.5)
                {
                    doubled = true;
                    line[k].Thickened = true;
                }
            }

            if (!doubled && kept++ < i)
                line[kept - 1] = line[i];
        }

        return line[..kept];
    }

    /// <summary>Extra gap, in ems, that a line set with spread letters has between all of them.</summary>
    private static double Tracking(Span<Glyph> line)
    {
        Span<double> gaps = stackalloc double[64];
        var count = 0;
        for (var i = 1; i < line.Length && count < gaps.Length; i++)
            if (!line[i].IsBlank && !line[i - 1].IsBlank && !line[i].IsMark)
                gaps[count++] = (line[i].Start - line[i - 1].End) / line[i].Size;
        if (count < 5)
            return 0;
        gaps = gaps[..count];
        gaps.Sort();
        return gaps[count / 2] is > 0.1 and < 0.6 ? gaps[count / 2] : 0;
    }

    private static PdfWord Word(ReadOnlySpan<Glyph> glyphs)
    {
        var (length, count, marks) = (0, 0, false);
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.IsBlank)
                continue;
            length += glyph.Value.Length;
            count += glyph.IsMark ? 0 : 1;
            marks |= glyph.IsMark || (glyph.Value.Length > 1 && Composition.IsMark(glyph.Value[1]));
        }

        var text = length <= UsualLength ? stackalloc char[UsualLength] : new char[length];
        var places = new (double At, int Index)[count];
        var (size, end, bold, italic) = (0.0, double.MinValue, true, true);
        (length, count) = (0, 0);
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.IsBlank)
                continue;
            if (!glyph.IsMark)
                places[count++] = (glyph.Start, length);
            glyph.Value.CopyTo(text[length..]);
            length += glyph.Value.Length;
            size = Math.Max(size, glyph.Size);
            end = Math.Max(end, glyph.End);
            bold &= glyph.Font.Bold || glyph.Thickened;
            italic &= glyph.Font.Italic;
        }

        ref readonly var first = ref glyphs[0];
        text = text[..length];
        return new PdfWord(marks ? Composed(text, places) : text.ToString(), new Box(first.Start, first.Baseline - 0.22 * size, Math.Max(end, first.Start + 0.1), first.Baseline + 0.78 * size), first.Baseline, size)
        {
            Bold = bold,
            Italic = italic,
            Font = first.Font.Name,
            Glyphs = places,
        };
    }

    /// <summary>Letters and the marks drawn on them as one character each (NFC), the places kept in step.</summary>
    private static string Composed(ReadOnlySpan<char> text, Span<(double At, int Index)> places)
    {
        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < places.Length; i++)
        {
            var from = i == 0 ? 0 : places[i].Index;
            var to = i + 1 < places.Length ? places[i + 1].Index : text.Length;
            places[i] = (places[i].At, composed.Length);
            composed.Append(Composition.Compose(text[from..to]));
        }

        return places.IsEmpty ? Composition.Compose(text) : composed.ToString();
    }
}
