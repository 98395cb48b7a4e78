using System.Collections.Concurrent;
using System.Diagnostics;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Serving;
using CchcExtractor.App.Watching;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Writers;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.Tests.App;

/// <summary>The worker while files take long, fail in odd ways, or cannot be put where they belong.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly Reader _reader = new();

    public WorkerTests() => Directory.CreateDirectory(_folder["inbox"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_takes_long_holds_up_no_other_and_a_stop_gives_it_back()
    {
        using var worker = Worker();
        Write("a-slow.html");
        for (var i = 0; i < 40; i++)
            Write($"xã/b{i}.html");
        await worker.StartAsync(default);
        await Until(() => Count("inbox/done") == 40);
        Assert.Equal(["a-slow.html"], Below("inbox/work"));
        Assert.Contains("a-slow.html", File.ReadAllText(_folder["out/status.json"]));
        var clock = Stopwatch.StartNew();
        await worker.StopAsync(default);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
        Assert.Equal(0, Count("inbox/work"));
        Assert.True(File.Exists(_folder["inbox/a-slow.html"]));
        Assert.Contains("\"stopped\"", File.ReadAllText(_folder["out/status.json"]));
    }

    [Fact]
    public async Task What_is_nearly_read_when_a_stop_is_asked_for_is_finished()
    {
        using var worker = Worker();
        Write("a-slow.html");
        await worker.StartAsync(default);
        await Until(() => Below("inbox/work").Any());
        var stop = worker.StopAsync(default);
        _reader.Release();
        await stop;
        Assert.Equal((1, 0), (Count("inbox/done"), Count("inbox/work")));
    }

    [Fact]
    public async Task A_report_on_which_the_program_itself_fails_is_one_that_failed_and_the_others_are_done()
    {
        using var worker = Worker(new Breaking());
        foreach (var name in (string[])["a.html", "breaks.html", "c.html"])
            Write(name);
        await worker.StartAsync(default);
        await Until(() => Count("inbox/done") == 2 && Count("inbox/failed") == 2);
        await worker.StopAsync(default);
        Assert.True(File.Exists(_folder["inbox/failed/file/crash/breaks.html"]));
        Assert.Contains("it breaks", File.ReadAllText(_folder["inbox/failed/file/crash/breaks.html.txt"]));
        Assert.Equal(4, File.ReadAllLines(_folder["out/reports.csv"]).Length);
    }

    [Fact]
    public async Task A_place_that_cannot_be_reached_is_said_and_only_the_files_that_belong_there_wait()
    {
        Directory.CreateDirectory(_folder["inbox/done"]);
        var way = _folder[$"inbox/done/{TimeProvider.System.GetLocalNow():yyyy}"];
        File.WriteAllText(way, "a file in the way");
        using var worker = Worker();
        Write("a.html");
        File.WriteAllText(_folder["inbox/empty.html"], "");
        await worker.StartAsync(default);
        await Until(() => Count("inbox/failed") == 2 && _said.ToString().Contains("cannot be moved to its place"));
        Write("later.html");
        await Until(() => File.Exists(_folder["out/reports.csv"]) && File.ReadAllLines(_folder["out/reports.csv"]).Length == 4);
        Assert.Contains("\"degraded\"", File.ReadAllText(_folder["out/status.json"]));
        File.Delete(way);
        await Until(() => Count("inbox/done") == 2);
        await worker.StopAsync(default);
        Assert.Equal(0, Count("inbox/work"));
        Assert.Equal(4, File.ReadAllLines(_folder["out/reports.csv"]).Length);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_waits_until_it_can_and_only_it()
    {
        using var worker = Worker();
        Write("away.html");
        Write("b.html");
        await worker.StartAsync(default);
        await Until(() => Count("inbox/done") == 1 && File.ReadAllText(_folder["out/status.json"]).Contains("the share is away"));
        Write("later.html");
        await Until(() => Count("inbox/done") == 2);
        Assert.Equal(["away.html"], Below("inbox/work"));
        Assert.Contains("\"degraded\"", File.ReadAllText(_folder["out/status.json"]));
        Assert.Contains("away.html: cannot be opened (the share is away)", _said.ToString());
        _reader.IsAway = false;
        await Until(() => Count("inbox/done") == 3);
        await worker.StopAsync(default);
        Assert.Equal((0, 0), (Count("inbox/failed"), Count("inbox/work")));
        Assert.Contains("The trouble is over", _said.ToString());
    }

    [Fact]
    public async Task A_single_run_that_cannot_open_a_file_says_so_and_leaves_it_to_the_next()
    {
        Write("away.html");
        using (var worker = Worker(once: true))
        {
            var failure = await Assert.ThrowsAsync<CommandFailure>(async () =>
            {
                await worker.StartAsync(default);
                await worker.ExecuteTask!;
            });
            Assert.Contains("the share is away", failure.Wording.English);
        }

        Assert.True(File.Exists(_folder["inbox/away.html"]));
        Assert.Equal((0, 0), (Count("inbox/failed"), Count("inbox/work")));
    }

    [Fact]
    public void A_file_is_not_tried_for_ever()
    {
        var clock = new HandClock();
        var files = new UnreachedFiles(clock);
        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(files.IsTriedAgain("w-0/a.docx")));
        Assert.True(files.IsTriedAgain("w-0/night.docx"));
        clock.Seconds = 601;
        Assert.True(files.IsTriedAgain("w-0/night.docx"));
        Assert.False(files.IsTriedAgain("w-0/a.docx"));
        Assert.True(files.IsTriedAgain("w-0/a.docx"));
    }

    [Fact]
    public async Task A_file_larger_than_any_report_is_refused_without_being_read()
    {
        using (var hole = File.Create(_folder["inbox/hole.html"]))
            hole.SetLength(300L << 20);
        using var worker = Worker();
        await worker.StartAsync(default);
        await Until(() => Count("inbox/failed") == 2);
        await worker.StopAsync(default);
        Assert.True(File.Exists(_folder["inbox/failed/file/too-large/hole.html"]));
        Assert.Empty(_reader.Read);
    }

    [Fact]
    public async Task Names_that_are_never_taken_are_mentioned()
    {
        foreach (var name in (string[])[".hidden.docx", "x.docx.part", "~$y.docx"])
            File.WriteAllText(_folder["inbox/" + name], "");
        foreach (var name in (string[])[".git", "$RECYCLE.BIN"])
            Write($"{name}/r.html");
        using var worker = Worker();
        await worker.StartAsync(default);
        await Until(() => File.Exists(_folder["out/.cchc/ledger.sqlite"]) && File.Exists(_folder["out/status.json"]));
        await worker.StopAsync(default);
        var (status, output, _) = await Cchc.Run("status", "--out", _folder["out"], "--lang", "en");
        Assert.Equal(0, status);
        Assert.All((string[])[".hidden.docx", "x.docx.part", "~$y.docx", ".git", "$RECYCLE.BIN"], name => Assert.Contains($"  {name}: left alone: ", output));
    }

    [Fact]
    public async Task The_marker_of_a_file_that_was_taken_before_a_kill_goes_with_it()
    {
        Directory.CreateDirectory(_folder["inbox/work/w-00000000"]);
        File.WriteAllText(_folder["inbox/work/w-00000000/a.html"], "<html><p>a");
        File.WriteAllText(_folder["inbox/a.html.done"], "");
        using var worker = Worker(marker: ".done");
        await worker.StartAsync(default);
        await Until(() => Count("inbox/done") == 1);
        Assert.False(File.Exists(_folder["inbox/a.html.done"]));
        await worker.StopAsync(default);
    }

    private void Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder["inbox/" + name])!);
        File.WriteAllText(_folder["inbox/" + name], $"<html><p>{name}");
    }

    private InboxWorker Worker(IWriter? more = null, string? marker = null, bool once = false)
    {
        var options = new WritingOptions(_folder["out"], "en", new Dictionary<string, string>(), KeepEarlier: true);
        var watch = new Watch([.. Formats.Writers.Writers.All, .. more is null ? (IWriter[])[] : [more]], options, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.05), 2, once, marker);
        var log = WorkerLog.Lines(new Terminal(TextWriter.Synchronized(_said), TextWriter.Synchronized(_said), "en"));
        return new InboxWorker(new Inbox(_folder["inbox"]), _reader, watch, log, new WorkerMetrics(), TimeProvider.System, new NoHost());
    }

    private IEnumerable<string> Below(string folder) => Directory.Exists(_folder[folder])
        ? Directory.GetFiles(_folder[folder], "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.'))
        : [];

    private int Count(string folder) => Below(folder).Count();

    private static async Task Until(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "it did not happen in 60 s");
            await Task.Delay(20);
        }
    }

    /// <summary>Reads at once, but for files that are called slow, which it reads when it is told to, and those called away, which it cannot open until then.</summary>
    private sealed class Reader : IReadsReports
    {
        private readonly TaskCompletionSource _released = new();

        public ConcurrentBag<string> Read { get; } = [];

        public bool IsAway { get; set; } = true;

        public void Release() => _released.SetResult();

        public Task<IReadOnlyDictionary<string, string>> FieldNames(CancellationToken cancellation) => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

        public Task<IReadOnlyList<InputFile>> Reports(InputFile file, CancellationToken cancellation) => Task.FromResult(file.Reports());

        public async Task<Report> Report(InputFile file, CancellationToken cancellation)
        {
            Read.Add(file.Name);
            if (file.Name.Contains("slow", StringComparison.Ordinal))
                await _released.Task.WaitAsync(cancellation);
            if (IsAway && file.Name.Contains("away", StringComparison.Ordinal))
                return OneFile.Unread(file, Formats.Readers.UnreadableFiles.NotOpened(file.Name, "the share is away"));
            return new FileInfo(file.Path).Length == 0
                ? OneFile.Unread(file, Formats.Readers.UnreadableFiles.Empty(file.Name))
                : new Report { Source = new Source(file.Name, file.Hash(), "text/html"), Reader = "html" };
        }

        public void Renew(RulePacks packs, string bundle)
        {
        }

        public void Dispose()
        {
        }
    }

    /// <summary>A writer with a fault.</summary>
    private sealed class Breaking : IWriter, IWriting
    {
        public string Name => "breaking";

        public IWriting Begin(WritingOptions options) => this;

        public void Add(Report report)
        {
            if (report.Source.Name.Contains("breaks", StringComparison.Ordinal) && report.Status != ReportStatus.Failed)
                throw new InvalidOperationException("it breaks");
        }

        public void Commit()
        {
        }

        public void Dispose()
        {
        }
    }

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
