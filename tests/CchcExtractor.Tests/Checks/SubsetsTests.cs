namespace CchcExtractor.Tests.Checks;

/// <summary>Some of what was counted right before is more than all of it, totals that stand behind their parts, and lists with words between; each firing, and beside it what must stay quiet.</summary>
public class SubsetsTests
{
    private static void Expect(string? code, string paragraph) => Told.Expect(2, code, [paragraph]);

    [Theory]
    [InlineData("Trong 19 hồ sơ quá hạn, lĩnh vực đất đai chiếm 21 hồ sơ.", "part/exceeds-whole")]
    [InlineData("Trong 19 hồ sơ quá hạn, lĩnh vực đất đai chiếm 11 hồ sơ.", null)]
    [InlineData("Cơ quan có 24 máy tính và máy in. Trong quý III, xã tiếp 31 lượt khách.", null)]
    [InlineData("Xã có 14 thôn, 15 thôn có tổ công nghệ số cộng đồng.", "part/exceeds-whole")]
    [InlineData("Xã có 14 thôn, 12 thôn có tổ công nghệ số cộng đồng.", null)]
    [InlineData("Hiện xã có 12 công chức. Trong số công chức này, nữ 15 đồng chí.", "part/exceeds-whole")]
    [InlineData("Hiện xã có 12 công chức. Trong số công chức này, nữ 5 đồng chí.", null)]
    [InlineData("Hiện nay trên địa bàn áp dụng 148 TTHC. Xã đã niêm yết công khai 158 TTHC trong số đó.", "part/exceeds-whole")]
    [InlineData("Có chứng chỉ tin học: 28 người (tổng số cán bộ, công chức toàn xã 21 người).", "part/exceeds-whole")]
    [InlineData("Có chứng chỉ tin học: 18 người (tổng số cán bộ, công chức toàn xã 21 người).", null)]
    [InlineData("Kế hoạch có 10 buổi, đã tổ chức 12 buổi, vượt kế hoạch 2 buổi.", null)]
    public void Some_of_them_are_no_more_than_all(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Cơ quan xã có 17 máy tính. Số máy được kết nối internet: 19 máy.", "part/exceeds-whole")]
    [InlineData("Cơ quan xã có 17 máy tính. Số máy được kết nối internet: 16 máy.", null)]
    [InlineData("Qua tự kiểm tra chỉ ra 7 vấn đề cần sửa. Đến nay 8 vấn đề đã khắc phục xong.", "part/exceeds-whole")]
    [InlineData("Hỏi ý kiến bằng 151 phiếu, 163 phiếu được gửi lại.", "part/exceeds-whole")]
    [InlineData("Trễ hạn do phần mềm bị lỗi 03 hồ sơ, do công chức xử lý chậm 04 hồ sơ.", null)]
    public void Pairs_hold_over_two_sentences(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Văn bản đến 812, văn bản đi 402, cộng 1.204 văn bản.", "sum/parts-differ")]
    [InlineData("Văn bản đến 812, văn bản đi 402, cộng 1.214 văn bản.", null)]
    [InlineData("Hộ tịch 120 hồ sơ, chứng thực 340 hồ sơ, đất đai 40 hồ sơ; tổng cộng ba lĩnh vực 520 hồ sơ.", "sum/parts-differ")]
    [InlineData("Có 11 nhiệm vụ đúng hạn, 0 nhiệm vụ trễ nhưng xong, 03 nhiệm vụ đang làm, cộng là 17 nhiệm vụ.", "sum/parts-differ")]
    [InlineData("Có 14 nhiệm vụ đúng hạn, 0 nhiệm vụ trễ nhưng xong, 03 nhiệm vụ đang làm, cộng là 17 nhiệm vụ.", null)]
    public void Totals_behind_their_parts(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Số nhiệm vụ UBND huyện giao trong kỳ là 57; trong đó 57 nhiệm vụ xong trước hoặc đúng thời hạn, 4 nhiệm vụ xong sau thời hạn, không còn nhiệm vụ nợ đọng.", "sum/parts-differ")]
    [InlineData("Tổng số CBCC xã có mặt là 21 người (chỉ tiêu được giao 22), trong đó nam 12 đồng chí, nữ 8 đồng chí.", "sum/parts-differ")]
    [InlineData("Tổng số CBCC xã có mặt là 21 người (chỉ tiêu được giao 22), trong đó nam 13 đồng chí, nữ 8 đồng chí.", null)]
    [InlineData("Công vụ: 47 người gồm 38 người từ 03 đơn vị cũ, 9 người từ huyện về.", null)]
    public void Words_and_brackets_between(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Tiến độ kế hoạch: 16/22 việc đã xong (lũy kế), bằng 63,73%.", "ratio/differs")]
    [InlineData("Tiến độ kế hoạch: 16/22 việc đã xong (lũy kế), bằng 72,73%.", null)]
    [InlineData("Lĩnh vực đất đai nhận 05 hồ sơ và trả 05 hồ sơ, đạt 100% đúng hạn; lĩnh vực xây dựng không phát sinh hồ sơ, tỷ lệ đúng hạn 100%.", "ratio/zero-denominator")]
    [InlineData("Máy chấm điểm ở quầy báo mức vừa lòng 102%.", "ratio/out-of-range")]
    [InlineData("Máy chấm điểm ở quầy báo mức vừa lòng 98%.", null)]
    public void Shares_behind_brackets_and_of_nothing(string sentence, string? code) => Expect(code, sentence);
}
