using System.Diagnostics;
using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.App;

/// <summary>
/// The very program, killed at any moment and at each step, loses nothing and counts nothing twice. Two hundred kills with
/// <c>CCHC_KILLS=200</c> in the environment, else a few.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const string Rules = """
        pack: { id: short, version: "1" }
        vocabularies: { units: { ho_so: ["hồ sơ"] } }
        facts: [{ number: a, name: A, unit: ho_so, cues: [nhận] }]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_each_step_it_comes_to_the_same_as_undisturbed()
    {
        Fill("quiet", 3);
        await Undisturbed("quiet");
        foreach (var step in Step.All)
        {
            Fill(step, 3);
            using (var worker = Start(step, step, "--in-process"))
            {
                await worker.WaitForExitAsync();
                Assert.True(worker.ExitCode is 137 or -1, $"{step}: it was to be killed, and ended with {worker.ExitCode}");
            }

            await Undisturbed(step);
            AssertSame("quiet", step);
        }
    }

    [Fact]
    public async Task Killed_again_and_again_with_children_at_work_it_comes_to_the_same_as_undisturbed()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("CCHC_KILLS"), out var wanted) ? wanted : 5;
        var reports = kills * 3 / 2;
        Fill("quiet", reports);
        await Undisturbed("quiet");
        Fill("killed", reports);
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            using var worker = Start("killed", null);
            var (begun, goal) = (Stopwatch.StartNew(), random.Next(Math.Max(1, reports / kills) + 1) + Done("killed"));
            while (Done("killed") < goal && begun.Elapsed < TimeSpan.FromSeconds(60) && !worker.HasExited)
                await Task.Delay(random.Next(1, 20));
            await Task.Delay(random.Next(0, 200));
            worker.Kill();
            await worker.WaitForExitAsync();
            if (kill % 3 == 0 && File.Exists(Results("killed", "figures.csv")))
                File.AppendAllText(Results("killed", "figures.csv"), "a row that was cut sho");
        }

        await Undisturbed("killed");
        AssertSame("quiet", "killed");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    public async Task Whatever_signal_stops_it_nothing_is_left_at_work(int signal)
    {
        if (OperatingSystem.IsWindows() || IsIgnored(signal))
            return; // as under nohup: then it is to be ignored by the worker too
        Fill("inbox", 30);
        using var worker = Start("inbox", null, "--in-process", "--jobs", "1");
        await Until(() => Done("inbox") > 0);
        await Send(worker, signal.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await worker.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(worker.ExitCode is 0 or 2, $"it ended with {worker.ExitCode}"); // 2 where the broken file had its turn already
        Assert.Empty(Below(_folder["inbox/work"]));
        Assert.Equal(31, Below(_folder["inbox"]).Count(path => !path.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_stop_has_its_time_on_a_machine_that_has_none()
    {
        const int Terminate = 15;
        if (OperatingSystem.IsWindows() || IsIgnored(Terminate))
            return; // there no process can be put to sleep from outside
        Fill("inbox", 30);
        using var worker = Start("inbox", null, "--in-process", "--jobs", "1");
        await Until(() => Done("inbox") > 0);
        await Send(worker, "TERM");
        await Send(worker, "STOP");
        await Task.Delay(TimeSpan.FromSeconds(6));
        await Send(worker, "CONT");
        await worker.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(worker.ExitCode is 0 or 2, $"it ended with {worker.ExitCode}");
        Assert.Empty(Below(_folder["inbox/work"]));
        Assert.Contains("\"stopped\"", File.ReadAllText(Results("inbox", "status.json")));
    }

    private static async Task Send(Process worker, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", worker.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static bool IsIgnored(int signal) => File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (Convert.ToUInt64(line[7..].Trim(), 16) >> (signal - 1) & 1) == 1;

    private static async Task Until(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "it did not happen in 60 s");
            await Task.Delay(5);
        }
    }

    private string Results(string name, string file) => _folder[$"{name}-out/{file}"];

    private void Fill(string name, int reports)
    {
        for (var i = 0; i < reports; i++)
            Cchc.WriteReport(_folder[$"{name}/xã {i % 3}/r{i:000}.docx"], i);
        File.WriteAllText(_folder[$"{name}/bad.docx"], "no Word");
        Directory.CreateDirectory(_folder["rules"]);
        File.WriteAllText(_folder["rules/short.yaml"], Rules);
    }

    private Process Start(string name, string? last, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll"), "watch", "--inbox", _folder[name], "--out", _folder[name + "-out"],
            "--rules", _folder["rules"], "--once", "--settle", "0", .. more])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        if (last is not null)
            start.Environment["CCHC_DIE_AT"] = last;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task Undisturbed(string name)
    {
        var (status, _, error) = await Cchc.Run("watch", "--inbox", _folder[name], "--out", _folder[name + "-out"], "--rules", _folder["rules"], "--once", "--settle", "0");
        Assert.True(status is 0 or 2, error);
    }

    private void AssertSame(string quiet, string killed)
    {
        foreach (var folder in (string[])["done", "failed", "duplicate", "work"])
            Assert.Equal(Below(_folder[$"{quiet}/{folder}"]), Below(_folder[$"{killed}/{folder}"]));
        Assert.Equal(Below(_folder[quiet + "-out"]).Where(IsResult), Below(_folder[killed + "-out"]).Where(IsResult));
        foreach (var sheet in Directory.GetFiles(_folder[quiet + "-out"], "*.csv"))
            Assert.Equal(File.ReadAllLines(sheet).Order(StringComparer.Ordinal), File.ReadAllLines(Results(killed, Path.GetFileName(sheet))).Order(StringComparer.Ordinal));
    }

    /// <summary>The ledger, the archive and the status have files beside them that come and go.</summary>
    private static bool IsResult(string path) => path.EndsWith(".csv", StringComparison.Ordinal) || path.StartsWith("reports", StringComparison.Ordinal) || path.EndsWith(".tmp", StringComparison.Ordinal);

    private static IEnumerable<string> Below(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    private int Done(string name) => Below(_folder[name + "/done"]).Count();
}
