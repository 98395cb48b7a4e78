using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class TemplateTests
{
    [Fact]
    public void A_plan_for_this_year_is_not_issued_last_spring()
    {
        Assert.Contains("05/01/2023", Report().Cites("Kế hoạch", "06", "KH-UBND", "05/01/2023", "cải cách hành chính năm 2024").Only("template/stale-year").Message.Vietnamese, StringComparison.Ordinal);
        Assert.Empty(Report().Cites("Kế hoạch", "166", "KH-UBND", "05/12/2023", "cải cách hành chính năm 2024").Codes());
    }

    [Fact]
    public void A_plan_of_this_spring_is_not_for_last_year_unless_it_looks_back()
    {
        Assert.Equal(["template/stale-year"], Report().Cites("Kế hoạch", "18", "KH-UBND", "07/02/2024", "kiểm soát thủ tục hành chính năm 2023").Codes());
        Assert.Empty(Report().Cites("Kế hoạch", "18", "KH-UBND", "07/02/2024", "khắc phục hạn chế sau kiểm tra năm 2023").Codes());
    }

    [Theory]
    [InlineData("Số nhiệm vụ trong kế hoạch cải cách hành chính năm 2023 là 36 nhiệm vụ.", true)]
    [InlineData("Số nhiệm vụ trong kế hoạch cải cách hành chính năm 2024 là 36 nhiệm vụ.", false)]
    [InlineData("Kế hoạch có 36 nhiệm vụ, nhiều hơn 2 nhiệm vụ so với kế hoạch năm 2023.", false)]
    public void Figures_of_last_years_plan_are_found(string text, bool stale) =>
        Assert.Equal(stale ? ["template/stale-year"] : [], Report().Says(text, "plan.tasks=36").Codes());

    [Theory]
    [InlineData("Biểu mẫu 3: Cải cách thủ tục hành chánh", "Cải cách thủ tục hành chánh", "Cải cách thủ tục hành chính")]
    [InlineData("Biểu mẫu 5. Cải cách chế độ công cụ", "Cải cách chế độ công cụ", "Cải cách chế độ công vụ")]
    [InlineData("BIỂU MẪU 5. CẢI CÁCH CHẾ ĐỘ CÔNG CỤ", "CẢI CÁCH CHẾ ĐỘ CÔNG CỤ", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ")]
    public void The_title_of_a_form_is_known_but_for_one_syllable_and_told_as_printed(string title, string wrong, string right)
    {
        var found = Assert.Single(Report().Form(3, "1=1").Line(title).Audited().Discrepancies, found => found.Kind.Code == "form/heading-misspelt");
        Assert.Equal((wrong, right), (found.Found, found.Expected));
    }

    [Theory]
    [InlineData("PHỤ LỤT 1", "PHỤ LỤT", true)]
    [InlineData("PHỤ LỤC 1", "", false)]
    [InlineData("Người lập biểu", "", false)]
    public void A_line_that_is_a_word_of_headings_but_for_one_letter_is_misspelt(string line, string wrong, bool isFound)
    {
        var found = Report().Form(3, "1=1").Line(line).Audited().Discrepancies.Where(found => found.Kind.Code == "form/heading-misspelt").ToList();
        Assert.Equal(isFound ? [wrong] : [], found.Select(one => one.Found));
    }

    [Theory]
    [InlineData("Đon vị tính", "Đon vị tính")]
    [InlineData("Đơn vị tính", null)]
    [InlineData("Đơn vị", null)]
    public void The_header_of_a_forms_column_is_spelt_right(string header, string? wrong)
    {
        var report = new Extractor(Extraction.Paper.Rules).Extract(Extraction.Paper.Of($"ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2024\nI. KẾT QUẢ THỰC HIỆN\nĐã thực hiện.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC\nBiểu mẫu 4: Cải cách tổ chức bộ máy\n|STT|Chỉ tiêu thống kê|{header}|Kết quả thống kê|Ghi chú|\n|2.1|Tổng số biên chế được giao trong năm|Người|20||"));
        Assert.Equal(wrong is null ? [] : [wrong], report.Discrepancies.Where(found => found.Kind.Code == "form/heading-misspelt").Select(found => found.Found));
    }

    [Theory]
    [InlineData("Biểu mẫu 3. Cải cách thủ tục hành chánh", "Cải cách thủ tục hành chánh")]
    [InlineData("Biểu mẫu 3. Cải cách thủ tục hành chính", null)]
    public void The_title_of_a_form_in_the_first_row_of_its_table_is_spelt_right(string title, string? wrong)
    {
        var report = new Extractor(Extraction.Paper.Rules).Extract(Extraction.Paper.Of($"ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2024\nI. KẾT QUẢ THỰC HIỆN\nĐã thực hiện.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC\n|{title}||||||\n|STT|Chỉ tiêu thống kê|Đơn vị tính|Kết quả thống kê|Ghi chú|\n|2.1|Tổng số biên chế được giao trong năm|Người|20||"));
        Assert.Equal(wrong is null ? [] : [wrong], report.Discrepancies.Where(found => found.Kind.Code == "form/heading-misspelt").Select(found => found.Found));
    }

    private static Sketch Report() => Sketch.OfFirstQuarter2024();

    [Fact]
    public void Last_years_plan_given_as_this_years_is_found() =>
        Assert.Contains("08/KH-UBND", Report().Cites("Kế hoạch", "08", "KH-UBND", "10/01/2023", "tự kiểm tra cải cách hành chính năm 2023").Only("template/stale-year").Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("Tiếp tục thực hiện ", "cải cách hành chính năm 2023", true)]
    [InlineData("Tiếp tục thực hiện ", "tuyên truyền cải cách hành chính năm 2023", false)]
    [InlineData("Đã tổng kết ", "cải cách hành chính năm 2023", false)]
    public void The_reforms_own_plan_ends_with_its_year_others_may_go_on(string before, string subject, bool stale) =>
        Assert.Equal(stale ? ["template/stale-year"] : [], Report().Cites("Kế hoạch", "08", "KH-UBND", "10/01/2023", subject, before: before).Codes());

    [Fact]
    public void Last_years_plan_of_the_reform_may_go_on_beside_this_years() =>
        Assert.Empty(Report().Cites("Kế hoạch", "08", "KH-UBND", "10/01/2023", "cải cách hành chính năm 2023", before: "Tiếp tục thực hiện ").Cites("Kế hoạch", "90", "KH-UBND", "15/01/2024", "cải cách hành chính năm 2024").Codes());

    [Fact]
    public void A_plan_for_this_year_of_last_december_a_longer_programme_and_others_documents_are_right() =>
        Assert.Empty(Report()
            .Cites("Kế hoạch", "151", "KH-UBND", "25/12/2023", "cải cách hành chính năm 2024").Cites("Kế hoạch", "119", "KH-UBND", "25/08/2021", "cải cách hành chính giai đoạn 2021-2025")
            .Cites("Kế hoạch", "40", "KH-UBND", "10/01/2022", "cải cách hành chính năm 2022", own: false, issuer: "UBND tỉnh Hòa Sơn").Cites("Quyết định", "16", "QĐ-UBND", "05/03/2021", "công bố hệ thống quản lý chất lượng")
            .Cites("Kế hoạch", "160", "KH-UBND", "28/12/2023", "tổng kết năm 2023").Codes());

    [Theory]
    [InlineData("Nhân dân trên địa bàn xã Tân Lập Đông đồng tình ủng hộ.")]
    [InlineData("UBND xã Tân Lập Đông đã tiếp nhận hồ sơ.")]
    [InlineData("Bộ phận Một cửa xã Tân Lập Đông hoạt động tốt.")]
    public void Another_communes_name_in_the_reports_own_voice_is_found(string line) =>
        Assert.Equal("Tân Lập Đông", Report().Line(line).Only("template/wrong-agency").Found);

    [Theory]
    [InlineData("UBND xã Phú Lâm Hạ đã tiếp nhận hồ sơ trên địa bàn xã Phú Lâm Hạ.")]
    [InlineData("UBND xã phối hợp với UBND xã Tân Lập Đông tuyên truyền tại chợ.")]
    [InlineData("Cán bộ đi học tập kinh nghiệm của UBND xã Tân Lập Đông.")]
    [InlineData("Xã được thành lập trên cơ sở sáp nhập toàn xã Tân Lập Đông và xã Hòa Mỹ.")]
    [InlineData("Hội nghị giao ban do UBND xã Tân Lập Đông đăng cai.")]
    [InlineData("Đường liên xã qua thôn 3, xã Tân Lập Đông đã xong.")]
    [InlineData("UBND xã Kế hoạch hóa công tác; UBND xã Đã ban hành văn bản.")]
    [InlineData("BÁO CÁO CỦA UBND XÃ TRONG QUÝ I")]
    public void Names_with_a_reason_and_ones_own_are_quiet(string line) => Assert.Empty(Report().Line(line).Codes());

    [Fact]
    public void One_number_with_two_subjects_is_found()
    {
        var found = Report().Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật").Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "đào tạo, bồi dưỡng cán bộ, công chức năm 2024").Only("citation/reused-subject");
        Assert.Contains("bồi dưỡng", found.Found, StringComparison.Ordinal);
        Assert.Contains("thi hành", found.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_subjects_that_share_one_word_are_still_two() =>
        Assert.Equal(["citation/reused-subject"], Report().Cites("Kế hoạch", "15", "KH-UBND", "27/01/2024", "rà soát, đơn giản hóa thủ tục hành chính năm 2024").Cites("Kế hoạch", "15", "KH-UBND", "27/01/2024", "kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật").Codes());

    [Fact]
    public void One_subject_in_two_wordings_is_quiet() =>
        Assert.Empty(Report().Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật năm 2024").Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "công tác theo dõi thi hành pháp luật trên địa bàn xã").Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024").Codes());

    [Fact]
    public void What_a_sentence_says_on_behind_a_document_is_no_subject() =>
        Assert.Empty(Report().Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "tuyên truyền cải cách hành chính năm 2024")
            .Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "thời gian qua loa phát thanh đã đưa nhiều tin bài", about: "").Codes());

    [Fact]
    public void A_document_issued_for_the_matter_of_another_item_is_found() =>
        Assert.Equal(
            ["citation/reused-subject"],
            Report().Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật", before: "- Việc theo dõi thi hành pháp luật được thực hiện theo ")
                .Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật", before: "- Công tác tuyên truyền, phổ biến giáo dục pháp luật: UBND xã ban hành ").Codes());

    [Fact]
    public void A_general_label_leads_to_any_document() =>
        Assert.Empty(Report().Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật", before: "- Việc theo dõi thi hành pháp luật được thực hiện theo ")
            .Cites("Kế hoạch", "27", "KH-UBND", "13/02/2024", "theo dõi tình hình thi hành pháp luật", before: "- Công tác chỉ đạo, điều hành: UBND xã ban hành ").Codes());

    [Theory]
    [InlineData("Kết quả tại bộ phận “một cửa” xã Thượng Bình Đông tính đến nay như sau", 1)]
    [InlineData("Mặt được: xã Thượng Bình Đông có tỷ lệ hồ sơ đúng hạn 100%", 1)]
    [InlineData("Đoàn đã đến các nơi sau: xã Thượng Bình Đông và phường Hòa Xuân Tây", 0)]
    [InlineData("Nơi khác: xã Thượng Bình Đông", 0)]
    public void Another_communes_name_where_a_result_is_told_is_found(string line, int findings) =>
        Assert.Equal(findings, Report().Line(line).Codes().Count(code => code == "template/wrong-agency"));

    [Fact]
    public void A_blank_number_is_a_remark()
    {
        var report = Report();
        report.Metadata = report.Metadata with { Number = null };
        Assert.Equal(["number/missing"], report.Infos());
        Assert.Empty(Report().Infos());
    }

    [Fact]
    public void A_title_that_breaks_off_is_a_remark()
    {
        var report = new Sketch().Line("Tình hình thực hiện công tác cải cách hành quý I năm 2024");
        var found = report.Only("title/incomplete");
        Assert.Equal("Tình hình thực hiện công tác cải cách hành quý I năm 2024", found.Found);
        Assert.Contains("ghi \"cải cách hành\", có lẽ phải là \"cải cách hành chính\"", found.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Swapped_letters_of_a_heading_are_a_remark()
    {
        Assert.Equal("CHCC", new Sketch().Line("Kết quả công tác CHCC, cải cách hành chính").Only("form/heading-misspelt").Found);
        Assert.Empty(Report().Line("Công tác CHCC").Infos());
    }
}
