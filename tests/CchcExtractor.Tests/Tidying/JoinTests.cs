using CchcExtractor.Documents;
using CchcExtractor.Tidying;
using static CchcExtractor.Tests.Tidying.DocumentSketch;

namespace CchcExtractor.Tests.Tidying;

/// <summary>What a page break tore is whole again; what the author parted stays apart.</summary>
public class JoinTests
{
    private const string Torn = "- Các thủ tục mới ban hành, sửa đổi, bổ sung, bãi bỏ thuộc thẩm quyền giải quyết";

    private static string[] Texts(params object[] blocks) => [.. Tidy.Up(Of(blocks)).Blocks.OfType<TextBlock>().Select(block => block.Text.Printed)];

    [Fact]
    public void A_torn_paragraph_is_joined_and_keeps_the_place_of_its_first_part()
    {
        var block = Assert.IsAssignableFrom<TextBlock>(Assert.Single(Tidy.Up(Of(Torn, "đều được niêm yết công khai tại Bộ phận Một cửa và", "trên Trang thông tin điện tử.")).Blocks));
        Assert.Equal((Torn + " đều được niêm yết công khai tại Bộ phận Một cửa và trên Trang thông tin điện tử.", "paragraph 1"), (block.Text.Printed, block.Location.Path));
    }

    [Theory]
    [InlineData("Các thủ tục mới ban hành đều được niêm yết công khai theo quy định.", "trong đó có 12 thủ tục")]
    [InlineData(Torn, "+ niêm yết công khai")]
    [InlineData(Torn, "a) niêm yết công khai")]
    [InlineData(Torn, "Niêm yết công khai")]
    [InlineData(Torn, "523 hồ sơ")]
    [InlineData("Phòng Nội vụ huyện", "để báo cáo")]
    [InlineData("^*Kết quả thực hiện công tác cải cách hành chính nhà nước quý I*", "^*phương hướng nhiệm vụ quý II*")]
    public void What_was_parted_stays_apart(string first, string second) => Assert.Equal(2, Texts(first, second).Length);

    [Fact]
    public void Items_behind_soft_breaks_are_lines_of_their_own() => Assert.Equal(["gồm:\ntrong đó", "- a", "2. b\nc"], Texts("gồm:\ntrong đó\n- a\n2. b\nc"));

    [Fact]
    public void A_row_of_figures_is_no_header_however_alike_two_tables_begin()
    {
        var table = Assert.IsType<Table>(Assert.Single(Tidy.Up(Of(Table("Lĩnh vực | Nhận | Trả", "(1) | (2) | (3)", "Hộ tịch | 5 | 5"), Table("Lĩnh vực | Nhận | Trả", "(1) | (2) | (3)", "Hộ tịch | 5 | 5", "Đất đai | 2 | 1"))).Blocks));
        Assert.Equal(["Lĩnh vực", "(1)", "Hộ tịch", "Hộ tịch", "Đất đai"], table.Cells.Where(cell => cell.Column == 0).Select(cell => cell.Text.Printed));
    }

    [Fact]
    public void A_form_goes_on_when_its_header_repeats_without_a_new_title()
    {
        var table = Assert.IsType<Table>(Assert.Single(Tidy.Up(Of(Table("STT | Chỉ tiêu", "1 | a", "2 | b"), Table("STT | Chỉ tiêu", "3 | c"))).Blocks));
        Assert.Equal(["STT", "Chỉ tiêu", "1", "a", "2", "b", "3", "c"], table.Cells.Select(cell => cell.Text.Printed));
        Assert.Equal((3, 1, "table/row 2/column 2"), (table.At(3, 1)!.Row, table.HeaderRows, table.At(3, 1)!.Location.Path));
    }

    [Fact]
    public void A_form_without_repeated_header_goes_on_when_its_codes_do() =>
        Assert.Single(Tidy.Up(Of(Table("STT | Chỉ tiêu", "1 | a", "1.1 | b"), Table("1.2 | c", "2 | d"))).Blocks);

    [Fact]
    public void Tables_with_a_title_between_them_or_other_columns_stay_apart()
    {
        Assert.Equal(3, Tidy.Up(Of(Table("STT | Chỉ tiêu", "1 | a"), "^*Biểu mẫu 2*", Table("STT | Chỉ tiêu", "1 | b"))).Blocks.Count);
        Assert.Equal(2, Tidy.Up(Of(Table("STT | Chỉ tiêu", "1 | a"), Table("STT | Chỉ tiêu | Ghi chú", "2 | b | "))).Blocks.Count);
        Assert.Equal(2, Tidy.Up(Of(Table("STT | Chỉ tiêu", "1 | a"), Table("1 | b", "2 | c"))).Blocks.Count);
    }

    [Fact]
    public void A_layout_table_of_one_column_is_taken_apart_and_a_letterhead_is_not()
    {
        Assert.Equal(2, Tidy.Up(Of(Table(false, "a", "b"))).Blocks.Count);
        Assert.IsType<Table>(Assert.Single(Tidy.Up(Of(Table(false, "UBND XÃ | CỘNG HÒA"))).Blocks));
    }

    [Fact]
    public void List_items_take_their_level_from_the_order_of_their_marks()
    {
        var items = Tidy.Up(Of("- a", "+ b", "+ c", "- d", "• e", "– f")).Blocks.Cast<ListItem>();
        Assert.Equal([("-", 1), ("+", 2), ("+", 2), ("-", 1), ("•", 2), ("–", 1)], items.Select(item => (item.Mark, item.Level)));
    }

    [Fact]
    public void The_list_of_steps_holds_every_step() =>
        Assert.Equal(
            typeof(Tidy).Assembly.GetTypes().Where(type => type.Namespace == typeof(Tidy).Namespace && type.GetMethod("Run", [typeof(Document)]) is not null).Select(type => type.Name).Order(),
            Tidy.Steps.Select(step => step.Name).Order());
}
