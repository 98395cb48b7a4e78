using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Extraction;

public class TakenSpansTests
{
    private static readonly RulePack Rules = new() { Taken = [Pattern.Parse("""re:\biso \d+(?::\d+)?""")] };

    [Theory]
    [InlineData("Từ ngày 10/12/2022 đến ngày 9/3/2023 đã tiếp nhận 523 hồ sơ", "từ ngày 10/12/2022 đến ngày 9/3/2023")]
    [InlineData("Trong quý 1 năm 2023 đã phát 03 tin bài", "quý 1 năm 2023")]
    [InlineData("theo Kế hoạch số 36/KH-UBND có 5 nhiệm vụ", "36/kh-ubnd")]
    [InlineData("tiêu chuẩn ISO 9001:2015 cho 12 quy trình", "iso 9001:2015")]
    public void Digits_that_are_no_figures_are_taken_and_the_figure_is_not(string text, string taken)
    {
        var folded = Folding.Fold(text);
        var (start, length) = Assert.Single(new TakenSpans(Rules).In(folded));
        Assert.Equal(taken, folded.Substring(start, length));
    }
}
