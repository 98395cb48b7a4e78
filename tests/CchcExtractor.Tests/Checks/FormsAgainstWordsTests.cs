namespace CchcExtractor.Tests.Checks;

/// <summary>What the text says in words of its own, held against the rows of the forms: each firing, and beside it what must stay quiet.</summary>
public class FormsAgainstWordsTests
{
    private static int Differs(string text, int form, params string[] rows) => Sketch.OfFirstQuarter2024().Says(text, "", "II.2").Form(form, rows).Codes().Count(code => code == "cross/differs");

    [Theory]
    [InlineData("Bộ phận Một cửa áp dụng 119 TTHC cấp xã; số TTHC liên thông giữa các cấp chính quyền: 28.", "37", 1)]
    [InlineData("Bộ phận Một cửa áp dụng 119 TTHC cấp xã; số TTHC liên thông giữa các cấp chính quyền: 37.", "37", 0)]
    [InlineData("Xã có 133 TTHC, trong đó 28 thủ tục liên thông các cấp và 9 thủ tục liên thông cùng cấp.", "20", 1)]
    [InlineData("Xã có 133 TTHC, trong đó 28 thủ tục liên thông các cấp và 9 thủ tục liên thông cùng cấp.", "28", 0)]
    [InlineData("Niêm yết 137 TTHC tại nơi tiếp dân; trong đó 46 TTHC liên thông.", "55", 1)]
    [InlineData("Niêm yết 137 TTHC tại nơi tiếp dân; trong đó 46 TTHC liên thông.", "46", 0)]
    [InlineData("Thực hiện 137 TTHC theo cơ chế một cửa, một cửa liên thông.", "130", 0)]
    [InlineData("Rà soát 46 TTHC liên thông.", "55", 0)]
    [InlineData("Liên thông 03 thủ tục khai sinh, thường trú, bảo hiểm y tế.", "5", 0)]
    [InlineData("UBND tỉnh công bố 46 TTHC liên thông.", "55", 0)]
    public void Linked_procedures_are_those_of_the_form(string text, string row, int findings) => Assert.Equal(findings, Differs(text, 3, $"2.2={row}"));

    /// <summary>Linked of either level, or both together.</summary>
    [Theory]
    [InlineData("Trong đó 46 TTHC liên thông.", "2.1=6", "2.2=40", 0)]
    [InlineData("Trong đó 46 TTHC liên thông.", "2.1=46", "2.2=40", 0)]
    [InlineData("Trong đó 46 TTHC liên thông.", "2.1=8", "2.2=55", 1)]
    [InlineData("TTHC liên thông 35, gồm 6 cùng cấp, 29 khác cấp.", "2.1=8", "2.2=29", 1)]
    [InlineData("TTHC liên thông 35, gồm 6 cùng cấp, 29 khác cấp.", "2.1=6", "2.2=29", 0)]
    public void Linked_procedures_of_no_level_may_be_either(string text, string one, string several, int findings) => Assert.Equal(findings, Differs(text, 3, one, several));

    [Theory]
    [InlineData("Số TTHC được công bố mới: 3; bãi bỏ: 2.", "1.3=5", 1)]
    [InlineData("Số TTHC được công bố mới: 3; bãi bỏ: 2.", "1.3=2", 0)]
    [InlineData("TTHC niêm yết: 229. Công bố mới 07, bãi bỏ 15.", "1.2=8", 1)]
    [InlineData("TTHC niêm yết: 229. Công bố mới 07, bãi bỏ 15.", "1.2=7", 0)]
    [InlineData("Danh mục TTHC gồm 122 thủ tục. Rà soát văn bản quy phạm pháp luật, đề nghị bãi bỏ 04.", "1.3=5", 0)]
    [InlineData("Biến động trong kỳ: công bố mới 08 TTHC, bãi bỏ và thay thế 01 TTHC.", "1.3=2", 1)]
    [InlineData("Có 12 TTHC tiếp nhận không phụ thuộc vào địa giới hành chính.", "2.3=15", 1)]
    [InlineData("Có 12 TTHC tiếp nhận không phụ thuộc vào địa giới hành chính.", "2.3=12", 0)]
    public void New_and_abolished_procedures_are_those_of_the_form(string text, string row, int findings) => Assert.Equal(findings, Differs(text, 3, row));

    [Theory]
    [InlineData("Không có cán bộ nào trong số 21 cán bộ, công chức bị xử lý kỷ luật.", "0", 0)]
    [InlineData("Không có cán bộ nào trong số 21 cán bộ, công chức bị xử lý kỷ luật.", "2", 1)]
    [InlineData("Trong kỳ chưa có ai trong 19 cán bộ, công chức bị kỷ luật.", "0", 0)]
    [InlineData("Trong kỳ có 01 công chức bị khiển trách.", "0", 1)]
    [InlineData("Trong kỳ có 01 công chức bị khiển trách.", "1", 0)]
    [InlineData("Trong số 21 cán bộ, công chức có 01 công chức bị xử lý kỷ luật.", "1", 0)]
    public void Nobody_of_all_is_nobody(string text, string row, int findings) => Assert.Equal(findings, Differs(text, 5, $"4.4={row}"));

