using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Collects the visible text of a paragraph and how its letters are set.</summary>
internal sealed class ParagraphInProgress
{
    private readonly StringBuilder _text = new();
    private readonly List<FontSpan> _fonts = [];
    private bool _anyLetter;
    private bool _allBold = true;
    private bool _allItalic = true;
    private bool _allContents = true;
    private double _size;
    private bool _counted;
    private (string Mark, string Blank)? _number;

    /// <summary>Format as the file gives it, without its style.</summary>
    internal ParagraphFormat Format { get; set; }

    /// <summary>Text boxes that hang on the paragraph; they follow it.</summary>
    internal List<Draft> Hanging { get; } = [];

    internal bool IsBlank => _text.Length == 0;

    /// <summary>All of its text stands in a table of contents.</summary>
    internal bool IsContents => !IsBlank && _allContents;

    internal void Append(string text, TextLook look, bool contents)
    {
        var old = LetterFonts.Of(look.Font) is not null;
        var span = new FontSpan(_text.Length, old ? look.Font : null, old && look.Capitals);
        if (old || _fonts.Count > 0)
            _fonts.Add(span);
        // what is set in an old encoding has no capitals before it is in Unicode
        _text.Append(look.Capitals && !old ? text.ToUpperInvariant() : text);
        _allContents &= contents;
        if (text.AsSpan().IndexOfAnyExcept(" \t\n\u00A0") < 0)
            return;
        if (!_anyLetter)
            _size = look.Size;
        _anyLetter = true;
        _allBold &= look.Bold;
        _allItalic &= look.Italic;
    }

    /// <summary>Has its list number counted, once, even where a page break parts the paragraph or it runs on into another.</summary>
    internal void Count(Func<ParagraphFormat, (string Mark, string Blank)?> next)
    {
        if (_counted)
            return;
        _counted = true;
        _number = next(Format);
    }

    /// <summary>The text so far with its number; what follows is collected anew.</summary>
    internal DraftParagraph Take(bool centered, int? outline)
    {
        var written = _text.ToString();
        var typed = written.Trim();
        var mark = _number is { } number ? number.Mark + number.Blank : "";
        var shift = mark.Length - (written.Length - written.AsSpan().TrimStart().Length);
        var draft = new DraftParagraph((mark + typed).TrimEnd())
        {
            Look = new Look(_anyLetter && _allBold, _anyLetter && _allItalic, centered, _size),
            OutlineLevel = outline,
            AutomaticMark = _number?.Mark,
            EncodingFonts = [.. _fonts.Select(span => span with { Start = Math.Max(0, span.Start + shift) })],
        };
        _text.Clear();
        _fonts.Clear();
        (_anyLetter, _allBold, _allItalic, _allContents, _size, _number) = (false, true, true, true, 0, null);
        return draft;
    }
}

/// <summary>How the letters of a run look when all styles are followed.</summary>
internal readonly record struct TextLook(bool Bold, bool Italic, bool Capitals, bool Hidden, double Size, string? Font);
