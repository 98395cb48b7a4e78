using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A cell of a table found on a page, before it becomes part of the document.</summary>
internal sealed class GridCell(int row, int column, int rowSpan, int columnSpan, Box box)
{
    private List<TextLine>? _lines;

    public int Row { get; } = row;

    public int Column { get; } = column;

    public int RowSpan { get; } = rowSpan;

    public int ColumnSpan { get; } = columnSpan;

    /// <summary>In reading space, from ruling to ruling.</summary>
    public Box Box { get; } = box;

    public List<PdfWord> Words { get; } = [];

    /// <summary>Its words as lines; asked for when all words are in.</summary>
    public List<TextLine> Lines => _lines ??= TextLine.Of(Words);

    /// <summary>Takes all words out again, which were put in on trial.</summary>
    public void Clear()
    {
        Words.Clear();
        _lines = null;
    }

    /// <summary>Tables that stand in this cell.</summary>
    public List<Grid> Nested { get; } = [];

    /// <summary>The rest of the cell on the next page, where the page break cut its row.</summary>
    public (PageContent Page, GridCell Cell)? Rest { get; set; }

    public bool IsBlank => Words.Count == 0 && Nested.Count == 0;

    /// <summary>The same cell at another place of a grid that was divided.</summary>
    public GridCell At(int row, int column, int rowSpan, int columnSpan, Box box)
    {
        var moved = new GridCell(row, column, rowSpan, columnSpan, box);
        moved.Words.AddRange(Words);
        moved.Nested.AddRange(Nested);
        return moved;
    }

    /// <summary>The point lies in it or on its border.</summary>
    public bool Holds(double x, double y) => x >= Box.Left && x <= Box.Right && y >= Box.Bottom && y <= Box.Top;
}

/// <summary>A table found on a page: places of its lanes and its cells.</summary>
/// <param name="Box">From its first ruling to its last.</param>
/// <param name="Columns">x of the column borders, left to right.</param>
/// <param name="Rows">y of the row borders, top to bottom.</param>
/// <param name="Cells">Row by row.</param>
/// <param name="Ruled">A table of data, by its rulings or its header; else two columns of a letterhead or signature block.</param>
internal sealed record Grid(Box Box, double[] Columns, double[] Rows, List<GridCell> Cells, bool Ruled)
{
    /// <summary>How many cells had words when it was found.</summary>
    public int Filled { get; set; }

    /// <summary>The columns of a table without rulings, by which it may go on over the page.</summary>
    public AlignedColumns? Aligned { get; init; }

    /// <summary>Its first row behind the header is the rest of the last one on the page before.</summary>
    public bool BeginsCut { get; init; }

    public int ColumnCount => Columns.Length - 1;

    public int RowCount => Rows.Length - 1;

    public IEnumerable<PdfWord> Words => Cells.SelectMany(cell => cell.Words.Concat(cell.Nested.SelectMany(nested => nested.Words)));
}
