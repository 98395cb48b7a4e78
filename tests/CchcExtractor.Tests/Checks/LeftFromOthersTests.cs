using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>What is left of other years, periods and reports: plans called by their year, headings, captions, paragraphs of another commune's other period; each firing, and beside it what must stay quiet.</summary>
public class LeftFromOthersTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    [Theory]
    [InlineData("Thực hiện Kế hoạch tuyên truyền CCHC năm 2020 ban hành kèm theo Kế hoạch số 09/KH-UBND ngày 23/01/2023 của UBND xã; phát thanh 18 giờ.", "template/stale-year")]
    [InlineData("Thực hiện Kế hoạch tuyên truyền CCHC năm 2023 ban hành kèm theo Kế hoạch số 09/KH-UBND ngày 23/01/2023 của UBND xã; phát thanh 18 giờ.", null)]
    [InlineData("UBND xã có Kế hoạch số 29/KH-UBND ngày 22/01/2023 về tuyên truyền. Theo Kế hoạch tuyên truyền CCHC năm 2022 (số 29/KH-UBND), loa phát 22 buổi.", "template/stale-year")]
    [InlineData("Xã bám sát Kế hoạch số 188/KH-UBND ngày 27/12/2021 về công tác CCHC năm 2022 của UBND xã để triển khai nhiệm vụ CCHC quý I năm 2023.", "template/stale-year")]
    [InlineData("g) Năm 2022, thực hiện Kế hoạch số 103/KH-UBND ngày 18/12/2021 về cải cách hành chính năm 2022, xã đã hoàn thành 20/22 nhiệm vụ.", null)]
    public void A_plan_is_called_by_its_year(string sentence, string? code) => Assert.Equal(code is null ? [] : [code], Alarms(sentence));

    [Theory]
    [InlineData("xã Bình Lâm Thượng", "template/wrong-agency")]
    [InlineData("xã Phú Lâm Hạ", null)]
    public void The_own_plan_is_the_own_communes(string place, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms($"UBND xã ban hành Kế hoạch số 10/KH-UBND ngày 17/01/2023 về cải cách hành chính năm 2023 của {place}; các bộ phận căn cứ thực hiện."));

    [Theory]
    [InlineData("Tiếp tục thực hiện Kế hoạch CCHC năm 2022 của UBND xã.", "template/stale-year")]
    [InlineData("Tiếp tục thực hiện Kế hoạch CCHC năm 2023 của UBND xã.", null)]
    [InlineData("Tiếp tục thực hiện Kế hoạch CCHC giai đoạn 2021 - 2025.", null)]
    public void What_is_to_come_follows_no_plan_that_is_over(string ahead, string? code) =>
        Assert.Equal(code is null ? [] : [code], Told.Loud(Told.Report("ahead", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[2], "Tiếp nhận 412 hồ sơ.").SkipLast(2), ahead, "Trên đây là báo cáo kết quả công tác cải cách hành chính quý I năm 2023 của UBND xã Phú Lâm Hạ./."])));

    [Fact]
    public void The_work_of_another_period_is_not_what_is_assessed()
    {
        static Report Assessed(string period) => Told.Report("assessed", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[3], "Tiếp nhận 412 hồ sơ.").TakeWhile(line => !line.StartsWith("III.", StringComparison.Ordinal)), "III. ĐÁNH GIÁ CHUNG", $"Ưu điểm: công tác CCHC {period} năm 2023 được triển khai đồng bộ."]);
        Assert.Equal(["period/contradiction"], Told.Loud(Assessed("quý I")));
        Assert.Empty(Told.Loud(Assessed("quý III")));
    }

    [Theory]
    [InlineData("Tình hình, kết quả công tác hành chính quý I năm 2023", 1)]
    [InlineData("Kết quả công tác kiểm soát thủ tục hành chính quý I năm 2023", 0)]
    [InlineData("Kết quả công tác cải cách hành chính quý I năm 2023", 0)]
    [InlineData("Kết quả công tác cải cách hành chính quý I năm 2023, phương nhiệm vụ quý II năm 2023", 1)]
    [InlineData("Kết quả công tác cải cách hành chính quý I năm 2023 và nhiệm vụ trọng quý II năm 2023", 1)]
    [InlineData("Kết quả công cải cách hành chính quý I năm 2023", 1)]
    [InlineData("Tình hình thực công tác cải cách hành chính quý I năm 2023", 1)]
    [InlineData("Tình hình thực hiện công tác cải cách hành chính quý I năm 2023 và phương hướng, nhiệm vụ trọng tâm quý II năm 2023", 0)]
    [InlineData("Kết quả công tác cải cách hành chính của xã Phương Trọng quý I năm 2023", 0)]
    public void A_title_that_lost_the_reform_or_half_a_word_is_incomplete(string title, int found) =>
        Assert.Equal(found, Told.Report("title", [.. Told.Lines("Phú Lâm Hạ", Told.Periods[2], "Tiếp nhận 412 hồ sơ.").Select(line => line.StartsWith("Kết quả công tác", StringComparison.Ordinal) ? title : line)]).Discrepancies.Count(one => one.Kind.Code == "title/incomplete"));

    [Theory]
    [InlineData("Số: 06/QĐ-UBND", "31/12/2022", "date/number-conflict")]
    [InlineData("Số: 06/QĐ-UBND", "09/01/2023", null)]
    public void No_committee_is_at_so_low_a_number_in_december(string number, string day, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms($"UBND xã ban hành Quyết định {number.ToLowerInvariant().Replace(":", "").Replace("qđ-ubnd", "QĐ-UBND")} ngày 09/01/2023 về hoạt động kiểm soát thủ tục hành chính năm 2023.", $"Triển khai Quyết định số 06/QĐ-UBND ngày {day}, công chức đầu mối thường xuyên cập nhật TTHC."));

    /// <summary>The other commune's quarter is named in the report on a year, with all that it counted there: fewer counts prove it than without.</summary>
    [Fact]
    public void A_paragraph_that_names_its_sources_period_was_taken_from_there()
    {
        const string Of = "Sổ theo dõi của Bộ phận Một cửa ghi nhận trong quý I năm 2022: hồ sơ mới nhận 889; hồ sơ chuyển tiếp từ trước 12; hồ sơ đã có kết quả 891; hồ sơ chưa tới ngày hẹn 10.";
        var source = Told.Report("Bình Lâm Thượng", Told.Periods[0], Of);
        var copy = Told.Report("Phú Lâm Hạ", ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"), Of);
        var own = Told.Report("Phú Lâm Hạ", ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"), Of.Replace("889", "1.889", StringComparison.Ordinal).Replace("891", "1.883", StringComparison.Ordinal).Replace(": 10", ": 18", StringComparison.Ordinal).Replace("quý I năm 2022", "năm 2023", StringComparison.Ordinal));
        Assert.Contains("template/reused-paragraph", Told.Found(copy, source).Select(found => found.Kind.Code));
        Assert.Empty(Told.Found(own, source));
    }

    /// <summary>What one year has more than another goes up and down as it likes.</summary>
    [Fact]
    public void Growth_does_not_jump()
    {
        static Report Grown(int period, int more) => Told.Report("Phú Lâm Hạ", Told.Periods[period], $"So với cùng kỳ năm trước, lượng khách đến giao dịch tại Bộ phận Một cửa tăng {more} lượt người.");
        Assert.DoesNotContain("series/jump", Told.Found(Grown(5, 1940), Grown(1, 36), Grown(2, 41), Grown(3, 57), Grown(4, 38)).Select(found => found.Kind.Code));
    }

    /// <summary>Items too short to be compared alone are compared together.</summary>
    [Fact]
    public void A_list_of_short_items_is_one_paragraph()
    {
        static string[] List(int broadcasts, int items, int meetings, int people) => [$"- Phát thanh: {broadcasts} lượt.", $"- Trang thông tin: {items} tin bài.", $"- Họp thôn: {meetings} cuộc.", $"- Người nghe: {people} lượt."];
        var source = Told.Report("Bình Lâm Thượng", Told.Periods[0], List(187, 148, 229, 1613));
        Assert.Contains("template/reused-paragraph", Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[1], List(187, 148, 229, 1613)), source).Select(found => found.Kind.Code));
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[1], List(187, 96, 131, 1177)), source));
    }
}
