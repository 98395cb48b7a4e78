using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Joins a paragraph that a page break or an export tore in two: the first part is a long line that ends without any mark of an end,
/// the second begins in lower case without a list mark. Seen in text taken from web pages and PDF ("... thuộc thẩm quyền giải quyết" |
/// "đều được niêm yết công khai ..."). Centred lines are titles, short ones addresses: they are left alone.
/// </summary>
public static class JoinTornParagraphs
{
    /// <summary>A torn line was once a full one; lines shorter than this (characters) end where the author ended them.</summary>
    private const int ShortestTornLine = 45;

    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        var blocks = new List<Block>(document.Blocks.Count);
        var parts = new List<Paragraph>();
        foreach (var block in document.Blocks)
        {
            if (parts.Count > 0 && !(block is Paragraph next && IsTorn(parts[^1], next)))
                Flush();
            if (block is Paragraph paragraph)
                parts.Add(paragraph);
            else
                blocks.Add(block);
        }

        Flush();
        return blocks.Count == document.Blocks.Count ? document : document with { Blocks = blocks };

        void Flush()
        {
            if (parts.Count > 0)
                blocks.Add(parts.Count == 1 ? parts[0] : Join(parts));
            parts.Clear();
        }
    }

    private static Paragraph Join(List<Paragraph> parts) => parts[0] with
    {
        Text = new Text(string.Join(' ', parts.Select(part => part.Text.Printed.Trim()))),
        Location = parts.Select(part => part.Location).Aggregate(Both),
    };

    private static bool IsTorn(Paragraph torn, Paragraph next) =>
        torn.Text.Printed.Length >= ShortestTornLine
        && next is { AutomaticMark: null, OutlineLevel: null }
        && !torn.Look.Centered && !next.Look.Centered
        && torn.Look.Bold == next.Look.Bold
        && IsRunningText(torn.Location) && IsRunningText(next.Location)
        && !EndsThought(torn.Text.Folded)
        && BeginsInside(next.Text)
        && LeadingMark.Of(next.Text) is null;

    private static bool EndsThought(string folded) => folded.Length == 0 || !(char.IsLetterOrDigit(folded[^1]) || folded[^1] is ',' or '-' or '%' or ')' or '/');

    private static bool BeginsInside(Text text)
    {
        foreach (var c in text.Printed)
        {
            if (!char.IsWhiteSpace(c))
                return char.IsLower(c);
        }

        return false;
    }

    /// <summary>Notes and text boxes stand between paragraphs but are no part of them.</summary>
    private static bool IsRunningText(Location location) =>
        !location.Path.StartsWith("footnote", StringComparison.Ordinal) && !location.Path.StartsWith("endnote", StringComparison.Ordinal) && !location.Path.StartsWith("text box", StringComparison.Ordinal);

    private static Location Both(Location first, Location second) =>
        first.Page == second.Page && first.Box is { } one && second.Box is { } other ? first with { Box = one.Union(other) } : first;
}
