using System.Buffers.Binary;
using System.Text;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>A stretch of little-endian bytes. Reading past its end is damage of the file, said so by an exception, never a crash.</summary>
internal readonly struct ByteBlock(ReadOnlyMemory<byte> memory)
{
    internal int Length => memory.Length;

    internal ReadOnlySpan<byte> Span => memory.Span;

    internal byte Byte(long at) => Part(at, 1)[0];

    internal int UInt16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(Part(at, 2));

    internal int Int16(long at) => BinaryPrimitives.ReadInt16LittleEndian(Part(at, 2));

    internal int Int32(long at) => BinaryPrimitives.ReadInt32LittleEndian(Part(at, 4));

    internal uint UInt32(long at) => BinaryPrimitives.ReadUInt32LittleEndian(Part(at, 4));

    /// <summary>Characters in UTF-16.</summary>
    internal string Utf16(long at, int characters) => Encoding.Unicode.GetString(Part(at, characters * 2L));

    /// <exception cref="InvalidDataException">It reaches beyond the end.</exception>
    internal ByteBlock Slice(long at, long length)
    {
        Check(at, length);
        return new ByteBlock(memory.Slice((int)at, (int)length));
    }

    /// <summary>All from a place to the end.</summary>
    internal ByteBlock From(long at) => Slice(at, Length - at);

    private ReadOnlySpan<byte> Part(long at, long length)
    {
        Check(at, length);
        return memory.Span.Slice((int)at, (int)length);
    }

    private void Check(long at, long length)
    {
        if (at < 0 || length < 0 || at + length > memory.Length)
            throw new InvalidDataException("a structure reaches beyond its end");
    }
}
