using CchcExtractor.App.Ledgers;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;
using Microsoft.Data.Sqlite;

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

    [Fact]
    public void Files_that_failed_have_a_row_each_though_their_bytes_are_the_same()
    {
        using var ledger = Ledger.Open(_folder["out"]);
        foreach (var name in (string[])["a", "b", "a"])
            ledger.Record([Failed(name)], _options, TimeProvider.System);
        ledger.Apply(_folder["out"]);
        Assert.Equal(["b", "a"], File.ReadAllLines(_folder["out/reports.csv"])[1..].Select(line => line.Split(',')[1]));
        ledger.Record([Finished("c", '1')], _options, TimeProvider.System);
        ledger.Apply(_folder["out"]);
        Assert.Equal(2, Lines("reports.csv")); // the very bytes were read at last
    }

    [Fact]
    public void Whatever_is_replaced_or_renewed_the_files_are_those_that_would_be_written_anew()
    {
        var random = new Random(20);
        var reports = new List<Report>();
        using var ledger = Ledger.Open(_folder["out"]);
        for (var round = 0; round < 60; round++)
        {
            for (var i = random.Next(4); i >= 0; i--)
            {
                var report = Report($"r{random.Next(12)}.docx", $"{round:x32}{i:x32}", random.Next(4));
                ledger.Record([Finished(report)], _options, TimeProvider.System);
                reports.Add(report);
            }

            // what the others show of earlier reports: more or fewer problems than before
            ledger.Renew(Enumerable.Range(0, random.Next(3)).Select(_ => reports[random.Next(reports.Count)]).Select(report => Report(report.Source.Name, report.Source.Sha256, random.Next(4))), _options);
            if (random.Next(3) > 0)
                continue;
            ledger.Apply(_folder["out"]);
            var files = Directory.GetFiles(_folder["out"], "*.csv").ToDictionary(path => path, File.ReadAllText);
            foreach (var path in files.Keys)
                File.Delete(path);
            ledger.Apply(_folder["out"]);
            Assert.All(files, file => Assert.Equal(File.ReadAllText(file.Key), file.Value));
        }

        Assert.Equal(13, Lines("reports.csv"));
    }

    [Fact]
    public void A_ledger_of_the_first_version_goes_on()
    {
        using (var ledger = Ledger.Open(_folder["out"]))
        {
            ledger.Record([Finished("a", '1'), Finished("b", '2')], _options, TimeProvider.System);
            ledger.Apply(_folder["out"]);
        }

        using (var connection = new SqliteConnection($"Data Source={_folder["out/.cchc/ledger.sqlite"]};Pooling=False"))
        {
            connection.Open();
            connection.Execute("DROP TABLE change; DROP INDEX fragment_size; ALTER TABLE fragment DROP COLUMN size; ALTER TABLE sheet DROP COLUMN written");
        }

        using var later = Ledger.Open(_folder["out"]);
        later.Record([Finished("a", '3'), Finished("c", '4')], _options, TimeProvider.System);
        later.Apply(_folder["out"]);
        later.Record([Finished("b", '5')], _options, TimeProvider.System);
        later.Apply(_folder["out"]);
        Assert.Equal(["a", "c", "b"], File.ReadAllLines(_folder["out/reports.csv"])[1..].Select(line => line.Split(',')[1]));
    }

    [Fact]
    public void It_can_be_looked_into_where_nothing_can_be_written()
    {
        using (var ledger = Ledger.Open(_folder["out"]))
            ledger.Record([Finished("a", '1')], _options, TimeProvider.System);
        using var look = Ledger.OpenToLook(_folder["out"]);
        Assert.Equal(1, look.Summary().Counts["done"]);
        Assert.Throws<IOException>(() => look.Record([Finished("b", '2')], _options, TimeProvider.System));
        Assert.Throws<IOException>(() => Ledger.OpenToLook(_folder["nowhere"]));
    }

    private static FinishedFile Failed(string name)
    {
        var problem = new Problem("file/damaged", Severity.Error, new Wording("hỏng", "broken"));
        return new FinishedFile("w-1/" + name, name, new string('1', 64), Outcomes.Failed, problem.Code, "", [new Report { Source = new Source(name, new string('1', 64), ""), Problems = [problem] }]);
    }

    private static Report Report(string name, string sha, int problems) => new()
    {
        Source = new Source(name, sha, "text/html"),
        Reader = "html",
        Problems = [.. Enumerable.Range(0, problems).Select(i => new Problem("some/thing", Severity.Info, new Wording($"điều {i}", $"thing {i}")))],
    };

    private static FinishedFile Finished(Report report) => new("w-1/" + report.Source.Name, report.Source.Name, report.Source.Sha256, Outcomes.Done, "", "", [report]);

    private static FinishedFile Finished(string name, char digit)
    {
        var sha = new string(digit, 64);
        var report = new Report { Source = new Source(name, sha, "text/html"), Reader = "html" };
        return new FinishedFile("w-1/" + name, name, sha, Outcomes.Done, "", "", [report]);
    }

    private int Lines(string sheet) => File.ReadAllLines(_folder["out/" + sheet]).Length;
}
