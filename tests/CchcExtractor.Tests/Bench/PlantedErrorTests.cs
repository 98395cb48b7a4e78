using System.Globalization;
using CchcExtractor.Checks;
using CchcExtractor.Checks.Across;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Checks;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Bench;

/// <summary>
/// Plants every kind of error, and near misses, in reports of invented communes and counts what is found and what else. A short run with a fixed seed
/// holds the line; <c>CCHC_BENCH=100 dotnet test --filter PlantedError --logger "console;verbosity=detailed"</c> plants that many of each and prints more.
/// </summary>
public class PlantedErrorTests(ITestOutputHelper output)
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("CCHC_BENCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 3;

    private readonly PastReportsInMemory _past = new();
    private readonly List<string> _wrong = [];

    private sealed class Score
    {
        public int Planted { get; set; }

        public int Found { get; set; }

        public int Other { get; set; }
    }

    [Fact]
    public void What_is_planted_is_found_and_what_only_looks_wrong_is_not()
    {
        var random = new Random(20240315);
        var communes = Enumerable.Range(0, Math.Max(8, Times)).Select(number => new InventedCommune(random, number)).ToList();
        var reports = communes.SelectMany(commune => Enumerable.Range(0, Ground.Last).Select(period => commune.Report(period).Read())).ToList();
        reports.ForEach(report => _past.Put(PastReport.Of(report)));

        var alarms = reports.Concat(communes.Select(commune => commune.Report(Ground.Last).Read())).Sum(report => Told("clean", report, Loud(report)));
        var clean = communes.Count * (Ground.Last + 1);
        var quiet = new Score();
        foreach (var miss in NearMisses.All)
            quiet.Other += Ran(miss, random, communes, quiet);
        var byCode = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var planting in Plantings.Errors)
        {
            if (!byCode.TryGetValue(planting.Code, out var score))
                byCode[planting.Code] = score = new Score();
            score.Other += Ran(planting, random, communes, score);
        }

        foreach (var (code, score) in byCode)
            output.WriteLine($"{code,-28} {score.Found}/{score.Planted} found, {score.Other} other");
        var (found, planted, other) = (byCode.Values.Sum(score => score.Found), byCode.Values.Sum(score => score.Planted), byCode.Values.Sum(score => score.Other));
        output.WriteLine($"recall {found}/{planted}, precision {found}/{found + other}; near misses {quiet.Planted}, alarms {quiet.Other}; clean {clean}, alarms {alarms}");
        Assert.Empty(Kinds.All.Select(kind => kind.Code).Except(byCode.Keys));
        Assert.True(alarms == 0 && quiet.Other == 0, string.Join('\n', _wrong));
        Assert.All(byCode, one => Assert.True(one.Value.Found * 100 >= one.Value.Planted * 85, $"{one.Key}: {one.Value.Found} of {one.Value.Planted}\n{string.Join('\n', _wrong)}"));
        Assert.True(found * 100 >= planted * 95, $"{found} of {planted}\n{string.Join('\n', _wrong)}");
        Assert.True(found * 100 >= (found + other) * 97, $"{other} others beside {found}\n{string.Join('\n', _wrong)}");
    }

    /// <summary>Plants it so many times; how many codes fired that have nothing to do with it.</summary>
    private int Ran(Planting planting, Random random, List<InventedCommune> communes, Score score)
    {
        var others = 0;
        for (var i = 0; i < Times; i++)
        {
            var commune = communes[random.Next(communes.Count)];
            var report = planting.Change(new Ground(random, commune, [.. communes.Where(other => other != commune)])).Read();
            var found = Found(report);
            score.Planted++;
            var kind = Kinds.Of(planting.Code);
            if (found.Any(one => one.Kind == kind && (one.Severity > Severity.Info || kind.Severity == Severity.Info)))
                score.Found++;
            else if (kind is not null)
                _wrong.Add($"missed {planting.Code} ({planting.Name}) in {report.Source.Name}; fired: {string.Join(", ", found.Select(one => $"{one.Kind.Code} {one.Severity}"))}");
            others += Told($"{planting.Code} ({planting.Name})", report, [.. Loud(found).Where(one => one.Kind != kind && !planting.Also.Contains(one.Kind.Code))]);
        }

        return others;
    }

    private int Told(string where, Report report, List<Discrepancy> loud)
    {
        _wrong.AddRange(loud.Select(one => $"alarm in {where}, {report.Source.Name}: {one.Kind.Code}: {one.Message.Vietnamese}"));
        return loud.Count;
    }

    private IReadOnlyList<Discrepancy> Found(Report report) => AcrossReports.Audited(report, _past).Discrepancies;

    private List<Discrepancy> Loud(Report report) => Loud(Found(report));

    private static List<Discrepancy> Loud(IReadOnlyList<Discrepancy> found) => [.. found.Where(one => one.Severity > Severity.Info)];
}
