using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers;

/// <summary>How values are spelt in every output: words in lower case, dates ISO, nothing by culture.</summary>
internal static class Slugs
{
    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Both sides of a finding, each with its place.</summary>
    public static string Where(Discrepancy discrepancy) =>
        string.Join("; ", discrepancy.Sides.Select(side => $"{side.What} ({side.Location})"));
}
