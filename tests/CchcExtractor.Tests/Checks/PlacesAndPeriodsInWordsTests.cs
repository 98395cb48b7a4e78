using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public sealed class PlacesAndPeriodsInWordsTests
{
    [Theory]
    [InlineData("paragraph 3/characters 237-251", "đoạn 3")]
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

    [Theory]
    [InlineData(PeriodKind.Quarter, 2023, 4, "quý IV năm 2023")]
    [InlineData(PeriodKind.Month, 2021, 9, "tháng 9 năm 2021")]
    [InlineData(PeriodKind.Half, 2023, 1, "6 tháng đầu năm 2023")]
    [InlineData(PeriodKind.Half, 2023, 2, "6 tháng cuối năm 2023")]
    [InlineData(PeriodKind.Months, 2023, 9, "9 tháng đầu năm 2023")]
    [InlineData(PeriodKind.Year, 2023, 0, "năm 2023")]
    [InlineData(PeriodKind.Years, 2011, 2020, "giai đoạn 2011-2020")]
    [InlineData(PeriodKind.Half, 0, 1, "6 tháng đầu năm")]
    [InlineData(PeriodKind.Quarter, 0, 2, "quý II")]
    public void A_period_reads_as_documents_name_it(PeriodKind kind, int year, int part, string vietnamese) =>
        Assert.Equal(vietnamese, new Period(kind, year, part).InVietnamese());
}
