using System.Globalization;
using AngleSharp.Dom;
using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>Lays the cells of an HTML table out on their grid as the HTML standard does (4.9.12, forming a table).</summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 1000;
    private const int MostRows = 65_534;

    private readonly List<DraftCell> _cells = [];
    private readonly List<int> _occupiedUntil = [];
    private readonly bool _borderAttribute;
    private int _row = -1;
    private int _boxed;
    private bool _onlyHeadersSoFar = true;

    internal HtmlTable(IElement table) =>
        _borderAttribute = (table.Value("border") is { } border && border.Trim() != "0") || table.Value("rules") is "all" or "rows" or "cols";

    /// <summary>Header rows: those of <c>thead</c>, else the leading rows that hold nothing but <c>th</c>.</summary>
    internal int HeaderRows { get; private set; }

    /// <summary>Begins a row.</summary>
    internal void AddRow(bool inHead, bool onlyHeaders)
    {
        _row++;
        _onlyHeadersSoFar &= onlyHeaders || inHead;
        if (_onlyHeadersSoFar)
            HeaderRows = _row + 1;
    }

    /// <summary>Adds a cell to the current row.</summary>
    internal void AddCell(IElement element, HtmlStyle style, IReadOnlyList<Draft> blocks)
    {
        var column = 0;
        while (column < _occupiedUntil.Count && _occupiedUntil[column] > _row)
            column++;
        if (column >= MostColumns)
            return;
        var width = Math.Clamp(Span(element, "colspan") ?? 1, 1, MostColumns - column);
        var height = Span(element, "rowspan") switch { null => 1, 0 => MostRows, var rows => Math.Min(rows.Value, MostRows) };
        while (_occupiedUntil.Count < column + width)
            _occupiedUntil.Add(0);
        for (var c = column; c < column + width; c++)
            _occupiedUntil[c] = Math.Max(_occupiedUntil[c], _row + height);
        var borders = style.Borders;
        if (Count(borders.Top) + Count(borders.Right) + Count(borders.Bottom) + Count(borders.Left) >= 2)
            _boxed++;
        _cells.Add(new DraftCell(_row, column, height, width, blocks));

        int Count(bool? drawn) => drawn ?? _borderAttribute ? 1 : 0;
    }

    /// <summary>The table; null where it has no cells.</summary>
    internal DraftTable? Take()
    {
        if (_cells.Count == 0)
            return null;
        var rows = _row + 1;
        var cells = _cells.Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, rows - cell.Row) }).ToList();
        return new DraftTable(cells) { HeaderRows = HeaderRows == rows ? 0 : HeaderRows, Ruled = _boxed * 2 > cells.Count };
    }

    private static int? Span(IElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : null;
}
