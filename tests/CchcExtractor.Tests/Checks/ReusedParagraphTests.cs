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
        Assert.Contains("Không có số nào khác", found.Message.Vietnamese);
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
}
