using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Lists that are certainly whole, and what is said of others than the commune; each firing, and beside it what must stay quiet.</summary>
public class WholeListsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("18", "sum/parts-differ")]
    [InlineData("6", null)]
    public void A_part_behind_its_total_cannot_be_larger(string part, string? code) =>
        Expect(code, $"Định biên: 19 người. Thực tế: 17 người, trong đó: cán bộ: 11 người; công chức: {part} người.");

    [Theory]
    [InlineData("12", "sum/parts-differ")]
    [InlineData("3", null)]
    public void Fields_whose_online_counts_come_to_their_total_are_all(string received, string? code) => Expect(
        code,
        "Bộ phận Tiếp nhận và trả kết quả tiếp nhận và cập nhật lên phần mềm 106 hồ sơ TTHC. Số hồ sơ tiếp nhận qua môi trường mạng là 102, chiếm tỷ lệ 96,2% trên tổng số tiếp nhận; còn lại 4 hồ sơ nhận trực tiếp. Kết quả theo lĩnh vực:",
        "+ Lĩnh vực Hộ tịch tiếp nhận 44 hồ sơ, trong đó 43 hồ sơ tiếp nhận trực tuyến;",
        "+ Lĩnh vực Chứng thực tiếp nhận 59 hồ sơ, trong đó 57 hồ sơ tiếp nhận trực tuyến;",
        $"+ Lĩnh vực Thi đua - khen thưởng tiếp nhận {received} hồ sơ, trong đó 2 hồ sơ tiếp nhận trực tuyến.");

    [Theory]
    [InlineData("18/26", "repeat/value-differs")]
    [InlineData("18/29", null)]
    public void What_was_done_is_of_one_plan(string again, string? code) => Expect(
        code, "Tới nay đã thực hiện dứt điểm 18/29 đầu việc nêu tại Kế hoạch CCHC năm (62%).", "III. ĐÁNH GIÁ CHUNG", $"Kế hoạch năm đạt {again} đầu việc.");

    [Theory]
    [InlineData("Số liệu từ 15/6/2023 đến 30/6/2023 đã được 03 xã cũ báo cáo riêng.", null)]
    [InlineData("Số liệu từ 15/6/2022 đến 30/6/2022.", "period/contradiction")]
    [InlineData("Thời gian lấy số liệu: kể từ ngày 15/6/2022 cho đến hết ngày 14/9/2022", "period/contradiction")]
    [InlineData("Thời gian lấy số liệu: kể từ ngày 15/6/2023 cho đến hết ngày 14/9/2023", null)]
    public void Days_are_whose_they_are_said_to_be(string days, string? code) => Expect(code, days);

    [Theory]
    [InlineData("do chờ kế hoạch của huyện là Kế hoạch số 15/KH-UBND ngày 06/01/2023", null)]
    [InlineData("sau đó là Kế hoạch số 15/KH-UBND ngày 06/01/2023", "date/number-order")]
    public void A_document_is_whose_it_is_said_to_be(string other, string? code) => Expect(code, $"a) Kế hoạch số 08/KH-UBND ngày 20/01/2023 về CCHC năm 2023 của xã; ban hành chậm {other}.");

    [Theory]
    [InlineData("2) Huyện Hàm Sơn có Kế hoạch số 312/KH-UBND ngày 06/01/2023 về CCHC năm 2023.", null)]
    [InlineData("2) Đã có Kế hoạch số 312/KH-UBND ngày 06/01/2023 về tuyên truyền CCHC năm 2023.", "date/number-order")]
    public void Behind_the_mark_of_an_item_stands_who_issued(string other, string? code) => Expect(code, "1) Kế hoạch số 201/KH-UBND ngày 20/01/2023 của UBND xã về CCHC năm 2023.", other);

    [Theory]
    [InlineData("Việc thực hiện ý kiến chỉ đạo của UBND huyện: nhận 19 nhiệm vụ, hoàn thành đúng thời gian 17 nhiệm vụ, chậm thời gian 1 nhiệm vụ, tiếp tục thực hiện 1 nhiệm vụ (chưa tới hạn).")]
    [InlineData("Kiểm tra chéo với xã Hưng Thạnh theo lịch của huyện (UBND xã Hưng Thạnh kiểm tra xã ta vào tháng 9).")]
    [InlineData("Mô hình thí điểm của xã Sơn Lĩnh (tỷ lệ trực tuyến 96,5%) đã được xã cử người đến học tập.")]
    [InlineData("Nếu bỏ 150 hồ sơ chứng thực bản sao (phải nộp trực tiếp) thì còn 252 hồ sơ, tỷ lệ 67,86%.")]
    [InlineData("So chỉ tiêu tỉnh giao cả năm (75% trực tuyến), quý III vượt.")]
    [InlineData("Trước khi nhập, các đơn vị thực hiện kế hoạch riêng: phường An Lạc (Kế hoạch số 02/KH-UBND ngày 06/01/2023), xã Tân Quý (Kế hoạch số 02/KH-UBND ngày 14/01/2023).")]
    public void Others_are_told_apart(string sentence) =>
        Expect(null, "Kế hoạch CCHC năm 2023 đề ra 34 nhiệm vụ, đã hoàn thành 24 nhiệm vụ.", "Tiếp nhận 321 hồ sơ, trong đó trực tuyến 301 hồ sơ, đạt 93,77%.", sentence);

    [Theory]
    [InlineData("385", "sum/parts-differ")]
    [InlineData("395", null)]
    public void What_came_in_and_what_was_left_is_all(string all, string? code) => Expect(code, $"Số hồ sơ tiếp nhận mới trong kỳ: 367 hồ sơ. Số hồ sơ kỳ trước chuyển sang: 28 hồ sơ. Cộng: {all} hồ sơ.");

    [Fact]
    public void A_total_that_its_parts_make_is_no_swap_of_one_of_them() => Expect(
        null, "Số hồ sơ tiếp nhận mới trong kỳ: 1.246 hồ sơ. Số hồ sơ kỳ trước chuyển sang: 18 hồ sơ. Cộng: 1.264 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", "Nhìn chung, với 1.242 hồ sơ được giải quyết xong và 1.246 hồ sơ tiếp nhận mới, Bộ phận một cửa hoạt động nền nếp.");
}
