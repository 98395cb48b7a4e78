using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Periods;

/// <summary>Finds the days between which the figures of a report were counted.</summary>
public static class DataWindow
{
    /// <summary>A shorter stretch of days is a course or a campaign, not the window of a report.</summary>
    private const int FewestDays = 20;

    /// <summary>The window of title, preamble or body, whichever states one first; null where none does.</summary>
    public static (DateOnly From, DateOnly To)? Find(Document document, ReportParts parts)
    {
        var title = string.Join(' ', Lines.Of(document, parts.Title, parts.Body).Select(line => line.Folded));
        if (In(title) is { } window)
            return window;
        for (var i = parts.Body; i < parts.Signature; i++)
            if (document.Blocks[i] is TextBlock block && In(block.Text.Folded) is { } found)
                return found;
        return null;
    }

    private static (DateOnly From, DateOnly To)? In(string folded)
    {
        foreach (var range in DateRanges.Scan(folded))
            if (range.From.Date is { } from && range.To.Date is { } to && to.DayNumber - from.DayNumber is >= FewestDays and <= 400)
                return (from, to);
        return null;
    }
}
