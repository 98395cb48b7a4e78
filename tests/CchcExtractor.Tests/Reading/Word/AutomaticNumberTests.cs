using CchcExtractor.Documents;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>Automatic numbers, as Word prints them. In each paragraph the text says which number Word shows.</summary>
public class AutomaticNumberTests
{
    private const string Outline = "<w:abstractNum w:abstractNumId=\"1\">";
    private static readonly string Levels = Outline + Lvl(0, "upperRoman", "%1.") + Lvl(1, "decimal", "%2.") + Lvl(2, "lowerLetter", "%3)") + "</w:abstractNum>";

    private static DocxBuilder With(string numbering) => new DocxBuilder().Numbering(numbering);

    private static string Num(int id, int list, string more = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/>{more}</w:num>";

    /// <summary>Each text begins with the number that is expected, twice: Word's and the typed one.</summary>
    private static void EachStates(DocxBuilder file, string body) => Assert.All(file.Texts(body), text =>
    {
        var words = text.Split(' ');
        Assert.Equal(words[1], words[0]);
    });

    [Fact]
    public void Levels_count_apart_and_lower_ones_begin_anew_below_a_higher_one() => EachStates(With(Levels + Num(1, 1)),
        Item("I. a", 1) + Item("1. b", 1, 1) + Item("2. c", 1, 1) + Item("a) d", 1, 2) + Item("II. e", 1) + Item("1. f", 1, 1) + Item("a) g", 1, 2) + Item("b) h", 1, 2));

    [Fact]
    public void A_number_shows_the_counters_above_it() => EachStates(
        With(Outline + Lvl(0, "decimal", "%1.") + Lvl(1, "decimal", "%1.%2.") + Lvl(2, "decimal", "%1.%2.%3") + "</w:abstractNum>" + Num(1, 1)),
        Item("1. a", 1) + Item("1.1. b", 1, 1) + Item("1.1.1 c", 1, 2) + Item("1.2. d", 1, 1) + Item("2. e", 1) + Item("2.1. f", 1, 1));

    [Fact]
    public void Instances_of_one_list_go_on_counting_together() => EachStates(With(Levels + Num(1, 1) + Num(2, 1)), Item("I. a", 1) + Item("II. b", 2) + Item("III. c", 1));

    [Fact]
    public void An_instance_with_a_start_of_its_own_begins_there_once() => EachStates(
        With(Levels + Num(1, 1) + Num(2, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")),
        Item("I. a", 1) + Item("II. b", 1) + Item("I. c", 2) + Item("II. d", 2));

    [Fact]
    public void An_instance_may_replace_a_level() => EachStates(
        With(Levels + Num(1, 1) + Num(2, 1, "<w:lvlOverride w:ilvl=\"0\">" + Lvl(0, "decimal", "%1/") + "</w:lvlOverride>")),
        Item("I. a", 1) + Item("2/ b", 2));

    [Fact]
    public void A_level_restarts_only_where_it_is_told_to() => EachStates(
        With(Outline + Lvl(0, "decimal", "%1.") + Lvl(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>" + Num(1, 1)),
        Item("1. a", 1) + Item("(1) b", 1, 1) + Item("2. c", 1) + Item("(2) d", 1, 1));

    [Fact]
    public void Legal_numbers_are_all_in_digits() => EachStates(
        With(Outline + Lvl(0, "upperRoman", "%1.") + Lvl(1, "decimal", "%1.%2.", "<w:isLgl/>") + "</w:abstractNum>" + Num(1, 1)),
        Item("I. a", 1) + Item("1.1. b", 1, 1));

    [Theory]
    [InlineData("decimalZero", 5, "05")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("ordinal", 3, "3rd")]
    [InlineData("ordinalText", 21, "Twenty-first")]
    [InlineData("ordinalText", 30, "Thirtieth")]
    [InlineData("cardinalText", 12, "Twelve")]
    [InlineData("vietnameseCounting", 15, "mười lăm")]
    public void Number_formats_print_as_in_word(string format, int start, string printed) =>
        Assert.Equal([printed + ". x"], With(Outline + Lvl(0, format, "%1.", start: start) + "</w:abstractNum>" + Num(1, 1)).Texts(Item("x", 1)));

    [Fact]
    public void Bullets_of_symbol_fonts_are_signs_that_can_be_read() => Assert.Equal(
        ["- a", "• b", "▪ c"],
        With(Outline + Lvl(0, "bullet", "-") + Lvl(1, "bullet", "\uF0B7").Replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl>")
            + Lvl(2, "bullet", "\uF0A7").Replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl>") + "</w:abstractNum>" + Num(1, 1)).Texts(Item("a", 1) + Item("b", 1, 1) + Item("c", 1, 2)));

    [Fact]
    public void A_style_brings_its_number_and_the_level_that_is_tied_to_it() => EachStates(
        With(Outline + Lvl(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>") + Lvl(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>") + "</w:abstractNum>" + Num(1, 1))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"H1\"/></w:style>"),
        P(R("I. a"), "<w:pStyle w:val=\"H1\"/>") + P(R("1. b"), "<w:pStyle w:val=\"H2\"/>") + P(R("2. c"), "<w:pStyle w:val=\"H2\"/>") + P(R("II. d"), "<w:pStyle w:val=\"H1\"/>"));

    [Fact]
    public void A_paragraph_can_take_the_number_of_its_style_away() => Assert.Equal(
        ["plain"],
        With(Levels + Num(1, 1)).Styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Texts(P(R("plain"), "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")));

    [Fact]
    public void A_list_may_be_defined_through_a_numbering_style() => EachStates(
        With("<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>" + Lvl(0, "lowerLetter", "%1)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + Num(1, 1) + Num(2, 2))
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"),
        Item("a) x", 2) + Item("b) y", 2));

    [Fact]
    public void Numbers_in_cells_count_on_even_where_a_cell_holds_nothing_else()
    {
        var table = Assert.IsType<Table>(With(Outline + Lvl(0, "decimal", "%1.") + "</w:abstractNum>" + Num(1, 1))
            .Read(Tbl(Tr($"<w:tc>{Item("", 1)}</w:tc>" + Tc("x")) + Tr($"<w:tc>{Item("", 1)}</w:tc>" + Tc("y")))).Blocks.Single());
        Assert.Equal(["1.", "x", "2.", "y"], table.Cells.Select(cell => cell.Text.Printed));
    }

    [Fact]
    public void A_deleted_paragraph_does_not_count() => EachStates(With(Levels + Num(1, 1)),
        Item("I. a", 1)
        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
        + Item("II. b", 1));

    [Fact]
    public void The_mark_is_told_apart_from_the_words()
    {
        var paragraph = Assert.IsType<Paragraph>(With(Levels + Num(1, 1)).Read(Item("Tổ chức bộ máy", 1)).Blocks.Single());
        Assert.Equal(("I.", "I. Tổ chức bộ máy"), (paragraph.AutomaticMark, paragraph.Text.Printed));
    }
}
