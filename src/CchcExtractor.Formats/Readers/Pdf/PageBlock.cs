using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A block on its way from a page to the document: with its page, but not yet counted.</summary>
internal abstract class PageBlock(PageContent page)
{
    public PageContent Page { get; } = page;

    public abstract Box Box { get; }
}

/// <summary>Lines that are one paragraph; its last lines may stand on later pages.</summary>
internal sealed class LineBlock(PageContent page, List<TextLine> lines, Margins margins) : PageBlock(page)
{
    /// <summary>Those on <see cref="PageBlock.Page"/>.</summary>
    public List<TextLine> Lines { get; } = lines;

    /// <summary>Those on following pages.</summary>
    public List<TextLine> Continued { get; } = [];

    /// <summary>Margins of the page on which the paragraph ends so far.</summary>
    public Margins Margins { get; set; } = margins;

    public PageContent LastPage { get; set; } = page;

    public IReadOnlyList<TextLine> LastLines => Continued.Count > 0 ? Continued : Lines;

    public override Box Box => TextLine.BoxOf(Lines);
}

/// <summary>A table; its parts on following pages are added as they are found.</summary>
internal sealed class TableBlock(PageContent page, Grid grid) : PageBlock(page)
{
    /// <summary>The parts, one for each page.</summary>
    public List<(PageContent Page, Grid Grid)> Parts { get; } = [(page, grid)];

    public Grid Grid => Parts[0].Grid;

    /// <summary>How many header rows its later parts repeat; 0 where none does.</summary>
    public int RepeatedHeader { get; set; }

    public override Box Box => Grid.Box;
}
