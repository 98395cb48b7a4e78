using CchcExtractor.Checks.Across;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class ReusedParagraphTests
{
    private const string Dossiers = "Trong kỳ, bộ phận một cửa đã tiếp nhận {0} hồ sơ, trong đó trực tuyến {1} hồ sơ, trực tiếp {2} hồ sơ; đã giải quyết {3} hồ sơ.";

    private static string Says(params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Dossiers, counts);

    [Fact]
    public void A_paragraph_whose_counts_come_from_the_last_report_is_an_error_that_shows_both()
    {
        var before = Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(1204, 495, 709, 1187));
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187));
        var found = Assert.Single(Told.Found(now, before), found => found.Kind.Code == "template/reused-paragraph");
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal(2, found.Sides.Count);
        Assert.Contains("1204", found.Sides[1].What);
        Assert.StartsWith("Phú Lâm Hạ-quý I năm 2022.docx: ", found.Sides[1].Location.Path);
        Assert.Contains("Mọi số trong đoạn đều trùng", found.Message.Vietnamese);
        Assert.StartsWith("dossiers.received = 1204; dossiers.received.online = 495", found.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_changed_in_the_copy_is_said()
    {
        var before = Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(1204, 495, 709, 1187));
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1191));
        Assert.Contains("1187 → 1191", Told.Found(now, before)[0].Message.Vietnamese);
    }

    [Fact]
    public void Of_two_communes_with_one_paragraph_the_one_copied_whose_other_reports_do_not_write_so()
    {
        const string Own = "Bộ phận một cửa tiếp nhận được {0} hồ sơ; giải quyết xong {1} hồ sơ cho nhân dân trong xã.";
        var copier = Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187));
        var author = Told.Report("Bình Sơn Tây", Told.Periods[2], Says(1204, 495, 709, 1187));
        Report[] earlier =
        [
            Told.Report("Phú Lâm Hạ", Told.Periods[0], string.Format(System.Globalization.CultureInfo.InvariantCulture, Own, 811, 802)),
            Told.Report("Bình Sơn Tây", Told.Periods[0], Says(1310, 702, 608, 1296)),
        ];
        Assert.Contains(Told.Found(copier, [author, .. earlier]), found => found.Kind.Code == "template/reused-paragraph");
        Assert.DoesNotContain(Told.Found(author, [copier, .. earlier]), found => found.Kind.Code == "template/reused-paragraph");
    }

    [Fact]
    public void Some_small_counts_of_another_commune_agree_by_chance()
    {
        const string Fields = "Hộ tịch: khai sinh {0}, kết hôn {1}, khai tử {2}, việc khác {3}; chứng thực: bản sao {4}, chữ ký {5}.";
        static string Says(params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Fields, counts);
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(40, 17, 13, 49, 225, 33)), Told.Report("Bình Sơn Tây", Told.Periods[0], Says(42, 17, 13, 49, 183, 33))));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(42, 17, 13, 49, 183, 33)), Told.Report("Bình Sơn Tây", Told.Periods[0], Says(42, 17, 13, 49, 183, 33))));
    }

    [Fact]
    public void A_sentence_added_to_the_copy_hides_nothing()
    {
        const string Meeting = "Trong kỳ, xã mở 01 hội nghị về kỷ luật, kỷ cương hành chính vào ngày 04/02/2022 tại nhà văn hóa thôn Đồng Lợi, có 109 người tham dự; 17 lượt ý kiến đã được ghi nhận và trả lời.";
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Meeting + " Các bộ phận đã phối hợp tốt trong quá trình thực hiện nhiệm vụ."), Told.Report("Phú Lâm Hạ", Told.Periods[0], Meeting)));
    }

    [Theory]
    [InlineData("xã lấy ý kiến bằng phiếu hỏi: phát 187 phiếu, thu 163 phiếu, 131 phiếu rất hài lòng, 32 phiếu hài lòng.", false)]
    [InlineData("xã tổ chức 14 hội nghị với 1.187 lượt người dự, 63 buổi phát thanh, cấp 732 tờ rơi.", true)]
    public void A_half_year_may_have_no_survey_but_that_of_its_quarter(string sentence, bool copied)
    {
        var (quarter, half) = (("quý I năm 2023", "15/12/2022", "14/3/2023", "15 tháng 3 năm 2023"), ("6 tháng đầu năm 2023", "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023"));
        Assert.Equal(copied, Told.Found(Told.Report("Phú Lâm Hạ", half, "Trong kỳ " + sentence), Told.Report("Phú Lâm Hạ", quarter, "Trong kỳ " + sentence)).Any(found => found.Kind.Code == "template/reused-paragraph"));
        // what was told a year ago is told by no later period
        Assert.Contains(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[3], "Trong kỳ " + sentence), Told.Report("Phú Lâm Hạ", Told.Periods[1], "Trong kỳ " + sentence)), found => found.Kind.Code == "template/reused-paragraph");
    }

    [Fact]
    public void In_one_sentence_a_count_is_the_same_only_in_the_same_place()
    {
        const string Fields = "Trong đó: hộ tịch {0} hồ sơ, chứng thực {1} hồ sơ, đất đai {2} hồ sơ, bảo trợ xã hội {3} hồ sơ, tôn giáo {4} hồ sơ.";
        static string Says(params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Fields, counts);
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(113, 145, 122, 124, 14)), Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(113, 131, 124, 126, 14))));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(113, 145, 124, 126, 14)), Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(113, 131, 124, 126, 14))));
    }

    [Fact]
    public void A_year_that_had_no_more_meetings_than_its_half_took_them_over()
    {
        const string Meetings = "{0}xã tổ chức {1} hội nghị với {2} lượt người dự, {3} buổi phát thanh, cấp {4} tờ rơi.";
        static string Says(string of, params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Meetings, [of, .. counts]);
        var (half, year) = (("6 tháng đầu năm 2023", "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023"), ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"));
        var before = Told.Report("Phú Lâm Hạ", half, Says("Trong kỳ, ", 12, 504, 131, 690));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", year, Says("Trong kỳ, ", 12, 504, 131, 690)), before));
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", year, Says("Riêng 6 tháng đầu năm, ", 12, 504, 131, 690)), before));
    }

    [Fact]
    public void Parts_put_in_another_order_are_still_a_copy()
    {
        const string Fields = "Trong đó: hộ tịch {0} hồ sơ, chứng thực {1} hồ sơ, đất đai {2} hồ sơ, bảo trợ xã hội {3} hồ sơ.";
        const string Turned = "Trong đó: chứng thực {1} hồ sơ, bảo trợ xã hội {3} hồ sơ, hộ tịch {0} hồ sơ, đất đai {2} hồ sơ.";
        static string Says(string fields, params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, fields, counts);
        var before = Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(Fields, 113, 245, 122, 38));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(Turned, 113, 245, 122, 38)), before));
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(Turned, 127, 231, 140, 41)), before));
    }

    [Fact]
    public void What_is_told_of_the_window_of_half_a_year_is_none_of_the_year()
    {
        const string SinceNewYear = "Lũy kế từ đầu năm (từ 15/12/2022 đến {0}): tiếp nhận 1204 hồ sơ, trực tuyến 495 hồ sơ, giải quyết 1187 hồ sơ.";
        var half = ("6 tháng đầu năm 2023", "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023");
        var before = Told.Report("Phú Lâm Hạ", half, SinceNewYear.Replace("{0}", "14/6/2023", StringComparison.Ordinal));
        Assert.Contains("template/reused-paragraph Error", Told.Codes(Told.Report("Phú Lâm Hạ", ("năm 2023", "15/12/2022", "14/12/2023", "15 tháng 12 năm 2023"), SinceNewYear.Replace("{0}", "14/6/2023", StringComparison.Ordinal)), before));
    }

    [Fact]
    public void Documents_counted_by_their_kinds_are_counts()
    {
        const string Kinds = "Văn bản ban hành trong kỳ là {0}, chia ra: QĐ {1}; KH {2}; BC {3}; CV {4}; TB {5}.";
        static string Says(params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Kinds, counts);
        var author = Told.Report("Bình Sơn Tây", Told.Periods[1], Says(783, 254, 39, 169, 277, 44));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(783, 254, 39, 169, 277, 44)), author));
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(640, 201, 52, 144, 198, 45)), author));
    }

    [Fact]
    public void Surveys_of_about_the_same_size_are_no_copy()
    {
        const string Survey = "Khảo sát sự hài lòng: phát ra {0} phiếu, thu về {1} phiếu, hài lòng {2} phiếu, đạt {3}%.";
        static string Says(params object[] counts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Survey, counts);
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(72, 69, 68, "98,6")), Told.Report("Phú Lâm Hạ", Told.Periods[1], Says(72, 69, 68, "98,6"))));
    }

    [Fact]
    public void A_budget_stands_in_all_reports_of_its_year()
    {
        const string Budget = "Dự toán chi thường xuyên được Hội đồng nhân dân giao là 5.265 triệu đồng, trong đó chi lương 3.604 triệu đồng, chi hoạt động 1.661 triệu đồng.";
        var half = ("6 tháng đầu năm 2023", "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023");
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", half, Budget), Told.Report("Phú Lâm Hạ", Told.Periods[2], Budget)));
        Assert.NotEmpty(Told.Found(Told.Report("Phú Lâm Hạ", half, Budget), Told.Report("Phú Lâm Hạ", Told.Periods[0], Budget)));
    }

    [Fact]
    public void The_same_sentence_with_its_own_counts_is_quiet() =>
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1310, 702, 608, 1296)), Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(1204, 495, 709, 1187))));

    [Fact]
    public void An_older_report_is_never_accused_by_a_newer_one() =>
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(1204, 495, 709, 1187)), Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187))));

    [Fact]
    public void Two_versions_of_one_report_are_no_evidence_against_each_other() =>
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187)), Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187), "Tiếp tục thực hiện.")));

    [Fact]
    public void Counts_of_another_commune_are_found_among_hundreds()
    {
        var others = Enumerable.Range(0, 200).Select(i => Told.Report($"An Bình {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}", Told.Periods[1], Says(1000 + (i * 7), 300 + (i * 3), 700 + (i * 4), 950 + (i * 7)))).ToList();
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1000 + (77 * 7), 300 + (77 * 3), 700 + (77 * 4), 950 + (77 * 7)));
        var found = Assert.Single(Told.Found(now, [.. others]));
        Assert.Contains(others[77].Source.Name, found.Message.Vietnamese);
        Assert.Equal(Severity.Error, found.Severity);
    }

    [Fact]
    public void A_total_says_nothing_that_its_parts_do_not_say()
    {
        const string Small = "Lĩnh vực hộ tịch đã tiếp nhận 145 hồ sơ trong kỳ báo cáo (khai sinh 72, kết hôn 29, khai tử và việc khác 44), tất cả đúng hạn.";
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Small), Told.Report("An Bình Aa", Told.Periods[1], Small)));
    }

    [Fact]
    public void Counts_that_several_communes_share_are_nobodys()
    {
        var others = Enumerable.Range(0, 5).Select(i => Told.Report($"An Bình {(char)('A' + i)}a", Told.Periods[1], Says(1204, 495, 709, 1187))).ToArray();
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Says(1204, 495, 709, 1187)), others));
    }

    [Fact]
    public void Staff_and_procedures_may_stay_as_they_are()
    {
        const string Standing = "Tổng số cán bộ, công chức hiện có 123 người, trong đó cán bộ 111 người; tổng số thủ tục hành chính niêm yết công khai là 1234 thủ tục, đạt 100%.";
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Standing), Told.Report("Phú Lâm Hạ", Told.Periods[0], Standing)));
    }

    [Fact]
    public void Documents_cited_again_with_number_and_date_are_no_copy()
    {
        const string Citing = "UBND xã tiếp tục thực hiện Kế hoạch số 1205/KH-UBND ngày 15/01/2022 và Quyết định số 4567/QĐ-UBND ngày 20/02/2022 của UBND huyện về cải cách hành chính.";
        Assert.Empty(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Citing), Told.Report("Phú Lâm Hạ", Told.Periods[0], Citing)));
    }

    [Fact]
    public void A_window_of_the_older_report_is_found_without_counts()
    {
        const string Window = "Số liệu tiếp nhận và trả kết quả tại bộ phận một cửa được thống kê từ ngày 15/12/2021 đến ngày 14/3/2022 trên phần mềm một cửa điện tử của tỉnh.";
        var found = Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], Window), Told.Report("Phú Lâm Hạ", Told.Periods[0], Window));
        Assert.Equal(Severity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public void Another_communes_name_in_a_sentence_of_that_commune_is_found()
    {
        static string Praise(string name) => $"Cán bộ, công chức UBND xã {name} luôn nêu cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính và văn hóa công sở.";
        var source = Told.Report("An Bình Đông", Told.Periods[1], Praise("An Bình Đông"));
        Assert.Equal(["template/reused-paragraph Warning"], Told.Codes(Told.Report("Phú Lâm Hạ", Told.Periods[2], Praise("An Bình Đông")), source));
        Assert.Empty(Told.Codes(Told.Report("Phú Lâm Hạ", Told.Periods[2], Praise("Phú Lâm Hạ")), source));
    }

    private const string Fair = "Ngày 07/02/2022, xã tổ chức Ngày hội chuyển đổi số tại nhà văn hóa, thu hút 132 lượt người dân, kích hoạt 88 tài khoản định danh điện tử.";

    [Theory]
    [InlineData("6 tháng đầu năm 2022", "15/12/2021", "14/6/2022", "15 tháng 6 năm 2022", false)]
    [InlineData("quý III năm 2022", "15/6/2022", "14/9/2022", "15 tháng 9 năm 2022", true)]
    public void What_happened_in_a_quarter_is_told_again_by_the_report_on_half_a_year_and_by_no_other(string title, string from, string to, string issued, bool copied) =>
        Assert.Equal(copied, Told.Found(Told.Report("Phú Lâm Hạ", (title, from, to, issued), Fair), Told.Report("Phú Lâm Hạ", Told.Periods[0], Fair)).Any(found => found.Kind.Code == "template/reused-paragraph"));

    [Fact]
    public void A_report_on_half_a_year_with_the_counts_of_its_first_quarter_is_found()
    {
        var half = Told.Report("Phú Lâm Hạ", ("6 tháng đầu năm 2022", "15/12/2021", "14/6/2022", "15 tháng 6 năm 2022"), Says(1204, 495, 709, 1187));
        Assert.Contains(Told.Found(half, Told.Report("Phú Lâm Hạ", Told.Periods[0], Says(1204, 495, 709, 1187))), found => found.Kind.Code == "template/reused-paragraph");
    }

    [Theory]
    [InlineData("Đăng ký khai sinh 66 trường hợp, kết hôn 30 trường hợp, khai tử 20 trường hợp, cấp giấy xác nhận tình trạng hôn nhân 140 trường hợp.", "Đăng ký khai sinh 66 trường hợp, kết hôn 30 trường hợp, khai tử 20 trường hợp, cấp giấy xác nhận tình trạng hôn nhân 140 trường hợp.")]
    [InlineData("Về hộ tịch, bộ phận Tư pháp đã đăng ký 55 trường hợp khai sinh, 36 trường hợp kết hôn, 31 trường hợp khai tử và cấp 85 bản trích lục.", "Việc hộ tịch: khai sinh 55, kết hôn 36, khai tử 31, trích lục 85 (đơn vị: trường hợp).")]
    [InlineData("Công an xã cùng với các thôn cấp căn cước lưu động cho 267 người, bao gồm 83 trường hợp là học sinh, 29 trường hợp phải làm tại nhà.", "Công an xã phối hợp các thôn cấp căn cước lưu động cho 267 người, trong đó 83 trường hợp là học sinh, 29 trường hợp phải làm tại nhà.")]
    [InlineData("Trong lĩnh vực hộ tịch đã đăng ký khai sinh 14 trường hợp, kết hôn 9 cặp, khai tử 8 trường hợp; cấp 42 bản trích lục.", "Trong lĩnh vực hộ tịch đã đăng ký khai sinh 14 trường hợp, kết hôn 9 cặp, khai tử 8 trường hợp; cấp 42 bản trích lục.")]
    public void Many_small_counts_all_the_same_are_found_also_where_the_sentence_was_worded_anew(string now, string before) =>
        Assert.Contains(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[2], now), Told.Report("Phú Lâm Hạ", Told.Periods[0], before)), found => found.Kind.Code == "template/reused-paragraph");

    [Fact]
    public void A_day_of_an_older_period_with_another_communes_counts_is_found() =>
        Assert.Contains(Told.Found(Told.Report("Phú Lâm Hạ", Told.Periods[1], Fair), Told.Report("An Bình Aa", Told.Periods[0], Fair)), found => found.Kind.Code == "template/reused-paragraph");

    [Fact]
    public void Two_small_counts_of_another_commune_prove_nothing() =>
        Assert.Empty(Told.Found(
            Told.Report("Phú Lâm Hạ", Told.Periods[2], "Trạm truyền thanh đã phát 59 lượt tin bài về cải cách hành chính; trang thông tin điện tử đăng 32 bài."),
            Told.Report("An Bình Aa", Told.Periods[1], "Trạm truyền thanh đã phát 59 lượt tin bài về cải cách hành chính; trang thông tin điện tử đăng 32 bài.")));

    [Fact]
    public void A_list_is_one_statement_with_the_line_that_leads_to_it()
    {
        string[] fields = ["Chứng thực", "Hộ tịch", "Đất đai", "Bảo trợ xã hội"];
        Report Listed((string, string, string, string) period, params int[] counts) => Told.Report("Phú Lâm Hạ", period,
            ["Kết quả tiếp nhận theo lĩnh vực trong kỳ báo cáo của bộ phận một cửa:", .. counts.Zip(fields, (count, field) => $"- {field}: {count} hồ sơ.")]);
        Assert.Contains("template/reused-paragraph Error", Told.Codes(Listed(Told.Periods[2], 327, 81, 30, 22), Listed(Told.Periods[0], 327, 81, 30, 22)));
        Assert.Empty(Told.Codes(Listed(Told.Periods[2], 341, 77, 28, 22), Listed(Told.Periods[0], 327, 81, 30, 22)));
    }

    [Fact]
    public void A_sentence_that_was_left_out_hides_no_copy()
    {
        const string Copied = "Trong kỳ, bộ phận một cửa đã tiếp nhận mới 406 hồ sơ, gồm 238 hồ sơ nộp trực tuyến và 168 hồ sơ nộp trực tiếp tại trụ sở.";
        var before = Told.Report("Phú Lâm Hạ", Told.Periods[0], $"{Copied} So với số liệu của báo cáo quý liền trước thì thấp hơn 11 hồ sơ, trong đó chủ yếu là hồ sơ chứng thực giảm 37 hồ sơ do người dân ít giao dịch dịp Tết.");
        Assert.Contains("template/reused-paragraph Error", Told.Codes(Told.Report("Phú Lâm Hạ", Told.Periods[2], Copied), before));
    }

    [Fact]
    public void The_area_of_a_commune_is_no_furniture()
    {
        const string Copied = "Trên địa bàn xã, tin học: đường truyền {0}; thư đến {1}; thư đi {2}; ký số {3}.";
        Report With(string name, (string, string, string, string) period, params object[] counts) => Told.Report(name, period, string.Format(System.Globalization.CultureInfo.InvariantCulture, Copied, counts));
        Assert.Contains("template/reused-paragraph Error", Told.Codes(With("Phú Lâm Hạ", Told.Periods[2], 214, 521, 1092, 923), With("Long Điền Đông", Told.Periods[0], 214, 521, 1092, 923)));
        Assert.Empty(Told.Codes(With("Phú Lâm Hạ", Told.Periods[2], 208, 513, 1092, 931), With("Long Điền Đông", Told.Periods[0], 214, 521, 1092, 923)));
    }
}
