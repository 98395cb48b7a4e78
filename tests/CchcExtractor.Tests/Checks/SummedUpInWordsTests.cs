namespace CchcExtractor.Tests.Checks;

/// <summary>Numbers that a report says again in other words: where a sentence tells that it sums up, as a rate, as a fraction, as what was late; each firing, and beside it what must stay quiet.</summary>
public class SummedUpInWordsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Tổng hợp lại, 1.056 hồ sơ mới tiếp nhận đều được cập nhật trên phần mềm.", "repeat/value-differs")]
    [InlineData("Điểm sáng: 1.056 hồ sơ mới tiếp nhận đều được cập nhật trên phần mềm.", "repeat/value-differs")]
    [InlineData("Có 1.056 hồ sơ mới tiếp nhận như đã nêu ở phần đầu, đều được cập nhật trên phần mềm.", "repeat/value-differs")]
    [InlineData("Tổng hợp lại, 1.065 hồ sơ mới tiếp nhận đều được cập nhật trên phần mềm.", null)]
    [InlineData("Nhìn chung, cùng kỳ năm 2022 xã tiếp nhận 1.056 hồ sơ.", null)]
    public void A_sentence_that_sums_up_stands_anywhere(string summary, string? code) =>
        Expect(code, "Tiếp nhận mới trong kỳ 1.065 hồ sơ.", summary);

    [Theory]
    [InlineData("Ưu điểm: Tỷ lệ số hóa thành phần hồ sơ đạt 95,1%.", "repeat/value-differs")]
    [InlineData("Ưu điểm: Tỷ lệ số hóa thành phần hồ sơ đạt 91,5%.", null)]
    [InlineData("Ưu điểm: Tỷ lệ số hóa thành phần hồ sơ cao hơn mức chung của huyện (95,1%).", null)]
    [InlineData("Ưu điểm: Tỷ lệ thôn văn hóa đạt 95,1%.", null)]
    public void A_rate_is_said_again(string summary, string? code) =>
        Expect(code, "Xã đã số hóa thành phần hồ sơ khi tiếp nhận đối với 734/802 hồ sơ (đạt 91,5%).", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Công khai trên bảng niêm yết với 172/172 thủ tục thực hiện tại Bộ phận Một cửa.", "repeat/value-differs")]
    [InlineData("Công khai trên bảng niêm yết với 127/127 thủ tục thực hiện tại Bộ phận Một cửa.", null)]
    public void All_of_it_is_what_was_counted(string again, string? code) =>
        Expect(code, "Thủ tục thực hiện tại Bộ phận Một cửa là 127 thủ tục thuộc 11 lĩnh vực, niêm yết đầy đủ tại trụ sở.", again);

    [Theory]
    [InlineData("Về thanh toán không dùng tiền mặt: 319/452 hồ sơ thanh toán trực tuyến.", "repeat/value-differs")]
    [InlineData("Về thanh toán không dùng tiền mặt: 391/452 hồ sơ thanh toán trực tuyến.", null)]
    [InlineData("Cùng kỳ năm trước thanh toán trực tuyến: 319/452 hồ sơ.", null)]
    public void A_fraction_is_told_of_the_same_whole(string again, string? code) =>
        Expect(code, "Có 391 hồ sơ đã thanh toán trực tuyến trên tổng số 452 hồ sơ phải thu phí.", again);

    [Theory]
    [InlineData("- Còn 06 hồ sơ trễ hạn thuộc lĩnh vực đất đai.", "repeat/value-differs")]
    [InlineData("- Còn 03 hồ sơ trễ hạn thuộc lĩnh vực đất đai.", null)]
    [InlineData("- Quý trước còn 06 hồ sơ trễ hạn thuộc lĩnh vực đất đai.", null)]
    public void No_field_has_more_late_than_all(string summary, string? code) =>
        Expect(code, "Tiếp nhận 2.356 hồ sơ; trong đó giải quyết trước hạn 1.902 hồ sơ, đúng hạn 431 hồ sơ, trễ hạn 04 hồ sơ, đang giải quyết 19 hồ sơ.", "III. TỒN TẠI, HẠN CHẾ", summary);

    [Theory]
    [InlineData("Đánh giá: năm nay phường chỉ phát sinh 03 hồ sơ quá hạn.", "repeat/value-differs")]
    [InlineData("Đánh giá: năm nay phường không để phát sinh hồ sơ quá hạn.", null)]
    [InlineData("Đánh giá: năm trước phường có 03 hồ sơ quá hạn.", null)]
    public void Where_none_was_late_none_is(string summary, string? code) =>
        Expect(code, "Số hồ sơ đã giải quyết: 6.708; trong đó trước hạn 6.655, đúng hạn 53, quá hạn 0.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("- Đạt: HS đã trả 220; VB đi 61.", "repeat/value-differs")]
    [InlineData("- Đạt: HS đã trả 220; VB đi 55.", null)]
    public void What_went_out_is_said_again(string summary, string? code) =>
        Expect(code, "- Tổng 225 hồ sơ. Đã trả 220 hồ sơ.", "- VB đến 140; VB đi 55 (QĐ 14, BC 6, khác 35); ký số 52.", "III. ĐÁNH GIÁ", summary);

    [Theory]
    [InlineData("Nhờ đoàn kết nên có đội ngũ tại chỗ 17 người ổn định.", "repeat/value-differs")]
    [InlineData("Nhờ đoàn kết nên có đội ngũ tại chỗ 16 người ổn định.", null)]
    public void The_team_is_said_again(string summary, string? code) =>
        Expect(code, "Khung biên chế 19 người, tại chỗ hiện có 16 người: 07 cán bộ, 09 công chức.", "III. BÀI HỌC, TỒN TẠI", summary);

    [Fact]
    public void What_was_signed_of_what_went_out_is_no_swap_of_it() =>
        Expect(null, "- Phần mềm ghi nhận 437 văn bản đến, 121 văn bản phát hành (31 quyết định; 27 báo cáo; 63 văn bản khác); 112 văn bản phát hành có chữ ký số (92,6%).", "III. ĐÁNH GIÁ CHUNG", "Được: văn bản phát hành 121.");

    [Theory]
    [InlineData("UBND huyện nhắc 48 việc, xã hoàn thành đúng hạn 43 việc, muộn 01, đang làm 04. Văn phòng gửi đi 56 văn bản.", 1)]
    [InlineData("UBND huyện nhắc 48 việc, xã hoàn thành đúng hạn 43 việc, muộn 01, đang làm 04. Tính cả việc kỳ trước là 56 việc.", 0)]
    public void A_row_is_borne_out_by_no_number_of_other_things(string text, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says(text, "", "I").Form(1, "4.1=56", "4.2=43", "4.3=1").Codes().Count(found => found == "cross/differs"));

    [Fact]
    public void Those_who_were_once_recruited_are_not_recruited_now() =>
        Assert.DoesNotContain("cross/differs", Sketch.OfFirstQuarter2024().Says("Đội ngũ hiện tại 16 người, tách thành 7 cán bộ do bầu cử và 9 công chức do tuyển dụng.", "", "I").Form(5, "2.1=0").Codes());
}
