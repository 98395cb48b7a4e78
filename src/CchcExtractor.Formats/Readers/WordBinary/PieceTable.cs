namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>A run of characters as the file stores them, one or two bytes each.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position behind its last.</param>
/// <param name="Offset">Where the first lies in the stream <c>WordDocument</c>.</param>
/// <param name="Width">Bytes per character.</param>
/// <param name="Changes">Formatting that was changed by fast saving, over that of the characters.</param>
internal sealed record Piece(int Start, int End, int Offset, int Width, ByteBlock Changes);

/// <summary>The characters of all stories, put together from their pieces ([MS-DOC] 2.9.38, 2.9.177).</summary>
internal sealed class PieceTable
{
    /// <summary>What bytes from 0x80 mean in pieces of one byte per character ([MS-DOC] 2.9.73); 0 stands for the byte's own code.</summary>
    private const string Upper =
        "\0\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\0\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\0\u0178";

    private readonly List<Piece> _pieces = [];

    /// <exception cref="InvalidDataException">The table is damaged, or its pieces claim more characters than the stream has bytes.</exception>
    internal PieceTable(ByteBlock stream, ByteBlock table)
    {
        var (pieces, changes) = Parts(table);
        var count = (pieces.Length - 4) / 12;
        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (pieces.Int32(4 * i), pieces.Int32(4 * i + 4));
            var at = 4L * (count + 1) + 8 * i;
            var place = pieces.UInt32(at + 2);
            var narrow = (place & 0x40000000) != 0;
            var offset = narrow ? (place & 0x3FFFFFFF) / 2 : place & 0x3FFFFFFF;
            if (end <= start)
                continue;
            if (start != total || (total = end) > stream.Length)
                throw new InvalidDataException("its pieces do not fit together");
            stream.Slice(offset, (end - start) * (narrow ? 1L : 2L));
            _pieces.Add(new Piece(start, end, (int)offset, narrow ? 1 : 2, Changes(pieces.UInt16(at + 6), changes)));
        }

        Text = new char[total];
        foreach (var piece in _pieces)
            Decode(stream, piece);
    }

    /// <summary>All characters, special ones included, by position.</summary>
    internal char[] Text { get; }

    /// <summary>The piece that holds a position.</summary>
    internal Piece At(int position)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return _pieces[low];
    }

    private void Decode(ByteBlock stream, Piece piece)
    {
        for (var i = piece.Start; i < piece.End; i++)
        {
            var at = piece.Offset + (i - piece.Start) * piece.Width;
            Text[i] = piece.Width == 2 ? (char)stream.UInt16(at) : Decode(stream.Byte(at));
        }
    }

    private static char Decode(byte code) => code is >= 0x80 and < 0xA0 && Upper[code - 0x80] is not '\0' and var known ? known : (char)code;

    private static (ByteBlock Pieces, List<ByteBlock> Changes) Parts(ByteBlock table)
    {
        var changes = new List<ByteBlock>();
        var at = 0L;
        while (table.Byte(at) == 1)
        {
            var length = table.UInt16(at + 1);
            changes.Add(table.Slice(at + 3, length));
            at += 3 + length;
        }

        if (table.Byte(at) != 2)
            throw new InvalidDataException("it has no table of pieces");
        return (table.Slice(at + 5, Math.Min(table.UInt32(at + 1), table.Length - at - 5)), changes);
    }

    /// <summary>A piece names its changes by number, or holds a single one in short form ([MS-DOC] 2.9.214).</summary>
    private static ByteBlock Changes(int modifier, List<ByteBlock> changes)
    {
        if ((modifier & 1) != 0)
            return modifier >> 1 < changes.Count ? changes[modifier >> 1] : default;
        var code = ((modifier >> 1) & 0x7F) switch
        {
            0x05 => Sprm.Alignment,
            0x0C => Sprm.ListLevel,
            0x18 => Sprm.InTable,
            0x19 => Sprm.RowEnd,
            0x41 => Sprm.Deleted,
            0x55 => Sprm.Bold,
            0x56 => Sprm.Italic,
            0x5B => Sprm.Capitals,
            0x5C => Sprm.Hidden,
            0x75 => Sprm.Special,
            0x78 => Sprm.OutlineLevel,
            _ => 0,
        };
        return code == 0 ? default : new ByteBlock(new byte[] { (byte)code, (byte)(code >> 8), (byte)(modifier >> 8) });
    }
}
