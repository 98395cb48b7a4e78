using System.Globalization;
using AngleSharp.Dom;
using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>
/// Footnotes and endnotes of pages that Word (<c>ftn1</c>, <c>edn1</c>) and LibreOffice (<c>sdfootnote1</c>) saved. They stand at the end of the page; they are read with
/// the block that refers to them, and the digits of the references are left out of the text.
/// </summary>
internal sealed class HtmlNotes
{
    private readonly Dictionary<string, IElement> _notes = [];
    private readonly StyleSheet _styles;
    private readonly HashSet<string> _referredTo = [];
    private int _referred;

    private HtmlNotes(StyleSheet styles) => _styles = styles;

    internal static HtmlNotes Of(IDocument page, StyleSheet styles)
    {
        var notes = new HtmlNotes(styles);
        foreach (var element in Elements.Named(page, "div"))
        {
            if (element.Id is { } id && IsNote(id))
                notes._notes.TryAdd(id, element);
        }

        return notes;
    }

    /// <summary>True for a note where it stands, and for its own number inside it.</summary>
    internal bool Leaves(IElement element) =>
        _notes.Count > 0 && ((element.Id is { } id && _notes.ContainsKey(id)) || (element.LocalName == "a" && element.Value("href") is { } href && IsBackReference(href)));

    /// <summary>What the note says that an element refers to; null where it refers to none.</summary>
    internal IReadOnlyList<Draft>? Referred(IElement element)
    {
        if (_notes.Count == 0 || element.LocalName != "a" || element.Value("href") is not { Length: > 1 } href)
            return null;
        var id = href[1..].TrimStart('_');
        if (id.EndsWith("sym", StringComparison.Ordinal))
            id = id[..^3];
        return !_notes.TryGetValue(id, out var note) ? null : _referredTo.Add(id) ? Read(id, note) : [];
    }

    /// <summary>The notes that nothing refers to, in order; they are read at the end, where they stand.</summary>
    internal IEnumerable<Draft> Unreferred() => _notes.Where(note => _referredTo.Add(note.Key)).SelectMany(note => Read(note.Key, note.Value));

    private List<Draft> Read(string id, IElement note)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(id.Contains("edn", StringComparison.Ordinal) || id.Contains("endnote", StringComparison.Ordinal) ? "endnote" : "footnote")} {++_referred}");
        return new HtmlWalk(_styles, this).Read(note).Select(draft => draft is DraftParagraph paragraph ? paragraph with { Apart = place } : draft).ToList();
    }

    private static bool IsNote(string id) =>
        id.Length is > 3 and < 24 && char.IsAsciiDigit(id[^1]) && (id.StartsWith("ftn", StringComparison.Ordinal) || id.StartsWith("edn", StringComparison.Ordinal) || id.StartsWith("sdfootnote", StringComparison.Ordinal) || id.StartsWith("sdendnote", StringComparison.Ordinal));

    private static bool IsBackReference(string href) =>
        href.StartsWith("#_ftnref", StringComparison.Ordinal) || href.StartsWith("#_ednref", StringComparison.Ordinal) || (href.StartsWith("#sd", StringComparison.Ordinal) && href.EndsWith("anc", StringComparison.Ordinal));
}
