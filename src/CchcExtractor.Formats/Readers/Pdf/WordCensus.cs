using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Counts what came off the pages against what went into the document: a difference means that the reader lost or doubled text.</summary>
internal static class WordCensus
{
    /// <summary>A problem for each page whose lines and tables do not hold the letters of its words, and one where the blocks, cells and furniture of the whole document do not.</summary>
    public static IEnumerable<Problem> Compare(IEnumerable<PageLines> pages, Document document)
    {
        var (all, allPlaced) = (0, 0);
        foreach (var page in pages)
        {
            var slanted = Letters(page.Page.Slanted);
            var read = Letters(page.Page.Words) + slanted;
            var placed = page.Lines.Sum(line => Letters(line.Words)) + page.Tables.Sum(Letters) + slanted;
            (all, allPlaced) = (all + read, allPlaced + placed);
            if (read != placed)
                yield return Miscounted($"Trang {page.Page.Number}: số chữ trên trang", $"Page {page.Page.Number} holds", read, placed, new Location($"page {page.Page.Number}", page.Page.Number));
        }

        var kept = document.Blocks.Concat(document.Furniture).Sum(Letters);
        if (allPlaced != kept)
            yield return Miscounted("Số chữ đọc được trên các trang", "The pages hold", all, kept, null);
    }

    private static Problem Miscounted(string subject, string subjectEnglish, int read, int kept, Location? place) => new(
        "text/miscounted",
        kept < read ? Severity.Error : Severity.Warning,
        new Wording(
            $"{subject} ({read}) khác số chữ trong kết quả ({kept}). Hãy đối chiếu kết quả với tệp gốc và báo lỗi này.",
            $"{subjectEnglish} {read} letters but the result {kept}. Compare the result with the file and report this as a bug."),
        place);

    private static int Letters(IReadOnlyList<PdfWord> words)
    {
        var letters = 0;
        for (var i = 0; i < words.Count; i++)
            letters += Letters(words[i].Text);
        return letters;
    }

    private static int Letters(Grid table)
    {
        var letters = 0;
        foreach (var cell in table.Cells)
            letters += Letters(cell.Words) + (cell.Nested.Count == 0 ? 0 : cell.Nested.Sum(Letters));
        return letters;
    }

    private static int Letters(Block block) => block switch
    {
        TextBlock text => Letters(text.Text.Printed),
        Table table => table.Cells.Sum(cell => cell.Blocks.Sum(Letters)),
        _ => 0,
    };

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsWhiteSpace(c) ? 0 : 1;
        return letters;
    }
}
