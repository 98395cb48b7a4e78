using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Counts of the assessment that stand nowhere else, and pairs of counts in one sentence; each firing, and beside it what must stay quiet.</summary>
public class RecapsAreToldTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Mặt được: 1.056 hồ sơ mới tiếp nhận đều được cập nhật trên hệ thống một cửa điện tử.", "repeat/value-differs")]
    [InlineData("Mặt được: 1.065 hồ sơ mới tiếp nhận đều được cập nhật trên hệ thống một cửa điện tử.", null)]
    [InlineData("Cùng kỳ năm 2022, xã tiếp nhận 1.056 hồ sơ.", null)]
    [InlineData("Toàn huyện bình quân mỗi xã tiếp nhận 1.056 hồ sơ.", null)]
    public void A_count_of_the_summary_is_one_of_the_results(string summary, string? code) =>
        Expect(code, "Tiếp nhận mới trong kỳ 1.065 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("- Kế hoạch CCHC năm 2023 đề ra 33 nhiệm vụ, đã hoàn thành 15 nhiệm vụ.", "Mặt mạnh: 25 nhiệm vụ kế hoạch hoàn thành được.", "repeat/value-differs")]
    [InlineData("- Kế hoạch CCHC năm 2023 đề ra 33 nhiệm vụ, đã hoàn thành 15 nhiệm vụ.", "Mặt mạnh: 15 nhiệm vụ kế hoạch hoàn thành được.", null)]
    public void Tasks_done_are_said_again(string result, string summary, string? code) => Expect(code, result, "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Tự kiểm tra 05 bộ phận; nhắc nhở 05 lỗi, sửa xong 08 lỗi.", "part/exceeds-whole")]
    [InlineData("Tự kiểm tra 05 bộ phận; nhắc nhở 05 lỗi, sửa xong 05 lỗi.", null)]
    [InlineData("Số vấn đề phát hiện trong quý: 03; số vấn đề xử lý trong quý: 04, do có 01 vấn đề của quý II chuyển sang.", null)]
    [InlineData("Giải ngân vốn đầu tư công 971 triệu đồng (kế hoạch 886 triệu đồng, đạt 41,9%).", "part/exceeds-whole")]
    [InlineData("Giải ngân vốn đầu tư công 371 triệu đồng (kế hoạch 886 triệu đồng, đạt 41,9%).", null)]
    [InlineData("Xã được giao 7.375 triệu đồng và đã giải ngân 1.666 triệu đồng (đạt 35,7%).", "ratio/differs")]
    [InlineData("Xã được giao 7.375 triệu đồng và đã giải ngân 1.666 triệu đồng (đạt 22,6%).", null)]
    [InlineData("- Vốn đầu tư công: KH 1.250 triệu đồng; giải ngân 294 triệu đồng, đạt 31,84%.", "ratio/differs")]
    [InlineData("- Vốn đầu tư công: KH 1.250 triệu đồng; giải ngân 294 triệu đồng, đạt 23,52%.", null)]
    public void Pairs_of_a_sentence_fit(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Đến nay 2.358 triệu đồng vốn đầu tư công đã được thanh toán, bằng 158,22% của 4.050 triệu đồng kế hoạch.", "ratio/out-of-range")]
    [InlineData("Đến nay 2.358 triệu đồng vốn đầu tư công đã được thanh toán, bằng 58,22% của 4.050 triệu đồng kế hoạch.", null)]
    [InlineData("Thu ngân sách 922/880 triệu đồng (104,8%).", null)]
    [InlineData("Tỷ lệ văn bản đến được xử lý trên phần mềm đạt 118% so với tổng số văn bản đến.", "ratio/out-of-range")]
    public void Shares_above_all_are_told_where_all_is_meant(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Trong tháng UBND xã ban hành 31 văn bản các loại: 14 quyết định, 6 thông báo, 5 báo cáo, 4 công văn, 1 tờ trình.", "sum/parts-differ")]
    [InlineData("Trong tháng UBND xã ban hành 30 văn bản các loại: 14 quyết định, 6 thông báo, 5 báo cáo, 4 công văn, 1 tờ trình.", null)]
    [InlineData("Trong 146 TTHC có 59 thủ tục cung cấp trực tuyến toàn trình, 57 thủ tục một phần và 30 thủ tục chưa cung cấp trực tuyến.", null)]
    [InlineData("Dịch vụ công: 41 TTHC mức độ 3, 34 TTHC mức độ 4, cộng 85 TTHC.", "sum/parts-differ")]
    [InlineData("Dịch vụ công: 41 TTHC mức độ 3, 44 TTHC mức độ 4, cộng 85 TTHC.", null)]
    public void Lists_that_say_they_are_whole_add_up(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Cơ cấu trình độ 20 cán bộ, công chức: đại học 14 người (tỷ lệ 70%); cao đẳng, trung cấp 6 người. Số nữ: 26 người.", "part/exceeds-whole")]
    [InlineData("Trong số 10 công chức, 11 người có trình độ đại học.", "part/exceeds-whole")]
    [InlineData("Trong số 10 công chức, 9 người có trình độ đại học.", null)]
    [InlineData("Phiếu hỏi ý kiến: 107 phiếu phát, 112 phiếu thu.", "part/exceeds-whole")]
    [InlineData("Phiếu hỏi ý kiến: 112 phiếu phát, 107 phiếu thu.", null)]
    [InlineData("Loa truyền thanh các thôn đã phát 24 lượt tin, có 32 lượt tin nói về dịch vụ công.", "part/exceeds-whole")]
    [InlineData("Loa truyền thanh các thôn đã phát 32 lượt tin, có 24 lượt tin nói về dịch vụ công.", null)]
    [InlineData("Nội dung CCHC chiếm 83 trong tổng số 75 tin bài truyền thanh.", "part/exceeds-whole")]
    [InlineData("Trong 214 hồ sơ chứng thực có 402 bản sao và 37 chữ ký.", null)]
    public void People_are_within_those_there_are(string sentence, string? code) => Expect(code, sentence);
}
