using System.Diagnostics;
using CchcExtractor.App;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Killed at any moment, the worker loses nothing and counts nothing twice.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WritingOptions _options;

    public KillTests()
    {
        Directory.CreateDirectory(_folder["out"]);
        _options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_again_and_again_it_comes_to_the_same_as_undisturbed()
    {
        const int Reports = 12;
        for (var i = 0; i < Reports; i++)
        {
            Cchc.WriteReport(_folder[$"quiet/r{i:00}.docx"], i);
            Cchc.WriteReport(_folder[$"inbox/r{i:00}.docx"], i);
        }

        await Cchc.Run("watch", "--inbox", _folder["quiet"], "--out", _folder["quiet-out"], "--once", "--settle", "0");
        var random = new Random(6);
        for (var kill = 0; kill < 3; kill++)
        {
            using var worker = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll"),
                "watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0", "--in-process"])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var begun = Stopwatch.StartNew();
            while (Done() < (kill + 1) * 3 && begun.Elapsed < TimeSpan.FromSeconds(60))
                await Task.Delay(random.Next(1, 20));
            worker.Kill();
            await worker.WaitForExitAsync();
            File.AppendAllText(_folder["out/figures.csv"], "a row that was cut sho");
        }

        await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal(Reports, Done());
        Assert.All(Directory.GetFiles(_folder["quiet-out"], "*.csv"), file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(_folder["out"], Path.GetFileName(file)))));
        Assert.Equal(Directory.GetFiles(_folder["quiet-out/reports"]).Select(Path.GetFileName).Order(StringComparer.Ordinal), Directory.GetFiles(_folder["out/reports"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(_folder["inbox/duplicate"]) && Directory.GetFiles(_folder["inbox/duplicate"]).Length > 0);
    }

    [Fact]
    public void Rows_that_were_recorded_and_not_appended_are_appended_later()
    {
        using (var ledger = Ledger.Open(_folder["out"]))
            ledger.Record([Finished("a", '1')], _options, TimeProvider.System);
        using var next = Ledger.Open(_folder["out"]);
        next.Apply(_folder["out"]);
        Assert.Equal(2, Lines("reports.csv"));
        next.Apply(_folder["out"]);
        Assert.Equal(2, Lines("reports.csv"));
    }

    [Fact]
    public void A_file_that_was_cut_short_or_removed_is_made_whole_again()
    {
        using var ledger = Ledger.Open(_folder["out"]);
        ledger.Record([Finished("a", '1'), Finished("b", '2')], _options, TimeProvider.System);
        ledger.Apply(_folder["out"]);
        var whole = File.ReadAllText(_folder["out/reports.csv"]);
        foreach (var damaged in (string[])[whole[..^9], whole + "\"half a row", "something else", whole.Replace("ok", "OK", StringComparison.Ordinal)])
        {
            File.WriteAllText(_folder["out/reports.csv"], damaged);
            ledger.Apply(_folder["out"]);
            Assert.Equal(whole, File.ReadAllText(_folder["out/reports.csv"]));
        }

        File.Delete(_folder["out/reports.csv"]);
        ledger.Apply(_folder["out"]);
        Assert.Equal(whole, File.ReadAllText(_folder["out/reports.csv"]));
    }

    [Fact]
    public void A_file_that_was_recorded_is_only_moved_and_its_copy_is_a_duplicate()
    {
        using var ledger = Ledger.Open(_folder["out"]);
        var file = Finished("a", '1');
        Assert.Equal(Standing.New, ledger.Look(file.Claimed, file.Sha256).Standing);
        var recorded = ledger.Record([file], _options, TimeProvider.System);
        Assert.Equal(Standing.Recorded, ledger.Look(file.Claimed, file.Sha256).Standing);
        Assert.Equal(Standing.Duplicate, ledger.Look("w-2/b", file.Sha256).Standing);
        ledger.Moved(recorded);
        Assert.Equal(Standing.Duplicate, ledger.Look(file.Claimed, file.Sha256).Standing);
    }

    [Fact]
    public void The_same_bytes_read_by_two_workers_at_once_count_once()
    {
        using var one = Ledger.Open(_folder["out"]);
        using var two = Ledger.Open(_folder["out"]);
        Assert.Equal("done", one.Record([Finished("a", '1')], _options, TimeProvider.System)[0].Outcome);
        Assert.Equal("duplicate", two.Record([Finished("b", '1')], _options, TimeProvider.System)[0].Outcome);
        two.Apply(_folder["out"]);
        one.Apply(_folder["out"]);
        Assert.Equal(2, Lines("reports.csv"));
    }

    private static FinishedFile Finished(string name, char digit)
    {
        var sha = new string(digit, 64);
        var report = new Report { Source = new Source(name, sha, "text/html"), Reader = "html" };
        return new FinishedFile("w-1/" + name, name, sha, Outcomes.Done, "", "", [report]);
    }

    private int Lines(string sheet) => File.ReadAllLines(_folder["out/" + sheet]).Length;

    private int Done() => Directory.Exists(_folder["inbox/done"]) ? Directory.GetFiles(_folder["inbox/done"], "*", SearchOption.AllDirectories).Length : 0;
}
