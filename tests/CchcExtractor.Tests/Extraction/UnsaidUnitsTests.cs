using CchcExtractor.Tests.Checks;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Counts whose unit is said by nothing beside them, and numbers beside the words of an indicator that are none of it.</summary>
public class UnsaidUnitsTests
{
    private static decimal?[] Read(string indicator, string paragraph) =>
        [.. Told.Report("Phú Lâm Hạ", Told.Periods[2], paragraph).Figures.Where(figure => figure.Indicator == indicator).Select(figure => figure.Value)];

    [Theory]
    [InlineData("2. TTHC: tiếp nhận 733 (trực tuyến 590, trực tiếp 143); giải quyết 725, đúng hạn 722, quá hạn 3.", "dossiers.received", 733)]
    [InlineData("2. TTHC: tiếp nhận 733 (trực tuyến 590, trực tiếp 143); giải quyết 725, đúng hạn 722, quá hạn 3.", "dossiers.received.online", 590)]
    [InlineData("2. TTHC: tiếp nhận 733 (trực tuyến 590, trực tiếp 143); giải quyết 725, đúng hạn 722, quá hạn 3.", "dossiers.resolved.on_time", 722)]
    [InlineData("Giải quyết xong 712, trong hạn 706, trễ 6.", "dossiers.resolved.on_time", 706)]
    public void A_row_of_states_is_one_of_dossiers(string paragraph, string indicator, int value) => Assert.Equal([value], Read(indicator, paragraph));

    [Theory]
    [InlineData("2. TTHC: tiếp nhận 733 (trực tuyến 590, trực tiếp 143).", "procedures.online", 590)]
    [InlineData("Niêm yết đủ 110 thủ tục. Trực tuyến: 137 (tỷ lệ 34,3%); bưu chính: 53; trực tiếp: 210", "procedures.online", 137)]
    [InlineData("Công vụ: xử lý kỷ luật 0; thi tuyển 0.", "dossiers.resolved", 0)]
    [InlineData("Số hóa 4.500 sổ, hồ sơ hộ tịch giai đoạn 1997 - 2010 (mới 3.900, đạt 86,6%).", "dossiers.received", 3900)]
    [InlineData("Tự kiểm tra 4 bộ phận, 29 hồ sơ được rút xem.", "dossiers.withdrawn", 29)]
    [InlineData("Lớp tập huấn lập hồ sơ công việc, diễn ra ngày 06/07/2022 với 05 người.", "staff.trained", 5)]
    [InlineData("Nhiệm vụ năm: 27, hoàn thành 6 (22,2%). Theo lộ trình chỉ cần 5 nhiệm vụ, như vậy đạt 120% tiến độ.", "plan.completion.rate", 120)]
    public void What_is_none_of_it_is_not_read_as_it(string paragraph, string indicator, int value) => Assert.DoesNotContain(value, Read(indicator, paragraph));
}
