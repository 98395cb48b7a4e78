namespace CchcExtractor.Tests.Checks;

/// <summary>Facts that every report tells, in words that few use: each beside the same one told right.</summary>
public class UnusualWordingsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Danh mục việc CCHC của năm có 20 mục, kết thúc được 06 mục, 16 mục còn dở.", "sum/parts-differ")]
    [InlineData("Danh mục việc CCHC của năm có 22 mục, kết thúc được 06 mục, 16 mục còn dở.", null)]
    [InlineData("Kế hoạch CCHC có 31 nhiệm vụ, 09 nhiệm vụ đã về đích, 24 nhiệm vụ đang được đôn đốc.", "sum/parts-differ")]
    [InlineData("Kế hoạch CCHC có 31 nhiệm vụ, 09 nhiệm vụ đã về đích, 22 nhiệm vụ đang được đôn đốc.", null)]
    [InlineData("Huyện giao 57 nhiệm vụ; 51 nhiệm vụ đã xong đúng hạn, không có nhiệm vụ trễ, 2 nhiệm vụ còn trong hạn.", "sum/parts-differ")]
    [InlineData("Huyện giao 53 nhiệm vụ; 51 nhiệm vụ đã xong đúng hạn, không có nhiệm vụ trễ, 2 nhiệm vụ còn trong hạn.", null)]
    public void What_is_done_and_what_goes_on_make_all_that_was_planned(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Số nhiệm vụ trong kế hoạch là 37; số nhiệm vụ đã hoàn thành 26; tỷ lệ hoàn thành 58,7%.", "ratio/differs")]
    [InlineData("Số nhiệm vụ trong kế hoạch là 37; số nhiệm vụ đã hoàn thành 26; tỷ lệ hoàn thành 70,3%.", null)]
    [InlineData("Tiếp nhận mới 3.214 hồ sơ, gồm trực tuyến toàn trình 1.105, trực tuyến một phần 1.538, trực tiếp 571; hồ sơ trực tuyến chiếm 82,2%.", null)]
    [InlineData("Thu được 4.929 triệu đồng, so dự toán 4.345 triệu đồng bằng 113,4%.", null)]
    [InlineData("Đã trả 687 hồ sơ: trước hạn 477, đúng hạn 204, quá hạn 6; tỷ lệ không quá hạn 90,7%.", "ratio/differs")]
    [InlineData("Đã trả 687 hồ sơ: trước hạn 477, đúng hạn 204, quá hạn 6; tỷ lệ không quá hạn 99,1%.", null)]
    public void A_share_that_names_its_part_is_that_of_it(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("TTHC: 185 (liên thông: 215).", "part/exceeds-whole")]
    [InlineData("TTHC: 185 (liên thông: 21).", null)]
    [InlineData("Kết quả thực hiện kế hoạch năm (lũy kế): 37/34 nhiệm vụ.", "part/exceeds-whole")]
    [InlineData("Kết quả thực hiện kế hoạch năm (lũy kế): 18/34 nhiệm vụ.", null)]
    public void No_part_is_larger_than_what_it_is_of(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Cộng bốn lĩnh vực trên: 4.328 hồ sơ.", "sum/parts-differ")]
    [InlineData("Cộng 4 lĩnh vực trên: 4.328 hồ sơ.", "sum/parts-differ")]
    [InlineData("Cộng bốn lĩnh vực trên: 4.428 hồ sơ.", null)]
    public void A_line_below_adds_up_the_fields(string total, string? code) =>
        Expect(code, "Kết quả giải quyết như sau:", "+ Chứng thực: 3.120 hồ sơ.", "+ Hộ tịch: 846 hồ sơ.", "+ Đất đai: 268 hồ sơ.", "+ Lao động: 194 hồ sơ.", total);

    [Theory]
    [InlineData("Chủ tịch UBND xã đã ký Kế hoạch số 04/KH-UBND ngày 05/01/2023, đó là kế hoạch CCHC năm 2022 của xã.", "template/stale-year")]
    [InlineData("Chủ tịch UBND xã đã ký Kế hoạch số 04/KH-UBND ngày 05/01/2023, đó là kế hoạch CCHC năm 2023 của xã.", null)]
    [InlineData("Ban hành Kế hoạch số 33/KH-UBND ngày 04/02/2023 để phổ biến, tuyên truyền CCHC năm 2022.", "template/stale-year")]
    [InlineData("Ban hành Kế hoạch số 33/KH-UBND ngày 04/02/2023 để phổ biến, tuyên truyền CCHC năm 2023.", null)]
    public void No_plan_is_made_for_a_year_that_is_over(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Thứ Sáu, ngày 06/10/2023, lãnh đạo UBND xã chủ trì họp chuyên đề về CCHC với các bộ phận.", "date/after-report")]
    [InlineData("Thứ Sáu, ngày 03/3/2023, lãnh đạo UBND xã chủ trì họp chuyên đề về CCHC với các bộ phận.", null)]
    [InlineData("Ngày 06/10/2023, UBND xã sẽ tổ chức họp chuyên đề về CCHC.", null)]
    public void What_was_done_was_done_before_the_report(string text, string? code) => Expect(code, text);
}
