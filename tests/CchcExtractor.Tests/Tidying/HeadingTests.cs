using CchcExtractor.Documents;
using CchcExtractor.Tidying;
using static CchcExtractor.Tests.Tidying.DocumentSketch;

namespace CchcExtractor.Tests.Tidying;

/// <summary>Headings come out with the levels of the report's own numbering, whatever it looks like.</summary>
public class HeadingTests
{
    private const string Text = "UBND xã đã triển khai thực hiện nghiêm túc các nội dung theo kế hoạch đề ra.";

    [Theory]
    [InlineData("I.", "1.", "a)")]
    [InlineData("I.", "1.", "1.1.")]
    [InlineData("I/", "1/", "1.1/")]
    [InlineData("A.", "I.", "1.")]
    [InlineData("Phần I:", "I.", "1.")]
    [InlineData("Phần thứ nhất", "1.", "a.")]
    [InlineData("1.", "1.1.", "1.1.1.")]
    [InlineData("I -", "1-", "a -")]
    public void Every_scheme_of_numbers_gives_the_same_levels(string first, string second, string third)
    {
        var headings = Tidy.Up(Body($"*{first} Công tác chỉ đạo*", $"*{second} Kế hoạch năm*", $"*{third} Kiểm soát thủ tục*", Text)).Blocks.OfType<Heading>().ToList();
        Assert.Equal([1, 2, 3], headings.Select(heading => heading.Level));
        Assert.Equal(["Công tác chỉ đạo", "Kế hoạch năm", "Kiểm soát thủ tục"], headings.Select(heading => heading.Title.Printed));
    }

    [Fact]
    public void A_higher_heading_closes_the_lower_ones() => Assert.Equal(
        ["1 I Chỉ đạo", "2 1 Kế hoạch", "3 a Kiểm soát", "3 b Công khai", "2 2 Tuyên truyền", "1 II Kết quả", "2 1 Thể chế"],
        Outline(Body("*I. Chỉ đạo*", "*1. Kế hoạch*", "*a. Kiểm soát*", Text, "*b) Công khai*", Text, "*2. Tuyên truyền*", Text, "*II. Kết quả*", "*1. Thể chế*", Text)));

    [Fact]
    public void A_part_gives_its_number_as_a_roman_one() => Assert.Equal(["1 I MỞ ĐẦU", "1 II KẾT QUẢ"], Outline(Body("*Phần thứ nhất: MỞ ĐẦU*", Text, "*PHẦN II. KẾT QUẢ*", Text)));

    [Fact]
    public void A_numbered_sentence_is_no_heading() => Assert.Equal(
        ["1 I Chỉ đạo"],
        Outline(Body("*I. Chỉ đạo*", "1. Tiếp tục triển khai thực hiện các nhiệm vụ theo kế hoạch cải cách hành chính đã đề ra.", "2. Tăng cường công tác kiểm tra;")));

    [Fact]
    public void Short_plain_lines_with_text_below_are_headings_and_those_of_a_list_are_not() => Assert.Equal(
        ["1 1 Ưu điểm", "1 2 Hạn chế"],
        Outline(Body("1. Ưu điểm", Text, "2. Hạn chế", Text, "Các lĩnh vực gồm:", "1) Hộ tịch", "2) Chứng thực", "3) Đất đai", Text)));

    [Fact]
    public void A_plain_line_of_a_shape_that_is_surely_a_heading_elsewhere_is_one_too() =>
        Assert.Equal(["1 1 Thể chế", "1 2 Tài chính công", "1 3 Chính quyền điện tử"], Outline(Body("*1. Thể chế*", Text, "2. Tài chính công", "3. Chính quyền điện tử", Text)));

    [Fact]
    public void A_line_that_states_a_value_is_no_heading() => Assert.Empty(Outline(Body("1. Tổng số hồ sơ tiếp nhận: 523 hồ sơ", Text)));

    [Fact]
    public void A_title_that_runs_on_gives_a_heading_and_keeps_the_whole_line()
    {
        const string line = "1. Cải cách thể chế: Trong kỳ, HĐND và UBND xã đã ban hành 132 văn bản, trong đó có 12 nghị quyết; công tác rà soát văn bản được thực hiện thường xuyên, đúng quy định của pháp luật.";
        var blocks = Tidy.Up(Body("*I. KẾT QUẢ*", line)).Blocks.Skip(2).ToList();
        Assert.Equal("Cải cách thể chế:", Assert.IsType<Heading>(blocks[0]).Title.Printed);
        Assert.Equal(line, Assert.IsAssignableFrom<TextBlock>(blocks[1]).Text.Printed);
    }

