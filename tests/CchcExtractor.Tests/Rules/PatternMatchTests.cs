using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Rules;

/// <summary>What patterns meet.</summary>
public class PatternMatchTests
{
    [Theory]
    [InlineData("[<không|chưa>] đạt chuẩn", "Người hoạt động không chuyên trách còn 14. 10 cán bộ đều đạt chuẩn; 10 công chức đều đạt chuẩn.", 2)]
    [InlineData("[chưa] [từng] đạt chuẩn", "Chưa ai nói. Cán bộ đạt chuẩn; công chức chưa từng đạt chuẩn; đạt chuẩn.", 3)]
    [InlineData("[từ] kỳ trước", "Từ đầu năm, hồ sơ kỳ trước; hồ sơ từ kỳ trước.", 2)]
    public void What_may_be_missing_at_the_beginning_hides_no_match_where_it_stands_elsewhere(string pattern, string text, int matches) =>
        Assert.Equal(matches, Pattern.Parse(pattern).FindAll(Folding.Fold(text)).Count());

    [Fact]
    public void What_may_be_missing_at_the_beginning_is_part_of_the_match_where_it_stands()
    {
        var match = Pattern.Parse("[<không|chưa>] đạt chuẩn").Find(Folding.Fold("cán bộ chưa đạt chuẩn"));
        Assert.Equal((7, 14), (match!.Start, match.Length));
    }

    [Theory]
    [InlineData("đi [họp]", "Việc điện, nước; đi họp; đi.", 2)]
    [InlineData("{n:int} xã [còn lại]", "02 xãng, 03 xã còn lại, 04 xã, 05 xã còn lạii", 3)]
    public void What_may_be_missing_at_the_end_cuts_no_word_in_two(string pattern, string text, int matches) =>
        Assert.Equal(matches, Pattern.Parse(pattern).FindAll(Folding.Fold(text)).Count());
}
