using CchcExtractor.App.Ledgers;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>What is recorded counts once, and the CSV files come to say the same, whatever became of them.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WritingOptions _options;

    public LedgerTests()
    {
        Directory.CreateDirectory(_folder["out"]);
        _options = new WritingOptions(_folder["out"], "vi", new Dictionary<string, string>(), KeepEarlier: true);
    }

    public void Dispose() => _folder.Dispose();

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
}
