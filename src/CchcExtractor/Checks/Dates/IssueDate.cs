using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>Finds where a report is dated.</summary>
public static class IssueDate
{
    /// <summary>The side that stands for the date of issue: its line in the letterhead, or the report as a whole where that cannot be found.</summary>
    public static Side Side(Evidence evidence, DateOnly issued)
    {
        var what = $"ngày ban hành {Phrases.Day(issued)}";
        foreach (var text in evidence.Document.Blocks.Take(Math.Max(1, evidence.Parts.Body)).SelectMany(Texts))
            foreach (var date in DateLexer.Scan(text.Text.Folded))
                if (date.Date == issued)
                {
                    var (start, length) = text.Text.ToPrinted(date.Start, date.Length);
                    return new Side(what, text.Location.Characters(start, length));
                }

        return new Side(what, evidence.Document.Blocks.Count > 0 ? evidence.Document.Blocks[0].Location : new Location("document"));
    }

    private static IEnumerable<TextBlock> Texts(Block block) => block switch
    {
        TextBlock text => [text],
        Table table => table.Cells.SelectMany(cell => cell.Blocks.SelectMany(Texts)),
        _ => [],
    };
}
