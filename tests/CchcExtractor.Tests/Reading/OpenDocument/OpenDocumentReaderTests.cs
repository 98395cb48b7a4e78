using CchcExtractor.Documents;
using static CchcExtractor.Tests.Reading.OpenDocument.OdtBuilder;

namespace CchcExtractor.Tests.Reading.OpenDocument;

public class OpenDocumentReaderTests
{
    private const string Lists =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/>"
        + "<text:list-level-style-number text:level=\"3\" style:num-format=\"a\" loext:num-list-format=\"%3%)\"/></text:list-style>"
        + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"-\"/></text:list-style>";

    private static string P(string text) => $"<text:p>{text}</text:p>";

    private static string Item(string inner, string attributes = "") => $"<text:list-item{attributes}>{inner}</text:list-item>";

    private static string List(string inner, string attributes = "text:style-name=\"L\"") => $"<text:list {attributes}>{inner}</text:list>";

    /// <summary>Each text begins with the number that is expected, twice: the counted and the typed one.</summary>
    private static void EachStates(string body) => Assert.All(BodyTexts(body, Lists), text => Assert.Equal(text.Split(' ')[1], text.Split(' ')[0]));

    [Fact]
    public void Levels_count_apart_and_show_the_counters_above() => EachStates(
        List(Item(P("I. a") + List(Item(P("I.1. b")) + Item(P("I.2. c") + List(Item(P("a) d")), "")), "")) + Item(P("II. e") + List(Item(P("II.1. f")), ""))));

    [Fact]
    public void A_list_begins_anew_unless_it_says_that_it_goes_on() => EachStates(
        List(Item(P("I. a")) + Item(P("II. b")), "xml:id=\"x\" text:style-name=\"L\"") + List(Item(P("I. c")))
        + List(Item(P("II. d")), "text:style-name=\"L\" text:continue-numbering=\"true\"") + List(Item(P("III. e")), "text:style-name=\"L\" text:continue-list=\"x\""));

    [Fact]
    public void An_item_may_state_its_number() => EachStates(List(Item(P("I. a")) + Item(P("V. b"), " text:start-value=\"5\"") + Item(P("VI. c"))));

    [Fact]
    public void Only_the_first_paragraph_of_an_item_bears_its_number() => Assert.Equal(["I. a", "b", "- c"], BodyTexts(List(Item(P("a") + P("b"))) + List(Item(P("c")), "text:style-name=\"B\""), Lists));

    [Fact]
    public void Headings_have_their_level_and_number() => Assert.Equal(
        [("1. a", 1), ("1.1. b", 2)],
        Read(
            "<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"2\">b</text:h>",
            styles: "<office:styles><text:outline-style style:name=\"O\"><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/></text:outline-style></office:styles>")
            .Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text.Printed, paragraph.OutlineLevel ?? 0)));

    [Fact]
    public void Blanks_collapse_and_written_ones_stay() => Assert.Equal(["a b  c\td\ne"], BodyTexts(P("\n  a \n b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e")));

    [Fact]
    public void Tracked_deletions_comments_and_hidden_text_are_left_out() => Assert.Equal(
        ["one two"],
        BodyTexts(
            "<text:tracked-changes><text:changed-region><text:deletion>" + P("gone") + "</text:deletion></text:changed-region></text:tracked-changes>"
            + P("one<office:annotation>" + P("comment") + "</office:annotation><text:span text:style-name=\"H\"> hidden</text:span> two"),
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"));

    [Fact]
    public void Looks_follow_styles_and_spans()
    {
        var document = Read(
            "<text:p text:style-name=\"A\"><text:span text:style-name=\"T\">x</text:span></text:p><text:p text:style-name=\"A\">y</text:p>",
            "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"Base\"><style:paragraph-properties fo:text-align=\"center\"/></style:style><style:style style:name=\"T\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\"/></style:style>",
            "<office:styles><style:style style:name=\"Base\" style:family=\"paragraph\"><style:text-properties fo:font-style=\"italic\" fo:font-size=\"12pt\"/></style:style></office:styles>");
        Assert.Equal([new Look(true, true, true, 14), new Look(false, true, true, 12)], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Look));
    }

    [Fact]
    public void Spans_and_covered_cells_make_the_grid()
    {
        static string Tc(string text, string attributes = "") => $"<table:table-cell {attributes}>{P(text)}</table:table-cell>";
        const string Covered = "<table:covered-table-cell/>";
        var table = Assert.IsType<Table>(Assert.Single(Read(
            "<table:table><table:table-column table:number-columns-repeated=\"3\"/><table:table-header-rows><table:table-row>" + Tc("a", "table:number-rows-spanned=\"2\"") + Tc("b", "table:number-columns-spanned=\"2\"") + Covered
            + "</table:table-row></table:table-header-rows><table:table-row>" + Covered + Tc("c") + "<table:table-cell><table:table><table:table-row>" + Tc("n") + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>").Blocks));
        Assert.Equal(["0,0 2x1 a", "0,1 1x2 b", "1,1 1x1 c", "1,2 1x1 "], table.Cells.Select(cell => $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Text}"));
        Assert.Equal(1, table.HeaderRows);
        Assert.IsType<Table>(Assert.Single(table.Cells[^1].Blocks));
    }

    [Fact]
    public void Notes_follow_their_block_boxes_their_paragraph_and_margins_are_set_apart()
    {
        var document = Read(
            P("one<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>" + P("note") + "</text:note-body></text:note><draw:frame><draw:text-box>" + P("boxed") + "</draw:text-box><svg:desc>no</svg:desc></draw:frame> more") + P("two"),
            styles: "<office:master-styles><style:master-page><style:header>" + P("head") + "</style:header><style:footer>" + P("foot") + "</style:footer></style:master-page></office:master-styles>");
        Assert.Equal(
            ["paragraph 1 one more", "footnote 1/paragraph 1 note", "text box 1/paragraph 1 boxed", "paragraph 2 two"],
            document.Blocks.OfType<Paragraph>().Select(paragraph => $"{paragraph.Location} {paragraph.Text}"));
        Assert.Equal(["header 1/paragraph 1 head", "footer 1/paragraph 1 foot"], document.Furniture.OfType<Paragraph>().Select(paragraph => $"{paragraph.Location} {paragraph.Text}"));
    }

    [Fact]
    public void A_table_of_contents_is_set_apart()
    {
        var document = Read("<text:table-of-content><text:table-of-content-source/><text:index-body>" + P("I. a 1") + "</text:index-body></text:table-of-content>" + P("I. a"));
        Assert.Equal((1, 1), (document.Blocks.Count, document.Furniture.Count));
    }

    [Fact]
    public void A_file_with_a_password_is_refused_as_such() => Assert.Equal("file/encrypted", Word.DocxBuilder.Refusal(Bytes("", manifest: "<encryption-data/>")).Code);

    [Fact]
    public void A_file_that_ends_too_early_is_refused() => Assert.Equal("file/truncated", Word.DocxBuilder.Refusal(Bytes(P("x"))[..^40]).Code);

    [Fact]
    public void Nesting_costs_no_stack() => Assert.NotEmpty(BodyTexts(string.Concat(Enumerable.Repeat("<text:section>", 20_000)) + P("x") + string.Concat(Enumerable.Repeat("</text:section>", 20_000))));
}
