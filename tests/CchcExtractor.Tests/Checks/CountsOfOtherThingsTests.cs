using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Two numbers that differ since they count two things, and two that should not: each firing, and beside it what must stay quiet.</summary>
public class CountsOfOtherThingsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Tổng lượng hồ sơ xử lý trong kỳ là 484. Số này gồm 463 hồ sơ nộp mới và 21 hồ sơ gối đầu từ kỳ trước.", "Đã giải quyết 477 hồ sơ, đang giải quyết 7 hồ sơ.", null)]
    [InlineData("Tổng số hồ sơ tiếp nhận: 472 hồ sơ, trong đó tiếp nhận mới 466 hồ sơ (nộp trực tuyến 290, nộp trực tiếp 176), kỳ trước chuyển sang 06 hồ sơ.", "Việc tiếp nhận 472 hồ sơ trong kỳ được thực hiện nghiêm túc.", null)]
    [InlineData("Tiếp nhận mới 472 hồ sơ trong kỳ.", "Đã tiếp nhận 427 hồ sơ trong kỳ.", "repeat/value-differs")]
    public void Old_and_new_together_are_all_there_was(string text, string again, string? code) => Expect(code, text, again);

    [Theory]
    [InlineData("Kỳ trước chuyển sang 19, tiếp nhận mới 1.407, công dân rút 06. Như vậy số phải giải quyết là 1.420.", null)]
    [InlineData("Kỳ trước chuyển sang 19, tiếp nhận mới 1.407. Như vậy số phải giải quyết là 1.420.", "sum/parts-differ")]
    [InlineData("- Hồ sơ kỳ trước chuyển sang: 14. Tiếp nhận trong kỳ: 187 (trực tiếp 101, trực tuyến 86). Tổng số: 211 hồ sơ.", "sum/parts-differ")]
    [InlineData("- Hồ sơ kỳ trước chuyển sang: 14. Tiếp nhận trong kỳ: 187 (trực tiếp 101, trực tuyến 86). Tổng số: 201 hồ sơ.", null)]
    [InlineData("Tổng số hồ sơ đã và đang giải quyết: 580 (mới tiếp nhận: 578; kỳ trước chuyển sang: 13).", "sum/parts-differ")]
    public void What_was_withdrawn_is_none_of_it(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Kỳ liền trước tiếp nhận 519 hồ sơ.")]
    [InlineData("Nhìn lại năm 2022, cùng thời kỳ tiếp nhận 519 hồ sơ.")]
    [InlineData("Trong thời gian tương ứng của năm 2022, xã tiếp nhận 519 hồ sơ.")]
    [InlineData("Thời điểm này năm ngoái xã tiếp nhận 519 hồ sơ.")]
    [InlineData("Con số tiếp nhận của năm kề trước là 519 hồ sơ.")]
    public void Another_time_is_told_in_many_words(string text) => Expect(null, "Tiếp nhận mới 591 hồ sơ trong kỳ.", "III. ĐÁNH GIÁ CHUNG", text);

    [Theory]
    [InlineData("Lũy kế thu được 640,6/1.304 triệu đồng (49,1%), chi 2.895,7/7.029 triệu đồng (41,2%).", null)]
    [InlineData("Lũy kế thu được 640,6/1.304 triệu đồng (94,1%), chi 2.895,7/7.029 triệu đồng (41,2%).", "ratio/differs")]
    public void Points_group_where_commas_are_decimal(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Ban hành 284 văn bản đi, trong đó 281 văn bản được ký số, đạt 98,9%, ngoài ra có 33 văn bản trao đổi trong nội bộ cơ quan.")]
    [InlineData("Ban hành 238 văn bản đi, trong đó 231 văn bản được ký số, đạt 97%; 47 văn bản nội bộ.")]
    [InlineData("Kế hoạch có 28 nhiệm vụ, hoàn thành 27 nhiệm vụ, đạt 96,4%. Đảng ủy xã có Chương trình gồm 10 nhiệm vụ, hoàn thành cả 10.")]
    public void What_goes_on_behind_a_list_is_no_part_of_it(string text) => Expect(null, text);

    [Theory]
    [InlineData("UBND xã được giao thực hiện 44 nhiệm vụ của huyện, kết quả: 37 nhiệm vụ xong đúng hạn, 02 nhiệm vụ xong sau hạn, 02 nhiệm vụ còn đang triển khai, chưa quá hạn.", "sum/parts-differ")]
    [InlineData("Riêng việc do UBND huyện giao, xã nhận 77 việc: 62 việc hoàn thành trong thời hạn, 02 việc hoàn thành quá hạn, 03 việc còn thời gian thực hiện.", "sum/parts-differ")]
    [InlineData("UBND huyện giao tất cả 17 nhiệm vụ, xã đã trả kết quả đúng ngày 15 nhiệm vụ, trả muộn 1 nhiệm vụ, 3 nhiệm vụ chưa tới ngày phải trả.", "sum/parts-differ")]
    [InlineData("UBND huyện giao tất cả 19 nhiệm vụ, xã đã trả kết quả đúng ngày 15 nhiệm vụ, trả muộn 1 nhiệm vụ, 3 nhiệm vụ chưa tới ngày phải trả.", null)]
    [InlineData("UBND huyện giao 39 việc cho xã theo nhiều văn bản. Kết quả: 32 việc xong đúng hẹn, 2 việc xong sau hẹn, 0 việc trễ mà chưa xong và 5 việc còn thời gian.", null)]
    public void A_task_that_was_given_is_in_one_state(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Thanh toán trực tuyến phí, lệ phí đạt 104,6% số hồ sơ có phát sinh phí, lệ phí.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ dân số trưởng thành có tài khoản định danh mức 2 đạt 112,4%.", "ratio/out-of-range")]
    [InlineData("Số hồ sơ tiếp nhận đạt 104,6% số hồ sơ cùng kỳ.", null)]
    public void Of_a_number_of_things_no_share_is_more_than_all(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Mặt được: trong năm chỉ có 08 hồ sơ trễ hạn, giảm so với 25 hồ sơ của năm 2022.", "repeat/value-differs")]
    [InlineData("Mặt được: trong năm chỉ có 18 hồ sơ trễ hạn, giảm so với 25 hồ sơ của năm 2022.", null)]
    [InlineData("Hạn chế: 20 hồ sơ trễ (18 đã trả, 2 đang xử lý).", null)]
    public void What_a_comparison_ends_with_is_of_the_other_year(string summary, string? code) =>
        Expect(code, "Đã giải quyết 1.948 hồ sơ, 1.930 hồ sơ đúng và trước hạn; 18 hồ sơ trễ hạn.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Bám sát Kế hoạch số 06/KH-UBND ngày 06/01/2023 về cải cách hành chính năm 2023.", "date/number-conflict")]
    [InlineData("Bám sát Kế hoạch số 06/KH-UBND ngày 05/01/2023 về cải cách hành chính năm 2023.", null)]
    public void A_symbol_says_what_a_document_is(string text, string? code) =>
        Expect(code, "Kế hoạch cải cách hành chính năm 2023 của xã được ban hành tại văn bản số 06/KH-UBND ngày 05/01/2023.", text);

    [Theory]
    [InlineData("PHÚ LÂM HẠ", null)]
    [InlineData("PHÚ LÂM THƯỢNG", "template/wrong-agency")]
    public void Whoever_signs_is_whoever_reports(string name, string? code)
    {
        string[] lines = [.. Told.Lines("Phú Lâm Hạ", Told.Periods[3], "Tiếp nhận 591 hồ sơ."), "TM. ỦY BAN NHÂN DÂN", $"XÃ {name}", "CHỦ TỊCH", "Nguyễn Văn Bình"];
        Assert.Equal(code is null ? [] : [code], Told.Loud(Told.Report("ky.docx", lines)));
    }

    [Theory]
    [InlineData("Phân theo lĩnh vực, 1.226 hồ sơ nộp mới gồm: hộ tịch 563 hồ sơ; chứng thực 99 hồ sơ; đất đai 331 hồ sơ; bảo trợ xã hội 75 hồ sơ; người có công 159 hồ sơ.", "Có 01 hồ sơ nên được tính ở cả hai lĩnh vực; vì vậy cộng các lĩnh vực nhiều hơn số tiếp nhận mới 01 hồ sơ.", null)]
    [InlineData("Phân theo lĩnh vực, 1.226 hồ sơ nộp mới gồm: hộ tịch 563 hồ sơ; chứng thực 99 hồ sơ; đất đai 331 hồ sơ; bảo trợ xã hội 75 hồ sơ; người có công 159 hồ sơ.", "Hồ sơ được lưu đầy đủ.", "sum/parts-differ")]
    public void What_is_counted_twice_is_said(string list, string said, string? code) => Expect(code, list, said);

    [Fact]
    public void Money_of_a_quarter_and_of_the_year_that_it_ends_is_one()
    {
        const string Spent = "Giải ngân đầu tư công: 1.016/1.500 triệu đồng, đạt 67,7% kế hoạch.";
        var quarter = Told.Report("Phú Lâm Hạ", ("quý IV năm 2023", "15/9/2023", "14/12/2023", "15 tháng 12 năm 2023"), Spent);
        Assert.Empty(Told.Codes(Told.Report("Phú Lâm Hạ", ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"), Spent), quarter));
        Assert.NotEmpty(Told.Codes(Told.Report("Phú Lâm Hạ", Told.Periods[4], "Giải ngân đầu tư công: 1.016/1.587 triệu đồng, đạt 64,02% kế hoạch; thu 2.311 triệu đồng, chi 1.973 triệu đồng."), Told.Report("Phú Lâm Hạ", Told.Periods[2], "Giải ngân đầu tư công: 1.016/1.587 triệu đồng, đạt 64,02% kế hoạch; thu 2.311 triệu đồng, chi 1.973 triệu đồng.")));
    }
}
