using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>An open XML element that matters, and the depth at which it closes.</summary>
internal readonly record struct Frame(int Depth, object Content);

/// <summary>A text box or note, or a cell of another format: collects blocks beside the running text.</summary>
internal record Aside(List<Draft> Blocks, bool IsBox);

/// <summary>A footnote or endnote that stands where it is referred to, as Word 2003 has it.</summary>
internal sealed record NoteInPlace(string Kind, List<Draft> Blocks) : Aside(Blocks, IsBox: false);

/// <summary>Alternatives for one thing (<c>mc:AlternateContent</c>): the first that says something is read, the others are not.</summary>
internal sealed class Alternatives
{
    internal bool Tried { get; set; }

    /// <summary>How many characters had been written before.</summary>
    internal long WrittenBefore { get; init; }
}

/// <summary>A table nested too deeply: only its text is kept.</summary>
internal sealed class FlatTable;

/// <summary>The text of a run.</summary>
internal sealed class PlainText;

/// <summary>A run; its look is worked out when it first writes something.</summary>
internal sealed class Run
{
    internal RunFormat Format { get; set; }

    internal TextLook? Look { get; set; }
}
