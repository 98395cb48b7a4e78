namespace CchcExtractor.Tests.Checks;

/// <summary>Names, periods and plans that were left standing from another report, in words that are no usual place for them.</summary>
public class LeftOversTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(3, code, paragraphs);

    [Theory]
    [InlineData("Nhìn chung, công tác CCHC ở xã Tân Phú Lộc tiếp tục chuyển biến.", "template/wrong-agency")]
    [InlineData("Được: dân xã Tân Phú Lộc ít phải đi lại.", "template/wrong-agency")]
    [InlineData("Điểm sáng của xã Tân Phú Lộc là một cửa điện tử.", "template/wrong-agency")]
    [InlineData("CBCC xã Tân Phú Lộc chấp hành tốt kỷ luật.", "template/wrong-agency")]
    [InlineData("CBCC xã Phú Lâm Hạ chấp hành tốt kỷ luật.", null)]
    [InlineData("Người dân ở xa, phải đi nhờ đường qua xã Tân Phú Lộc.", null)]
    [InlineData("Chưa học tập được cách làm của xã Tân Phú Lộc.", null)]
    public void Names_in_a_summary(string summary, string? code) => Expect(code, "III. ĐÁNH GIÁ CHUNG", summary);

    [Theory]
    [InlineData("Hết phần báo cáo quý III năm 2022 của xã Phú Lâm Hạ./.", true)]
    [InlineData("Báo cáo cải cách hành chính quý I năm 2023 của UBND xã Phú Lâm Hạ được lập để gửi UBND huyện./.", true)]
    [InlineData("Không có. UBND xã Phú Lâm Hạ báo cáo kết quả CCHC quý III năm 2022 để cấp trên theo dõi.", true)]
    [InlineData("Không có. UBND xã Phú Lâm Hạ báo cáo kết quả CCHC quý III năm 2023 để cấp trên theo dõi.", false)]
    [InlineData("Không có. UBND xã Phú Lâm Hạ sẽ báo cáo kết quả CCHC năm 2023 đúng hạn.", false)]
    public void Closings_in_other_words(string closing, bool told)
    {
        var lines = Told.Lines("Phú Lâm Hạ", Told.Periods[3], "UBND xã đã thực hiện tốt nhiệm vụ được giao.");
        lines[^1] = closing;
        Assert.Equal(told ? ["period/contradiction"] : [], Told.Loud(Told.Report("r.docx", lines)));
    }

    [Theory]
    [InlineData("UBND xã tổng hợp kết quả CCHC từ ngày 15/6/2023 đến ngày 14/9/2022.", "period/contradiction")]
    [InlineData("UBND xã tổng hợp kết quả CCHC từ ngày 15/6/2023 đến ngày 14/9/2023.", null)]
    public void A_stretch_of_days_ends_behind_its_beginning(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("UBND xã triển khai CCHC năm 2022 theo Kế hoạch số 05/KH-UBND ngày 07/01/2023.", "template/stale-year")]
    [InlineData("UBND xã triển khai CCHC năm 2023 theo Kế hoạch số 05/KH-UBND ngày 07/01/2023.", null)]
    [InlineData("UBND xã cụ thể hóa bằng Kế hoạch số 05/KH-UBND ban hành ngày 07/01/2023, áp dụng cho năm 2022.", "template/stale-year")]
    [InlineData("UBND xã cụ thể hóa bằng Kế hoạch số 05/KH-UBND ban hành ngày 07/01/2023, áp dụng cho năm 2023.", null)]
    [InlineData("- Rà soát, đơn giản hóa TTHC năm 2022: Kế hoạch số 28/KH-UBND, ban hành ngày 14/02/2023;", "template/stale-year")]
    [InlineData("- Khắc phục tồn tại sau kiểm tra năm 2022: Kế hoạch số 28/KH-UBND, ban hành ngày 14/02/2023;", null)]
    [InlineData("Xác định năm 2022 là năm trọng tâm về kỷ cương hành chính, trong quý này UBND xã tập trung thực hiện các nhiệm vụ đã đề ra.", "template/stale-year")]
    [InlineData("Xác định năm 2023 là năm trọng tâm về kỷ cương hành chính, trong quý này UBND xã tập trung thực hiện các nhiệm vụ đã đề ra.", null)]
    [InlineData("- Quyết định ban hành Quy chế chi tiêu nội bộ năm 2022 (số 19/QĐ-UBND ngày 08/03/2022).", "template/stale-year")]
    [InlineData("- Quyết định ban hành Quy chế chi tiêu nội bộ năm 2023 (số 19/QĐ-UBND ngày 08/03/2023).", null)]
    public void Plans_of_years_that_are_over(string sentence, string? code) => Expect(code, sentence);

    [Theory]
    [InlineData("Cùng ngày 01/3/2023, UBND huyện Thạch Lâm có Kế hoạch số 20/KH-UBND về kiểm tra CCHC.", null)]
    [InlineData("Cùng ngày, UBND xã có Kế hoạch số 20/KH-UBND ngày 01/3/2023 về kiểm tra CCHC.", "citation/reused-subject")]
    public void Documents_of_another_body_have_numbers_of_their_own(string sentence, string? code) =>
        Expect(code, "- Kế hoạch số 20/KH-UBND ngày 01/3/2023 về theo dõi thi hành pháp luật.", sentence);

    [Fact]
    public void Counts_of_another_commune_are_not_the_reports_own() =>
        Expect(null, "Kết quả: đã tiếp nhận 291 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", "Theo thông báo của cấp trên, trong kỳ xã Đông Vinh (đơn vị cùng cụm thi đua) tiếp nhận 332 hồ sơ.");
}
