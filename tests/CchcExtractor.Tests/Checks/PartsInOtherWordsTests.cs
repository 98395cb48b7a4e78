namespace CchcExtractor.Tests.Checks;

/// <summary>Parts, sums and shares in wordings of many hands: each as it is wrong, and beside it as it is right or means something else.</summary>
public class PartsInOtherWordsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    private const string Part = "part/exceeds-whole";

    private const string Sum = "sum/parts-differ";

    private const string Repeat = "repeat/value-differs";

    [Theory]
    [InlineData("Trong số 371 hồ sơ chứng thực thì chứng thực bản sao từ bản chính 389, chứng thực chữ ký ít.", Part)]
    [InlineData("Trong số 371 hồ sơ chứng thực thì chứng thực bản sao từ bản chính 359, chứng thực chữ ký ít.", null)]
    [InlineData("Biên chế được giao 58 người, có mặt 55 người, trong đó 57 người đã qua đào tạo đại học trở lên.", Part)]
    [InlineData("Biên chế được giao 58 người, có mặt 55 người, trong đó 53 người đã qua đào tạo đại học trở lên.", null)]
    [InlineData("Hiện có 123 TTHC được tiếp nhận tại Bộ phận Một cửa, bao gồm cả 127 TTHC liên thông.", Part)]
    [InlineData("Quý này tiếp nhận 305 hồ sơ (quý I/2022: 342 hồ sơ), đã giải quyết 296 hồ sơ. Trong 296 hồ sơ đã giải quyết thì 329 hồ sơ trả trước hạn.", Part)]
    [InlineData("Tiếp nhận 01 phản ánh trên Cổng Dịch vụ công quốc gia về thái độ phục vụ, đã trả lời trong 4 ngày.", null)]
    [InlineData("Có mặt 16 người gồm 08 cán bộ, 08 công chức; có thêm 03 hợp đồng. Trong đó 15 người có trình độ đại học trở lên, 01 người trình độ cao đẳng, trung cấp.", null)]
    [InlineData("Hệ thống loa thông minh phát 15 tin, trang thông tin điện tử đăng 22 bài về CCHC.", null)]
    [InlineData("Giao/có mặt: 20/19 người. Không chuyên trách: 7 người.", null)]
    public void A_part_is_no_larger_than_its_whole(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Biên chế giao 55, hiện có 50 người, thiếu 5 người. Phân bổ: lãnh đạo 3, Văn phòng HĐND và UBND 31, Phòng Kinh tế 13, Phòng Văn hóa - Xã hội 13, Trung tâm Phục vụ hành chính công 8.", Sum)]
    [InlineData("Biên chế giao 55, hiện có 50 người, thiếu 5 người. Phân bổ: lãnh đạo 3, Văn phòng HĐND và UBND 13, Phòng Kinh tế 13, Phòng Văn hóa - Xã hội 13, Trung tâm Phục vụ hành chính công 8.", null)]
    [InlineData("Biên chế giao 55, hiện có 50 người, thiếu 5 người. Một số đơn vị như: lãnh đạo 3, Văn phòng HĐND và UBND 31, Phòng Kinh tế 13, Phòng Văn hóa - Xã hội 13, Trung tâm Phục vụ hành chính công 8.", null)]
    [InlineData("Đã cử 13 lượt người, gồm 04 lượt lý luận chính trị và 13 lượt chuyên môn, nghiệp vụ.", Sum)]
    [InlineData("Đã cử 17 lượt người, gồm 04 lượt lý luận chính trị và 13 lượt chuyên môn, nghiệp vụ.", null)]
    public void The_parts_of_a_list_add_up(string paragraph, string? code) => Expect(code, paragraph);

    [Fact]
    public void A_list_below_the_total_in_the_next_paragraph() =>
        Expect(Sum, "Trong quý nhận 11.462 hồ sơ.", "Chi tiết: Hộ tịch 2.204; Chứng thực 8.571; Xây dựng, đất đai 189; Chính sách 402; Kinh doanh 150.");

    [Fact]
    public void Fields_of_what_was_received_are_no_parts_of_what_was_settled() =>
        Expect(null, "Tổng số hồ sơ phải xử lý 619, gồm 10 hồ sơ kỳ trước chuyển sang và 609 hồ sơ tiếp nhận mới.", "Đã giải quyết 618 hồ sơ: trước hạn 466, đúng hạn 152, không có hồ sơ quá hạn; đang xử lý trong hạn 01 hồ sơ.", "Cơ cấu hồ sơ tiếp nhận theo lĩnh vực: Chứng thực 321; Tư pháp - Hộ tịch 212; Bảo trợ xã hội 36; Tôn giáo 04; Nuôi con nuôi 36.");

    [Theory]
    [InlineData("Trong tổng số 43 người có 2 thạc sĩ, 41 đại học, 3 cao đẳng.", Repeat)]
    [InlineData("Trong tổng số 46 người có 2 thạc sĩ, 41 đại học, 3 cao đẳng.", null)]
    public void A_list_that_is_right_corrects_who_is_said_to_have_it(string list, string? code) => Expect(code, "Biên chế giao 51, hiện có mặt 46 người, thiếu 5 người.", list);

    [Theory]
    [InlineData("Phát sinh 94 hồ sơ có phí; 100 hồ sơ trả qua mã QR hoặc Cổng dịch vụ công (82,98%).", "ratio/differs")]
    [InlineData("Phát sinh 94 hồ sơ có phí; 78 hồ sơ trả qua mã QR hoặc Cổng dịch vụ công (82,98%).", null)]
    [InlineData("Tỷ lệ cán bộ xã được đánh giá hoàn thành nhiệm vụ trở lên năm 2023 là 110%.", "ratio/out-of-range")]
    [InlineData("Theo dõi nhiệm vụ: được giao 83, hoàn thành 76, tỷ lệ hoàn thành đúng hạn 94,73% trên số đã hoàn thành.", null)]
    public void A_share_is_one_of_whole_numbers(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("+ 672 hồ sơ hộ tịch (670 hồ sơ trực tuyến, 2 hồ sơ trực tiếp);", "+ 1.241 hồ sơ chứng thực (1.200 hồ sơ trực tuyến, 41 hồ sơ trực tiếp);", "+ 151 hồ sơ thành lập và hoạt động hộ kinh doanh (142 hồ sơ trực tuyến, 9 hồ sơ trực tiếp);", "+ 33 hồ sơ môi trường (26 hồ sơ trực tuyến, 7 hồ sơ trực tiếp).", null)]
    public void A_field_that_no_vocabulary_names_stands_behind_its_count(string one, string two, string three, string four, string? code) => Expect(code, "Trong kỳ, 2.097 hồ sơ được tiếp nhận mới. Chia theo lĩnh vực:", one, two, three, four);

    [Fact]
    public void A_rate_that_is_wrong_hides_no_part_of_the_next_sentence() =>
        Assert.Equal(["part/exceeds-whole", "ratio/differs"], Told.Alarms(2, "Quý này nhận 720 hồ sơ. Giải quyết xong 712, đúng hạn 706, đúng hạn đạt 95,6%. Trong 41 hồ sơ địa chính có 47 hồ sơ chuyển mục đích sử dụng đất đã thẩm tra nguồn gốc.").Order());

    [Theory]
    [InlineData("694 hồ sơ được khép lại trong kỳ là nỗ lực của tập thể.", Repeat)]
    [InlineData("614 hồ sơ được khép lại trong kỳ là nỗ lực của tập thể.", null)]
    public void A_summary_tells_a_count_again(string summary, string? code) => Expect(code, "Trong đó giải quyết xong 614 hồ sơ, còn 06 hồ sơ chưa đến hạn.", "Số hóa hồ sơ: 546/614 hồ sơ đã giải quyết, đạt 88,93%.", "III. ĐÁNH GIÁ CHUNG", summary);
}
