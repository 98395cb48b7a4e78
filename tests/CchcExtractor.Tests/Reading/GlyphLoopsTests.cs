using System.Buffers.Binary;
using CchcExtractor.Formats.Readers.Pdf;

namespace CchcExtractor.Tests.Reading;

/// <summary>Fonts that would end the process are told by their tables.</summary>
public sealed class GlyphLoopsTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 1, 0)]
    [InlineData(false, -1, 0)]
    [InlineData(false, -1, 0, 1)]
    [InlineData(false)]
    public void A_glyph_of_itself_is_a_loop(bool loops, params int[] madeOf) => Assert.Equal(loops, GlyphLoops.Any(Font(madeOf)));

    [Fact]
    public void A_chain_of_a_hundred_is_as_bad() => Assert.True(GlyphLoops.Any(Font([-1, .. Enumerable.Range(0, 100)])));

    [Fact]
    public void What_is_cut_off_or_no_font_is_none()
    {
        var font = Font([0]);
        for (var length = 0; length < font.Length - 20; length += 7)
            Assert.False(GlyphLoops.Any(font.AsSpan(0, length)));
        Assert.False(GlyphLoops.Any("BÁO CÁO"u8));
    }

    /// <summary>A font whose n-th glyph is made of the one given, or of none (-1), behind its glyph table so that a cut loses it.</summary>
    private static byte[] Font(int[] madeOf)
    {
        var (head, maxp, loca, glyf) = (new byte[54], new byte[6], new byte[(madeOf.Length + 1) * 4], new byte[madeOf.Length * 16]);
        head[51] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)madeOf.Length);
        for (var i = 0; i < madeOf.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(i * 4), i * 16);
            BinaryPrimitives.WriteInt16BigEndian(glyf.AsSpan(i * 16), (short)(madeOf[i] < 0 ? 1 : -1));
            BinaryPrimitives.WriteUInt16BigEndian(glyf.AsSpan((i * 16) + 12), (ushort)Math.Max(0, madeOf[i]));
        }

        var font = new List<byte> { 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0 };
        var at = 12 + (4 * 16);
        foreach (var (tag, table) in (ReadOnlySpan<(string, byte[])>)[("head", head), ("maxp", maxp), ("loca", loca), ("glyf", glyf)])
        {
            font.AddRange(System.Text.Encoding.ASCII.GetBytes(tag));
            font.AddRange(new byte[4]);
            font.AddRange(BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(at)));
            font.AddRange(BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(table.Length)));
            at += table.Length;
        }

        return [.. font, .. head, .. maxp, .. loca, .. glyf];
    }
}
