using System.Diagnostics;
using System.Globalization;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.App;

/// <summary>What one more report costs the CSV files that hold many. By hand with <c>CCHC_SCALE=100000</c>; else a small number shows that it is appended.</summary>
public sealed class LedgerScaleTests(ITestOutputHelper output) : IDisposable
{
    private const int Figures = 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_more_report_is_appended_however_many_there_are()
    {
        var many = int.TryParse(Environment.GetEnvironmentVariable("CCHC_SCALE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 200;
        Directory.CreateDirectory(_folder["out"]);
        var options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
        using var reader = new InThisProcess(new OneFile(new Extractor(RuleFolder.LoadAll(Path.Combine(AppContext.BaseDirectory, "rules")).Packs)), new Dictionary<string, string>());
        var template = await reader.Report(new InputFile(Cchc.SomeReport, "r.docx"), default);
        template = template with { Figures = [.. template.Figures.Take(Figures)] };
        using var ledger = Ledger.Open(_folder["out"]);
        var few = 0.0;
        for (var done = 0; done < many; done += 100)
        {
            ledger.Moved(ledger.Record([.. Enumerable.Range(done, 100).Select(number => Finished(template, number))], options, TimeProvider.System));
            ledger.Apply(_folder["out"]);
            few = done == 0 ? One(ledger, template, options, many) : few;
        }

        var begun = Stopwatch.GetTimestamp();
        ledger.Moved(ledger.Record([Finished(template, 7, content: many + 5000)], options, TimeProvider.System));
        ledger.Apply(_folder["out"]);
        output.WriteLine($"a corrected version among {many}: {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms");
        // whoever has the file open sees it grow: it is not another one in its place
        using var open = new FileStream(_folder["out/figures.csv"], FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var before = open.Length;
        var all = One(ledger, template, options, many + 100);
        output.WriteLine($"one more: {few:0.0} ms among 100, {all:0.0} ms among {many}; figures.csv {before >> 20} MB, ledger {new FileInfo(_folder["out/.cchc/ledger.sqlite"]).Length >> 20} MB");
        Assert.InRange(open.Length - before, 1, before);
        Assert.Equal(1 + (many + 42) * Figures, File.ReadLines(_folder["out/figures.csv"]).Count());
        if (wanted > 0)
            Assert.True(all < few * 2 + 20, $"{few:0.0} ms among 100, {all:0.0} ms among {many}");
    }

    /// <summary>Milliseconds for looking one up, recording it and bringing the CSV files up to it, the middle of 21.</summary>
    private double One(Ledger ledger, Report template, WritingOptions options, int from)
    {
        var times = new List<double>();
        for (var i = 0; i < 21; i++)
        {
            var file = Finished(template, from + i);
            var begun = Stopwatch.GetTimestamp();
            Assert.Equal(Standing.New, ledger.Look(file.Claimed, file.Sha256).Standing);
            var recorded = ledger.Record([file], options, TimeProvider.System);
            ledger.Apply(_folder["out"]);
            ledger.Moved(recorded);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times.Order().ElementAt(10);
    }

    private static FinishedFile Finished(Report template, int number, int? content = null)
    {
        var (name, sha) = ($"r{number}.docx", (content ?? number).ToString("x64", CultureInfo.InvariantCulture));
        return new FinishedFile("w-1/" + name, name, sha, Outcomes.Done, "", "", [template with { Source = template.Source with { Name = name, Sha256 = sha } }]);
    }
}
