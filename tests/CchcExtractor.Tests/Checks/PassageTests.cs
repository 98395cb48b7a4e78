namespace CchcExtractor.Tests.Checks;

/// <summary>Lists that balance, shares that fit the counts around them, and facts that are told again; each firing, and beside it what must stay quiet.</summary>
public class PassageTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    [Theory]
    [InlineData("Thư viện nhận 1.932 cuốn sách (quyên góp 640, mua mới 1.229).", "sum/parts-differ")]
    [InlineData("Thư viện nhận 1.932 cuốn sách (quyên góp 640, mua mới 1.292).", null)]
    [InlineData("Đội có 41 thành viên, phân theo thôn: thôn Đông 10 thành viên, thôn Tây 11 thành viên, thôn Nam 10 thành viên.", "sum/parts-differ")]
    [InlineData("Đội có 31 thành viên, phân theo thôn: thôn Đông 10 thành viên, thôn Tây 11 thành viên, thôn Nam 10 thành viên.", null)]
    [InlineData("Xã nhận 634 lượt góp ý; qua mạng 217 lượt, tại quầy 363 lượt.", "sum/parts-differ")]
    [InlineData("Xã nhận 634 lượt góp ý; qua mạng 271 lượt, tại quầy 363 lượt.", null)]
    [InlineData("Danh mục có 200 cây giống (đầu kỳ 193; thêm 10, bỏ 3).", null)]
    [InlineData("Trong vườn có 22 cây: cây nữ lang 9, cây nở hoa 20.", null)]
    [InlineData("Gấp 802 con hạc: giấy trắng 455 (56,7%), giấy xanh 201 (25,1%), giấy đỏ 88 (11,0%).", null)]
    [InlineData("Tổ có 05 thành viên, gồm tổ trưởng, 02 tổ phó, 01 thư ký.", null)]
    [InlineData("Nhận 26 việc. Hoàn thành: sớm 20, muộn 01. Chưa hoàn thành: muộn 0, trong hạn 05.", null)]
    public void A_list_that_is_opened_makes_its_total(string sentence, string? code) => Expect(code, sentence);

    [Fact]
    public void Items_below_a_line_make_its_total_too()
    {
        string[] Items(int second) => ["Đội nhận 1.128 cuốn, gồm:", "- Sách thiếu nhi: 622 cuốn;", $"- Sách nông nghiệp: {second} cuốn;", "- Báo: 101 cuốn.", "Sách đã lên kệ."];
        Expect("sum/parts-differ", Items(504));
        Expect(null, Items(405));
        Expect(null, ["Đội nhận 1.128 cuốn, gồm:", "- Sách thiếu nhi: 622 cuốn, báo 12 cuốn;", "- Sách nông nghiệp: 504 cuốn;", "Sách đã lên kệ."]);
    }

    [Theory]
    [InlineData("Đề ra 32 phần việc. Đến nay đã làm xong 24 phần việc, bằng 85%.", "ratio/differs")]
    [InlineData("Đề ra 32 phần việc. Đến nay đã làm xong 24 phần việc, bằng 75%.", null)]
    [InlineData("Có 15/19 hộ trong tổ được cử đi tham quan mô hình ở tỉnh bạn trong hai ngày, chiếm 89,5%.", "ratio/differs")]
    [InlineData("Có 17/19 hộ trong tổ được cử đi tham quan mô hình ở tỉnh bạn trong hai ngày, chiếm 89,5%.", null)]
    [InlineData("Phát tờ rơi đến 1.950 hộ, bằng 75% số hộ toàn xã (3.000 hộ).", "ratio/differs")]
    [InlineData("Phát tờ rơi đến 1.950 hộ, bằng 65% số hộ toàn xã (3.000 hộ).", null)]
    [InlineData("Năm 2018, xã giải ngân 2.203 triệu đồng, đạt 93,5% kế hoạch của năm đó; kế hoạch năm nay là 5.145 triệu đồng.", null)]
    [InlineData("Giải ngân chưa đạt 100% kế hoạch (4.037/4.250 triệu đồng).", null)]
    [InlineData("Cung cấp trực tuyến 77 thủ tục (toàn trình 49, một phần 28), bằng 46,4% số thủ tục công khai.", null)]
    public void A_share_is_one_of_the_counts_around_it(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Hạn chế: trong 8 thiếu sót đoàn kiểm tra của huyện đã chỉ ra còn một việc chưa làm.", "repeat/value-differs")]
    [InlineData("Hạn chế: trong 6 thiếu sót đoàn kiểm tra của huyện đã chỉ ra còn một việc chưa làm.", null)]
    [InlineData("Hạn chế: năm trước đoàn kiểm tra của huyện đã chỉ ra 8 thiếu sót.", null)]
    public void What_is_told_again_is_the_same(string summary, string? code) => Expect(code, "Đoàn kiểm tra của huyện đã chỉ ra 6 thiếu sót của đơn vị.", summary);

    [Theory]
    [InlineData("Nhìn chung đã kích hoạt định danh cho 7.148 công dân.", "repeat/value-differs")]
    [InlineData("Nhìn chung đã kích hoạt định danh cho 7.418 công dân.", null)]
    public void Digits_that_are_swapped_tell(string summary, string? code) => Expect(code, "Tổ công nghệ đã kích hoạt định danh cho 7.418 công dân tại nhà văn hóa.", summary);

    [Theory]
    [InlineData("Các khoản còn lại vẫn theo Quyết định số 1216/QĐ-UBND ngày 22/02/2023 của UBND tỉnh.", "date/number-conflict")]
    [InlineData("Các khoản còn lại vẫn theo Quyết định số 1216/QĐ-UBND ngày 22/01/2023 của UBND tỉnh.", null)]
    public void The_chairman_and_his_committee_have_one_row(string sentence, string? code) => Expect(code, "Thực hiện Quyết định số 1216/QĐ-UBND ngày 22/01/2023 của Chủ tịch UBND tỉnh về quy chế chi tiêu, xã đã sửa quy chế.", sentence);

    [Theory]
    [InlineData("Trong quý I xã tổ chức 05 buổi nói chuyện cho người dân về nộp hồ sơ qua mạng, có 247 lượt người tham dự.")]
    public void Guests_are_no_part_of_meetings(string sentence) => Expect(null, sentence);
}
