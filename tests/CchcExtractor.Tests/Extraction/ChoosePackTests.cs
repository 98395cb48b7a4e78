using CchcExtractor.Documents;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Extraction;

public class ChoosePackTests
{
    private static readonly Lazy<Extractor> _shipped = new(() => new Extractor(RuleFolder.LoadAll(Path.Combine(AppContext.BaseDirectory, "rules")).Packs));

    private static Report Of(string title, string body = "Trong quý, UBND xã đã tiếp nhận 120 hồ sơ.", Extractor? extractor = null)
    {
        var text = "ỦY BAN NHÂN DÂN XÃ SUỐI LẠ\nSố: 12/BC-UBND\nBÁO CÁO\n" + title + "\nThực hiện kế hoạch, UBND xã Suối Lạ báo cáo như sau:\n" + body;
        var lines = text.Split('\n').Select((line, i) => (Block)new Paragraph(new Location($"block {i + 1}"), new Text(line)) { Look = new Look(Bold: i is 2 or 3 || line.StartsWith("I", StringComparison.Ordinal), Centered: i is 2 or 3) });
        return (extractor ?? _shipped.Value).Extract(new Document(new Source("test.docx", new string('0', 64), ""), [.. lines]) { Reader = "docx" });
    }

    [Theory]
    [InlineData("Kết quả công tác cải cách hành chính quý I năm 2023")]
    [InlineData("Công tác cải cách hành chính và kiểm soát thủ tục hành chính quý I năm 2023")]
    [InlineData("Công tác kiểm soát TTHC, cải cách hành chính quý I năm 2023")]
    [InlineData("Kết quả thực hiện CCHC, chuyển đổi số và Đề án 06 quý II năm 2024")]
    [InlineData("Công tác cải cách hành quý I năm 2023")]
    [InlineData("Tổng kết công tác cải cách hành chính, giải quyết thủ tục hành chính năm 2022")]
    [InlineData("Kết quả thực hiện Kế hoạch CCHC năm 2023 tại Bộ phận Một cửa")]
    [InlineData("Kết quả thực hiện cải cách nền hành chính nhà nước giai đoạn 2011-2020")]
    [InlineData("Tự đánh giá, chấm điểm chỉ số cải cách hành chính năm 2023")]
    public void A_report_whose_title_names_administrative_reform_is_read(string title)
    {
        var report = Of(title);
        Assert.Equal("cchc", report.Pack!.Chosen.Id);
        Assert.Contains(report.Figures, figure => figure.Indicator == "dossiers.received");
        Assert.DoesNotContain(report.Problems, problem => problem.Code.StartsWith("pack/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa quý I năm 2023", "kiểm soát thủ tục hành chính")]
    [InlineData("Công tác kiểm soát TTHC quý III năm 2022", "kiểm soát thủ tục hành chính")]
    [InlineData("Kết quả rà soát, đánh giá thủ tục hành chính năm 2023", "kiểm soát thủ tục hành chính")]
    [InlineData("Tình hình thực hiện cơ chế một cửa, một cửa liên thông quý II năm 2024", "kiểm soát thủ tục hành chính")]
    [InlineData("Công tác tiếp nhận và giải quyết hồ sơ TTHC quý I/2024", "kiểm soát thủ tục hành chính")]
    [InlineData("Tình hình hoạt động của Bộ phận tiếp nhận và trả kết quả quý I năm 2024", "kiểm soát thủ tục hành chính")]
    [InlineData("Việc xử lý phản ánh, kiến nghị về quy định hành chính quý I năm 2024", "kiểm soát thủ tục hành chính")]
    [InlineData("Công tác tư pháp 6 tháng đầu năm 2023", "công tác tư pháp")]
    [InlineData("Kết quả thực hiện Đề án 06 quý I năm 2024", "Đề án 06")]
    [InlineData("Tình hình phát triển kinh tế - xã hội năm 2023", "kinh tế - xã hội")]
    [InlineData("Kết quả tiêm phòng gia súc vụ xuân năm 2023", "Kết quả tiêm phòng gia súc")]
    public void A_report_of_another_kind_yields_no_figures_and_says_what_it_is_taken_for(string title, string kind)
    {
        var report = Of(title, "Trong quý, UBND xã đã tiếp nhận 120 hồ sơ thủ tục hành chính. Trên đây là báo cáo.");
        Assert.Empty(report.Figures);
        Assert.Empty(report.Discrepancies);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(("pack/not-this-kind", Severity.Warning), (problem.Code, problem.Severity));
        Assert.Contains(kind, problem.Message.Vietnamese, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ReportStatus.Partial, report.Status);
        Assert.Contains("Suối Lạ", report.Metadata.Commune);
    }

    [Fact]
    public void Without_a_title_the_headings_and_the_text_decide_and_nothing_is_lost()
    {
        Assert.NotEmpty(Of("Quý I năm 2023", "I. Cải cách thể chế\nTrong quý, UBND xã đã tiếp nhận 120 hồ sơ.").Figures);
        Assert.NotEmpty(Of("Kết quả công tác quý I năm 2023", "Thực hiện kế hoạch CCHC, UBND xã đã tiếp nhận 120 hồ sơ.").Figures);
    }

    [Fact]
    public void The_runner_up_and_the_margin_are_kept_and_a_tie_is_a_problem()
    {
        var one = RuleFolder.Load([("one.yaml", "pack: { id: one, version: \"1\" }\nrecognise: { title: [công tác] }\nletterhead: { types: [báo cáo] }\n")]);
        var two = RuleFolder.Load([("two.yaml", "pack: { id: two, version: \"1\" }\nrecognise: { title: [quý], headings: [thể chế] }\nletterhead: { types: [báo cáo] }\n")]);
        var extractor = new Extractor(new RulePacks([one, two]));
        var tie = Of("Công tác quý I năm 2023", extractor: extractor);
        Assert.Equal(("one", "two", 0), (tie.Pack!.Chosen.Id, tie.Pack.RunnerUp!.Id, tie.Pack.Margin));
        Assert.Equal("pack/tie", Assert.Single(tie.Problems).Code);
        var clear = Of("Công tác quý I năm 2023", "I. THỂ CHẾ\nTrong quý ban hành 2 văn bản.", extractor);
        Assert.Equal(("two", 1), (clear.Pack!.Chosen.Id, clear.Pack.Margin));
        Assert.Equal(["quý", "THỂ CHẾ"], clear.Pack.Chosen.Evidence);
        Assert.Empty(clear.Problems);
    }
}
