using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Makes of what a reader saw what the author meant: whole paragraphs, whole tables, headings and list items. Each step takes a
/// document and gives a new one; what a step joins keeps the location of its first part.
/// </summary>
public static class Tidy
{
    /// <summary>The steps, in their order: joining first, because a torn heading is no heading.</summary>
    public static IReadOnlyList<(string Name, Func<Document, Document> Run)> Steps { get; } =
    [
        (nameof(UnwrapLayoutTables), UnwrapLayoutTables.Run),
        (nameof(SplitLines), SplitLines.Run),
        (nameof(JoinTornParagraphs), JoinTornParagraphs.Run),
        (nameof(JoinTornHeadings), JoinTornHeadings.Run),
        (nameof(JoinTornTables), JoinTornTables.Run),
        (nameof(AlignRaggedTotals), AlignRaggedTotals.Run),
        (nameof(CutLongTexts), CutLongTexts.Run),
        (nameof(FindHeadings), FindHeadings.Run),
        (nameof(FindListItems), FindListItems.Run),
    ];

    /// <summary>The document after all steps.</summary>
    public static Document Up(Document document)
    {
        foreach (var (_, run) in Steps)
            document = run(document);
        return document;
    }
}
