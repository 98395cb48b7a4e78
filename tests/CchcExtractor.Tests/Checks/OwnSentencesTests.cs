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
}
