using System.Diagnostics;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Serving;
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

    public WatchTests() => Directory.CreateDirectory(_folder["inbox"]);

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
        Assert.True(File.Exists(_folder["inbox/failed/file/not-a-report/xã A/hỏng.docx"]));
        Assert.Contains("văn bản thuần", File.ReadAllText(_folder["inbox/failed/file/not-a-report/xã A/hỏng.docx.txt"]));
        Assert.Equal(["xã A/hỏng.docx"], Sources());
    }

    [Fact]
    public async Task A_ledger_that_is_damaged_is_said_and_no_file_is_lost()
    {
        Directory.CreateDirectory(_folder["out/.cchc"]);
        File.WriteAllText(_folder["out/.cchc/ledger.sqlite"], new string('x', 5000));
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0", "--lang", "en");
        Assert.Equal(2, status);
        Assert.Contains("a database there is damaged (ledger.sqlite", error);
        Assert.Contains("drop the files of done into the inbox again", error);
        Assert.True(File.Exists(_folder["inbox/r.docx"]));
    }

    [Fact]
    public async Task What_a_killed_worker_left_at_work_is_done_at_the_next_start()
    {
        Cchc.WriteReport(_folder["inbox/work/sub/r.docx"], 1);
        await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal("sub/r.docx", Assert.Single(Below("done")));
        Assert.Equal(["sub/r.docx"], Sources());
        Assert.False(Directory.Exists(_folder["inbox/work/sub"]));
    }

    [Fact]
    public async Task The_same_content_again_is_a_duplicate_and_counts_once()
    {
        Cchc.WriteReport(_folder["inbox/r.docx"], 7);
        await Once();
        Cchc.WriteReport(_folder["inbox/r.docx"], 7);
        Cchc.WriteReport(_folder["inbox/xã/bản sao.docx"], 7);
        var output = await Once();
        Assert.Equal(["r.docx"], Sources());
        Assert.Equal(["r.docx", "xã/bản sao.docx"], Below("duplicate"));
        Assert.Contains("xã/bản sao.docx: nội dung giống hệt r.docx", output);
    }

    [Fact]
    public async Task A_new_content_under_the_same_name_takes_the_place_of_the_old()
    {
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        Cchc.WriteReport(_folder["inbox/other.docx"], 2);
        await Once();
        var before = File.ReadAllLines(_folder["out/figures.csv"]).Length;
        Cchc.WriteReport(_folder["inbox/r.docx"], 3);
        Assert.Contains("r.docx: bản mới", await Once());
        Assert.Equal(["other.docx", "r.docx"], Sources());
        Assert.Equal(before, File.ReadAllLines(_folder["out/figures.csv"]).Length);
        Assert.Equal(["other.docx", "r (2).docx", "r.docx"], Below("done"));
    }

    [Fact]
    public async Task Two_workers_share_an_inbox_and_do_no_file_twice()
    {
        for (var i = 0; i < 20; i++)
            Cchc.WriteReport(_folder[$"inbox/r{i}.docx"], i);
        using var one = Worker();
        using var two = Worker();
        await Task.WhenAll(one.StartAsync(default), two.StartAsync(default));
        await Until(() => Count("inbox/done") == 20);
        await Task.WhenAll(one.StopAsync(default), two.StopAsync(default));
        Assert.Equal(20, Sources().Distinct().Count());
        Assert.Equal((20, 0, 0), (Sources().Count(), Count("inbox/duplicate"), Count("inbox/work")));
    }

    [Fact]
    public async Task While_the_results_cannot_be_written_no_file_is_taken_and_then_all_are()
    {
        File.WriteAllText(_folder["out"], "a file in the way");
        using var worker = Worker();
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        await worker.StartAsync(default);
        await Task.Delay(300);
        Assert.True(File.Exists(_folder["inbox/r.docx"]));
        File.Delete(_folder["out"]);
        await Until(() => Count("inbox/done") == 1);
        await worker.StopAsync(default);
        Assert.Equal(["r.docx"], Sources());
    }

    [Fact]
    public async Task What_is_open_linked_or_unfinished_stays_and_the_status_says_why()
    {
        foreach (var name in (string[])["open.docx", "stays.docx"])
            Cchc.WriteReport(_folder["inbox/" + name], 1);
        File.WriteAllText(_folder["inbox/~$open.docx"], "");
        File.WriteAllText(_folder["inbox/a.docx.crdownload"], "PK");
        File.Move(_folder["inbox/stays.docx"], _folder["real.docx"]);
        File.CreateSymbolicLink(_folder["inbox/link.docx"], _folder["real.docx"]);
        await Once();
        Assert.Equal(0, Count("inbox/done"));
        Assert.Equal(["a.docx.crdownload", "link.docx", "open.docx", "~$open.docx"], Directory.GetFiles(_folder["inbox"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (status, output, error) = await Cchc.Run("status", "--out", _folder["out"]);
        Assert.Equal((0, ""), (status, error));
        Assert.Contains("link.docx: chờ: là liên kết", output);
        Assert.Contains("open.docx: chờ: đang mở ở chương trình khác (~$open.docx)", output);
    }

    [Fact]
    public async Task Results_that_lie_in_the_inbox_are_no_reports()
    {
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        for (var round = 0; round < 2; round++)
            await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["inbox/out"], "--once", "--settle", "0");
        Assert.Equal((1, 0), (Count("inbox/done"), Count("inbox/failed")));
        Assert.True(File.Exists(_folder["inbox/out/reports.csv"]));
    }

    [Fact]
    public async Task Reports_are_no_results_where_the_inbox_lies_in_the_output()
    {
        Cchc.WriteReport(_folder["out/inbox/r.docx"], 1);
        await Cchc.Run("watch", "--inbox", _folder["out/inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal(["r.docx"], Sources());
    }

    [Fact]
    public async Task A_name_of_255_bytes_and_a_name_taken_apart_find_their_places()
    {
        var longest = new string('ế', 83) + "a.docx";
        File.WriteAllText(_folder["inbox/" + longest], "no report");
        Cchc.WriteReport(_folder["inbox/ba\u0301o.docx"], 1);
        await Once();
        Assert.Equal(2, Directory.GetFiles(_folder["inbox/failed/file/not-a-report"]).Length);
        Assert.Contains("b\u00E1o.docx", Sources());
    }

    [Fact]
    public async Task Pipes_devices_sockets_and_linked_folders_are_left_alone_and_said()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_folder["inbox/socket.docx"]));
        using (var pipe = Process.Start("mkfifo", [_folder["inbox/pipe.docx"]]))
            await pipe.WaitForExitAsync();
        Directory.CreateDirectory(_folder["elsewhere"]);
        Cchc.WriteReport(_folder["elsewhere/r.docx"], 1);
        Directory.CreateSymbolicLink(_folder["inbox/linked"], _folder["elsewhere"]);
        Cchc.WriteReport(_folder["inbox/r.docx"], 2);
        await Once();
        Assert.Equal(["r.docx"], Sources());
        Assert.False(OrdinaryFiles.Contains("/dev/zero"));
        var waiting = File.ReadAllText(_folder["out/status.json"]);
        Assert.All((string[])["socket.docx", "pipe.docx", "linked"], name => Assert.Contains($"\"{name}\"", waiting));
        Assert.True(File.Exists(_folder["elsewhere/r.docx"]));
    }

    [Fact]
    public async Task The_inbox_is_not_the_output()
    {
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["inbox"] + "/", "--once");
        Assert.Equal(64, status);
        Assert.Contains("cùng một thư mục", error);
    }

    [Fact]
    public async Task An_inbox_that_was_there_and_is_away_is_not_made_anew()
    {
        await Once();
        Directory.Delete(_folder["inbox"], recursive: true);
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once");
        Assert.Equal(2, status);
        Assert.Contains("tạm thời không truy cập được", error);
        Assert.False(Directory.Exists(_folder["inbox"]));
    }

    [Fact]
    public async Task Folders_that_somebody_removes_while_it_runs_are_made_anew()
    {
        using var worker = Worker();
        Cchc.WriteReport(_folder["inbox/a.docx"], 1);
        await worker.StartAsync(default);
        await Until(() => Count("inbox/done") == 1 && Count("inbox/work") == 0);
        foreach (var folder in (string[])["work", "done", "failed", "duplicate"])
            Directory.Delete(_folder["inbox/" + folder], recursive: true);
        Cchc.WriteReport(_folder["inbox/b.docx"], 2);
        await Until(() => Count("inbox/done") == 1);
        await worker.StopAsync(default);
        Assert.Equal(["a.docx", "b.docx"], Sources());
    }

    [Fact]
    public void A_file_is_moved_to_a_free_name_only_and_stays_where_it_is_otherwise()
    {
        File.WriteAllText(_folder["a"], "a");
        File.WriteAllText(_folder["b"], "b");
        Assert.ThrowsAny<IOException>(() => Renaming.Move(_folder["a"], _folder["b"]));
        Assert.Equal(("a", "b"), (File.ReadAllText(_folder["a"]), File.ReadAllText(_folder["b"])));
        Assert.ThrowsAny<IOException>(() => Renaming.Move(_folder["none"], _folder["c"]));
        Renaming.Move(_folder["a"], _folder["c"]);
        Assert.Equal("a", File.ReadAllText(_folder["c"]));
        Assert.False(File.Exists(_folder["a"]));
    }

    [Fact]
    public async Task A_name_with_a_line_break_does_not_look_like_a_line_of_the_log()
    {
        if (OperatingSystem.IsWindows())
            return;
        Cchc.WriteReport(_folder["inbox/a\nb.docx"], 1);
        Assert.Contains("a\\u000ab.docx: ", await Once());
        Assert.Equal(1, Count("inbox/done"));
    }

    private async Task<string> Once() => (await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0")).Out;

    /// <summary>Names in a folder of the inbox, without the year and month of <c>done</c>.</summary>
    private IEnumerable<string> Below(string folder) => Directory.GetFiles(_folder["inbox/" + folder], "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder["inbox/" + folder], path).Replace('\\', '/'))
        .Select(path => folder == "done" ? path[8..] : path).Order(StringComparer.Ordinal);

    private InboxWorker Worker()
    {
        var options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
        var watch = new Watch(Formats.Writers.Writers.All, options, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.05), 2, Once: false);
        return new InboxWorker(new Inbox(_folder["inbox"]), new InThisProcess(new OneFile(new Extractor(new RulePack())), new Dictionary<string, string>()), watch, WorkerLog.Lines(new Terminal(TextWriter.Null, TextWriter.Null, "vi")), new WorkerMetrics(), TimeProvider.System, new NoHost());
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
