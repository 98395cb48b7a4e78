namespace CchcExtractor.Tests.Checks;

/// <summary>Counts that stand beside each other and are no part of one another, shares that say of what they are, and wholes that are told again: what must stay quiet, and beside it what is wrong.</summary>
public class NoPartsTests
{
    [Theory]
    [InlineData("Kết quả khảo sát: 195 người hài lòng/196 người trả lời (đạt 99,4%); số phiếu phát ra là 200.", null)]
    [InlineData("299 phiếu khảo sát thu về gồm 138 rất hài lòng, 155 hài lòng và 06 chưa hài lòng.", null)]
    [InlineData("Phát ra 120 phiếu, thu về 126 phiếu.", "part/exceeds-whole")]
    [InlineData("Có 13 tin, bài được đăng trên cổng thông tin điện tử xã và 12 buổi phát thanh tại 13 thôn về CCHC.", null)]
    [InlineData("157 trong tổng số 161 văn bản đi được ký số. Số văn bản đến tiếp nhận qua trục liên thông: 518 văn bản.", null)]
    [InlineData("Trong số này có 280 bộ về người có công, 407 bộ về đất đai, 16 bộ về hộ tịch.", null)]
    [InlineData("Rà soát: 02 TTHC lĩnh vực đất đai, kiến nghị cắt giảm 03 ngày.", null)]
    [InlineData("Quý I đăng 09 tin, quý II đăng 12 tin, quý III đăng 10 tin; tổng 9 tháng đăng 31 tin về CCHC.", null)]
    [InlineData("Biên chế có mặt 23 người. Đại học 17 người, trung cấp lý luận chính trị 12 người.", null)]
    public void Counts_beside_each_other(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Khảo sát ý kiến người dân: 120 phiếu phát ra, 114 phiếu thu về, tỷ lệ hài lòng 96,49% (110/114 phiếu).", null)]
    [InlineData("Khảo sát ý kiến người dân: 120 phiếu phát ra, 114 phiếu thu về, tỷ lệ thu 93,0%.", "ratio/differs")]
    [InlineData("Trước hạn 1.601 hồ sơ; đúng hạn 253 hồ sơ; quá hạn 04 hồ sơ. Trước, đúng hạn 99,78%.", null)]
    [InlineData("Kế hoạch vốn 3.200 triệu đồng, giải ngân 1.506 triệu đồng. Năm 2019 giải ngân đạt 89,3%.", null)]
    [InlineData("Thủ tục trực tuyến là 58, chia thành 20 thủ tục toàn trình và 38 thủ tục một phần. Chung cả tỉnh, tỷ lệ hồ sơ trực tuyến mới đạt 37,6%.", null)]
    public void Shares_say_what_they_are_of(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("UBND huyện không giao nhiệm vụ riêng cho xã; tỷ lệ nhiệm vụ hoàn thành đúng hạn đạt 100%.", "ratio/zero-denominator")]
    [InlineData("UBND huyện giao 12 nhiệm vụ cho xã; tỷ lệ nhiệm vụ hoàn thành đúng hạn đạt 100%.", null)]
    public void Of_tasks_that_nobody_gave_there_is_no_share(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Ưu điểm: hồ sơ giải quyết trước và đúng hạn đạt cao, với 180 hồ sơ.", null)]
    [InlineData("Ưu điểm: trong kỳ có gần 190 hồ sơ được giải quyết.", null)]
    [InlineData("Ưu điểm: đã giải quyết 178 hồ sơ cho người dân.", "repeat/value-differs")]
    public void A_summary_tells_wholes_and_parts(string summary, string? code) =>
        Told.Expect(2, code, "Đã giải quyết 187 hồ sơ, trong đó trước hạn 120 hồ sơ, đúng hạn 60 hồ sơ, quá hạn 7 hồ sơ.", summary);

    [Theory]
    [InlineData("Kế hoạch số 08/KH-UBND, ban hành ngày 14/01/2023, nội dung tuyên truyền cải cách hành chính năm 2023.", "Kế hoạch số 08/KH-UBND, ban hành ngày 14/01/2023, nội dung đào tạo, bồi dưỡng cán bộ, công chức năm 2023.", "citation/reused-subject")]
    [InlineData("Kế hoạch số 02/KH-UBND, ngày 04/01/2023, cải cách hành chính năm 2023;", "Kế hoạch số 02/KH-UBND, ngày 04/01/2023, tuyên truyền cải cách hành chính năm 2023;", "citation/reused-subject")]
    [InlineData("Kế hoạch số 02/KH-UBND, ngày 04/01/2023, cải cách hành chính năm 2023;", "Kế hoạch số 03/KH-UBND, ngày 06/01/2023, tuyên truyền cải cách hành chính năm 2023;", null)]
    public void The_subject_may_stand_behind_a_comma(string one, string other, string? code) => Told.Expect(2, code, one, other);

    [Theory]
    [InlineData("Quy chế chi tiêu nội bộ theo Quyết định số 11/QĐ-UBND ngày 22/02/2023, thay Quyết định số 17/QĐ-UBND ngày 19/01/2023.", null)]
    [InlineData("Quy chế chi tiêu nội bộ theo Quyết định số 11/QĐ-UBND ngày 22/02/2023 và Quyết định số 17/QĐ-UBND ngày 19/01/2023.", "date/number-order")]
    [InlineData("Thực hiện Kế hoạch số 25/KH-UBND ngày 16/01/2023 của UBND xã Tân Đoàn cũ và Kế hoạch số 14/KH-UBND ngày 03/02/2023 của UBND xã Lĩnh Phai cũ.", null)]
    public void Numbers_follow_dates_where_they_are_of_one_row(string sentence, string? code) => Told.Expect(2, code, sentence);
}
