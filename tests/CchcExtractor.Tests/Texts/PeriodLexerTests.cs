using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Texts;

public class PeriodLexerTests
{
    [Theory]
    [InlineData("quý 1 năm 2023", "2023-Q1")]
    [InlineData("Quý I/2025", "2025-Q1")]
    [InlineData("QIII/2024", "2024-Q3")]
    [InlineData("quí III năm 2019", "2019-Q3")]
    [InlineData("Quí 2/2021", "2021-Q2")]
    [InlineData("6 tháng 2021", "2021-H1")]
    [InlineData("quý III.2020", "2020-Q3")]
    [InlineData("quý IV năm 2019", "2019-Q4")]
    [InlineData("QUÝ II, NĂM 2022", "2022-Q2")]
    [InlineData("quý II", "0-Q2")]
    [InlineData("6 tháng đầu năm 2022", "2022-H1")]
    [InlineData("06 tháng đầu năm", "0-H1")]
    [InlineData("sáu tháng cuối năm 2021", "2021-H2")]
    [InlineData("nửa đầu năm 2024", "2024-H1")]
    [InlineData("nửa cuối năm 2024", "2024-H2")]
    [InlineData("9 tháng năm 2022", "2022-9M")]
    [InlineData("09 tháng đầu năm 2022", "2022-9M")]
    [InlineData("tháng 9 năm 2021", "2021-09")]
    [InlineData("tháng 09/2021", "2021-09")]
    [InlineData("năm 2022", "2022")]
    [InlineData("giai đoạn 2011 - 2020", "2011/2020")]
    [InlineData("từ năm 2019 đến năm 2023", "2019/2023")]
    public void A_period_is_read_in_every_written_form(string text, string key) =>
        Assert.Equal(key, Assert.Single(PeriodLexer.Scan(Folding.Fold(text))).Period.ToString().TrimStart('0').PadLeft(key.Length, '0'));

    [Fact]
    public void The_month_of_a_date_is_no_period() => Assert.Empty(PeriodLexer.Scan("ngày 14 tháng 3 năm 2023"));

    [Fact]
    public void Two_periods_that_share_a_year_are_two() =>
        Assert.Equal(2, PeriodLexer.Scan("quý 1, phương hướng nhiệm vụ quý 2 năm 2023").Count);
}
