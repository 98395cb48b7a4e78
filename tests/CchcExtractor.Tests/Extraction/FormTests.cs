using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Forms;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Extraction;

public class FormTests
{
    private static Evidence Read(string appendix) =>
        Paper.Read($"BÁO CÁO\nCông tác cải cách hành chính năm 2023\nCăn cứ kế hoạch, UBND xã An Hòa báo cáo như sau:\nI. KẾT QUẢ\nXong.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình\nPHỤ LỤC\n{appendix}");

    private static IReadOnlyList<string> Rows(string appendix) =>
        Read(appendix).Figures.Where(figure => figure.Origin == Origin.Appendix).Select(figure => $"{figure.Indicator} [{figure.Unit}] {figure.Raw} -> {figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}").ToList();

    private const string Header = "| STT | Chỉ tiêu thống kê | Đơn vị tính | Số lượng/ Tỷ lệ | Ghi chú |";

    [Fact]
    public void Blank_nought_the_word_for_none_and_a_dash_are_four_different_answers() =>
        Assert.Equal(
            ["bm3/1.1 [Thủ tục]  -> null", "bm3/1.2 [Thủ tục] 0 -> 0", "bm3/1.3 [Thủ tục] không -> 0", "bm3/1.4 [Thủ tục] - -> null", "bm3/3.3 [%] 98,5% -> 98.5", "bm3/3.3.1 [Hồ sơ] 1.204 -> 1204"],
            Rows($"Biểu mẫu 3\nCải cách thủ tục hành chính\n{Header}\n| 1.1. | Số TTHC đã được phê duyệt phương án đơn giản hóa | Thủ tục |  | |\n| 1.2. | Số TTHC công bố mới | Thủ tục | 0 | |\n| 1.3. | Số TTHC bãi bỏ, thay thế | Thủ tục | không | |\n| 1.4 | Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương | Thủ tục | - | |\n| 3.3 | Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn | % | 98,5% | |\n| 3,3,1 | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 1.204 | |"));

    [Fact]
    public void A_group_row_whose_code_stands_in_its_label_is_a_row_and_no_header() =>
        Assert.Equal(
            ["bm3/3 []  -> null", "bm3/3.3.1 [Hồ sơ] 20 -> 20"],
            Rows("Biểu mẫu 3\n| Chỉ tiêu thống kê | Đơn vị tính | Số lượng/Tỷ lệ |\n| 3. Kết quả giải quyết TTHC | | |\n| 3.3.1. Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 20 |"));

    [Fact]
    public void A_group_row_without_any_code_is_a_row_where_its_label_is_known() =>
        Assert.Equal(
            ["bm3/3 []  -> null", "bm3/3.3.1 [Hồ sơ] 20 -> 20"],
            Rows("Biểu mẫu 3\n| Chỉ tiêu thống kê | Đơn vị tính | Số lượng/Tỷ lệ |\n| Kết quả giải quyết TTHC | | |\n| Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 20 |"));

    [Fact]
    public void A_table_of_the_appendix_that_is_no_form_is_said_not_to_be_read()
    {
        var read = Read("Danh sách thôn\n| Tên thôn | Hộ nghèo | Hộ khá |\n| Thôn Đoài | 12 | 30 |\n| Thôn Đông | 14 | 31 |");
        Assert.DoesNotContain(read.Figures, figure => figure.Origin == Origin.Appendix);
        Assert.Equal(("form/unread", Severity.Info), read.Problems.Select(problem => (problem.Code, problem.Severity)).Single());
    }

    [Theory]
    [InlineData("Biểu mẫu 4\nCải cách bộ máy")]
    [InlineData("Biểu số 04: Cải cách bộ máy hành chính")]
    [InlineData("BIỂU MẪU SỐ 4 - CẢI CÁCH BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC")]
    [InlineData("Phụ lục biểu 4")]
    [InlineData("Cải cách bộ máy hành chính nhà nước")]
    public void A_form_is_known_by_its_number_or_by_its_rows(string title) =>
        Assert.Equal(
            ["bm4/2.1 [Người] 20 -> 20", "bm4/2.2 [Người] 07 -> 7"],
            Rows($"{title}\n{Header}\n| 2.1 | Tổng số biên chế được giao trong năm | Người | 20 | |\n| 2.2 | Tổng số biên chế có mặt tại thời điểm báo cáo | Người | 07 | |"));

    [Fact]
    public void A_title_inside_the_table_begins_the_form_and_a_second_one_the_next() =>
        Assert.Equal(
            ["bm4/2.1 [Người] 20 -> 20", "bm6/1.1 [Triệu đồng] 750 -> 750"],
            Rows($"| Biểu mẫu 4: Cải cách bộ máy hành chính |\n{Header}\n| 2.1 | Tổng số biên chế được giao trong năm | Người | 20 | |\n| Biểu mẫu 6: Cải cách tài chính công |\n{Header}\n| 1.1 | Kế hoạch được giao | Triệu đồng | 750 | |"));

    [Fact]
    public void Columns_are_known_by_their_headers_and_the_last_period_is_never_read() =>
        Assert.Equal(
            ["bm4/2.1 [Người] 20 -> 20"],
            Rows("Biểu mẫu 4\n| TT | Nội dung | Kỳ trước | Kỳ này | ĐVT |\n| (1) | (2) | (3) | (4) | (5) |\n| 2.1 | Tổng số biên chế được giao trong năm | 18 | 20 | Người |"));

