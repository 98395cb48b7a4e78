using System.Diagnostics;
using CchcExtractor.Checks.Across;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Checks;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Bench;

/// <summary>What the audit of one more report costs among few and among many. By hand with <c>CCHC_SCALE=10000</c>; else a small number shows that it works.</summary>
public sealed class ScaleTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchc-scale-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_more_report_costs_the_same_among_many_as_among_few()
    {
        var many = int.TryParse(Environment.GetEnvironmentVariable("CCHC_SCALE"), out var wanted) ? wanted : 400;
        var random = new Random(7);
        var commune = new InventedCommune(random, 1);
        var template = commune.Report(0);
        var (few, all) = (Cost(template, 100, random), Cost(template, many, random));
        output.WriteLine($"100 reports: {few:0.00} ms; {many} reports: {all:0.00} ms; {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        if (wanted > 0)
            Assert.True(all <= few * 1.5, $"{few:0.00} ms among 100, {all:0.00} ms among {many}");
    }

    /// <summary>Milliseconds for putting in and auditing one report, the middle of many.</summary>
    private double Cost(Report template, int count, Random random)
    {
        using var archive = new ReportDatabase(Path.Combine(_folder, $"{count}.db"));
        for (var i = 0; i < count; i++)
            archive.Put(Synthetic(template, i, random));
        archive.Commit();
        var times = new List<double>();
        for (var i = 0; i < 41; i++)
        {
            var report = Synthetic(template, count + i, random);
            var began = Stopwatch.GetTimestamp();
            archive.Put(report);
            AcrossReports.Audited(report, archive);
            archive.Commit();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return times.Order().ElementAt(20);
    }

    /// <summary>The template as another commune's report with other numbers; ten reports a commune, twenty passages each.</summary>
    private static Report Synthetic(Report template, int number, Random random) => template with
    {
        Source = template.Source with { Name = $"{number}.docx", Sha256 = number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture) },
        Metadata = template.Metadata with { Commune = $"Xã Thứ {number / 10}", Period = new Period(PeriodKind.Quarter, 2015 + (number % 10), 1) },
        Passages = [.. Enumerable.Range(0, 20).Select(i => template.Passages[i % template.Passages.Count]).Select(passage => passage with
        {
            Numbers = [.. Enumerable.Range(0, 5).Select(_ => random.Next(10, 2000)).Select(value => new TellingNumber($"{value}", value, $"{value}".TrimEnd('0').Length))],
        })],
    };
}
