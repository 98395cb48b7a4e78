using System.Diagnostics;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Watching;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Writers;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.Tests.App;

public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_dropped_in_while_it_runs_are_all_done_once_and_it_stops_soon()
    {
        using var worker = Worker();
        await worker.StartAsync(default);
        for (var i = 0; i < 10; i++)
            Cchc.WriteReport(_folder[$"inbox/r{i}.docx"], i);
        await Until(() => Count("inbox/done") == 10 && File.Exists(_folder["out/reports.csv"]));
        var clock = Stopwatch.StartNew();
        await worker.StopAsync(default);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"r{i}.docx"), Sources().Order(StringComparer.Ordinal));
        Assert.Equal(10, Directory.GetFiles(_folder["out/reports"]).Length);
        Assert.Equal((0, 0), (Count("inbox/work"), Count("inbox/failed")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_in_failed_with_the_reason_beside_it()
    {
        Directory.CreateDirectory(_folder["inbox/xã A"]);
        File.WriteAllText(_folder["inbox/xã A/hỏng.docx"], "không phải Word");
        var (status, _, _) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal(2, status);
        Assert.True(File.Exists(_folder["inbox/failed/xã A/hỏng.docx"]));
        Assert.Contains("văn bản thuần", File.ReadAllText(_folder["inbox/failed/xã A/hỏng.docx.txt"]));
        Assert.Equal(["xã A/hỏng.docx"], Sources());
    }

    [Fact]
    public async Task What_a_killed_worker_left_at_work_is_done_at_the_next_start()
    {
        Cchc.WriteReport(_folder["inbox/work/sub/r.docx"], 1);
        await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.True(File.Exists(_folder["inbox/done/sub/r.docx"]));
        Assert.Equal(["sub/r.docx"], Sources());
        Assert.False(Directory.Exists(_folder["inbox/work/sub"]));
    }

    [Fact]
    public async Task A_report_done_again_replaces_its_rows_and_keeps_its_first_file()
    {
        for (var round = 0; round < 2; round++)
        {
            Cchc.WriteReport(_folder["inbox/r.docx"], 7);
            await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        }

        Assert.Equal(["r.docx"], Sources());
        Assert.Equal(["r (2).docx", "r.docx"], Directory.GetFiles(_folder["inbox/done"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_worker_is_kept_out()
    {
        using var first = new Inbox(_folder["inbox"]).Lock();
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once");
        Assert.Equal(2, status);
        Assert.Contains("đã có một chương trình cchc khác", error);
    }

    [Fact]
    public async Task While_the_results_cannot_be_written_nothing_leaves_work()
    {
        File.WriteAllText(_folder["out"], "a file in the way");
        using var worker = Worker();
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        await worker.StartAsync(default);
        await Until(() => Count("inbox/work") == 1);
        await Task.Delay(200);
        Assert.Equal(1, Count("inbox/work"));
        File.Delete(_folder["out"]);
        await Until(() => Count("inbox/done") == 1);
        await worker.StopAsync(default);
        Assert.Equal(["r.docx"], Sources());
    }

    private InboxWorker Worker()
    {
        var options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
        var watch = new Watch(Formats.Writers.Writers.All, options, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.05), 2, Once: false);
        return new InboxWorker(new Inbox(_folder["inbox"]), new InThisProcess(new OneFile(new Extractor(new RulePack())), new Dictionary<string, string>()), watch, new Terminal(TextWriter.Null, TextWriter.Null, "vi"), TimeProvider.System, new NoHost());
    }

    private static async Task Until(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(90), "it did not happen in 90 s");
            await Task.Delay(20);
        }
    }

    private int Count(string folder) => Directory.Exists(_folder[folder])
        ? Directory.GetFiles(_folder[folder], "*", SearchOption.AllDirectories).Count(path => !Path.GetFileName(path).StartsWith('.'))
        : 0;

    private IEnumerable<string> Sources() => File.ReadAllText(_folder["out/reports.csv"]).TrimEnd().Split("\r\n")[1..].Select(line => line.Split(',')[1]);

    private sealed class NoHost : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication()
        {
        }
    }
}
