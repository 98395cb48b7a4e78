namespace CchcExtractor.Tests.Checks;

/// <summary>Documents, closings, names, units and shares in the wordings that terse reports and lists use; each beside one that is right.</summary>
public sealed class WordedOtherwiseTests
{
    private const int FirstQuarter2024 = 4;

    [Theory]
    [InlineData("Kế hoạch tuyên truyền: số 11/KH-UBND ngày 09/01/2024.", "Kế hoạch kiểm soát TTHC năm 2024: số 11/KH-UBND ngày 09/01/2024.")]
    [InlineData("a) Kế hoạch cải cách hành chính năm 2024, số 11/KH-UBND ngày 09/01/2024.", "b) Kế hoạch truyền thông, số 11/KH-UBND ngày 09/01/2024.")]
    [InlineData("KH tuyên truyền CCHC 2024: 11/KH-UBND (09/01/2024).", "KH kiểm tra CCHC 2024: 11/KH-UBND (09/01/2024).")]
    [InlineData("Kế hoạch tuyên truyền (KH số 11/KH-UBND ngày 09/01/2024) có 5 nội dung.", "Kế hoạch kiểm tra (KH số 11/KH-UBND ngày 09/01/2024) có 4 nội dung.")]
    [InlineData("- Kế hoạch tuyên truyền là Kế hoạch số 11/KH-UBND ngày 09/01/2024.", "- Kế hoạch kiểm tra là Kế hoạch số 11/KH-UBND ngày 09/01/2024.")]
    [InlineData("UBND xã ban hành các kế hoạch: tuyên truyền (số 11/KH-UBND ngày 09/01/2024), tự kiểm tra (số 15/KH-UBND ngày 12/01/2024).", "Việc rà soát theo Kế hoạch rà soát TTHC (số 11/KH-UBND ngày 09/01/2024).")]
    public void A_title_before_the_number_is_the_subject(string one, string other) => Told.Expect(FirstQuarter2024, "citation/reused-subject", one, other);

    [Theory]
    [InlineData("Kế hoạch tuyên truyền: số 11/KH-UBND ngày 09/01/2024.", "Kế hoạch truyền thông CCHC năm 2024, số 11/KH-UBND ngày 09/01/2024.")]
    [InlineData("Kế hoạch CCHC năm 2024: số 11/KH-UBND ngày 09/01/2024.", "KH số 11/KH-UBND ngày 09/01/2024: tuyên truyền trên loa được 12 buổi.")]
    [InlineData("Thực hiện kế hoạch, tuyên truyền, số 11/KH-UBND ngày 09/01/2024.", "Kế hoạch CCHC năm 2024: số 11/KH-UBND ngày 09/01/2024.")]
    [InlineData("Kế hoạch CCHC và tuyên truyền năm 2024: số 11/KH-UBND ngày 09/01/2024.", "Kế hoạch tuyên truyền, số 11/KH-UBND ngày 09/01/2024.")]
    public void One_matter_in_two_wordings_is_no_reuse(string one, string other) => Told.Expect(FirstQuarter2024, null, one, other);

