using System.Buffers.Binary;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// TrueType fonts whose glyphs are made of one another in a circle, or deeper than any letter: PdfPig follows them until the stack ends, which no exception
/// tells. Layout of the tables by the OpenType specification (head, maxp, loca, glyf).
/// </summary>
internal static class GlyphLoops
{
    /// <summary>A letter with two accents is three deep.</summary>
    private const int Deepest = 32;

    private const int WordArguments = 0x1, Scale = 0x8, MoreComponents = 0x20, TwoScales = 0x40, Matrix = 0x80;

    /// <summary>True where the bytes are such a font. What is no font, or is cut off, is none.</summary>
    public static bool Any(ReadOnlySpan<byte> font)
    {
        if (font.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(font) is not (0x00010000 or 0x74727565))
            return false;
        var head = Table(font, "head"u8);
        var maxp = Table(font, "maxp"u8);
        var loca = Table(font, "loca"u8);
        var glyf = Table(font, "glyf"u8);
        if (head.Length < 52 || maxp.Length < 6 || loca.IsEmpty || glyf.IsEmpty)
            return false;
        var isLong = BinaryPrimitives.ReadInt16BigEndian(head[50..]) != 0;
        var made = new Dictionary<int, List<int>>();
        for (var glyph = 0; glyph < BinaryPrimitives.ReadUInt16BigEndian(maxp[4..]); glyph++)
            if (Start(loca, glyph, isLong) is { } start && start + 10 <= glyf.Length && BinaryPrimitives.ReadInt16BigEndian(glyf[(int)start..]) < 0)
                made[glyph] = Components(glyf[((int)start + 10)..]);
        var depths = new Dictionary<int, int>();
        return made.Keys.Any(glyph => Depth(glyph, made, depths, 0) > Deepest);
    }

    /// <summary>How deep a glyph is made of others; beyond the deepest where it never ends.</summary>
    private static int Depth(int glyph, Dictionary<int, List<int>> made, Dictionary<int, int> depths, int above)
    {
        if (above > Deepest || !made.TryGetValue(glyph, out var parts))
            return above > Deepest ? Deepest + 1 : 0;
        if (depths.TryGetValue(glyph, out var known))
            return known;
        var depth = 0;
        foreach (var part in parts)
            depth = Math.Max(depth, 1 + Depth(part, made, depths, above + 1));
        return depths[glyph] = depth;
    }

    private static long? Start(ReadOnlySpan<byte> loca, int glyph, bool isLong)
    {
        var at = glyph * (isLong ? 4 : 2);
        return at + (isLong ? 4 : 2) > loca.Length ? null : isLong ? BinaryPrimitives.ReadUInt32BigEndian(loca[at..]) : BinaryPrimitives.ReadUInt16BigEndian(loca[at..]) * 2L;
    }

    private static List<int> Components(ReadOnlySpan<byte> record)
    {
        var parts = new List<int>();
        for (var at = 0; at + 4 <= record.Length && parts.Count < ushort.MaxValue;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(record[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(record[(at + 2)..]));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
            if ((flags & MoreComponents) == 0)
                break;
        }

        return parts;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var at = 12; at + 16 <= font.Length && at < 12 + (BinaryPrimitives.ReadUInt16BigEndian(font[4..]) * 16); at += 16)
            if (font.Slice(at, 4).SequenceEqual(tag))
            {
                var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]));
                return start >= font.Length ? [] : font.Slice((int)start, (int)Math.Min(length, font.Length - start));
            }

        return [];
    }
}
