using System.Diagnostics;
using System.Globalization;
using CchcExtractor.Checks.Across;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Bench;

namespace CchcExtractor.Benchmarks;

/// <summary>
/// What it costs to put one more report into the archive, to hold it against the others and to find the reports that it concerns, among 100 and among
/// many. CPU time, since that is what a busy machine leaves comparable, besides time by the clock.
/// </summary>
internal static class Archives
{
    private const int Periods = 10;
    private const int More = 200;

    public static void Measure(int many)
    {
        var template = new Extractor(Samples.Rules()).Extract(ReportFiles.Read("report.docx", Samples.Bytes("docx")));
        foreach (var count in (int[])[100, 1000, many])
        {
            var folder = Directory.CreateTempSubdirectory("cchc-archive-").FullName;
            Measure(template, count, Path.Combine(folder, ReportDatabase.FileName));
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Report template, int count, string path)
    {
        var random = new Random(7);
        using var archive = new ReportDatabase(path);
        for (var i = 0; i < count; i++)
            archive.Put(ManyReports.Like(template, i / Periods, i % Periods, random));
        archive.Commit();
        var (stages, found, concerned) = (new (double Cpu, double Clock)[4], 0, 0);
        for (var i = 0; i < More; i++)
        {
            // a commune that is there already, with one period more
            var report = ManyReports.Like(template, random.Next(count / Periods), Periods + i, random);
            Time(0, () => archive.Put(report));
            Time(1, () => found += AcrossReports.Audited(report, archive).Discrepancies.Count - report.Discrepancies.Count);
            Time(2, () => concerned += AcrossReports.Concerned(PastReport.Of(report), archive).Count);
            Time(3, archive.Commit);
        }

        var bytes = new FileInfo(path).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count,6} reports: put {stages[0].Cpu / More:0.00}, audit {stages[1].Cpu / More:0.00}, concerned {stages[2].Cpu / More:0.00}, commit {stages[3].Cpu / More:0.00} ms CPU each; {stages.Sum(stage => stage.Cpu) / More:0.00} ms CPU, {stages.Sum(stage => stage.Clock) / More:0.00} ms by the clock; {found} findings, {concerned} concerned in {More}; {bytes >> 20} MB on disk, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB memory"));

        void Time(int stage, Action work)
        {
            var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            work();
            stages[stage] = (stages[stage].Cpu + (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, stages[stage].Clock + Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
    }
}
