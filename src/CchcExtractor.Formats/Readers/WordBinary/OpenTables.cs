using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>
/// The tables that are open while paragraphs go by. The binary format has no tables, only paragraphs that say how deep they stand
/// and which end a cell or a row; so a table opens and closes as the depth changes.
/// </summary>
internal sealed class OpenTables(StoryText story, WordContext context)
{
    private readonly Stack<OpenTable> _open = new();

    private sealed record OpenTable(TableInProgress Table)
    {
        internal List<(RowInProgress Row, RowFormat? Format)> Rows { get; } = [];
    }

    /// <summary>Opens and closes tables until as many are open as a paragraph stands in.</summary>
    internal void Enter(int depth)
    {
        if (depth > Placement.DeepestTable)
            context.Flattened = true;
        depth = Math.Min(depth, Placement.DeepestTable);
        while (_open.Count > depth)
            CloseTable();
        while (_open.Count < depth)
        {
            var table = new OpenTable(new TableInProgress());
            _open.Push(table);
            story.Push(new Frame(0, table.Table));
            OpenRow();
        }
    }

    internal void EndCell()
    {
        if (_open.Count == 0)
            return;
        CloseCell();
        story.Push(new Frame(0, new CellInProgress()));
    }

    internal void EndRow(RowFormat? format, bool deleted)
    {
        if (_open.Count == 0)
            return;
        CloseRow(format, deleted);
        OpenRow();
    }

    private void OpenRow()
    {
        story.Push(new Frame(0, new RowInProgress()));
        story.Push(new Frame(0, new CellInProgress()));
    }

    private CellInProgress CloseCell()
    {
        var cell = (CellInProgress)story.Pop();
        story.EndContainer(cell.Blocks);
        ((RowInProgress)story.Top!).Cells.Add(cell);
        return cell;
    }

    private void CloseRow(RowFormat? format, bool deleted)
    {
        // what stands behind the last cell mark is no cell, unless the file broke off in it
        var last = CloseCell();
        var row = (RowInProgress)story.Pop();
        if (last.Blocks.Count == 0)
            row.Cells.RemoveAt(row.Cells.Count - 1);
        row.Deleted = deleted;
        row.Header = format?.Header ?? false;
        row.Borders = format?.Borders ?? default;
        for (var i = 0; i < row.Cells.Count; i++)
            format?.Describe(row.Cells[i], i);
        if (row.Cells.Count > 0)
            _open.Peek().Rows.Add((row, format));
    }

    private void CloseTable()
    {
        CloseRow(null, deleted: false);
        var table = _open.Pop();
        story.Pop();
        TableColumns.Set(table.Table, table.Rows);
        table.Rows.ForEach(row => table.Table.Add(row.Row));
        if (table.Table.Take(context.Styles) is { } draft)
            story.Emit(draft);
    }
}
