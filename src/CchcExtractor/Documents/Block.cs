using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Documents;

/// <summary>How a paragraph is set; evidence for headings and layout, never needed for its meaning.</summary>
/// <param name="Bold">All of its letters are bold.</param>
/// <param name="Italic">All of its letters are italic.</param>
/// <param name="Centered">It is centred between the margins.</param>
/// <param name="Size">Font size in points, 0 where unknown.</param>
public readonly record struct Look(bool Bold = false, bool Italic = false, bool Centered = false, double Size = 0);

/// <summary>A block of a report in reading order.</summary>
public abstract record Block(Location Location);

/// <summary>A block of running text.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">What it says, an automatic number included, as Word would print it.</param>
public abstract record TextBlock(Location Location, Text Text) : Block(Location)
{
    /// <summary>How it is set.</summary>
    public Look Look { get; init; }
}

/// <summary>A paragraph. Readers yield only these and tables; <c>Tidying</c> finds out which are headings and list items.</summary>
public sealed record Paragraph(Location Location, Text Text) : TextBlock(Location, Text)
{
    /// <summary>The heading level (1 to 9) that the file itself declares by a style or outline level; null for ordinary text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The number or bullet that the word processor made and that <see cref="TextBlock.Text"/> begins with; null where it was typed or there is none.</summary>
    public string? AutomaticMark { get; init; }

    /// <summary>Fonts named for old encodings; needed until the text is in Unicode, and empty in every document that was read.</summary>
    public IReadOnlyList<FontSpan> EncodingFonts { get; init; } = [];
}

/// <summary>A heading.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">The whole line, number included.</param>
/// <param name="Number">Its own number as one token without punctuation (<c>I</c>, <c>2</c>, <c>1.1</c>, <c>a</c>, <c>Phần I</c> gives <c>I</c>); empty where it has none.</param>
/// <param name="Title">The line without its number.</param>
/// <param name="Level">1 for the outermost.</param>
public sealed record Heading(Location Location, Text Text, string Number, Text Title, int Level) : TextBlock(Location, Text);

/// <summary>An item of a list.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">The whole item, mark included.</param>
/// <param name="Mark">The mark as printed: <c>-</c>, <c>+</c>, <c>a)</c> ...</param>
/// <param name="Level">1 for the outermost list of its section.</param>
public sealed record ListItem(Location Location, Text Text, string Mark, int Level) : TextBlock(Location, Text);

/// <summary>A table as a grid whose cells may span rows and columns; every grid position is covered by at most one cell.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Cells">In row order, then column order.</param>
public sealed record Table(Location Location, IReadOnlyList<Cell> Cells) : Block(Location)
{
    /// <summary>Number of grid rows.</summary>
    public int RowCount { get; } = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Row + cell.RowSpan);

    /// <summary>Number of grid columns.</summary>
    public int ColumnCount { get; } = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Column + cell.ColumnSpan);

    /// <summary>How many rows at the top the file declares, or a reader knows, to be the header; 0 where that is not known.</summary>
    /// <remarks>No more than there are: a file may declare rows that have no cells.</remarks>
    public int HeaderRows { get; init => field = Math.Clamp(value, 0, RowCount); }

    /// <summary>Its rulings are drawn. Tables without are mostly layout (letterhead, signatures).</summary>
    public bool Ruled { get; init; }

    /// <summary>Pages it covers, first to last; empty where the format has no pages.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>The cells that start in a row (0-based), left to right.</summary>
    public IEnumerable<Cell> Row(int row) => (_rows ??= Cells.ToLookup(cell => cell.Row))[row];

    /// <summary>The cell that covers a grid position (0-based), or null.</summary>
    public Cell? At(int row, int column) => Grid[row, column];

    private Cell?[,]? _grid;
    private ILookup<int, Cell>? _rows;

    private Cell?[,] Grid => _grid ??= MakeGrid();

    private Cell?[,] MakeGrid()
    {
        var grid = new Cell?[RowCount, ColumnCount];
        foreach (var cell in Cells)
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    grid[row, column] ??= cell;
        return grid;
    }

    /// <summary>Two tables are equal when place and cells are; the grid is only a view.</summary>
    public bool Equals(Table? other) => other is not null && Location == other.Location && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Location, Cells.Count);
}

/// <summary>A cell of a table; row and column count from 0.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Row">First grid row it covers.</param>
/// <param name="Column">First grid column it covers.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="Blocks">What stands in it: paragraphs, and tables where they are nested.</param>
public sealed record Cell(Location Location, int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Block> Blocks)
{
    private Text? _text;

    /// <summary>Its paragraphs joined by line feeds, nested tables left out.</summary>
    public Text Text => _text ??= Blocks is [TextBlock only] ? only.Text : new Text(string.Join('\n', Blocks.OfType<TextBlock>().Select(block => block.Text.Printed)));

    /// <summary>True where it holds neither text nor a nested table.</summary>
    public bool IsBlank => Text.IsBlank && !Blocks.Any(block => block is Table);

    /// <summary>Equality by place and grid position; the text is a view of the blocks.</summary>
    public bool Equals(Cell? other) =>
        other is not null && Location == other.Location && Row == other.Row && Column == other.Column && RowSpan == other.RowSpan && ColumnSpan == other.ColumnSpan && Blocks.SequenceEqual(other.Blocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Location, Row, Column);
}
