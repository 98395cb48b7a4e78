namespace CchcExtractor.Tests.Checks;

/// <summary>Sentences of many hands that look like a contradiction and are none, each beside the error that looks like it.</summary>
public class ReadAsMeantTests
{
    [Theory]
    [InlineData("Thực hiện Kế hoạch số 29/KH-UBND, ngày 28/02/2023 UBND xã tự kiểm tra tại Bộ phận Một cửa; không phát hiện vi phạm.", null)]
    [InlineData("Thực hiện Kế hoạch số 29/KH-UBND, ngày 28/02/2023 của UBND xã, đã kiểm tra Bộ phận Một cửa; không phát hiện vi phạm.", "date/number-conflict")]
    public void What_was_done_on_a_day_behind_a_number_is_not_its_date(string sentence, string? code) =>
        Told.Expect(2, code, "Kế hoạch số 29/KH-UBND ngày 25/01/2023 của UBND xã về kiểm tra cải cách hành chính năm 2023 được triển khai đến các bộ phận.", sentence);

    [Theory]
    [InlineData("Đã giải quyết: 933 hồ sơ; trước hạn: 372; đúng hạn: 559; quá hạn: 02; tỷ lệ trước, đúng hạn: 99,7%.", null)]
    [InlineData("Đã giải quyết: 933 hồ sơ; trước hạn: 372; đúng hạn: 559; quá hạn: 02; tỷ lệ trước, đúng hạn: 97,9%.", "ratio/differs")]
    [InlineData("So với 6 tháng đầu năm 2021 (1.590 hồ sơ) tăng 85 hồ sơ, tương đương 5,3%.", null)]
    [InlineData("So với 6 tháng đầu năm 2021 (1.590 hồ sơ) tăng 85 hồ sơ, tương đương 8,3%.", "ratio/differs")]
    public void Rates_are_of_what_their_words_say(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("TTHC cung cấp trực tuyến: 79 thủ tục, trong đó mức độ 3: 54 thủ tục, mức độ 4: 25 thủ tục; đã tích hợp lên Cổng Dịch vụ công quốc gia 69 thủ tục.", null)]
    [InlineData("Lĩnh vực hộ tịch 61 hồ sơ (gồm 22 khai sinh, 12 kết hôn, 9 khai tử và việc khác).", null)]
    [InlineData("Thanh toán trực tuyến 2.729. Phiếu hài lòng 1.204 lượt, hài lòng và rất hài lòng 1.183.", null)]
    [InlineData("Số cán bộ, công chức có mặt là 17 trên 19 biên chế được giao, chia ra 8 cán bộ, 9 công chức.", null)]
    [InlineData("Số cán bộ, công chức có mặt là 17 trên 19 biên chế được giao, chia ra 11 cán bộ, 12 công chức.", "sum/parts-differ")]
    public void Lists_are_held_against_their_own_total(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("+ Lĩnh vực khác tiếp nhận: 41 hồ sơ;", null)]
    [InlineData("+ Lĩnh vực khác tiếp nhận: 44 hồ sơ;", "sum/parts-differ")]
    public void The_rest_of_the_fields_is_one_of_them(string rest, string? code) => Told.Expect(2, code, "- Hồ sơ tiếp nhận mới: 1.359 hồ sơ.", "- Cụ thể các lĩnh vực:", "+ Lĩnh vực hộ tịch tiếp nhận: 289 hồ sơ;", "+ Lĩnh vực chứng thực tiếp nhận: 551 hồ sơ;", "+ Lĩnh vực xây dựng tiếp nhận: 63 hồ sơ;", "+ Lĩnh vực người có công tiếp nhận: 156 hồ sơ;", "+ Lĩnh vực bảo trợ xã hội tiếp nhận: 115 hồ sơ;", "+ Lĩnh vực đất đai tiếp nhận: 144 hồ sơ;", rest);

