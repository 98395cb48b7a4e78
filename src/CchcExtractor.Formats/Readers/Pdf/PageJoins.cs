namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Decides whether the first block of a page goes on with the last one of the page before, and joins them.</summary>
internal static class PageJoins
{
    /// <summary>Joins <paramref name="next"/> into <paramref name="last"/> if they are one; says whether it did.</summary>
    public static bool Join(PageBlock last, PageBlock next, Margins margins)
    {
        switch (last, next)
        {
            case (TableBlock above, TableBlock below):
                if (above.Grid.Ruled != below.Grid.Ruled || !(above.Grid.Ruled ? TablesOverPages.SameColumns(above.Parts[^1].Grid, below.Grid) : SideBySide.GoesOn(above.Parts[^1].Grid, below.Grid)))
                    return false;
                above.Parts.AddRange(below.Parts);
                return true;
            case (LineBlock above, LineBlock below):
                if (!GoesOn(above, below, margins))
                    return false;
                above.Continued.AddRange(below.Lines);
                above.LastPage = below.Page;
                above.Margins = margins;
                return true;
            default:
                return false;
        }
    }

    private static bool GoesOn(LineBlock above, LineBlock below, Margins margins)
    {
        var first = below.Lines[0];
        var last = above.LastLines[^1];
        if (Math.Abs(last.Size - first.Size) > 0.15 * last.Size || ParagraphBuilding.NextWordFits(above.LastLines, first, above.Margins))
            return false;
        if (last.Bold != first.Bold && LineMarks.StartsItem(first))
            return false; // a heading at the head of the page
        if (ParagraphBuilding.IsCentered(last, above.Margins) || ParagraphBuilding.IsCentered(first, margins))
            return false;
        var indented = first.Box.Left - margins.Left > 8;
        if (below.Lines.Count > 1)
            indented = first.Box.Left - below.Lines[1].Box.Left > 4;
        if (indented)
            return false;
        var startedIndented = above.Lines[0].Box.Left - (above.Lines.Count > 1 ? above.Lines[1].Box.Left : above.Margins.Left) > 4;
        return startedIndented || LineMarks.StartsSmall(first) || !LineMarks.EndsSentence(last);
    }
}