    [Fact]
    public void Without_a_unit_column_the_rules_give_the_unit() =>
        Assert.Equal(["bm4/2.1 [Người] 20 -> 20"], Rows("Biểu mẫu 4\n| STT | Chỉ tiêu | Kết quả |\n| 2.1 | Tổng số biên chế được giao trong năm | 20 |"));

    [Fact]
    public void A_row_without_code_is_known_by_its_label() =>
        Assert.Equal(["bm4/2.1 [Người] 20 -> 20", "bm4/2.2 [Người] 18 -> 18"], Rows($"Biểu mẫu 4\n{Header}\n| 2.1 | Tổng số biên chế được giao trong năm | Người | 20 | |\n| | Tổng số biên chế có mặt tại thời điểm báo cáo | Người | 18 | |"));

    [Fact]
    public void A_label_without_what_the_form_says_in_brackets_is_the_same_row() =>
        Assert.Equal("bm3/3.4.1", Read($"Biểu mẫu 3\n{Header}\n| 3.4 | Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC | % | 100 | |\n| 3.4.1 | Tổng số PAKN đã tiếp nhận | PAKN | 4 | |\n| 3.4.2 | Số PAKN đã giải quyết xong | PAKN | 4 | |")
            .Figures.Single(figure => figure.Code == "3.4.1").Rule);

    [Fact]
    public void A_row_of_another_level_is_not_the_known_one_however_alike_they_are() =>
        Assert.Equal(ReadForms.UnknownRow, Read($"Biểu mẫu 3\n{Header}\n| 1.2 | Số TTHC công bố mới | Thủ tục | 4 | |\n| 1.3 | Số TTHC bãi bỏ, thay thế | Thủ tục | 0 | |\n| 1.4.1 | Số TTHC cấp tỉnh (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | 12 | |")
            .Figures.Single(figure => figure.Code == "1.4.1").Rule);

    [Fact]
    public void A_form_goes_on_in_a_table_with_or_without_its_header_and_a_torn_row_is_mended()
    {
        var figures = Read($"Biểu mẫu 4\n{Header}\n| 2.1 | Tổng số biên chế được giao trong năm | Người | 20 | |\n| 2.2 | Tổng số biên chế có mặt tại | Người | 18 | |\n\n| | thời điểm báo cáo | | | |\n| 2.4 | Số biên chế đã tinh giản trong kỳ báo cáo | Người | 0 | |\n\n{Header}\n| 2.5 | Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015 | % | 4,5 | |").Figures;
        Assert.Equal(["2.1", "2.2", "2.4", "2.5"], figures.Where(figure => figure.Form == 4).Select(figure => figure.Code));
        Assert.Equal("Tổng số biên chế có mặt tại thời điểm báo cáo", figures.Single(figure => figure.Code == "2.2").Label);
    }

    [Fact]
    public void A_code_with_a_foreign_label_is_understood_by_its_label_and_noted()
    {
        var evidence = Read($"Biểu mẫu 4\n{Header}\n| 2.1 | Tổng số biên chế được giao trong năm | Người | 20 | |\n| 2.7 | Tổng số biên chế có mặt tại thời điểm báo cáo | Người | 18 | |");
        Assert.Equal("bm4/2.2", evidence.Figures.Single(figure => figure.Indicator == "bm4/2.7").Rule);
        Assert.Contains(evidence.Problems, problem => problem.Code == "form-row/foreign-label" && problem.Severity == Severity.Info);
    }

    [Fact]
    public void A_form_that_nobody_knows_is_read_all_the_same_and_said()
    {
        var evidence = Read("Biểu mẫu 9\nMột cửa hiện đại\n| STT | Chỉ tiêu | Đơn vị tính | Kết quả |\n| 1 | Số quầy tiếp nhận | Quầy | 3 |");
        var figure = Assert.Single(evidence.Figures, figure => figure.Origin == Origin.Appendix);
        Assert.Equal(("bm9/1", "Số quầy tiếp nhận", "Quầy", 3m), (figure.Indicator, figure.Label, figure.Unit, figure.Value));
        Assert.Contains(evidence.Problems, problem => problem.Code == "form/unknown" && problem.Severity == Severity.Info);
    }

    [Fact]
    public void A_word_of_an_enumerated_unit_stands_for_its_number() =>
        Assert.Equal(["bm1/5 [Có = 1; Không = 0] Có -> 1"], Rows($"Biểu mẫu 1\n{Header}\n| 5. | Khảo sát sự hài lòng của người dân, tổ chức | Có = 1; Không = 0 | Có | |"));

    [Fact]
    public void The_rules_know_all_rows_of_the_seven_forms_and_what_they_restate()
    {
        Assert.Equal([19, 12, 17, 8, 17, 13, 29], Paper.Rules.Forms.Forms.Select(form => form.Rows.Select(row => row.Code).Distinct().Count()));
        Assert.Equal("dossiers.received", Paper.Rules.Forms.Row("bm7/6.7.1")?.Concept);
        Assert.Equal(("6.7.2", "6.7.1"), Paper.Rules.Forms.Row("bm7/6.7")?.Ratio);
        Assert.All(Paper.Rules.Forms.Forms.SelectMany(form => form.Rows), row => Assert.True(row.Concept.Length == 0 || Paper.Rules.Indicators.ContainsKey(row.Concept), $"{row.Id}: {row.Concept} is no indicator"));
    }
}
