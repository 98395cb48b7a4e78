namespace CchcExtractor.Tests.Checks;

/// <summary>Shares that say in words what they are one of, and sums and parts that stand beside them; each firing, and beside it what must stay quiet.</summary>
public class NamedSharesTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    [Theory]
    [InlineData("Thăm dò ý kiến bà con: phát 245, thu 230, tỷ lệ thu 90,2%.", "ratio/differs")]
    [InlineData("Thăm dò ý kiến bà con: phát 245, thu 230, tỷ lệ thu 93,9%.", null)]
    [InlineData("Số giống cây phải trồng 727 (đã trồng 719, đang trồng 05, trả lại 03); tỷ lệ đã trồng so với tổng phải trồng 92,0%.", "ratio/differs")]
    [InlineData("Số giống cây phải trồng 727 (đã trồng 719, đang trồng 05, trả lại 03); tỷ lệ đã trồng so với tổng phải trồng 98,9%.", null)]
    [InlineData("Hòa giải ở cơ sở 15 vụ, thành 12 vụ, tỷ lệ hòa giải thành đạt 85,5%.", "ratio/differs")]
    [InlineData("Hòa giải ở cơ sở 15 vụ, thành 12 vụ, tỷ lệ hòa giải thành đạt 80%.", null)]
    [InlineData("Hòa giải ở cơ sở 15 vụ, thành 12 vụ, phấn đấu tỷ lệ hòa giải thành đạt 85,5%.", null)]
    [InlineData("Chứng thực 322 hồ sơ, trong đó trực tuyến 275 hồ sơ; tỷ lệ trực tuyến toàn huyện 61,2%.", null)]
    [InlineData("Lấy ý kiến bằng phiếu giấy: phát 89, thu 84 (94,38% số phát), số hài lòng 82 (108,36% số thu).", "ratio/out-of-range")]
    [InlineData("Kết quả đo lường sự hài lòng: tỷ lệ hài lòng đạt 85,2%, tương ứng 132 phiếu trên 133 phiếu thu về.", "ratio/differs")]
    [InlineData("Kết quả đo lường sự hài lòng: tỷ lệ hài lòng đạt 99,2%, tương ứng 132 phiếu trên 133 phiếu thu về.", null)]
    public void A_share_is_one_of_the_counts_that_its_words_name(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("25%", "ratio/differs")]
    [InlineData("20%", null)]
    public void A_whole_that_is_named_may_stand_in_a_paragraph_above(string share, string? code) =>
        Expect(code, "Đã giải quyết 730 hồ sơ.", $"Hồ sơ trả trước hẹn 146 hồ sơ, chiếm {share} tổng số đã giải quyết.");

    [Fact]
    public void Of_nothing_there_is_no_share() => Expect("ratio/zero-denominator", "Hồ sơ nộp qua bưu chính: 0 hồ sơ; hồ sơ bưu chính trả đúng hạn: 0 hồ sơ (đạt 98,5%).");

    [Theory]
    [InlineData("Tuyên truyền: 48 tin, bài (loa truyền thanh 26, Zalo 14, trang thông tin điện tử 10).", "sum/parts-differ")]
    [InlineData("Tuyên truyền: 48 tin, bài (loa truyền thanh 26, Zalo 14, trang thông tin điện tử 8).", null)]
    [InlineData("Trình độ: ĐH trở lên 16; CĐ, TC 07; cộng 21.", "sum/parts-differ")]
    [InlineData("Trình độ: ĐH trở lên 16; CĐ, TC 05; cộng 21.", null)]
    [InlineData("Việc huyện, tỉnh giao qua hệ thống theo dõi: 20 việc, xử lý kịp hạn 16 việc, xử lý trễ 05 việc, đang xử lý và chưa tới hạn 01 việc.", "sum/parts-differ")]
    [InlineData("Việc huyện, tỉnh giao qua hệ thống theo dõi: 20 việc, xử lý kịp hạn 16 việc, xử lý trễ 03 việc, đang xử lý và chưa tới hạn 01 việc.", null)]
    public void Parts_make_their_total(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData(141, "sum/parts-differ")]
    [InlineData(161, null)]
    public void Items_with_letters_make_the_total_above_them(int last, string? code) =>
        Expect(code, "Kho nhận 2.464 cuốn sách, gồm:", "a. Sách thiếu nhi (584 cuốn, trực tuyến 393)", "b. Sách nông nghiệp (1.719 cuốn, trực tuyến 900)", $"c. Báo ({last} cuốn, trực tuyến 80)");

    [Theory]
    [InlineData("Tổ tự kiểm tra đã phát hiện 09 việc làm chưa đúng, đôn đốc khắc phục được 17 việc.", "part/exceeds-whole")]
    [InlineData("Tổ tự kiểm tra đã phát hiện 19 việc làm chưa đúng, đôn đốc khắc phục được 17 việc.", null)]
    [InlineData("Tổ tự kiểm tra đã phát hiện 02 tổ làm chưa đúng, đôn đốc khắc phục được 05 lỗi.", null)]
    [InlineData("Trong 58 hồ sơ liên thông khai sinh thì 63 hồ sơ đã trả cho dân.", "part/exceeds-whole")]
    [InlineData("Với 4.121 hồ sơ tiếp nhận, 4.127 hồ sơ đã được giải quyết.", null)]
    [InlineData("Trình độ: đại học trở lên: 15 người; cao đẳng, trung cấp: 3 người (tổng 18 người). Đảng viên trong CBCC: 21 người.", "part/exceeds-whole")]
    [InlineData("Trình độ: đại học trở lên: 15 người; cao đẳng, trung cấp: 3 người (tổng 18 người). Đảng viên trong CBCC: 11 người.", null)]
    public void A_part_is_no_more_than_what_it_is_of(string sentence, string? code) => Expect(code, sentence);

    [Fact]
    public void A_whole_with_all_that_is_told_of_it_bears_its_parts_out() => Expect(null, "Hồ sơ nhận từ đầu kỳ: 5.418 hồ sơ. Nhận bàn giao từ ba đơn vị cũ 64 hồ sơ và từ UBND huyện 39 hồ sơ, cộng 103 hồ sơ.", "Tổng số phải giải quyết 5.521 hồ sơ. Đã giải quyết 5.286 hồ sơ. Đang giải quyết 229 hồ sơ trong hạn. Rút hồ sơ 06.");
}
