using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Joins a numbered heading with its second line, where both are centred and bold: <c>Phần I</c> above its title (so set in many reports, as
/// chapters of decrees are), and a long title in capitals that a PDF parts into lines. Left-aligned lines are joined by the readers, who know their edges.
/// </summary>
public static class JoinTornHeadings
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        var blocks = new List<Block>(document.Blocks.Count);
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph next && blocks.Count > 0 && blocks[^1] is Paragraph { Text.Printed.Length: < 200 } first && GoesOn(first, next))
                blocks[^1] = first with { Text = new Text(first.Text.Printed.TrimEnd() + " " + next.Text.Printed.TrimStart()) };
            else
                blocks.Add(block);
        }

        return blocks.Count == document.Blocks.Count ? document : document with { Blocks = blocks };
    }

    private static bool GoesOn(Paragraph first, Paragraph next)
    {
        // in a PDF a line that fills the width of the page does not look centred
        var isFull = first.Text.Printed.Length >= 45 && next.Text.Printed.Length < first.Text.Printed.Length;
        if (!(first.Look.Centered || isFull) || !next.Look.Centered || first.Look.Bold != next.Look.Bold || next.Text.Printed.Length > 200 || next.AutomaticMark is not null)
            return false;
        var evidence = HeadingEvidence.Of(first);
        if (evidence.Mark is not { Kind: MarkKind.Part or MarkKind.Roman or MarkKind.Capital } mark || LeadingMark.Of(next.Text) is not null)
            return false;
        if (first.Text.Printed.AsSpan(mark.Length).Trim().IsEmpty)
            return true;
        return first.Look.Bold && char.IsLetterOrDigit(first.Text.Printed[^1]) | first.Text.Printed[^1] == ','
            && (evidence.Capitals ? HeadingEvidence.IsCapitals(next.Text.Printed) : char.IsLower(next.Text.Printed.TrimStart().FirstOrDefault()));
    }
}
