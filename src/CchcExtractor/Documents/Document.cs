using CchcExtractor.Reporting;

namespace CchcExtractor.Documents;

/// <summary>The file behind a report.</summary>
/// <param name="Name">File name, with its path below the folder that was given; always with <c>/</c>.</param>
/// <param name="Sha256">Of its bytes, 64 lower-case hex digits.</param>
/// <param name="MediaType">As recognised by content, e.g. <c>application/pdf</c>.</param>
public sealed record Source(string Name, string Sha256, string MediaType);

/// <summary>What a reader made of a file: plain and immutable, knowing neither its reader nor its writers.</summary>
/// <param name="Source">The file.</param>
/// <param name="Blocks">The body in reading order.</param>
public sealed record Document(Source Source, IReadOnlyList<Block> Blocks)
{
    /// <summary>Page numbers, running heads and feet: set apart from the body, never lost.</summary>
    public IReadOnlyList<Block> Furniture { get; init; } = [];

    /// <summary>How many pages; null where the format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>Which reader, for the record (<c>docx</c>, <c>pdf</c>, <c>html</c>).</summary>
    public string Reader { get; init; } = "";

    /// <summary>What was converted from old encodings.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    /// <summary>What could not be read, and what was noticed on the way.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
