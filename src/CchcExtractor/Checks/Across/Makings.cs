using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>Which reports on parts of a period make it up: the four quarters of a year, or its first half and two quarters.</summary>
internal static class Makings
{
    /// <summary>The part's data window lies within the whole's, as far as both are told.</summary>
    internal static bool IsInside(PastReport part, PastReport report, Span whole) =>
        whole.First.Year == whole.Last.Year
        && (part.Metadata.DataFrom is not { } from || report.Metadata.DataFrom is not { } start || from >= start)
        && (part.Metadata.DataTo is not { } to || report.Metadata.DataTo is not { } end || to <= end);

    /// <summary>Every choice of parts that covers the whole, day by day, by their periods and by their data windows.</summary>
    internal static IEnumerable<List<(PastReport Report, T Value)>> Of<T>(List<(PastReport Report, T Value)> inside, PastReport report, Span whole)
    {
        return From(whole.First, []);

        IEnumerable<List<(PastReport, T)>> From(DateOnly day, List<(PastReport Report, T Value)> sofar)
        {
            if (day == whole.Last.AddDays(1))
            {
                if (sofar[^1].Report.Metadata.DataTo == report.Metadata.DataTo)
                    yield return sofar;
                yield break;
            }

            foreach (var part in inside.Where(part => part.Report.Span!.Value.First == day && Follows(part.Report, sofar.Count == 0 ? null : sofar[^1].Report)))
                foreach (var making in From(part.Report.Span!.Value.Last.AddDays(1), [.. sofar, part]))
                    yield return making;
        }

        bool Follows(PastReport part, PastReport? last) => last is null ? part.Metadata.DataFrom == report.Metadata.DataFrom : part.Metadata.DataFrom == last.Metadata.DataTo?.AddDays(1);
    }
}
