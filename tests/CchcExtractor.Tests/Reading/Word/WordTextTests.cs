using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>What is printed, and only what is printed, comes out of a Word file.</summary>
public class WordTextTests
{
    private static readonly DocxBuilder Plain = new();

    [Fact]
    public void Insertions_stay_and_deletions_and_moved_text_go() => Assert.Equal(
        ["a b c moved"],
        Plain.Texts(P(R("a ") + "<w:ins w:id=\"1\">" + R("b ") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del>"
            + "<w:moveFrom w:id=\"3\">" + R("moved") + "</w:moveFrom>" + R("c ") + "<w:moveTo w:id=\"4\">" + R("moved") + "</w:moveTo>")));

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_runs_on_into_the_next() => Assert.Equal(
        ["one two"],
        Plain.Texts("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + R("one ") + "</w:p>" + P(R("two"))));

    [Fact]
    public void Old_formatting_kept_for_tracking_says_nothing()
    {
        var paragraph = (Paragraph)Plain.Read(P(R("x", "<w:rPrChange w:id=\"1\"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>"), "<w:pPrChange w:id=\"2\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange>")).Blocks.Single();
        Assert.Equal(("x", false, false), (paragraph.Text.Printed, paragraph.Look.Bold, paragraph.Look.Centered));
    }

    [Fact]
    public void Hidden_text_goes_also_where_a_style_hides_it() => Assert.Equal(
        ["seen"],
        new DocxBuilder().Styles("<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Note\"><w:basedOn w:val=\"Base\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>")
            .Texts(P(R("seen") + R("99", "<w:vanish/>") + R("98", "<w:rStyle w:val=\"Note\"/>")) + P(R("97"), "<w:pStyle w:val=\"Gone\"/>")));

    [Fact]
    public void Results_of_fields_stay_and_their_codes_go() => Assert.Equal(
        ["ngày 14 tháng 3", "trang 5"],
        Plain.Texts(
            P(R("ngày ") + Field("begin") + "<w:r><w:instrText> DATE </w:instrText></w:r>" + Field("begin") + "<w:r><w:instrText>X</w:instrText></w:r>" + Field("separate") + R("inner") + Field("end") + Field("separate") + R("14") + Field("end") + R(" tháng 3"))
            + P(R("trang ") + "<w:fldSimple w:instr=\"PAGE\">" + R("5") + "</w:fldSimple>")));

    [Fact]
    public void A_field_that_is_never_closed_hides_nothing_of_the_next_paragraph() =>
        Assert.Equal(["a", "b"], Plain.Texts(P(R("a") + Field("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>") + P(R("b"))));

    [Fact]
    public void Tabs_breaks_symbols_and_special_hyphens_are_characters() => Assert.Equal(
        ["a\tb\nc-d✓"],
        Plain.Texts("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"));

    [Fact]
    public void A_page_break_inside_a_paragraph_parts_it() =>
        Assert.Equal(["Nguyễn Văn A", "PHỤ LỤC"], Plain.Texts("<w:p><w:r><w:t>Nguyễn Văn A</w:t><w:br w:type=\"page\"/><w:t>PHỤ LỤC</w:t></w:r></w:p>"));

    [Fact]
    public void A_text_box_is_read_once_and_behind_its_paragraph() => Assert.Equal(
        ["anchor after", "in the box"],
        Plain.Texts(P(R("anchor ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + P(R("in the box")) + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P(R("in the box")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("after"))));

    [Fact]
    public void The_fallback_is_read_where_the_choice_says_nothing() => Assert.Equal(
        ["only here"],
        Plain.Texts("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback><w:t>only here</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Fact]
    public void Content_controls_links_and_smart_tags_are_looked_through() => Assert.Equal(
        ["a b c"],
        Plain.Texts("<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>" + R("a ") + "</w:hyperlink><w:smartTag>" + R("b ") + "</w:smartTag><w:sdt><w:sdtContent>" + R("c") + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"));

    [Fact]
    public void A_footnote_stands_behind_the_block_that_refers_to_it()
    {
        var document = new DocxBuilder().Footnotes("<w:footnote w:id=\"0\" w:type=\"separator\">" + P(R("---")) + "</w:footnote><w:footnote w:id=\"2\">" + P(R("Theo Kế hoạch")) + "</w:footnote>")
            .Read(P(R("523 hồ sơ") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + P(R("next")));
        Assert.Equal(
            [("paragraph 1", "523 hồ sơ"), ("footnote 1/paragraph 1", "Theo Kế hoạch"), ("paragraph 2", "next")],
            document.Blocks.Cast<Paragraph>().Select(paragraph => (paragraph.Location.Path, paragraph.Text.Printed)));
    }

    [Fact]
    public void Headers_are_set_apart()
    {
        var document = new DocxBuilder().Header(P(R("UBND xã"))).Read(P(R("x")));
        Assert.Equal(("x", "UBND xã", "header 1/paragraph 1"), (((Paragraph)document.Blocks.Single()).Text.Printed, ((Paragraph)document.Furniture.Single()).Text.Printed, document.Furniture[0].Location.Path));
    }

    [Fact]
    public void Bold_style_in_bold_paragraph_style_toggles_and_direct_formatting_decides()
    {
        var document = new DocxBuilder().Styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style>")
            .Read(P(R("a"), "<w:pStyle w:val=\"H\"/>") + P(R("b", "<w:rStyle w:val=\"Strong\"/>"), "<w:pStyle w:val=\"H\"/>") + P(R("c", "<w:b w:val=\"0\"/>"), "<w:pStyle w:val=\"H\"/>") + P(R("d", "<w:b/>")));
        Assert.Equal([true, false, false, true], document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Look.Bold));
    }

    [Fact]
    public void Outline_levels_come_from_the_paragraph_and_from_styles_they_are_based_on()
    {
        var document = new DocxBuilder().Styles("<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
            .Read(P(R("a"), "<w:pStyle w:val=\"B\"/>") + P(R("b"), "<w:outlineLvl w:val=\"2\"/>") + P(R("c"), "<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"9\"/>"));
        Assert.Equal([1, 3, null], document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.OutlineLevel));
    }

    [Fact]
    public void All_capitals_are_printed_as_capitals() => Assert.Equal(["ỦY BAN"], Plain.Texts(P(R("Ủy ban", "<w:caps/>"))));

    [Fact]
    public void A_table_of_contents_is_set_apart()
    {
        var document = Plain.Read(P(Field("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + Field("separate") + R("I. MỞ ĐẦU 1")) + P(R("II. KẾT QUẢ 3")) + P(Field("end")) + P(R("I. MỞ ĐẦU")));
        Assert.Equal(["I. MỞ ĐẦU"], document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text.Printed));
        Assert.Equal(2, document.Furniture.Count);
    }

    [Fact]
    public void A_link_that_is_no_address_does_no_harm() => Assert.Equal(
        ["x"],
        new DocxBuilder().Relation("<Relationship Id=\"h1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@b c:d\" TargetMode=\"External\"/>").Texts(P(R("x"))));

    [Fact]
    public void Strict_files_read_like_others() => Assert.Equal(
        "x",
        ((Paragraph)Formats.Readers.ReportFiles.Read("strict.docx", Plain.Bytes("", "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r><d:t>x</d:t></d:r></d:p></d:body></d:document>")).Blocks.Single()).Text.Printed);

    [Fact]
    public void A_document_that_breaks_off_keeps_what_came_before_and_says_so()
    {
        var document = Formats.Readers.ReportFiles.Read("cut.docx", Plain.Bytes("", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>first</w:t></w:r></w:p><w:p><w:r><w:t>sec"));
        Assert.Equal("first", ((Paragraph)document.Blocks[0]).Text.Printed);
        Assert.Contains(document.Problems, problem => problem is { Code: "file/damaged", Severity: Severity.Error });
    }

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
