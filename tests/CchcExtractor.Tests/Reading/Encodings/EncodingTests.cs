using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Reading.OpenDocument;
using CchcExtractor.Tests.Reading.Pdf;
using CchcExtractor.Tests.Reading.Word;
using CchcExtractor.Texts.Encodings;
using static CchcExtractor.Tests.Reading.Word.DocxBuilder;

namespace CchcExtractor.Tests.Reading.Encodings;

public class EncodingTests
{
    private const string Sentence = "Ủy ban nhân dân xã đã tiếp nhận, giải quyết đúng hạn 25/30 hồ sơ của người dân; trước hạn: chưa có.";

    private static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/>";

    private static string[] Texts(Document document) => [.. document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static string Decoded(string text, string font) => EncodingReading.Of([new EncodedText(text, [new FontSpan(0, font)])])?.Decoded(0)?.Text ?? text;

    [Fact]
    public void Every_letter_comes_back_from_its_code()
    {
        foreach (var letter in OldTyping.Letters)
        {
            Assert.Equal($"{letter}", Decoded(OldTyping.Vni($"{letter}"), "VNI-Times"));
            Assert.Equal($"{char.ToUpperInvariant(letter)}", Decoded(OldTyping.Tcvn3($"{letter}"), ".VnTimeH"));
            if (!OldTyping.NeedsCapitalFont(letter))
                Assert.Equal($"{letter}", Decoded(OldTyping.Tcvn3($"{letter}"), ".VnArial"));
        }
    }

    [Theory]
    [InlineData(".VnTime", LetterEncoding.Tcvn3, false)]
    [InlineData(".VnTimeH", LetterEncoding.Tcvn3, true)]
    [InlineData("ABCDEF+.VnArialH-Bold", LetterEncoding.Tcvn3, true)]
    [InlineData("ABCDEF+.VnArial,Bold", LetterEncoding.Tcvn3, false)]
    [InlineData("\".VnTimeH\"", LetterEncoding.Tcvn3, true)]
    [InlineData("VNI-Times", LetterEncoding.Vni, false)]
    [InlineData("AAAAAA+VNI-Helve-Condense", LetterEncoding.Vni, false)]
    [InlineData("Times New Roman", null, false)]
    [InlineData("VnPro", null, false)]
    [InlineData(null, null, false)]
    public void Font_names_are_known_with_subset_prefix_style_and_quotes(string? name, LetterEncoding? encoding, bool capitals)
    {
        Assert.Equal(encoding, LetterFonts.Of(name));
        Assert.Equal(capitals, LetterFonts.ShowsCapitals(name));
    }

    /// <summary>German and Swedish letters are those that TCVN3 and VNI use; the words around them are no syllables.</summary>
    [Theory]
    [InlineData("Die Gemeinde hat für alle Bürger über das Jahr hinweg Träume und Wünsche gesammelt, die später größer wurden als die Mittel, welche der Rat dafür bereitstellen konnte und wollte, so dass die Hälfte aller Anträge im Herbst noch offen blieb.")]
    [InlineData("Det finns krav på att alla som arbetar för miljön ska vara med och bidra till ett bättre arbete, och det är inte lätt att göra detta när många redan har mycket att göra varje dag i veckan, men vi hoppas ändå på bättring.")]
    public void Texts_of_other_languages_are_left_alone(string text)
    {
        var document = new DocxBuilder().Read(P(R(text)));
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_letter_and_its_mark_may_stand_in_two_runs()
    {
        var runs = string.Concat(OldTyping.Vni(Sentence + " ĐẢNG BỘ").Select(c => R(c.ToString(), Font("VNI-Times"))));
        Assert.Equal([Sentence + " ĐẢNG BỘ"], new DocxBuilder().Texts(P(runs)));
    }

    [Fact]
    public void A_capital_font_shows_capitals_and_a_word_of_capitals_is_one() => Assert.Equal(
        ["ỦY BAN NHÂN DÂN", "CẢI CÁCH THỦ TỤC", "Số hồ sơ của UBND xã: Từ", "Ủy ban"],
        new DocxBuilder().Texts(
            P(R(OldTyping.Tcvn3("ủy ban nhân dân"), Font(".VnTimeH")))
            + P(R(OldTyping.Tcvn3("CẢI CÁCH THỦ TỤC"), Font(".VnTime")))
            + P(R(OldTyping.Tcvn3("Số hồ sơ của UBND xã: Từ"), Font(".VnTime")))
            + P(R(OldTyping.Tcvn3("ủ"), Font(".VnTimeH")) + R("y ban", Font(".VnTime")))));

    [Fact]
    public void Capitals_typed_as_capital_and_accented_letter_are_one_letter() => Assert.Equal(
        ["BÁO CÁO QUÝ ẤY"], new DocxBuilder().Texts(P(R("BA\u00B8O CA\u00B8O QUY\u00FD \u00A2\u00CAY", Font(".VnTime")))));

    [Fact]
    public void Unicode_in_an_old_font_stays_and_the_other_runs_are_converted() => Assert.Equal(
        ["Số hồ sơ đã tiếp nhận: hai mươi hồ sơ", "NGƯỜI dân"],
        new DocxBuilder().Texts(
            P(R("Số hồ sơ đã tiếp nhận: ", Font(".VnTime")) + R(OldTyping.Tcvn3("hai mươi hồ sơ"), Font(".VnArial")))
            + P(R("NGƯỜI dân", Font(".VnTimeH")))));

    [Fact]
    public void A_unicode_paragraph_beside_one_in_tcvn3_and_one_in_vni_stays()
    {
        var document = new DocxBuilder().Read(P(R(Sentence)) + P(R(OldTyping.Tcvn3(Sentence))) + P(R(Sentence)) + P(R(OldTyping.Vni(Sentence))));
        Assert.Equal([Sentence, "ủ" + Sentence[1..], Sentence, Sentence], Texts(document));
        Assert.Equal(["Tcvn3 False 1 paragraph 2", "Vni False 1 paragraph 4"], document.Conversions.Select(note => $"{note.Encoding} {note.ByFont} {note.Runs} {note.First}"));
    }

    [Fact]
    public void Short_texts_go_with_their_neighbours_on_both_sides()
    {
        var (old, cell) = (OldTyping.Tcvn3("đã giải quyết xong các hồ sơ"), OldTyping.Tcvn3("có"));
        var table = Tbl(Tr(Tc(cell) + Tc(old)) + Tr(Tc(cell) + Tc(old)));
        Assert.Equal(["có", "đã giải quyết xong các hồ sơ", "có", "đã giải quyết xong các hồ sơ"],
            Assert.IsType<Table>(Assert.Single(new DocxBuilder().Read(table).Blocks)).Cells.Select(found => found.Text.Printed));
    }

    [Fact]
    public void A_word_between_texts_in_two_encodings_is_read_and_reported()
    {
        var document = new DocxBuilder().Read(P(R(OldTyping.Tcvn3(Sentence))) + P(R("có")) + P(R(Sentence)));
        var problem = Assert.Single(document.Problems);
        Assert.Equal(("text/encoding-doubtful", Severity.Warning, "paragraph 2"), (problem.Code, problem.Severity, problem.Location?.Path));
    }

    [Fact]
    public void A_lone_word_that_would_fit_better_is_left_and_reported()
    {
        var document = new DocxBuilder().Read(P(R(Sentence)) + P(R(OldTyping.Tcvn3("được"))) + P(R(Sentence)));
        Assert.Empty(document.Conversions);
        Assert.Equal("text/encoding-doubtful", Assert.Single(document.Problems).Code);
    }

    [Theory]
    [InlineData("có")]
    [InlineData("là")]
    [InlineData("Ðà Lạt, Ðình Quý")]
    [InlineData("xã Krông Nô, thôn Plông, Êđê")]
    [InlineData("café Müller à la façon, señor, Zürich, naïve, 25 °C, 12 m², «xã», 2 × 3, ± 5 %, § 4, ©, 10 µm, 70÷100")]
    public void Unicode_that_fits_latin_stays_as_it_is(string text)
    {
        var document = new DocxBuilder().Read(P(R(text)));
        Assert.Equal([text], Texts(document));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Soft_hyphens_that_are_no_letters_go() => Assert.Equal(["thực hiện"], new DocxBuilder().Texts(P(R("th\u00ADực hi\u00ADện"))));

    [Fact]
    public void Tcvn3_whose_letter_u_with_horn_was_dropped_is_reported()
    {
        var typed = OldTyping.Tcvn3(string.Join(' ', Enumerable.Repeat(Sentence, 10))).Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.Contains(new DocxBuilder().Read(P(R(typed, Font(".VnTime")))).Problems, problem => problem is { Code: "text/letters-lost", Severity: Severity.Error });
    }

    [Fact]
    public void Codes_in_the_private_area_are_letters_of_an_old_font() => Assert.Equal(
        ["hồ sơ"], new DocxBuilder().Texts(P(R("h\uF0E5 s\uF0AC", Font(".VnTime")))));

    [Fact]
    public void Html_fonts_are_looked_at_by_style_and_by_element() => Assert.Equal(
        [Sentence, "NGƯỜI DÂN", Sentence],
        Texts(ReportFiles.Read("test.html", Encoding.UTF8.GetBytes(
            $"<html><head><style>p.v {{font-family:\"VNI-Times\"}}</style><body><p class=v>{OldTyping.Vni(Sentence)}</p><p><font face=\".VnTimeH\">{OldTyping.Tcvn3("người dân")}</font></p><p>{Sentence}</p></body></html>"))));

    [Fact]
    public void An_undeclared_page_is_told_by_its_syllables_to_be_in_code_page_1258() => Assert.Equal(
        [Sentence], Texts(ReportFiles.Read("test.html", (byte[])[.. "<html><body><p>"u8, .. Encoding.GetEncoding(1252).GetBytes(OldTyping.Misread1258(Sentence)), .. "</p></body></html>"u8])));

    [Fact]
    public void Rtf_writes_the_letter_u_with_horn_as_an_optional_hyphen_too() => Assert.Equal(
        ["được như"],
        Texts(ReportFiles.Read("test.rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 .VnTime;}}\'ae\-\'eec nh\'ad\par}"))));

    [Fact]
    public void OpenDocument_fonts_are_looked_at() => Assert.Equal(
        ["được như"],
        OdtBuilder.BodyTexts($"<text:p text:style-name=\"a\">{OldTyping.Tcvn3("được như")}</text:p>", "<style:style style:name=\"a\" style:family=\"paragraph\"><style:text-properties fo:font-family=\"'.VnTime'\"/></style:style>"));

    [Fact]
    public void Words_of_pdf_pages_are_converted_by_the_names_of_their_fonts()
    {
        var document = new PdfSheet { FontName = "ABCDEF+.VnTime" }.Text(50, 700, OldTyping.Tcvn3("Số hồ sơ được tiếp nhận như sau")).Text(50, 650, OldTyping.Tcvn3("nh") + "-ng ng" + OldTyping.Tcvn3("ườ") + "i BC-UBND").Read();
        Assert.Equal(["Số hồ sơ được tiếp nhận như sau", "nhưng người BC-UBND"], Texts(document));
        Assert.Equal(1, Assert.Single(document.Conversions).First.Page);
    }

    [Fact]
    public void Words_of_pdf_pages_are_converted_by_their_syllables_too() => Assert.Equal(
        [Sentence], Texts(new PdfSheet().Text(20, 700, OldTyping.Vni(Sentence), 5).Read()));
}
