namespace CchcExtractor.Tests.Checks;

/// <summary>Short paragraphs of a commune's own earlier reports, and documents that two communes cannot have alike.</summary>
public class OwnSentencesTests
{
    private const string Commune = "Phú Lâm Hạ";

    private static bool IsCopy(string now, string before, int from = 1, int to = 2, string other = Commune) =>
        Told.Found(Told.Report(Commune, Told.Periods[to], now), Told.Report(other, Told.Periods[from], before)).Any(found => found.Kind.Code == "template/reused-paragraph");

    [Theory]
    [InlineData("Từ 146 phiếu khảo sát hợp lệ thu được trong quý, có 143 phiếu bày tỏ hài lòng (97,95%).", true)]
    [InlineData("Từ 150 phiếu khảo sát hợp lệ thu được trong quý, có 147 phiếu bày tỏ hài lòng (98%).", false)]
    public void The_last_report_word_for_word(string survey, bool isCopy) => Assert.Equal(isCopy, IsCopy(survey, survey));

    [Fact]
    public void Two_large_counts_in_other_words_and_another_order()
    {
        Assert.True(IsCopy("Trong kỳ xã đã chứng thực 514 bản sao, thu 5.364.000 đồng lệ phí.", "Lệ phí chứng thực của kỳ này là 5.364.000 đồng cho 514 bản sao và các việc chứng thực khác.", 0));
        Assert.False(IsCopy("Trong kỳ xã đã chứng thực 514 bản sao, thu 5.364.000 đồng lệ phí.", "Lệ phí chứng thực của kỳ này là 5.361.000 đồng cho 514 bản sao và các việc chứng thực khác.", 0));
    }

    [Fact]
    public void Few_counts_in_other_words_with_a_day_of_the_older_period()
    {
        const string Before = "Trong kỳ đã cử 45 lượt cán bộ, công chức dự các lớp bồi dưỡng; riêng lớp tập huấn chuyển đổi số ngày 10/8/2022 có 16 người tham gia.";
        Assert.True(IsCopy("Xã cử 45 lượt người đi tập huấn, bồi dưỡng trong kỳ; lớp tập huấn chuyển đổi số ngày 10/8/2022 có 16 người của xã tham gia.", Before));
        Assert.False(IsCopy("Xã cử 45 lượt người đi tập huấn, bồi dưỡng trong kỳ; lớp tập huấn chuyển đổi số ngày 10/2/2023 có 16 người của xã tham gia.", Before));
    }

    [Fact]
    public void Documents_of_one_number_and_day_are_no_two_communes_own()
    {
        const string Cited = "Trong kỳ UBND xã đã có 75 văn bản chỉ đạo, tiêu biểu như Công văn số 806/UBND ngày 23/8/2022 của UBND xã về hướng dẫn công dân kích hoạt tài khoản định danh; Kế hoạch số 275/KH-UBND ngày 02/9/2022 của UBND xã về khắc phục tồn tại sau kiểm tra.";
        Assert.True(IsCopy(Cited, Cited, other: "Bình Sơn Tây"));
        Assert.False(IsCopy(Cited.Replace("806", "811").Replace("275", "281"), Cited, other: "Bình Sơn Tây"));
    }

    [Theory]
    [InlineData(156911, true)]
    [InlineData(16911, false)]
    public void What_is_counted_since_the_new_year_jumps_against_the_pace_of_the_year(int visits, bool found)
    {
        static Reporting.Report Says(int half, int year, int visits) => Told.Report(
            Commune, ($"6 tháng {(half == 1 ? "đầu" : "cuối")} năm {year}", half == 1 ? $"15/12/{year - 1}" : $"15/6/{year}", half == 1 ? $"14/6/{year}" : $"14/12/{year}", $"15 tháng {(half == 1 ? 6 : 12)} năm {year}"), $"Lượt truy cập trang thông tin của xã từ đầu năm {visits}, lượt xem các tin về cải cách hành chính đều tăng.");
        var codes = Told.Codes(Says(1, 2024, visits), Says(1, 2022, 15551), Says(2, 2022, 30991), Says(1, 2023, 16111), Says(2, 2023, 32015));
        Assert.Equal(found ? ["series/jump Warning"] : [], codes);
    }

    [Theory]
    [InlineData("Năm 2022", "Năm 2022", false)]
    [InlineData("Trong kỳ", "Trong kỳ", true)]
    public void What_is_told_of_a_year_gone_is_no_copy(string now, string before, bool isCopy)
    {
        const string Marks = " có 12 đồng chí hoàn thành xuất sắc, 138 đồng chí hoàn thành tốt, 14 đồng chí hoàn thành nhiệm vụ.";
        var year = Told.Report(Commune, ("năm 2022", "15/12/2021", "14/12/2022", "15 tháng 12 năm 2022"), before + Marks);
        Assert.Equal(isCopy, Told.Found(Told.Report(Commune, Told.Periods[2], now + Marks), year).Any(found => found.Kind.Code == "template/reused-paragraph"));
    }
}
