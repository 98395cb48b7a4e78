using System.Globalization;
using CchcExtractor.Formats.Readers.Drafts;
using static CchcExtractor.Formats.Readers.WordBinary.FileInformation;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>What hangs on characters of the body and stands in stories of its own: footnotes, endnotes, text boxes.</summary>
internal sealed class BinaryAsides
{
    /// <summary>Sizes in bytes of what follows the positions ([MS-DOC] 2.8.14, 2.8.28, 2.8.37).</summary>
    private const int ReferenceSize = 2, BoxSize = 22, AnchorSize = 26;

    private readonly Dictionary<int, (IReadOnlyDictionary<string, List<Draft>> Notes, string Kind, string Id)> _notes = [];
    private readonly Dictionary<int, int> _shapes = [];
    private readonly Dictionary<int, List<Draft>> _boxes = [];
    private readonly List<int> _order = [];

    internal BinaryAsides(BinaryWord word)
    {
        AddNotes(word, Story.Footnotes, Part.FootnoteReferences, Part.FootnoteTexts, "footnote");
        AddNotes(word, Story.Endnotes, Part.EndnoteReferences, Part.EndnoteTexts, "endnote");
        AddBoxes(word);
    }

    /// <summary>The note that a character refers to; null where it refers to none.</summary>
    internal (IReadOnlyDictionary<string, List<Draft>> Notes, string Kind, string Id)? NoteAt(int position) =>
        _notes.Count > 0 && _notes.TryGetValue(position, out var note) ? note : null;

    /// <summary>What the text box at a character holds; null where it holds none, or was asked for already.</summary>
    internal List<Draft>? BoxAt(int position) =>
        _shapes.TryGetValue(position, out var shape) && _boxes.Remove(shape, out var box) ? box : null;

    /// <summary>Text boxes in groups of shapes hang on no character of their own.</summary>
    internal IEnumerable<List<Draft>> BoxesLeft()
    {
        foreach (var shape in _order)
        {
            if (_boxes.Remove(shape, out var box))
                yield return box;
        }
    }

    private void AddNotes(BinaryWord word, Story story, Part references, Part texts, string kind)
    {
        var (start, end) = word.Range(story);
        var places = word.Positions(references, ReferenceSize);
        var bounds = word.Positions(texts, 0);
        var notes = new Dictionary<string, List<Draft>>();
        for (var i = 0; i + 1 < places.Count && i + 1 < bounds.Count; i++)
        {
            var id = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (_notes.TryAdd(places[i], (notes, kind, id)))
                notes[id] = [.. Drafts(word, start, end, bounds[i], bounds[i + 1])];
        }
    }

    private void AddBoxes(BinaryWord word)
    {
        var (start, end) = word.Range(Story.TextBoxes);
        var bounds = word.Positions(Part.TextBoxes, BoxSize);
        if (word.Part(Part.TextBoxes) is not { } boxes || start == end)
            return;
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            // how often the box is in use, or the next free one: the last entry stands for no box
            var shape = boxes.Int32(4L * bounds.Count + BoxSize * i + 14);
            if (_boxes.TryAdd(shape, [.. Drafts(word, start, end, bounds[i], bounds[i + 1])]))
                _order.Add(shape);
        }

        var places = word.Positions(Part.Anchors, AnchorSize);
        if (word.Part(Part.Anchors) is not { } anchors)
            return;
        for (var i = 0; i + 1 < places.Count; i++)
            _shapes.TryAdd(places[i], anchors.Int32(4L * places.Count + AnchorSize * i));
    }

    /// <summary>Drafts of a stretch of a story; bounds that overlap one another would let a file be read over and over, so each counts.</summary>
    private IEnumerable<Draft> Drafts(BinaryWord word, int start, int end, int from, int to)
    {
        var (first, last) = (Math.Max((long)start + from, start), Math.Min((long)start + to, end));
        if (from < 0 || first >= last)
            return [];
        _read += last - first;
        if (_read > 4L * word.Text.Length)
            throw new InvalidDataException("its notes overlap without end");
        return BinaryStory.Read(word, (int)first, (int)last, asides: null).Blocks;
    }

    private long _read;
}
