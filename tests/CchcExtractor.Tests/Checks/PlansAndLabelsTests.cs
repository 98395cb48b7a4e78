namespace CchcExtractor.Tests.Checks;

/// <summary>What is left of a plan, plans of older years in lists, labels before documents, shares of things; each firing, and beside it what must stay quiet.</summary>
public class PlansAndLabelsTests
{
    private const int ThirdQuarterOf2023 = 3;

    private static void Expect(string? code, string paragraph) => Told.Expect(ThirdQuarterOf2023, code, [paragraph]);

    [Theory]
    [InlineData("Đã thực hiện xong 10 trên tổng số 38 nhiệm vụ của Kế hoạch CCHC năm (tỷ lệ 26%); 31 nhiệm vụ còn lại thực hiện theo tiến độ.", "sum/parts-differ")]
    [InlineData("Đã thực hiện xong 10 trên tổng số 38 nhiệm vụ của Kế hoạch CCHC năm (tỷ lệ 26%); 28 nhiệm vụ còn lại thực hiện theo tiến độ.", null)]
    [InlineData("Đã niêm yết 140/152 thủ tục của danh mục; còn lại 22 thủ tục đang in.", "sum/parts-differ")]
    [InlineData("Đã niêm yết 140/152 thủ tục của danh mục; còn lại 12 thủ tục đang in.", null)]
    [InlineData("Đã hoàn thành 10 trên tổng số 38 nhiệm vụ; giữa năm giao thêm 03 nhiệm vụ nên 31 nhiệm vụ còn lại sẽ làm trong quý IV.", null)]
    public void Done_and_left_make_up_the_plan(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Đối chiếu kế hoạch năm có 30 nhiệm vụ thì 33 nhiệm vụ đạt yêu cầu, 14 nhiệm vụ chuyển tiếp.", "part/exceeds-whole")]
    [InlineData("Đối chiếu kế hoạch năm có 30 nhiệm vụ thì 16 nhiệm vụ đạt yêu cầu, 14 nhiệm vụ chuyển tiếp.", null)]
    public void One_sentence_gives_part_and_whole(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Máy tính nối mạng: 110%.", "ratio/out-of-range")]
    [InlineData("Máy tính nối mạng: 100%.", null)]
    [InlineData("Cán bộ, công chức có hộp thư công vụ đạt 105%.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ hồ sơ nộp trực tuyến đạt 110% chỉ tiêu huyện giao.", null)]
    public void Things_that_have_something_are_no_more_than_all(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Tổ kiểm tra lập biên bản 0 nội dung, khép lại 0 nội dung, đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Tổ kiểm tra lập biên bản 7 nội dung, khép lại 7 nội dung, đạt 100%.", null)]
    public void Records_are_no_hamlets(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Phân công CC: QĐ số 56/QĐ-UBND ngày 29/7/2023; quy chế làm việc: QĐ số 56/QĐ-UBND ngày 29/7/2023.", "citation/reused-subject")]
    [InlineData("Phân công CC: QĐ số 56/QĐ-UBND ngày 29/7/2023; quy chế làm việc: QĐ số 57/QĐ-UBND ngày 29/7/2023.", null)]
    [InlineData("Phân công công chức một cửa: QĐ số 56/QĐ-UBND ngày 29/7/2023; phân công công chức trực: QĐ số 56/QĐ-UBND ngày 29/7/2023.", null)]
    public void One_document_stands_behind_one_label(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Các kế hoạch chuyên đề gồm: kiểm soát TTHC năm 2023 (Kế hoạch số 22/KH-UBND ngày 05/3/2023), tuyên truyền năm 2022 (Kế hoạch số 31/KH-UBND ngày 20/5/2022), đào tạo năm 2023 (Kế hoạch số 38/KH-UBND ngày 11/6/2023).", "template/stale-year")]
    [InlineData("Các kế hoạch chuyên đề gồm: kiểm soát TTHC năm 2023 (Kế hoạch số 22/KH-UBND ngày 05/3/2023), tuyên truyền năm 2023 (Kế hoạch số 31/KH-UBND ngày 20/5/2023), đào tạo năm 2023 (Kế hoạch số 38/KH-UBND ngày 11/6/2023).", null)]
    [InlineData("Kế hoạch CCHC năm 2022 của xã đề ra 31 nhiệm vụ; tính đến ngày báo cáo đã hoàn thành 17 nhiệm vụ, đạt 54,84%, còn 14 nhiệm vụ đang tiếp tục thực hiện.", "template/stale-year")]
    [InlineData("Tiếp tục thực hiện Kế hoạch CCHC năm 2022 của xã với 31 nhiệm vụ; đã hoàn thành 30 nhiệm vụ.", null)]
    [InlineData("Kế hoạch CCHC năm 2023 của xã đề ra 31 nhiệm vụ; tính đến ngày báo cáo đã hoàn thành 17 nhiệm vụ, đạt 54,84%, còn 14 nhiệm vụ đang tiếp tục thực hiện.", null)]
    public void Plans_of_older_years_stand_for_this_year_s(string sentence, string? code) => Expect(code, sentence);

    [Fact]
    public void What_is_left_of_last_year_s_plan_may_be_done_in_the_first_quarter() =>
        Told.Expect(2, null, ["Kế hoạch CCHC năm 2022 của xã đề ra 31 nhiệm vụ; đã hoàn thành 29 nhiệm vụ, còn 02 nhiệm vụ đang tiếp tục thực hiện."]);

    [Fact]
    public void Another_year_s_fraction_in_brackets_is_not_retold() =>
        Told.Expect(ThirdQuarterOf2023, null, "Kế hoạch năm có 15 đầu việc, đã làm xong 06 (40%), đang làm 07, chưa làm 02.", "3. Nhận xét", "Đạt 40% đầu việc, thấp hơn cùng kỳ năm 2022 (53,3%, 8/15 đầu việc).");

    [Fact]
    public void A_fraction_gives_its_whole_once()
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[ThirdQuarterOf2023], "Đã thực hiện xong 10/38 nhiệm vụ của Kế hoạch.");
        Assert.Single(report.Figures, figure => figure.Indicator == "plan.tasks");
    }
}
