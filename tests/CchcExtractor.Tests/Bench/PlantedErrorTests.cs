using System.Globalization;
using CchcExtractor.Checks.Across;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Checks;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Bench;

/// <summary>
/// Plants each kind of error in reports of invented communes and counts what is found of it, and what else. A short run with a fixed seed holds the
/// line; <c>CCHC_BENCH=200 dotnet test --filter PlantedErrors</c> plants that many of each.
/// </summary>
public class PlantedErrorTests(ITestOutputHelper output)
{
    private const int Last = 5;

    private delegate Report Planting(InventedCommune commune, Random random, IReadOnlyList<InventedCommune> all);

    private static readonly (string Code, Planting Plant)[] Plantings =
    [
        ("template/reused-paragraph", (commune, random, _) => commune.Report(Last, copied: commune.Dossiers(commune.Counts[random.Next(Last)]))),
        ("template/reused-paragraph", (commune, random, all) => commune.Report(Last, copied: all.First(other => other != commune).Dossiers(all.First(other => other != commune).Counts[random.Next(Last)]))),
        ("series/jump", (commune, _, _) => commune.Report(Last, commune.Counts[Last] with { Issued = commune.Counts[Last].Issued * 10 })),
        ("series/identical", (commune, random, _) => commune.Report(Last, commune.Counts[random.Next(Last)])),
        ("sum/parts-differ", (commune, random, _) => commune.Report(Last, commune.Counts[Last] with { Direct = commune.Counts[Last].Received - commune.Counts[Last].Online + random.Next(2, 9) })),
        ("part/exceeds-whole", (commune, _, _) => commune.Report(Last, commune.Counts[Last] with { OnTime = commune.Counts[Last].Resolved + 11 })),
        ("ratio/differs", (commune, random, _) => commune.Report(Last, commune.Counts[Last] with { Rate = commune.Percent(commune.Counts[Last].Online + random.Next(4, 12), commune.Counts[Last].Received) })),
        ("ratio/differs", (commune, _, _) => commune.Report(Last, commune.Counts[Last] with { Received = 37, Online = 16, Resolved = 37, OnTime = 37, WithoutOnline = true, Rate = "45,3%" })),
        ("ratio/out-of-range", (commune, random, _) => commune.Report(Last, commune.Counts[Last] with { Rate = $"{random.Next(101, 180)},4%" })),
        ("date/invalid", (commune, random, _) => commune.Report(Last, commune.Counts[Last] with { Extra = $"UBND xã đã ban hành Kế hoạch số {random.Next(3, 90)}/KH-UBND ngày 31/6/2024 về kiểm tra công tác cải cách hành chính năm 2024." })),
        ("date/after-report", (commune, random, _) => commune.Report(Last, commune.Counts[Last] with { Extra = $"UBND xã đã ban hành Kế hoạch số {random.Next(3, 90)}/KH-UBND ngày {random.Next(10, 28)}/11/2024 về kiểm tra công tác cải cách hành chính năm 2024." })),
        ("template/wrong-agency", (commune, _, all) => commune.Report(Last, commune.Counts[Last] with { Extra = $"Nhân dân trên địa bàn xã {all.First(other => other != commune).Name} đồng tình với việc thực hiện cải cách hành chính." })),
    ];

    [Fact]
    public void What_is_planted_is_found_and_what_only_looks_wrong_is_not()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable("CCHC_BENCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 4;
        var random = new Random(20240315);
        var communes = Enumerable.Range(0, Math.Max(6, times)).Select(number => new InventedCommune(random, number)).ToList();
        var past = new PastReportsInMemory();
        var histories = communes.Select(commune => Enumerable.Range(0, Last).Select(period => commune.Report(period)).ToList()).ToList();
        foreach (var report in histories.SelectMany(history => history))
            past.Put(CchcExtractor.Remembering.PastReport.Of(report));

        var alarms = histories.SelectMany(history => history).Concat(communes.Select(commune => commune.Report(Last))).SelectMany(report => Loud(report, past).Select(code => $"clean {report.Source.Name}: {code}")).ToList();
        var byCode = new SortedDictionary<string, (int Planted, int Found, int Other)>(StringComparer.Ordinal);
        foreach (var (code, plant) in Plantings)
        {
            for (var i = 0; i < times; i++)
            {
                var codes = Loud(plant(communes[i % communes.Count], random, communes), past);
                var sofar = byCode.GetValueOrDefault(code);
                byCode[code] = (sofar.Planted + 1, sofar.Found + (codes.Contains(code) ? 1 : 0), sofar.Other + codes.Count(other => other != code && !Follows(code, other)));
            }
        }

        foreach (var (code, (planted, found, other)) in byCode)
            output.WriteLine($"{code}: {found}/{planted} found, {other} other");
        output.WriteLine($"clean: {communes.Count * (Last + 1)} reports, {alarms.Count} alarms");
        alarms.Take(20).ToList().ForEach(output.WriteLine);
        Assert.Empty(alarms);
        Assert.All(byCode, one => Assert.True(one.Value.Found * 100 >= one.Value.Planted * 85, $"{one.Key}: {one.Value.Found} of {one.Value.Planted}"));
        Assert.True(byCode.Values.Sum(one => one.Other) * 100 <= byCode.Values.Sum(one => one.Found) * 3, string.Join("; ", byCode.Select(one => $"{one.Key} {one.Value.Other}")));
    }

    private static List<string> Loud(Report report, PastReportsInMemory past) =>
        [.. AcrossReports.Audited(report, past).Discrepancies.Where(found => found.Severity > Severity.Info).Select(found => found.Kind.Code).Distinct()];

    /// <summary>One slip is seen from several sides: a copied paragraph brings copied figures, parts that do not add up a rate that does not fit.</summary>
    private static bool Follows(string planted, string other) => (planted, other) switch
    {
        ("template/reused-paragraph", "series/identical") or ("series/identical", "template/reused-paragraph") => true,
        ("sum/parts-differ" or "part/exceeds-whole" or "ratio/out-of-range", "sum/parts-differ" or "part/exceeds-whole" or "ratio/differs") => true,
        ("ratio/differs", "series/jump" or "sum/parts-differ") => true,
        _ => false,
    };
}
