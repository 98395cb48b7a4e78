using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>What summaries say again, shares of nothing, units that cannot be, counts side by side, and documents of years that are over; each firing, and beside it what must stay quiet.</summary>
public class SaidOnceMoreTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    [Theory]
    [InlineData("Lũy kế thực hiện 10/19 nhiệm vụ của kế hoạch năm.", "Nhìn chung công tác CCHC bảo đảm tiến độ; 16/19 nhiệm vụ năm đã xong.", "repeat/value-differs")]
    [InlineData("Lũy kế thực hiện 10/19 nhiệm vụ của kế hoạch năm.", "Nhìn chung công tác CCHC bảo đảm tiến độ; 10/19 nhiệm vụ năm đã xong.", null)]
    [InlineData("1.4. Truyền thông: 18 tin, bài; 72 lượt phát thanh.", "Mặt mạnh: tinh thần phục vụ được cải thiện; 28 tin, bài tuyên truyền.", "repeat/value-differs")]
    [InlineData("1.4. Truyền thông: 18 tin, bài; 72 lượt phát thanh.", "Mặt mạnh: tinh thần phục vụ được cải thiện; 18 tin, bài tuyên truyền.", null)]
    [InlineData("Khảo sát hài lòng: tỷ lệ hài lòng 98,7% số phiếu thu về.", "Ưu điểm: khảo sát hài lòng đạt 92,7%.", "repeat/value-differs")]
    public void A_summary_says_what_the_results_said(string result, string summary, string? code) => Expect(code, result, "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("- Văn hóa: 0 hồ sơ (đúng hạn 100%).", "ratio/zero-denominator")]
    [InlineData("- Tôn giáo: không có hồ sơ (đúng hạn 100%).", "ratio/zero-denominator")]
    [InlineData("Qua tự kiểm tra 02 bộ phận, không phát hiện thiếu sót. Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Qua tự kiểm tra 02 bộ phận, phát hiện 01 thiếu sót. Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra đạt 100%.", null)]
    [InlineData("- Tôn giáo: không có hồ sơ quá hạn (đúng hạn 100%).", null)]
    public void Of_none_there_is_no_share(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Giải quyết xong 196 hồ sơ; tỷ lệ sớm và đúng hạn 98,98 hồ sơ.", "unit/mismatch")]
    [InlineData("Giải quyết xong 196 hồ sơ; tỷ lệ sớm và đúng hạn 98,98%.", null)]
    public void A_rate_is_no_count(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Số nhiệm vụ UBND huyện giao trong kỳ là 24, số hoàn thành 21, đạt 84,5%.", "ratio/differs")]
    [InlineData("Số nhiệm vụ UBND huyện giao trong kỳ là 24, số hoàn thành 21, đạt 87,5%.", null)]
    [InlineData("Giải ngân 1.374 triệu đồng trong kế hoạch vốn 6.120 triệu đồng, tỷ lệ 13,45%.", "ratio/differs")]
    [InlineData("Giải ngân 1.374 triệu đồng trong kế hoạch vốn 6.120 triệu đồng, tỷ lệ 22,45%.", null)]
    [InlineData("Tài chính: thu 5.344 triệu đồng/DT 10.237 triệu đồng (= 52,2%).", null)]
    [InlineData("Tuyên truyền 61 tin bài: 21 tin, 10 bài.", "sum/parts-differ")]
    [InlineData("Tuyên truyền 31 tin bài: 21 tin, 10 bài.", null)]
    [InlineData("Hơn 300 hồ sơ: trực tuyến 280, trực tiếp 27.", null)]
    public void Parts_have_their_share_and_add_up(string sentence, string? code) => Expect(code, sentence);

    [Fact]
    public void Two_counts_side_by_side_are_no_fraction() =>
        Expect(null, "Chi tiết theo lĩnh vực (tiếp nhận trong kỳ/đã giải quyết):", "- Hộ tịch: 62 hồ sơ/61 hồ sơ;", "- Chứng thực: 40 hồ sơ/40 hồ sơ;");

    [Theory]
    [InlineData("(HS phải giải quyết = 481 + 10 = 491.)")]
    [InlineData("Trong cùng kỳ của năm 2022, xã tiếp nhận 463 hồ sơ.")]
    [InlineData("Hồ sơ trực tuyến (382 hồ sơ) đạt 79,4% tổng số tiếp nhận; hồ sơ trực tiếp (99 hồ sơ) bằng 20,6%.")]
    [InlineData("Có 03 trường hợp người dân xã Nghĩa Lộc đến nộp không thuộc thẩm quyền của xã, đã hướng dẫn về UBND xã Nghĩa Lộc.")]
    [InlineData("Kết quả: 10 hồ sơ đang xử lý, 1 hồ sơ rút theo đề nghị của người nộp.")]
    public void What_is_right_beside_the_dossiers_stays_quiet(string sentence) =>
        Expect(null, "Hồ sơ tiếp nhận mới: 481, kỳ trước chuyển qua 10. Đã giải quyết 471 hồ sơ.", sentence);

    [Theory]
    [InlineData("Thời điểm cuối năm 2022, xã có mặt 23 cán bộ, công chức; biến động do nghỉ hưu.")]
    [InlineData("Số đảng viên trong cán bộ, công chức là 19 người.")]
    public void Staff_of_another_day_or_kind_is_not_the_staff(string sentence) => Expect(null, "Có mặt 21 cán bộ, công chức.", sentence);

    [Theory]
    [InlineData("UBND xã ban hành Kế hoạch số 210/KH-UBND ngày 30/12/2022 về tuyên truyền cải cách hành chính năm 2022.", "template/stale-year")]
    [InlineData("UBND xã ban hành Kế hoạch số 210/KH-UBND ngày 30/12/2022 về tuyên truyền cải cách hành chính năm 2023.", null)]
    public void No_plan_is_made_when_its_year_is_over(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Riêng theo Kế hoạch số 262/KH-UBND, ngày 06 tháng 12 năm 2021 của UBND huyện, các nhiệm vụ phối hợp được theo dõi riêng.", "date/number-conflict")]
    [InlineData("Riêng theo Kế hoạch số 262/KH-UBND, ngày 06 tháng 12 năm 2022 của UBND huyện, các nhiệm vụ phối hợp được theo dõi riêng.", null)]
    public void One_document_has_one_date_in_words_too(string sentence, string? code) =>
        Expect(code, "Thực hiện Kế hoạch số 262/KH-UBND, ngày 06 tháng 12 năm 2022 của UBND huyện về cải cách hành chính năm 2023, UBND xã đã triển khai.", sentence);

    [Theory]
    [InlineData("Kế hoạch số 45/KH-UBND ngày 12/01/2023 của UBND thành phố Đông Hải", "Kế hoạch số 45/KH-UBND ngày 20/01/2023 của UBND thành phố Đông Hải", "date/number-conflict")]
    [InlineData("Kế hoạch số 45/KH-UBND ngày 12/01/2023 của UBND thành phố Đông Hải", "Kế hoạch số 45/KH-UBND ngày 20/01/2023 của UBND thành phố Lương Sơn", null)]
    public void Two_cities_have_documents_of_one_number(string one, string other, string? code) =>
        Expect(code, $"Thực hiện {one} về cải cách hành chính năm 2023.", $"Thực hiện {other} về chuyển đổi số năm 2023.");

    [Theory]
    [InlineData("Niêm yết 230 TTHC tại Bộ phận một cửa. Liên thông cùng cấp 232, liên thông giữa các cấp 43 TTHC.", "part/exceeds-whole")]
    [InlineData("Niêm yết 230 TTHC tại Bộ phận một cửa. Liên thông cùng cấp 2, liên thông giữa các cấp 43 TTHC.", null)]
    public void Linked_procedures_are_some_of_all(string sentence, string? code) => Expect(code, sentence);

    [Fact]
    public void Amounts_of_a_share_have_one_unit() =>
        Assert.Contains("unit/mismatch", Alarms("Giải ngân 1882 tỷ đồng trong kế hoạch vốn 5230 triệu đồng, tỷ lệ 36%."));

    [Fact]
    public void A_plan_of_last_year_told_beside_this_years_is_no_slip() =>
        Expect(null, "Kế hoạch năm 2023 đề ra 28 nhiệm vụ, đã xong 7 nhiệm vụ (25%).", "Kế hoạch năm 2022 có 23 nhiệm vụ, đã hoàn thành 100%.");
}
