using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>What stands beside a number explains it, or explains nothing: parts within parts, totals with what was carried over, documents of another level; each firing, and beside it what must stay quiet.</summary>
public class SaidBesideTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Giải quyết xong: 1.156. Đúng hạn: 1.154 (có 540 trước hạn). Quá hạn: 02.", null)]
    [InlineData("Đã trả 128 hồ sơ, trong số này 127 hồ sơ trả đúng hẹn, 1 hồ sơ trễ hẹn. Có 60 hồ sơ trả sớm hơn ngày hẹn (đã tính trong số đúng hẹn).", null)]
    [InlineData("Đã giải quyết 1.201 hồ sơ, gồm 1.201 hồ sơ đúng hạn (riêng trước hạn là 505) và 0 hồ sơ quá hạn.", null)]
    [InlineData("Đã giải quyết 1.231 hồ sơ, gồm 1.201 hồ sơ đúng hạn (riêng trước hạn là 505) và 0 hồ sơ quá hạn.", "sum/parts-differ")]
    [InlineData("Đã giải quyết 700 hồ sơ: trước hạn 505, đúng hạn 195.", null)]
    [InlineData("Đã giải quyết 700 hồ sơ: trước hạn 505, đúng hạn 191, quá hạn 3.", "sum/parts-differ")]
    public void Early_dossiers_may_be_told_within_those_on_time(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Huyện có Kế hoạch số 14/KH-UBND ngày 17/01/2023 cũng về cải cách hành chính.", null)]
    [InlineData("Trước đó tỉnh đã ban hành Kế hoạch số 14/KH-UBND ngày 17/01/2023 về cải cách hành chính.", null)]
    [InlineData("Xã ban hành Kế hoạch số 14/KH-UBND ngày 17/01/2023 về cải cách hành chính.", "date/number-conflict")]
    [InlineData("Theo chỉ đạo của huyện đã ban hành Kế hoạch số 14/KH-UBND ngày 17/01/2023 về cải cách hành chính.", "date/number-conflict")]
    public void A_level_alone_issues_documents_too(string text, string? code) =>
        Expect(code, "Triển khai Kế hoạch số 14/KH-UBND ngày 20/01/2023 của UBND xã về cải cách hành chính năm 2023.", text);

    [Theory]
    [InlineData("Kế hoạch số 156/KH-UBND ngày 22/12/2021 được ban hành làm căn cứ cho việc thực hiện năm 2022.", "template/stale-year")]
    [InlineData("Kế hoạch số 156/KH-UBND ngày 22/12/2022 được ban hành làm căn cứ cho việc thực hiện năm 2023.", null)]
    public void A_plan_is_the_basis_of_its_year(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Số cán bộ, công chức thực có của xã Thạnh Lợi Bắc là 15 người trên 17 chỉ tiêu.", "template/wrong-agency")]
    [InlineData("Số cán bộ, công chức thực có của xã Phú Lâm Hạ là 15 người trên 17 chỉ tiêu.", null)]
    public void A_count_of_its_own_names_the_commune(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("- Tổng 497 hồ sơ (08 hồ sơ kỳ trước chuyển sang) được giải quyết như sau.", null)]
    [InlineData("- Tổng 497 hồ sơ được giải quyết như sau.", "sum/parts-differ")]
    public void A_total_with_what_was_carried_over_is_more_than_the_lines_above_it(string total, string? code) =>
        Expect(code, "Hồ sơ mới theo lĩnh vực:", "+ Tư pháp - Hộ tịch: 266 hồ sơ;", "+ Chứng thực: 162 hồ sơ;", "+ Đất đai: 61 hồ sơ;", total);

    [Theory]
    [InlineData("Đăng 27 tin, bài (18 bài trên trang tin, 11 bài trên loa); tổ chức 02 buổi hướng dẫn nộp hồ sơ cho hội viên.", "sum/parts-differ")]
    [InlineData("Đăng 29 tin, bài (18 bài trên trang tin, 11 bài trên loa); tổ chức 02 buổi hướng dẫn nộp hồ sơ cho hội viên.", null)]
    public void A_few_of_another_matter_make_up_for_nothing(string text, string? code) => Expect(code, text);

    [Theory]
    [InlineData("Tổng số thủ tục hành chính của xã: 166 thủ tục, đã niêm yết công khai 166/166 thủ tục theo Thông báo số 06/TB-UBND ngày 19/01/2023.", null)]
    [InlineData("Đã niêm yết công khai 109/109 thủ tục theo Thông báo số 06/TB-UBND ngày 19/01/2023.", "repeat/value-differs")]
    public void What_one_sentence_says_twice_is_mistyped_in_neither(string text, string? code) =>
        Expect(code, code is null ? "Xã ban hành 16 thông báo trong kỳ." : "Số thủ tục niêm yết công khai là 190 thủ tục.", text);

    [Theory]
    [InlineData("Số hồ sơ tiếp nhận trong kỳ là 573 hồ sơ.", "repeat/value-differs")]
    [InlineData("Số hồ sơ tiếp nhận trong kỳ là 583 hồ sơ.", null)]
    [InlineData("Cùng kỳ năm trước tiếp nhận 573 hồ sơ.", null)]
    public void What_the_results_say_twice_is_what_a_summary_means(string summary, string? code) =>
        Expect(code, "Có 583 hồ sơ được tổ chức, công dân gửi đến xã.", "Toàn bộ 583 hồ sơ ấy đều vào sổ; hoàn thành 577 hồ sơ. Cả 577 hồ sơ xong đều trước hẹn.", "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Công chức địa chính chỉ có 01 người mà phải thụ lý 192 hồ sơ đất đai.", "repeat/value-differs")]
    [InlineData("Công chức địa chính chỉ có 01 người mà phải thụ lý 129 hồ sơ đất đai.", null)]
    [InlineData("Năm 2022 xã có 192 hồ sơ đất đai.", null)]
    public void A_field_is_told_again_in_passing(string text, string? code) =>
        Expect(code, "Tiếp nhận 412 hồ sơ: chứng thực 203 hồ sơ, hộ tịch 80 hồ sơ, đất đai 129 hồ sơ.", text);

    private static readonly (string, string, string, string) _first = ("quý I năm 2024", "15/12/2023", "14/3/2024", "15 tháng 3 năm 2024");
    private static readonly (string, string, string, string) _second = ("quý II năm 2024", "15/3/2024", "14/6/2024", "15 tháng 6 năm 2024");
    private static readonly (string, string, string, string) _half = ("6 tháng đầu năm 2024", "15/12/2023", "14/6/2024", "15 tháng 6 năm 2024");

    [Theory]
    [InlineData(373, 812, 401, 54, "series/year-to-date")] // all else to the last one, the broadcasts not
    [InlineData(356, 812, 401, 54, null)]
    [InlineData(373, 830, 411, 57, null)] // everything counted loosely
    public void Who_counts_all_else_to_the_last_one_counts_nothing_loosely(int news, int incoming, int outgoing, int trained, string? code)
    {
        static Report Says((string, string, string, string) period, int news, int incoming, int outgoing, int trained) => Told.Report("Phú Lâm Hạ", period,
            $"Đài truyền thanh xã đã phát {news} tin bài về cải cách hành chính.", $"Tiếp nhận {incoming} văn bản đến, phát hành {outgoing} văn bản đi.", $"Cử {trained} lượt cán bộ, công chức tham gia tập huấn.");
        var found = Told.Found(Says(_half, news, incoming, outgoing, trained), Says(_first, 175, 400, 190, 24), Says(_second, 181, 412, 211, 30));
        Assert.Equal(code is null ? [] : [code], found.Where(one => one.Kind.Code.StartsWith("series/", StringComparison.Ordinal)).Select(one => one.Kind.Code));
    }

    [Fact]
    public void The_day_of_an_event_tells_as_its_counts_do()
    {
        static string Held(string day) => $"UBND xã đã đối thoại với nhân dân (ngày {day}); 12 ý kiến được nêu trước 140 người tham dự, trong đó 9 ý kiến được giải thích ngay, 3 ý kiến giao công chức chuyên môn trả lời.";
        static Report Says(string commune, (string, string, string, string) period, string day) => Told.Report(commune, period, Held(day));
        var author = Says("Bình Sơn Tây", Told.Periods[3], "18/7/2023");
        Assert.Contains("template/reused-paragraph Warning", Told.Codes(Says("Phú Lâm Hạ", Told.Periods[3], "18/7/2023"), author).Concat(Told.Codes(author, Says("Phú Lâm Hạ", Told.Periods[3], "18/7/2023"))));
        Assert.Empty(Told.Codes(Says("Phú Lâm Hạ", Told.Periods[3], "25/7/2023"), author));
    }
}
