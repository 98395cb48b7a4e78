using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>How a figure goes on from report to report.</summary>
public enum Course
{
    /// <summary>Counts what happened in the period: dossiers received, documents issued. Periods add up.</summary>
    Flow,

    /// <summary>Counts what there is at the end: staff, procedures, dossiers pending. May stay the same for years.</summary>
    Stock,

    /// <summary>Counts from the beginning of the year, whatever the period.</summary>
    YearToDate,
}

/// <summary>A figure of a report as it is compared with the commune's other reports: one value, whatever the number of mentions.</summary>
/// <param name="Key">What it is, equal in all reports: indicator and field, or form row with its label.</param>
/// <param name="Name">What it is called, for people.</param>
/// <param name="Course">How it goes on.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Location">The first mention.</param>
/// <param name="Section">Its section.</param>
/// <param name="Excerpt">The sentence or row.</param>
public sealed record SeriesValue(string Key, Wording Name, Course Course, decimal Value, string Unit, Location Location, string Section, string Excerpt);
