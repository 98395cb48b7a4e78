using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Sentences that an equation would call wrong if their numbers were taken for what they are not, and beside them the errors that must still be found.</summary>
public class OtherReadingsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("d) HS nhận qua DVCTT 30 HS, tỷ lệ 16,7% trên tổng HS nhận vào; HS nhận tại BPMC 149 HS.")]
    [InlineData("Tỷ lệ giải quyết tính trên tổng số phải giải quyết (477/485 hồ sơ) là 98,4%.")]
    [InlineData("Trong cụm thi đua, xã Thanh Lâm nhận nhiều nhất: 501 HS.")]
    [InlineData("Ngoài ra hướng dẫn dân tự nộp tại huyện 37 hồ sơ đất đai; không tính là tiếp nhận.")]
    [InlineData("Trong kỳ phần mềm từng báo quá hạn 02 hồ sơ do lệch giờ máy chủ.")]
    [InlineData("Cùng kỳ 2022: 458 HS; chênh lệch +27 HS.")]
    public void A_sentence_of_another_whole_place_or_time_stays_quiet(string sentence) =>
        Expect(null, "Tiếp nhận mới 485 hồ sơ, không có hồ sơ kỳ trước chuyển sang. Đã giải quyết 477 hồ sơ, đang giải quyết 08 hồ sơ.", sentence);

    [Theory]
    [InlineData("- Bộ phận Một cửa: nhận 405 HS trong kỳ / 90 nộp tại chỗ, 307 trực tuyến, 08 gửi bưu điện.", null)]
    [InlineData("Tiếp nhận 405 hồ sơ, trong đó trực tuyến 307 hồ sơ, trực tiếp 89 hồ sơ.", "sum/parts-differ")]
    [InlineData("Có 50 thủ tục cung cấp mức độ 4, 54 thủ tục mức độ 3, số còn lại 27 thủ tục nộp trực tiếp, như vậy đủ 131 thủ tục của xã.", null)]
    [InlineData("Phát 150 phiếu khảo sát (thu về 139; hài lòng 137, chiếm 98,56% phiếu thu về).", null)]
    [InlineData("Tiếp công dân định kỳ quý III được 12 ngày với 35 lượt công dân, nhận 7 đơn thư.", null)]
    public void Parts_are_counted_as_they_are_meant(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Mức độ hoàn thành Kế hoạch CCHC năm 2023: 63,0% với 17 nhiệm vụ hoàn thành trên 27 nhiệm vụ đặt ra; 10 nhiệm vụ đang thực hiện.", null)]
    [InlineData("UBND huyện giao 15 nhiệm vụ cho xã, kết quả: đúng tiến độ 7 nhiệm vụ; chậm tiến độ nhưng đã xong 3 nhiệm vụ; đang thực hiện trong hạn 5 nhiệm vụ.", null)]
    [InlineData("Đã hoàn thành đúng hạn 15 nhiệm vụ, hoàn thành nhưng quá hạn 0 nhiệm vụ, quá hạn chưa hoàn thành 0 nhiệm vụ, còn 05 nhiệm vụ chưa đến hạn.", null)]
    [InlineData("Xã giữ 30 nhiệm vụ đã đề ra, chia làm 7 nhóm: chỉ đạo điều hành 6, thể chế 3, TTHC 8, bộ máy 2, đội ngũ 4, tài chính công 3, hiện đại hóa 5.", "sum/parts-differ")]
    [InlineData("Xã giữ 31 nhiệm vụ đã đề ra, chia làm 7 nhóm: chỉ đạo điều hành 6, thể chế 3, TTHC 8, bộ máy 2, đội ngũ 4, tài chính công 3, hiện đại hóa 5.", null)]
    public void Tasks_add_up_as_they_are_told(string sentence, string? code) => Expect(code, sentence);

    /// <summary>A slip comes alone: what is wrong in the same way in line after line is the clerk's manner.</summary>
    [Fact]
    public void What_a_whole_list_does_is_no_error() =>
        Expect(null, "3. Chia ra (nộp giấy/nộp qua mạng):", "- Hộ tịch: 543/321.", "- Chứng thực: 1.600/961.", "- Xây dựng: 35/21.", "- Văn hóa: 34/22.");

    /// <summary>Numbers of other sentences of the paragraph are looked at as well; this once ended the check with an exception.</summary>
    [Fact]
    public void A_count_of_another_sentence_is_read_in_its_own() =>
        Expect("part/exceeds-whole", "Số thủ tục đang giải quyết tại xã: 151 TTHC, trong đó 155 TTHC liên thông giữa các cấp. Cung cấp trực tuyến mức độ 3: 37 TTHC, mức độ 4: 33 TTHC, tổng cộng mức độ 3, 4 là 70 TTHC.");
}
