using System.Diagnostics;
using CchcExtractor.Documents;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Rules;

public class HostilePatternTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { string.Concat(Enumerable.Repeat("[a ", 100_000)), "longer than" },
        { string.Concat(Enumerable.Repeat("[a ", 40)) + "b" + new string(']', 40), "nested deeper" },
        { $"<{string.Join('|', Enumerable.Range(0, 500).Select(i => $"w{i % 10}"))}>", "parts" },
        { "a" + string.Concat(Enumerable.Repeat(" ... b", 20)), "gaps" },
        { "re:(?:a{1,500}b?){1,500}", "too complex" },
        { "re:(a+)\\1", "regular expression" },
        { "re:(?:không |chưa )?đạt", "may be missing" },
        { "re:[a-z]*đạt", "may be missing" },
        { "re:k?ỳ", "may be missing" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_pattern_that_would_cost_too_much_is_refused_with_its_place(string pattern, string message)
    {
        var clock = Stopwatch.StartNew();
        var error = Assert.Single(Assert.Throws<RuleFileException>(() => RuleFolder.Load([("bad.yaml", $"narrative:\n  never: ['{pattern}']\n")])).Errors);
        Assert.Equal(("bad.yaml", 2), (error.Origin.File, error.Origin.Line));
        Assert.Contains(message, error.Message.English, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("[a [a [a [a [a [a [a [a [a [a b]]]]]]]]]] {x:int} c")]
    [InlineData("<a|a a|a a a> <a|a a> <a|a a a|a> {x:int} c")]
    [InlineData("{f:field} {n:text} {x:int} c")]
    [InlineData("re:\\b(?:a ?)*(?:a ?)*(?:a ?)*c")]
    public void A_megabyte_of_text_takes_less_than_the_time_limit(string source)
    {
        var pattern = Pattern.Parse(source);
        foreach (var text in (string[])[string.Concat(Enumerable.Repeat("a ", 500_000)), string.Concat(Enumerable.Repeat("a 1 ", 250_000)), new string('a', 1_000_000)])
        {
            var clock = Stopwatch.StartNew();
            Assert.Empty(pattern.FindAll(text).Take(1));
            Assert.True(clock.Elapsed < Pattern.TimeLimit, $"{clock.Elapsed} on {text[..8]}");
        }
    }

    [Fact]
    public void An_expression_that_begins_with_something_is_taken() =>
        Assert.All((string[])["re:^k?ỳ", "re:(?:a|b)c?", "re:[ab]c", "re:\\bk?ỳ"], source => Assert.NotNull(Pattern.Parse(source)));

    [Fact]
    public void Sentences_that_took_their_time_are_left_out_from_there_on_and_that_is_said()
    {
        var rules = RuleFolder.LoadAll(Path.Combine(AppContext.BaseDirectory, "rules")).Packs.All[0];
        var (sentences, problems) = (new ClaimBySentence(rules, TimeSpan.Zero), new List<Problem>());
        for (var i = 1; i <= 3; i++)
            sentences.On(new Text("Trong kỳ đã tiếp nhận 12 hồ sơ."), new Location($"paragraph {i}"), [], ["one_stop"], problems);
        Assert.Equal(("rule/time-limit", "paragraph 1"), (Assert.Single(problems).Code, problems[0].Location!.Path));
    }

    [Fact]
    public void A_paragraph_of_a_megabyte_is_read_by_the_shipped_rules_in_seconds()
    {
        var rules = RuleFolder.LoadAll(Path.Combine(AppContext.BaseDirectory, "rules")).Packs;
        var text = string.Concat(Enumerable.Repeat("đã tiếp nhận trực tuyến và giải quyết đúng hạn không có ", 18_000)) + "12 hồ sơ";
        var blocks = new List<Block> { new Paragraph(new Location("a"), new Text("BÁO CÁO")), new Paragraph(new Location("b"), new Text("Công tác cải cách hành chính quý I năm 2023")), new Paragraph(new Location("c"), new Text("Thực hiện kế hoạch, UBND xã báo cáo như sau:")), new Paragraph(new Location("d"), new Text(text)) };
        var clock = Stopwatch.StartNew();
        var report = new Extractor(rules).Extract(new Document(new Source("big", "", ""), blocks) { Reader = "test" });
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
        Assert.Equal(1, report.Figures.Count(figure => figure.Value == 12) + report.UnclaimedNumbers.Count(number => number.Raw == "12"));
    }
}
