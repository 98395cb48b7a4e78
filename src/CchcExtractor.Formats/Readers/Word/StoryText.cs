using System.Globalization;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Puts the text of a story where it belongs: the open elements, the paragraph being written, the blocks that are finished.</summary>
internal sealed class StoryText(WordContext context)
{
    private readonly Stack<Frame> _frames = new();
    private readonly ListCounters _counters = new(context.Numbering);
    private readonly List<Draft> _blocks = [];
    private readonly List<Draft> _contents = [];
    private readonly List<Draft> _notes = [];
    private readonly Dictionary<List<Draft>, ParagraphInProgress> _runningOn = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<List<Draft>> _referred = new(ReferenceEqualityComparer.Instance);
    private int _boxes;
    private int _boxesOpen;
    private int _notesReferred;

    internal Fields Fields { get; } = new();

    /// <summary>Characters written so far.</summary>
    internal long Written { get; private set; }

    internal IReadOnlyList<Draft> Blocks => _blocks;

    internal IReadOnlyList<Draft> Contents => _contents;

    /// <summary>The innermost open element that matters; null at the outermost level.</summary>
    internal object? Top => _frames.TryPeek(out var frame) ? frame.Content : null;

    internal bool ClosesAt(int depth) => _frames.TryPeek(out var frame) && frame.Depth == depth;

    internal void Push(Frame frame)
    {
        _frames.Push(frame);
        if (frame.Content is Aside { IsBox: true })
            _boxesOpen++;
    }

    internal object Pop()
    {
        var content = _frames.Pop().Content;
        if (content is Aside { IsBox: true })
            _boxesOpen--;
        return content;
    }

    /// <summary>A new paragraph, or the one before where its mark was deleted: then both are one.</summary>
    internal ParagraphInProgress NewParagraph()
    {
        if (!_runningOn.Remove(Container(), out var before))
            return new ParagraphInProgress();
        before.Format = default;
        return before;
    }

    /// <summary>Text of the run that is open.</summary>
    internal void Write(string text)
    {
        if (!Fields.InCode)
            WriteAnyway(text);
    }

    /// <summary>Text that shows although it stands in a field code, as check boxes do.</summary>
    internal void WriteAnyway(string text)
    {
        Run? run = null;
        foreach (var frame in _frames)
        {
            if (frame.Content is Run found)
            {
                run ??= found;
            }
            else if (frame.Content is ParagraphInProgress paragraph)
            {
                var look = run is null ? context.LookOf(default, paragraph.Format) : run.Look ??= context.LookOf(run.Format, paragraph.Format);
                if (look.Hidden)
                    return;
                paragraph.Append(LetterFonts.Of(look.Font) is null ? SymbolCharacters.PrintPrivate(text, look.Font) : LetterFonts.OutOfPrivateArea(text), look, Fields.InContents);
                Written += text.Length;
                return;
            }
            else if (frame.Content is CellInProgress or Aside)
            {
                return;
            }
        }
    }

    /// <summary>A page or column break ends the paragraph; what follows is one of its own.</summary>
    internal void BreakParagraph()
    {
        foreach (var frame in _frames)
        {
            if (frame.Content is ParagraphInProgress paragraph)
            {
                if (!paragraph.IsBlank)
                    EmitText(paragraph);
                return;
            }
        }
    }

    internal void EndParagraph(ParagraphInProgress paragraph)
    {
        Fields.EndParagraph();
        var mark = paragraph.Format.Mark;
        var hidden = context.LookOf(mark, paragraph.Format).Hidden;
        if (mark.Deleted || (hidden && !paragraph.IsBlank))
        {
            // a deleted mark takes its number with it; a hidden one keeps it, and the next paragraph runs on
            if (hidden)
                Count(paragraph);
            _runningOn[Container()] = paragraph;
            return;
        }

        if (!hidden)
            EmitText(paragraph);
        EmitHanging(paragraph);
    }

    /// <summary>A cell, text box or note ends: a paragraph that was to run on ends with it.</summary>
    internal void EndContainer(List<Draft> blocks)
    {
        if (!_runningOn.Remove(blocks, out var paragraph))
            return;
        if (!paragraph.IsBlank)
            blocks.Add(Draft(paragraph));
        blocks.AddRange(paragraph.Hanging);
    }

    /// <summary>Notes stand behind the block in which they are referred to, never inside it: their numbers are not the sentence's.</summary>
    internal void Refer(IReadOnlyDictionary<string, List<Draft>> notes, string kind, string? id)
    {
        // a note is referred to once; a file that does so ten thousand times would have it as often
        if (id is null || Fields.InCode || !notes.TryGetValue(id, out var blocks) || !_referred.Add(blocks))
            return;
        var place = string.Create(CultureInfo.InvariantCulture, $"{kind} {++_notesReferred}");
        _notes.AddRange(blocks.Select(block => block is DraftParagraph paragraph ? paragraph with { Apart = place } : block));
    }

    /// <summary>What a text box holds follows the paragraph that it hangs on.</summary>
    internal void Hang(List<Draft> blocks)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"text box {++_boxes}");
        var placed = blocks.Select(block => block is DraftParagraph { Apart: null } paragraph ? paragraph with { Apart = place } : block);
        if (_boxesOpen >= Placement.DeepestTable)
        {
            // handed from box to box outwards, what a hundred thousand boxes hold would be copied as often
            _notes.AddRange(placed);
            return;
        }

        foreach (var frame in _frames)
        {
            if (frame.Content is ParagraphInProgress paragraph)
            {
                paragraph.Hanging.AddRange(placed);
                return;
            }
        }

        foreach (var block in placed.ToList())
            Emit(block);
    }

    internal void Emit(Draft block)
    {
        var container = Container();
        EndContainer(container);
        container.Add(block);
        if (ReferenceEquals(container, _blocks))
            FlushNotes();
    }

    /// <summary>At the end of the story: nothing is left behind.</summary>
    internal void End()
    {
        EndContainer(_blocks);
        FlushNotes();
    }

    private void EmitText(ParagraphInProgress paragraph)
    {
        Count(paragraph);
        if (paragraph.IsContents || (context.IsContentsStyle(paragraph.Format) && !paragraph.IsBlank))
            _contents.Add(Draft(paragraph));
        else
            Emit(Draft(paragraph));
    }

    private void EmitHanging(ParagraphInProgress paragraph)
    {
        paragraph.Hanging.ForEach(Emit);
        paragraph.Hanging.Clear();
    }

    private DraftParagraph Draft(ParagraphInProgress paragraph) => paragraph.Take(context.IsCentered(paragraph.Format), context.OutlineOf(paragraph.Format));

    private void Count(ParagraphInProgress paragraph) =>
        paragraph.Count(format => format.PrintedMark is { } printed ? (printed, " ") : context.ListOf(format) is { } list ? _counters.Next(list.Instance, list.Level) : null);

    private void FlushNotes()
    {
        _blocks.AddRange(_notes);
        _notes.Clear();
    }

    /// <summary>The cell, box or note that is open, or the story itself.</summary>
    private List<Draft> Container()
    {
        foreach (var frame in _frames)
        {
            if (frame.Content is CellInProgress cell)
                return cell.Blocks;
            if (frame.Content is Aside aside)
                return aside.Blocks;
        }

        return _blocks;
    }
}
