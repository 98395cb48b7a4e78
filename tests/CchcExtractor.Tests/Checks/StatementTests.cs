using CchcExtractor.Checks.Statements;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Arithmetic of sentences as printed, whatever their numbers count: each firing, and beside it what must stay quiet.</summary>
public class StatementTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    [Theory]
    [InlineData("Đạt chuẩn tin học: 19/21 người (90,5%).", null)]
    [InlineData("Đạt chuẩn tin học: 19/21 người (95,0%).", "ratio/differs")]
    [InlineData("Khai sinh đúng ngày sinh là 19/74 = 25,7%.", null)]
    [InlineData("Khai sinh đúng ngày sinh là 19/74 = 29,7%.", "ratio/differs")]
    [InlineData("CBCC tham gia lớp đạo đức công vụ: 19/21 (904,8%).", "ratio/out-of-range")]
    [InlineData("Tiếng K'Ho: 27/25 người biết giao tiếp.", "part/exceeds-whole")]
    [InlineData("Vận động 27/25 người tham gia, vượt chỉ tiêu.", null)]
    [InlineData("Máy tính 29/25 người (kể cả 04 máy phục vụ dân).", null)]
    [InlineData("Xã chi trả qua tài khoản cho 263 trên 341 đối tượng, đạt 71,7%.", "ratio/differs")]
    [InlineData("Xã chi trả qua tài khoản cho 263 trên 341 đối tượng, đạt 77,1%.", null)]
    [InlineData("Tài khoản định danh: 7.105 người trên 14 tuổi (85%).", null)]
    [InlineData("Trả qua mạng 2.560/2.702 khoản, 97,44%.", "ratio/differs")]
    [InlineData("Trả qua mạng 2.560/2.702 khoản, 94,74%.", null)]
    [InlineData("Trả qua mạng 2.560/2.702 khoản, 62,18%.", null)]
    [InlineData("Bản sắp xếp trong năm: 0/0 bản, đạt tỷ lệ 100%.", "ratio/zero-denominator")]
    [InlineData("Lấy ý kiến: 10/11 hộ tham dự, 100% tán thành.", null)]
    public void A_fraction_makes_its_share_and_no_part_is_larger_than_its_whole(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Bản thủ tục liên thông: 145 thủ tục, trong đó 154 thủ tục được rút ngắn thời gian.", "part/exceeds-whole")]
    [InlineData("Bản thủ tục liên thông: 145 thủ tục, trong đó 24 thủ tục được rút ngắn thời gian.", null)]
    [InlineData("Bản sao điện tử: 236 trong số 188 hồ sơ bản sao.", "part/exceeds-whole")]
    [InlineData("Mở 9 lượt người học, trong đó 16 lượt về quốc phòng.", "part/exceeds-whole")]
    [InlineData("Cấp 3.210 tài khoản trong đó 11.040 tài khoản lập mới.", "part/exceeds-whole")]
    [InlineData("Trung tâm có 13 công chức, viên chức; trong đó nữ 18 người.", "part/exceeds-whole")]
    [InlineData("Tổ dân phố phát ra 100 phiếu góp ý, thu về 108.", "part/exceeds-whole")]
    [InlineData("Tổ dân phố phát ra 100 phiếu góp ý, thu về 98.", null)]
    [InlineData("Góp ý qua hòm thư: 18 việc, đã xử lý 18, đúng hạn 19.", "part/exceeds-whole")]
    [InlineData("Góp ý qua hòm thư: 18 việc, đã xử lý 18, đúng hạn 17.", null)]
    [InlineData("Trong 22 cán bộ, công chức, người dân tộc thiểu số có 7, nữ có 28.", "part/exceeds-whole")]
    [InlineData("Trong 22 cán bộ, công chức, người dân tộc thiểu số có 7, nữ có 8.", null)]
    [InlineData("Nữ 5 người, người dân tộc thiểu số 19 người.", null)]
    [InlineData("Tổ dân phố phát ra 200 phiếu góp ý, thu về 187 phiếu; trong đó 197 phiếu đồng ý.", "part/exceeds-whole")]
    [InlineData("+ Cấp bản sao lưu động 390 (trong ngày 471)", "part/exceeds-whole")]
    [InlineData("+ Cấp bản sao lưu động 390 (trong ngày 371)", null)]
    [InlineData("+ Cấp bản sao lưu động 390 (cùng kỳ 471)", null)]
    [InlineData("Cấp 2.050 bản sao lưu động, có chữ ký số 2.175 (87%).", "part/exceeds-whole")]
    [InlineData("Cấp lưu động 70 bản sao, 228 bản chính; có chữ ký số 297, tỷ lệ 99,7%.", null)]
    [InlineData("Biên chế có mặt 23 người. Kết quả: 26 người biết dùng thư điện tử trên 23 người.", "part/exceeds-whole")]
    [InlineData("Tổ chức 25 buổi nói chuyện, trong đó 1.250 người dự nghe về chuyển đổi số.", null)]
    public void A_part_is_no_larger_than_what_it_is_said_to_be_part_of(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Chi trang thiết bị 1.120 triệu đồng, gồm bàn ghế 620, máy quét 280, hệ thống xếp hàng 320.", "sum/parts-differ")]
    [InlineData("Chi trang thiết bị 1.120 triệu đồng, gồm bàn ghế 620, máy quét 180, hệ thống xếp hàng 320.", null)]
    [InlineData("Sửa chữa hết 58 triệu đồng: sửa quầy 53 triệu, mua ghế 15 triệu, in tờ gấp 8 triệu.", "sum/parts-differ")]
    [InlineData("Sửa chữa hết 58 triệu đồng: sửa quầy 35 triệu, mua ghế 15 triệu, in tờ gấp 8 triệu.", null)]
    [InlineData("Theo nơi ở: Đông 190; Tây 205; Nam 148; Bắc 226; ngoài thị trấn 369; cộng 1.178.", "sum/parts-differ")]
    [InlineData("Theo nơi ở: Đông 190; Tây 205; Nam 148; Bắc 266; ngoài thị trấn 369; cộng 1.178.", null)]
    [InlineData("Cấp 58 giấy khai sinh lưu động: thôn Đông 44, thôn Tây 9, thôn Nam 15.", "sum/parts-differ")]
    [InlineData("Cấp 58 giấy khai sinh lưu động: thôn Đông 44, thôn Tây 9, thôn Nam 5.", null)]
    [InlineData("Góp ý đặt tên đường: 35 văn bản gồm 30 văn bản của thôn và 03 văn bản của trường học.", "sum/parts-differ")]
    [InlineData("Sáng kiến: 2, gồm sổ tay số và tổ lưu động (đi 44 chuyến, phục vụ 396 lượt người già yếu, trung bình 9 lượt mỗi chuyến).", null)]
    [InlineData("Đội văn nghệ: trong số 20 có 12 nữ và 18 người có trình độ đại học trở lên.", null)]
    [InlineData("Toàn huyện hiện có 36 xã, thị trấn, trong đó 29 đơn vị đã có trụ sở riêng; phòng họp có diện tích 34 m2.", null)]
    [InlineData("Nhiều nhất là thôn Đông với 61 lượt và thôn Tây với 30 lượt; hai thôn cộng lại 91 lượt.", null)]
    [InlineData("Tự kiểm tra 2 kỳ: 03 + 04 = 07 tồn tại; đã khắc phục 07.", null)]
    [InlineData("Nhà văn hóa các thôn đón 145 lượt, trong đó thôn Đông 52 và thôn Tây 61.", null)]
    [InlineData("Phường nhận 329 phiếu người dân và 46 phiếu doanh nghiệp, tổng 438 phiếu góp ý.", "sum/parts-differ")]
    [InlineData("Phường nhận 392 phiếu người dân và 46 phiếu doanh nghiệp, tổng 438 phiếu góp ý.", null)]
    public void A_list_adds_up_to_the_number_before_or_behind_it(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Thu từ dịch vụ 3.564 triệu đồng, bằng 78% dự toán năm (4.950 triệu đồng).", "ratio/differs")]
    [InlineData("Thu từ dịch vụ 3.564 triệu đồng, bằng 72% dự toán năm (4.950 triệu đồng).", null)]
    [InlineData("VNeID: thu nhận 2.020 người; kích hoạt 1.115 (52,5%).", "ratio/differs")]
    [InlineData("VNeID: thu nhận 2.020 người; kích hoạt 1.115 (55,2%).", null)]
    [InlineData("Vốn đầu tư công 18.600 triệu đồng, giải ngân 11.160 triệu đồng, đạt 66%.", "ratio/differs")]
    [InlineData("Vốn đầu tư công 18.600 triệu đồng, giải ngân 11.160 triệu đồng, đạt 60%.", null)]
    [InlineData("Giải ngân 3.150 triệu đồng trên kế hoạch 5.600 triệu đồng, đạt 65,25%.", "ratio/differs")]
    [InlineData("Giải ngân 3.150 triệu đồng trên kế hoạch 5.600 triệu đồng, đạt 56,25%.", null)]
    [InlineData("Sau kỳ vận động, mức độ hài lòng về đường hoa qua 1.200 phiếu là 97,5% (1.170 phiếu).", null)]
    [InlineData("Dự toán sau sắp xếp 96.400 triệu đồng, đã chi 39.524 triệu đồng, đạt 410%.", "ratio/out-of-range")]
    [InlineData("Thu 5.885 triệu đồng/5.500 triệu đồng, đạt 107%; năm 2017 đạt 102%.", null)]
    [InlineData("Số lượt truy cập trang tin là 604, giảm 10 lượt (1,63%).", null)]
    [InlineData("Tỷ lệ đảng viên trong chi bộ cơ quan: 195%.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ thu ngân sách so với dự toán: 195%.", null)]
    [InlineData("Tỷ lệ hài lòng chung của người dân toàn huyện là 968%.", "ratio/out-of-range")]
    [InlineData("Tỷ lệ hài lòng chung của người dân toàn huyện là 96,8%.", null)]
    public void A_share_is_that_of_the_numbers_beside_it(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Lượt truy cập trang tin 2.318 lượt, tăng 176 lượt so với kỳ trước (2.142 lượt), tương đương tăng 8,22%.", null)]
    [InlineData("Lượt truy cập trang tin 2.318 lượt, tăng 176 lượt so với kỳ trước (2.142 lượt), tương đương tăng 2,88%.", "ratio/differs")]
    public void What_grew_grew_by_the_share_that_its_numbers_make(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Tổ kiểm tra phát hiện 0 tồn tại, đã khắc phục xong 0 tồn tại, đạt 75%.", "ratio/zero-denominator")]
    [InlineData("Đơn thư: tiếp nhận 0, đã xử lý 0, đạt tỷ lệ 100%.", "ratio/zero-denominator")]
    [InlineData("Công chức đề nghị nâng lương trước hạn 0 người, được duyệt 0 người, đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Đơn thư tồn 0, chậm trả lời 0, đạt tỷ lệ 100%.", null)]
    public void Of_nothing_there_is_no_share(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Fact]
    public void A_number_said_again_with_two_digits_swapped_is_found_whatever_was_understood()
    {
        const string Results = "Bộ phận một cửa tiếp nhận mới 1.118 hồ sơ trong kỳ.";
        Assert.Contains("repeat/value-differs", Alarms(Results, "Tóm lại, 1.181 hồ sơ nhận mới đều được ghi sổ đúng quy trình."));
        Assert.Empty(Alarms(Results, "Tóm lại, 1.118 hồ sơ nhận mới đều được ghi sổ đúng quy trình."));
        Assert.Empty(Alarms(Results, "Cùng kỳ năm trước là 1.181 hồ sơ nhận mới."));
    }

    [Fact]
    public void A_list_of_some_fields_that_is_off_the_total_by_a_swap_is_found_and_any_other_is_not()
    {
        const string Total = "Bộ phận một cửa tiếp nhận 640 hồ sơ trong kỳ.";
        Assert.Contains("sum/parts-differ", Alarms(Total, "Chia theo lĩnh vực: Tư pháp - hộ tịch 210; Chứng thực 350; Đất đai 84; Bảo trợ xã hội 32 hồ sơ."));
        Assert.DoesNotContain("sum/parts-differ", Alarms(Total, "Chủ yếu là lĩnh vực: Tư pháp - hộ tịch 210; Chứng thực 350."));
    }

    [Fact]
    public void A_list_that_names_the_rest_is_whole()
    {
        const string Total = "Trong kỳ tiếp nhận 437 hồ sơ, trong đó kỳ trước chuyển qua 7 hồ sơ, nhận mới 430 hồ sơ.";
        Assert.Empty(Alarms(Total, "Chia theo lĩnh vực hồ sơ nhận mới: chứng thực 251; hộ tịch 118; đất đai 34; bảo trợ xã hội 20; khác 7."));
        Assert.Equal(["sum/parts-differ"], Alarms(Total, "Chia theo lĩnh vực hồ sơ nhận mới: chứng thực 251; hộ tịch 118; đất đai 43; bảo trợ xã hội 20; khác 7."));
    }

    [Fact]
    public void The_rate_of_what_was_early_and_due_is_found_wrong()
    {
        const string Resolved = "Đã giải quyết 2.297 hồ sơ với 611 hồ sơ sớm hạn, 1.672 hồ sơ đúng hạn và 14 hồ sơ trễ hạn; tỷ lệ giải quyết sớm và đúng hạn là ";
        Assert.Equal(["ratio/differs"], Alarms(Resolved + "98,39%."));
        Assert.Empty(Alarms(Resolved + "99,39%."));
        Assert.Empty(Alarms("Đã giải quyết 496 hồ sơ: trước hạn 472 hồ sơ, đạt 95,16%; đúng hạn 24 hồ sơ."));
    }

    [Fact]
    public void One_field_counts_no_more_than_all()
    {
        Assert.Contains("part/exceeds-whole", Alarms("Bộ phận một cửa tiếp nhận 425 hồ sơ.", "Một số lĩnh vực phát sinh nhiều hồ sơ: Chứng thực 447 hồ sơ; Hộ tịch 127 hồ sơ."));
        Assert.Empty(Alarms("Bộ phận một cửa tiếp nhận 625 hồ sơ.", "Một số lĩnh vực phát sinh nhiều hồ sơ: Chứng thực 447 hồ sơ; Hộ tịch 127 hồ sơ."));
    }

    [Theory]
    [InlineData("Văn bản đến 690, văn bản đi 195, ký số 209 (đạt 100%).", "part/exceeds-whole")]
    [InlineData("Văn bản đến 690, văn bản đi 209, ký số 195 (đạt 93,3%).", null)]
    [InlineData("Văn bản đến: 1.608; văn bản đi: 912; ký số: 774 (73,0%).", "ratio/differs")]
    [InlineData("Văn bản đến: 1.608; văn bản đi: 912; ký số: 774 (84,9%).", null)]
    [InlineData("Vốn xây dựng: kế hoạch 41.050 triệu đồng; thực hiện 15.834 triệu đồng; tỷ lệ 34,56%.", "ratio/differs")]
    [InlineData("Vốn xây dựng: kế hoạch 41.050 triệu đồng; thực hiện 15.834 triệu đồng; tỷ lệ 38,57%.", null)]
    [InlineData("Vốn xây dựng: kế hoạch 41.050 triệu đồng; thực hiện 45.834 triệu đồng.", null)]
    [InlineData("Tiếp nhận 02 phản ánh, kiến nghị, đã giải quyết 02, đạt 88,4%.", "ratio/differs")]
    [InlineData("Có 49 trong 50 phiếu người dân hài lòng.", null)]
    public void Of_two_counts_that_the_rules_know_the_second_is_a_part_of_the_first(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Trình độ đại học trở lên: 12 người (59,91%).", "ratio/differs")]
    [InlineData("Trình độ đại học trở lên: 12 người (63,15%).", null)]
    [InlineData("Xong 33 nhiệm vụ trong 37 nhiệm vụ (89,19%).", null)]
    [InlineData("Đã chi 12 triệu đồng (59,91%).", null)]
    public void A_share_is_that_of_some_whole_number(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Phản ánh, kiến nghị đã nhận: 0; đã giải quyết xong: 0; tỷ lệ giải quyết: 100%.", "ratio/zero-denominator")]
    [InlineData("Giải ngân đến nay 201 trên 670 triệu đồng vốn xây dựng, bằng 30%.", null)]
    [InlineData("Nộp trực tuyến 7.267 hồ sơ, đạt 97,00%, nộp trực tiếp 225 hồ sơ, chiếm 3,00%.", null)]
    [InlineData("Chi tiết các việc: Bảo trợ xã hội: 23 hồ sơ, Đất đai: 13 hồ sơ, Người có công: 12 hồ sơ, Nuôi con nuôi: 08 hồ sơ.", null)]
    public void What_two_blind_sets_of_reports_wrote(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Fact]
    public void A_years_slip_in_the_evaluation_shows_by_the_reports_own_count()
    {
        const string Own = "Bộ phận một cửa tiếp nhận 1.425 hồ sơ.";
        Assert.Equal(["period/contradiction"], Alarms(Own, "Ưu điểm: quý I năm 2022 xã Phú Lâm Hạ đã tiếp nhận 1.425 hồ sơ, không để trễ hạn."));
        Assert.Empty(Alarms(Own, "Ưu điểm: quý I năm 2022 xã Phú Lâm Hạ đã tiếp nhận 1.311 hồ sơ."));
        Assert.Empty(Alarms(Own, "Ưu điểm: quý I năm 2023 xã Phú Lâm Hạ đã tiếp nhận 1.425 hồ sơ, không để trễ hạn."));
    }

    [Fact]
    public void A_sentence_that_sums_up_another_period_is_found()
    {
        Assert.Contains("period/contradiction", Alarms("Nhìn chung, quý I năm 2022 công tác cải cách hành chính có chuyển biến tốt."));
        Assert.Empty(Alarms("Nhìn chung, quý I năm 2023 công tác cải cách hành chính có chuyển biến tốt so với năm 2022."));
    }

    [Theory]
    [InlineData(1019, 1109, true)] // swapped
    [InlineData(180, 280, true)] // another digit
    [InlineData(57, 157, true)] // one too many
    [InlineData(304, 305, false)] // the last digit: any two neighbours would be a slip
    [InlineData(120, 340, false)]
    public void A_slip_of_the_hand_turns_one_number_into_another(int one, int other, bool slip)
    {
        Assert.Equal(slip, DigitSlips.Explain(one, other));
        Assert.Equal(slip, DigitSlips.Explain(other, one));
    }

    [Theory]
    [InlineData("Trong quý, xã phát hành 366 văn bản, gồm 153 quyết định, 46 kế hoạch, 40 báo cáo, 93 công văn và 34 tờ trình.", null)]
    [InlineData("Trong quý, xã phát hành 366 văn bản, gồm 153 quyết định, 46 kế hoạch, 40 báo cáo, 93 công văn và 40 tờ trình.", "sum/parts-differ")]
    [InlineData("Trong quý, xã phát hành 366 văn bản, chủ yếu gồm 153 quyết định, 46 kế hoạch, 40 báo cáo và 93 công văn.", null)]
    [InlineData("Xã ban hành 334 văn bản các loại (gồm 61 quyết định, 199 báo cáo, 74 văn bản khác).", null)]
    [InlineData("Xã ban hành 334 văn bản các loại (gồm 65 quyết định, 199 báo cáo, 74 văn bản khác).", "sum/parts-differ")]
    [InlineData("Tổng số 382 văn bản (nghị quyết: 02; quyết định: 134; kế hoạch: 66; báo cáo: 91; văn bản khác: 89).", null)]
    [InlineData("Tổng số 382 văn bản (nghị quyết: 02; quyết định: 152; kế hoạch: 66; báo cáo: 91; văn bản khác: 89).", "sum/parts-differ")]
    [InlineData("Công tác ban hành: nghị quyết 09, quyết định 303, kế hoạch 266, báo cáo 245, giấy mời 292; cộng 1.115 văn bản.", null)]
    [InlineData("Về trình độ của 22 cán bộ, công chức: đại học 13 người, cao đẳng 06 người, trung cấp 03 người.", null)]
    [InlineData("Về trình độ của 22 cán bộ, công chức: đại học 13 người, cao đẳng 06 người, trung cấp 06 người.", "sum/parts-differ")]
    [InlineData("Về trình độ của 18 cán bộ, công chức: đại học 20 người, cao đẳng 05 người, trung cấp 02 người.", "part/exceeds-whole")]
    [InlineData("Rà soát 15 văn bản: còn hiệu lực 14, hết hiệu lực 01.", null)]
    [InlineData("Rà soát 15 văn bản: còn hiệu lực 14, hết hiệu lực 04.", "sum/parts-differ")]
    [InlineData("Cử 12 lượt người đi học (chuyên môn 07, quốc phòng 05).", null)]
    [InlineData("Cử 09 lượt người đi học (chuyên môn 07, quốc phòng 05).", "sum/parts-differ")]
    [InlineData("Nhận mới: 159 hồ sơ; kỳ trước chuyển sang: 16 hồ sơ; tổng: 173 hồ sơ.", "sum/parts-differ")]
    public void A_list_that_is_all_comes_to_its_total(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence).Distinct());

    [Theory]
    [InlineData("Gấp 802 con hạc: giấy trắng 455 (56,7%), giấy xanh 201 (25,1%), giấy đỏ 88 (11,0%).", null)]
    [InlineData("Gấp 802 con hạc: giấy trắng 455 (56,7%), giấy xanh 201 (35,1%), giấy đỏ 88 (11,0%).", "ratio/differs")]
    [InlineData("Trong 16 người có 12 người trình độ đại học (chiếm 75%).", null)]
    [InlineData("Trong 16 người có 12 người trình độ đại học (chiếm 70%).", "ratio/differs")]
    [InlineData("Thu 2.413 triệu đồng (đạt 60,57% dự toán 3.984 triệu đồng).", null)]
    [InlineData("Thu 2.413 triệu đồng (đạt 54,87% dự toán 3.984 triệu đồng).", "ratio/differs")]
    public void Shares_in_a_row_are_those_of_one_whole(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("Trong số 22 người, có 19 người đã học lớp kỹ năng.", null)]
    [InlineData("Trong số 22 người, có 25 người đã học lớp kỹ năng.", "part/exceeds-whole")]
    [InlineData("Gồm 10 cán bộ và 9 công chức, trong đó người Mông 14 đồng chí.", null)]
    [InlineData("Trong 27 hồ sơ quá hẹn có đất đai 31 hồ sơ.", "part/exceeds-whole")]
    [InlineData("Sổ văn thư: 391 văn bản đến/202 văn bản đi.", null)]
    [InlineData("Phát sinh phí là 19, đã thu qua mạng 18, đạt 94,73%.", null)]
    [InlineData("Phát sinh phí là 19, đã thu qua mạng 23, đạt 94,73%.", "part/exceeds-whole")]
    [InlineData("Số phản ánh, kiến nghị nhận được: 0; tỷ lệ giải quyết đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Không tiếp nhận phản ánh, kiến nghị nào; tỷ lệ giải quyết phản ánh đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Số hồ sơ quá hạn: 0; tỷ lệ giải quyết đúng hạn đạt 100%.", null)]
    [InlineData("Trong kỳ có 0 phản ánh, kiến nghị, đã giải quyết 0 trường hợp (100%).", "ratio/zero-denominator")]
    [InlineData("Số đạt thạc sĩ 0, trung cấp 0; tỷ lệ đại học đạt 100%.", null)]
    [InlineData("Gửi 422 tin nhắn; 431 tin nhắn trong số này gửi qua Zalo.", "part/exceeds-whole")]
    [InlineData("Gửi 422 tin nhắn; 401 tin nhắn trong số này gửi qua Zalo.", null)]
    [InlineData("Sao y 407 văn bản các loại, chủ yếu là quyết định (410 văn bản).", "part/exceeds-whole")]
    [InlineData("Sao y 407 văn bản các loại, chủ yếu là quyết định (310 văn bản).", null)]
    [InlineData("Bản đồ quy trình gồm 176 thủ tục; 19 thủ tục liên thông, số còn lại 163 thủ tục làm tại chỗ.", "sum/parts-differ")]
    [InlineData("Bản đồ quy trình gồm 176 thủ tục; 19 thủ tục liên thông, số còn lại 157 thủ tục làm tại chỗ.", null)]
    [InlineData("Số văn bản ban hành: 220. Chia ra: quyết định: 22; kế hoạch: 41; báo cáo: 87; công văn: 62; khác: 13.", "sum/parts-differ")]
    [InlineData("Số văn bản ban hành: 220. Chia ra: quyết định: 22; kế hoạch: 41; báo cáo: 87; công văn: 62; khác: 8.", null)]
    [InlineData("2. Bản đồ quy trình: có 152 thủ tục, gồm 90 thủ tục toàn trình, 39 thủ tục một phần, 25 thủ tục làm tại chỗ.", "sum/parts-differ")]
    [InlineData("Kiểm đếm 2 đợt, đợt đầu thấy 5 thiếu sót, đợt sau 2 thiếu sót, cả 7 đã sửa xong.", null)]
    [InlineData("Sáu tháng thu ngân sách đạt 1 tỷ 120 triệu đồng, tức 56% dự toán 2 tỷ đồng của năm.", null)]
    [InlineData("Có 13 cán bộ và 30 công chức. Công chức đạt chuẩn: 29/32 người (96,6%).", "repeat/value-differs")]
    [InlineData("Có 13 cán bộ và 30 công chức. Công chức đạt chuẩn: 29/30 người (96,6%).", null)]
    [InlineData("Thủ tục cung ứng trực tuyến là 112 (767% tổng số thủ tục), chia ra 44 thủ tục mức độ 3 và 68 thủ tục mức độ 4.", "ratio/out-of-range")]
    public void What_is_said_to_be_a_part_is_one(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Fact]
    public void A_number_that_is_part_of_a_sum_is_right()
    {
        Assert.Empty(Alarms("Cả năm gấp 4.127 con hạc; đợt một 1.305, đợt hai 1.402, đợt ba 1.420.", "Đã treo 4.120 con hạc."));
        Assert.Empty(Alarms("So với đợt trước (1.514 con hạc), số hạc tăng 29 con.", "Đã treo 1.541 con hạc, tặng lại 1.541 con hạc."));
    }
}
