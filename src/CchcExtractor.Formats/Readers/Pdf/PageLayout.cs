using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Turns the tables and lines of the pages into blocks in reading order, then joins what runs over pages.</summary>
internal static class PageLayout
{
    /// <summary>The blocks of all pages, and the lines of each page that are furniture; what could not be told for certain is added to the problems.</summary>
    public static (List<PageBlock> Blocks, List<(PageContent Page, List<TextLine> Lines)> Furniture) Of(IReadOnlyList<PageLines> pages, List<Problem> problems)
    {
        var furniture = Furniture.Find(pages);
        var blocks = new List<PageBlock>();
        var setAside = new List<(PageContent Page, List<TextLine> Lines)>();
        var kept = pages.Select((page, i) => page.Lines.FindAll(line => !furniture[i].Contains(line))).ToList();
        var margins = Margins.Of([.. pages.Select((page, i) => (page.Page.Frame.ReadingWidth, kept[i]))]);
        for (var i = 0; i < pages.Count; i++)
        {
            var (page, tables, all) = pages[i];
            setAside.AddRange(all.Where(furniture[i].Contains).Select(line => (page, new List<TextLine> { line })));
            var carried = blocks.Count > 0 && blocks[^1] is TableBlock { Parts: [.., (_, { Aligned: { } columns })] } ? columns : null;
            var own = BlocksOf(page, tables, kept[i], margins[i], carried, problems);
            if (blocks.Count > 0 && own.Count > 0 && PageJoins.Join(blocks[^1], own[0], margins[i]))
                own.RemoveAt(0);
            blocks.AddRange(own);
        }

        return (blocks, setAside);
    }

    private static List<PageBlock> BlocksOf(PageContent page, List<Grid> tables, List<TextLine> lines, Margins margins, AlignedColumns? carried, List<Problem> problems)
    {
        var doubts = new List<TextLine>();
        var blocks = new List<PageBlock>();
        var waiting = new Queue<Grid>(tables.OrderByDescending(table => table.Box.Top));
        var stretch = new List<TextLine>();
        foreach (var line in lines)
        {
            while (waiting.Count > 0 && waiting.Peek().Box.Top > line.Box.Bottom + 0.5 * (line.Box.Top - line.Box.Bottom))
            {
                Flush();
                blocks.Add(new TableBlock(page, waiting.Dequeue()));
            }

            stretch.Add(line);
        }

        Flush();
        blocks.AddRange(waiting.Select(table => new TableBlock(page, table)));
        problems.AddRange(doubts.Select(line => PageProblems.UnclearTable(page, line.Box)));
        return blocks;

        void Flush()
        {
            AddStretch(page, stretch, margins, blocks.Count == 0 ? carried : null, blocks, doubts);
            stretch.Clear();
        }
    }

    /// <summary>Lines between two ruled tables: tables that have a header but no rulings, and what is between those.</summary>
    private static void AddStretch(PageContent page, List<TextLine> lines, Margins margins, AlignedColumns? carried, List<PageBlock> blocks, List<TextLine> doubts)
    {
        var from = 0;
        foreach (var run in AlignedTables.Find(lines, carried, doubts))
        {
            AddText(page, lines.GetRange(from, run.First - from), margins, blocks);
            blocks.Add(new TableBlock(page, run.Grid));
            from = run.Last + 1;
        }

        AddText(page, lines.GetRange(from, lines.Count - from), margins, blocks);
    }

    /// <summary>Lines between tables: text in two columns, one after the other, and what is between those.</summary>
    private static void AddText(PageContent page, List<TextLine> lines, Margins margins, List<PageBlock> blocks)
    {
        var from = 0;
        foreach (var run in TextColumns.Find(lines, margins))
        {
            AddWide(page, lines.GetRange(from, run.First - from), margins, blocks);
            foreach (var column in new[] { run.Left, run.Right })
                AddParagraphs(page, column, Margins.Of(column)!, blocks);
            from = run.Last + 1;
        }

        AddWide(page, lines.GetRange(from, lines.Count - from), margins, blocks);
    }

    /// <summary>Lines that run over the page: letterhead and signatures side by side, and paragraphs between those.</summary>
    private static void AddWide(PageContent page, List<TextLine> lines, Margins margins, List<PageBlock> blocks)
    {
        var from = 0;
        foreach (var run in SideBySide.Find(lines, margins))
        {
            AddParagraphs(page, lines.GetRange(from, run.First - from), margins, blocks);
            blocks.Add(new TableBlock(page, SideBySide.ToGrid(lines, run, margins)));
            from = run.Last + 1;
        }

        AddParagraphs(page, lines.GetRange(from, lines.Count - from), margins, blocks);
    }

    private static void AddParagraphs(PageContent page, List<TextLine> lines, Margins margins, List<PageBlock> blocks) =>
        blocks.AddRange(ParagraphBuilding.Build(lines, margins).Select(paragraph => new LineBlock(page, paragraph, margins)));
}
