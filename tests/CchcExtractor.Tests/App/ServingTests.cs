using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Serving;
using CchcExtractor.App.Watching;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Writers;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.Tests.App;

/// <summary>What the worker shows of itself: health and metrics on this machine, and a log for programs.</summary>
public sealed class ServingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Health_and_metrics_are_answered_and_turn_with_the_state_of_the_worker()
    {
        File.WriteAllText(_folder["out"], "a file in the way");
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        using var metrics = new WorkerMetrics("cchc-test-" + Guid.NewGuid().ToString("N"));
        using var worker = Worker(metrics);
        using var endpoint = new HealthEndpoint(0, worker, metrics);
        using var client = new HttpClient { BaseAddress = await Started(endpoint) };
        await worker.StartAsync(default);
        await Until(async () => await Status(client) == HttpStatusCode.ServiceUnavailable);
        Assert.Contains("\"degraded\"", await (await client.GetAsync("/health")).Content.ReadAsStringAsync());
        File.Delete(_folder["out"]);
        await Until(async () => (await client.GetStringAsync("/metrics")).Contains("cchc_files_total{outcome=\"done\"} 1\n", StringComparison.Ordinal));
        await Until(async () => await Status(client) == HttpStatusCode.OK);
        var text = await client.GetStringAsync("/metrics");
        Assert.Contains("# TYPE cchc_read_duration_seconds histogram\n", text);
        Assert.Contains("cchc_read_duration_seconds_bucket{le=\"+Inf\"} 1\n", text);
        Assert.Contains("cchc_read_duration_seconds_count 1\n", text);
        Assert.Contains("cchc_degraded 0\n", text);
        Assert.Contains("The trouble is over", _said.ToString());
        await worker.StopAsync(default);
        await endpoint.StopAsync(default);
    }

    [Fact]
    public async Task Whoever_asks_for_anything_else_gets_nothing_and_holds_nobody_up()
    {
        using var metrics = new WorkerMetrics("cchc-test-" + Guid.NewGuid().ToString("N"));
        using var worker = Worker(metrics);
        using var endpoint = new HealthEndpoint(0, worker, metrics);
        var address = await Started(endpoint);
        using var silent = new TcpClient();
        await silent.ConnectAsync(address.Host, address.Port);
        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/../etc/passwd")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/health", new StringContent("x"))).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Status(client));
        await endpoint.StopAsync(default);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        Directory.CreateDirectory(_folder["inbox"]);
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--health-port", port);
        Assert.Equal(2, status);
        Assert.Contains($"--health-port {port}", error);
    }

    [Fact]
    public async Task The_log_in_json_has_an_event_and_its_facts_on_every_line()
    {
        Cchc.WriteReport(_folder["inbox/r.docx"], 1);
        Cchc.WriteReport(_folder["inbox/r.docx.docx"], 1);
        File.WriteAllText(_folder["inbox/bad.docx"], "no Word");
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll"),
            "watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0", "--in-process", "--log", "json", "--jobs", "1"])
        { RedirectStandardOutput = true })!;
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        string Event(JsonElement line) => line.GetProperty("State").GetProperty("event").GetString()!;
        Assert.Equal(["started", "failed", "problem", "done", "duplicate", "stopped"], lines.Select(Event));
        var done = lines.Single(line => Event(line) == "done").GetProperty("State");
        Assert.StartsWith("r.docx", done.GetProperty("file").GetString());
        Assert.StartsWith("r.docx", lines.Single(line => Event(line) == "done").GetProperty("Message").GetString());
        Assert.Equal(64, done.GetProperty("sha256").GetString()!.Length);
        Assert.Equal("file/not-a-report", lines.Single(line => Event(line) == "problem").GetProperty("State").GetProperty("code").GetString());
    }

    private static async Task<HttpStatusCode> Status(HttpClient client) => (await client.GetAsync("/health")).StatusCode;

    private static async Task<Uri> Started(HealthEndpoint endpoint)
    {
        await endpoint.StartAsync(default);
        return new Uri(FormattableString.Invariant($"http://127.0.0.1:{endpoint.Port}"));
    }

    private InboxWorker Worker(WorkerMetrics metrics)
    {
        Directory.CreateDirectory(_folder["inbox"]);
        var options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
        var watch = new Watch(Formats.Writers.Writers.All, options, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.05), 2, Once: false);
        var reader = new InThisProcess(new OneFile(new Extractor(new RulePack())), new Dictionary<string, string>());
        var log = WorkerLog.Lines(new Terminal(TextWriter.Synchronized(_said), TextWriter.Null, "en"));
        return new InboxWorker(new Inbox(_folder["inbox"]), reader, watch, log, metrics, TimeProvider.System, new NoHost());
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(90), "it did not happen in 90 s");
            await Task.Delay(20);
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
