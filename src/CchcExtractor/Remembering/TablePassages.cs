using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>A table in running text as a passage: the words of its rows, and the counts of it that happened in the period. Those that stay (staff, procedures) are left out.</summary>
internal static class TablePassages
{
    /// <summary>Tables of fewer counts tell little.</summary>
    private const int FewestCounts = 4;

    /// <summary>Longer ones are known by their first counts.</summary>
    private const int MostCounts = 60;

    private const string BetweenCells = " | ";

    /// <summary>A passage is that of a table.</summary>
    public static bool IsOne(Passage passage) => passage.Masked.Contains(BetweenCells, StringComparison.Ordinal);

    /// <summary>The passage; null where the table has few counts of what happened.</summary>
    public static Passage? Of(Table table, int index, Evidence evidence)
    {
        var path = table.Location.Path + "/";
        var counts = evidence.Figures.Where(figure => figure.Block == index && figure.Origin == Origin.Narrative && figure is { Value: > 1, Number: { Decimals: 0, Ambiguous: false } } && figure.Unit != "%" && figure.Location.Path.StartsWith(path, StringComparison.Ordinal) && SeriesValues.IsFlow(figure.Indicator)).Take(MostCounts).ToList();
        if (counts.Count < FewestCounts)
            return null;
        var words = table.Cells.Where(cell => !cell.Text.IsBlank).Select(cell => cell.Text.Folded);
        return new Passage
        {
            Location = table.Location,
            Section = evidence.Outline.NumberAt(index),
            Text = string.Join(BetweenCells, table.Cells.Where(cell => !cell.Text.IsBlank).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).Select(cell => cell.Text.Printed.Trim())),
            Masked = string.Join(BetweenCells, words.Select(text => text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or ' ') ? "#" : text)),
            Numbers = [.. counts.Select((figure, i) => new TellingNumber(figure.Raw, figure.Value!.Value, Mask.Digits(figure.Value.Value)) { Happened = true, Place = i })],
        };
    }
}
