using System.Xml;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using static CchcExtractor.Formats.Readers.OpenDocument.OpenDocumentNames;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>A cell being read.</summary>
internal sealed record OpenDocumentCell(OpenDocumentTable Table, int Row, int Column, int RowSpan, int ColumnSpan, int Repeated) : Aside([], IsBox: false);

/// <summary>Collects the cells of a table; the file itself says which positions are covered.</summary>
internal sealed class OpenDocumentTable(OpenDocumentStyles styles)
{
    private readonly List<DraftCell> _cells = [];
    private int _row = -1;
    private int _column;
    private int _boxed;

    /// <summary>Rows read so far stand in the repeated head.</summary>
    internal bool InHeader { get; set; }

    private int HeaderRows { get; set; }

    internal void NextRow()
    {
        _row++;
        _column = 0;
        if (InHeader && HeaderRows == _row)
            HeaderRows++;
    }

    /// <summary>Positions covered by a cell above or on the left.</summary>
    internal void Cover(XmlReader xml) => _column += xml.Count("number-columns-repeated", Table);

    internal OpenDocumentCell Open(XmlReader xml)
    {
        if (_row < 0)
            NextRow();
        var cell = new OpenDocumentCell(this, _row, _column, xml.Count("number-rows-spanned", Table), xml.Count("number-columns-spanned", Table), xml.Count("number-columns-repeated", Table));
        _column += cell.Repeated;
        if (styles.Of("table-cell", xml.GetAttribute("style-name", Table)).Borders.MakeBox(default))
            _boxed += cell.Repeated;
        return cell;
    }

    internal void Add(OpenDocumentCell cell)
    {
        for (var i = 0; i < cell.Repeated; i++)
            _cells.Add(new DraftCell(cell.Row, cell.Column + i, cell.RowSpan, cell.ColumnSpan, cell.Blocks));
    }

    /// <summary>The table as drafted; null where it has no cells.</summary>
    internal DraftTable? Take() => _cells.Count == 0 ? null : new DraftTable(_cells) { HeaderRows = HeaderRows, Ruled = _boxed * 2 > _cells.Count };
}
