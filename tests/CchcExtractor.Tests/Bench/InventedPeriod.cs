using System.Globalization;

namespace CchcExtractor.Tests.Bench;

/// <summary>A period that invented communes report on: its name as printed, its data window, and when the report is issued.</summary>
/// <param name="Name">E.g. <c>quý I năm 2024</c>.</param>
/// <param name="Year">Its year.</param>
/// <param name="From">First day of the data.</param>
/// <param name="To">Last day of the data.</param>
internal sealed record InventedPeriod(string Name, int Year, DateOnly From, DateOnly To)
{
    /// <summary>What the report's outlook is called.</summary>
    public string Next => Name.StartsWith("quý III", StringComparison.Ordinal) ? $"quý IV năm {Year}" : Name.StartsWith("6", StringComparison.Ordinal) ? $"6 tháng cuối năm {Year}" : $"quý II năm {Year}";

    /// <summary>The day of issue.</summary>
    public DateOnly Issued => To.AddDays(1);

    /// <summary>First and third quarters of three years, the last one last.</summary>
    public static IReadOnlyList<InventedPeriod> All { get; } = [.. new[] { 2022, 2023, 2024 }.SelectMany(year => new[]
    {
        new InventedPeriod($"quý I năm {year}", year, new DateOnly(year - 1, 12, 15), new DateOnly(year, 3, 14)),
        new InventedPeriod($"quý III năm {year}", year, new DateOnly(year, 6, 15), new DateOnly(year, 9, 14)),
    })];

    /// <summary>Half a year that begins with the first quarter of the last year.</summary>
    public static InventedPeriod HalfYear { get; } = new("6 tháng đầu năm 2024", 2024, new DateOnly(2023, 12, 15), new DateOnly(2024, 6, 14));

    /// <summary>A day as documents print it.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
