using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public sealed class PlaceInWordsTests
{
    [Theory]
    [InlineData("paragraph 3/characters 237-251", "đoạn 3, ký tự 237-251")]
    [InlineData("table 1/row 2/column 1/paragraph 1", "bảng 1, dòng 2, cột 1, đoạn 1")]
    [InlineData("footnote 2/paragraph 1", "chú thích cuối trang 2, đoạn 1")]
    [InlineData("document", "văn bản")]
    public void A_path_reads_as_people_say_it(string path, string vietnamese) =>
        Assert.Equal(vietnamese, PlaceInWords.Of(new Location(path)).Vietnamese);

    [Fact]
    public void A_step_that_only_begins_like_a_known_one_stays() =>
        Assert.Equal("tableau 1, đoạn 2", PlaceInWords.Of(new Location("tableau 1/paragraph 2")).Vietnamese);

    [Fact]
    public void In_English_the_steps_keep_their_names() =>
        Assert.Equal("table 3, row 5", PlaceInWords.Of(new Location("table 3/row 5")).English);
}
