using CchcExtractor.Documents;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>Tables of Word files, with every way in which Word merges cells.</summary>
public class WordTableTests
{
    private const string Boxed = "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

    private static Table Read(string rows, string properties = "", string grid = "") => Assert.IsType<Table>(new DocxBuilder().Read(Tbl(rows, properties, grid)).Blocks.Single());

    private static string Show(Table table) => string.Join(" | ", table.Cells.Select(cell => $"{cell.Text.Printed} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan}"));

    [Fact]
    public void Spans_over_columns_and_rows_are_one_cell() => Assert.Equal(
        "STT 0,0 2x1 | Kết quả 0,1 1x2 | Đơn vị 1,1 1x1 | Số lượng 1,2 1x1",
        Show(Read(Tr(Tc("STT", "<w:vMerge w:val=\"restart\"/>") + Tc("Kết quả", "<w:gridSpan w:val=\"2\"/>")) + Tr(Tc("", "<w:vMerge/>") + Tc("Đơn vị") + Tc("Số lượng")))));

    [Fact]
    public void The_old_horizontal_merge_widens_its_first_cell() =>
        Assert.Equal("a 0,0 1x2 | b 0,2 1x1 | c 1,0 1x1 | d 1,1 1x1 | e 1,2 1x1", Show(Read(Tr(Tc("a", "<w:hMerge w:val=\"restart\"/>") + Tc("", "<w:hMerge/>") + Tc("b")) + Tr(Tc("c") + Tc("d") + Tc("e")))));

    [Fact]
    public void A_row_that_begins_late_keeps_its_columns() =>
        Assert.Equal("a 0,0 1x1 | b 0,1 1x1 | c 1,1 1x1", Show(Read(Tr(Tc("a") + Tc("b")) + Tr(Tc("c"), "<w:gridBefore w:val=\"1\"/>"))));

    [Fact]
    public void Header_rows_without_cells_are_not_counted() =>
        Assert.Equal(1, Read(Tr(Tc("a"), "<w:tblHeader/>") + Tr("", "<w:tblHeader/>") + Tr("", "<w:tblHeader/>")).HeaderRows);

    [Fact]
    public void A_row_with_fewer_cells_stays_short() => Assert.Equal("a 0,0 1x1 | b 0,1 1x1 | c 1,0 1x1", Show(Read(Tr(Tc("a") + Tc("b")) + Tr(Tc("c")))));

    [Fact]
    public void A_lane_in_which_no_cell_starts_is_no_column() =>
        Assert.Equal("a 0,0 1x1 | b 0,1 1x1", Show(Read(Tr(Tc("a", "<w:gridSpan w:val=\"3\"/>") + Tc("b", "<w:gridSpan w:val=\"2\"/>")))));

    [Fact]
    public void Edges_that_do_not_quite_meet_are_one_edge() => Assert.Equal(
        "a 0,0 1x1 | b 0,1 1x1 | c 1,0 1x1 | d 1,1 1x1",
        Show(Read(Tr(Tc("a") + Tc("b", "<w:gridSpan w:val=\"2\"/>")) + Tr(Tc("c", "<w:gridSpan w:val=\"2\"/>") + Tc("d")), grid: "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"30\"/><w:gridCol w:w=\"2000\"/>")));

    [Fact]
    public void Rows_and_cells_that_were_deleted_are_gone() =>
        Assert.Equal("a 0,0 1x1 | c 1,0 1x1", Show(Read(Tr(Tc("a")) + Tr(Tc("b"), "<w:del w:id=\"1\"/>") + Tr(Tc("c")))));

    [Fact]
    public void Header_rows_are_those_that_the_file_repeats() =>
        Assert.Equal(2, Read(Tr(Tc("a"), "<w:tblHeader/>") + Tr(Tc("b"), "<w:tblHeader/>") + Tr(Tc("c"))).HeaderRows);

    [Fact]
    public void A_table_is_ruled_by_its_own_borders_its_style_or_its_cells()
    {
        var grid = new DocxBuilder().Styles($"<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblPr>{Boxed}</w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"Based\"><w:basedOn w:val=\"Grid\"/></w:style>");
        Assert.True(Read(Tr(Tc("a") + Tc("b")), Boxed).Ruled);
        Assert.True(((Table)grid.Read(Tbl(Tr(Tc("a") + Tc("b")), "<w:tblStyle w:val=\"Based\"/>")).Blocks.Single()).Ruled);
        Assert.True(Read(Tr(Tc("a", "<w:tcBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:tcBorders>"))).Ruled);
        Assert.False(Read(Tr(Tc("a") + Tc("b"))).Ruled);
        const string none = "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/></w:tcBorders>";
        Assert.False(Read(Tr(Tc("a", none) + Tc("b", none)), Boxed).Ruled);
    }

    [Fact]
    public void Nested_tables_stay_in_their_cells_with_a_place_of_their_own()
    {
        var outer = Read(Tr("<w:tc>" + P(R("a")) + Tbl(Tr(Tc("inner"))) + P(R("b")) + "</w:tc>"));
        var inner = Assert.IsType<Table>(outer.Cells[0].Blocks[1]);
        Assert.Equal(("a\nb", "inner", "table 1/row 1/column 1/table 1"), (outer.Cells[0].Text.Printed, inner.Cells[0].Text.Printed, inner.Location.Path));
    }

    [Fact]
    public void Tables_nested_twenty_thousand_deep_are_read_in_no_time_and_keep_their_text()
    {
        const int depth = 20_000;
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + P(R("bottom")) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth));
        var document = new DocxBuilder().Read(body);
        Assert.Contains(document.Problems, problem => problem.Code == "table/nested-too-deeply");
        var block = document.Blocks.Single();
        while (block is Table table)
            block = table.Cells.Single().Blocks.Single();
        Assert.Equal("bottom", ((Paragraph)block).Text.Printed);
    }

    [Fact]
    public void Places_name_table_row_and_column()
    {
        var table = (Table)new DocxBuilder().Read(P(R("x")) + Tbl(Tr(Tc("a") + Tc("b")) + Tr(Tc("c") + Tc("d")))).Blocks[1];
        Assert.Equal("table 1/row 2/column 1", table.At(1, 0)!.Location.Path);
    }
}
