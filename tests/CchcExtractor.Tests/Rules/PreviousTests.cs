using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Checks;

namespace CchcExtractor.Tests.Rules;

/// <summary><c>prev(...)</c>: checks that ask what the commune's last report said.</summary>
public class PreviousTests
{
    private const string Check = "checks:\n  - { id: goes-on, code: series/year-to-date, severity: warning, assert: \"dossiers.carried_over == prev(dossiers.pending)\" }\n";
    private const string Carried = "Bộ phận một cửa đã tiếp nhận 120 hồ sơ; số hồ sơ kỳ trước chuyển sang là 9 hồ sơ.";

    private static readonly AskedOfPast Asked = new("goes-on", "series/year-to-date", null, "dossiers.carried_over == prev(dossiers.pending)", null,
        new Dictionary<string, string> { ["dossiers.carried_over"] = "dossiers.carried_over", ["dossiers.pending"] = "dossiers.pending" });

    private static RulePack Load(string mine) =>
        RuleFolder.Load([.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "rules"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "cchc" || Path.GetFileName(file) == "base.yaml").Select(file => (file, File.ReadAllText(file))), ("mine.yaml", mine)]);

    [Theory]
    [InlineData("prev: \"Đang giải quyết 6 hồ sơ.\", fires: series/year-to-date", null)]
    [InlineData("prev: \"Đang giải quyết 6 hồ sơ.\", quiet: true", "series/year-to-date fired")]
    [InlineData("prev: \"Đang giải quyết 9 hồ sơ.\", quiet: true", null)]
    [InlineData("prev: \"Đã giải quyết 6 hồ sơ.\", quiet: true", null)]
    [InlineData("quiet: true", null)]
    public void A_test_gives_the_last_report_beside_this_one(string test, string? failure)
    {
        var pack = Load($"{Check}tests:\n  - {{ text: \"{Carried}\", in: one_stop, {test} }}\n");
        var failures = RuleTests.Run(pack).Single(result => result.Test.Origin.File == "mine.yaml").Failures.Select(found => found.English).ToList();
        Assert.Equal(failure is null ? 0 : 1, failures.Count);
        Assert.Contains(failure ?? "", string.Join('\n', failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prev(dossiers.on_time.rate) == 3", "is a rate")]
    [InlineData("prev(dossiers.receved) == 3", "did you mean \"dossiers.received\"")]
    [InlineData("prev(dossiers.received + 1) == 3", "takes one figure")]
    [InlineData("prev(dossiers.received[*]) == 3", "takes one figure")]
    public void What_cannot_be_asked_of_the_last_report_is_refused_when_the_rules_are_loaded(string assert, string says) =>
        Assert.Contains(says, Assert.Throws<RuleFileException>(() => Load($"checks:\n  - {{ code: series/year-to-date, assert: \"{assert}\" }}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_last_report_is_the_last_by_period_whatever_came_first()
    {
        Report[] reports = [Pending(0, 4), Pending(2, 6), Pending(3, 9), Pending(4, 9)];
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[4], Carried) with { Asked = [Asked] };
        Assert.Empty(Told.Found(now, reports[..3]));
        Assert.Empty(Told.Found(now, [.. reports[..3].Reverse()]));
        var found = Assert.Single(Told.Found(now, reports[1], reports[0]));
        Assert.Contains("2023-Q1", found.Message.Vietnamese);
        Assert.Equal(found.Message, Assert.Single(Told.Found(now, reports[0], reports[1])).Message);
        // a report of the same period is no earlier one, and one that does not say decides nothing
        Assert.Empty(Told.Found(now, reports[3]));
        Assert.Empty(Told.Found(now, reports[0], Told.Report("Phú Lâm Hạ", Told.Periods[3], "Tiếp tục thực hiện nhiệm vụ.")));
    }

    private static Report Pending(int period, int count) => Told.Report("Phú Lâm Hạ", Told.Periods[period], $"Bộ phận một cửa đã tiếp nhận {130 + (period * 7)} hồ sơ; đang giải quyết {count} hồ sơ.");
}
