namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Which part of a field the text stands in: its code is left out, its result is kept. Fields nest, and may run over
/// paragraphs (a table of contents does). Damaged files leave fields open; so a code hides text only in its own paragraph.
/// </summary>
internal sealed class Fields
{
    private readonly Stack<Field> _open = new();

    private sealed class Field
    {
        internal bool InCode { get; set; } = true;

        internal bool Contents { get; set; }
    }

    /// <summary>True inside the code of any open field.</summary>
    internal bool InCode { get; private set; }

    /// <summary>True inside the result of a table of contents.</summary>
    internal bool InContents { get; private set; }

    internal void Mark(string? type)
    {
        if (type == "begin")
            _open.Push(new Field());
        else if (type == "separate" && _open.TryPeek(out var field))
            field.InCode = false;
        else if (type == "end")
            _open.TryPop(out _);
        Update();
    }

    /// <summary>A piece of the code of the innermost field.</summary>
    internal void Code(string text)
    {
        if (_open.TryPeek(out var field) && field.InCode && text.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase))
            field.Contents = true;
        Update();
    }

    /// <summary>At the end of a paragraph: codes still open are taken for closed.</summary>
    internal void EndParagraph()
    {
        if (!InCode)
            return;
        foreach (var field in _open)
            field.InCode = false;
        Update();
    }

    private void Update()
    {
        InCode = _open.Any(field => field.InCode);
        InContents = _open.Any(field => field.Contents && !field.InCode);
    }
}
