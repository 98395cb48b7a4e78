using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>The days from which a report says its data are.</summary>
public sealed record DataWindow(DateOnly From, DateOnly To, string Raw, Location Location, string Section);

/// <summary>Finds every data window that a report names: in its title, its preamble, and where it introduces its data.</summary>
public static class DataWindows
{
    /// <summary>All windows before the appendix, in order.</summary>
    public static IEnumerable<DataWindow> In(Evidence evidence, RulePack rules)
    {
        for (var i = 0; i < Math.Min(evidence.Parts.Appendix, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i))
                continue;
            foreach (var range in DateRanges.Scan(block.Text.Folded))
            {
                if (range.From.Date is not { } from || range.To.Date is not { } to || !Introduced(block.Text.Folded, range.Start, rules))
                    continue;
                var (start, length) = block.Text.ToPrinted(range.Start, range.Length);
                yield return new DataWindow(from, to, block.Text.Printed.Substring(start, length), block.Location.Characters(start, length), evidence.Outline.NumberAt(i));
            }
        }
    }

    private static bool Introduced(string text, int start, RulePack rules)
    {
        var before = text[Math.Max(0, start - 60)..start];
        var sentence = before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
        return rules.Words(WordList.DataWindow).Any(cue => Words.Contains(sentence, cue));
    }
}
