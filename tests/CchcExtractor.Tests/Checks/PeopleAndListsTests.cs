using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Lists whose parts exclude each other, degrees, what is not so beside what is, and matters of the staff: each firing, and beside it what must stay quiet.</summary>
public class PeopleAndListsTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    [Theory]
    [InlineData("Biên chế có mặt 23 người. Về chuyên môn: 01 thạc sĩ, 13 đại học, 02 cao đẳng, 08 trung cấp.", "sum/parts-differ")]
    [InlineData("Biên chế có mặt 23 người. Về chuyên môn: 01 thạc sĩ, 13 đại học, 02 cao đẳng, 07 trung cấp.", null)]
    [InlineData("Biên chế có mặt 23 người. Về chuyên môn: 01 thạc sĩ, 13 đại học, 02 cao đẳng.", null)]
    [InlineData("Biên chế có mặt 23 người. Đại học 17 người, trung cấp lý luận chính trị 12 người.", null)]
    [InlineData("Biên chế có mặt 23 người, hợp đồng 01 người. Về chuyên môn: đại học 20, cao đẳng 01, trung cấp 03.", null)]
    public void Nobody_has_two_highest_degrees(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Đạt chuẩn tin học 17/21 người, tỷ lệ 81%; chưa đạt chuẩn tin học 5 người.", "sum/parts-differ")]
    [InlineData("Đạt chuẩn tin học 17/21 người, tỷ lệ 81%; chưa đạt chuẩn tin học 4 người.", null)]
    [InlineData("Đạt chuẩn tin học 17/21 người, tỷ lệ 81%; chưa có chứng chỉ 5 người.", null)]
    public void Those_who_are_and_those_who_are_not_make_up_all(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("UBND xã có 110 văn bản về cải cách hành chính, trong đó 51 công văn, 17 thông báo, 23 kế hoạch, 22 quyết định.", "sum/parts-differ")]
    [InlineData("UBND xã có 110 văn bản về cải cách hành chính, trong đó 51 công văn, 17 thông báo, 20 kế hoạch, 22 quyết định.", null)]
    [InlineData("UBND xã có 110 văn bản về cải cách hành chính, trong đó 31 công văn, 17 thông báo, 23 kế hoạch, 22 quyết định.", null)]
    [InlineData("UBND xã đã ban hành 186 văn bản, trong đó 05 nghị quyết, 37 quyết định, 34 kế hoạch, 24 công văn và 87 báo cáo.", "sum/parts-differ")]
    [InlineData("UBND xã đã ban hành 187 văn bản, trong đó 05 nghị quyết, 37 quyết định, 34 kế hoạch, 24 công văn và 87 báo cáo.", null)]
    [InlineData("Tuyên truyền trên đài truyền thanh 24 tin bài, gồm cả 13 tin bài về thủ tục hộ tịch; đăng 18 tin bài lên trang thông tin điện tử.", null)]
    [InlineData("Số tin bài phát trên đài truyền thanh là 30 tin bài, trong đó 04 tin bài mới biên soạn; số tin bài đăng trang thông tin điện tử là 36 tin bài.", null)]
    [InlineData("Đã phát 60 tin bài trên hệ thống truyền thanh, trong đó 42 tin bài nói về dịch vụ công; viết 36 tin bài đăng cổng thông tin của xã.", null)]
    [InlineData("Toàn bộ 9 công chức đều đạt chuẩn về chuyên môn; cán bộ còn 2 người chưa đạt chuẩn trên tổng số 10 người.", null)]
    [InlineData("Số hồ sơ vào sổ mới là 923 (trực tuyến 49 hồ sơ; trực tiếp 874 hồ sơ), gồm: hộ tịch 280 hồ sơ; chứng thực 410 hồ sơ; đất đai 112 hồ sơ; khác 121 hồ sơ.", null)]
    [InlineData("Đảng viên trong cơ quan 18 người trên tổng số 19 người.", null)]
    [InlineData("Văn bản đi của xã: 429 (04 của HĐND + 49 của Chủ tịch UBND + 374 của UBND).", "sum/parts-differ")]
    [InlineData("Văn bản đi của xã: 427 (04 của HĐND + 49 của Chủ tịch UBND + 374 của UBND).", null)]
    [InlineData("Cán bộ chuyên trách: 9; công chức chuyên môn: 13; cộng: 21.", "sum/parts-differ")]
    [InlineData("Cán bộ chuyên trách: 9; công chức chuyên môn: 12; cộng: 21.", null)]
    [InlineData("Văn bản của xã: 567. Gồm: HĐND 12, UBND 509, Chủ tịch UBND 56.", "sum/parts-differ")]
    [InlineData("Văn bản của xã: 577. Gồm: HĐND 12, UBND 509, Chủ tịch UBND 56.", null)]
    [InlineData("Phát 200 tờ rơi (huyện cấp 250 tờ, còn 50 tờ dành cho quý sau).", null)]
    [InlineData("Văn bản chủ yếu là quyết định (147), công văn (61) và báo cáo (82), kế hoạch (49), còn lại là loại khác.", null)]
    [InlineData("UBND xã ban hành 444 văn bản hành chính (một số loại như: 168 báo cáo, 66 công văn, 36 thông báo, 99 quyết định, 57 kế hoạch,...).", null)]
    public void Parts_that_exclude_each_other_come_to_no_more_than_all(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Số liệu lấy từ 15/12/2022 đến hết 14/3/2023; cùng kỳ là từ 15/12/2021 đến hết 14/3/2022.", null)]
    [InlineData("Số liệu lấy từ 15/12/2021 đến hết 14/3/2022.", "period/contradiction")]
    [InlineData("Năm 2022, cũng vào kỳ này, sổ có 834 hồ sơ nhận vào. Kỳ này nhận 739 hồ sơ.", null)]
    [InlineData("Ước cả năm tiếp nhận 2.250 hồ sơ; quý này nhận 539 hồ sơ.", null)]
    [InlineData("UBND xã phối hợp với UBND xã Bình Lạc Đông tổ chức đối thoại với người dân vùng giáp ranh.", null)]
    public void What_is_told_of_another_time_or_place_is_not_held_against_this_one(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("quý III và 9 tháng năm 2023", "9 tháng", 0)]
    [InlineData("quý III và 9 tháng năm 2023", "6 tháng đầu năm", 1)]
    public void A_title_may_name_two_periods_that_end_together(string title, string told, int alarms) =>
        Assert.Equal(alarms, Told.Report("double", [.. Told.Lines("Phú Lâm Hạ", (title, "15/6/2023", "14/9/2023", "15 tháng 9 năm 2023")), "PHỤ LỤC", $"(lũy kế {told} năm 2023)"]).Discrepancies.Count(found => found.Severity > Severity.Info && found.Kind.Code == "period/contradiction"));

    [Theory]
    [InlineData("Mức độ hài lòng: 100% (63 phiếu trong tổng số 60 phiếu khảo sát).", "part/exceeds-whole")]
    [InlineData("Kế hoạch CCHC năm gồm 37 nhiệm vụ, phân theo quý: quý I 11 nhiệm vụ, quý II 10, quý III 9, quý IV 7. Kết quả quý I: 11/11 nhiệm vụ đã hoàn thành, tức 29,7% kế hoạch cả năm.", null)]
    [InlineData("Mức độ hài lòng: 95% (57 phiếu trong tổng số 60 phiếu khảo sát).", null)]
    [InlineData("Công tác tuyên truyền: 18 tin bài phát thanh (trong đó: 27 tin bài về kỷ luật công vụ), 12 tin bài trên trang thông tin điện tử.", "part/exceeds-whole")]
    [InlineData("Công tác tuyên truyền: 18 tin bài phát thanh (trong đó: 7 tin bài về kỷ luật công vụ), 12 tin bài trên trang thông tin điện tử.", null)]
    [InlineData("Văn bản đi: 129, gửi qua môi trường mạng 130/129 văn bản (tỷ lệ 100%).", "part/exceeds-whole")]
    [InlineData("Không tiếp nhận phản ánh, kiến nghị nào về quy định hành chính, đạt tỷ lệ 100%.", "ratio/zero-denominator")]
    [InlineData("Không tiếp nhận phản ánh, kiến nghị nào về quy định hành chính.", null)]
    public void A_part_is_no_larger_than_its_whole_and_of_nothing_there_is_no_share(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Lấy ý kiến của 300 phiếu (250 phiếu giấy, 50 phiếu trực tuyến), hài lòng 297 (99%).", null)]
    [InlineData("Không hoàn thành 2 nhiệm vụ trên tổng 28 nhiệm vụ (đạt 92,85%).", "ratio/differs")]
    [InlineData("Hoàn thành 26 nhiệm vụ, không hoàn thành 2 nhiệm vụ trên tổng 28 nhiệm vụ (đạt 92,85%).", null)]
    [InlineData("Các tỷ lệ trên cộng lại 100,1% do làm tròn.", null)]
    [InlineData("Hiện toàn xã có 25/26 cán bộ, công chức; 20/25 người có trình độ đại học trở lên, chiếm 87,3%.", "ratio/differs")]
    [InlineData("Xã bố trí 4 bí thư chi bộ kiêm trưởng thôn trên tổng số 11 thôn, đạt 42,4%.", "ratio/differs")]
    [InlineData("Nữ 09 người, chiếm 49%.", "ratio/differs")]
    [InlineData("Nữ 09 người, chiếm 45%.", null)]
    [InlineData("Tỷ lệ đồng tình qua 70 phiếu góp ý là 88,14% (68 phiếu).", "ratio/differs")]
    [InlineData("Tỷ lệ đồng tình qua 70 phiếu góp ý là 97,14% (68 phiếu).", null)]
    public void Shares_are_those_of_some_whole_number(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Năm qua không cán bộ, công chức nào bị kỷ luật.", "Hạn chế: 02 công chức bị kỷ luật khiển trách.", "repeat/value-differs")]
    [InlineData("Năm qua không cán bộ, công chức nào bị kỷ luật.", "Hạn chế: 02 công chức bị nhắc nhở về giờ giấc.", null)]
    [InlineData("Lãnh đạo xã không có ai bị kỷ luật.", "Hạn chế: 02 công chức bị kỷ luật khiển trách.", null)]
    [InlineData("01 lãnh đạo bị khiển trách về Đảng, ngoài ra không ai bị kỷ luật.", "Hạn chế: 02 công chức bị kỷ luật khiển trách.", null)]
    public void Nobody_and_somebody_were_not_both_disciplined(string one, string other, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(one, other));

    [Theory]
    [InlineData("Trong kỳ không có công chức bị kỷ luật.", "4.4", "2", 1)]
    [InlineData("Trong kỳ không có công chức bị kỷ luật.", "4.4", "0", 0)]
    [InlineData("Tuyển mới qua xét tuyển: 1 công chức.", "2.1", "0", 1)]
    [InlineData("Tuyển mới qua xét tuyển: 1 công chức.", "2.1", "1", 0)]
    [InlineData("Đề nghị huyện tuyển dụng 2 công chức.", "2.1", "0", 0)]
    [InlineData("Biên chế không thay đổi, tuyển dụng theo kế hoạch của huyện.", "2.1", "1", 0)]
    public void Matters_of_the_staff_are_the_same_in_text_and_form(string text, string code, string value, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says(text, "", "II.5").Form(5, $"{code}={value}").Codes().Count(found => found == "cross/differs"));

    [Fact]
    public void A_form_is_held_against_the_whole_of_a_fraction_where_the_text_says_it_no_otherwise()
    {
        var report = Sketch.OfFirstQuarter2024().Says("Hiện xã có 20/21 cán bộ, công chức so với biên chế được giao.", "staff.present=20/21", "II.4");
        Assert.Contains("cross/differs", report.Form(4, "2.1=12", "2.2=20").Codes());
        Assert.DoesNotContain("cross/differs", Sketch.OfFirstQuarter2024().Says("Hiện xã có 20/21 cán bộ, công chức so với biên chế được giao.", "staff.present=20/21", "II.4").Form(4, "2.1=21", "2.2=20").Codes());
    }

    [Theory]
    [InlineData("Bộ phận một cửa nhận mới 300 hồ sơ, kỳ trước chuyển sang 10 hồ sơ; đã giải quyết 290 hồ sơ, đang giải quyết 25 hồ sơ.", 1)]
    [InlineData("Bộ phận một cửa nhận mới 300 hồ sơ, kỳ trước chuyển sang 10 hồ sơ; đã giải quyết 290 hồ sơ, đang giải quyết 20 hồ sơ.", 0)]
    [InlineData("Bộ phận một cửa nhận mới 300 hồ sơ, kỳ trước chuyển sang 10 hồ sơ; đã giải quyết 290 hồ sơ, đang giải quyết 15 hồ sơ.", 0)]
    public void No_more_is_settled_or_in_hand_than_came_in(string sentence, int findings) => Assert.Equal(findings, Alarms(sentence).Count(code => code == "sum/parts-differ"));

    [Theory]
    [InlineData("Công chức Tư pháp xã Cư Pui Nam tự kiểm tra thể thức 94 văn bản.", "template/wrong-agency")]
    [InlineData("Công chức Tư pháp xã Phú Lâm Hạ tự kiểm tra thể thức 94 văn bản.", null)]
    [InlineData("Công chức Tư pháp xã Cư Pui Nam đến học tập kinh nghiệm.", null)]
    public void Whose_officers_did_it_is_the_reporting_commune(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Biên chế có mặt 22 người. Xếp loại: hoàn thành xuất sắc 4 người; hoàn thành tốt 15; hoàn thành 5.", "sum/parts-differ")]
    [InlineData("Biên chế có mặt 22 người. Xếp loại: hoàn thành xuất sắc 4 người; hoàn thành tốt 15; hoàn thành 3.", null)]
    public void Nobodys_work_is_rated_twice(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Xin ý kiến 483 người dân bằng phiếu: rất hài lòng 322 phiếu, hài lòng 145 phiếu, bình thường 16 phiếu; tỷ lệ rất hài lòng và hài lòng 88%.", 1)]
    [InlineData("Xin ý kiến 483 người dân bằng phiếu: rất hài lòng 322 phiếu, hài lòng 145 phiếu, bình thường 16 phiếu; tỷ lệ rất hài lòng và hài lòng 96,7%.", 0)]
    [InlineData("Phiếu đánh giá phát ra và thu về 42; phiếu hài lòng trở lên 50.", 1)]
    [InlineData("Phiếu đánh giá phát ra và thu về 42; phiếu hài lòng trở lên 40.", 0)]
    public void Those_who_are_content_are_those_of_the_survey(string sentence, int findings) => Assert.Equal(findings, Alarms(sentence).Count());

    [Theory]
    [InlineData("Trong năm đã tổ chức hội nghị đối thoại với nhân dân, 85 người dự.", "0", 1)]
    [InlineData("Trong năm đã tổ chức hội nghị đối thoại với nhân dân, 85 người dự.", "1", 0)]
    [InlineData("UBND huyện tổ chức hội nghị đối thoại với nhân dân tại xã.", "0", 0)]
    [InlineData("Trong năm xã chưa tổ chức đối thoại.", "1", 1)]
    public void A_dialogue_was_held_in_text_and_form_or_in_neither(string text, string value, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says(text, "", "I.5").Form(1, $"6={value}").Codes().Count(found => found == "cross/differs"));

    [Theory]
    [InlineData("58", 0)]
    [InlineData("55", 1)]
    [InlineData("", 0)]
    public void What_was_done_in_time_of_what_the_district_assigned_is_the_same_in_text_and_form(string value, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says("Huyện giao 61 nhiệm vụ, hoàn thành đúng hạn 58, hoàn thành nhưng quá hạn 3.", "assignments=61", "I.1").Form(1, "4.1=61", $"4.2={value}", "4.3=3").Codes().Count(found => found == "cross/differs"));

    [Theory]
    [InlineData("Diễn biến: quý I nhận 461 hồ sơ; quý II nhận 404 hồ sơ; quý III nhận 276 hồ sơ; quý IV nhận 443 hồ sơ.", 1)]
    [InlineData("Diễn biến: quý I nhận 461 hồ sơ; quý II nhận 440 hồ sơ; quý III nhận 276 hồ sơ; quý IV nhận 443 hồ sơ.", 0)]
    [InlineData("Diễn biến: quý I nhận 461 hồ sơ; quý II nhận 404 hồ sơ; quý III nhận 276 hồ sơ.", 0)]
    public void What_came_in_by_quarters_is_what_came_in(string sentence, int findings)
    {
        var report = Told.Report("Phú Lâm Hạ", ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"), "Trong năm, bộ phận một cửa đã tiếp nhận 1.620 hồ sơ.", sentence);
        Assert.Equal(findings, report.Discrepancies.Count(found => found.Severity > Severity.Info && found.Kind.Code == "sum/parts-differ"));
    }

    [Theory]
    [InlineData("Phản ánh, kiến nghị về quy định hành chính: không có. Tỷ lệ xử lý phản ánh, kiến nghị đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Phản ánh, kiến nghị về quy định hành chính: 2 trường hợp. Tỷ lệ xử lý phản ánh, kiến nghị đạt 100%.", null)]
    public void Of_nothing_that_came_no_share_was_settled(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Fact]
    public void A_row_of_offices_counts_no_people_and_one_of_millions_no_dong()
    {
        Assert.Contains("unit/mismatch", Sketch.OfFirstQuarter2024().Form(5, "1.1=1").Changed(row => row with { Unit = "Người" }).Codes());
        Assert.Contains("unit/mismatch", Sketch.OfFirstQuarter2024().Form(6, "1.2=6.400").Changed(row => row with { Unit = "Đồng" }).Codes());
        Assert.DoesNotContain("unit/mismatch", Sketch.OfFirstQuarter2024().Form(6, "1.2=6.400").Changed(row => row with { Unit = "Tr. đồng" }).Codes());
    }
}
