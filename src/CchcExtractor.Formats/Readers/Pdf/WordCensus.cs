using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Counts what came off the pages against what went into the document: a difference means that the reader lost or doubled text.</summary>
internal static class WordCensus
{
    /// <summary>A problem where the letters of the words on the pages are not those of the blocks, cells and furniture.</summary>
    public static IEnumerable<Problem> Compare(IEnumerable<PageLines> pages, Document document)
    {
        var read = pages.Sum(page => page.Page.Words.Concat(page.Page.Slanted).Sum(word => Letters(word.Text)));
        var kept = document.Blocks.Concat(document.Furniture).Sum(Letters);
        if (read == kept)
            yield break;
        yield return new Problem(
            "text/miscounted",
            Severity.Warning,
            new Wording(
                $"Số chữ đọc được trên các trang ({read}) khác số chữ trong kết quả ({kept}). Hãy đối chiếu kết quả với tệp gốc và báo lỗi này.",
                $"The pages hold {read} letters but the result {kept}. Compare the result with the file and report this as a bug."));
    }

    private static int Letters(Block block) => block switch
    {
        TextBlock text => Letters(text.Text.Printed),
        Table table => table.Cells.Sum(cell => cell.Blocks.Sum(Letters)),
        _ => 0,
    };

    private static int Letters(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
