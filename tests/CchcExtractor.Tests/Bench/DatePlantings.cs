namespace CchcExtractor.Tests.Bench;

/// <summary>Periods, dates and cited documents that cannot be.</summary>
internal static class DatePlantings
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("period/contradiction", "title of another year", ground => ground.Report().Change("title", ground.Commune.Report(Ground.Last).Period.Name, "quý III năm 2023")),
        new("period/contradiction", "preamble of another quarter", ground => ground.Report().Change("preamble", "quý III năm 2024", ground.One("quý I năm 2024", "quý III năm 2023", "quý II năm 2024"))),
        new("period/contradiction", "window of another year", ground => ground.Report().Change("preamble", "15/06/2024 đến ngày 14/09/2024", ground.One("15/06/2023 đến ngày 14/09/2023", "15/12/2023 đến ngày 14/03/2024")), "template/reused-paragraph"),
        new("period/contradiction", "closing of another period", ground => ground.Report().Change("closing", "quý III năm 2024", ground.One("quý I năm 2024", "quý III năm 2023", "6 tháng đầu năm 2024"))),
        new("period/contradiction", "appendix of another period", ground => ground.Report().Change("appendix title", "QUÝ III NĂM 2024", ground.One("QUÝ III NĂM 2023", "QUÝ I NĂM 2024"))),
        new("period/contradiction", "appendix to another report", ground => ground.Report().Change("appendix to", "15/09/2024", ground.One("15/09/2023", "15/03/2024", "14/03/2023"))),
        new("date/after-report", "a later month", ground => ground.Report().Change("plans", Date(ground, 2), $"{ground.Random.Next(1, 28):00}/{ground.Random.Next(10, 13)}/2024"), "date/number-order"),
        new("date/after-report", "the year mistyped", ground => ground.Report().Change("review", Date(ground, 3), Date(ground, 3).Replace("/2024", "/2025", StringComparison.Ordinal)), "date/number-order"),
        new("date/invalid", "no such day", ground => ground.Report().Change("plans", Date(ground, 1), ground.One("31/6/2024", "30/02/2024", "31/04/2024", "32/7/2024", "15/13/2024"))),
        new("date/number-order", "two dates swapped", Swapped),
        new("date/number-order", "a much earlier month", ground => ground.Report().Change("plans", Date(ground, 2), $"{ground.Random.Next(1, 28):00}/0{ground.Random.Next(2, 5)}/2024")),
        new("date/number-conflict", "cited again with another date", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[ground.Random.Next(3)];
            return ground.Report().Add("documents", $"Căn cứ {plan.Cited.Replace(InventedPeriod.Day(plan.Date), InventedPeriod.Day(plan.Date.AddDays(ground.Random.Next(5, 9))), StringComparison.Ordinal)} về {plan.Subject}, UBND xã đã phân công nhiệm vụ cho từng công chức.");
        }, "date/number-order"),
    ];

    private static string Date(Ground ground, int plan) => InventedPeriod.Day(ground.Commune.Documents[Ground.Last].Plans[plan].Date);

    private static InventedReport Swapped(Ground ground)
    {
        var (one, other) = ground.One((0, 1), (1, 2), (0, 2));
        var (first, second) = (Date(ground, one), Date(ground, other));
        return ground.Report().Change("plans", first, "@").Change("plans", second, first).Change("plans", "@", second);
    }
}
