using CchcExtractor.Documents;
using CchcExtractor.Explaining;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Explaining;

public class ExplainTests
{
    private const string Words = """
        vocabularies:
          units: { ho_so: ["hồ sơ"], nguoi: ["người"] }
        indicators: { a: { unit: hồ sơ }, b: { unit: người }, c: { unit: hồ sơ } }
        sections:
          plan: { headings: ["phương hướng"], results: false }
          desk: { headings: ["một cửa"] }
        narrative: { never: ["cùng kỳ"] }

        """;

    private static RuleOutcome Of(string rule, params string[] lines)
    {
        var blocks = lines.Select((line, i) => line.StartsWith('#')
            ? new Heading(new Location($"block {i + 1}"), new Text(line[2..]), "", new Text(line[2..]), 1)
            : (Block)new Paragraph(new Location($"block {i + 1}"), new Text(line))).ToList();
        blocks.Insert(0, new Paragraph(new Location("title"), new Text("BÁO CÁO")));
        blocks.Insert(1, new Paragraph(new Location("opening"), new Text("Thực hiện kế hoạch, xã báo cáo như sau:")));
        var rules = RuleFolder.Load([("base.yaml", Words + rule), ("front.yaml", "letterhead: { types: [báo cáo], body_opens: [thực hiện] }\n")]);
        return new Extractor(rules).Explain(new Document(new Source("test", "", ""), blocks)).Rules[0];
    }

    private static string Said(RuleOutcome outcome) => string.Join("; ", outcome.Nearest!.Differences.Select(difference => difference.English));

    [Fact]
    public void A_misworded_sentence_is_the_nearest_miss_and_the_other_words_are_named()
    {
        var outcome = Of(
            "facts: [ { find: \"có {a:int} hồ sơ [nộp] <trực tuyến|qua mạng> và {b:int} người đã nhận kết quả\" } ]",
            "Xã có 12 thôn.", "Trong quý có 120 hồ sơ qua mạng cùng 80 người đã nhận kết quả ngay.", "Có 30 người được tập huấn.");
        Assert.Empty(outcome.Hits);
        Assert.Equal("Trong quý có 120 hồ sơ qua mạng cùng 80 người đã nhận kết quả ngay.", outcome.Nearest!.Text);
        Assert.Equal("the rule has \"và\", the report \"cùng\"", Said(outcome));
    }

    [Fact]
    public void Words_missing_and_words_too_much_are_told_apart()
    {
        var outcome = Of("facts: [ { find: \"đã tiếp nhận tổng cộng {a:int} hồ sơ\" } ]", "Xã đã tiếp nhận và xử lý 120 hồ sơ.");
        Assert.Equal("the rule has \"tổng cộng\", the report \"và xử lí\"", Said(outcome));
        Assert.Equal("the report lacks \"tổng cộng\"", Said(Of("facts: [ { find: \"đã tiếp nhận tổng cộng {a:int} hồ sơ\" } ]", "Xã đã tiếp nhận 120 hồ sơ.")));
    }

    [Fact]
    public void A_sentence_in_the_wrong_section_is_named_with_its_section()
    {
        var outcome = Of("facts: [ { find: \"tiếp nhận {a:int} hồ sơ\", in: desk } ]", "# Công khai", "Tiếp nhận 120 hồ sơ.");
        Assert.Contains("the rule looks in desk only", Said(outcome));
        Assert.Contains("reports no results", Said(Of("facts: [ { find: \"tiếp nhận {a:int} hồ sơ\" } ]", "# Phương hướng", "Tiếp nhận 120 hồ sơ.")));
    }

    [Fact]
    public void A_rule_that_met_its_sentence_has_it_as_a_hit()
    {
        var outcome = Of("facts: [ { find: \"tiếp nhận {a:int} hồ sơ\" } ]", "Tiếp nhận 120 hồ sơ.");
        Assert.Equal(120, Assert.Single(outcome.Hits).Value);
        Assert.Null(outcome.Nearest);
    }

    [Theory]
    [InlineData("number: a, unit: ho_so, cues: [\"bưu chính\"]", "Qua bưu chánh có 12 hồ sơ.", "cues: the rule has \"bưu chính\", the report \"bưu chánh\"")]
    [InlineData("number: b, unit: nguoi, cues: [\"tiếp nhận\"]", "Đã tiếp nhận 12 hồ sơ.", "unit: it counts hồ sơ, the rule needs người")]
    [InlineData("number: a, unit: ho_so, cues: [\"nhận\"], within: [\"một cửa\"]", "Đã nhận 12 hồ sơ.", "within: neither clause, list head nor section title says \"một cửa\"")]
    [InlineData("number: a, unit: ho_so, cues: [\"nhận\"], not: [\"chưa\"]", "Chưa nhận 12 hồ sơ.", "not: its clause says \"chưa\"")]
    [InlineData("number: a, unit: ho_so, cues: [\"nhận\"], in: desk", "Đã nhận 12 hồ sơ.", "the rule looks in desk only")]
    [InlineData("number: a, unit: ho_so, cues: [\"nhận\"]", "Cùng kỳ nhận 12 hồ sơ.", "\"cùng kỳ\" makes it no result of this period")]
    [InlineData("number: a, unit: ho_so, cues: [\"nhận\"]", "Đã nhận rồi, còn 12 hồ sơ.", "cues: \"nhận\" is said before, but not in the number's own clause")]
    public void A_number_rule_says_what_kept_it_from_the_nearest_number(string rule, string sentence, string difference)
    {
        var outcome = Of($"facts: [ {{ {rule} }} ]", "Xã có 5 thôn.", sentence);
        Assert.Empty(outcome.Hits);
        Assert.Equal(sentence, outcome.Nearest!.Text);
        Assert.Contains(difference, Said(outcome));
    }

    [Fact]
    public void A_number_that_another_rule_took_is_said_to_be_taken()
    {
        var outcome = Of("facts: [ { number: a, id: first, unit: ho_so, cues: [\"nhận\"] }, { number: c, id: second, unit: ho_so, cues: [\"đã nhận\"] } ]", "Xã đã nhận 12 hồ sơ.");
        Assert.Contains("rule second took it (c)", Said(outcome));
    }
}
