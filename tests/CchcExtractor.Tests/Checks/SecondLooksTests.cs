namespace CchcExtractor.Tests.Checks;

/// <summary>What is only told by a second look over the whole report: kinds that are more than all, numbers that point back, matters of civil status, wholes that their shares bear witness against; each firing, and beside it what must stay quiet.</summary>
public class SecondLooksTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    private const string Part = "part/exceeds-whole";

    private const string Repeat = "repeat/value-differs";

    [Theory]
    [InlineData("Xã đang thực hiện 211 thủ tục hành chính tại bộ phận một cửa; số thủ tục liên thông 215 thủ tục.", Part)]
    [InlineData("Xã đang thực hiện 211 thủ tục hành chính tại bộ phận một cửa; số thủ tục liên thông 21 thủ tục.", null)]
    [InlineData("Trong 21 người hưởng lương từ ngân sách: nữ 05 người, đảng viên 25 người.", Part)]
    [InlineData("Trong 21 người hưởng lương từ ngân sách: nữ 05 người, đảng viên 20 người.", null)]
    public void Of_a_kind_there_are_no_more_than_of_all(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Toàn bộ 309 thủ tục hành chính nêu trên được niêm yết tại trụ sở.", Repeat)]
    [InlineData("Toàn bộ 310 thủ tục hành chính nêu trên được niêm yết tại trụ sở.", null)]
    [InlineData("Trong đó có 25 thủ tục hành chính nêu trên được giải quyết trong ngày.", null)]
    public void A_number_that_points_back_is_the_one_that_was_told(string again, string? code) => Expect(code, "Xã có 310 thủ tục hành chính thuộc thẩm quyền giải quyết.", again);

    [Theory]
    [InlineData("Riêng lĩnh vực hộ tịch có 434 trường hợp đăng ký khai sinh.", Part)]
    [InlineData("Riêng lĩnh vực hộ tịch có 234 trường hợp đăng ký khai sinh.", null)]
    public void A_matter_of_civil_status_is_within_its_field(string matter, string? code) => Expect(code, "Tiếp nhận 884 hồ sơ, trong đó: Hộ tịch 384 hồ sơ; Chứng thực 500 hồ sơ.", matter);

    [Theory]
    [InlineData("Tổng số TTHC: 245. Niêm yết tại nhà văn hóa thôn 232 (96,7%).", Repeat)]
    [InlineData("Tổng số TTHC: 240. Niêm yết tại nhà văn hóa thôn 232 (96,7%).", null)]
    [InlineData("Tổng số TTHC: 245. Niêm yết tại nhà văn hóa thôn 232 (94,7%).", null)]
    public void A_share_bears_witness_of_its_whole(string mistyped, string? code) => Expect(code, mistyped, "Cổng dịch vụ công có 240 TTHC.");

    [Fact]
    public void A_share_of_another_count_of_its_paragraph_bears_no_witness() =>
        Expect(null, "Tổng số hồ sơ phải giải quyết là 354 hồ sơ, gồm 7 hồ sơ kỳ trước chuyển sang và 347 hồ sơ mới tiếp nhận. Của hồ sơ mới tiếp nhận: trực tuyến 56 hồ sơ (16,1%), trực tiếp 291 hồ sơ.", "Số hồ sơ đã giải quyết: 351 hồ sơ.");

    [Theory]
    [InlineData("Công tác tuyên truyền: 06 tin, bài về CCHC và 47 lượt phát thanh được thực hiện.", null)]
    [InlineData("Đã phát 24 lượt tin, có 32 lượt tin nói về CCHC.", Part)]
    public void What_stands_before_and_is_said_of_the_number_before(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Tổng số 1.323 hồ sơ tiếp nhận, đã giải quyết 1.311 hồ sơ, trước và đúng hạn đạt 99,69%.", null)]
    [InlineData("Tổ hòa giải nhận 40 vụ, hòa giải thành 36 vụ, đạt 86,8%.", "ratio/differs")]
    [InlineData("Vốn đầu tư công giao 1.720 triệu đồng; đã giải ngân 430 (25%).", null)]
    [InlineData("Số hồ sơ nhận trong tháng bằng 110,9% tháng trước.", null)]
    public void A_share_is_one_of_what_its_clause_names(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Khi người mất có nơi cư trú khác, xã phải hỏi xã Châu Cường nơi người mất từng thường trú.", null)]
    [InlineData("Số liệu trước đó là số liệu của UBND phường Đông Vệ Hạ và UBND phường An Hưng Bắc.", null)]
    [InlineData("UBND xã Châu Cường đã niêm yết đầy đủ các thủ tục hành chính.", "template/wrong-agency")]
    public void Another_commune_is_named_for_a_reason(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Thực hiện Kế hoạch CCHC năm 2023 của huyện (cũ) số 09/KH-UBND ngày 16/01/2023 và Kế hoạch của xã số 09/KH-UBND ngày 25/02/2023.", null)]
    [InlineData("Thực hiện Kế hoạch số 09/KH-UBND ngày 16/01/2023 về cải cách hành chính năm 2023; giao công chức theo dõi Kế hoạch số 09/KH-UBND ngày 25/02/2023 về cải cách hành chính năm 2023.", "date/number-conflict")]
    [InlineData("Sau khi huyện điều chỉnh chỉ tiêu (Quyết định số 305/QĐ-UBND ngày 20/02/2023), xã sửa lại bằng Quyết định số 27/QĐ-UBND ngày 26/02/2023.", null)]
    [InlineData("Xã ban hành Quyết định số 305/QĐ-UBND ngày 20/02/2023, sửa lại bằng Quyết định số 27/QĐ-UBND ngày 26/02/2023.", "date/number-order")]
    public void Whose_a_document_is_stands_before_it(string paragraph, string? code) => Expect(code, paragraph);
}
