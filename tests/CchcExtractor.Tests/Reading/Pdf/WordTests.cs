using CchcExtractor.Documents;

namespace CchcExtractor.Tests.Reading.Pdf;

public class PdfWordTests
{
    private static string TextOf(Document document) => string.Join("\n", document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed));

    [Fact]
    public void Letters_drawn_later_from_another_font_stand_where_they_belong()
    {
        var document = new PdfSheet().Text(100, 700, "H").Text(112, 700, "i Dng").Text(106, 700, "ả").Text(130, 700, " ").Read();
        Assert.Equal("Hải Dng", TextOf(document));

        document = new PdfSheet().Text(100, 700, "H").Text(112, 700, "i").Text(106, 700, "ả", font: "F2").Read();
        Assert.Equal("Hải", TextOf(document));
    }

    [Fact]
    public void A_blank_without_room_does_not_cut_a_word()
    {
        var document = new PdfSheet().Spaced(100, 700, 10, "Xã Ho ", 600, "àn Lộc").Read();
        Assert.Equal("Xã Hoàn Lộc", TextOf(document));
    }

    [Fact]
    public void A_gap_without_a_blank_separates_words()
    {
        var document = new PdfSheet().Spaced(100, 700, 10, "hồ", -250, "sơ", -250, "trễ", -250, "hạn").Read();
        Assert.Equal("hồ sơ trễ hạn", TextOf(document));
    }

    [Fact]
    public void Spread_letters_are_one_word()
    {
        var document = new PdfSheet().Spaced(100, 700, 10, "B", -250, "Á", -250, "O", -250, " ", -250, "C", -250, "Á", -250, "O").Read();
        Assert.Equal("BÁO CÁO", TextOf(document));
    }

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_read_once_and_bold()
    {
        var document = new PdfSheet().Text(100, 700, "Kết quả").Text(100.3, 700, "Kết quả").Read();
        Assert.Equal("Kết quả", TextOf(document));
        Assert.True(Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Look.Bold);
    }

    [Fact]
    public void Twin_letters_side_by_side_stay_two()
    {
        Assert.Equal("1001 oo ..", TextOf(new PdfSheet().Text(100, 700, "1001 oo ..").Read()));
    }

    [Fact]
    public void Marks_drawn_on_their_letters_are_composed()
    {
        var document = new PdfSheet().Spaced(100, 700, 10, "kê", 300, "\u0301", 300, "t qua", 600, "\u0309").Read();
        Assert.Equal("kết quả", TextOf(document));
    }

    [Fact]
    public void Ligatures_are_spelled_out() => Assert.Equal("Office fl", TextOf(new PdfSheet().Text(100, 700, "Oﬃce ﬂ").Read()));

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    public void A_page_of_text_running_upwards_or_downwards_is_turned(int turn)
    {
        var sheet = new PdfSheet();
        for (var line = 0; line < 4; line++)
            sheet.Text(turn == 90 ? 100 + (12 * line) : 500 - (12 * line), turn == 90 ? 100 : 700, $"dòng thứ {line + 1}.", turn: turn);
        var document = sheet.Read();
        Assert.Equal("dòng thứ 1. dòng thứ 2. dòng thứ 3. dòng thứ 4.", TextOf(document).Replace('\n', ' '));
        var box = document.Blocks[0].Location.Box!.Value;
        Assert.True(box.Top - box.Bottom > box.Right - box.Left, "the box is given as it stands on the page");
    }

    [Fact]
    public void A_raised_mark_stays_with_its_word()
    {
        var document = new PdfSheet().Text(100, 700, "công").Text(124, 704, "1", 6).Text(134, 700, "khai").Read();
        Assert.Equal("công1 khai", TextOf(document));
    }
}
