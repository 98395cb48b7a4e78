using CchcExtractor.Extraction;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class DatesTests
{
    private static Sketch Report() => Sketch.OfFirstQuarter2024();

    private static Period Quarter(int part, int year) => new(PeriodKind.Quarter, year, part);

    [Fact]
    public void A_preamble_of_another_period_is_one_finding_that_names_both_sides()
    {
        var found = Report().Period(PeriodPart.Preamble, new Period(PeriodKind.Half, 2023, 1), "6 tháng đầu năm 2023").Period(PeriodPart.Preamble, Quarter(2, 2023), "quý II năm 2023", outlook: true).Only("period/contradiction");
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal("preamble", found.Key);
        Assert.Equal("6 tháng đầu năm 2023 ... quý II năm 2023", found.Found);
        Assert.Contains("quý I năm 2024", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(2, found.Sides.Count);
    }

    [Fact]
    public void The_coming_period_is_no_contradiction() =>
        Assert.Empty(Report().Period(PeriodPart.Preamble, Quarter(1, 0), "quý I").Period(PeriodPart.Preamble, Quarter(2, 2024), "quý II năm 2024", outlook: true).Period(PeriodPart.Heading, new Period(PeriodKind.Months, 2024, 3), "3 tháng cuối năm 2024").Codes());

    [Fact]
    public void An_outlook_that_lies_behind_is_found() =>
        Assert.Equal(["period/contradiction"], Report().Period(PeriodPart.Preamble, Quarter(1, 2024), "quý I năm 2024").Period(PeriodPart.Preamble, Quarter(2, 2023), "quý II năm 2023", outlook: true).Codes());

    [Fact]
    public void Where_most_parts_agree_the_title_is_the_one_that_deviates()
    {
        var report = new Sketch();
        report.Period(PeriodPart.Title, Quarter(1, 2023), "quý I năm 2023").Period(PeriodPart.Preamble, Quarter(1, 2024), "quý I năm 2024").Period(PeriodPart.Closing, Quarter(1, 2024), "quý I năm 2024");
        Assert.Equal("title", report.Only("period/contradiction").Key);
    }

    [Fact]
    public void A_bare_year_where_the_quarter_should_stand_is_a_remark()
    {
        var report = Report().Period(PeriodPart.Appendix, new Period(PeriodKind.Year, 2024), "năm 2024");
        Assert.Empty(report.Codes());
        Assert.Equal(["period/contradiction"], report.Infos());
        Assert.Equal(["period/contradiction"], Report().Period(PeriodPart.Appendix, new Period(PeriodKind.Year, 2023), "năm 2023").Codes());
    }

    [Theory]
    [InlineData("(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)", 0)]
    [InlineData("(Số liệu tính từ ngày 01/12/2023 đến ngày 29/02/2024)", 0)]
    [InlineData("(Số liệu tính từ ngày 01/01/2024 đến ngày 31/3/2024)", 0)]
    [InlineData("(Số liệu tính từ ngày 15/12/2022 đến ngày 14/3/2023)", 1)]
    [InlineData("(Số liệu tính từ ngày 15/3/2024 đến ngày 14/6/2024)", 1)]
    [InlineData("(Số liệu tính từ ngày 15/6/2023 đến ngày 14/3/2024)", 1)]
    [InlineData("Lớp tập huấn mở từ ngày 10/6/2023 đến ngày 20/6/2023", 0)]
    [InlineData("UBND xã báo cáo kết quả quý I (từ 15/9/2023 đến 14/12/2023).", 1)]
    [InlineData("UBND xã báo cáo kết quả quý I (từ 15/12/2023 đến 14/3/2024).", 0)]
    [InlineData("Quý IV năm trước (từ 15/9/2023 đến 14/12/2023) nhận 204 hồ sơ.", 0)]
    [InlineData("Lũy kế từ đầu năm (từ 15/12/2023 đến 14/3/2024) nhận 204 hồ sơ.", 0)]
    [InlineData("Lũy kế từ đầu năm (từ 15/12/2023 đến 14/6/2024) nhận 204 hồ sơ.", 1)]
    public void A_data_window_belongs_to_its_period(string line, int findings) =>
        Assert.Equal(findings, Report().Line(line).Codes().Count(code => code == "period/contradiction"));

    [Theory]
    [InlineData("Kết quả tiếp nhận (từ ngày 15/12/2022 đến ngày 14/3/2023) như sau", 1)]
    [InlineData("Kết quả tiếp nhận năm 2023 (từ ngày 15/12/2022 đến ngày 14/3/2023) như sau", 0)]
    [InlineData("So với cùng kỳ (từ ngày 15/12/2022 đến ngày 14/3/2023) tăng 12 hồ sơ", 0)]
    [InlineData("Tính đến ngày 14/3/2023 đã tiếp nhận 230 hồ sơ", 1)]
    [InlineData("Hồ sơ tồn tính đến ngày 14/3/2023 là 12 hồ sơ", 0)]
    [InlineData("Từ ngày 15/12/2022 đến ngày 14/3/2023, Bộ phận Một cửa nhận 846 hồ sơ, gồm kỳ trước chuyển sang 14, mới nhận 832", 1)]
    [InlineData("Hồ sơ kỳ trước chuyển sang từ ngày 15/12/2022 đến ngày 14/3/2023 là 14", 0)]
    [InlineData("Tính đến ngày 14/10/2023 đã tiếp nhận 230 hồ sơ", 0)]
    public void Days_of_last_year_that_are_the_own_ones_but_for_the_year_were_left(string line, int findings) =>
        Assert.Equal(findings, Report().Line(line).Codes().Count(code => code == "period/contradiction"));

    [Fact]
    public void Sections_may_go_through_the_months_of_the_period()
    {
        Assert.Empty(Report().Period(PeriodPart.Heading, new Period(PeriodKind.Month, 0, 2), "tháng 2").Codes());
        Assert.Equal(["period/contradiction"], Report().Period(PeriodPart.Heading, new Period(PeriodKind.Month, 2023, 10), "tháng 10 năm 2023").Codes());
    }

    [Fact]
    public void The_own_plan_that_the_preamble_dates_otherwise_is_one_document_with_two_dates()
    {
        static Sketch Cited(string subject) => Report().Cites("Kế hoạch", "11", "KH-UBND", "21/01/2024", subject, own: false).Cites("Kế hoạch", "11", "KH-UBND", "22/01/2024", "cải cách hành chính nhà nước trên địa bàn xã Phú Lâm Hạ năm 2024");
        Assert.Equal(["date/number-conflict"], Cited("công tác cải cách hành chính nhà nước trên địa bàn xã Phú Lâm Hạ năm 2024").Codes());
        Assert.Empty(Cited("phòng, chống lụt bão và tìm kiếm cứu nạn mùa mưa").Codes());
    }

    [Fact]
    public void One_day_in_two_years_is_a_mistyped_year_where_nobody_looks_back()
    {
        static Sketch Cited(string before) => Report().Cites("Kế hoạch", "08", "KH-UBND", "18/01/2024", "tuyên truyền cải cách hành chính năm 2024").Cites("Kế hoạch", "08", "KH-UBND", "18/01/2023", before: before);
        Assert.Contains("date/number-conflict", Cited("Theo ").Codes());
        Assert.DoesNotContain("date/number-conflict", Cited("Năm 2023, xã làm xong ").Codes());
    }

    [Fact]
    public void A_plan_whose_year_is_named_beside_it_is_of_that_year()
    {
        static Sketch Cited(string before) => Report().Cites("Kế hoạch", "03", "KH-UBND", "12/01/2023", "cải cách hành chính", before: before).Cites("Kế hoạch", "06", "KH-UBND", "22/01/2024", "cải cách hành chính năm 2024");
        Assert.Contains("date/number-order", Cited("Thực hiện ").Codes());
        Assert.Empty(Cited("Năm 2023, xã làm xong 16/17 nội dung của ").Codes());
    }

    [Fact]
    public void A_report_cannot_be_dated_before_its_period()
    {
        var report = Report();
        report.Metadata = report.Metadata with { Date = new DateOnly(2023, 3, 15) };
        Assert.Equal("issued", report.Only("period/contradiction").Key);
    }

    [Fact]
    public void A_document_dated_after_the_report_is_found_once_with_the_likely_year()
    {
        var report = Report().Cites("Kế hoạch", "151", "KH-UBND", "25/12/2024", "cải cách hành chính năm 2024").Cites("Kế hoạch", "151", "KH-UBND", "25/12/2024");
        var found = report.Only("date/after-report");
        Assert.Equal("151/KH-UBND ngày 25/12/2024", found.Found);
        Assert.Contains("25/12/2023", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Empty(Report().Cites("Kế hoạch", "151", "KH-UBND", "15/03/2024").Codes());
    }

    [Fact]
    public void Without_a_date_of_the_report_nothing_can_be_after_it()
    {
        var report = Report().Cites("Kế hoạch", "151", "KH-UBND", "25/12/2024");
        report.Metadata = report.Metadata with { Date = null };
        Assert.Empty(report.Codes());
    }

    [Fact]
    public void Days_that_no_calendar_has_are_found_in_citations_and_in_the_text()
    {
        Assert.Equal("31/4/2023", Report().Cites("Kế hoạch", "44", "KH-UBND", "31/4/2023").Only("date/invalid").Found);
        Assert.Equal(["date/invalid"], Report().Line("Hội nghị ngày 30/02/2024 đã thống nhất.").Codes());
        Assert.Empty(Report().Line("Ngày 29/02/2024 đã có 29/31 hồ sơ, 23/39 nhiệm vụ, tháng 12/2023.").Codes());
    }

    [Fact]
    public void Numbers_and_dates_of_one_office_must_run_the_same_way()
    {
        var found = Report().Cites("Kế hoạch", "05", "KH-UBND", "12/01/2024").Cites("Kế hoạch", "11", "KH-UBND", "01/02/2024").Cites("Kế hoạch", "27", "KH-UBND", "08/01/2024").Cites("Kế hoạch", "19", "KH-UBND", "20/02/2024").Only("date/number-order");
        Assert.Equal("27/KH-UBND ngày 08/01/2024", found.Found);
        Assert.Equal(2, found.Sides.Count);
    }

    [Fact]
    public void Order_is_not_asked_across_offices_types_or_years() =>
        Assert.Empty(Report()
            .Cites("Kế hoạch", "05", "KH-UBND", "12/02/2024").Cites("Kế hoạch", "40", "KH-UBND", "08/01/2024", own: false, issuer: "UBND huyện Lương Hòa").Cites("Quyết định", "60", "QĐ-UBND", "03/01/2024")
            .Cites("Kế hoạch", "151", "KH-UBND", "20/12/2023").Cites("Kế hoạch", "90", "KH-UBND", "02/01/2024", own: false).Codes());

    [Fact]
    public void Two_days_of_disorder_are_ordinary() =>
        Assert.Empty(Report().Cites("Kế hoạch", "05", "KH-UBND", "12/01/2024").Cites("Kế hoạch", "06", "KH-UBND", "10/01/2024").Codes());

    [Fact]
    public void Last_years_date_in_this_years_row_is_found()
    {
        Assert.Equal("15/QĐ-UBND ngày 08/02/2023", Report().Cites("Quyết định", "15", "QĐ-UBND", "08/02/2023", "phân công nhiệm vụ").Cites("Quyết định", "11", "QĐ-UBND", "17/01/2024", "quy chế").Only("date/number-order").Found);
        Assert.Empty(Report().Cites("Kế hoạch", "15", "KH-UBND", "08/02/2023", "phòng chống bão giai đoạn 2023-2025").Cites("Kế hoạch", "11", "KH-UBND", "17/01/2024", "quy chế").Codes());
        Assert.Equal("12/TB-UBND ngày 20/02/2023", Report().Cites("Thông báo", "12", "TB-UBND", "20/02/2023").Cites("Thông báo", "13", "TB-UBND", "20/02/2024").Only("date/number-order").Found);
    }

    [Theory]
    [InlineData("Năm trước, đã tổng kết xong: ", true)]
    [InlineData("Tiếp tục thực hiện ", true)]
    [InlineData("Ban hành ", false)]
    public void A_document_of_last_year_that_is_cited_as_such_is_in_no_row_of_this_years(string before, bool quiet) =>
        Assert.Equal(quiet ? [] : ["date/number-order"], Report().Cites("Kế hoạch", "15", "KH-UBND", "08/02/2023", "phân công nhiệm vụ", before: before).Cites("Kế hoạch", "11", "KH-UBND", "17/01/2024", "quy chế").Codes());

    [Fact]
    public void One_document_with_two_dates_is_found() =>
        Assert.Contains("12/KH-UBND", Report().Cites("Kế hoạch", "12", "KH-UBND", "21/02/2024").Cites("Kế hoạch", "12", "KH-UBND", "12/02/2024").Only("date/number-conflict").Found, StringComparison.Ordinal);

    [Fact]
    public void The_same_number_in_another_year_or_of_another_office_is_another_document() =>
        Assert.Empty(Report()
            .Cites("Quyết định", "12", "QĐ-UBND", "21/02/2024", "thành lập Tổ công nghệ số").Cites("Quyết định", "12", "QĐ-UBND", "03/03/2022", "phân công trực cơ quan").Cites("Quyết định", "12", "QĐ-UBND", "15/01/2024", own: false, issuer: "UBND tỉnh Hòa Sơn").Codes());
}
