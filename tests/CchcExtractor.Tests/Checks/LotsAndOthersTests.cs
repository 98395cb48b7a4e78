namespace CchcExtractor.Tests.Checks;

/// <summary>Numbers of other people, and several that are meant together: what must stay quiet, and beside it what must not.</summary>
public class LotsAndOthersTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("- Toàn huyện trong kỳ tiếp nhận hơn 12.400 hồ sơ, tỷ lệ đúng hạn chung 96,7%.", null)]
    [InlineData("- Cổng của huyện Sơn Lạc thống kê chung hơn 14.100 hồ sơ, đúng hạn 96,7%.", null)]
    [InlineData("- Bình diện toàn huyện, báo cáo của huyện nêu khoảng 12.200 hồ sơ và 96,7% đúng hạn.", null)]
    [InlineData("- Ưu điểm: tỷ lệ hồ sơ giải quyết đúng hạn đạt 96,7%.", "repeat/value-differs")]
    public void What_all_communes_did_is_not_the_communes(string again, string? code) =>
        Expect(code, "Đã giải quyết 458 hồ sơ, trong đó đúng hạn 444 hồ sơ, quá hạn 14 hồ sơ; tỷ lệ đúng hạn đạt 96,9%.", "III. ĐÁNH GIÁ CHUNG", again);

    [Theory]
    [InlineData("Đối chiếu cùng kỳ 2022: hồ sơ tiếp nhận 591.", null)]
    [InlineData("Kỳ này của năm 2022 xã tiếp nhận 591 hồ sơ.", null)]
    [InlineData("Kỳ này xã tiếp nhận 591 hồ sơ.", "repeat/value-differs")]
    public void This_period_of_another_year_is_another_period(string again, string? code) => Expect(code, "Tiếp nhận mới 519 hồ sơ trong kỳ.", "III. ĐÁNH GIÁ CHUNG", again);

    [Theory]
    [InlineData("Hồ sơ tiếp nhận: 1.960. Hồ sơ năm trước chuyển sang: 14. Hồ sơ nhận bàn giao từ xã Minh Tiến chuyển sang: 9. Tổng số phải giải quyết 1.983 hồ sơ.", null)]
    [InlineData("Hồ sơ tiếp nhận: 1.960. Hồ sơ năm trước chuyển sang: 14. Tổng số phải giải quyết 1.983 hồ sơ.", "sum/parts-differ")]
    public void Several_lots_are_meant_together(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Thủ tục cung cấp trực tuyến mức độ 3: 48; mức độ 4: 60. Đã đưa lên Cổng dịch vụ công quốc gia 81 TTHC, đạt 75%.", null)]
    public void A_share_right_behind_says_that_it_is_some_of_them(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Theo lĩnh vực: Hộ tịch: 503 hồ sơ, trong đó trực tuyến 402 hồ sơ; Chứng thực: 499 hồ sơ; Đất đai: 71 hồ sơ; Bảo trợ xã hội: 87 hồ sơ; Người có công: 43 hồ sơ.", null)]
    [InlineData("Số người dự là 32, gồm 7 nữ và có 14 người hoạt động không chuyên trách; kinh phí thực hiện 5 triệu đồng.", null)]
    [InlineData("Biên chế giao 21, hiện có 20. Trong đó đảng viên 17, nữ 6, trình độ đại học 7.", null)]
    [InlineData("Phát hành 32 văn bản, gồm 7 quyết định, 14 công văn và 15 báo cáo.", "sum/parts-differ")]
    public void What_comes_to_many_times_as_much_is_no_list(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Số giải quyết quá hạn 2 hồ sơ; giải quyết đúng hạn 850 hồ sơ, bằng 99,8%.", null)]
    [InlineData("Thu về 120 phiếu, trong đó 140 phiếu hài lòng.", "part/exceeds-whole")]
    public void Many_times_as_many_are_no_part(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Nguyên nhân quá hạn: 05 hồ sơ do chậm xác minh nguồn gốc đất, 03 hồ sơ do công chức nghỉ ốm.", null)]
    public void Causes_divide_what_they_explain(string again, string? code) =>
        Expect(code, "Đã giải quyết 459 hồ sơ: trước hạn 320, đúng hạn 131, quá hạn 8. Tỷ lệ trước và đúng hạn 98,26%.", "III. ĐÁNH GIÁ CHUNG", "Còn 8 hồ sơ quá hạn.", again);

    [Theory]
    [InlineData("Tính cả hồ sơ tồn, phải giải quyết 2.728 hồ sơ.", null)]
    public void What_sums_up_may_add_what_two_sentences_told(string again, string? code) =>
        Expect(code, "Hồ sơ nhận trong kỳ: 2.723. Hồ sơ tồn kỳ trước chuyển sang: 5.", "Hồ sơ đã giải quyết: 2.721. Hồ sơ chưa đến hạn trả: 7.", "III. ĐÁNH GIÁ CHUNG", again);

    [Theory]
    [InlineData("Tồn tại: trong kỳ vẫn để 32 hồ sơ quá hạn ở lĩnh vực đất đai.", "repeat/value-differs")]
    [InlineData("Tồn tại: trong kỳ vẫn để 23 hồ sơ quá hạn ở lĩnh vực đất đai.", null)]
    public void Of_one_field_no_more_are_late_than_of_all(string again, string? code) =>
        Expect(code, "Đã giải quyết 1.130 hồ sơ, trong đó đúng hạn 1.107 hồ sơ, quá hạn 23 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", again);

    [Theory]
    [InlineData("Cán bộ xã Thanh Giang Nội và cán bộ xã cùng dự lớp tập huấn do huyện tổ chức.", null)]
    [InlineData("Trên địa bàn xã Thanh Giang Nội không có hồ sơ quá hạn.", "template/wrong-agency")]
    public void People_of_another_commune_may_stand_beside_its_own(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Kế hoạch số 178/KH-UBND ngày 27/12/2022 về cải cách hành chính năm 2023. Kế hoạch cùng nội dung của UBND huyện Vũ Tiên: số 255/KH-UBND ngày 24/12/2022.", null)]
    [InlineData("Công văn số 133/UBND-VP ngày 21/4/2023 về kiểm kê hồ sơ thủ tục hành chính; Công văn số 150/UBND-VP ngày 06/5/2023 đính chính Công văn số 133/UBND-VP ngày 21/4/2023 (biểu kiểm kê ghi nhầm đơn vị tính).", null)]
    [InlineData("Kế hoạch số 178/KH-UBND ngày 27/12/2022 về cải cách hành chính năm 2023; Kế hoạch số 255/KH-UBND ngày 24/12/2022 về kiểm soát thủ tục hành chính năm 2023.", "date/number-order")]
    public void Whose_a_document_is_and_what_it_mends(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Trong kỳ, UBND huyện giao xã 24 nhiệm vụ. Xã đã thực hiện xong 16 nhiệm vụ bảo đảm thời hạn và 02 nhiệm vụ sau thời hạn; 06 nhiệm vụ còn lại đang trong thời gian thực hiện.", null)]
    [InlineData("Xã được Chủ tịch UBND huyện giao 36 nhiệm vụ trên phần mềm theo dõi, đã thực hiện 34 nhiệm vụ, trong đó 33 nhiệm vụ đúng hạn; 2 nhiệm vụ chưa đến hạn.", null)]
    public void What_others_gave_is_not_the_plans(string text, string? code) =>
        Expect(code, "Kế hoạch cải cách hành chính năm 2023 có 39 nhiệm vụ, đã hoàn thành 26 nhiệm vụ, đạt 66,7%.", text);

    [Theory]
    [InlineData("- Hướng tới: hồ sơ trực tuyến từ 85%.", null)]
    [InlineData("- Sắp tới: hướng dẫn tại chỗ để hồ sơ nộp trực tuyến đạt 85%.", null)]
    [InlineData("- Kết quả nổi bật: tỷ lệ hồ sơ trực tuyến đạt 46,5%.", "repeat/value-differs")]
    public void An_aim_is_no_result(string again, string? code) =>
        Expect(code, "Tiếp nhận 338 hồ sơ, trong đó trực tuyến 218 hồ sơ (64,5%), trực tiếp 120 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", again);

    [Theory]
    [InlineData("Kế hoạch số 10/KH-UBND ngày 15/3/2023 về cải cách hành chính năm 2023. Kế hoạch của huyện Tủa Nhai số 41/KH-UBND ngày 28/02/2023.", null)]
    [InlineData("Kế hoạch số 10/KH-UBND ngày 15/3/2023 về cải cách hành chính năm 2023. Kế hoạch số 41/KH-UBND ngày 28/02/2023 về tuyên truyền.", "date/number-order")]
    public void A_plan_of_the_district_has_its_own_numbers(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Xã được giao 21 biên chế, hiện có mặt 20 người; khuyết 01 công chức do chuyển công tác về UBND xã Yên Hà từ ngày 01/02/2023.", null)]
    [InlineData("Kế hoạch năm có 29 nhiệm vụ, xong 14 nhiệm vụ. Xã Phước Hiệp Bắc đạt 51,7%, xã phấn đấu bắt kịp trong quý sau.", null)]
    [InlineData("Năm nay người dân trong xã Yên Hà nộp 338 hồ sơ.", "template/wrong-agency")]
    public void Where_people_go_and_whom_one_runs_after_are_others(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Biên chế: giao 22, có mặt 17 (cán bộ 9; công chức 8), nữ 21.", "part/exceeds-whole")]
    [InlineData("Biên chế: giao 22, có mặt 17 (cán bộ 9; công chức 8), nữ 11.", null)]
    public void Of_those_present_no_more_are_women(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Vốn giao đầu năm 21.500 triệu đồng, tỉnh bổ sung ngày 20/10/2023 thêm 3.500, thành 25.000 triệu đồng.", null)]
    [InlineData("Số người dự là 32, gồm 08 nữ và có 14 người hoạt động không chuyên trách; kinh phí thực hiện 15 triệu đồng.", null)]
    public void A_unit_is_said_once_and_words_stand_behind_their_numbers(string text, string? code) => Expect(code, text);
}
