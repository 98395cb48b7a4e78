using System.Globalization;
using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Drafts;

/// <summary>
/// Gives every draft its location and leaves blank paragraphs out: <c>paragraph 12</c>, <c>table 3/row 5/column 2</c>,
/// <c>table 3/row 5/column 2/paragraph 1</c>. Paragraphs and tables are counted apart, blank ones not at all, so that one
/// report has the same places in Word and in HTML.
/// </summary>
internal static class Placement
{
    /// <summary>Tables nested deeper than this are flattened by the readers: no report needs them, and no later stage may run out of stack.</summary>
    internal const int DeepestTable = 12;

    internal static IReadOnlyList<Block> Place(IEnumerable<Draft> drafts, string prefix = "")
    {
        var blocks = new List<Block>();
        var (paragraphs, tables) = (0, 0);
        var apart = new Dictionary<string, int>(0);
        foreach (var draft in drafts)
        {
            if (draft is DraftParagraph paragraph)
            {
                if (!string.IsNullOrWhiteSpace(paragraph.Text))
                    blocks.Add(Paragraph(paragraph, new Location(paragraph.Apart is { } place
                        ? Nth(prefix, place + "/paragraph", apart[place] = apart.GetValueOrDefault(place) + 1)
                        : Nth(prefix, "paragraph", ++paragraphs))));
            }
            else if (draft is DraftTable table)
            {
                blocks.Add(Table(table, new Location(Nth(prefix, "table", ++tables))));
            }
        }

        return blocks;
    }

    private static string Nth(string prefix, string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{kind} {number}");

    private static Paragraph Paragraph(DraftParagraph draft, Location location) => new(location, new Text(draft.Text))
    {
        Look = draft.Look,
        OutlineLevel = draft.OutlineLevel,
        AutomaticMark = draft.AutomaticMark,
        EncodingFonts = draft.EncodingFonts,
    };

    private static Table Table(DraftTable draft, Location location)
    {
        var grid = FoldedGrid.Of(draft.Cells);
        var cells = new List<Cell>(grid.Count);
        foreach (var cell in grid)
        {
            var place = location.Cell(cell.Row, cell.Column);
            cells.Add(new Cell(place, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Place(cell.Blocks, place.Path + "/")));
        }

        return new Table(location, cells) { HeaderRows = draft.HeaderRows, Ruled = draft.Ruled };
    }
}
