using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Takes the content out of tables that are only a frame: one column without rulings. Portals set whole pages that way, and
/// old templates whole reports; headings would never be found inside. Letterheads and signatures have two columns and stay.
/// </summary>
public static class UnwrapLayoutTables
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        if (!document.Blocks.Any(IsFrame))
            return document;
        var blocks = new List<Block>(document.Blocks.Count);
        foreach (var block in document.Blocks)
            Add(block, blocks);
        return document with { Blocks = blocks };
    }

    private static void Add(Block block, List<Block> blocks)
    {
        if (!IsFrame(block))
        {
            blocks.Add(block);
            return;
        }

        // readers limit how deeply tables nest, so this recursion is shallow
        foreach (var cell in ((Table)block).Cells)
            foreach (var inner in cell.Blocks)
                Add(inner, blocks);
    }

    private static bool IsFrame(Block block) => block is Table { ColumnCount: 1, Ruled: false };
}