    [Theory]
    [InlineData("Báo cáo quý I năm 2023 của UBND xã Phú Lâm Hạ như trên./.", "period/contradiction")]
    [InlineData("Số liệu trên là của quý I năm 2023./.", "period/contradiction")]
    [InlineData("Xin báo cáo UBND huyện kết quả CCHC quý III năm 2023.", "period/contradiction")]
    [InlineData("Báo cáo công tác cải cách hành chính quý I năm 2024 của xã Tiên Động kính trình cấp trên./.", "template/wrong-agency")]
    [InlineData("Báo cáo quý I năm 2024 của UBND xã Phú Lâm Hạ như trên./.", null)]
    [InlineData("UBND xã sẽ báo cáo quý II năm 2024 trước ngày 15/6/2024./.", null)]
    [InlineData("Kính đề nghị UBND huyện xem xét kinh phí năm 2025./.", null)]
    public void A_report_may_close_in_other_words(string closing, string? code)
    {
        var lines = Told.Lines("Phú Lâm Hạ", Told.Periods[FirstQuarter2024]);
        lines[^1] = closing;
        Assert.Equal(code is null ? [] : [code], Told.Loud(Told.Report("closing.docx", [.. lines, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"])));
    }

    [Theory]
    [InlineData("Vốn đầu tư công giao 3.920 triệu đồng, giải ngân 1.438 tỷ đồng, đạt 36,68%.", "unit/mismatch")]
    [InlineData("Kế hoạch vốn 3.590 tỷ đồng. Đã giải ngân 2.185 triệu đồng. Tỷ lệ 60,86%.", "unit/mismatch")]
    [InlineData("Kế hoạch vốn đầu tư công được giao: 3.787 triệu đồng; đã thực hiện giải ngân: 2.588 phiếu; tỷ lệ giải ngân: 68,3%.", "unit/mismatch")]
    [InlineData("Biên chế giao là 23, hiện diện 21 %; trong số hiện diện, nữ 06 người, cán bộ 09 người, công chức 12 người.", "unit/mismatch")]
    [InlineData("Vốn giao 2.528 triệu đồng; giải ngân 1.761 triệu đồng; tỷ lệ 69,7%.", null)]
    [InlineData("Dự toán 12,5 tỷ đồng, đã chi 9.000 triệu đồng, đạt 72%.", null)]
    [InlineData("Vốn giao 3,59 tỷ đồng, đã giải ngân 2.185 triệu đồng, đạt 60,86%.", null)]
    [InlineData("Công chức có mặt 100%, cán bộ 9 người, công chức 11 người.", null)]
    public void The_share_beside_amounts_shows_their_units(string said, string? code) => Told.Expect(FirstQuarter2024, code, said);

    [Theory]
    [InlineData("Thủ tục được đề nghị đơn giản hóa: 0 thủ tục; được chấp thuận: 0 thủ tục; tỷ lệ được chấp thuận: 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị: phát sinh 0 trường hợp; xử lý 0 trường hợp; tỷ lệ 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị về TTHC: nhận 0, giải quyết 0, mức giải quyết 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị: không phát sinh. Tỷ lệ xử lý: 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị: 0; hồ sơ trễ hạn: 0; tỷ lệ giải quyết hồ sơ đúng hạn 100%.", null)]
    [InlineData("Trình độ: sơ cấp 0; trung cấp 0; tỷ lệ đại học đạt 100%.", null)]
    public void Of_nothing_there_is_no_share(string said, string? code) => Told.Expect(FirstQuarter2024, code, said);

    [Theory]
    [InlineData("Vốn đầu tư công: kế hoạch: 2.528 triệu đồng; giải ngân: 1.761 triệu đồng; tỷ lệ: 696%;", "ratio/out-of-range")]
    [InlineData("Tỷ lệ CBCC tham gia học tập chỉ thị, nghị quyết trong kỳ đạt 122%.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ thôn có loa truyền thanh hoạt động tốt: 120%.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ CBCC được tập huấn đạt 105% kế hoạch năm.", null)]
    [InlineData("Tỷ lệ văn bản đi tăng 120% so với cùng kỳ.", null)]
    public void A_rate_of_things_is_no_more_than_all(string said, string? code) => Told.Expect(FirstQuarter2024, code, said);

    [Theory]
    [InlineData("So với điều kiện một xã vùng cao, kết quả trên là cố gắng. Xã Thạch Lương có 21 cán bộ, công chức.", "template/wrong-agency")]
    [InlineData("Theo Kế hoạch số 208/KH-UBND ngày 22/12/2023 về tuyên truyền cải cách hành chính năm 2024, xã Bản Lầu Sơn đã đăng, phát 37 tin, bài.", "template/wrong-agency")]
    [InlineData("Ngày 28/02/2024 xã cử 04 CBCC sang xã Thuận Hòa Tây học tập cách sắp xếp Bộ phận một cửa; UBND xã Thuận Hòa Tây đã chia sẻ mẫu sổ theo dõi.", null)]
    [InlineData("Xã Thạch Lương là đơn vị giáp ranh. Xã Thạch Lương có 21 cán bộ.", null)]
    public void Another_name_where_the_report_speaks_for_itself(string said, string? code) => Told.Expect(FirstQuarter2024, code, said);

    [Theory]
    [InlineData("Ngay từ đầu năm, UBND xã đã cho ra Kế hoạch số 06/KH-UBND ngày 16/01/2024 nhằm tiến hành công cuộc cải cách hành chính năm 2023.", "template/stale-year")]
    [InlineData("Xã đã hoàn thành 18 nhiệm vụ so với 22 nhiệm vụ nêu trong kế hoạch CCHC năm 2023, đạt 81,8%.", "template/stale-year")]
    [InlineData("UBND xã ban hành Kế hoạch số 06/KH-UBND ngày 16/01/2024 nhằm khắc phục tồn tại trong CCHC năm 2023.", null)]
    public void A_plan_made_this_year_is_not_for_the_last(string said, string? code) => Told.Expect(FirstQuarter2024, code, said);

    [Theory]
    [InlineData("Kế hoạch số 05/KH-UBND ngày 09/03/2024 về chuyển đổi số năm 2024.", "Kế hoạch số 14/KH-UBND ngày 07/03/2024 về kiểm tra CCHC năm 2024.", "date/number-order")]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 09/03/2024 về chuyển đổi số năm 2024.", "Kế hoạch số 14/KH-UBND ngày 07/03/2024 về kiểm tra CCHC năm 2024.", null)]
    public void A_few_days_out_of_order_are_grace_only_for_near_numbers(string one, string other, string? code) => Told.Expect(FirstQuarter2024, code, one, other);
}
