using System.IO.Compression;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Files are read in child processes, which may die of them.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IsolationTests() => Directory.CreateDirectory(_folder["in"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_is_the_same_from_a_child_as_from_this_process()
    {
        foreach (var file in Directory.GetFiles(Cchc.Fixtures, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(5))
            File.Copy(file, _folder[$"in/{Path.GetFileName(file)}"], overwrite: true);
        await Cchc.Run("extract", _folder["in"], "--out", _folder["a"]);
        var (status, _, error) = await Cchc.RunIsolated("extract", _folder["in"], "--out", _folder["b"], "--jobs", "1");
        Assert.Equal((0, ""), (status, error));
        var files = Directory.GetFiles(_folder["a"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["a"], path)).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("reports.csv", files);
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(_folder["a"], file)), File.ReadAllText(Path.Combine(_folder["b"], file))));
    }

    [Fact]
    public async Task A_file_on_which_two_children_die_is_named_and_the_next_is_read()
    {
        var slow = _folder["slow.html"];
        File.WriteAllText(slow, "<html>" + string.Concat(Enumerable.Repeat("<p>so lieu", 700_000)));
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default);
        await reading.FieldNames(default);
        var report = reading.Report(new InputFile(slow, "slow.html"), default);
        var killed = new HashSet<int>();
        var loaded = TimeSpan.Zero;
        while (!report.IsCompleted)
        {
            foreach (var id in reading.Processes.Where(killed.Add))
            {
                using var child = System.Diagnostics.Process.GetProcessById(id);
                // the first has its rules already; the second needs as much work to load them, however long that takes
                if (loaded == TimeSpan.Zero)
                    loaded = child.TotalProcessorTime;
                else
                    await Until(() => child.HasExited || child.TotalProcessorTime > loaded * 1.2);
                Crash(child);
            }

            await Task.Delay(20);
        }

        Assert.Equal("file/crashed-reader", Assert.Single((await report).Problems).Code);
        Assert.NotEmpty((await reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default)).Figures);
    }

    [Fact]
    public async Task That_somebody_ends_children_is_no_fault_of_the_file()
    {
        if (OperatingSystem.IsWindows())
            return; // there an end from outside looks like any other
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default);
        await reading.FieldNames(default);
        var ended = new HashSet<int>();
        var report = reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default);
        while (!report.IsCompleted)
        {
            foreach (var id in reading.Processes.Where(id => ended.Count < 4 && ended.Add(id)))
            {
                using var child = System.Diagnostics.Process.GetProcessById(id);
                child.Kill();
            }

            await Task.Delay(5);
        }

        Assert.Equal(4, ended.Count);
        Assert.NotEmpty((await report).Figures);
    }

    [Fact]
    public async Task A_child_that_is_too_slow_is_ended_twice_and_the_file_said_to_be_too_slow()
    {
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default with { Time = TimeSpan.Zero });
        var report = await reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default);
        Assert.Equal("file/too-slow", Assert.Single(report.Problems).Code);
        Assert.Equal(64, report.Source.Sha256.Length);
    }

    [Fact]
    public void A_busy_machine_takes_nothing_from_a_file_and_a_hang_ends_all_the_same()
    {
        var (limits, nothing) = (new ReadingLimits(TimeSpan.FromSeconds(60), 1L << 30), TimeSpan.Zero);
        Assert.Null(limits.Over(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(300), 1L << 30));
        Assert.Equal(Ending.TooSlow, limits.Over(TimeSpan.FromSeconds(61), TimeSpan.FromSeconds(61), 0));
        Assert.Equal(Ending.Stuck, limits.Over(nothing, TimeSpan.FromSeconds(301), 0));
        Assert.Equal(Ending.TooMuchMemory, limits.Over(nothing, nothing, (1L << 30) + 1));
        Assert.Equal(TimeSpan.FromMinutes(10), limits.LongestFile);
    }

    [Fact]
    public async Task A_child_that_works_for_too_long_is_ended_for_its_processor_time()
    {
        var slow = _folder["slow.html"];
        File.WriteAllText(slow, "<html>" + string.Concat(Enumerable.Repeat("<p>so lieu", 700_000)));
        var limits = ReadingLimits.Default with { Time = TimeSpan.FromSeconds(0.5), Clock = TimeSpan.FromMinutes(10) };
        using var child = ReadingChild.Start(Rules, "vi", limits);
        await child.Greeting(default);
        Assert.Equal((Ending.TooSlow, null), await child.Ask(new Question(slow, "slow.html"), WireForms.Default.Report, default));
        AssertSays(limits, Ending.TooSlow, "giây bộ xử lý", "seconds of processor time");
    }

    [Fact]
    public async Task A_child_that_sleeps_is_ended_by_the_clock()
    {
        if (OperatingSystem.IsWindows())
            return; // there no process can be put to sleep from outside
        var limits = ReadingLimits.Default with { Clock = TimeSpan.FromSeconds(0.5) };
        using var child = ReadingChild.Start(Rules, "vi", limits);
        await child.Greeting(default);
        Signal(child.Id, "STOP");
        Assert.Equal((Ending.Stuck, null), await child.Ask(new Question(Cchc.SomeReport, "a.docx"), WireForms.Default.Report, default));
        AssertSays(limits, Ending.Stuck, "giây đồng hồ", "seconds by the clock");
    }

    [Fact]
    public async Task A_child_that_takes_too_much_memory_is_ended_and_the_next_file_is_read_by_another()
    {
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default with { Memory = 500L << 20 });
        var zeros = _folder["zeros.html"];
        using (var file = new StreamWriter(zeros))
        {
            file.Write("<html>");
            for (var i = 0; i < 700_000; i++)
                file.Write("<p>so lieu so lieu");
        }

        var report = await reading.Report(new InputFile(zeros, "zeros.html"), default);
        Assert.Equal("file/too-much-memory", Assert.Single(report.Problems).Code);
        Assert.NotEmpty((await reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default)).Figures);
    }

    [Fact]
    public async Task What_is_longer_than_any_report_is_not_sent_and_many_reports_are_kept_in_few_bytes()
    {
        var small = SampleReport.Of();
        var large = small with { UnclaimedNumbers = [.. Enumerable.Repeat(new UnclaimedNumber("12", new string('x', 1000), "", new Location("paragraph 1")), 14_000)] };
        using var stream = new MemoryStream();
        Assert.False(await Wire.Send(stream, large, WireForms.Default.Report));
        Assert.Equal(0, stream.Length);
        Assert.True(await Wire.Send(stream, small, WireForms.Default.Report));
        stream.Position = 0;
        Assert.Equal(small.Figures.Count, (await Wire.Receive(stream, WireForms.Default.Report))!.Figures.Count);
        var kept = new KeptReports();
        for (var i = 40; i-- > 0;)
            kept.Put(i, small with { Source = small.Source with { Name = $"{i}" } });
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}"), kept.Select(report => report.Source.Name));
        Assert.All(kept, report => Assert.Equal(small.Figures, report.Figures));
        Assert.Equal(14_000, KeptReport.Of(large).Report.UnclaimedNumbers.Count);
    }

    [Fact]
    public async Task An_entry_of_an_archive_is_read_by_a_child()
    {
        using (var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create))
            zip.CreateEntryFromFile(Cchc.SomeReport, "../xã A/r.docx");
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default);
        var report = await reading.Report(Assert.Single(await reading.Reports(new InputFile(_folder["a.zip"], "a.zip"), default)), default);
        Assert.Equal("a.zip/xã A/r.docx", report.Source.Name);
        Assert.NotEmpty(report.Figures);
    }

    [Fact]
    public async Task An_archive_in_the_place_of_another_is_opened_anew()
    {
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default);
        foreach (var names in (string[][])[["a.html", "b.html"], ["b.html", "a.html", "c.html"]])
        {
            File.Delete(_folder["a.zip"]);
            using (var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create))
            {
                foreach (var name in names)
                {
                    using var page = new StreamWriter(zip.CreateEntry(name).Open());
                    page.Write($"<html><body><p>BÁO CÁO {name} {names.Length}</p></body></html>");
                }
            }

            var reports = await reading.Reports(new InputFile(_folder["a.zip"], "a.zip"), default);
            Assert.Equal(names.Select(name => $"a.zip/{name}"), reports.Select(report => report.Name));
            foreach (var (name, report) in names.Zip(reports))
                Assert.Equal(Formats.Readers.ReportFiles.Sha256(System.Text.Encoding.UTF8.GetBytes($"<html><body><p>BÁO CÁO {name} {names.Length}</p></body></html>")), (await reading.Report(report, default)).Source.Sha256);
        }
    }

    [Fact]
    public async Task An_archive_that_ends_its_child_is_one_that_failed()
    {
        using (var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create))
            for (var i = 0; i < 400; i++)
                zip.CreateEntryFromFile(Cchc.SomeReport, $"r{i}.docx");
        using var reading = new ReadingChildren(Rules, Quiet, 1, new ReadingLimits(TimeSpan.Zero, 1L << 30) { Look = TimeSpan.FromMilliseconds(1) });
        var archive = Assert.Single(await reading.Reports(new InputFile(_folder["a.zip"], "a.zip"), default));
        Assert.Equal(("a.zip", "file/too-slow"), (archive.Name, archive.Problem?.Code));
    }

    [Fact]
    public async Task Reading_leaves_nothing_in_the_folder_for_temporary_files_and_needs_none()
    {
        File.Copy(Cchc.SomeReport, _folder["in/r.docx"]);
        File.WriteAllBytes(_folder["in/s.xlsx"], Fuzzing.Seeds.Of("xlsx")[0]);
        foreach (var command in (string[][])[["extract", _folder["in"]], ["watch", "--inbox", _folder["in"], "--once", "--settle", "0"]])
            await RunWithoutTemporaryFolder([.. command, "--out", _folder[command[0]], "--rules", Rules]);
        Assert.False(Directory.Exists(_folder["nowhere"]));
        Assert.DoesNotContain(Directory.GetDirectories(_folder["watch/.cchc"]), folder => Path.GetFileName(folder).StartsWith("cchc-rules", StringComparison.Ordinal));
    }

    private async Task RunWithoutTemporaryFolder(string[] args)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"])
            start.Environment[name] = _folder["nowhere"];
        using var extract = System.Diagnostics.Process.Start(start)!;
        var (output, error) = (extract.StandardOutput.ReadToEndAsync(), extract.StandardError.ReadToEndAsync());
        await extract.WaitForExitAsync();
        Assert.True(extract.ExitCode == 0, await output + await error);
    }

    [Fact]
    public async Task Mistakes_in_the_rules_are_said_by_the_parent()
    {
        Directory.CreateDirectory(_folder["rules"]);
        File.WriteAllText(_folder["rules/base.yaml"], "nonsense: 1\n");
        var (status, _, error) = await Cchc.RunIsolated("extract", Cchc.SomeReport, "--out", _folder["out"], "--rules", _folder["rules"]);
        Assert.Equal(2, status);
        Assert.Contains("base.yaml:1:1", error);
    }

    /// <summary>As a crash ends it: by a signal that .NET does not know of, and not by the one that is only sent from outside.</summary>
    private static void Crash(System.Diagnostics.Process child)
    {
        if (OperatingSystem.IsWindows())
            child.Kill();
        else
            Signal(child.Id, "XCPU");
    }

    private static void Signal(int process, string name) =>
        System.Diagnostics.Process.Start("kill", [$"-{name}", process.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

    private static void AssertSays(ReadingLimits limits, Ending ending, string vietnamese, string english)
    {
        var problem = ReadingProblems.Of("a.docx", ending, limits);
        Assert.Equal("file/too-slow", problem.Code);
        Assert.Contains(vietnamese, problem.Message.Vietnamese);
        Assert.Contains(english, problem.Message.English);
    }

    private static async Task Until(Func<bool> holds)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!holds() && System.Diagnostics.Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2))
            await Task.Delay(20);
    }

    private static string Rules => Path.Combine(AppContext.BaseDirectory, "rules");

    private static Terminal Quiet => new(TextWriter.Null, TextWriter.Null, "vi");
}
