using CchcExtractor.Extraction;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Extraction;
using CchcExtractor.Tidying;

namespace CchcExtractor.Tests.Rules;

/// <summary>Where a rule looks: in sections by heading, in stretches between two paragraphs, and in one within the other.</summary>
public class RegionTests
{
    private static readonly RulePack Rules = RuleFolder.Load([("test.yaml", """
        pack: { id: test, version: "1" }
        letterhead: { types: [báo cáo], body_opens: [thực hiện], closings: [trên đây là] }
        sections:
          results: { headings: [kết quả] }
          radio: { from: ["hệ thống truyền thanh"], to: ["công tác khác"] }
          news: { from: ["tin bài"], to: ["hết phần tin bài"], within: radio }
          future: { from: ["dự kiến"], results: false }
          inspection: { headings: [kiểm tra], within: results }
        facts:
          - { find: "phát {radio.hours} giờ", in: radio, name: Giờ phát }
          - { find: "đăng {news.items} mục", in: news, name: Mục tin }
          - { find: "qua {visits} lượt", in: inspection, name: Lượt kiểm tra }
          - { find: "trồng {trees} cây", name: Cây }
        """)]);

    [Theory]
    [InlineData("Về hệ thống truyền thanh của xã:\nĐã phát 12 giờ.\nCông tác khác\nĐã phát 15 giờ.", "radio.hours=12")]
    [InlineData("Đã phát 12 giờ.\nHệ thống truyền thanh đã phát 13 giờ.\nII. KẾT QUẢ KHÁC\nĐã phát 15 giờ.", "radio.hours=13")]
    [InlineData("Tin bài: đăng 4 mục.\nHệ thống truyền thanh:\nTin bài: đăng 5 mục.\nHết phần tin bài\nđăng 6 mục.\nđã phát 7 giờ", "news.items=5 radio.hours=7")]
    [InlineData("Đã trồng 5 cây.\nDự kiến thời gian tới:\nTrồng 50 cây.", "trees=5")]
    [InlineData("1. Công tác kiểm tra\nĐã qua 3 lượt.\nII. KIỂM TRA, GIÁM SÁT\nĐã qua 4 lượt.", "visits=3")]
    public void A_rule_looks_where_it_is_told_to(string body, string found)
    {
        var evidence = Gather.From(Tidy.Up(Paper.Of($"BÁO CÁO\nCông tác quý I năm 2024\nThực hiện kế hoạch, xã báo cáo như sau:\nI. KẾT QUẢ\n{body}")), Rules);
        Assert.Equal(found, string.Join(' ', evidence.Figures.Select(figure => $"{figure.Indicator}={figure.Value}")));
    }

    [Fact]
    public void A_section_that_nothing_tells_is_a_mistake() =>
        Assert.Contains("needs headings", Assert.Throws<RuleFileException>(() => RuleFolder.Load([("bad.yaml", "sections: { one: { not: [a] } }\n")])).Errors.Single().Message.English, StringComparison.Ordinal);
}
