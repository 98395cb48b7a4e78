using CchcExtractor.Documents;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Rules;

/// <summary>Tests of the tests that stand in rule files.</summary>
public class RuleTestTests
{
    private static readonly string _shipped = Path.Combine(AppContext.BaseDirectory, "rules");

    private static IReadOnlyList<string> Failures(string test, Func<RuleTest, Document>? sample = null)
    {
        var files = Directory.GetFiles(_shipped, "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "cchc" || Path.GetFileName(file) == "base.yaml")
            .Select(file => (file, File.ReadAllText(file))).Append(("mine.yaml", "tests:\n  - " + test));
        return [.. RuleTests.Run(RuleFolder.Load(files), sample).Single(result => result.Test.Origin.File == "mine.yaml").Failures.Select(failure => failure.English)];
    }

    [Theory]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, facts: { dossiers.received: 12 } }", null)]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, facts: { dossiers.received: 13 } }", "did not find dossiers.received = 13; nearest: dossiers.received = 12")]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, facts: {} }", "found dossiers.received = 12 too")]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, absent: dossiers.received }", "found dossiers.received = 12 too")]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, absent: [dossiers.late, { dossiers.received: 13 }] }", null)]
    [InlineData("{ text: \"Đã tiếp nhận 12 hồ sơ.\", in: one_stop, absent: { dossiers.received: 12 } }", "found dossiers.received = 12 too")]
    [InlineData("{ text: \"Tiếp nhận 10 hồ sơ, trong đó trực tuyến 12 hồ sơ.\", in: one_stop, fires: part/exceeds-whole }", null)]
    [InlineData("{ text: \"Tiếp nhận 12 hồ sơ, trong đó trực tuyến 10 hồ sơ.\", in: one_stop, fires: part/exceeds-whole }", "part/exceeds-whole did not fire")]
    [InlineData("{ text: \"Tiếp nhận 12 hồ sơ, trong đó trực tuyến 10 hồ sơ.\", in: one_stop, quiet: true }", null)]
    [InlineData("{ text: \"Tiếp nhận 10 hồ sơ, trong đó trực tuyến 12 hồ sơ.\", in: one_stop, quiet: true }", "part/exceeds-whole fired")]
    public void A_test_says_what_must_and_what_must_not_come_of_a_text(string test, string? failure)
    {
        var failures = Failures(test);
        if (failure is null)
            Assert.Empty(failures);
        else
            Assert.Contains(failures, found => found.Contains(failure, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_in_the_test_is_read_as_one_of_the_body()
    {
        Assert.Empty(Failures("{ text: \"Kết quả tiếp nhận hồ sơ:\", in: one_stop, table: [[STT, Lĩnh vực, Tiếp nhận], [1, Hộ tịch, 12], [2, Chứng thực, 30]], facts: { dossiers.received@ho_tich: 12, dossiers.received@chung_thuc: 30 } }"));
    }

    [Fact]
    public void A_table_that_looks_like_a_form_is_read_as_the_appendix()
    {
        const string Table = "table: [[STT, Chỉ tiêu thống kê, Đơn vị tính, Số lượng], [\"2.1\", \"Số nhiệm vụ đề ra trong kế hoạch\", \"Nhiệm vụ\", 28], [\"2.2\", \"Số nhiệm vụ đã hoàn thành\", \"Nhiệm vụ\", 9], [\"2\", \"Tỷ lệ hoàn thành Kế hoạch CCHC năm\", \"%\", \"50\"]]";
        Assert.Empty(Failures($"{{ text: \"Biểu mẫu 1\", {Table}, facts: {{ bm1/2.1: 28, bm1/2.2: 9, bm1/2: 50 }}, fires: ratio/differs }}"));
    }

    [Fact]
    public void A_sample_file_is_read_from_where_the_rule_file_lies_and_its_absence_is_a_failure()
    {
        var report = Directory.GetFiles(App.Cchc.Fixtures, "suoi-may-2023-q1.docx", SearchOption.AllDirectories).Single();
        Document Sample(RuleTest test) => Formats.Readers.ReportFiles.Read(test.File, test.File);
        Assert.Empty(Failures($"{{ file: \"{report.Replace('\\', '/')}\", facts: {{ dossiers.received: 412 }}, absent: {{ dossiers.received: 388 }}, quiet: true }}", Sample));
        Assert.Contains("there is no", Assert.Single(Failures("{ file: \"nicht.docx\", facts: {} }", Sample)), StringComparison.OrdinalIgnoreCase);
    }
}
