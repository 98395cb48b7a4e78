using CchcExtractor.Checks;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class ArithmeticTests
{
    private static Sketch Report() => Sketch.OfFirstQuarter2024();

    [Fact]
    public void Fields_that_do_not_add_up_to_the_total_are_found_with_terms_and_places()
    {
        var found = Report()
            .Says("Đã tiếp nhận 310 hồ sơ, trong đó:", "dossiers.received=310")
            .Says("Hộ tịch 120 hồ sơ;", "dossiers.received@ho_tich=120").Says("Chứng thực 170 hồ sơ;", "dossiers.received@chung_thuc=170").Says("Đất đai 25 hồ sơ.", "dossiers.received@dat_dai=25")
            .Only("sum/parts-differ");
        Assert.Contains("120 (Hộ tịch) + 170 (Chứng thực) + 25 (Đất đai) = 315", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("310", found.Message.English, StringComparison.Ordinal);
        Assert.Equal("dossiers.received = 310", found.Found);
        Assert.Equal(4, found.Sides.Count);
        Assert.Equal("dossiers.received[*] dossiers.received", found.Key);
    }

    [Theory]
    [InlineData("Đã tiếp nhận 310 hồ sơ, chủ yếu thuộc các lĩnh vực:")]
    [InlineData("Đã tiếp nhận 310 hồ sơ ở nhiều lĩnh vực như:")]
    [InlineData("Một số lĩnh vực có nhiều hồ sơ:")]
    public void A_list_that_names_examples_need_not_add_up(string head) =>
        Assert.Empty(Report().Says(head, "dossiers.received=310").Says("Hộ tịch 120 hồ sơ;", "dossiers.received@ho_tich=120").Says("Chứng thực 170 hồ sơ.", "dossiers.received@chung_thuc=170").Codes());

    [Theory]
    [InlineData("Một số lĩnh vực tiếp nhận nhiều hồ sơ:", false)]
    [InlineData("Các lĩnh vực phát sinh hồ sơ nhiều nhất:", false)]
    [InlineData("Chia theo lĩnh vực:", true)]
    public void Examples_in_one_paragraph_below_their_head_need_not_add_up(string head, bool found) =>
        Assert.Equal(found ? ["sum/parts-differ"] : [], Report().Says("Đã tiếp nhận 310 hồ sơ.", "dossiers.received=310").Says(head, "").Says("Hộ tịch 120 hồ sơ; Chứng thực 170 hồ sơ.", "dossiers.received@ho_tich=120 dossiers.received@chung_thuc=170").Codes());

    [Fact]
    public void A_breakdown_that_leads_with_as_follows_is_complete() =>
        Assert.Equal(["sum/parts-differ"], Report().Says("Đã tiếp nhận 310 hồ sơ, cụ thể như sau:", "dossiers.received=310").Says("Hộ tịch 120 hồ sơ;", "dossiers.received@ho_tich=120").Says("Chứng thực 170 hồ sơ.", "dossiers.received@chung_thuc=170").Codes());

    [Fact]
    public void A_single_field_is_no_breakdown() =>
        Assert.Empty(Report().Says("Đã tiếp nhận 310 hồ sơ, riêng hộ tịch 120 hồ sơ.", "dossiers.received=310 dossiers.received@ho_tich=120").Codes());

    [Fact]
    public void Ways_of_handing_in_must_add_up_and_the_post_counts_where_it_is_named()
    {
        Assert.Empty(Report().Says("310 hồ sơ: trực tuyến 280, trực tiếp 27, bưu chính 3.", "dossiers.received=310 dossiers.received.online=280 dossiers.received.direct=27 dossiers.received.postal=3").Codes());
        Assert.Empty(Report().Says("310 hồ sơ: trực tuyến 280, trực tiếp 30.", "dossiers.received=310 dossiers.received.online=280 dossiers.received.direct=30").Codes());
        Assert.Equal(["sum/parts-differ"], Report().Says("310 hồ sơ: trực tuyến 280, trực tiếp 27.", "dossiers.received=310 dossiers.received.online=280 dossiers.received.direct=27").Codes());
    }

    [Fact]
    public void About_right_numbers_take_no_part() =>
        Assert.Empty(Report().Says("Hơn 300 hồ sơ: trực tuyến 280, trực tiếp 27.", "dossiers.received=~300 dossiers.received.online=280 dossiers.received.direct=27").Codes());

    [Fact]
    public void A_part_larger_than_its_whole_is_found_for_a_field_too()
    {
        var found = Report().Says("Bảo trợ xã hội 44 hồ sơ (trực tuyến 47).", "dossiers.received@bao_tro_xa_hoi=44 dossiers.received.online@bao_tro_xa_hoi=47").Only("part/exceeds-whole");
        Assert.Equal("dossiers.received.online@bao_tro_xa_hoi = 47", found.Found);
        Assert.Contains("Bảo trợ xã hội", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("lớn hơn", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Empty(Report().Says("Bảo trợ xã hội 44 hồ sơ (trực tuyến 44).", "dossiers.received@bao_tro_xa_hoi=44 dossiers.received.online@bao_tro_xa_hoi=44").Codes());
    }

    [Fact]
    public void One_figure_with_two_values_is_found_with_both_places_and_the_likely_cause()
    {
        var found = Report()
            .Says("Hiện có mặt 22 người.", "staff.present=22", "II.3").Says("Hiện có 21 người, ngoài ra 01 hợp đồng; có mặt 21 người.", "staff.present=21 staff.contract=01|staff.present=21", "II.4").Only("repeat/value-differs");
        Assert.Equal("staff.present = 22", found.Found);
        Assert.Equal("21", found.Expected);
        Assert.Equal(2, found.Sides.Count);
        Assert.Contains("mục II.3", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("21 + 1 = 22", found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_is_told_with_the_terms_that_are_printed_and_numbers_as_Vietnamese_write_them() =>
        Assert.Contains(
            "nhưng 1.174 (hồ sơ tiếp nhận trực tuyến) + 255 (hồ sơ tiếp nhận trực tiếp) = 1.429. Đề nghị cộng lại.",
            Report().Says("Tiếp nhận 1424 hồ sơ: trực tuyến 1174, trực tiếp 255.", "dossiers.received=1424 dossiers.received.online=1174 dossiers.received.direct=255").Only("sum/parts-differ").Message.Vietnamese,
            StringComparison.Ordinal);

    [Fact]
    public void A_count_never_explains_the_difference_of_two_rates() =>
        Assert.DoesNotContain("+ 1 =", Report()
            .Says("Đúng hạn 100%.", "dossiers.on_time.rate=100%").Says("Đúng hạn 99%; chuyển sang 1 hồ sơ.", "dossiers.on_time.rate=99%|dossiers.carried_over=1", "III").Only("repeat/value-differs").Message.English, StringComparison.Ordinal);

    [Fact]
    public void A_rate_repeated_with_fewer_digits_is_the_same_rate() =>
        Assert.Empty(Report().Says("Tỷ lệ hài lòng 98,6%.", "satisfaction.rate=98,6%").Says("Tỷ lệ hài lòng 99%.", "satisfaction.rate=99%", "III.1").Says("Tỷ lệ hài lòng 98%.", "satisfaction.rate=98%", "III.1").Codes());

    [Theory]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đạt 33%", "plan.tasks.done=9/43", "ratio/differs")]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đạt 20,9%", "plan.tasks.done=9/43", null)]
    [InlineData("đạt 20,9% (9/43 nhiệm vụ), cùng kỳ năm trước 37,2%", "plan.tasks.done=9/43", null)]
    [InlineData("đã giải quyết 0/0 phản ánh, đạt tỷ lệ 100%", "feedback.resolved=0/0", "ratio/zero-denominator")]
    [InlineData("đã giải quyết 0/0 phản ánh", "feedback.resolved=0/0", null)]
    [InlineData("hoàn thành 9/43 nhiệm vụ (33%)", "plan.tasks.done=9/43", "ratio/differs")]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đạt tỷ lệ 33%", "plan.tasks.done=9/43", "ratio/differs")]
    [InlineData("hoàn thành 9/43 nhiệm vụ đạt 33%", "plan.tasks.done=9/43", "ratio/differs")]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đúng tiến độ đạt 100%", "plan.tasks.done=9/43", null)]
    [InlineData("hoàn thành 9/43 nhiệm vụ, 100% đúng tiến độ", "plan.tasks.done=9/43", null)]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đạt tỷ lệ đúng tiến độ 100%", "plan.tasks.done=9/43", null)]
    [InlineData("hoàn thành 9/43 nhiệm vụ, đạt 100% chỉ tiêu quý", "plan.tasks.done=9/43", null)]
    public void A_fraction_and_the_rate_beside_it_belong_together(string text, string figure, string? code) =>
        Assert.Equal(code is null ? [] : [code], Report().Says(text, figure).Codes());

    [Fact]
    public void Two_values_in_one_section_are_two_things_unless_digits_are_swapped()
    {
        Assert.Equal(["repeat/value-differs"], Report().Says("Giải quyết 365 hồ sơ.", "dossiers.resolved=365").Says("Giải quyết 358 hồ sơ.", "dossiers.resolved=358").Infos());
        Assert.Equal(["repeat/value-differs"], Report().Says("Giải quyết 365 hồ sơ.", "dossiers.resolved=365").Says("Giải quyết 356 hồ sơ.", "dossiers.resolved=356").Codes());
    }

    [Fact]
    public void A_part_printed_with_its_whole_is_no_second_value_of_it() =>
        Assert.Empty(Report().Says("Có 11 cán bộ.", "staff.officials=11", "II.3").Says("Cán bộ 09/11.", "staff.officials=9/11", "II.4").Codes());

    [Fact]
    public void Numbers_that_cannot_be_slips_for_each_other_are_only_a_remark()
    {
        var report = Report().Says("Tiếp nhận 412 văn bản.", "documents.incoming=412").Says("Tiếp nhận 19 văn bản.", "documents.incoming=19", "III");
        Assert.Empty(report.Codes());
        Assert.Equal(["repeat/value-differs"], report.Infos());
        Assert.Equal(["repeat/value-differs"], Report().Says("Tiếp nhận 412 hồ sơ.", "dossiers.received=412").Says("Tiếp nhận 42 hồ sơ.", "dossiers.received=42", "III").Codes());
    }

    [Fact]
    public void A_field_that_the_breakdown_leaves_out_leaves_the_sum_open() =>
        Assert.DoesNotContain("sum/parts-differ", Report()
            .Says("Đã tiếp nhận 310 hồ sơ, trực tuyến 290, trong đó:", "dossiers.received=310 dossiers.received.online=290")
            .Says("Hộ tịch 120 hồ sơ (trực tuyến 110);", "dossiers.received@ho_tich=120 dossiers.received.online@ho_tich=110").Says("Chứng thực 170 hồ sơ (trực tuyến 165);", "dossiers.received@chung_thuc=170 dossiers.received.online@chung_thuc=165")
            .Says("Đất đai 20 hồ sơ.", "dossiers.received@dat_dai=20").Codes());

    [Fact]
    public void A_list_item_that_was_not_understood_leaves_the_sum_open() =>
        Assert.Empty(Report().Says("Đã tiếp nhận 310 hồ sơ, trong đó:", "dossiers.received=310").Says("Hộ tịch 120 hồ sơ;", "dossiers.received@ho_tich=120").Line("Việc khác: 20 hồ sơ;").Says("Chứng thực 170 hồ sơ.", "dossiers.received@chung_thuc=170").Codes());

    [Fact]
    public void A_column_of_totals_among_the_fields_is_not_added_twice() =>
        Assert.Empty(Report().Says("Tiếp nhận 310 hồ sơ.", "dossiers.received=310").Says("Hộ tịch 120, chứng thực 170, đất đai 20, cộng 310.", "dossiers.received@ho_tich=120 dossiers.received@chung_thuc=170 dossiers.received@dat_dai=20 dossiers.received@cong=310").Codes());

    [Fact]
    public void A_number_behind_a_field_may_be_the_fields() =>
        Assert.Empty(Report().Says("Tiếp nhận trực tuyến 300 hồ sơ.", "dossiers.received.online=300").Says("Hộ tịch 200 hồ sơ, trong đó trực tuyến 190.", "dossiers.received@ho_tich=200 dossiers.received.online=190").Codes());

    [Fact]
    public void A_rate_whose_own_denominator_is_not_given_is_left_open() =>
        Assert.Empty(Report().Says("Tiếp nhận 200 hồ sơ, đúng hạn 180.", "dossiers.received=200 dossiers.resolved.on_time=180").Says("Tỷ lệ đúng hạn 94,7%.", "dossiers.on_time.rate=94,7%").Codes());

    [Fact]
    public void Rates_far_apart_are_only_a_remark() =>
        Assert.Equal(["repeat/value-differs"], Report().Says("Hài lòng 98%.", "satisfaction.rate=98%").Says("Hài lòng 66%.", "satisfaction.rate=66%", "III").Infos());

    [Fact]
    public void Swapped_digits_are_named_as_the_likely_cause() =>
        Assert.Contains("Digits may be swapped", Report().Says("Tiếp nhận 412 văn bản.", "documents.incoming=412").Says("Tiếp nhận 421 văn bản.", "documents.incoming=421", "III").Only("repeat/value-differs").Message.English, StringComparison.Ordinal);

    [Fact]
    public void A_rate_that_is_not_its_quotient_is_found()
    {
        var found = Report().Says("Hoàn thành 12/40 nhiệm vụ, đạt 45%.", "plan.tasks.done=12 plan.tasks=40 plan.completion.rate=45%").Only("ratio/differs");
        Assert.Contains("nhưng 12 (nhiệm vụ đã hoàn thành) / 40 (nhiệm vụ trong kế hoạch CCHC) = 30%. Đề nghị tính lại.", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal("plan.completion.rate = 45%", found.Found);
        Assert.Empty(Report().Says("Hoàn thành 12/40 nhiệm vụ, đạt 30%.", "plan.tasks.done=12 plan.tasks=40 plan.completion.rate=30%").Codes());
    }

    [Fact]
    public void The_denominator_of_a_rate_may_be_received_or_resolved_and_the_message_says_what_was_tried()
    {
        Assert.Empty(Report().Says("Tiếp nhận 200 hồ sơ, giải quyết 190, đúng hạn 180.", "dossiers.received=200 dossiers.resolved=190 dossiers.resolved.on_time=180").Says("Tỷ lệ đúng hạn 90%.", "dossiers.on_time.rate=90%").Codes());
        Assert.Empty(Report().Says("Tiếp nhận 200 hồ sơ, giải quyết 190, đúng hạn 180.", "dossiers.received=200 dossiers.resolved=190 dossiers.resolved.on_time=180").Says("Tỷ lệ đúng hạn 94,7%.", "dossiers.on_time.rate=94,7%").Codes());
        var found = Report().Says("Tiếp nhận 200 hồ sơ, giải quyết 190, đúng hạn 180.", "dossiers.received=200 dossiers.resolved=190 dossiers.resolved.on_time=180").Says("Tỷ lệ đúng hạn 85%.", "dossiers.on_time.rate=85%").Only("ratio/differs");
        Assert.Contains("[dossiers.resolved] = 190, [dossiers.received] = 200", found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mentions_that_stand_together_are_meant_together()
    {
        // the second sentence has its own three numbers; the total of the first is not theirs
        var report = Report().Says("Giao 21 người, có 20 (thiếu 01). Năm nay giao 22 người, có 20 (thiếu 03).", "staff.assigned=21 staff.present=20 staff.vacant=01|staff.assigned=22 staff.present=20 staff.vacant=03");
        Assert.Equal(["sum/parts-differ"], report.Codes().Where(code => code == "sum/parts-differ"));
        Assert.Equal("staff.vacant = 03", report.Only("sum/parts-differ").Found);
    }

    [Fact]
    public void Contract_staff_may_be_counted_in_or_not()
    {
        Assert.Empty(Report().Says("Có mặt 19: cán bộ 10, công chức 8, hợp đồng 1.", "staff.present=19 staff.officials=10 staff.civil_servants=8 staff.contract=1").Codes());
        Assert.Empty(Report().Says("Có mặt 18: cán bộ 10, công chức 8, hợp đồng 1.", "staff.present=18 staff.officials=10 staff.civil_servants=8 staff.contract=1").Codes());
        Assert.Equal(["sum/parts-differ"], Report().Says("Có mặt 17: cán bộ 10, công chức 8.", "staff.present=17 staff.officials=10 staff.civil_servants=8").Codes());
    }

    [Fact]
    public void One_wrong_figure_that_breaks_two_sums_is_told_once() =>
        Assert.Equal(
            ["sum/parts-differ"],
            Report()
                .Says("Hộ tịch: 52 hồ sơ, trực tuyến 40, trực tiếp 10.", "dossiers.received@ho_tich=52 dossiers.received.online@ho_tich=40 dossiers.received.direct@ho_tich=10")
                .Says("Chứng thực: 70 hồ sơ, trực tuyến 60, trực tiếp 10.", "dossiers.received@chung_thuc=70 dossiers.received.online@chung_thuc=60 dossiers.received.direct@chung_thuc=10")
                .Says("Cộng: 120 hồ sơ, trực tuyến 100, trực tiếp 20.", "dossiers.received=120 dossiers.received.online=100 dossiers.received.direct=20").Codes());

    [Fact]
    public void A_rate_above_a_hundred_is_found_and_a_hundred_is_not()
    {
        Assert.Equal("satisfaction.rate = 100,5%", Report().Says("Hài lòng 100,5%.", "satisfaction.rate=100,5%").Only("ratio/out-of-range").Found);
        Assert.Empty(Report().Says("Hài lòng 100%.", "satisfaction.rate=100%").Codes());
    }

    [Fact]
    public void What_the_report_does_not_say_is_counted_as_not_evaluated()
    {
        var checks = Report().Says("Tiếp nhận 310 hồ sơ.", "dossiers.received=310").Audited().Checks;
        Assert.Equal(0, checks.Failed);
        Assert.True(checks.NotEvaluated > 0);
    }

    [Fact]
    public void Findings_come_in_order_of_the_text()
    {
        var found = Report().Says("Hài lòng 101%.", "satisfaction.rate=101%").Says("Hoàn thành 12/40, đạt 45%.", "plan.tasks.done=12 plan.tasks=40 plan.completion.rate=45%").Says("Ký số 102%.", "signature.digital.rate=102%").Audited().Discrepancies;
        Assert.Equal(["satisfaction.rate", "plan.completion.rate", "signature.digital.rate"], found.Select(discrepancy => discrepancy.Sides[0].What.Split(' ')[0]));
    }
}
