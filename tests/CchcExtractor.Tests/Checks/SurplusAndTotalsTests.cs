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
}
