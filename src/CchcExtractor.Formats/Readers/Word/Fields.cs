namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Which part of a field the text stands in: its code is left out, its result is kept. Fields nest, and may run over
/// paragraphs (a table of contents does). Damaged files leave fields open; so a code hides text only in its own paragraph.
/// </summary>
internal sealed class Fields
{
    private readonly Stack<Field> _open = new();

    /// <summary>Fields begun since the last paragraph, closed ones among them: only these can still be in their code.</summary>
    private readonly List<Field> _begun = [];

    private int _inCode;
    private int _inContents;

    private sealed class Field
    {
        internal bool InCode { get; set; } = true;

        internal bool Contents { get; set; }
    }

    /// <summary>True inside the code of any open field.</summary>
    internal bool InCode => _inCode > 0;

    /// <summary>True inside the result of a table of contents.</summary>
    internal bool InContents => _inContents > 0;

    internal void Mark(string? type)
    {
        if (type == "begin")
            Begin();
        else if (type == "separate" && _open.TryPeek(out var field))
            EndCode(field);
        else if (type == "end" && _open.TryPop(out var ended))
            End(ended);
    }

    /// <summary>A piece of the code of the innermost field.</summary>
    internal void Code(string text)
    {
        if (_open.TryPeek(out var field) && field.InCode && text.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase))
            field.Contents = true;
    }

    /// <summary>At the end of a paragraph: codes still open are taken for closed.</summary>
    internal void EndParagraph()
    {
        _begun.ForEach(EndCode);
        _begun.Clear();
    }

    private void Begin()
    {
        var field = new Field();
        _open.Push(field);
        _begun.Add(field);
        _inCode++;
    }

    private void EndCode(Field field)
    {
        if (!field.InCode)
            return;
        field.InCode = false;
        _inCode--;
        if (field.Contents)
            _inContents++;
    }

    private void End(Field field)
    {
        EndCode(field);
        if (field.Contents)
            _inContents--;
        field.Contents = false;
    }
}
