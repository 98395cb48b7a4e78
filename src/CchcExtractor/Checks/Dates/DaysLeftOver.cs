using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// Finds days up to which a report says its figures are ("tính đến ngày 14/12/2022") that are its own last day but for the year: they were left from last
/// year's report. Sentences that compare, name the older year, or tell what was left of it mean what they say.
/// </summary>
public static class DaysLeftOver
{
    /// <summary>From year to year the last day moves by a few days.</summary>
    private const int Near = 5;

    /// <summary>So long behind its last day a report may be issued.</summary>
    private const int LatestIssue = 12;

    /// <summary>The days, as windows of one day, before the appendix, in order.</summary>
    public static IEnumerable<DataWindow> In(Evidence evidence, RulePack rules)
    {
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Appendix, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i))
                continue;
            var text = block.Text;
            foreach (var date in DateLexer.Scan(text.Folded))
                if (date.Date is { } day && IsOwnDayOfLastYear(day, evidence) && IsUpTo(text.Folded, date.Start, rules) && !LookedBack.IsMeant(text.Folded, day.Year, rules))
                {
                    var (start, length) = text.ToPrinted(date.Start, date.Length);
                    yield return new DataWindow(day, day, text.Printed.Substring(start, length), block.Location.Characters(start, length), evidence.Outline.NumberAt(i));
                }
        }
    }

    private static bool IsOwnDayOfLastYear(DateOnly day, Evidence evidence)
    {
        var later = day.AddYears(1).DayNumber;
        return evidence.Metadata.DataTo is { } last ? Math.Abs(last.DayNumber - later) <= Near
            : evidence.Metadata.Date is { } issued && issued.DayNumber - later is >= 0 and <= LatestIssue;
    }

    private static bool IsUpTo(string text, int at, RulePack rules)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        foreach (var word in rules.Words(WordList.UpToDay))
            if (Words.EndsWith(before, word))
                return true;
        return false;
    }
}
