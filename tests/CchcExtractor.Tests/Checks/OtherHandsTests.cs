namespace CchcExtractor.Tests.Checks;

/// <summary>Wordings that mean no error: of communes that were merged, of documents of others, of months, of what was planned; beside each what is one.</summary>
public class OtherHandsTests
{
    private static void Expect(string? code, params string[] paragraphs) => Told.Expect(2, code, paragraphs);

    [Theory]
    [InlineData("Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 sửa đổi Nghị định số 61/2018/NĐ-CP; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.", null)]
    [InlineData("Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/11/2018 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.", "date/number-conflict")]
    [InlineData("Xã có Kế hoạch số 97/KH-UBND ngày 21/12/2022 về cải cách hành chính năm 2023, bám theo kế hoạch của huyện (số 301/KH-UBND ngày 15/12/2022).", null)]
    [InlineData("Sau khi UBND thị xã công bố Quyết định số 588/QĐ-UBND ngày 28/01/2023, xã ban hành Quyết định số 102/QĐ-UBND ngày 20/02/2023 về kiện toàn Tổ kiểm tra.", null)]
    [InlineData("Quyết định số 14/QĐ-UBND ngày 20/02/2023 về phân công công chức; Quyết định số 12/QĐ-UBND ngày 05/02/2023 về Quy chế chi tiêu nội bộ; Quyết định số 13/QĐ-UBND ngày 10/02/2022 về việc công bố hệ thống quản lý chất lượng vẫn còn hiệu lực.", null)]
    [InlineData("Xã ban hành Kế hoạch số 68/KH-UBND ngày 09/02/2023 về cải cách hành chính năm 2023. Tiếp tục thực hiện Kế hoạch số 68/KH-UBND ngày 04/02/2023 và Kế hoạch số 77/KH-UBND ngày 06/02/2023 của UBND huyện.", "date/number-conflict")]
    [InlineData("Xã ban hành Kế hoạch số 68/KH-UBND ngày 09/02/2023 về cải cách hành chính năm 2023. Tiếp tục thực hiện Kế hoạch số 68/KH-UBND ngày 09/02/2023 và Kế hoạch số 77/KH-UBND ngày 06/02/2023 của UBND huyện.", null)]
    public void Whose_a_document_is_and_of_what_day(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Số liệu từ 15/12/2022 đến 31/01/2023 được cộng của hai xã cũ.", null)]
    [InlineData("Số liệu quý I = số của 2 xã cũ (15/12/2022 - 31/01/2023) + số của xã mới (01/02 - 14/3/2023).", null)]
    [InlineData("Đây là báo cáo ba tháng cuối cùng của UBND xã trước khi hợp nhất.", null)]
    [InlineData("Công chức địa chính tạm phụ trách giúp xã Nậm Hăn đến hết tháng 4. Đề nghị huyện sớm cử công chức địa chính cho xã Nậm Hăn.", null)]
    [InlineData("Tập thể 17 cán bộ, công chức giữ nghiêm kỷ luật; không có ai bị kỷ luật.", null)]
    public void A_commune_that_was_merged_or_helps_another(string paragraph, string? code) => Expect(code, paragraph);

    [Theory]
    [InlineData("Lãnh đạo 10, chuyên môn 55; thạc sĩ 13, đại học 51, khác 01; cộng 65.", null)]
    [InlineData("Chiến dịch 45 ngày đêm: hướng dẫn 15 buổi, 07 thôn, 28 tổ.", null)]
    [InlineData("Hạn chế: 8 hồ sơ trễ vì bão số 9.", null)]
    [InlineData("Riêng lĩnh vực Môi trường trong kỳ không phát sinh hồ sơ, tỷ lệ giải quyết đúng hạn đạt 100%.", "ratio/zero-denominator")]
    [InlineData("Riêng lĩnh vực Môi trường trong kỳ không phát sinh hồ sơ; các lĩnh vực khác giải quyết bình thường.", null)]
    [InlineData("Số phản ánh, kiến nghị tiếp nhận trong kỳ: 0; tỷ lệ xử lý đúng hạn 100%.", "ratio/zero-denominator")]
    [InlineData("Đối thoại với Nhân dân, có 16 ý kiến, đã giải đáp 18 ý kiến.", "part/exceeds-whole")]
    [InlineData("Năm 2022 khảo sát 250 phiếu đạt 95,2%.", null)]
    public void Counts_of_another_kind(string paragraph, string? code) => Expect(code, paragraph);

    [Fact]
    public void What_was_late_in_one_month_is_not_all_that_was_late() =>
        Expect(null, "Đã giải quyết 4.909 hồ sơ, trong đó quá hạn 23 hồ sơ.", "Vướng mắc: số 17 hồ sơ quá hạn trong tháng 1 là do thiếu chữ ký số.");

    [Theory]
    [InlineData("A. KHÁI QUÁT 6 THÁNG ĐẦU NĂM (SỐ LIỆU BÀN GIAO)", null)]
    [InlineData("A. KHÁI QUÁT 6 THÁNG ĐẦU NĂM (15/12/2024 - 30/6/2025)", null)]
    [InlineData("A. KHÁI QUÁT 6 THÁNG ĐẦU NĂM", "period/contradiction")]
    public void A_heading_of_half_a_year_says_whose_it_is(string heading, string? code)
    {
        string[] lines =
        [
            "ỦY BAN NHÂN DÂN", "XÃ PHÚ LÂM HẠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 25/BC-UBND", "Phú Lâm Hạ, ngày 16 tháng 12 năm 2025", "BÁO CÁO", "Kết quả công tác cải cách hành chính năm 2025",
            "UBND xã Phú Lâm Hạ báo cáo kết quả công tác cải cách hành chính năm 2025 như sau:", heading, "Đã bàn giao hồ sơ.", "B. KẾT QUẢ THỰC HIỆN", "Đã thực hiện nghiêm túc.", "Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2025 của UBND xã Phú Lâm Hạ./.",
        ];
        Assert.Equal(code is null ? [] : [code], Told.Loud(Told.Report("half.docx", lines)));
    }

    private static string[] Differs(string text, int form, params string[] rows) => [.. Sketch.OfFirstQuarter2024().Says(text, "", "II.2").Form(form, rows).Codes().Where(code => code is "cross/differs" or "unit/mismatch")];

    [Fact]
    public void Rows_of_forms_against_words_beside_them()
    {
        Assert.NotEmpty(Differs("Số TTHC thực hiện: 221; quý I tiếp nhận 3.072 hồ sơ, giảm 61 hồ sơ so với cùng kỳ (3.133).", 3, "1=212", "1.4=212", "1.4.3=212"));
        Assert.Empty(Differs("Hồ sơ quá hạn 22 chủ yếu do chậm phản hồi liên thông.", 3, "2.1=5", "2.2=41"));
        Assert.NotEmpty(Differs("Tài chính công: vốn giao 26.500 triệu đồng, giải ngân 22.260 triệu đồng, đạt 84%.", 6, "1.1=26.500", "1.2=22.062"));
        Assert.Empty(Differs("Tài chính công: vốn giao 26.500 triệu đồng, giải ngân 22.260 triệu đồng, đạt 84%.", 6, "1.1=26.500", "1.2=22.260"));
        Assert.Contains("unit/mismatch", Differs("Kế hoạch vốn giao đủ.", 6, "1.1=18.450 tỷ đồng"));
        Assert.Empty(Differs("Kế hoạch vốn giao đủ.", 6, "1.1=18.450"));
        Assert.NotEmpty(Differs("Toàn xã có 12 đơn vị sự nghiệp, đều do Nhà nước bảo đảm chi thường xuyên.", 6, "2.1=14", "2.5=14"));
    }
}
