using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Counts the blocks and gives them their places, texts and looks.</summary>
internal sealed class DocumentAssembly
{
    private int _paragraphs;
    private int _tables;

    /// <summary>The body in reading order. Repeated header rows go to <paramref name="furniture"/>.</summary>
    public List<Block> Body(IEnumerable<PageBlock> blocks, List<Block> furniture)
    {
        var body = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is LineBlock lines)
                body.Add(Paragraph($"paragraph {++_paragraphs}", lines.Page, lines.Lines.Concat(lines.Continued), lines.Margins, lines.Box));
            else if (block is TableBlock table)
                body.Add(Table($"table {++_tables}", table.Parts, furniture));
        }

        return body;
    }

    /// <summary>A paragraph of lines; its box is that of its first page.</summary>
    public static Paragraph Paragraph(string path, PageContent page, IEnumerable<TextLine> lines, Margins margins, Box box)
    {
        var all = lines.ToList();
        return new Paragraph(page.At(path, box), new Text(TextLine.Join(all, margins)))
        {
            Look = new Look(
                all.TrueForAll(line => line.Bold),
                all.TrueForAll(line => line.Italic),
                all.Exists(line => ParagraphBuilding.IsCentered(line, margins)) && all.TrueForAll(line => Math.Abs(line.Box.Left + line.Box.Right - 2 * margins.Center) < 8),
                Math.Round(all.Max(line => line.Size), 1)),
        };
    }

    private static Table Table(string path, IReadOnlyList<(PageContent Page, Grid Grid)> parts, List<Block> furniture)
    {
        var grid = parts[0].Grid;
        if (!grid.Ruled && parts.Count > 1)
            return Unruled(path, parts);
        var joined = JoinedTable.Of(parts);
        var setting = new CellSetting(Padding(grid), Margins.LeadingOf(grid), grid.Ruled);
        foreach (var repeated in joined.Repeated.Where(cell => cell.Content.Words.Count > 0))
            furniture.AddRange(CellBlocks(repeated.Page.At($"{path}/repeated header", repeated.Content.Box), repeated.Content, repeated.Page, setting));
        var place = parts[0].Page.At(path, grid.Box);
        return new Table(place, joined.Cells.Select(cell => Cell(place, cell, setting)).ToList())
        {
            HeaderRows = joined.HeaderRows,
            Ruled = grid.Ruled,
            Pages = parts.Select(part => part.Page.Number).Distinct().ToList(),
        };
    }

    /// <summary>A block of two columns cut by a page break: the last row goes on.</summary>
    private static Table Unruled(string path, IReadOnlyList<(PageContent Page, Grid Grid)> parts)
    {
        var first = parts[0];
        for (var i = 1; i < parts.Count; i++)
        {
            foreach (var cell in parts[i].Grid.Cells)
            {
                var content = first.Grid.Cells.FindLast(above => above.Column == cell.Column)!;
                while (content.Rest is { } more)
                    content = more.Cell;
                content.Rest = (parts[i].Page, cell);
            }
        }

        return Table(path, [first], []) with { Pages = parts.Select(part => part.Page.Number).Distinct().ToList() };
    }

    private static Cell Cell(Location table, JoinedCell cell, CellSetting setting)
    {
        var place = table.Cell(cell.Row, cell.Column) with { Page = cell.Page.Number, Box = cell.Page.At("", cell.Content.Box).Box };
        return new Cell(place, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, CellBlocks(place, cell.Content, cell.Page, setting));
    }

    private static List<Block> CellBlocks(Location place, GridCell cell, PageContent page, CellSetting setting)
    {
        var margins = new Margins(cell.Box.Left + setting.Padding, cell.Box.Right - setting.Padding, setting.Leading);
        var pieces = new List<(PageContent Page, List<TextLine> Lines)>();
        for ((PageContent Page, GridCell Cell)? part = (page, cell); part is { } here; part = here.Cell.Rest)
        {
            var lines = here.Cell.Lines;
            if (lines.Count == 0)
                continue;
            var paragraphs = setting.Ruled ? ParagraphBuilding.Build(lines, margins) : SideBySide.Paragraphs(lines, margins);
            if (setting.Ruled && pieces.Count > 0 && !ParagraphBuilding.Begins(pieces[^1].Lines, paragraphs[0][0], margins, loose: false))
            {
                pieces[^1].Lines.AddRange(paragraphs[0]);
                paragraphs.RemoveAt(0);
            }

            pieces.AddRange(paragraphs.Select(paragraph => (here.Page, paragraph)));
        }

        var blocks = new List<Block>();
        foreach (var (where, lines) in pieces)
            blocks.Add(Paragraph($"{place.Path}/paragraph {blocks.Count + 1}", where, lines, margins, TextLine.BoxOf(lines)));
        foreach (var (nested, i) in cell.Nested.Select((nested, i) => (nested, i)))
            blocks.Add(Table($"{place.Path}/table {i + 1}", [(page, nested)], []));
        return blocks;
    }

    /// <summary>How the cells of a table are set.</summary>
    private readonly record struct CellSetting(double Padding, double Leading, bool Ruled);

    /// <summary>How far text stands from the rulings: the least that it does but for stray cells, and not more than Word's own 5.4 points.</summary>
    private static double Padding(Grid grid)
    {
        var distances = new List<double>(grid.Cells.Count);
        foreach (var cell in grid.Cells)
        {
            if (cell.Words.Count == 0)
                continue;
            var (left, right) = (double.MaxValue, double.MinValue);
            foreach (var word in cell.Words)
                (left, right) = (Math.Min(left, word.Box.Left), Math.Max(right, word.Box.Right));
            distances.Add(Math.Min(left - cell.Box.Left, cell.Box.Right - right));
        }

        distances.Sort();
        return distances.Count == 0 ? 2 : Math.Clamp(distances[distances.Count / 16], 0.5, 5.4);
    }
}
