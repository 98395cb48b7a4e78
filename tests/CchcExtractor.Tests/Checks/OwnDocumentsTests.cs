using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Extraction;

namespace CchcExtractor.Tests.Checks;

/// <summary>Names, plans and documents as terse reports give them: read from the text, then checked.</summary>
public class OwnDocumentsTests
{
    private static IReadOnlyList<string> Codes(string body, string opening = "UBND xã Phong Hải báo cáo công tác CCHC quý II năm 2023.", string place = "Phong Hải") =>
        [.. new Extractor(Paper.Rules).Extract(Paper.Of(
                $"ỦY BAN NHÂN DÂN\nXÃ PHONG HẢI\nSố: 81/BC-UBND\n{place}, ngày 15 tháng 6 năm 2023\nBÁO CÁO\nCông tác cải cách hành chính quý II năm 2023\n{opening}\n{body}") with { Reader = "test" })
            .Discrepancies.Where(found => found.Severity != Severity.Info && found.Kind.Code.Split('/')[0] is "template" or "citation" or "date" or "period").Select(found => found.Kind.Code)];

    [Theory]
    [InlineData("1.1. Kế hoạch CCHC năm 2022: KH số 06/KH-UBND ngày 10/01/2022, 31 nhiệm vụ.")]
    [InlineData("1. KH CCHC năm 2022 số 06/KH-UBND, ngày 10/01/2022: 31 nhiệm vụ; xong 14.")]
    [InlineData("1. Kế hoạch CCHC năm 2022 (KH số 06/KH-UBND ngày 10/01/2022): 18 chỉ tiêu; đạt 12.")]
    [InlineData("1. Kế hoạch CCHC của xã năm 2022: số 06/KH-UBND ngày 10/01/2022; đề ra 23 nhiệm vụ.")]
    [InlineData("1. Kế hoạch CCHC năm 2022 của xã (số 06/KH-UBND ngày 10/01/2022): 23 nhiệm vụ.")]
    [InlineData("- KH số 06/KH-UBND ngày 10/01/2022: CCHC năm 2022.")]
    public void Last_years_plan_in_the_place_of_this_years_is_found_however_it_is_named(string line)
    {
        Assert.Equal(["template/stale-year"], Codes("I. KẾT QUẢ\n" + line));
        Assert.Empty(Codes("I. KẾT QUẢ\n" + line.Replace("2022", "2023", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("- Quyết định số 63/QĐ-UBND ngày 14/4/2023 về phê duyệt danh mục hồ sơ; Quyết định số 63/QĐ-UBND ngày 14/4/2023 về ban hành quy chế văn hóa công sở.", "citation/reused-subject")]
    [InlineData("- Quyết định số 63/QĐ-UBND ngày 14/4/2023 về phê duyệt danh mục hồ sơ; Quyết định số 69/QĐ-UBND ngày 20/4/2023 về ban hành quy chế văn hóa công sở.", null)]
    [InlineData("2. Kế hoạch số 18/KH-UBND ngày 11/02/2023 về số hóa kết quả thủ tục hành chính.\n3. Kế hoạch số 18/KH-UBND ngày 11/02/2023 về xây dựng văn hóa công sở.", "citation/reused-subject")]
    [InlineData("- UBND tỉnh có Quyết định số 2085/QĐ-UBND ngày 12/02/2023 công bố danh mục thủ tục lĩnh vực người có công và Quyết định số 2085/QĐ-UBND ngày 12/02/2023 công bố danh mục thủ tục lĩnh vực hộ tịch.", "citation/reused-subject")]
    [InlineData("- UBND tỉnh có Quyết định số 2085/QĐ-UBND ngày 12/02/2023 công bố danh mục thủ tục lĩnh vực người có công và Quyết định số 2390/QĐ-UBND ngày 11/3/2023 công bố danh mục thủ tục lĩnh vực hộ tịch.", null)]
    [InlineData("- Quyết định số 17/QĐ-UBND ngày 23/01/2023 về kiểm soát thủ tục hành chính năm 2023, song song với Quyết định số 17/QĐ-UBND ngày 23/01/2023 của UBND huyện về trật tự xây dựng.", null)]
    [InlineData("- Kế hoạch số 03/KH-UBND ngày 06/01/2023 về công tác CCHC năm 2023 của đơn vị.\n- Tiếp tục Kế hoạch số 03/KH-UBND ngày 06/01/2023 về nhiệm vụ CCHC của địa phương.", null)]
    [InlineData("- Kế hoạch số 211/KH-UBND ngày 29/12/2022 về cải cách hành chính năm 2023.\n- Theo Kế hoạch số 211/KH-UBND ngày 01/01/2023 về nhiệm vụ trong năm, đã họp 3 lần.", "date/number-conflict")]
    [InlineData("- Kế hoạch số 03/KH-UBND ngày 06/01/2023 về cải cách hành chính năm 2023 gồm 24 nhiệm vụ.\n- Kế hoạch số 03/KH-UBND ngày 06/01/2023 triển khai còn chậm do công chức kiêm nhiệm.", null)]
    [InlineData("- Kế hoạch số 04/KH-UBND ngày 05/01/2023 về cải cách hành chính năm 2023.\n- Theo Kế hoạch số 04/KH-UBND ngày 05/01/2023 về tuyên truyền CCHC năm 2023, đã phát 12 tin.", "citation/reused-subject")]
    [InlineData("- Ban chỉ đạo được kiện toàn theo Quyết định số 16/QĐ-UBND ngày 11/02/2023 hoạt động nền nếp.\n- Quyết định số 16/QĐ-UBND ngày 11/02/2023 về kiện toàn Ban chỉ đạo cải cách hành chính.", null)]
    [InlineData("- Báo cáo số 171/BC-UBND ngày 02/3/2023 của UBND xã về kỷ cương.", "date/number-order")]
    [InlineData("- Báo cáo số 31/BC-UBND ngày 02/3/2023 của UBND xã về kỷ cương.", null)]
    [InlineData("- Ưu điểm: 5 tháng qua xã Thu Cúc vận hành bộ máy mới ổn định.", "template/wrong-agency")]
    [InlineData("- Được: bộ phận một cửa của xã Tân Bắc hoạt động đều.", "template/wrong-agency")]
    [InlineData("- Tham quan bộ phận một cửa của xã Tân Bắc.", null)]
    [InlineData("- Cùng với đó, UBND xã Tân Bắc ban hành Kế hoạch số 07/KH-UBND ngày 17/01/2023 về tuyên truyền.", "template/wrong-agency")]
    [InlineData("- Cùng với UBND xã Tân Bắc tổ chức hội thao.", null)]
    [InlineData("- Năm nay có các kế hoạch:\n2) Kế hoạch số 13/KH-UBND ngày 05/02/2023, tuyên truyền trên loa;\n3) Kế hoạch số 13/KH-UBND ngày 05/02/2023, phòng chống dịch tả lợn châu Phi;", "citation/reused-subject")]
    [InlineData("- Năm nay có các kế hoạch:\n2) Kế hoạch số 13/KH-UBND ngày 05/02/2023, tuyên truyền trên loa;\n3) Kế hoạch số 15/KH-UBND ngày 06/02/2023, phòng chống dịch tả lợn châu Phi;", null)]
    [InlineData("- Nhìn chung, so với quý I, hồ sơ mới tăng 47 (quý I nhận mới 814).", null)]
    [InlineData("- Đánh giá kế hoạch cũ: Kế hoạch số 10/KH-UBND ngày 17/01/2022 về CCHC năm 2022 hoàn thành 43/43 nhiệm vụ.", null)]
    [InlineData("- Kế hoạch số 42/KH-UBND ngày 25/02/2023 thông tin, tuyên truyền CCHC năm 2023; họp giao ban hằng tháng.\n- Căn cứ kế hoạch số 42/KH-UBND ngày 25/02/2023 tự kiểm tra CCHC năm 2023, đã kiểm tra 02 bộ phận.", "citation/reused-subject")]
    [InlineData("- Kế hoạch số 42/KH-UBND ngày 25/02/2023 kiểm tra, tuyên truyền CCHC năm 2023; họp giao ban hằng tháng.\n- Căn cứ kế hoạch số 42/KH-UBND ngày 25/02/2023 tự kiểm tra CCHC năm 2023, đã kiểm tra 02 bộ phận.", null)]
    [InlineData("- Quyết định số 22/QĐ-UBND ngày 27/02/2023 ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2022.", "template/stale-year")]
    [InlineData("- Hạn chế của năm 2022 đã kiểm điểm: 2 nhiệm vụ trong Kế hoạch CCHC năm 2022 chậm (nay đã xong).", null)]
    [InlineData("- Xã ban hành Kế hoạch số 06/KH-UBND ngày 15/01/2022 \"Cải cách hành chính năm 2022\".", "template/stale-year")]
    public void What_other_communes_wrote(string lines, string? code) => Assert.Equal(code is null ? [] : [code], Codes("I. KẾT QUẢ\n" + lines));

    [Theory]
    [InlineData("2. Đánh giá lại KH số 07/KH-UBND ngày 13/01/2022 (năm 2022): 17/18 việc.")]
    [InlineData("2. KH số 07/KH-UBND ngày 13/01/2022 (năm 2022): 17/18 việc; việc dở huyện chưa cấp tiền.")]
    [InlineData("2. Kế hoạch CCHC năm 2022 của xã (KH số 07/KH-UBND ngày 13/01/2022) có 21 việc, xong 20.")]
    [InlineData("2. Chấm điểm 2022: KH số 07/KH-UBND ngày 13/01/2022 xong 25/26 nhiệm vụ.")]
    public void Beside_this_years_plan_the_last_one_looks_back(string line) =>
        Assert.Empty(Codes("I. KẾT QUẢ\n1. KH CCHC năm 2023: số 09/KH-UBND ngày 16/01/2023, 19 nhiệm vụ.\n" + line));

    [Fact]
    public void A_plan_that_is_called_by_its_year_only_is_this_years_as_well() =>
        Assert.Empty(Codes("I. KẾT QUẢ\n1. Kế hoạch năm 2023 số 02/KH-UBND ký ngày 05/01/2023, có 18 mục việc. Kế hoạch năm 2022 số 03/KH-UBND ngày 09/01/2022 đạt 17/17 mục việc."));

    [Theory]
    [InlineData("Kế hoạch số 05/KH-UBND ngày 10/01/2022 có 27 nhiệm vụ, xong 26; việc chưa xong là lắp màn hình, chuyển sang năm nay.", 0)]
    [InlineData("Kế hoạch số 05/KH-UBND ngày 10/01/2022 có 27 nhiệm vụ, xong 13.", 1)]
    public void A_plan_of_which_something_was_left_over_is_last_years(string line, int findings) =>
        Assert.Equal(findings, Codes($"I. KẾT QUẢ\nKế hoạch số 09/KH-UBND ngày 22/01/2023 về tuyên truyền.\n{line}").Count(code => code == "date/number-order"));

    [Theory]
    [InlineData("- Công văn số 77/UBND ngày 20/01/2023 về trực hồ sơ; Công văn số 84/UBND ngày 08/02/2022 về giờ trực; Công văn số 90/UBND ngày 28/02/2023 về phí chứng thực.", 1)]
    [InlineData("- Công văn số 77/UBND ngày 20/01/2023 về trực hồ sơ; Công văn số 84/UBND ngày 08/02/2023 về giờ trực; Công văn số 90/UBND ngày 28/02/2023 về phí chứng thực.", 0)]
    public void A_year_mistyped_between_two_of_the_row_is_found(string line, int findings) => Assert.Equal(findings, Codes($"I. KẾT QUẢ\n{line}").Count(code => code == "date/number-order"));

    [Theory]
    [InlineData("- Kế hoạch số 29/KH-UBND ngày 28/02/2023 rà soát, đánh giá thủ tục hành chính năm 2022.", "template/stale-year")]
    [InlineData("- Năm 2022, thực hiện Kế hoạch số 142/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022, UBND xã đã hoàn thành 19/21 nhiệm vụ.", null)]
    [InlineData("- Trên cơ sở kết quả của Kế hoạch CCHC năm 2022 (Kế hoạch số 02/KH-UBND ngày 11/01/2022), xã xây dựng Kế hoạch số 05/KH-UBND ngày 15/01/2023.", null)]
    public void Plans_of_the_year_before_are_stale_unless_the_sentence_looks_back(string line, string? code) => Assert.Equal(code is null ? [] : [code], Codes($"I. KẾT QUẢ\n{line}"));

    /// <summary>Where else a report speaks of itself, and where it does not.</summary>
    [Theory]
    [InlineData("Hệ thống loa của xã Phong Niên duy trì chuyên mục hằng tuần.", 1)]
    [InlineData("Qua mạng, xã Phong Niên nhận 942 văn bản.", 1)]
    [InlineData("Kế hoạch số 02/KH-UBND ngày 06/01/2023 về cải cách hành chính nhà nước xã Phong Niên năm 2023.", 1)]
    [InlineData("Xã Phong Niên là địa phương thuần nông, có 10 thôn.", 1)]
    [InlineData("Kính đề nghị UBND huyện cấp bổ sung máy quét cho xã Phong Niên.", 1)]
    [InlineData("Trên đây là báo cáo công tác cải cách hành chính quý II của xã Phong Niên.", 1)]
    [InlineData("II. KẾT QUẢ TỪNG LĨNH VỰC CỦA XÃ PHONG NIÊN", 1)]
    [InlineData("II. KẾT QUẢ TỪNG LĨNH VỰC CỦA XÃ PHONG HẢI", 0)]
    [InlineData("BÁO CÁO CỦA UBND XÃ TRONG QUÝ II", 0)]
    [InlineData("Sáng kiến lưu động của xã Phong Niên đạt giải nhất của huyện.", 0)]
    [InlineData("Cùng với xã Phong Niên, xã Phong Hải tổ chức đối thoại.", 0)]
    public void A_report_speaks_of_itself_in_many_places(string line, int findings) =>
        Assert.Equal(findings, Codes("I. KẾT QUẢ\n" + line).Count(code => code == "template/wrong-agency"));

    [Theory]
    [InlineData("hai đơn vị cũ", "của xã Phong Niên", "của xã Phong Lưu", 0)]
    [InlineData("hai đơn vị cũ", "", "", 0)]
    [InlineData("UBND xã", "", "", 1)]
    public void Former_communes_numbered_their_plans_each_for_itself(string whose, string one, string other, int findings) =>
        Assert.Equal(findings, Codes($"I. KẾT QUẢ\nCác kế hoạch của {whose} (số 04/KH-UBND ngày 10/01/2023 {one}, số 04/KH-UBND ngày 13/01/2023 {other}) được thay thế.").Count(code => code == "date/number-conflict"));

    [Theory]
    [InlineData("Theo chỉ đạo của UBND huyện Ngọc Sơn tại Kế hoạch số 287/KH-UBND ngày 21/01/2023, xã rà soát các chỉ tiêu.")]
    [InlineData("Trên cơ sở Kế hoạch số 287/KH-UBND ngày 21/01/2023 và Hướng dẫn số 22/HD-UBND ngày 14/02/2023 của UBND huyện Ngọc Sơn, xã tự rà soát.")]
    public void What_another_body_decided_runs_against_no_number_of_ours(string line) =>
        Assert.Empty(Codes("I. KẾT QUẢ\nKế hoạch số 80/KH-UBND ngày 29/3/2023 của UBND xã về tuyên truyền.\n" + line));

    [Theory]
    [InlineData("Xã Phong Niên tập trung: hoàn thành 8 nhiệm vụ; hài lòng 98%.", 1)]
    [InlineData("Theo Quyết định số 1105/QĐ-UBND ngày 28/3/2023 của UBND huyện, chỉ số CCHC năm 2022 của xã Phong Niên đạt 79,66%, xếp 8/11 xã, thị trấn.", 1)]
    [InlineData("Chỉ số CCHC năm 2022 của xã Phong Niên đạt 81%, cao hơn 2 điểm.", 0)]
    [InlineData("Chỉ số CCHC của xã Phong Hải đạt 79%, của xã Phong Niên đạt 81%.", 0)]
    [InlineData("Xã Phong Niên đề nghị xác minh 3 trường hợp.", 0)]
    public void Whose_result_or_task_it_is_is_the_reporting_communes(string line, int findings) =>
        Assert.Equal(findings, Codes("I. KẾT QUẢ\n" + line).Count(code => code == "template/wrong-agency"));

    [Fact]
    public void A_commune_that_was_merged_into_this_one_has_a_past_of_its_own() =>
        Assert.Empty(Codes("I. KẾT QUẢ\nXã được sáp nhập từ xã Phong Niên và một xã nữa.\nXã Phong Niên đã hoàn thành bàn giao."));

    [Theory]
    [InlineData("UBND xã Phong Niên (mới), tỉnh Lào Cai, thành lập trên cơ sở 3 xã cũ, báo cáo Sở Nội vụ:", 1)]
    [InlineData("UBND xã Phong Hải (mới), thành lập trên cơ sở 3 xã cũ, báo cáo Sở Nội vụ:", 0)]
    public void Whoever_opens_the_report_is_the_one_who_reports(string opening, int findings) =>
        Assert.Equal(findings, Codes("I. KẾT QUẢ\nĐã làm xong.", opening).Count(code => code == "template/wrong-agency"));

    [Theory]
    [InlineData("Gia Phú", 1)]
    [InlineData("Phong Hải", 0)]
    [InlineData("Bảo Thắng", 0)]
    [InlineData("Lào Cai", 0)]
    [InlineData("Tằng Loỏng Hạ", 0)]
    public void The_place_of_issue_is_no_other_commune_of_the_province(string place, int findings) =>
        Assert.Equal(findings, Codes("I. KẾT QUẢ\nĐã làm xong.", "UBND xã Phong Hải, huyện Bảo Thắng, tỉnh Lào Cai báo cáo công tác CCHC quý II năm 2023.", place).Count(code => code == "template/wrong-agency"));

    [Theory]
    [InlineData("Trong tháng có Kế hoạch số 21/KH-UBND ngày 03/5/2023 đánh giá công chức Trung tâm theo KPI; Kế hoạch số 21/KH-UBND ngày 03/5/2023 diễn tập an toàn thông tin.")]
    [InlineData("1. QĐ số 55/QĐ-UBND ngày 05/4/2023: phân công giúp việc một cửa.\n2. QĐ số 55/QĐ-UBND ngày 05/4/2023: tổ kiểm tra kỷ cương hành chính.")]
    [InlineData("Công văn số 302/UBND ngày 20/4/2023 về xin lỗi tổ chức, cá nhân khi trễ hẹn; Công văn số 355/UBND ngày 04/5/2023 về kiểm kê hồ sơ giấy.\nII. QUÝ III\nKiểm kê xong hồ sơ giấy theo Công văn số 302/UBND ngày 20/4/2023 trước 30/10.")]
    public void One_number_for_two_matters_is_found_in_lists_and_tasks(string lines) => Assert.Equal(["citation/reused-subject"], Codes("I. KẾT QUẢ\n" + lines));

    [Theory]
    [InlineData("1. QĐ số 55/QĐ-UBND ngày 05/4/2023: phân công giúp việc một cửa.\n2. Trực một cửa theo QĐ số 55/QĐ-UBND ngày 05/4/2023: 5 người.")]
    [InlineData("1. KH số 55/KH-UBND ngày 05/4/2023: kiểm tra công vụ.\n2. KH số 55/KH-UBND ngày 05/4/2023: kiểm tra 3 lần, xong 2.")]
    [InlineData("Công văn số 302/UBND ngày 20/4/2023 về xin lỗi tổ chức, cá nhân khi trễ hẹn.\nXin lỗi 5 lượt theo Công văn số 302/UBND ngày 20/4/2023.")]
    public void What_came_of_a_document_is_no_second_matter(string lines) => Assert.Empty(Codes("I. KẾT QUẢ\n" + lines));

    [Fact]
    public void Without_numbered_headings_the_body_begins_behind_the_opening() =>
        Assert.Equal(["date/number-conflict"], Codes("I. Kết quả\n1. Điều hành\n- TP kiểm tra ngày 18/4/2023: KL số 31/KL-UBND ngày 02/5/2023; 04 tồn tại.\nIII. 6 tháng cuối\n1. Sửa tồn tại còn lại trong KL số 31/KL-UBND ngày 12/5/2023: trước 30/6/2023."));

    [Theory]
    [InlineData("Đoàn kiểm tra của huyện (Quyết định số 315/QĐ-UBND ngày 06/3/2023) kiểm tra ngày 29/3/2023.")]
    [InlineData("Huyện kiểm tra 01 lần (Quyết định số 315/QĐ-UBND ngày 06/3/2023), nêu 05 tồn tại.")]
    public void A_document_in_brackets_is_whose_the_words_before_it_are_about(string line) =>
        Assert.Empty(Codes($"I. KẾT QUẢ\n{line}\nBan hành Quyết định số 42/QĐ-UBND ngày 03/4/2023 về quy chế."));

    [Fact]
    public void No_province_is_called_by_a_number() =>
        Assert.Null(new Extractor(Paper.Rules).Extract(Paper.Of(
            "ỦY BAN NHÂN DÂN\nXÃ PHONG HẢI\nSố: 81/BC-UBND\nPhong Hải, ngày 15 tháng 6 năm 2023\nBÁO CÁO\nCông tác cải cách hành chính quý II năm 2023\nI. KẾT QUẢ\n5. Kiểm tra: tỉnh 0; huyện 01; xã 03.") with
        { Reader = "test" }).Metadata.Province);

    [Theory]
    [InlineData("số liệu gồm hai phần: phần A từ 01/4 đến 30/4/2023 (các xã cũ), phần B từ 01/5 đến 14/6/2023 (xã mới)", 0)]
    [InlineData("số liệu từ 01/4 đến 30/4/2023 (các xã cũ)", 1)]
    public void Windows_that_make_the_period_together_are_one(string window, int findings) =>
        Assert.Equal(findings, Codes("I. KẾT QUẢ\nĐã làm xong.", $"UBND xã Phong Hải báo cáo công tác CCHC quý II năm 2023; {window}.").Count(code => code == "period/contradiction"));
}
