using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Show_prints_every_topic_of_every_pack_each_line_with_its_place()
    {
        var (status, output, _) = await Cchc.Run("rules", "show");
        Assert.Equal(0, status);
        foreach (var topic in (string[])["vocabularies/fields/ho_tich", "words/and", "indicators/plan.tasks", "sections/one_stop", "narrative/never", "facts", "letterhead/types", "periods/reports", "citations/by", "forms/columns/note", "tables/bm3/rows/3.3.1", "taken", "checks"])
            Assert.Matches($@"\n[a-z/]+\.yaml:\d+:\d+: {topic}: ", output);
        Assert.Contains("\n# kstthc ", output);
    }

    [Fact]
    public async Task Check_names_rules_that_neither_tests_nor_samples_meet()
    {
        File.WriteAllText(_folder["mine.yaml"], """
            pack: { id: mine, version: "1" }
            extends: cchc
            facts:
              - number: moi.ong
                unit: đàn ong
                cues: ["nuôi"]
                name: Đàn ong
            """);
        var (status, output, _) = await Cchc.Run("rules", "check", _folder.Path, "--samples", Path.Combine(Cchc.Fixtures, "suoi-may-2023-q1"), "--lang", "en");
        Assert.Equal(0, status);
        Assert.Contains(_folder["mine.yaml"] + ":4:5: warning: rule moi.ong meets nothing in the tests and sample reports", output);
        Assert.DoesNotContain("rule plan.tasks.done meets nothing", output);
    }

    [Fact]
    public async Task New_proposes_rules_that_can_be_pasted_and_whose_tests_pass()
    {
        var report = _folder["report.html"];
        File.WriteAllText(report, """
            <html><body><p>ỦY BAN NHÂN DÂN XÃ SUỐI LẠ</p><p align=center><b>BÁO CÁO</b></p><p align=center><b>Công tác cải cách hành chính quý I năm 2023</b></p>
            <p>Thực hiện kế hoạch, UBND xã Suối Lạ báo cáo kết quả công tác cải cách hành chính quý I năm 2023 như sau:</p>
            <p><b>I. KẾT QUẢ THỰC HIỆN</b></p>
            <p>Trong quý, theo [phân công], Bộ phận Một cửa đã thu nạp 320 hồ sơ từ ngày 01/01/2023 và in 41 tờ rơi. Cùng kỳ năm trước in 30 tờ rơi. Diện tích phục vụ 35,5 m2.</p>
            <p><b>II. PHƯƠNG HƯỚNG</b></p><p>Sẽ thu nạp 500 bộ.</p><p>Trên đây là báo cáo.</p></body></html>
            """);
        var (status, proposed, _) = await Cchc.Run("rules", "new", report, "--lang", "en");
        Assert.Equal(0, status);
        Assert.DoesNotContain("500", proposed);
        Assert.DoesNotContain(": 30", proposed);
        Assert.Matches(@"thu nạp \{[a-z._]+:int\} hồ sơ.*# \? ", proposed);
        Assert.All(proposed.Split("- find:")[1..^1], rule => Assert.True(rule.TrimEnd().Split('\n').Length <= 3, rule));
        Directory.CreateDirectory(_folder["rules"]);
        File.WriteAllText(_folder["rules/mine.yaml"], "pack: { id: mine, version: \"1\" }\nextends: cchc\n");
        File.WriteAllText(_folder["rules/new.yaml"], proposed);
        var (passed, output, error) = await Cchc.Run("rules", "test", _folder["rules"], "--lang", "en");
        Assert.True(passed == 0, proposed + output + error);
        var again = await Cchc.Run("rules", "new", report, "--rules", _folder["rules"], "--lang", "en");
        Assert.Contains("every number is taken", again.Out);
    }
}
