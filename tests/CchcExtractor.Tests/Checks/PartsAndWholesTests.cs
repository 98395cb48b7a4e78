namespace CchcExtractor.Tests.Checks;

/// <summary>Parts that are larger than their wholes, as communes put it, and beside each what must stay quiet: counts side by side, what came from before, more than a plan asked for.</summary>
public class PartsAndWholesTests
{
    private const string Larger = "part/exceeds-whole";

    private const string Differ = "sum/parts-differ";

    [Theory]
    [InlineData("Kiểm tra: phát hiện 6 việc, xử lý 8 việc.", Larger)]
    [InlineData("Kiểm tra: phát hiện 6 việc, xử lý 5 việc.", null)]
    [InlineData("Kiểm tra 6 bộ phận, xử lý 8 việc.", null)]
    [InlineData("Qua kiểm tra phát hiện 03 hộ lấn chiếm, đã xử lý 05 hộ tồn từ năm trước.", null)]
    [InlineData("Phát hiện 2 vụ vi phạm, xử lý hành chính 5 người.", null)]
    [InlineData("UBND xã phát hành 215 văn bản, gửi điện tử 221 văn bản.", Larger)]
    [InlineData("Gửi đi 192 văn bản; tiếp nhận qua trục liên thông 740 văn bản.", null)]
    [InlineData("16 CBCC được xếp loại, hoàn thành tốt nhiệm vụ 18 người.", Larger)]
    [InlineData("Đánh giá năm 2022: 04 hoàn thành xuất sắc, 16 hoàn thành tốt nhiệm vụ.", null)]
    [InlineData("Cuối năm xếp loại 22 người, 01 người mới nhận việc chưa xếp loại: hoàn thành xuất sắc 04, hoàn thành tốt 16, hoàn thành 02.", null)]
    [InlineData("Hồ sơ quá hạn 3, đã xin lỗi 5 hồ sơ.", Larger)]
    [InlineData("Hồ sơ có phí 100, thanh toán trực tuyến 112.", Larger)]
    [InlineData("Rà soát 45 văn bản, hết hiệu lực 49 văn bản.", Larger)]
    [InlineData("Rà soát 45 văn bản do xã ban hành; huyện rà soát 60 văn bản hết hiệu lực.", null)]
    [InlineData("Có 20 người dự tập huấn, được cấp chứng nhận 23 người.", Larger)]
    [InlineData("Có 5 cán bộ tham gia lớp tập huấn, 12 hội viên được cấp chứng nhận.", null)]
    [InlineData("Đội ngũ ổn định, gồm 18 đảng viên trong 16 người.", Larger)]
    public void Pairs_of_words(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Huyện giao 24 nhiệm vụ, hoàn thành 27 nhiệm vụ.", Larger)]
    [InlineData("Huyện giao 24 nhiệm vụ, cộng với 5 nhiệm vụ kỳ trước, hoàn thành 27 nhiệm vụ.", null)]
    [InlineData("Huyện giao 24 nhiệm vụ, hoàn thành 27 nhiệm vụ, vượt 3 nhiệm vụ.", null)]
    [InlineData("Huyện giao 24 nhiệm vụ; xã tự đề ra và hoàn thành 31 nhiệm vụ.", null)]
    [InlineData("Tỉnh giao 2 nhiệm vụ, huyện giao 25 nhiệm vụ, hoàn thành 26 nhiệm vụ, còn 1 nhiệm vụ.", null)]
    [InlineData("Kế hoạch có 33 nhiệm vụ, xong 16 nhiệm vụ, còn 20 nhiệm vụ.", Differ)]
    [InlineData("Kế hoạch có 33 nhiệm vụ, xong 16 nhiệm vụ, còn 17 nhiệm vụ.", null)]
    public void Tasks_that_were_given(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Hội đồng thông qua 19 nghị quyết. Trong đó, nghị quyết quy phạm pháp luật có 20 nghị quyết, các nghị quyết khác là nghị quyết cá biệt.", Larger)]
    [InlineData("Tiếp nhận trực tiếp 130 hồ sơ, trực tuyến 210 hồ sơ, còn lại qua bưu chính.", null)]
    [InlineData("Kế hoạch phát thanh 20 buổi; đã phát 24 buổi, các buổi còn lại phát vào cuối năm theo kế hoạch bổ sung.", null)]
    [InlineData("Dự toán giao 3.200 triệu đồng, đã chi 3.350 triệu đồng, các khoản khác chờ quyết toán.", null)]
    [InlineData("Kế hoạch vốn giao 5.430 triệu đồng, giải ngân được 5.832 triệu đồng, số vốn chưa giải ngân tiếp tục thực hiện.", Larger)]
    [InlineData("Toàn xã có 16 xóm, số xóm có nhà văn hóa là 26 xóm.", Larger)]
    [InlineData("Toàn xã có 16 xóm, số xóm có nhà văn hóa là 15 xóm.", null)]
    public void The_rest_is_told_behind_a_part(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Văn bản đến 744, văn bản đi 192.", "Lãnh đạo ký số 197 văn bản.", Larger)]
    [InlineData("Văn bản đến 744, văn bản đi 192.", "Lãnh đạo ký số 190 văn bản.", null)]
    [InlineData("Đã ban hành 25 văn bản chỉ đạo CCHC.", "Ký số 197 văn bản đi.", null)]
    [InlineData("Năm qua phát hành 192 văn bản.", "Văn bản đến được ký số 744 văn bản.", null)]
    public void All_that_went_out_may_stand_in_the_paragraph_before(string whole, string part, string? code) => Told.Expect(2, code, whole, part);

    [Theory]
    [InlineData("Tiếp nhận 806 văn bản, chuyển đi 236 văn bản. Số chuyển đi có 56 quyết định, 29 báo cáo, 144 văn bản còn lại.", Differ)]
    [InlineData("Tiếp nhận 806 văn bản, chuyển đi 236 văn bản. Số chuyển đi có 56 quyết định, 29 báo cáo, 151 văn bản còn lại.", null)]
    [InlineData("Văn bản đi 236. Cơ cấu: 56 quyết định, 29 báo cáo, 144 công văn và văn bản khác.", Differ)]
    [InlineData("Ban hành 94 văn bản. Trong đó 27 quyết định, 21 báo cáo, còn lại là loại khác.", null)]
    [InlineData("Có 409 văn bản đến và 94 văn bản đi, kể ra 27 quyết định, 21 báo cáo, 56 giấy tờ hành chính khác.", Differ)]
    [InlineData("Xã có 10 người hoạt động ở xã và 36 người ở thôn (12 thôn, mỗi thôn 3 người), tổng số 46 người.", null)]
    public void Documents_by_their_kinds(string sentence, string? code) => Told.Expect(2, code, sentence);

    [Theory]
    [InlineData("Định danh (85 hồ sơ);", "Giáo dục (88 hồ sơ);", null)]
    [InlineData("Cư trú (85 hồ sơ);", "Giáo dục (98 hồ sơ);", Differ)]
    public void Lines_of_one_make_are_one_list(string first, string last, string? code) =>
        Told.Expect(2, code, "Trong kỳ đã nhận 445 hồ sơ. Phân loại:", first, "Tín ngưỡng, tôn giáo (77 hồ sơ);", "Hộ tịch (46 hồ sơ);", "Bảo trợ xã hội (36 hồ sơ);", "Đất đai (113 hồ sơ);", last);

    [Theory]
    [InlineData(51, Differ)]
    [InlineData(42, null)]
    public void Fields_below_a_line_come_to_no_more_than_it_counts(int registry, string? code) =>
        Told.Expect(2, code, "b) Thu nhận 295 HS mới; người dân gửi qua mạng 85 HS, mang đến quầy 210 HS.", "+ đất đai 129 HS", $"+ hộ tịch {registry} HS", "+ giáo dục 28 HS", "+ cư trú 25 HS", "+ xây dựng 33 HS", "+ chứng thực 38 HS");

    [Fact]
    public void One_slip_of_a_sum_is_one_finding() =>
        Assert.Single(Told.Alarms(2, "Kết quả giải quyết: đã giải quyết 1.871 hồ sơ, trong đó giải quyết trước hạn 789 hồ sơ, đúng hạn 1.482 hồ sơ, quá hạn 0 hồ sơ; tỷ lệ giải quyết trước và đúng hạn đạt 100%."));
}
