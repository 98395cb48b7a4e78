using CchcExtractor.Documents;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Drafts;

/// <summary>
/// A block whose place is not known yet: cells get their row and column only when their table is complete. Readers of
/// flowing formats (Word, HTML ...) collect drafts; <see cref="Placement"/> makes blocks with locations of them.
/// </summary>
internal abstract record Draft;

/// <summary>A paragraph.</summary>
/// <param name="Text">What it says, trimmed, automatic number included.</param>
internal sealed record DraftParagraph(string Text) : Draft
{
    internal Look Look { get; init; }

    internal int? OutlineLevel { get; init; }

    internal string? AutomaticMark { get; init; }

    internal IReadOnlyList<FontSpan> EncodingFonts { get; init; } = [];

    /// <summary>Where it stands when that is beside the running text, e.g. <c>footnote 3</c>; null for ordinary paragraphs.</summary>
    internal string? Apart { get; init; }
}

/// <summary>A table; its cells may come in any order and overlap, as damaged files have them.</summary>
internal sealed record DraftTable(IReadOnlyList<DraftCell> Cells) : Draft
{
    internal int HeaderRows { get; init; }

    internal bool Ruled { get; init; }
}

/// <summary>A cell at its grid place (from 0).</summary>
internal sealed record DraftCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Draft> Blocks);