    [Theory]
    [InlineData("Trong 1.957 hồ sơ tiếp nhận, số hồ sơ nộp qua dịch vụ công trực tuyến mức độ 3 là 1.105 hồ sơ.", null)]
    [InlineData("Trong 1.957 hồ sơ tiếp nhận, số hồ sơ nộp qua dịch vụ công trực tuyến mức độ 3 là 2.105 hồ sơ.", "part/exceeds-whole")]
    [InlineData("Tổng số thủ tục hành chính của xã là 88, niêm yết tại Bộ phận Một cửa. Dịch vụ công trực tuyến mức độ 3 và 4: 78 (44 thủ tục mức độ 3, 34 thủ tục mức độ 4).", null)]
    [InlineData("Tổng số thủ tục hành chính của xã là 68, niêm yết tại Bộ phận Một cửa. Dịch vụ công trực tuyến mức độ 3 và 4: 78 (44 thủ tục mức độ 3, 34 thủ tục mức độ 4).", "part/exceeds-whole")]
    [InlineData("Chứng thực 427 hồ sơ, bảo trợ xã hội 58 hồ sơ (trong đó mai táng phí 54 hồ sơ).", null)]
    [InlineData("Chứng thực 427 hồ sơ, bảo trợ xã hội 58 hồ sơ (trong đó mai táng phí 64 hồ sơ).", "part/exceeds-whole")]
    [InlineData("Đài truyền thanh xã đã biên tập và phát 19 tin, bài về CCHC với 51 buổi phát thanh.", null)]
    public void Parts_are_within_what_they_are_parts_of(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("278 ca khai sinh", "part/exceeds-whole")]
    [InlineData("208 ca khai sinh", null)]
    public void Cases_of_a_field_are_within_its_dossiers(string births, string? code) =>
        Told.Expect(2, code, "Tiếp nhận 624 hồ sơ, trong đó: hộ tịch 267 hồ sơ, chứng thực 357 hồ sơ.", $"- Trong hồ sơ hộ tịch có {births}.");

    [Fact]
    public void What_another_leaves_is_another_count() =>
        Told.Expect(2, null, "Tổ lưu động giúp nộp 64 hồ sơ trực tuyến; cộng 52 hồ sơ nộp trực tuyến tại trụ sở là 116 hồ sơ (49,8% của 233).", "Nhìn chung, còn 117 hồ sơ nộp giấy.");

    [Theory]
    [InlineData("Hạn chế: lượng hồ sơ chứng thực từ người dân xã An Phú Đông sang nộp nhiều.")]
    [InlineData("Hạn chế: khuyết 01 công chức Tư pháp - Hộ tịch, xã Bình Nhì Đông cho mượn người 2 ngày mỗi tuần.")]
    public void Neighbours_whose_people_come_are_named_rightly(string sentence) => Told.Expect(2, null, sentence);

    [Fact]
    public void People_who_were_given_something_are_not_all_there_are() =>
        Told.Expect(2, null, "Xã được giao 24 người, hiện có 21 người, gồm 11 cán bộ và 10 công chức.", "Đã triển khai kế hoạch ứng dụng công nghệ thông tin; hiện 18 cán bộ, công chức được cấp chứng thư số.");

    [Fact]
    public void A_plan_that_the_work_follows_is_this_years_whatever_plan_of_the_reform_there_is() => Told.Expect(
        2, "template/stale-year", "UBND xã ban hành Kế hoạch số 06/KH-UBND ngày 25/01/2023 thực hiện công tác cải cách hành chính năm 2023 (30 đầu việc).",
        "Công tác tuyên truyền được tiến hành theo Kế hoạch tuyên truyền cải cách hành chính năm 2021 của UBND xã (Kế hoạch số 11/KH-UBND ngày 20/02/2021): phát thanh 108 lượt.");

    [Theory]
    [InlineData("Đã giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 162).", null)]
    [InlineData("Đã giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 162); không có hồ sơ quá hạn.", "sum/parts-differ")]
    [InlineData("Đã giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 162), đạt 100%.", "sum/parts-differ")]
    [InlineData("Đã giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 172).", "sum/parts-differ")]
    [InlineData("Đã giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 162, quá hạn 2).", null)]
    public void Those_missing_between_early_and_due_were_late(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Ngày 26/01/2023 tổ chức đối thoại với người dân; 11 ý kiến được nêu, 14 ý kiến được giải đáp ngay.", "part/exceeds-whole")]
    [InlineData("Ngày 26/01/2023 tổ chức đối thoại với người dân; 14 ý kiến được nêu, 11 ý kiến được giải đáp ngay.", null)]
    public void No_more_is_answered_than_was_asked(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Fact]
    public void People_are_in_no_field()
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[2], "Dân số 2.916 người nên hồ sơ ít. Trong kỳ nhận 604 hồ sơ, trực tuyến 533 hồ sơ.");
        Assert.Equal([("dossiers.received", ""), ("dossiers.received.online", "")], report.Figures.Select(figure => (figure.Indicator, figure.Field)));
    }
}
