using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Shares of the only whole there is, shares of complaints that never came, totals below their items, and documents that are cited for two matters; each firing, and beside it what must stay quiet.</summary>
public class SharesAndMattersTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    [Theory]
    [InlineData("Các tổ hòa giải tiếp nhận 12 vụ, hòa giải thành 11 vụ, đạt 86,8%.", "ratio/differs")]
    [InlineData("Các tổ hòa giải tiếp nhận 12 vụ, hòa giải thành 11 vụ, đạt 91,7%.", null)]
    [InlineData("Đầu tư công: vốn được giao 1.680 triệu đồng, đã thực hiện 643 triệu đồng, tỷ lệ 35,3%.", "ratio/differs")]
    [InlineData("Năm nay mở 12 lớp, có 11 lớp do xã mở, tăng 86,8% so với năm trước.", null)]
    [InlineData("UBND xã đã nhận 747 văn bản đến; ban hành 166 văn bản đi các loại, gửi qua mạng đạt 96,3%.", null)]
    [InlineData("Đã lập 902 hồ sơ công việc trên tổng số 1.581 hồ sơ (57,1%).", null)]
    [InlineData("Các tổ hòa giải nhận 12 vụ, hòa giải thành 14 vụ, đạt 91,7%.", "part/exceeds-whole")]
    public void A_share_is_one_of_the_only_whole_told(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Đã số hóa 360 trong số 358 hồ sơ giải quyết xong (tỷ lệ 98,60%).", "part/exceeds-whole")]
    [InlineData("Đã số hóa 353 trong số 358 hồ sơ giải quyết xong (tỷ lệ 98,60%).", null)]
    [InlineData("Tiến độ kế hoạch năm: 36,91% (12 nhiệm vụ xong trên tổng số 43 nhiệm vụ).", "ratio/differs")]
    [InlineData("Tiến độ kế hoạch năm: 27,91% (12 nhiệm vụ xong trên tổng số 43 nhiệm vụ).", null)]
    [InlineData("Trưng cầu ý kiến: 147/150 người được hỏi trả lời hài lòng hoặc rất hài lòng với cách phục vụ (92,6%).", "ratio/differs")]
    [InlineData("Số hoá 560 hồ sơ/tổng số 700 hồ sơ, đạt 85%.", "ratio/differs")]
    [InlineData("Số hoá 560 hồ sơ/tổng số 700 hồ sơ, đạt 80%.", null)]
    [InlineData("Ban hành 18 nghị quyết, trong đó 21 nghị quyết cá biệt.", "part/exceeds-whole")]
    [InlineData("Ban hành 18 nghị quyết, trong đó 11 nghị quyết cá biệt.", null)]
    [InlineData("Theo lĩnh vực: Hộ tịch có 519 hồ sơ/195 hồ sơ trực tuyến; Chứng thực có 1.194 hồ sơ/820 hồ sơ trực tuyến.", null)]
    public void A_part_printed_beside_its_whole(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Phản ánh, kiến nghị về quy định TTHC: không có; tỷ lệ trả lời kiến nghị: 100%.", "ratio/zero-denominator")]
    [InlineData("Về tiếp nhận, xử lý PAKN: trong quý không phát sinh (tỷ lệ phản ánh, kiến nghị được giải quyết: 100%).", "ratio/zero-denominator")]
    [InlineData("Không ghi nhận phản ánh, kiến nghị nào của cá nhân, tổ chức về quy định hành chính, qua đó tỷ lệ PAKN xử lý đúng hạn bằng 100%.", "ratio/zero-denominator")]
    [InlineData("Số phản ánh, kiến nghị về quy định hành chính nhận được: 0; tỷ lệ PAKN được giải quyết đúng hạn 100%.", "ratio/zero-denominator")]
    [InlineData("Không có phản ánh, kiến nghị tồn đọng; tỷ lệ xử lý PAKN đạt 100%.", null)]
    [InlineData("Không có phản ánh về thái độ phục vụ; tỷ lệ giải quyết hồ sơ đúng hạn đạt 100%.", null)]
    [InlineData("Tiếp nhận 03 phản ánh, kiến nghị, không có phản ánh về thái độ phục vụ, tỷ lệ xử lý PAKN đạt 100%.", null)]
    public void Of_complaints_that_never_came_there_is_no_share(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Cử 05 lượt cán bộ, công chức đi tập huấn (nam 03, nữ 03).", "sum/parts-differ")]
    [InlineData("Cử 05 lượt cán bộ, công chức đi tập huấn (nam 03, nữ 02).", null)]
    public void The_comma_in_the_name_of_the_staff_parts_nothing(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Trong tổng số 1.020 hồ sơ tiếp nhận, lĩnh vực tư pháp 720, địa chính 150, LĐTBXH 100, khác 40.", "sum/parts-differ")]
    [InlineData("Trong tổng số 1.020 hồ sơ tiếp nhận, lĩnh vực tư pháp 720, địa chính 150, LĐTBXH 100, khác 50.", null)]
    [InlineData("Trong tổng số 20 người, có 12 nữ, 09 đảng viên.", null)]
    public void A_list_that_its_whole_opens(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Theo KH số 16/KH-UBND, ngày 22/5/2021 tổ kiểm tra làm việc với các bộ phận.", null)]
    [InlineData("Theo KH số 16/KH-UBND, ngày 22/01/2021 về tự kiểm tra, đã làm việc với các bộ phận.", "date/number-conflict")]
    public void A_day_behind_a_comma_on_which_something_was_done_is_not_the_documents(string sentence, string? code) =>
        Expect(code, "Kế hoạch số 16/KH-UBND ngày 12/01/2021 về tự kiểm tra.", sentence);

    [Theory]
    [InlineData("7.300", "sum/parts-differ")]
    [InlineData("7.200", null)]
    public void A_total_below_its_items(string total, string? code) =>
        Expect(code, "Kết quả tiếp nhận:", "• Tư pháp - hộ tịch: 1.207 hồ sơ", "• Chứng thực: 5.466 hồ sơ", "• Địa chính - xây dựng: 158 hồ sơ", "• Lao động: 344 hồ sơ", "• Kinh doanh, khác: 25 hồ sơ", $"Tổng cộng {total} hồ sơ.");

    /// <summary>Below the list by fields one of them is counted again, in part: without that the list comes to what was received.</summary>
    [Theory]
    [InlineData(110, null)]
    [InlineData(122, "sum/parts-differ")]
    public void A_field_counted_twice_is_added_once(int certified, string? code) =>
        Expect(code, "Phát sinh mới 169 hồ sơ (trực tuyến 14, trực tiếp 155).", "Hồ sơ tiếp nhận trong kỳ theo lĩnh vực, cụ thể:", "- Lĩnh vực Hộ tịch: 29 hồ sơ;", $"- Lĩnh vực Chứng thực: {certified} hồ sơ;", "- Lĩnh vực Bảo trợ xã hội: 21 hồ sơ;", "- Lĩnh vực Đất đai: 09 hồ sơ;", "- Kết quả cụ thể: khai sinh 12 trường hợp; khai tử 04 trường hợp; kết hôn 04 đôi; chứng thực bản sao 58 trường hợp.");

    [Theory]
    [InlineData("UBND xã ban hành Kế hoạch số 14/KH-UBND ngày 19/01/2023 về ứng dụng công nghệ thông tin năm 2023.", "citation/reused-subject")]
    [InlineData("Bám sát Kế hoạch tuyên truyền cải cách hành chính năm 2023 (số 14/KH-UBND ngày 19/01/2023), công chức văn hóa biên soạn tin bài.", "citation/reused-subject")]
    [InlineData("Kế hoạch số 14/KH-UBND ngày 19/01/2023 của UBND xã thông tin, tuyên truyền về CCHC năm 2023.", "citation/reused-subject")]
    [InlineData("UBND xã ban hành Kế hoạch số 14/KH-UBND ngày 19/01/2023 về theo dõi tình hình thi hành pháp luật năm 2023.", null)]
    [InlineData("UBND xã ban hành Kế hoạch số 14/KH-UBND ngày 19/01/2023 về tuyên truyền và theo dõi thi hành pháp luật năm 2023.", null)]
    [InlineData("Các nội dung của Kế hoạch số 14/KH-UBND ngày 19/01/2023 được tuyên truyền trên loa.", null)]
    public void A_document_is_about_one_matter(string sentence, string? code) =>
        Expect(code, "Công tác theo dõi thực hiện theo Kế hoạch số 14/KH-UBND ngày 19/01/2023 về theo dõi thi hành pháp luật trên địa bàn xã năm 2023.", sentence);

    [Fact]
    public void What_last_year_came_to_is_not_this_years()
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[2], "Kết quả năm 2022 (36/38 nhiệm vụ của kế hoạch năm 2022) là cơ sở để đề ra chỉ tiêu năm nay.", "Kế hoạch CCHC năm 2023 đề ra 30 nhiệm vụ, đã hoàn thành 8 nhiệm vụ.");
        Assert.Empty(Told.Loud(report));
        Assert.DoesNotContain(report.Figures, figure => figure.Value == 36);
    }
}
