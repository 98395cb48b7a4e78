using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>A cell as the definition of its row has it.</summary>
/// <param name="Right">Its right edge, in twentieths of a point from the margin.</param>
internal sealed record RtfCellDefinition(int Right)
{
    internal bool JoinsLeft { get; init; }

    internal bool Merges { get; init; }

    internal bool Continues { get; init; }

    internal Borders Borders { get; init; }
}

/// <summary>The definition of a row: in force from <c>\trowd</c> to the next one.</summary>
internal sealed class RtfRow
{
    internal int Left { get; set; }

    internal bool Header { get; set; }

    internal Borders Borders { get; set; }

    internal List<RtfCellDefinition> Cells { get; } = [];
}

/// <summary>Reads row definitions, the outer one and that of a nested table apart: the latter stands between the former and its <c>\row</c>.</summary>
internal sealed class RtfRows
{
    private const int MostCells = 1000;

    private readonly RtfRow[] _rows = [new(), new()];
    private RtfCellDefinition _cell = new(0);
    private (bool OfCell, string Side)? _side;

    internal RtfRow Row(bool nested) => _rows[nested ? 1 : 0];

    /// <summary>Takes a control word; false if it says nothing of rows.</summary>
    internal bool Take(string word, int? number, bool nested)
    {
        switch (word)
        {
            case "trowd":
                _rows[nested ? 1 : 0] = new RtfRow();
                (_cell, _side) = (new RtfCellDefinition(0), null);
                break;
            case "trleft": Row(nested).Left = number ?? 0; break;
            case "trhdr": Row(nested).Header = true; break;
            case "clmrg": _cell = _cell with { JoinsLeft = true }; break;
            case "clvmgf": _cell = _cell with { Merges = true }; break;
            case "clvmrg": _cell = _cell with { Merges = true, Continues = true }; break;
            case "cellx":
                if (Row(nested).Cells.Count < MostCells)
                    Row(nested).Cells.Add(_cell with { Right = number ?? 0 });
                (_cell, _side) = (new RtfCellDefinition(0), null);
                break;
            case ['c', 'l', 'b', 'r', 'd', 'r', _]: _side = (true, word[6..]); break;
            case ['t', 'r', 'b', 'r', 'd', 'r', _]: _side = (false, word[6..]); break;
            case "brdrt" or "brdrb" or "brdrl" or "brdrr" or "brdrbtw" or "brdrbar" or "box": _side = null; break;
            case "brdrw" or "brdrcf" or "brsp": break;
            case ['b', 'r', 'd', 'r', ..]: Draw(word is not ("brdrnone" or "brdrnil"), nested); break;
            default: return false;
        }

        return true;
    }

    private void Draw(bool drawn, bool nested)
    {
        if (_side is not { } side)
            return;
        if (side.OfCell)
            _cell = _cell with { Borders = With(_cell.Borders, side.Side, drawn) };
        else
            Row(nested).Borders = With(Row(nested).Borders, side.Side, drawn);
    }

    private static Borders With(Borders borders, string side, bool drawn) => side switch
    {
        "t" => borders with { Top = drawn },
        "b" => borders with { Bottom = drawn },
        "l" => borders with { Left = drawn },
        "r" => borders with { Right = drawn },
        "h" => borders with { InsideHorizontal = drawn },
        "v" => borders with { InsideVertical = drawn },
        _ => borders,
    };
}
