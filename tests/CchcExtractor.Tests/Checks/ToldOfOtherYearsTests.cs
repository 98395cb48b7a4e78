namespace CchcExtractor.Tests.Checks;

/// <summary>Plans whose year or day stands apart from their number, other communes that do what this one reports, villages counted twice, and closings in other words: each firing, and beside it what must stay quiet.</summary>
public class ToldOfOtherYearsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("UBND xã đã ban hành Kế hoạch số 06/KH-UBND vào ngày 14/01/2022 về việc kiểm tra công tác cải cách hành chính năm 2022; qua kiểm tra có 08 việc cần khắc phục.", "template/stale-year")]
    [InlineData("UBND xã đã ban hành Kế hoạch số 06/KH-UBND vào ngày 14/01/2023 về việc kiểm tra công tác cải cách hành chính năm 2023; qua kiểm tra có 08 việc cần khắc phục.", null)]
    [InlineData("Kế hoạch số 06/KH-UBND ngày 14/01/2023 về tuyên truyền CCHC năm 2023. Đã quán triệt Kế hoạch số 06/KH-UBND vào ngày 20/02/2023 đến toàn thể cán bộ.", null)]
    [InlineData("Kế hoạch CCHC năm 2023 của xã (số 02/KH-UBND) được ký ngày 28/01/2023. Kế hoạch tuyên truyền (số 06/KH-UBND) ký ngày 21/01/2023.", "date/number-order")]
    [InlineData("Kế hoạch CCHC năm 2023 của xã (số 02/KH-UBND) được ký ngày 18/01/2023. Kế hoạch tuyên truyền (số 06/KH-UBND) ký ngày 21/01/2023.", null)]
    public void The_day_of_a_document_stands_behind_other_words(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Việc tự kiểm tra CCHC năm 2022 được tiến hành theo Kế hoạch số 09/KH-UBND, ngày 18/01/2022. Đoàn kiểm tra chỉ ra 06 tồn tại.", "template/stale-year")]
    [InlineData("Việc tự kiểm tra CCHC năm 2023 được tiến hành theo Kế hoạch số 09/KH-UBND, ngày 18/01/2023. Đoàn kiểm tra chỉ ra 06 tồn tại.", null)]
    [InlineData("Rà soát TTHC năm 2022 (Kế hoạch số 09/KH-UBND ngày 18/01/2022): xã rà soát 4 thủ tục.", "template/stale-year")]
    [InlineData("Quyết định ban hành Quy chế chi tiêu nội bộ năm 2022 (số 19/QĐ-UBND ngày 12/01/2022) được niêm yết công khai.", "template/stale-year")]
    [InlineData("Kết quả năm 2022 theo Kế hoạch số 09/KH-UBND ngày 18/01/2022 đã được tổng kết.", null)]
    [InlineData("So với năm 2022 (Kế hoạch số 09/KH-UBND ngày 18/01/2022), số nhiệm vụ tăng 4.", null)]
    public void The_matter_of_last_years_plan_stands_before_it(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Công chức xã Tân Thượng Bình cần rút kinh nghiệm chung, các bộ phận đã ký cam kết không tái phạm.", "template/wrong-agency")]
    [InlineData("Đầu tháng 7, UBND xã Tân Thượng Bình cử 02 công chức của xã ta đi học lớp kỹ năng giao tiếp do huyện mở.", "template/wrong-agency")]
    [InlineData("Công an xã Tân Thượng Bình cấp 300 tài khoản định danh điện tử.", "template/wrong-agency")]
    [InlineData("UBND xã Tân Thượng Bình tổ chức hội nghị cụm, xã cử 2 công chức tham dự.", null)]
    [InlineData("Hội Phụ nữ xã Tân Thượng Bình đến trao đổi kinh nghiệm với xã.", null)]
    public void Another_commune_does_what_this_one_reports(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Xã có 05 thôn, 03 trường học và 01 trạm y tế.", "06/06 thôn kiện toàn xong trưởng thôn nhiệm kỳ mới.", "repeat/value-differs")]
    [InlineData("Xã có 06 thôn, 03 trường học và 01 trạm y tế.", "06/06 thôn kiện toàn xong trưởng thôn nhiệm kỳ mới.", null)]
    [InlineData("Toàn xã có 12 thôn.", "Hệ thống loa của 10/10 thôn miền núi đã lắp.", null)]
    [InlineData("Sau sáp nhập, xã có 12 thôn.", "Trước đó 13/13 thôn đã có nhà văn hóa.", null)]
    public void Villages_are_counted_once(string one, string other, string? code) => Expect(code, one, other);

    [Theory]
    [InlineData("Biên chế có mặt 24/24 người, trong đó cán bộ 09 người, công chức 15 người; đảng viên 22 người.", "22 cán bộ, công chức chấp hành tốt giờ giấc làm việc.", "repeat/value-differs")]
    [InlineData("Biên chế huyện giao cho xã là 23, đang làm việc 22 (11 cán bộ + 11 công chức).", "Bà con đánh giá cao; biên chế đang làm việc 42 người vẫn bảo đảm công việc.", "repeat/value-differs")]
    [InlineData("Biên chế có mặt 24/24 người, trong đó cán bộ 09 người, công chức 15 người; đại học 22 người.", "22 cán bộ, công chức có trình độ đại học, làm tốt nhiệm vụ.", null)]
    [InlineData("Xã đã làm xong 29 trên tổng số 38 đầu việc nêu trong kế hoạch năm, tương ứng 76,32%.", "Nhìn chung đạt yêu cầu: 27/38 đầu việc của năm đã xong.", "repeat/value-differs")]
    [InlineData("Xã đã làm xong 29 trên tổng số 38 đầu việc nêu trong kế hoạch năm, tương ứng 76,32%.", "Nhìn chung đạt yêu cầu: 29/38 đầu việc của năm đã xong.", null)]
    public void What_a_summary_says_again(string result, string summary, string? code) => Expect(code, result, "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Báo cáo CCHC 6 tháng đầu năm 2023 của xã Phú Lâm Hạ gồm các nội dung nêu trên, đề nghị UBND huyện xem xét./.", "period/contradiction")]
    [InlineData("Báo cáo CCHC quý III năm 2023 của xã Phú Lâm Hạ gồm các nội dung nêu trên, đề nghị UBND huyện xem xét./.", null)]
    [InlineData("Kết quả CCHC quý II năm 2023 của xã Phú Lâm Hạ như trên, kính trình UBND huyện xem xét./.", "period/contradiction")]
    [InlineData("Kính gửi Phòng Nội vụ tổng hợp kết quả CCHC quý II năm 2023 của xã./.", "period/contradiction")]
    public void A_closing_in_other_words(string closing, string? code) =>
        Assert.Equal(code is null ? [] : [code], Told.Loud(Told.Report("closing", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[3], "Tiếp nhận 412 hồ sơ.").SkipLast(1), closing])));

    [Fact]
    public void The_same_quarter_of_last_year_beside_this_one_is_meant() => Expect(null, "Quý III năm 2022 xã tiếp nhận 412 hồ sơ, quý III năm nay tiếp nhận 450 hồ sơ.");

    [Fact]
    public void Communes_that_were_merged_had_a_row_of_numbers_each() =>
        Expect(null, "Các kế hoạch tuyên truyền của xã cũ (An Thịnh: Kế hoạch số 140/KH-UBND ngày 26/12/2022; Lương Đông: Kế hoạch số 133/KH-UBND ngày 30/12/2022) hết hiệu lực.");
}
