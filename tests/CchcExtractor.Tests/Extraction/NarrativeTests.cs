using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Extraction;

public class NarrativeTests
{
    private const string Front = "ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2024\nUBND xã Sông Trăng báo cáo kết quả thực hiện công tác cải cách hành chính quý II năm 2024 như sau:\nI. KẾT QUẢ THỰC HIỆN\n1. Cải cách thủ tục hành chính\n";

    [Theory]
    [InlineData("Bộ phận một cửa đã tiếp nhận 1.23.4 hồ sơ trong kỳ.", "1.23.4")]
    [InlineData("Bộ phận một cửa đã tiếp nhận412 hồ sơ trong kỳ.", "412")]
    [InlineData("Đã trồng 350 cây xanh trong khuôn viên trụ sở.", "350")]
    public void A_number_that_no_rule_takes_is_listed_as_printed(string sentence, string raw)
    {
        var evidence = Paper.Read(Front + sentence);
        Assert.Equal(raw, Assert.Single(evidence.Unclaimed).Raw);
        Assert.Empty(Values(evidence));
    }

    [Theory]
    [InlineData("+ 377 hồ sơ lĩnh vực Hộ tịch;", "dossiers.received")]
    [InlineData("+ 370 hồ sơ lĩnh vực Hộ tịch;", null)]
    public void A_list_typed_with_different_marks_is_one_where_all_of_it_makes_up_the_total(string first, string? whole)
    {
        var evidence = Paper.Read(Front + "* Tổng số hồ sơ tiếp nhận trong kỳ: 894 hồ sơ; trực tuyến: 725 hồ sơ; trực tiếp: 169 hồ sơ.\nCụ thể:\n" + first + "\n+ Chứng thực: 326 hồ sơ;\n- Địa chính: 68 hồ sơ;\n- 41 hồ sơ lĩnh vực Môi trường;\n- Bảo trợ xã hội: 82 hồ sơ.");
        var fields = evidence.Figures.Where(figure => figure.Field.Length > 0).ToList();
        if (whole is not null)
            Assert.Equal(5, fields.Count(figure => figure.Indicator == whole));
        else
            Assert.True(fields.Count(figure => figure.Indicator == "dossiers.received") < 5);
    }

    [Fact]
    public void The_columns_of_other_years_are_no_results() =>
        Assert.Equal([("dossiers.received", "", 2107m)], Values(Paper.Read(Front + "Hồ sơ tiếp nhận qua các năm:\n|Năm|2022|2023|2024|\n|Hồ sơ tiếp nhận|1.913|1.968|2.107|")));

    [Theory]
    [InlineData("Hồ sơ quá hạn năm 2023 là 15 hồ sơ.", null)]
    [InlineData("Hồ sơ quá hạn năm 2024 là 15 hồ sơ.", 15)]
    [InlineData("Số hồ sơ quá hạn theo Kế hoạch năm 2023 đã nêu còn lại là 15 hồ sơ.", 15)]
    public void A_year_right_before_a_number_is_the_numbers_own(string sentence, int? late) =>
        Assert.Equal(late is { } value ? [("dossiers.late", "", value)] : [], Values(Paper.Read(Front + sentence)));

    [Theory]
    [InlineData("Tại thời điểm 31/12/2023, xã có 21 cán bộ, công chức; trong kỳ có thay đổi do điều động.", null)]
    [InlineData("Tính đến ngày 31/12/2023 xã có 21 cán bộ, công chức.", null)]
    [InlineData("Tại thời điểm 30/6/2024, xã có 21 cán bộ, công chức; trong kỳ có thay đổi do điều động.", 21)]
    public void A_count_taken_in_an_earlier_year_is_no_result_whichever_rule_would_take_it(string sentence, int? present) =>
        Assert.Equal(present is { } value ? [("staff.present", "", value)] : [], Values(Paper.Read(Front + sentence)));

    [Theory]
    [InlineData("Trong kỳ đã đánh giá, khép lại Kế hoạch số 164/KH-UBND ngày 19/12/2022 về cải cách hành chính năm 2023, đạt 29/30 nhiệm vụ.", null)]
    [InlineData("Đã tổng kết Kế hoạch số 216/KH-UBND ngày 21/12/2022 về cải cách hành chính năm 2023; theo kế hoạch này toàn xã đã hoàn thành 27 nhiệm vụ.", null)]
    [InlineData("Đã sơ kết việc thực hiện Kế hoạch số 198/KH-UBND ngày 29/12/2022 (kế hoạch CCHC của năm trước): hoàn thành 22/23 nhiệm vụ năm 2023.", null)]
    [InlineData("Đã tổng kết Kế hoạch năm 2023; theo kế hoạch năm 2024 xã đã hoàn thành 20 nhiệm vụ.", 20)]
    [InlineData("Thực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2023 về cải cách hành chính năm 2023, xã đã hoàn thành 20 nhiệm vụ.", 20)]
    public void Tasks_of_a_plan_that_is_looked_back_at_are_another_years(string sentence, int? done) =>
        Assert.Equal(done is { } value ? [("plan.tasks.done", "", value)] : [], Values(Paper.Read(Front + sentence)));

