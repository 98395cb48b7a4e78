using System.Diagnostics;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading.Html;

/// <summary>Pages come out as a browser shows them.</summary>
public class HtmlReaderTests
{
    private static Document Read(string html) => ReportFiles.Read("test.html", Encoding.UTF8.GetBytes("<html><body>" + html + "</body></html>"));

    private static string[] Texts(string html) => [.. Read(html).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static string Show(string html) =>
        string.Join(" | ", ((Table)Read(html).Blocks.Single()).Cells.Select(cell => $"{cell.Text.Printed} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan}"));

    [Fact]
    public void White_space_collapses_and_line_feeds_are_blanks() => Assert.Equal(["BÁO CÁO quý I"], Texts("<p>\n  <b>BÁO\n\t\tCÁO</b>   quý\r\nI </p>"));

    [Fact]
    public void A_tab_that_parts_columns_stays() => Assert.Equal(["UBND XÃ\tCỘNG HÒA"], Texts("<p>UBND XÃ\tCỘNG HÒA</p>"));

    [Fact]
    public void Blocks_part_paragraphs_and_inline_elements_do_not() => Assert.Equal(["a b", "c", "d"], Texts("<div>a <span>b</span><div>c</div>d</div>"));

    [Fact]
    public void Line_breaks_stay_inside_their_paragraph() => Assert.Equal(["a\nb"], Texts("<p>a <br> b</p>"));

    [Fact]
    public void What_is_not_shown_is_not_read() => Assert.Equal(
        ["seen"],
        Texts("<style>.off{display:none} /* p{display:none} */</style><script>var x = '<p>9</p>';</script><!-- 1 --><p>seen<span style='display: none'>2</span><span class='off'>3</span><del>4</del><span style=\"mso-hide:all\">5</span><b hidden>6</b></p>"));

    [Fact]
    public void Lists_show_the_marks_of_a_browser() => Assert.Equal(
        ["• a", "○ b", "3. c", "4. d", "I. e", "a. f", "plain"],
        Texts("<ul><li>a<ul><li>b</li></ul></li></ul><ol start=3><li>c<li>d</ol><ol type=I><li><p>e</p></ol><ol style='list-style-type: lower-alpha'><li>f</ol><ul style='list-style:none'><li>plain</ul>"));

    [Fact]
    public void Numbers_that_word_wrote_into_the_page_are_marks()
    {
        var paragraph = (Paragraph)Read("<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Tổ chức</p>").Blocks.Single();
        Assert.Equal(("1. Tổ chức", "1."), (paragraph.Text.Printed, paragraph.AutomaticMark));
    }

    [Fact]
    public void Cells_find_their_columns_around_spans() => Assert.Equal(
        "STT 0,0 2x1 | Kết quả 0,1 1x2 | Đơn vị 1,1 1x1 | Số 1,2 1x1 | 1 2,0 1x1 | x 2,1 1x1 | 5 2,2 1x1",
        Show("<table><tr><td rowspan=2>STT<td colspan=2>Kết quả<tr><td>Đơn vị<td>Số<tr><td>1<td>x<td>5</table>"));

    [Fact]
    public void A_span_beyond_the_table_ends_with_it() => Assert.Equal("a 0,0 2x1 | b 0,1 1x1 | c 1,1 1x1", Show("<table><tr><td rowspan=9>a<td colspan=1>b<tr><td>c</table>"));

    [Fact]
    public void Header_rows_come_from_thead_or_from_rows_of_th()
    {
        Assert.Equal(1, ((Table)Read("<table><tbody><tr><td>1</tbody><thead><tr><td>h</thead></table>").Blocks.Single()).HeaderRows);
        Assert.Equal(1, ((Table)Read("<table><tr><th>h<th>i<tr><th>1<td>2</table>").Blocks.Single()).HeaderRows);
        Assert.Equal(0, ((Table)Read("<table><tr><td>1<td>2</table>").Blocks.Single()).HeaderRows);
    }

    [Theory]
    [InlineData("<table border=1><tr><td>a<td>b</table>", true)]
    [InlineData("<table border=0><tr><td>a<td>b</table>", false)]
    [InlineData("<table><tr><td style='border:solid windowtext 1.0pt'>a<td style='border-top:1px solid #000;border-left:1px solid'>b</table>", true)]
    [InlineData("<style>td{border:1px solid black}</style><table><tr><td>a<td>b</table>", true)]
    [InlineData("<table border=1><tr><td style='border:none'>a<td style='border:none;padding:0'>b</table>", false)]
    public void Rulings_come_from_attributes_and_styles(string html, bool ruled) => Assert.Equal(ruled, ((Table)Read(html).Blocks.Single()).Ruled);

    [Fact]
    public void Looks_are_inherited_and_overridden()
    {
        var look = ((Paragraph)Read("<div align=center><p style='font-size:13pt'><b>a <span style='font-weight:bold'>b</span></b></p></div>").Blocks.Single()).Look;
        Assert.Equal(new Look(Bold: true, Italic: false, Centered: true, Size: 13), look);
        Assert.False(((Paragraph)Read("<p><b>a <span style='font-weight:normal'>b</span></b></p>").Blocks.Single()).Look.Bold);
    }

    [Fact]
    public void Headings_of_the_page_declare_their_level() => Assert.Equal(2, ((Paragraph)Read("<h2>x</h2>").Blocks.Single()).OutlineLevel);

    [Fact]
    public void Navigation_and_page_headers_are_set_apart()
    {
        var document = Read("<nav>Trang chủ</nav><div title=\"header\"><p>2</p></div><p>x</p><footer>y</footer>");
        Assert.Equal(["x"], document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text.Printed));
        Assert.Equal(3, document.Furniture.Count);
    }

    [Fact]
    public void Footnotes_stand_behind_the_block_that_refers_to_them_and_leave_no_digit_in_it() => Assert.Equal(
        ["523 hồ sơ", "Theo Kế hoạch", "sau"],
        Texts("<p>523 hồ sơ<a class=\"sdfootnoteanc\" href=\"#sdfootnote1sym\"><sup>1</sup></a></p><p>sau</p><div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" href=\"#sdfootnote1anc\">1</a>Theo Kế hoạch</p></div>"));

    [Fact]
    public void Pages_in_other_encodings_are_decoded()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        static string Text(byte[] content) => ((Paragraph)ReportFiles.Read("x.html", content).Blocks.Single()).Text.Printed;
        Assert.Equal("Ủy ban", Text([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><p>Ủy ban</p></html>")]));
        Assert.Equal("đã ăn", Text(Encoding.GetEncoding(1258).GetBytes("<html><meta charset=windows-1258><p>đa\u0303 ăn</p></html>")));
        Assert.Equal("Ủy ban", Text(Encoding.UTF8.GetBytes("<html><meta charset=windows-1252><p>Ủy ban</p></html>")));
        foreach (var name in (string[])["utf-7", "no-such-name", ""])
            Assert.Equal("été", Text(Encoding.Latin1.GetBytes($"<html><meta charset={name}><p>été</p></html>")));
    }

    [Fact]
    public void A_page_that_nests_without_end_is_read_in_no_time_and_says_so()
    {
        var watch = Stopwatch.StartNew();
        var document = Read(string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "bottom");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
        Assert.Equal("bottom", ((Paragraph)document.Blocks.Single()).Text.Printed);
        Assert.Contains(document.Problems, problem => problem.Code == "page/nested-too-deeply");
    }
}
