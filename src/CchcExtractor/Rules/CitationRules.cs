namespace CchcExtractor.Rules;

/// <summary>How cited documents are read. Types of documents are the vocabulary <c>document_types</c>, whose keys are their abbreviations in symbols.</summary>
public sealed record CitationRules
{
    /// <summary>Words between a date before and a document's number that make the date the document's ("ban hành").</summary>
    public IReadOnlyList<Pattern> Issued { get; init; } = [];

    /// <summary>Words right before a date that make it another thing's ("từ", "đến").</summary>
    public IReadOnlyList<Pattern> NotDate { get; init; } = [];

    /// <summary>Words right before a document that say that another one changes it ("sửa đổi, bổ sung"): the day of that one is not its own.</summary>
    public IReadOnlyList<Pattern> Amends { get; init; } = [];

    /// <summary>Words right behind a date behind a comma that make it the day of what was done by the document ("Theo Kế hoạch số 16, ngày 22/5/2024 tổ kiểm tra làm việc").</summary>
    public IReadOnlyList<Pattern> DoneOnDay { get; init; } = [];

    /// <summary>Leads to the day of a document where the words before it say that it was issued ("vào ngày").</summary>
    public IReadOnlyList<Pattern> OnDay { get; init; } = [];

    /// <summary>Words between a document's number and its date ("ngày", "ký ngày").</summary>
    public IReadOnlyList<Pattern> Dated { get; init; } = [];

    /// <summary>Words that begin the issuer ("của").</summary>
    public IReadOnlyList<Pattern> By { get; init; } = [];

    /// <summary>Words that end an issuer: what it did ("UBND xã phân công ..."), or the next document.</summary>
    public IReadOnlyList<Pattern> IssuerEnds { get; init; } = [];

    /// <summary>Words that begin the subject ("về việc").</summary>
    public IReadOnlyList<Pattern> About { get; init; } = [];

    /// <summary>Words that end a subject within its sentence (", UBND xã").</summary>
    public IReadOnlyList<Pattern> SubjectEnds { get; init; } = [];

    /// <summary>Bodies of a commune, at the end of a symbol: a document of theirs may be the commune's own.</summary>
    public IReadOnlyList<Pattern> OwnBodies { get; init; } = [];

    /// <summary>Issuers that are the commune itself ("UBND xã").</summary>
    public IReadOnlyList<Pattern> OwnIssuers { get; init; } = [];

    /// <summary>Levels above the commune, as a subject names them ("CCHC huyện").</summary>
    public IReadOnlyList<Pattern> OtherLevels { get; init; } = [];

    /// <summary>Other bodies that a sentence may be about ("UBND huyện").</summary>
    public IReadOnlyList<Pattern> OtherBodies { get; init; } = [];

    /// <summary>Issuers that are not.</summary>
    public IReadOnlyList<Pattern> OtherIssuers { get; init; } = [];
}
