using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Drafts;

/// <summary>Makes drafts again of what another reader has placed, for a document that is embedded in another and gets its places there.</summary>
internal static class Redrafted
{
    internal static IEnumerable<Draft> Of(IEnumerable<Block> blocks) => blocks.Select(Of);

    private static Draft Of(Block block) => block switch
    {
        Table table => new DraftTable([.. table.Cells.Select(cell => new DraftCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, [.. Of(cell.Blocks)]))])
        {
            HeaderRows = table.HeaderRows,
            Ruled = table.Ruled,
        },
        Paragraph paragraph => new DraftParagraph(paragraph.Text.Printed)
        {
            Look = paragraph.Look,
            OutlineLevel = paragraph.OutlineLevel,
            AutomaticMark = paragraph.AutomaticMark,
            EncodingFonts = paragraph.EncodingFonts,
        },
        TextBlock text => new DraftParagraph(text.Text.Printed) { Look = text.Look },
        _ => throw new InvalidOperationException($"a reader yields no {block.GetType().Name}"),
    };
}
