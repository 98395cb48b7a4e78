using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Makes list items of the lines that begin with a bullet, or with a number and are no headings. Their level comes from the order in which
/// their marks first appear below a heading: mostly <c>-</c> is 1 and <c>+</c> is 2, but a clerk may have it the other way round.
/// </summary>
public static class FindListItems
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        var open = new List<(MarkKind Kind, string Sign)>();
        var blocks = new List<Block>(document.Blocks.Count);
        foreach (var block in document.Blocks)
        {
            if (block is Heading)
                open.Clear();
            if (block is Paragraph paragraph && LeadingMark.Of(paragraph) is { } mark)
                blocks.Add(new ListItem(paragraph.Location, paragraph.Text, mark.Printed, Level(open, mark)) { Look = paragraph.Look });
            else
                blocks.Add(block);
        }

        return document with { Blocks = blocks };
    }

    private static int Level(List<(MarkKind Kind, string Sign)> open, LeadingMark mark)
    {
        var shape = (mark.Kind, mark.Kind == MarkKind.Bullet ? Sign(mark.Number) : mark.InParentheses ? ")" : "." + mark.Depth);
        var same = open.IndexOf(shape);
        if (same >= 0)
            open.RemoveRange(same + 1, open.Count - same - 1);
        else
            open.Add(shape);
        return open.Count;
    }

    /// <summary>All dashes are one bullet.</summary>
    private static string Sign(string bullet) => bullet is "–" or "—" or "−" or "‐" or "‑" or "\uF02D" ? "-" : bullet;
}
