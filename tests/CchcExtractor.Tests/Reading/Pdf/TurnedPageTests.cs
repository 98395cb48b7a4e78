using CchcExtractor.Documents;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Pages that are turned, by the page or by what is drawn on it, and text drawn in any order.</summary>
public class TurnedPageTests
{
    private static readonly double[] Columns = [100, 140, 300, 420];
    private static readonly string[][] Cells = [["STT", "Nội dung", "Kết quả"], ["1", "Số hồ sơ tiếp nhận", "1.204"], ["2", "Số hồ sơ đúng hạn", "1.198"]];

    /// <summary>Maps what is drawn upright on an A4 sheet, landscape for quarter turns, onto a page that is shown turned clockwise.</summary>
    private static readonly Dictionary<int, string> Upright = new() { [0] = "1 0 0 1 0 0 cm", [90] = "0 1 -1 0 595 0 cm", [180] = "-1 0 0 -1 595 842 cm", [270] = "0 -1 1 0 0 842 cm" };

    private static Document Draw(PdfSheet sheet) => sheet.Text(100, 520, "Biểu mẫu 1").Grid(Columns, 500, 20, Cells).Text(100, 400, "Người lập biểu").Read();

    private static void IsWhole(Document document)
    {
        Assert.Empty(document.Problems);
        Assert.Equal(["Biểu mẫu 1", "Người lập biểu"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed));
        var table = Assert.IsType<Table>(document.Blocks[1]);
        Assert.Equal(Cells.SelectMany(row => row), table.Cells.Select(cell => cell.Text.Printed));
        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_shown_turned_is_read_as_shown(int rotate) => IsWhole(Draw(new PdfSheet().Page(rotate: rotate).Add(Upright[rotate])));

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_lies_on_its_side_is_read_as_its_text_runs(int turn) => IsWhole(Draw(new PdfSheet().Add(Upright[turn])));

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Upright_text_on_a_page_that_is_shown_turned_is_read_as_its_text_runs(int rotate) => IsWhole(Draw(new PdfSheet().Page(rotate: rotate)));

    [Fact]
    public void Letters_drawn_in_any_order_stand_where_they_are_seen()
    {
        var pieces = new List<Action<PdfSheet>>();
        var lines = new[] { "Tổng số hồ sơ tiếp nhận trong kỳ là 1.204 hồ sơ,", "trong đó có 998 hồ sơ trực tuyến." };
        for (var line = 0; line < lines.Length; line++)
            for (var i = 0; i < lines[line].Length; i++)
                if (lines[line][i] != ' ')
                    pieces.Add(Letter(100 + (6 * i), 300 - (13 * line), lines[line][i]));
        var sheet = new PdfSheet();
        foreach (var draw in pieces.OrderBy(piece => (pieces.IndexOf(piece) * 37) % 101))
            draw(sheet);
        Assert.Equal(string.Join(' ', lines), Assert.IsType<Paragraph>(Assert.Single(sheet.Read().Blocks)).Text.Printed);

        static Action<PdfSheet> Letter(double x, double y, char letter) => sheet => sheet.Text(x, y, letter.ToString());
    }

    [Fact]
    public void A_column_that_runs_upwards_in_a_header_keeps_its_cell()
    {
        var table = Assert.IsType<Table>(Assert.Single(new PdfSheet().Grid(Columns, 500, 60, ["STT", "Nội dung", ""], ["1", "Số hồ sơ", "19"]).Text(360, 445, "Kết quả", 8, turn: 90).Read().Blocks));
        Assert.Equal("Kết quả", table.At(0, 2)!.Text.Printed);
    }
}
