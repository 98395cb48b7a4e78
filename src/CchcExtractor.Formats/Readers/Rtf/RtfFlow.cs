using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>
/// A stream of paragraphs and cells: the body, a header, a note, a text box. In RTF only the end of a paragraph tells in which
/// table it stands; so tables are opened and closed there. Where text goes is as in Word (<see cref="StoryText"/>).
/// </summary>
internal sealed class RtfFlow(StoryText story)
{
    private readonly List<(RtfTable Table, Aside Cell)> _tables = [];
    private ParagraphInProgress? _paragraph;
    private Run? _run;

    internal StoryText Story { get; } = story;

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened { get; private set; }

    internal void Write(string text, RunFormat format)
    {
        Begin();
        if (_run is null || _run.Format != format)
        {
            if (_run is not null)
                Story.Pop();
            _run = new Run { Format = format };
            Story.Push(new Frame(0, _run));
        }

        Story.Write(text);
    }

    /// <summary>The paragraph that is open, or a new one.</summary>
    internal ParagraphInProgress Begin()
    {
        if (_paragraph is null)
        {
            _paragraph = Story.NewParagraph();
            Story.Push(new Frame(0, _paragraph));
        }

        return _paragraph;
    }

    internal void EndParagraph(ParagraphFormat format, int level)
    {
        var paragraph = Begin();
        Drop();
        Fit(level);
        paragraph.Format = format;
        Story.EndParagraph(paragraph);
    }

    /// <summary>A page or column break parts a paragraph in two.</summary>
    internal void BreakParagraph(ParagraphFormat format, int level)
    {
        if (HasText)
            EndParagraph(format, level);
    }

    internal void EndCell(ParagraphFormat format, int level)
    {
        EndParagraph(format, level);
        if (level > Placement.DeepestTable)
            return;
        var (table, cell) = _tables[level - 1];
        CloseCell(table, cell);
        OpenCell(level - 1, table);
    }

    internal void EndRow(RtfRow definition, int level, ParagraphFormat format)
    {
        if (level > Placement.DeepestTable)
            return;
        if (HasText)
            EndParagraph(format, level);
        else
            Drop();
        if (_tables.Count < level)
            return;
        Fit(level);
        var (table, cell) = _tables[level - 1];
        if (cell.Blocks.Count > 0)
        {
            CloseCell(table, cell);
            OpenCell(level - 1, table);
        }

        table.EndRow(definition);
    }

    /// <summary>The end of the stream: what is open is closed.</summary>
    internal void Finish(ParagraphFormat format, int level, RtfRow definition)
    {
        if (HasText)
            EndParagraph(format, level);
        else
            Drop();
        // a file that breaks off within a row has cells of it
        if (_tables is [var (table, cell), ..] && (table.HasOpenRow || cell.Blocks.Count > 0))
            EndRow(definition, 1, format);
        Fit(0);
    }

    private bool HasText => _paragraph is { } paragraph && (!paragraph.IsBlank || paragraph.Hanging.Count > 0);

    private void Drop()
    {
        if (_run is not null)
            Story.Pop();
        if (_paragraph is not null)
            Story.Pop();
        (_run, _paragraph) = (null, null);
    }

    private void Fit(int level)
    {
        Flattened |= level > Placement.DeepestTable;
        level = Math.Min(level, Placement.DeepestTable);
        while (_tables.Count > level)
            CloseTable();
        while (_tables.Count < level)
        {
            _tables.Add(default);
            OpenCell(_tables.Count - 1, new RtfTable());
        }
    }

    private void OpenCell(int index, RtfTable table)
    {
        var cell = new Aside([], IsBox: false);
        _tables[index] = (table, cell);
        Story.Push(new Frame(0, cell));
    }

    private void CloseCell(RtfTable table, Aside cell)
    {
        Story.Pop();
        Story.EndContainer(cell.Blocks);
        table.AddCell(cell.Blocks);
    }

    private void CloseTable()
    {
        var (table, cell) = _tables[^1];
        _tables.RemoveAt(_tables.Count - 1);
        Story.Pop();
        Story.EndContainer(cell.Blocks);
        if (cell.Blocks.Count > 0)
            table.AddCell(cell.Blocks);
        if (table.HasOpenRow)
            table.EndRow(new RtfRow());
        if (table.Take() is { } draft)
            Story.Emit(draft);
    }
}
