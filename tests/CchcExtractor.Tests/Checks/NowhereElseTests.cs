namespace CchcExtractor.Tests.Checks;

/// <summary>Numbers that stand nowhere else in a report: a row that no sentence of its matter says, a share without its whole, a summary's count; each firing, and beside it what must stay quiet.</summary>
public class NowhereElseTests
{
    [Theory]
    [InlineData("Anh chị em trong cơ quan hiện nay tổng số 18 người.", 4, "2.2", "23", 1)]
    [InlineData("Anh chị em trong cơ quan hiện nay tổng số 23 người.", 4, "2.2", "23", 0)]
    [InlineData("Anh chị em trong cơ quan hiện nay tổng số 23 người, đại học 18 người.", 4, "2.2", "23", 0)]
    [InlineData("Đường làng có 18 bóng đèn.", 4, "2.2", "23", 0)]
    [InlineData("Toàn huyện hiện có bình quân 18 cán bộ, công chức mỗi xã.", 4, "2.2", "23", 0)]
    [InlineData("Thăm dò 50 lượt người, ai cũng vừa lòng với phiếu của mình.", 1, "5.1", "30", 1)]
    [InlineData("Thăm dò 30 lượt người, ai cũng vừa lòng với phiếu của mình.", 1, "5.1", "30", 0)]
    [InlineData("Thăm dò bằng 20 phiếu giấy và 10 phiếu qua mạng.", 1, "5.1", "30", 0)]
    public void A_row_that_the_text_tells_of_stands_in_it(string text, int form, string code, string value, int findings) =>
        Assert.Equal(findings, Sketch.OfFirstQuarter2024().Says(text, "", "II.4").Form(form, $"{code}={value}").Codes().Count(found => found == "cross/differs"));

    [Fact]
    public void What_another_row_says_is_not_this_rows()
    {
        const string Text = "Số có mặt làm việc thực tế 18 người.";
        Assert.DoesNotContain("cross/differs", Sketch.OfFirstQuarter2024().Says(Text, "", "II.4").Form(4, "2.1=23", "2.2=18").Codes());
    }

    [Theory]
    [InlineData("Phát 80 phiếu khảo sát. Thu về 77 phiếu. Hài lòng 75 phiếu, đạt 84,7%.", "ratio/differs")]
    [InlineData("Phát 80 phiếu khảo sát. Thu về 77 phiếu. Hài lòng 75 phiếu, đạt 97,4%.", null)]
    [InlineData("Phát 80 phiếu khảo sát. Thu về 77 phiếu. Hài lòng 75 phiếu, đạt 93,7%.", null)]
    [InlineData("Hài lòng 75 phiếu, đạt 84,7%.", null)]
    [InlineData("Phát 80 phiếu khảo sát. Cùng kỳ năm trước hài lòng 75 phiếu, đạt 84,7%.", null)]
    public void A_share_has_its_whole(string sentence, string? code) => Told.Expect(2, code, [sentence]);

    [Theory]
    [InlineData("Với 1.429 hồ sơ đã tiếp nhận, khối lượng công việc lớn.", "repeat/value-differs")]
    [InlineData("Với 1.447 hồ sơ đã tiếp nhận, khối lượng công việc lớn.", null)]
    [InlineData("Năm 2022, xã có 1.429 hồ sơ đã tiếp nhận.", null)]
    public void A_summary_tells_the_count_of_the_results(string summary, string? code) =>
        Told.Expect(3, code, ["Bộ phận Một cửa tiếp nhận 1.447 hồ sơ, chưa kể hồ sơ cũ.", "III. ĐÁNH GIÁ CHUNG", summary]);

    [Theory]
    [InlineData("Vốn đầu tư giao trong năm: 1.620 triệu đồng. Đã chi 679 triệu đồng, đạt 4191% kế hoạch vốn.", "ratio/out-of-range")]
    [InlineData("Phiếu lấy ý kiến: phát 107, thu 98; hài lòng 94 phiếu, bằng 195,9% số thu.", "ratio/out-of-range")]
    [InlineData("Thực hiện kế hoạch: hoàn thành 12/25 nhiệm vụ, đạt tỷ lệ 48%; 13 nhiệm vụ thường xuyên, tiếp tục thực hiện.", null)]
    [InlineData("Tiếp nhận 800 hồ sơ. Đã trả kết quả 804 hồ sơ, còn 12 hồ sơ. Tính trên tổng số phải giải quyết kể cả 16 hồ sơ kỳ trước chuyển qua (816 hồ sơ) thì tỷ lệ đã giải quyết là 98,5%.", null)]
    public void Rates_beside_their_numbers(string sentence, string? code) => Told.Expect(2, code, [sentence]);

    [Fact]
    public void What_its_own_sentence_bears_out_is_told_there_first() =>
        Told.Expect(3, null, ["Số nhiệm vụ tiếp nhận từ UBND huyện là 60; hoàn thành trong hạn 60.", "III. ĐÁNH GIÁ CHUNG", "Số nhiệm vụ đề ra: 40; số đã hoàn thành: 36; chưa hoàn thành: 04; tỷ lệ hoàn thành kế hoạch: 90%."]);

    [Theory]
    [InlineData("Chỉ số cải cách hành chính năm trước của xã đạt 82,35 điểm, xã Mỹ Phong Tây đạt 84,1 điểm.", null)]
    [InlineData("Chỉ số cải cách hành chính năm trước đạt 82,35 điểm, xã Mỹ Phong Tây có nhiều cố gắng.", "template/wrong-agency")]
    public void Another_commune_beside_the_own_is_no_left_over(string summary, string? code) => Told.Expect(3, code, ["Tiếp nhận 1.447 hồ sơ.", "III. ĐÁNH GIÁ CHUNG", summary]);
}
