namespace CchcExtractor.Tests.Checks;

/// <summary>Where the reading of a figure is in doubt before the report is, a finding is a remark only.</summary>
public sealed class DoubtTests
{
    private static Sketch Report() => Sketch.OfFirstQuarter2024();

    [Fact]
    public void A_number_beside_a_figure_that_would_fit_is_the_figure_perhaps()
    {
        static Sketch Staff(params string[] unread) => Report().Says("Đầu năm có mặt 19 người; nay có mặt 18 người, gồm 10 cán bộ và 8 công chức.", "staff.present=19 staff.officials=10 staff.civil_servants=8").Unread(unread);
        Assert.Equal(["sum/parts-differ"], Staff().Codes());
        Assert.Empty(Staff("18").Codes());
        Assert.Contains("sum/parts-differ", Staff("18").Infos());
    }

    [Fact]
    public void A_small_number_of_another_unit_is_not() =>
        Assert.Equal(["sum/parts-differ"], Report().Says("Có mặt 19 người, gồm 10 cán bộ và 8 công chức, mở 18 hộp thư.", "staff.present=19 staff.officials=10 staff.civil_servants=8").Unread("18").Codes());

    [Fact]
    public void A_form_that_agrees_with_such_a_number_is_no_alarm()
    {
        static Sketch Findings(params string[] unread) => Report().Says("Phát hiện 94 vấn đề, có 84 vấn đề về niêm yết.", "inspections.findings=94").Unread(unread).Form(1, "3.3.1=84");
        Assert.Equal(["cross/differs"], Findings().Codes());
        Assert.Empty(Findings("84").Codes());
    }

    [Fact]
    public void Of_surveys_the_form_may_mean_any_count_of_the_sentence()
    {
        static Sketch Surveys(string said) => Report().Says($"Phát ra {said} phiếu, thu vào 84 phiếu.", $"satisfaction.surveys={said}").Form(1, "5.1=84");
        Assert.Empty(Surveys("94").Codes());
        Assert.Equal(["cross/differs"], Report().Says("Phát ra 94 phiếu, thu vào 88 phiếu.", "satisfaction.surveys=94").Form(1, "5.1=84").Codes());
    }

    [Fact]
    public void A_nought_in_a_form_may_be_a_row_left_alone()
    {
        Assert.Empty(Report().Says("Khảo sát 94 phiếu.", "satisfaction.surveys=94").Form(1, "5.1=0").Codes());
        Assert.Equal(["cross/differs"], Report().Says("Không khảo sát phiếu nào.", "satisfaction.surveys=không").Form(1, "5.1=94").Codes());
    }

    [Fact]
    public void Dossiers_of_another_whole_and_their_rate_are_not_those_of_the_report() =>
        Assert.Empty(Report().Says("Tiếp nhận 69 hồ sơ, trực tuyến 30 hồ sơ, đạt 43,48%.", "dossiers.received=69 dossiers.received.online=30 dossiers.received.online.rate=43,48%")
            .Says("Riêng thủ tục đủ điều kiện có 17/21 hồ sơ nộp trực tuyến, đạt 80,95%.", "dossiers.received.online=17/21 dossiers.received.online.rate=80,95%", "II.3").Codes());

    [Fact]
    public void What_is_carried_over_may_be_counted_in_or_not()
    {
        static Sketch Received(string carried) => Report().Says("Tiếp nhận 1.246 hồ sơ.", "dossiers.received=1.246").Says($"Kỳ trước {carried} hồ sơ.", $"dossiers.carried_over={carried}")
            .Says("Qua mạng 511, trực tiếp 717.", "dossiers.received.online=511 dossiers.received.direct=717");
        Assert.Empty(Received("18").Codes());
        Assert.Equal(["sum/parts-differ"], Received("17").Codes());
    }

    [Fact]
    public void A_sum_that_lacks_a_number_of_its_own_sentence_is_not_understood()
    {
        const string Parts = "dossiers.received=1.344 dossiers.received.online=640 dossiers.received.direct=323";
        Assert.Empty(Report().Says("Tiếp nhận 1.344 hồ sơ (toàn trình 640; một phần 381; trực tiếp 323).", Parts).Codes());
        Assert.Equal(["sum/parts-differ"], Report().Says("Tiếp nhận 1.344 hồ sơ (trực tuyến 640; trực tiếp 323).", Parts).Codes());
    }

    [Fact]
    public void A_rate_that_its_own_sentence_makes_is_right_whatever_it_was_taken_for() =>
        Assert.Empty(Report().Says("Trong tháng làm 3 nhiệm vụ; lũy kế 9/28, đạt 32,1%.", "plan.tasks.done=3 plan.tasks=9 plan.completion.rate=32,1%").Codes());

    [Fact]
    public void A_part_with_a_whole_of_its_own_is_held_to_no_other() =>
        Assert.Empty(Report().Says("Đã trả 1.084 hồ sơ. Số hóa 1.087/1.087 hồ sơ.", "dossiers.resolved=1.084|dossiers.digitized=1.087/1.087").Codes());

    [Fact]
    public void A_count_that_is_narrowed_is_not_the_whole_said_again()
    {
        static Sketch Late(int count, string rest) => Report().Says("Giải quyết 187 hồ sơ.", "dossiers.resolved=187").Says($"Hạn chế: {count} hồ sơ {rest}.", $"dossiers.resolved={count}", "III");
        Assert.Empty(Late(180, "trả muộn").Codes());
        Assert.Equal(["repeat/value-differs"], Late(180, "cho người dân").Codes());
        Assert.Equal(["repeat/value-differs"], Late(178, "trả kịp thời").Codes()); // digits swapped
    }

    [Fact]
    public void What_a_report_may_count_twice_is_an_error_only_where_digits_are_swapped()
    {
        static Sketch Issued() => Report().Says("Ban hành 19 văn bản chỉ đạo.", "directives.issued=19").Says("Trong kỳ có 17 văn bản chỉ đạo.", "directives.issued=17", "III");
        Assert.Empty(Issued().Codes());
        Assert.Empty(Issued().Says("Tất cả 19 văn bản đều kịp thời.", "directives.issued=19", "IV").Codes());
        Assert.Equal(["repeat/value-differs"], Report().Says("Ban hành 194 văn bản chỉ đạo.", "directives.issued=194").Says("Trong kỳ có 149 văn bản chỉ đạo.", "directives.issued=149", "III").Codes());
    }

    [Fact]
    public void Sums_across_sections_are_remarks() =>
        Assert.Empty(Report().Says("Còn thiếu 3 biên chế.", "staff.vacant=3").Says("Giao 19 biên chế, có mặt 19 người.", "staff.assigned=19 staff.present=19", "II.5").Codes());
}
