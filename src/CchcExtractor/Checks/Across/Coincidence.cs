using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// Whether a paragraph whose every value another commune's has as well may have come about twice. What must be surprised at depends on how many reports there
/// are that could have said the same: those of one district on one period are some tens, all of the archive ten thousand.
/// </summary>
internal static class Coincidence
{
    /// <summary>Bits among the reports of one district within a year.</summary>
    private const double AmongNeighboursOfYear = 17;

    /// <summary>Bits among all reports: thirteen for the reports, and eleven more, as the sentences may be anybody's.</summary>
    private const double AmongAll = 24;

    /// <summary>More, where many write these sentences.</summary>
    private const double ForUsualWording = 6;

    private const int Year = 366;

    /// <summary>It is too surprising to be one.</summary>
    public static bool IsUnlikely(PastReport report, Passage passage, Reuse reuse, IPastReports past)
    {
        if (reuse.Different.Count > 0 || !AreOneText(passage, reuse.Original))
            return false;
        var common = LikelySources.Common(passage, report, reuse.Source, past);
        var counts = passage.Numbers.Where(number => !number.OfOthers && number.OfYear is null && !common.Contains(number.Value)).ToList();
        var occasion = Occasion(report, passage, reuse);
        var bits = Surprise.OfCounts(counts) + occasion;
        var needed = Needed(report, reuse.Source);
        if (counts.Count == 0 || bits < needed || (needed >= AmongAll && occasion == 0))
            return false;
        return bits >= needed + ForUsualWording || (LikelySources.IsRareWording(passage, past) && LikelySources.IsRareWording(reuse.Original, past));
    }

    /// <summary>But for a word or two, or a sentence more or less, they are the same.</summary>
    public static bool AreOneText(Passage passage, Passage original) =>
        Wordings.DifferByWords(passage, original) || Wordings.AreShuffled(passage, original) || Wordings.Contained(original, passage) >= Reuse.NearlySame || Wordings.Contained(passage, original) >= Reuse.NearlySame;

    /// <summary>What documents, a day and persons that both name add; nothing where the district called them together.</summary>
    private static double Occasion(PastReport report, Passage passage, Reuse reuse)
    {
        if (passage.HeldTogether || reuse.Original.HeldTogether)
            return 0;
        var days = Math.Min(Paces.Days(report), Paces.Days(reuse.Source));
        return (passage.Documents.Intersect(reuse.Original.Documents, StringComparer.Ordinal).Count() * Surprise.OfDocument) + (passage.People.Any(reuse.Original.People.Contains) ? Surprise.OfPerson : 0) + (Reuse.SharesDay(passage, reuse.Original, report, reuse.Source) ? Surprise.OfDayAmong(days) : 0);
    }

    private static double Needed(PastReport report, PastReport source)
    {
        if (report.Metadata.District is not { Length: > 0 } district || source.Metadata.District is not { Length: > 0 } its || Folding.Fold(district) != Folding.Fold(its))
            return AmongAll;
        return report.Span!.Value.Last == source.Span!.Value.Last ? Surprise.AmongNeighbours
            : Math.Abs(report.Span.Value.Last.DayNumber - source.Span.Value.Last.DayNumber) <= Year ? AmongNeighboursOfYear : AmongAll;
    }
}
