using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _report = Path.Combine(Cchc.Fixtures, "suoi-may-2023-q1", "suoi-may-2023-q1.docx");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Hits_misses_operands_and_unclaimed_numbers_are_told_with_their_places()
    {
        var (status, output, _) = await Cchc.Run("explain", _report, "--lang", "en");
        Assert.Equal(0, status);
        Assert.Contains("rules: cchc ", output);
        Assert.Matches(@"\+ dossiers\.received = 412 \(""412""\) \[II\.2\.b, paragraph \d+/characters \d+-\d+\] ", output);
        Assert.Matches(@"holds  ratio/differs: .*\(cchc/checks\.yaml:\d+:\d+\)", output);
        Assert.Matches(@"      plan\.tasks = 28 \(""28""\) \[I\.1, paragraph ", output);
        Assert.Contains("nearest miss [", output);
        Assert.Matches(@"\n  388  \[II\.2\.b, paragraph .*\] .*cùng kỳ năm 2022 là 388 hồ sơ", output);
    }

    [Fact]
    public async Task One_rule_is_asked_for_by_id_indicator_row_code_or_line()
    {
        foreach (var name in (string[])["satisfaction.rate", "bm3/3.3.1", "part/exceeds-whole", "staff.yaml:3"])
        {
            var (status, output, _) = await Cchc.Run("explain", _report, "--rule", name);
            Assert.Equal(0, status);
            Assert.DoesNotContain("documents.incoming", output);
        }
    }

    [Fact]
    public async Task An_unknown_rule_is_answered_with_the_nearest_one()
    {
        var (status, _, error) = await Cchc.Run("explain", _report, "--rule", "satisfaction.rat");
        Assert.Equal(64, status);
        Assert.Contains("có phải 'satisfaction.rate'?", error);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_said_and_the_others_are_explained()
    {
        File.WriteAllText(_folder["a.docx"], "");
        var (status, output, error) = await Cchc.Run("explain", _folder["a.docx"], _report);
        Assert.Equal(2, status);
        Assert.Contains("file/empty", error);
        Assert.Contains("dossiers.received = 412", output);
    }
}
