namespace CchcExtractor.Tests.Checks;

/// <summary>More people than posts, totals below their list, sentences that open with when it was, and funds of which a part was spent: each firing, and beside it what must stay quiet.</summary>
public class SurplusAndTotalsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Sau sắp xếp đơn vị hành chính, xã còn dôi dư 04 cán bộ, công chức (có mặt 26/22 định biên), sẽ bố trí lại theo lộ trình.", null)]
    [InlineData("Tổng số cán bộ, công chức có mặt 26/22 người, vượt định biên 04 người.", null)]
    [InlineData("Xã đã bố trí đủ cán bộ, công chức (có mặt 26/22 định biên).", "part/exceeds-whole")]
    public void There_may_be_more_people_than_posts_where_it_is_said(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Đã giải ngân 2.730 triệu đồng trong tổng kế hoạch vốn đầu tư công 3.900 triệu đồng của năm 2023, bằng 78,0%.", "ratio/differs")]
    [InlineData("Đã giải ngân 2.730 triệu đồng trong tổng kế hoạch vốn đầu tư công 3.900 triệu đồng của năm 2023, bằng 70,0%.", null)]
    public void A_share_of_all_funds_is_held_against_them(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("- Đã giải quyết 203 hồ sơ, đúng hạn 203 hồ sơ; đang giải quyết 09 hồ sơ.", null)]
    [InlineData("- Đã giải quyết 203 hồ sơ, đúng hạn 209 hồ sơ; đang giải quyết 09 hồ sơ.", "part/exceeds-whole")]
    public void A_total_below_its_list_has_no_parts_behind_it(string next, string? code) =>
        Expect(code, "- Tiếp nhận 209 hồ sơ; chuyển từ kỳ trước 03 hồ sơ; phải giải quyết 212 hồ sơ. Theo lĩnh vực:", "+ Hộ tịch: 84 hồ sơ;", "+ Chứng thực: 101 hồ sơ;", "+ Đất đai: 24 hồ sơ.", "Tổng cộng: 209 hồ sơ.", next);

    [Theory]
    [InlineData("1. Sáu tháng đầu năm các thôn cũ làm theo kế hoạch riêng: Kế hoạch số 12/KH-UBND ngày 09/01/2023 của UBND xã.", null)]
    [InlineData("1. Kết quả sáu tháng đầu năm 2022:", "period/contradiction")]
    public void A_numbered_sentence_that_opens_with_when_it_was_is_no_heading(string line, string? code) => Expect(code, line, "Việc kiểm tra được làm theo đúng kế hoạch.");

    [Theory]
    [InlineData("Đồng chí Phó Chủ tịch đã kết luận. Xã Tân Thượng Bình đã tiến hành tự kiểm tra CCHC đối với công chức Tư pháp, rà 80 hồ sơ.", "template/wrong-agency")]
    [InlineData("Đồng chí Phó Chủ tịch đã kết luận. Xã Tân Thượng Bình giáp ranh cũng đã tiến hành tự kiểm tra.", null)]
    public void Another_commune_went_about_it(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Kế hoạch năm: 33/35 nhiệm vụ hoàn thành (94,2%); chưa hoàn thành 05 nhiệm vụ do chưa đến thời điểm.", "sum/parts-differ")]
    [InlineData("Kế hoạch năm: 33/35 nhiệm vụ hoàn thành (94,2%); chưa hoàn thành 02 nhiệm vụ do chưa đến thời điểm.", null)]
    [InlineData("Kế hoạch năm: 30/35 nhiệm vụ hoàn thành (85,7%); đang thực hiện 03 nhiệm vụ.", null)]
    [InlineData("Kế hoạch năm: 30/35 nhiệm vụ hoàn thành (85,7%); đang thực hiện 08 nhiệm vụ.", "sum/parts-differ")]
    public void Tasks_that_are_left_stand_beside_a_fraction(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Có 84 thủ tục được nộp qua mạng: 52 mức độ 3, 42 mức độ 4.", "sum/parts-differ")]
    [InlineData("Có 94 thủ tục được nộp qua mạng: 52 mức độ 3, 42 mức độ 4.", null)]
    public void A_procedure_has_one_level(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Tóm lại, với 1.520 hồ sơ nộp mới và tỷ lệ bảo đảm thời hạn 91,2%, xã đạt mục tiêu của kỳ.", "repeat/value-differs")]
    [InlineData("Tóm lại, với 1.520 hồ sơ nộp mới và tỷ lệ bảo đảm thời hạn 99,86%, xã đạt mục tiêu của kỳ.", null)]
    [InlineData("Tóm lại, với 1.520 hồ sơ nộp mới, riêng hồ sơ đất đai có tỷ lệ bảo đảm thời hạn 91,2%.", null)]
    public void A_summary_says_the_rate_of_the_results(string summary, string? code) =>
        Expect(code, "Số hồ sơ nộp mới 1.520, mang sang từ kỳ trước 11. Kết quả xử lý: hoàn thành 1.517 hồ sơ, trong đó 1.515 hồ sơ bảo đảm thời hạn, tương ứng 99,86%, 2 hồ sơ không bảo đảm thời hạn; đang thụ lý 14.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Nhằm triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, ngày 23/12/2021 UBND xã ký ban hành Kế hoạch số 252/KH-UBND về công tác cải cách hành chính năm 2022.", "template/stale-year")]
    [InlineData("Nhằm triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, ngày 23/12/2022 UBND xã ký ban hành Kế hoạch số 252/KH-UBND về công tác cải cách hành chính năm 2023.", null)]
    public void The_day_stands_behind_that_of_another_document(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("- Kế hoạch số 41/KH-UBND (12/02/2023) tiếp công dân, giải quyết đơn thư năm 2023;", "citation/reused-subject")]
    [InlineData("- Kế hoạch số 43/KH-UBND (15/02/2023) tiếp công dân, giải quyết đơn thư năm 2023;", null)]
    public void The_matter_stands_behind_the_bracket_with_the_day(string entry, string? code) => Expect(code, "- Kế hoạch số 41/KH-UBND (12/02/2023) bảo đảm an toàn thông tin mạng năm 2023;", entry);

    [Theory]
    [InlineData("Nếu so với tổng hồ sơ mới và mang sang thì hồ sơ đúng hẹn mới bằng 98,9%, vì một phần chưa tới hẹn.", null)]
    [InlineData("Trên tổng hồ sơ thuộc diện giải quyết, hồ sơ đúng hẹn là 98,9%, do có hồ sơ chưa hết hạn.", null)]
    [InlineData("Hồ sơ đúng hẹn đạt 98,9%, nhân dân hài lòng.", "repeat/value-differs")]
    public void A_rate_may_say_of_what_else_it_is(string summary, string? code) =>
        Expect(code, "Đã trả 1.126 hồ sơ; sớm và đúng hẹn 1.124 hồ sơ, trễ hẹn 02 hồ sơ, tỷ lệ đúng hẹn tính trên số đã trả là 99,8%. Số đang xử lý: 10 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Fact]
    public void What_was_to_be_resolved_is_said_again() =>
        Expect(null, "Tiếp nhận 798 hồ sơ. Hồ sơ từ kỳ trước còn lại 11, thành ra có 809 hồ sơ thuộc diện giải quyết.", "Đã giải quyết 788 hồ sơ, còn 21 hồ sơ chưa quá hạn.", "III. ĐÁNH GIÁ CHUNG", "Với 20 cán bộ, công chức, xã vẫn bảo đảm giải quyết 809 hồ sơ.");

    [Theory]
    [InlineData("Trước sáp nhập, xã Vĩnh Kim (cũ) có Kế hoạch số 101/KH-UBND ngày 24/12/2022, xã Kim Sơn (cũ) có Kế hoạch số 88/KH-UBND ngày 27/12/2022.", null)]
    [InlineData("Xã có Kế hoạch số 101/KH-UBND ngày 14/11/2022 và Kế hoạch số 88/KH-UBND ngày 27/12/2022.", "date/number-order")]
    public void Communes_that_were_merged_had_a_row_of_numbers_each(string sentence, string? code) => Expect(code, sentence);
}
