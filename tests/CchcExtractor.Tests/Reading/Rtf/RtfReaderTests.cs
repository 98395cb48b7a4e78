using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading.Rtf;

public class RtfReaderTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset2 Symbol;}{\f2\fcharset163 Arial{\*\falt Helvetica};}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs2 heading 2;}}";

    private static Document Read(string body) => ReportFiles.Read("test.rtf", Encoding.Latin1.GetBytes(Head + body + "}"));

    private static string[] Texts(string body) => [.. Read(body).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static string[] Cells(string body) => [.. Assert.IsType<Table>(Assert.Single(Read(body).Blocks)).Cells.Select(cell => $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Text}")];

    [Fact]
    public void Unicode_characters_are_read_and_their_stand_ins_left_out() =>
        Assert.Equal(["Uỷ ban x", "ạb", "ạc"], Texts(@"U\u7927\'3f ban x\par{\uc2\u7841 zzb}\par{\uc0\u7841 c}\par"));

    [Fact]
    public void Bytes_are_read_in_the_code_page_of_their_font() => Assert.Equal(["é", "đư"], Texts(@"\'e9\par\f2\'f0\'fd\par"));

    [Fact]
    public void Braces_dashes_and_blanks_that_are_written_as_controls_are_characters() => Assert.Equal(["{a}\\ b\tc–d\u00A0e-f"], Texts(@"\{a\}\\ b\tab c\endash d\~e\_f\par"));

    [Fact]
    public void Hidden_and_deleted_text_pictures_and_unknown_groups_are_left_out() =>
        Assert.Equal(["a f"], Texts(@"a {\v b}{\deleted c}{\pict\bin4 }}}}d}{\*\unheardof e}{\revised f}\par"));

    [Fact]
    public void The_mark_of_groups_that_may_be_left_out_says_nothing_inside_of_a_group() => Assert.Equal(["a bc"], Texts(@"a {\i0\*\cs7\unheardof b}{\*\unheardof x}c\par"));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() => Assert.Equal(["one two"], Texts(@"one {\deleted\par}two\par"));

    [Fact]
    public void Of_a_field_the_result_is_kept_and_the_code_left_out() => Assert.Equal(["see page 7."], Texts(@"see {\field{\*\fldinst{ PAGEREF x }}{\fldrslt{page 7}}}.\par"));

    [Fact]
    public void A_table_of_contents_is_set_apart()
    {
        var document = Read(@"{\field{\*\fldinst TOC \\o}{\fldrslt I. First\tab 1\par II. Second\tab 2}}\par I. First\par");
        Assert.Equal("I. First", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
        Assert.Equal(2, document.Furniture.Count);
    }

    [Fact]
    public void List_numbers_are_as_printed_and_bullets_are_signs()
    {
        var paragraphs = Read(@"{\listtext\pard\plain 1.\tab}\ls1 one\par{\listtext\f1\'b7\tab}\f0 two\par three\par").Blocks.OfType<Paragraph>().ToList();
        Assert.Equal(["1. one", "• two", "three"], paragraphs.Select(paragraph => paragraph.Text.Printed));
        Assert.Equal(["1.", "•", null], paragraphs.Select(paragraph => paragraph.AutomaticMark));
    }

    [Fact]
    public void Headings_are_known_by_style_or_level() =>
        Assert.Equal([1, 3, null], Read(@"\pard\s1 a\par\pard\outlinelevel2 b\par\pard c\par").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.OutlineLevel));

    [Fact]
    public void Looks_are_those_of_the_letters()
    {
        var look = Assert.IsType<Paragraph>(Assert.Single(Read(@"\pard\qc{\b\i\fs28 a} {\b\i\fs28 b}\par").Blocks)).Look;
        Assert.Equal(new Look(true, true, true, 14), look);
    }

    [Fact]
    public void Columns_are_found_by_the_edges_of_cells() =>
        Assert.Equal(["0,0 1x1 a", "0,1 1x2 b", "1,0 1x2 c", "1,2 1x1 d"], Cells(@"\trowd\cellx1000\cellx3000\intbl a\cell b\cell\row\trowd\cellx2000\cellx3000\intbl c\cell d\cell\row"));

    [Fact]
    public void Edges_that_were_dragged_apart_a_little_are_one() =>
        Assert.Equal(["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"], Cells(@"\trowd\cellx1000\cellx3000\intbl a\cell b\cell\row\trowd\trleft-5\cellx1020\cellx3000\intbl c\cell d\cell\row"));

    [Fact]
    public void Merged_cells_span() =>
        Assert.Equal(
            ["0,0 2x1 a", "0,1 1x2 b", "1,1 1x1 e", "1,2 1x1 f"],
            Cells(@"\trowd\clvmgf\cellx1000\clmgf\cellx2000\clmrg\cellx3000\intbl a\cell b\cell\cell\row\trowd\clvmrg\cellx1000\cellx2000\cellx3000\intbl\cell e\cell f\cell\row"));

    [Fact]
    public void A_table_in_a_cell_stays_in_its_cell()
    {
        var table = Assert.IsType<Table>(Assert.Single(Read(
            @"\trowd\cellx1000\cellx3000\pard\intbl\itap1 a\par\pard\intbl\itap2 n\nestcell m\nestcell{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}\pard\intbl\itap1 z\cell b\cell\row").Blocks));
        Assert.Equal(["a\nz", "b"], table.Cells.Select(cell => cell.Text.Printed));
        Assert.Equal(["n", "m"], Assert.Single(table.Cells[0].Blocks.OfType<Table>()).Cells.Select(cell => cell.Text.Printed));
    }

    [Fact]
    public void Paragraphs_after_a_table_end_it() => Assert.Equal(["Table", "Paragraph", "Table"], Read(@"\trowd\cellx9\intbl a\cell\row\pard x\par\trowd\cellx9\intbl b\cell\row").Blocks.Select(block => block.GetType().Name));

    [Fact]
    public void Header_rows_and_rulings_are_known()
    {
        const string Drawn = @"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs\cellx1000";
        var table = Assert.IsType<Table>(Assert.Single(Read(@"\trowd\trhdr" + Drawn + @"\intbl a\cell\row\trowd" + Drawn + @"\intbl b\cell\row").Blocks));
        Assert.Equal((1, true), (table.HeaderRows, table.Ruled));
    }

    [Fact]
    public void Notes_follow_their_block_and_headers_are_set_apart()
    {
        var document = Read(@"{\header\pard head\par}{\footer foot}one{\super\chftn{\footnote\pard\plain{\super\chftn} note}} more\par two\par");
        Assert.Equal(["paragraph 1 one more", "footnote 1/paragraph 1 note", "paragraph 2 two"], document.Blocks.OfType<Paragraph>().Select(paragraph => $"{paragraph.Location} {paragraph.Text}"));
        Assert.Equal(["header 1/paragraph 1 head", "footer 1/paragraph 1 foot"], document.Furniture.OfType<Paragraph>().Select(paragraph => $"{paragraph.Location} {paragraph.Text}"));
    }

    [Fact]
    public void A_text_box_is_read_once() => Assert.Equal(
        ["body", "boxed"],
        Texts(@"{\shp{\*\shpinst\shpleft1{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard boxed\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext boxed\par}}}}body\par"));

    [Fact]
    public void A_file_that_breaks_off_is_read_up_to_there_and_said_so()
    {
        var document = ReportFiles.Read("test.rtf", Encoding.Latin1.GetBytes(Head + @"one\par\trowd\cellx1000\cellx2000\intbl a\cell {\b b"));
        Assert.Contains(document.Problems, problem => problem.Code == "file/truncated");
        Assert.Equal(["a", "b"], Assert.IsType<Table>(document.Blocks[^1]).Cells.Select(cell => cell.Text.Printed));
    }

    [Fact]
    public void Groups_nested_without_end_cost_no_stack() => Assert.Equal("file/damaged", Word.DocxBuilder.Refusal(Encoding.ASCII.GetBytes(@"{\rtf1 " + new string('{', 300_000))).Code);
}