    [Fact]
    public void Bold_lines_without_number_are_headings_ranked_by_their_look() => Assert.Equal(
        ["1 - CÔNG TÁC CHỈ ĐẠO", "2 - Về kế hoạch", "2 - Về tuyên truyền", "1 - KẾT QUẢ THỰC HIỆN"],
        Outline(Body("*CÔNG TÁC CHỈ ĐẠO*", "*Về kế hoạch*", Text, "*Về tuyên truyền*", Text, "*KẾT QUẢ THỰC HIỆN*", Text)));

    [Fact]
    public void Of_two_bold_lines_in_one_look_the_upper_is_the_higher() =>
        Assert.Equal(["1 - Kết quả thực hiện", "2 - Cải cách thể chế", "2 - Cải cách thủ tục"], Outline(Body("*Kết quả thực hiện*", "*Cải cách thể chế*", Text, "*Cải cách thủ tục*", Text)));

    [Fact]
    public void Letterhead_title_and_signature_are_no_headings() => Assert.Equal(
        ["1 I CHỈ ĐẠO"],
        Outline(Of("*ỦY BAN NHÂN DÂN*", "*XÃ MỚI*", "^*BÁO CÁO*", "^*Kết quả công tác cải cách hành chính*", Preamble, "*I. CHỈ ĐẠO*", Text, "Trên đây là báo cáo của UBND xã.", "*Nơi nhận:*", "- Như trên;", "*TM. ỦY BAN NHÂN DÂN*", "*CHỦ TỊCH*", "*Nguyễn Văn An*")));

    [Fact]
    public void An_appendix_and_its_forms_begin_anew() => Assert.Equal(
        ["1 I CHỈ ĐẠO", "2 1 Kế hoạch", "1 - PHỤ LỤC", "2 - Biểu mẫu 1", "2 - Biểu mẫu 2"],
        Outline(Body("*I. CHỈ ĐẠO*", "*1. Kế hoạch*", Text, "^*PHỤ LỤC*", "^*Thống kê kết quả*", "^*Biểu mẫu 1*", Table("STT | Chỉ tiêu", "1 | x"), "^*Biểu mẫu 2*", Table("STT | Chỉ tiêu", "1 | y"))));

    [Fact]
    public void Lines_inside_tables_are_never_headings() => Assert.Empty(Outline(Body(Table("I. | A. TỔNG SỐ", "1. | Hộ tịch"))));

    [Fact]
    public void Declared_levels_make_headings_of_lines_in_plain_type()
    {
        var declared = new Paragraph(new Location("paragraph"), new Text("Công tác tuyên truyền")) { OutlineLevel = 2 };
        Assert.Equal(["1 I CHỈ ĐẠO", "2 - Công tác tuyên truyền"], Outline(Body("*I. CHỈ ĐẠO*", declared, Text)));
    }

    [Fact]
    public void An_i_behind_h_is_a_letter_and_not_a_roman_one() => Assert.Equal(
        ["1 H ĐÁNH GIÁ", "2 I Ưu điểm", "1 I PHƯƠNG HƯỚNG"],
        Outline(Body([.. "ABCDEFG".Select(letter => (object)$"*{letter}. MỤC {letter}{letter}{letter}*"), "*H. ĐÁNH GIÁ*", "*I. Ưu điểm*", Text, "*I. PHƯƠNG HƯỚNG*", Text]))[7..]);

    [Fact]
    public void A_centred_heading_and_its_second_line_are_one() => Assert.Equal(
        ["1 I TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH", "1 II KẾT QUẢ"],
        Outline(Body("^*Phần I*", "^*TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH*", "^*HÀNH CHÍNH*", Text, "^*Phần II: KẾT QUẢ*", Text)));

    [Fact]
    public void Automatic_numbers_that_begin_anew_under_one_heading_are_counted_on()
    {
        static Paragraph Auto(string title) => new(new Location("p"), new Text("1. " + title)) { AutomaticMark = "1.", Look = new Look(Bold: true) };
        Assert.Equal(
            ["1 I CHỈ ĐẠO", "2 1 Kế hoạch", "2 2 Kiểm tra", "1 II KẾT QUẢ", "2 1 Thể chế"],
            Outline(Body("*I. CHỈ ĐẠO*", Auto("Kế hoạch"), Text, Auto("Kiểm tra"), Text, "*II. KẾT QUẢ*", Auto("Thể chế"), Text)));
    }
}
