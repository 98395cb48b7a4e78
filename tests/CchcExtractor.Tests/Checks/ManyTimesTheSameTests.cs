using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Checks;

/// <summary>What no clerk writes, a hostile file may: one thing thousands of times. Twice as many of it are twice the work, counted by the memory that it asks for.</summary>
public class ManyTimesTheSameTests
{
    private static readonly Lazy<RulePack> Rules = new(() => RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules")));

    private const int Some = 1500;

    /// <summary>Where each is held against each, twice as many ask for four times as much.</summary>
    private const double MostTimes = 2.8;

    [Theory]
    [InlineData("ngày 1/1/2024, ")]
    [InlineData("có # hồ sơ, ")]
    [InlineData("tiếp nhận # hồ sơ. ")]
    [InlineData("Quyết định số 15/QĐ-UBND, ")]
    [InlineData("Kế hoạch số 15/KH-UBND ngày 12/1/2023 về tuyên truyền cải cách hành chính, ")]
    [InlineData("niêm yết 1#/1# thủ tục. ")]
    public void In_one_paragraph(string text) => Assert.InRange(Work([Repeated(text, 2 * Some)]) / Work([Repeated(text, Some)]), 0, MostTimes);

    [Theory]
    [InlineData("Trong kỳ, xã đã tiếp nhận 15 hồ sơ, giải quyết 12 hồ sơ, đạt 80%.")]
    public void In_paragraphs_of_their_own(string text) => Assert.InRange(Work(Paragraphs(text, Some)) / Work(Paragraphs(text, Some / 2)), 0, MostTimes);

    [Fact]
    public void The_labels_of_a_table_are_read_as_its_head_as_far_as_anybody_prints_them()
    {
        var numbers = new BodyTable(Rules.Value, new TakenSpans(Rules.Value), null).Numbers(Rows(2 * Some), "", "").Select(number => number.Mention).OfType<NumberMention>().ToList();
        Assert.Equal((2 * Some) - 1, numbers.Count);
        Assert.All(numbers, number => Assert.InRange(number.Heads.Sum(head => head.Text.Length), 0, LongestHeads));
    }

    /// <summary>Characters of some three hundred labels such as "Thôn 1500".</summary>
    private const int LongestHeads = 5000;

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Range(1000, times).Select(i => text.Replace("#", $"{i}", StringComparison.Ordinal)));

    private static string[] Paragraphs(string text, int times) => [.. Enumerable.Range(1000, times).Select(i => text.Replace("#", $"{i}", StringComparison.Ordinal))];

    private static Table Rows(int count)
    {
        var place = new Location("table 1");
        Cell Of(int row, int column, string text) => new(place.Cell(row, column), row, column, 1, 1, [new Paragraph(place.Cell(row, column), new Text(text))]);
        return new Table(place, [.. Enumerable.Range(0, count).SelectMany(row => new[] { Of(row, 0, row == 0 ? "Nội dung" : $"Thôn {row}"), Of(row, 1, row == 0 ? "Tiếp nhận" : "15") })]);
    }

    private static double Work(string[] paragraphs)
    {
        var lines = Told.Lines("Phú Lâm Hạ", Told.Periods[3], paragraphs);
        var blocks = lines.Select((line, i) => (Block)new Paragraph(new Location($"paragraph {i + 1}"), new Text(line))).ToList();
        var extractor = new Extractor(Rules.Value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = extractor.Extract(new Document(new Source("a.docx", new string('0', 64), "text/plain"), blocks) { Reader = "test" });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
