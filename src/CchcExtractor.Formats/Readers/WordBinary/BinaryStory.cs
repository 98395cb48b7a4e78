using System.Globalization;
using System.Text;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Reads a stretch of characters (the body, a note, a header ...) paragraph by paragraph into drafts.</summary>
internal sealed class BinaryStory
{
    private const char CellEnd = '\u0007';
    private const char ParagraphEnd = '\r';
    private const char PageBreak = '\f';

    private readonly BinaryWord _word;
    private readonly BinaryAsides? _asides;
    private readonly StoryText _story;
    private readonly OpenTables _tables;
    private readonly StringBuilder _pending = new();

    private BinaryStory(BinaryWord word, BinaryAsides? asides)
    {
        (_word, _asides) = (word, asides);
        _story = new StoryText(word.Context);
        _tables = new OpenTables(_story, word.Context);
    }

    /// <summary>Reads from one position to another.</summary>
    /// <param name="word">The file.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="asides">Notes and text boxes that hang on characters; null where there are none to look for.</param>
    internal static StoryText Read(BinaryWord word, int start, int end, BinaryAsides? asides)
    {
        var story = new BinaryStory(word, asides);
        for (var at = Math.Max(0, start); at < end;)
        {
            var last = story.LastOfParagraph(at, end);
            story.ReadParagraph(at, last);
            at = last + 1;
        }

        story._tables.Enter(0);
        foreach (var box in asides?.BoxesLeft() ?? [])
            story._story.Hang(box);
        story._story.End();
        return story._story;
    }

    private int LastOfParagraph(int start, int end)
    {
        var text = _word.Text;
        for (var at = start; at < end; at++)
        {
            if (text[at] is ParagraphEnd or CellEnd || (text[at] == PageBreak && _word.EndsSection(at)))
                return at;
        }

        return end - 1;
    }

    private void ReadParagraph(int start, int last)
    {
        var ending = _word.Text[last];
        var properties = _word.ParagraphAt(last);
        var mark = _word.CharactersAt(last, last + 1).Format.In(properties.Format, _word.Context);
        _tables.Enter(properties.Depth);
        if (properties.EndsRow)
        {
            _tables.EndRow(properties.Row, mark.Deleted || _word.Context.LookOf(mark, properties.Format).Hidden);
            return;
        }

        var endsCell = ending == CellEnd || properties.EndsInnerCell;
        var paragraph = _story.NewParagraph();
        // the mark of a cell cannot be hidden: the cell is there
        paragraph.Format = properties.Format with { Mark = endsCell ? mark with { Hidden = false } : mark };
        _story.Push(new Frame(0, paragraph));
        ReadRuns(start, ending is ParagraphEnd or CellEnd or PageBreak ? last : last + 1, paragraph.Format);
        _story.Pop();
        _story.EndParagraph(paragraph);
        if (endsCell)
            _tables.EndCell();
    }

    private void ReadRuns(int start, int end, ParagraphFormat paragraph)
    {
        while (start < end)
        {
            var (format, next) = _word.CharactersAt(start, end);
            var run = new Run { Format = format.In(paragraph, _word.Context) };
            if (!run.Format.Deleted)
            {
                _story.Push(new Frame(0, run));
                for (; start < next; start++)
                    ReadCharacter(start, format);
                Flush();
                _story.Pop();
            }

            start = next;
        }
    }

    private void ReadCharacter(int at, CharacterFormat format)
    {
        if (_asides?.NoteAt(at) is { } note)
        {
            Flush();
            _story.Refer(note.Notes, note.Kind, note.Id);
        }

        var c = _word.Text[at];
        switch (c)
        {
            case '\u0013' or '\u0014' or '\u0015':
                Flush();
                _story.Fields.Mark(c switch { '\u0013' => "begin", '\u0014' => "separate", _ => "end" });
                break;
            case PageBreak or '\u000E':
                Flush();
                _story.BreakParagraph();
                break;
            case '\u0008':
                Flush();
                if (_asides?.BoxAt(at) is { } box)
                    _story.Hang(box);
                break;
            case '(' when format.Symbol is { } symbol:
                _pending.Append(SymbolCharacters.Print(symbol.Code.ToString(CultureInfo.InvariantCulture), symbol.Font));
                break;
            case '\u000B': _pending.Append('\n'); break;
            case '\u001E': _pending.Append('-'); break;
            case '\u001F': _pending.Append('\u00AD'); break;
            case '\t': _pending.Append(c); break;
            default:
                // what is left below the blank are places of pictures, notes and separators
                if (c >= ' ')
                    _pending.Append(c);
                break;
        }
    }

    private void Flush()
    {
        if (_pending.Length == 0)
            return;
        if (_story.Fields.InCode)
            _story.Fields.Code(_pending.ToString());
        else
            _story.Write(_pending.ToString());
        _pending.Clear();
    }
}