    [Theory]
    [InlineData("Đến năm 2025 có 95% hồ sơ được giải quyết đúng hạn.", null)]
    [InlineData("Đến năm 2024 có 95% hồ sơ được giải quyết đúng hạn.", 95)]
    public void A_year_still_to_come_makes_an_aim_of_what_follows(string sentence, int? rate) =>
        Assert.Equal(rate is { } value ? [("dossiers.on_time.rate", "", value)] : [], Values(Paper.Read(Front + sentence)));

    [Theory]
    [InlineData("Cung cấp dịch vụ công mức độ 3, 4 đối với 30 TTHC.", "mức độ 3, 4")]
    [InlineData("Có 30 TTHC trực tuyến mức độ 3,4 (tăng 2 TTHC).", "mức độ 3,4")]
    [InlineData("Tiếp nhận trực tuyến mức độ 3, 4 103 hồ sơ.", "mức độ 3, 4")]
    [InlineData("Gồm 26 TTHC mức độ 3, 4 TTHC mức độ 4.", "mức độ 3")]
    public void Levels_of_service_are_no_figures_but_what_is_counted_behind_one_is(string sentence, string taken)
    {
        var folded = Folding.Fold(sentence);
        var (start, length) = new TakenSpans(Paper.Rules).In(folded)[0];
        Assert.Equal(taken, folded.Substring(start, length));
    }

    [Fact]
    public void A_blank_forgotten_before_the_unit_loses_no_figure() =>
        Assert.Equal([("dossiers.received", "", 412m)], Values(Paper.Read(Front + "Bộ phận một cửa đã tiếp nhận 412hồ sơ trong kỳ.")));

    [Fact]
    public void A_cell_may_give_unit_rate_or_a_word_for_nought()
    {
        var evidence = Paper.Read(Front + "Kết quả giải quyết hồ sơ theo lĩnh vực như sau:\n| STT | Lĩnh vực | Tiếp nhận | Đúng hạn | Quá hạn |\n| 1 | Hộ tịch | 12 hồ sơ | 12 (100%) | không |\n| 2 | Chứng thực | 30 hồ sơ | 30 (100%) | 0 |");
        Assert.Equal(
            [
                ("dossiers.received", "ho_tich", 12m), ("dossiers.resolved.on_time", "ho_tich", 12m), ("dossiers.on_time.rate", "ho_tich", 100m), ("dossiers.late", "ho_tich", 0m),
                ("dossiers.received", "chung_thuc", 30m), ("dossiers.resolved.on_time", "chung_thuc", 30m), ("dossiers.on_time.rate", "chung_thuc", 100m), ("dossiers.late", "chung_thuc", 0m),
            ],
            Values(evidence));
    }

    /// <summary>Behind the sign no unit can follow: there is no more text to look at.</summary>
    [Fact]
    public void A_cell_may_end_with_the_sign_of_its_rate()
    {
        var evidence = Paper.Read(Front + "Kết quả giải quyết hồ sơ theo lĩnh vực như sau:\n| STT | Lĩnh vực | Tiếp nhận | Tỷ lệ đúng hạn |\n| 1 | Hộ tịch | 12 | 100% |\n| 2 | Chứng thực | 30 | 96,7% |");
        Assert.Equal(
            [("dossiers.received", "ho_tich", 12m), ("dossiers.on_time.rate", "ho_tich", 100m), ("dossiers.received", "chung_thuc", 30m), ("dossiers.on_time.rate", "chung_thuc", 96.7m)],
            Values(evidence));
    }

    [Fact]
    public void Numbers_of_a_cell_that_says_more_than_a_value_are_listed()
    {
        var evidence = Paper.Read(Front + "| STT | Lĩnh vực | Tiếp nhận | Ghi chú |\n| 1 | Hộ tịch | 12 | trong đó có 05 khai sinh, 07 khai tử |\n| 2 | Chứng thực | 30 | |");
        Assert.Equal(["05", "07"], evidence.Unclaimed.Select(number => number.Raw));
    }

    [Fact]
    public void Numbers_of_a_table_among_next_periods_tasks_are_listed_and_taken_by_no_rule()
    {
        var evidence = Paper.Read(Front + "Không có nội dung.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2024\n| STT | Lĩnh vực | Tiếp nhận |\n| 1 | Hộ tịch | 12 |\n| 2 | Chứng thực | 30 |");
        Assert.Empty(Values(evidence));
        Assert.Equal(["12", "30"], evidence.Unclaimed.Select(number => number.Raw));
    }

    /// <summary>Without sentences' ends each number would look at all the words before it: hours instead of a moment.</summary>
    [Fact]
    public void A_paragraph_of_a_hundred_kilobytes_without_a_full_stop_is_read()
    {
        var evidence = Paper.Read(Front + string.Join(' ', Enumerable.Range(1, 6_000).Select(i => $"số {i} với những chữ")));
        Assert.Equal(6_000, evidence.Unclaimed.Count);
    }

    [Fact]
    public void Every_word_list_that_the_engine_asks_for_is_in_the_shipped_rules()
    {
        foreach (var list in WordList.ByName.Values)
            Assert.True(Paper.Rules.Words(list).Count > 0, $"words/{list.Name}");
    }

    private static IEnumerable<(string, string, decimal)> Values(Evidence evidence) =>
        evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).Select(figure => (figure.Indicator, figure.Field, figure.Value ?? -1));
}
