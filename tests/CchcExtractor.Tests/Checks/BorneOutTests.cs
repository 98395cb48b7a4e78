using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Numbers that what stands around them bears out, counts that a report names again in passing, and what a report on two periods says of both: each firing, and beside it what must stay quiet.</summary>
public class BorneOutTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    /// <summary>A report whose assessment says the sentence after its results have said the others.</summary>
    private static IEnumerable<string> Assessed(string said, params string[] results) =>
        Told.Loud(Told.Report("assessed", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[2], results).TakeWhile(line => !line.StartsWith("III.", StringComparison.Ordinal)), "III. ĐÁNH GIÁ CHUNG", said, "IV. PHƯƠNG HƯỚNG NHIỆM VỤ", "Tiếp tục thực hiện các nhiệm vụ theo kế hoạch."]));

    [Fact]
    public void Two_numbers_that_are_borne_out_each_in_its_place_are_two_counts()
    {
        Assert.Equal(["repeat/value-differs"], Sketch.OfFirstQuarter2024().Says("Hoàn thành 28 nhiệm vụ.", "plan.tasks.done=28", "I").Says("Hoàn thành 31 nhiệm vụ.", "plan.tasks.done=31", "III").Codes());
        Assert.Empty(Sketch.OfFirstQuarter2024().Says("Hoàn thành 28 trong 38 nhiệm vụ, đạt 73,7%.", "plan.tasks.done=28", "I").Says("Hoàn thành 31 trong 44 việc của xã, đạt 70,5%.", "plan.tasks.done=31", "III").Codes());
    }

    [Theory]
    [InlineData("Với 25 CBCC, khối lượng công việc lớn nhưng vẫn bảo đảm.", "repeat/value-differs")]
    [InlineData("Đội ngũ 25 cán bộ, công chức đoàn kết, trách nhiệm.", "repeat/value-differs")]
    [InlineData("Đội ngũ 22 cán bộ, công chức đoàn kết, trách nhiệm.", null)]
    [InlineData("Có 25 cán bộ, công chức được tập huấn trong kỳ.", null)]
    [InlineData("Với 19 cán bộ, công chức tham gia tập huấn, kỹ năng được nâng lên.", null)]
    [InlineData("Bộ 344 TTHC được quản lý chặt chẽ.", "repeat/value-differs")]
    [InlineData("Bộ 335 TTHC được quản lý chặt chẽ.", null)]
    [InlineData("Trong 344 TTHC thuộc thẩm quyền có nhiều thủ tục thực hiện trực tuyến.", null)]
    public void An_assessment_tells_nothing_new_of_staff_and_procedures(string said, string? code) =>
        Assert.Equal(code is null ? [] : [code], Assessed(said, "Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của xã là 335 thủ tục.", "Biên chế có mặt 22 người."));

    [Theory]
    [InlineData("UBND huyện giao 41 nhiệm vụ, xã đã hoàn thành đúng hạn 38 nhiệm vụ, hoàn thành nhưng quá hạn 2 nhiệm vụ, 2 nhiệm vụ đang thực hiện trong hạn.", "sum/parts-differ")]
    [InlineData("UBND huyện giao 42 nhiệm vụ, xã đã hoàn thành đúng hạn 38 nhiệm vụ, hoàn thành nhưng quá hạn 2 nhiệm vụ, 2 nhiệm vụ đang thực hiện trong hạn.", null)]
    [InlineData("Cấp trên giao 72 việc; xong đúng hạn 76 việc; xong quá hạn 0 việc; còn trong hạn 0 việc.", "part/exceeds-whole")]
    [InlineData("Huyện giao 88 nhiệm vụ; đúng hạn 80; trễ hạn 4; chưa tới hạn 5; quá hạn chưa xong 2.", "sum/parts-differ")]
    [InlineData("Huyện giao 97 nhiệm vụ, hoàn thành đúng hạn 60, hoàn thành quá hạn 5.", null)]
    [InlineData("Huyện giao 141 nhiệm vụ; hoàn thành 141, trong đó đúng hạn 137, quá hạn 4.", null)]
    [InlineData("Huyện giao 254 nhiệm vụ; hoàn thành 239 (đúng hạn 231, quá hạn 8); đang thực hiện 15, trong đó quá hạn chưa hoàn thành 2.", null)]
    public void Tasks_that_were_given_are_done_late_or_under_way(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Đánh giá cuối năm 20 người: xuất sắc 3, tốt 15, hoàn thành 1, không hoàn thành 0.", "sum/parts-differ")]
    [InlineData("Đánh giá cuối năm 20 người: xuất sắc 3, tốt 15, hoàn thành 2, không hoàn thành 0.", null)]
    [InlineData("Đánh giá cuối năm 20 người: xuất sắc 3, tốt 15.", null)]
    public void Everybody_has_one_mark(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Chưa tiếp nhận phản ánh, kiến nghị nào của tổ chức, cá nhân về TTHC; tỷ lệ xử lý PAKN: 100%.", "ratio/zero-denominator")]
    [InlineData("Không có phản ánh, kiến nghị của người dân, doanh nghiệp về TTHC, tỷ lệ giải quyết đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị tiếp nhận: 0; tỷ lệ giải quyết phản ánh, kiến nghị đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Chưa nhận được ý kiến phản ánh nào về thủ tục hành chính qua hòm thư góp ý (tỷ lệ xử lý PAKN đạt 100%).", "ratio/zero-denominator")]
    [InlineData("Số PAKN tiếp nhận: 0; số đã giải quyết đạt tỷ lệ 100% số tiếp nhận.", "ratio/zero-denominator")]
    [InlineData("Không phát sinh PAKN, hồ sơ giải quyết đúng hạn đạt 100%.", null)]
    [InlineData("Không có phản ánh, kiến nghị về TTHC; tỷ lệ hài lòng đạt 98%.", null)]
    public void Of_no_complaint_there_is_no_share_that_was_answered(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Giải quyết 257 hồ sơ. Số hóa kết quả: 169/357 hồ sơ, đạt 65,8%.", "repeat/value-differs")]
    [InlineData("Giải quyết 257 hồ sơ. Số hóa kết quả: 169/257 hồ sơ, đạt 65,8%.", null)]
    [InlineData("Số việc đã kết thúc là 38, chiếm 100% trong số 33 nhiệm vụ.", "part/exceeds-whole")]
    [InlineData("Kết quả số hóa đạt 59,17%, tương ứng 216 trong 365 hồ sơ đã trả kết quả.", null)]
    [InlineData("Thu ngân sách là 3.912 triệu đồng trên dự toán năm 6.520 triệu đồng, đạt 64%.", "ratio/differs")]
    [InlineData("Có 14 trên 19 CBCC trình độ đại học trở lên (tỷ lệ 73,7%); số còn lại 05 đồng chí là cao đẳng, trung cấp.", null)]
    [InlineData("Chứng thực 290 việc; hộ tịch 174 việc; đất đai 22 việc; chính sách 131 việc. Cộng tất cả bốn loại là 671 việc.", "sum/parts-differ")]
    [InlineData("01 nghị quyết HĐND, 94 quyết định, 12 kế hoạch, 31 báo cáo, còn lại là loại khác; cộng 203 văn bản.", null)]
    [InlineData("Xã ban hành 1.082 văn bản để chỉ đạo, điều hành (198 quyết định; 51 kế hoạch; 178 báo cáo; 110 thông báo; còn lại 555 công văn).", "sum/parts-differ")]
    [InlineData("Rà soát 8 văn bản do HĐND, UBND xã ban hành; có 10 văn bản trong số này đề nghị bãi bỏ.", "part/exceeds-whole")]
    [InlineData("Thu ngân sách xã đạt 497 triệu đồng; chi ngân sách xã 2.407 triệu đồng, trong số này có chi đầu tư 802 triệu đồng.", null)]
    [InlineData("Biên chế giao 21, có mặt 21 người. Đầu năm 2023 còn thiếu 01 người, nay đã được bổ sung đủ.", null)]
    [InlineData("Khảo sát 120 người: trực tuyến 70 phiếu, giấy 50 phiếu; 118 hài lòng (98,3%).", null)]
    [InlineData("Phát 50 phiếu; 50 phiếu thu vào; hài lòng 53 phiếu.", "part/exceeds-whole")]
    [InlineData("Hài lòng 143/150 phiếu, 95,3%; không hài lòng 2; không ý kiến 5.", null)]
    [InlineData("4. Mục 12: gồm 11 cán bộ, 10 công chức.", null)]
    [InlineData("Nhận 2.120 hồ sơ, kỳ trước chuyển sang 7 hồ sơ. Số đã trả cho dân 2.123 hồ sơ (quá hẹn 02 hồ sơ; còn 2.121 hồ sơ trả đúng và sớm hẹn), số chưa đến hạn 4 hồ sơ.", null)]
    [InlineData("Tiếp nhận trực tuyến 702 hồ sơ. Số hồ sơ công việc lập trên môi trường mạng là 70 hồ sơ.", null)]
    [InlineData("Trình độ chuyên môn: 14/21 người có bằng đại học trở lên (đạt 66,66%), số còn lại 11 người trình độ cao đẳng, trung cấp.", "sum/parts-differ")]
    [InlineData("Trình độ chuyên môn: 14/21 người có bằng đại học trở lên (đạt 66,66%), số còn lại 7 người trình độ cao đẳng, trung cấp.", null)]
    [InlineData("TTHC: 158 (đầu năm 153; công bố mới 14; bãi bỏ 9).", null)]
    public void Fractions_lists_and_wholes_in_words(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    /// <summary>833 of 850 is 98 %; that 833 of 865 is nearly 96.2 % is chance.</summary>
    [Fact]
    public void Of_another_whole_a_rate_must_be_exact() =>
        Assert.Equal(["ratio/differs"], Alarms("Tiếp nhận 865 hồ sơ, giải quyết xong 850 hồ sơ, trong đó đúng và trước hạn 833 hồ sơ, đạt tỷ lệ 96,2%; quá hạn 17 hồ sơ."));

    [Fact]
    public void Items_below_each_other_tell_early_from_due() =>
        Assert.Empty(Alarms("Giải quyết xong 402 hồ sơ, gồm:", "* Giải quyết sớm hạn - 131 hồ sơ", "* Giải quyết đúng hạn - 271 hồ sơ", "* Giải quyết quá hạn - 0 hồ sơ"));

    /// <summary>15 of this period beside 10 of last year's are no part of a whole.</summary>
    [Fact]
    public void Pairs_of_two_periods_are_no_fractions()
    {
        Assert.Empty(Alarms("Kết quả (kỳ này/cùng kỳ năm trước):", "a) Kỳ trước chuyển sang: 15/10 hồ sơ;", "b) Tiếp nhận: 524/471 hồ sơ;", "c) Trực tuyến: 446/245 hồ sơ."));
        Assert.Contains("part/exceeds-whole", Alarms("Kết quả:", "a) Cán bộ đạt chuẩn: 15/10 người;", "b) Công chức đạt chuẩn: 9/10 người."));
    }

    [Theory]
    [InlineData("2.492 phiếu", "unit/mismatch")]
    [InlineData("2.492 hồ sơ", null)]
    public void A_value_says_what_it_counts(string value, string? code) =>
        Assert.Equal(code is null ? [] : [code], Sketch.OfFirstQuarter2024().Form(3, $"3.3.2={value}").Codes().Where(found => found == "unit/mismatch"));

    [Fact]
    public void A_report_on_two_periods_at_once_counts_for_both()
    {
        static Report Both(string title) => Told.Report("both", Told.Lines("Phú Lâm Hạ", (title, "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023"), "Sáu tháng tiếp nhận 1.480 hồ sơ. Quý II: tiếp nhận 1.190 hồ sơ.", "Nộp trực tuyến 1.210 hồ sơ."));
        Assert.DoesNotContain("part/exceeds-whole", Told.Loud(Both("quý II và 6 tháng đầu năm 2023")));
        Assert.DoesNotContain("repeat/value-differs", Told.Loud(Both("quý II và 6 tháng đầu năm 2023")));
    }

    [Fact]
    public void A_section_headed_by_another_period_to_compare_is_that_ones()
    {
        static Report Compared(string heading) => Told.Report("compared", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[3], "Tiếp nhận 144 hồ sơ.").TakeWhile(line => !line.StartsWith("III.", StringComparison.Ordinal)), heading, "Tiếp nhận 158 hồ sơ.", "III. PHƯƠNG HƯỚNG NHIỆM VỤ", "Tiếp tục thực hiện các nhiệm vụ theo kế hoạch."]);
        Assert.Contains("dossiers.received", Compared("2. Kết quả khác").Figures.Where(figure => figure.Value == 158).Select(figure => figure.Indicator));
        Assert.DoesNotContain("dossiers.received", Compared("2. Hồ sơ quý II năm 2023 (để so sánh)").Figures.Where(figure => figure.Value == 158).Select(figure => figure.Indicator));
    }
}