    /// <summary>One digit put for another tells where the text says one number, and nothing of surveys, of which there are several.</summary>
    [Theory]
    [InlineData("Huyện giao 42 nhiệm vụ.", "assignments=42", "4.1=92", true)]
    [InlineData("Lấy ý kiến 50 người dân, 48 người hài lòng.", "satisfaction.surveys=50", "5.1=30", false)]
    public void One_digit_put_for_another_is_a_slip(string text, string figure, string row, bool loud) =>
        Assert.Equal(loud, Sketch.OfFirstQuarter2024().Says(text, figure, "I.1").Form(1, row).Codes().Contains("cross/differs"));

    /// <summary>What the text does not say itself, other counts of it come to.</summary>
    [Theory]
    [InlineData("dossiers.resolved=230 dossiers.resolved.early=64 dossiers.resolved.due=164", 3, "3.3.2=228", 0)]
    [InlineData("dossiers.resolved=230 dossiers.resolved.early=64 dossiers.resolved.due=164", 3, "3.3.2=282", 1)]
    [InlineData("dossiers.resolved=230 dossiers.late=2", 3, "3.3.2=218", 1)]
    [InlineData("dossiers.resolved=230 dossiers.late=2", 3, "3.3.2=228", 0)]
    [InlineData("procedures.disclosed=161", 3, "1.4.3=161", 0)]
    [InlineData("procedures.disclosed=161", 3, "1.4.3=116", 1)]
    [InlineData("procedures.disclosed=38", 3, "1.4.3=206", 0)]
    [InlineData("procedures.one_stop=178", 3, "1.4.3=204", 0)]
    [InlineData("procedures.one_stop=178", 3, "1.4.3=187", 1)]
    [InlineData("procedures.in_authority=204 procedures.disclosed=178", 3, "1.4.3=204", 0)]
    [InlineData("procedures.online.partial=21", 7, "6.4.2=21", 0)]
    [InlineData("procedures.online.partial=21", 7, "6.4.2=12", 1)]
    public void What_comes_to_it_stands_in_for_what_is_not_said(string figures, int form, string row, int findings)
    {
        var sketch = Sketch.OfFirstQuarter2024();
        foreach (var figure in figures.Split(' '))
            sketch = sketch.Says($"Số liệu {figure[(figure.IndexOf('=', StringComparison.Ordinal) + 1)..]}.", figure, "II.2");
        Assert.Equal(findings, sketch.Form(form, row).Codes().Count(code => code == "cross/differs"));
    }

    [Theory]
    [InlineData("Nhiệm vụ huyện giao: 17. Xong đúng hạn 12, xong quá hạn 02, chưa tới hạn 03.", "4.2=14", 1)]
    [InlineData("Nhiệm vụ huyện giao: 17. Xong đúng hạn 12, xong quá hạn 02, chưa tới hạn 03.", "4.2=12", 0)]
    [InlineData("Nhiệm vụ huyện giao: 17. Tiếp nhận 20 hồ sơ, đúng hạn 12.", "4.2=14", 0)]
    public void What_became_of_assigned_tasks_may_stand_in_the_next_sentence(string text, string row, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says(text, "assignments=17", "I.1").Form(1, "4.1=17", row).Codes().Count(code => code == "cross/differs"));

    [Theory]
    [InlineData("Vốn đầu tư công: giao 2.025 triệu đồng; giải ngân 752 triệu đồng.", "1.1=5025", "1.2=752", 1)]
    [InlineData("Vốn đầu tư công: giao 2.025 triệu đồng; giải ngân 752 triệu đồng.", "1.1=2025", "1.2=752", 0)]
    [InlineData("Vốn đầu tư công: giao 2.025 triệu đồng; giải ngân 752 triệu đồng.", "1.1=9100", "1.2=4000", 0)]
    public void Of_two_amounts_the_one_left_over_is_the_other_rows(string text, string plan, string spent, int findings) => Assert.Equal(findings, Differs(text, 6, plan, spent));

    [Theory]
    [InlineData("PAKN: 03, đã trả lời 03. Trong 3 PAKN chỉ 01 về quy định TTHC, 02 về thái độ phục vụ.", false)]
    [InlineData("PAKN: 03, đã trả lời 03. Trong đó 01 về thái độ phục vụ.", true)]
    public void Complaints_about_rules_may_be_counted_apart(string text, bool differs) =>
        Assert.Equal(differs, Sketch.OfFirstQuarter2024().Says(text, "feedback.received=3", "II.2").Form(3, "3.4.1=1").Codes().Contains("cross/differs"));

    /// <summary>Told once, up to twice as many are the same count written wrong.</summary>
    [Theory]
    [InlineData("Ban hành 17 văn bản chỉ đạo.", "directives.issued=17", "1=33", true)]
    [InlineData("Ban hành 17 văn bản chỉ đạo.", "directives.issued=17", "1=61", false)]
    [InlineData("Số phiếu khảo sát: 200.", "satisfaction.surveys=200", "5.1=110", false)]
    public void Told_once_a_count_is_no_other(string text, string figure, string row, bool loud) =>
        Assert.Equal(loud, Sketch.OfFirstQuarter2024().Says(text, figure, "I.1").Form(1, row).Codes().Contains("cross/differs"));
}
