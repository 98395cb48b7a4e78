using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Texts;

public class DateLexerTests
{
    [Theory]
    [InlineData("ngày 14 tháng 3 năm 2023", "14 tháng 3 năm 2023", "2023-03-14")]
    [InlineData("ngày 14 tháng 3, năm 2023", "14 tháng 3, năm 2023", "2023-03-14")]
    [InlineData("ký 14/03/2023.", "14/03/2023", "2023-03-14")]
    [InlineData("ngày 14.3.2023", "14.3.2023", "2023-03-14")]
    [InlineData("ngày 14-3-2023", "14-3-2023", "2023-03-14")]
    [InlineData("ngày 14 / 3 / 2023", "14 / 3 / 2023", "2023-03-14")]
    [InlineData("từ 01/7/2025", "01/7/2025", "2025-07-01")]
    [InlineData("ngày 9/3/23", "9/3/23", "2023-03-09")]
    [InlineData("lập ngày 2023-03-14", "2023-03-14", "2023-03-14")]
    public void A_date_is_read_in_every_written_form(string text, string raw, string date)
    {
        var token = Assert.Single(DateLexer.Scan(Folding.Fold(text)));
        Assert.Equal(raw, Folding.Fold(text).Substring(token.Start, token.Length));
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), token.Date);
        Assert.False(token.Impossible);
    }

    [Theory]
    [InlineData("ngày 30/02/2023")]
    [InlineData("ngày 31 tháng 4 năm 2023")]
    [InlineData("ngày 29/02/2023")]
    [InlineData("ngày 12/13/2023")]
    public void An_impossible_day_is_reported_as_such(string text)
    {
        var token = Assert.Single(DateLexer.Scan(text));
        Assert.Null(token.Date);
        Assert.True(token.Impossible);
    }

    [Theory]
    [InlineData("đoàn a, ngày tháng 3 năm 2023", 3, 2023)]
    [InlineData("đoàn a, ngày ...... tháng 3 năm 2023", 3, 2023)]
    [InlineData("đoàn a, ngày … tháng … năm 2023", 0, 2023)]
    [InlineData("ngày /3/2023", 3, 2023)]
    public void A_draft_has_a_blank_day(string text, int month, int year)
    {
        var token = Assert.Single(DateLexer.Scan(text));
        Assert.Equal((0, month, year), (token.Day, token.Month, token.Year));
        Assert.Null(token.Date);
        Assert.False(token.Impossible);
    }

    [Theory]
    [InlineData("đạt 08/10 người")]
    [InlineData("thứ 2/4/6")]
    [InlineData("130/2005/nđ-cp")]
    [InlineData("quý 1/2023")]
    [InlineData("1.204 hồ sơ")]
    [InlineData("mục 1.2.3")]
    [InlineData("5/9 huyện")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(DateLexer.Scan(text));

    [Fact]
    public void A_day_may_leave_its_year_out_after_the_word_day()
    {
        var token = Assert.Single(DateLexer.Scan("họp ngày 21/7 tại trụ sở"));
        Assert.Equal((21, 7, 0), (token.Day, token.Month, token.Year));
    }

    [Theory]
    [InlineData("từ ngày 10/12/2022 đến ngày 9/3/2023", "2022-12-10", "2023-03-09")]
    [InlineData("tính từ 1/12/2019 đến 29/2/2020", "2019-12-01", "2020-02-29")]
    [InlineData("từ ngày 21/7 đến 20/8/2021", "2021-07-21", "2021-08-20")]
    [InlineData("từ ngày 21/7đến 20/8/2021", "2021-07-21", "2021-08-20")]
    [InlineData("từ ngày 15/12 đến hết ngày 14/3/2023", "2022-12-15", "2023-03-14")]
    [InlineData("từ ngày 15/12/2022 - 14/03/2023", "2022-12-15", "2023-03-14")]
    [InlineData("từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 3 năm 2023", "2022-12-15", "2023-03-14")]
    [InlineData("từ ngày 10 đến ngày 14/3/2023", "2023-03-10", "2023-03-14")]
    public void A_window_takes_the_missing_year_from_its_end(string text, string from, string to)
    {
        var range = Assert.Single(DateRanges.Scan(Folding.Fold(text)));
        Assert.Equal(DateOnly.ParseExact(from, "yyyy-MM-dd"), range.From.Date);
        Assert.Equal(DateOnly.ParseExact(to, "yyyy-MM-dd"), range.To.Date);
    }

    [Theory]
    [InlineData("giảm từ 05 ngày xuống còn 03 ngày")]
    [InlineData("từ 10 đến 20 hồ sơ")]
    public void Two_counts_are_no_window(string text) => Assert.Empty(DateRanges.Scan(text));
}
