namespace CchcExtractor.Tests.Checks;

/// <summary>Lists that say that they are whole by their last part, numbers that are added up in words, and parts larger than all of a plain list; each firing, and beside it what must stay quiet.</summary>
public class PlainListsTests
{
    private static void Expect(string? code, string paragraph) => Told.Expect(2, code, [paragraph]);

    private const string Sum = "sum/parts-differ";

    private const string Part = "part/exceeds-whole";

    [Theory]
    [InlineData("Biên chế được giao 21 người, hiện có mặt 18 người, gồm 10 cán bộ và 17 công chức; ngoài ra có 01 lao động hợp đồng.", Sum)]
    [InlineData("Biên chế được giao 21 người, hiện có mặt 18 người, gồm 10 cán bộ và 8 công chức; ngoài ra có 01 lao động hợp đồng.", null)]
    [InlineData("Phường nhận 1.240 hồ sơ, nhiều nhất là chứng thực với 640 hồ sơ; kế đến hộ tịch 331 hồ sơ; đất đai 187 hồ sơ; sau cùng là văn hóa 100 hồ sơ.", Sum)]
    [InlineData("Phường nhận 1.240 hồ sơ, nhiều nhất là chứng thực với 640 hồ sơ; kế đến hộ tịch 313 hồ sơ; đất đai 187 hồ sơ; sau cùng là văn hóa 100 hồ sơ.", null)]
    [InlineData("Phường nhận 1.240 hồ sơ, nhiều nhất là chứng thực với 640 hồ sơ; kế đến hộ tịch 330 hồ sơ; ít nhất là văn hóa 100 hồ sơ.", null)]
    [InlineData("- TTHC đang thực hiện: 174, trong đó TTHC mức độ 4: 52, TTHC mức độ 3: 13, TTHC khác: 91.", Sum)]
    [InlineData("- TTHC đang thực hiện: 174, trong đó TTHC mức độ 4: 52, TTHC mức độ 3: 31, TTHC khác: 91.", null)]
    [InlineData("Tiếp công dân 48 lượt, trong đó lĩnh vực đất đai 22 lượt, chính sách 7 lượt, nội dung khác 9 lượt.", Sum)]
    [InlineData("Tiếp công dân 48 lượt, trong đó lĩnh vực đất đai 22 lượt, chính sách 7 lượt.", null)]
    [InlineData("Trong 131 thủ tục có 60 thủ tục toàn trình, 50 thủ tục một phần, 31 thủ tục chưa trực tuyến.", Sum)]
    [InlineData("Cử 18 lượt cán bộ, công chức đi bồi dưỡng, trong đó chuyên môn 8 lượt, tin học 4 lượt, quốc phòng 9 lượt.", Sum)]
    public void The_last_part_says_that_a_list_is_whole(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Số hồ sơ gửi đến trong kỳ là 512 hồ sơ (không kể 00 hồ sơ từ kỳ trước), gồm gửi qua mạng (301, bằng 58,8%) và mang đến (221).", Sum)]
    [InlineData("Số hồ sơ gửi đến trong kỳ là 512 hồ sơ (không kể 00 hồ sơ từ kỳ trước), gồm gửi qua mạng (301, bằng 58,8%) và mang đến (211).", null)]
    [InlineData("Số hồ sơ nhận trong kỳ: 430 hồ sơ (không tính 12 hồ sơ kỳ trước chuyển sang), gồm nộp qua mạng (250) và nộp tại quầy (190).", Sum)]
    [InlineData("Huyện giao xã 22 nhiệm vụ, trong số đó có 20 nhiệm vụ được hoàn thành bảo đảm thời hạn, 00 nhiệm vụ hoàn thành song chậm so với thời hạn và 04 nhiệm vụ còn đang được triển khai.", Sum)]
    [InlineData("Huyện giao xã 24 nhiệm vụ, trong số đó có 20 nhiệm vụ được hoàn thành bảo đảm thời hạn, 00 nhiệm vụ hoàn thành song chậm so với thời hạn và 04 nhiệm vụ còn đang được triển khai.", null)]
    public void Lists_behind_brackets_and_of_tasks(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Tiếp nhận mới 220 hồ sơ, cộng thêm 11 hồ sơ từ quý trước, đưa tổng số lên 213 hồ sơ.", Sum)]
    [InlineData("Tiếp nhận mới 220 hồ sơ, cộng thêm 11 hồ sơ từ quý trước, đưa tổng số lên 231 hồ sơ.", null)]
    [InlineData("Xã nhận 505 hồ sơ mới; 12 hồ sơ kỳ trước chuyển qua; cộng thành 571 hồ sơ.", Sum)]
    [InlineData("Phát thanh 24 bài, đăng 12 bài trên trang tin; cộng 38 bài.", Sum)]
    [InlineData("Phát thanh 24 bài, đăng 12 bài trên trang tin; cộng 36 bài.", null)]
    [InlineData("TTHC công bố mới 12, sửa đổi 8, bãi bỏ 5, cộng 27 TTHC.", Sum)]
    [InlineData("TTHC công bố mới 12, sửa đổi 8, bãi bỏ 5, cộng 25 TTHC.", null)]
    [InlineData("Đăng 12 bài, phát 8 bài trên loa; từ đầu năm tổng cộng 45 bài.", null)]
    public void What_is_added_up_in_words(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Danh mục: toàn xã áp dụng 132 thủ tục. Mức độ 4: 145; mức độ 3: 29; chưa trực tuyến: 49.", Part)]
    [InlineData("Danh mục: toàn xã áp dụng 132 thủ tục. Mức độ 4: 54; mức độ 3: 29; chưa trực tuyến: 49.", null)]
    [InlineData("Nhận 254 HS: người có công 281, hộ tịch 65, đất đai 49, chứng thực 45.", Part)]
    [InlineData("Nhận 254 HS: người có công 95, hộ tịch 65, đất đai 49, chứng thực 45.", null)]
    [InlineData("Cán bộ 12 người, công chức 09 người. Trình độ chuyên môn: đại học trở lên 19, cao đẳng 01, trung cấp 01.", null)]
    [InlineData("Nhận 254 HS, giải quyết 281 HS, có 30 HS kỳ trước chuyển sang.", null)]
    [InlineData("Đã trả lời 7 trên 5 phản ánh, kiến nghị của người dân.", Part)]
    [InlineData("Đã trả lời 5 trên 7 phản ánh, kiến nghị của người dân.", null)]
    [InlineData("Huyện giao 22 nhiệm vụ, trong số đó có 24 nhiệm vụ được hoàn thành.", Part)]
    [InlineData("Trong 18 nhiệm vụ được giao, 20 nhiệm vụ đã hoàn thành.", Part)]
    [InlineData("Trong 18 nhiệm vụ được giao, 16 nhiệm vụ đã hoàn thành.", null)]
    [InlineData("- HS kỳ trước 12, HS mới 300, cộng 312; HS đang giải quyết 412, HS đã trả kết quả 300.", Part)]
    [InlineData("- HS kỳ trước 12, HS mới 300, cộng 312; HS đang giải quyết 12, HS đã trả kết quả 300.", null)]
    [InlineData("Số hồ sơ tiếp nhận trực tuyến là 114, trực tiếp 118; tỷ lệ trực tuyến trên tổng số 232 hồ sơ mới đạt 49,14%.", null)]
    public void No_part_is_larger_than_all(string sentence, string? code) => Expect(code, sentence);
}
