namespace CchcExtractor.Tests.Bench;

/// <summary>Figures that do not fit the commune's earlier reports.</summary>
internal static class SeriesPlantings
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("series/jump", "a digit too many", ground =>
        {
            var report = ground.Report();
            return report.Change("documents", $"{report.Counts.Issued} văn bản", $"{report.Counts.Issued * 10} văn bản");
        }),
        new("series/jump", "a digit missing", ground =>
        {
            var report = ground.Report();
            return report.Change("documents", $"{report.Counts.Incoming} văn bản đến", $"{report.Counts.Incoming / 10} văn bản đến");
        }),
        new("series/identical", "all of an earlier period", ground => ground.Commune.Report(Ground.Last, ground.Commune.Counts[ground.Random.Next(Ground.Last)]), "template/reused-paragraph"),
        new("series/year-to-date", "fewer since January than in the first quarter", ground => ground.Report().Fill("bm5/3", "2")),
        new("series/year-to-date", "half a year with less than its first quarter", ground => ground.Commune.HalfYear(-ground.Random.Next(2, 6)), "series/identical", "template/reused-paragraph"),
    ];
}
