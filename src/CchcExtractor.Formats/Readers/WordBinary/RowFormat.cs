using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>What the end of a table row says of the row: edges of its cells, merges, rulings ([MS-DOC] 2.6.3, 2.9.322).</summary>
internal sealed class RowFormat
{
    private const int CellSize = 20;

    private int[] _horizontal = [];
    private int[] _vertical = [];
    private Borders[] _cellBorders = [];

    /// <summary>Left edges of the cells and the right edge of the last, in twentieths of a point.</summary>
    internal IReadOnlyList<int> Edges { get; private set; } = [];

    internal bool Header { get; private set; }

    /// <summary>Number of the table style.</summary>
    internal int? Style { get; private set; }

    internal Borders Borders { get; private set; }

    internal void Apply(Sprm sprm)
    {
        switch (sprm.Code)
        {
            case Sprm.DefineTable: Define(sprm.Operand); break;
            case Sprm.HeaderRow: Header = sprm.IsOn; break;
            case Sprm.TableStyle: Style = sprm.Operand.UInt16(0); break;
            case Sprm.TableBorders80: Borders = TableBorders(sprm.Operand, 4); break;
            case Sprm.TableBorders: Borders = TableBorders(sprm.Operand, 8); break;
            case Sprm.CellBorders80 when sprm.Operand.Length >= 7: SetBorders(sprm.Operand, Drawn80(sprm.Operand, 3)); break;
            case Sprm.CellBorders when sprm.Operand.Length >= 11: SetBorders(sprm.Operand, Drawn(sprm.Operand, 3)); break;
            case Sprm.MergeVertically when sprm.Operand.Length >= 2:
                if (sprm.Operand.Byte(0) < _vertical.Length)
                    _vertical[sprm.Operand.Byte(0)] = sprm.Operand.Byte(1);
                break;
            case Sprm.MergeCells:
                for (var i = (int)sprm.Operand.Byte(0); i < sprm.Operand.Byte(1) && i < _horizontal.Length; i++)
                    _horizontal[i] = i == sprm.Operand.Byte(0) ? 1 : 2;
                break;
        }
    }

    /// <summary>Puts on a cell what is said of it; <paramref name="index"/> counts the cells of the row from 0.</summary>
    internal void Describe(CellInProgress cell, int index)
    {
        if (index >= _horizontal.Length)
            return;
        cell.Borders = _cellBorders[index];
        cell.Merges = _vertical[index] != 0;
        cell.Continues = _vertical[index] == 1;
        cell.JoinsLeft = JoinsLeft(index);
    }

    /// <summary>
    /// The specification and the older description that programs follow disagree which of two bits marks the first cell of a merged
    /// group; but a group begins where no merged cell stands before, and its first cell is marked otherwise than the others.
    /// </summary>
    private bool JoinsLeft(int index)
    {
        if (_horizontal[index] == 0)
            return false;
        var first = index;
        while (first > 0 && _horizontal[first - 1] != 0)
            first--;
        return _horizontal[index] != _horizontal[first];
    }

    private void Define(ByteBlock operand)
    {
        var count = operand.Byte(0);
        Edges = [.. Enumerable.Range(0, count + 1).Select(i => operand.Int16(1 + 2 * i))];
        _horizontal = new int[count];
        _vertical = new int[count];
        _cellBorders = new Borders[count];
        for (var i = 0; i < count; i++)
        {
            var at = 1 + 2 * (count + 1) + CellSize * i;
            if (at + CellSize > operand.Length)
                return;
            _horizontal[i] = operand.UInt16(at) & 3;
            _vertical[i] = (operand.UInt16(at) >> 5) & 3;
            _cellBorders[i] = new Borders(Drawn80(operand, at + 4), Drawn80(operand, at + 12), Drawn80(operand, at + 8), Drawn80(operand, at + 16), null, null);
        }
    }

    private static Borders TableBorders(ByteBlock operand, int size)
    {
        return operand.Length < 6 * size ? default : new Borders(Side(0), Side(2), Side(1), Side(3), Side(4), Side(5));

        bool? Side(int number) => size == 4 ? Drawn80(operand, number * size) : Drawn(operand, number * size);
    }

    private void SetBorders(ByteBlock operand, bool? drawn)
    {
        var sides = operand.Byte(2);
        for (var i = (int)operand.Byte(0); i < operand.Byte(1) && i < _cellBorders.Length; i++)
        {
            var cell = _cellBorders[i];
            _cellBorders[i] = cell with
            {
                Top = (sides & 1) != 0 ? drawn : cell.Top,
                Left = (sides & 2) != 0 ? drawn : cell.Left,
                Bottom = (sides & 4) != 0 ? drawn : cell.Bottom,
                Right = (sides & 8) != 0 ? drawn : cell.Right,
            };
        }
    }

    /// <summary>A ruling in four bytes: null where all are zero or all are ones, which leaves it to the table.</summary>
    private static bool? Drawn80(ByteBlock block, int at) => block.UInt32(at) is 0 or 0xFFFFFFFF ? null : block.Byte(at + 1) is not (0 or 0xFF);

    /// <summary>A ruling in eight bytes: colour, width, kind.</summary>
    private static bool? Drawn(ByteBlock block, int at) => block.Byte(at + 5) is not (0 or 0xFF);
}
