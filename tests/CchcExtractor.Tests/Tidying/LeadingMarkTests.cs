using CchcExtractor.Documents;
using CchcExtractor.Tidying;

namespace CchcExtractor.Tests.Tidying;

public class LeadingMarkTests
{
    [Theory]
    [InlineData("I. CÔNG TÁC", "Roman", "I", "CÔNG TÁC")]
    [InlineData("VII.HIỆN ĐẠI HÓA", "Roman", "VII", "HIỆN ĐẠI HÓA")]
    [InlineData("IV - Kiến nghị", "Roman", "IV", "Kiến nghị")]
    [InlineData("B/ Kết quả", "Capital", "B", "Kết quả")]
    [InlineData("1. Cải cách", "Decimal", "1", "Cải cách")]
    [InlineData("1.Về", "Decimal", "1", "Về")]
    [InlineData("1.1.Về", "Decimal", "1.1", "Về")]
    [InlineData("2.2.1 Kết quả", "Decimal", "2.2.1", "Kết quả")]
    [InlineData("(3) Đất đai", "Decimal", "3", "Đất đai")]
    [InlineData("1- Về", "Decimal", "1", "Về")]
    [InlineData("đ) Tổ chức", "Letter", "đ", "Tổ chức")]
    [InlineData("a.1. Kiểm soát", "Letter", "a.1", "Kiểm soát")]
    [InlineData("b1) Công khai", "Letter", "b1", "Công khai")]
    [InlineData("I.2. Kế hoạch", "Roman", "I.2", "Kế hoạch")]
    [InlineData("PHẦN THỨ HAI: KẾT QUẢ", "Part", "II", "KẾT QUẢ")]
    [InlineData("Mục 3. Kinh phí", "Part", "3", "Kinh phí")]
    [InlineData("PHẦN B: KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022", "Part", "B", "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022")]
    [InlineData("- Tiếp tục", "Bullet", "-", "Tiếp tục")]
    [InlineData("-Tiếp tục", "Bullet", "-", "Tiếp tục")]
    [InlineData("• Hộ tịch", "Bullet", "•", "Hộ tịch")]
    [InlineData("o Hộ tịch", "Bullet", "o", "Hộ tịch")]
    public void Marks_are_told_from_the_words(string line, string kind, string number, string words)
    {
        var mark = Assert.IsType<LeadingMark>(LeadingMark.Of(new Text(line)));
        Assert.Equal((kind, number, words), (mark.Kind.ToString(), mark.Number, line[mark.Length..]));
    }

    [Theory]
    [InlineData("1.204 hồ sơ")]
    [InlineData("9/3/2023 là hạn cuối")]
    [InlineData("10.12.2022")]
    [InlineData("I/2015, PHƯƠNG HƯỚNG")]
    [InlineData("08/10 người")]
    [InlineData("523 hồ sơ")]
    [InlineData("2.5 triệu đồng")]
    [InlineData("V/v báo cáo")]
    [InlineData("UBND xã")]
    [InlineData("Phần mềm một cửa")]
    [InlineData("Mục tiêu đề ra")]
    [InlineData("-------")]
    [InlineData("-5%")]
    [InlineData("(Số liệu tính từ ngày 1/1)")]
    [InlineData("ba. ")]
    [InlineData("o bế")]
    [InlineData("")]
    public void Amounts_dates_and_words_are_no_marks(string line) => Assert.Null(LeadingMark.Of(new Text(line)));

    [Fact]
    public void A_decomposed_part_is_known_too() =>
        Assert.Equal("II", LeadingMark.Of(new Text("Ph\u00e2\u0300n II: KẾT QUẢ"))?.Number);
}
