namespace CchcExtractor.Tests.Checks;

/// <summary>What the words name again: the state, the numerator or the people that a count is a part of, and what there was none of; each firing, and beside it what must stay quiet.</summary>
public class NamedAgainTests
{
    private static void Expect(string? code, string paragraphs) => Told.Expect(2, code, paragraphs.Split('|'));

    [Theory]
    [InlineData("Đang giải quyết 313 hồ sơ; trong số hồ sơ đang giải quyết này có 331 hồ sơ đất đai chờ cơ quan thuế.", "part/exceeds-whole")]
    [InlineData("Đang giải quyết 331 hồ sơ; trong số hồ sơ đang giải quyết này có 313 hồ sơ đất đai chờ cơ quan thuế.", null)]
    [InlineData("Tiếp nhận 815 hồ sơ, trong đó trực tuyến 250 hồ sơ. Trong số hồ sơ trực tuyến này có 280 hồ sơ toàn trình.", "part/exceeds-whole")]
    [InlineData("Hộ tịch quá hạn 3 hồ sơ. Trong số hồ sơ quá hạn có 5 hồ sơ đất đai.", null)]
    [InlineData("Tiếp nhận 420 hồ sơ, đã trả 400 hồ sơ, còn 20 hồ sơ, trong đó có 22 hồ sơ đất đai chưa đến hạn.", "part/exceeds-whole")]
    [InlineData("Đã số hóa 2.052/2.098 hồ sơ đã giải quyết, trong đó có 2.070 hồ sơ được số hóa cả kết quả.", "part/exceeds-whole")]
    [InlineData("Đã số hóa 2.052/2.098 hồ sơ đã giải quyết, trong đó có 1.070 hồ sơ được số hóa cả kết quả.", null)]
    [InlineData("Hiện có 105 TTHC được tiếp nhận tại Bộ phận Một cửa; số TTHC thực hiện liên thông với cấp trên là 132 thủ tục trong tổng số này.", "part/exceeds-whole")]
    public void A_part_is_held_against_what_its_words_name_again(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Chưa nhận được phản ánh, kiến nghị nào của người dân; đã giải quyết 100% số phản ánh, kiến nghị tiếp nhận.", "ratio/zero-denominator")]
    [InlineData("Chưa nhận được phản ánh, kiến nghị nào của người dân; đã giải quyết 100% số hồ sơ tiếp nhận.", null)]
    [InlineData("Trong kỳ không phát sinh PAKN của người dân; 100% PAKN được trả lời.", "ratio/zero-denominator")]
    [InlineData("Không có phản ánh, kiến nghị nào quá hạn; đã giải quyết 100% số phản ánh, kiến nghị tiếp nhận.", null)]
    [InlineData("Qua kiểm tra nội bộ, số tồn tại là 0, số tồn tại được khắc phục là 0, đạt 100% yêu cầu.", "ratio/zero-denominator")]
    [InlineData("Số hồ sơ tồn là 0, số hồ sơ xử lý quá hạn là 0, đạt 100%.", null)]
    [InlineData("VBQPPL phải xử lý: không; tỷ lệ xử lý sau rà soát đạt 100%.", "ratio/zero-denominator")]
    public void Of_nothing_there_is_no_share_wherever_it_is_named_again(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Trong 22 CBCC có 12 người trình độ đại học, 02 cao đẳng, 09 trung cấp.", "sum/parts-differ")]
    [InlineData("Trong 23 CBCC có 12 người trình độ đại học, 02 cao đẳng, 09 trung cấp.", null)]
    [InlineData("Trình độ: đại học 12 người, cao đẳng 02 người, trung cấp 09 người trên tổng số 21 người có mặt.", "sum/parts-differ")]
    [InlineData("Về trình độ: 02 thạc sĩ, 12 đại học, 03 cao đẳng và trung cấp (tổng 19 người).", "sum/parts-differ")]
    [InlineData("Về trình độ: 02 thạc sĩ, 12 đại học, 03 cao đẳng và trung cấp (tổng 17 người).", null)]
    [InlineData("Có 02 người trình độ thạc sĩ, 14 người trình độ đại học trong tổng số 20 CBCC hiện có.", null)]
    [InlineData("Xã hiện có 20 CBCC (gồm 09 cán bộ và 11 công chức) trên tổng số 22 biên chế được giao; 24 người là đảng viên.", "part/exceeds-whole")]
    [InlineData("Xã hiện có 22 CBCC, bao gồm 11 cán bộ và 11 công chức. Xã có 27 đảng viên trong số cán bộ, công chức nêu trên.", "part/exceeds-whole")]
    [InlineData("Xã hiện có 22 CBCC, bao gồm 11 cán bộ và 11 công chức. Đảng bộ xã có 227 đảng viên, sinh hoạt tại 9 chi bộ.", null)]
    public void People_are_held_against_those_who_are_named_beside_them(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Huyện giao: tổng số 53 nhiệm vụ, hoàn thành trong hạn 43 nhiệm vụ, hoàn thành quá hạn 04 nhiệm vụ, chưa đến hạn 08 nhiệm vụ.", "sum/parts-differ")]
    [InlineData("Huyện giao: tổng số 55 nhiệm vụ, hoàn thành trong hạn 43 nhiệm vụ, hoàn thành quá hạn 04 nhiệm vụ, chưa đến hạn 08 nhiệm vụ.", null)]
    [InlineData("Huyện giao 40 nhiệm vụ: hoàn thành trong hạn 30, chưa hoàn thành trong hạn 10.", null)]
    [InlineData("Có 13 nhiệm vụ CCHC hoàn thành trong tổng 18 nhiệm vụ đã đăng ký (tỷ lệ 65,2%).", "ratio/differs")]
    [InlineData("Có 13 nhiệm vụ CCHC hoàn thành trong tổng 18 nhiệm vụ đã đăng ký (tỷ lệ 72,2%).", null)]
    public void What_is_done_within_its_time_is_done(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Trong kỳ, bộ phận một cửa tiếp nhận 342 hồ sơ, cụ thể:|a) Tư pháp - Hộ tịch: 96 hồ sơ;|b) Chứng thực: 171 hồ sơ;|c) Đất đai: 38 hồ sơ;|d) Chính sách xã hội: 27 hồ sơ.", "sum/parts-differ")]
    [InlineData("Trong kỳ, bộ phận một cửa tiếp nhận 332 hồ sơ, cụ thể:|a) Tư pháp - Hộ tịch: 96 hồ sơ;|b) Chứng thực: 171 hồ sơ;|c) Đất đai: 38 hồ sơ;|d) Chính sách xã hội: 27 hồ sơ.", null)]
    [InlineData("Trong kỳ tiếp nhận 157 hồ sơ.|Trả kết quả 149 hồ sơ, không hồ sơ nào trễ.|Bộ phận một cửa ghi nhận quá hạn 05 hồ sơ hộ tịch đã trả cho dân.", "repeat/value-differs")]
    [InlineData("Trong kỳ tiếp nhận 157 hồ sơ.|Trả kết quả 149 hồ sơ, không hồ sơ nào trễ.|Hồ sơ đất đai đang giải quyết quá hạn là 05 hồ sơ.", null)]
    public void Fields_are_held_against_all_of_them(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Thực hiện Kế hoạch CCHC năm 2022 của xã, UBND xã đã giao 18 nhiệm vụ trong năm 2023 tới các công chức.", "template/stale-year")]
    [InlineData("Thực hiện Kế hoạch CCHC năm 2023 của xã, UBND xã đã giao 18 nhiệm vụ trong năm 2023 tới các công chức.", null)]
    [InlineData("Thực hiện Kế hoạch CCHC năm 2022 đạt 100%, trong năm 2023 xã giao 18 nhiệm vụ.", null)]
    [InlineData("Lắp đặt bảng điện tử, kinh phí 45 hồ sơ.", "unit/mismatch")]
    [InlineData("Lắp đặt bảng điện tử, kinh phí 45 triệu đồng; thẩm định kinh phí 12 hồ sơ.", null)]
    public void Old_plans_and_odd_units_are_told(string sentence, string? code) => Expect(code, sentence);
}
