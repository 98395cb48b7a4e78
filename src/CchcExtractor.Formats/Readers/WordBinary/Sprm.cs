namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>One change of a property ("single property modifier", [MS-DOC] 2.6): which, and to what.</summary>
internal readonly record struct Sprm(int Code, ByteBlock Operand)
{
    internal const int Deleted = 0x0800;
    internal const int Symbol = 0x6A09;
    internal const int CharacterStyle = 0x4A30;
    internal const int PlainCharacters = 0x2A33;
    internal const int Bold = 0x0835;
    internal const int Italic = 0x0836;
    internal const int Capitals = 0x083B;
    internal const int Hidden = 0x083C;
    internal const int HalfPoints = 0x4A43;
    internal const int FontOfLatin = 0x4A4F;
    internal const int Special = 0x0855;

    internal const int ParagraphStyle = 0x4600;
    internal const int Alignment80 = 0x2403;
    internal const int Alignment = 0x2461;
    internal const int ListLevel = 0x260A;
    internal const int ListOverride = 0x460B;
    internal const int OutlineLevel = 0x2640;
    internal const int InTable = 0x2416;
    internal const int RowEnd = 0x2417;
    internal const int TableDepth = 0x6649;
    internal const int InnerCellEnd = 0x244B;
    internal const int InnerRowEnd = 0x244C;
    internal const int PropertiesInData = 0x6646;
    internal const int PropertiesInDataOld = 0x6645;
    internal const int TablePropertiesInData = 0x646B;

    internal const int DefineTable = 0xD608;
    internal const int MergeCells = 0x5624;
    internal const int MergeVertically = 0xD62B;
    internal const int HeaderRow = 0x3404;
    internal const int TableStyle = 0x563A;
    internal const int TableBorders80 = 0xD605;
    internal const int TableBorders = 0xD613;
    internal const int CellBorders80 = 0xD620;
    internal const int CellBorders = 0xD62F;

    private const int ChangeTabs = 0xC615;

    internal bool IsOn => Operand.Byte(0) != 0;

    /// <summary>Reads one at a place of a group; null at its end or where it is cut off there.</summary>
    internal static (Sprm Sprm, int Next)? Read(ByteBlock group, int at)
    {
        if (at + 3 > group.Length)
            return null;
        var code = group.UInt16(at);
        var (skip, length) = (code >> 13) switch
        {
            0 or 1 => (0, 1),
            2 or 4 or 5 => (0, 2),
            3 => (0, 4),
            7 => (0, 3),
            _ => Variable(group, code, at + 2),
        };
        var start = at + 2 + skip;
        return start + length > group.Length ? null : (new Sprm(code, group.Slice(start, length)), start + length);
    }

    /// <summary>How many bytes give the length, and the length.</summary>
    private static (int Skip, int Length) Variable(ByteBlock group, int code, int at)
    {
        if (code == DefineTable)
            return at + 2 <= group.Length ? (2, Math.Max(0, group.UInt16(at) - 1)) : (0, int.MaxValue / 2);
        var length = (int)group.Byte(at);
        if (code != ChangeTabs || length != 255)
            return (1, length);
        var removed = 1 + 4 * (at + 1 < group.Length ? group.Byte(at + 1) : 0);
        return (1, removed + 1 + 3 * (at + 1 + removed < group.Length ? group.Byte(at + 1 + removed) : 0));
    }
}

/// <summary>
/// Reads groups of property changes. All bytes read are counted: a file may have every paragraph point at the same long group, and
/// would take for ever.
/// </summary>
internal sealed class SprmGroups(long budget)
{
    private long _left = budget;

    /// <exception cref="InvalidDataException">More has been read than any real file of its size holds.</exception>
    internal IEnumerable<Sprm> Read(ByteBlock group)
    {
        _left -= group.Length;
        if (_left < 0)
            throw new InvalidDataException("its formatting is without end");
        for (var at = 0; Sprm.Read(group, at) is { } read; at = read.Next)
            yield return read.Sprm;
    }
}
