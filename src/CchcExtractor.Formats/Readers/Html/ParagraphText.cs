using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>How text inside some elements is set; elements inherit it.</summary>
internal readonly record struct HtmlLook(bool Bold, bool Italic, bool Centered, double Size, bool Capitals, bool KeepsBlanks, int? Outline, string? Font);

/// <summary>Collects a paragraph of a page; white space collapses as in a browser.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly List<FontSpan> _fonts = [];
    private bool _anyLetter;
    private bool _allBold = true;
    private bool _allItalic = true;
    private HtmlLook _look;
    private string? _mark;

    /// <summary>The number of the list item whose first paragraph this is.</summary>
    internal string? ItemMark { get; set; }

    internal void Append(string text, HtmlLook look)
    {
        var anyLetter = false;
        var old = LetterFonts.Of(look.Font) is not null;
        if (old || _fonts.Count > 0)
            _fonts.Add(new FontSpan(_text.Length, old ? look.Font : null, old && look.Capitals));
        // what is set in an old encoding has no capitals before it is in Unicode
        var printed = look.Capitals && !old ? text.ToUpperInvariant() : text;
        for (var i = 0; i < printed.Length; i++)
        {
            var c = printed[i];
            if (IsCollapsible(c) && !look.KeepsBlanks)
            {
                if (_text.Length == 0 || _text[^1] is ' ' or '\n' or '\t')
                    continue;
                // LibreOffice leaves Word's tabs in the text (they part the columns of a letterhead); tabs behind a line feed are mere indents
                var isTab = c == '\t' && i > 0 && !IsCollapsible(printed[i - 1]) && i + 1 < printed.Length && printed[i + 1] is not ('\n' or '\r');
                _text.Append(isTab ? '\t' : ' ');
                continue;
            }

            anyLetter |= !char.IsWhiteSpace(c);
            // the soft hyphen may be a letter of TCVN3
            if (c is not ('\u200B' or '\r'))
                _text.Append(c);
        }

        if (!anyLetter)
            return;
        if (!_anyLetter)
            _look = look;
        _anyLetter = true;
        _allBold &= look.Bold;
        _allItalic &= look.Italic;
    }

    private static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    internal void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] is ' ' or '\t')
            _text.Length--;
        _text.Append('\n');
    }

    /// <summary>What was collected so far is the number that Word made.</summary>
    internal void EndMark()
    {
        var mark = _text.ToString().Trim();
        if (mark.Length is 0 or > 20)
            return;
        _text.Clear().Append(mark).Append(' ');
        _fonts.Clear();
        _mark = mark;
    }

    /// <summary>The paragraph, and a clean slate; null where nothing was collected.</summary>
    internal DraftParagraph? Take()
    {
        var written = _text.ToString();
        var typed = written.Trim();
        var mark = ItemMark is { Length: > 0 } item ? item : _mark;
        var text = ItemMark is { Length: > 0 } && typed.Length > 0 ? ItemMark + " " + typed : typed;
        var shift = text.Length - typed.Length - (written.Length - written.AsSpan().TrimStart().Length);
        var draft = text.Length == 0 ? null : new DraftParagraph(text)
        {
            Look = new Look(_anyLetter && _allBold, _anyLetter && _allItalic, _look.Centered, _look.Size),
            OutlineLevel = _look.Outline,
            AutomaticMark = mark,
            EncodingFonts = [.. _fonts.Select(span => span with { Start = Math.Max(0, span.Start + shift) })],
        };
        if (draft is not null)
            ItemMark = null;
        _text.Clear();
        _fonts.Clear();
        (_anyLetter, _allBold, _allItalic, _look, _mark) = (false, true, true, default, null);
        return draft;
    }
}
