using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Counts of a part of the period, or of more than it, stand beside its own and are none of them.</summary>
public class OfOtherTimesTests
{
    private const string Front = "ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính 9 tháng năm 2024\nUBND xã Sông Trăng báo cáo kết quả thực hiện công tác cải cách hành chính 9 tháng năm 2024 như sau:\nI. KẾT QUẢ THỰC HIỆN\n1. Giải quyết hồ sơ theo cơ chế một cửa\n";

    [Theory]
    [InlineData("Hồ sơ tiếp nhận tập trung ở tháng 3 (241 hồ sơ) và tháng 5 (226 hồ sơ).")]
    [InlineData("Tỷ lệ hồ sơ giải quyết đúng hạn quý III 99,83%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến cao hơn hai lần năm 2023 (17,08%).")]
    public void A_month_a_quarter_or_a_year_before_is_none_of_the_period(string sentence) => Assert.Empty(Values(sentence));

    [Theory]
    [InlineData("Từ đầu năm đến tháng 9 (1.024 hồ sơ tiếp nhận).", 1024)]
    [InlineData("Trong 9 tháng (1.024 hồ sơ tiếp nhận).", 1024)]
    public void A_bracket_behind_the_period_itself_is(string sentence, int value) => Assert.Equal([("dossiers.received", (decimal)value)], Values(sentence));

    [Fact]
    public void The_column_of_a_quarter_is_none_of_nine_months() =>
        Assert.Equal(
            [("dossiers.received", 1795m), ("dossiers.resolved", 1786m)],
            Values("|Chỉ tiêu|Quý III|9 tháng|\n|Hồ sơ tiếp nhận|612|1.795|\n|Hồ sơ đã giải quyết|605|1.786|"));

    [Fact]
    public void Rows_of_some_days_are_none_of_the_period() =>
        Assert.Equal(
            [("dossiers.received", 401m)],
            Values("|Tháng|Hồ sơ tiếp nhận|\n|Tháng 7|214|\n|Từ 01/8 đến 15/9|187|\n|Cộng|401|"));

    [Fact]
    public void The_year_so_far_is_none_of_a_month() =>
        Assert.Equal(
            [("dossiers.received", 505m), ("dossiers.resolved", 490m)],
            Values("|Kết quả|Trong kỳ|Lũy kế từ 01/7/2024|\n|Hồ sơ tiếp nhận|505|1.967|\n|Hồ sơ đã giải quyết|490|1.958|", Front.Replace("9 tháng năm 2024", "tháng 9 năm 2024", StringComparison.Ordinal)));

    [Fact]
    public void Counts_that_look_like_years_drop_no_total() =>
        Assert.Contains(
            ("dossiers.received", 4106m),
            Values("|Lĩnh vực|Hồ sơ tiếp nhận|\n|Hộ tịch|2045|\n|Đất đai|2061|\n|Tổng cộng|4106|"));

    [Fact]
    public void The_total_of_several_years_is_none_of_the_period() =>
        Assert.Empty(Values("|Năm|Hồ sơ tiếp nhận|\n|2021|1.045|\n|2022|1.061|\n|2023|1.202|\n|Tổng cộng|3.308|"));

    private static IEnumerable<(string Indicator, decimal Value)> Values(string text, string front = Front) =>
        Paper.Read(front + text).Figures.Where(figure => figure.Origin == Origin.Narrative && figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal)).Select(figure => (figure.Indicator, figure.Value!.Value));
}
