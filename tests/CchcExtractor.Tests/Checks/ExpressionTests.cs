using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;
using StandsFor = CchcExtractor.Checks.Arithmetic.Reading;

namespace CchcExtractor.Tests.Checks;

public class ExpressionTests
{
    [Theory]
    [InlineData("2 + 3 * 4 == 14", true)]
    [InlineData("(2 + 3) * 4 == 20", true)]
    [InlineData("-2 + 5 != 3", false)]
    [InlineData("10 / 4 >= 2.5", true)]
    [InlineData("sum(1, 2, 3) < max(4, 7)", true)]
    [InlineData("min(4, 7) <= 3", false)]
    [InlineData("all(1 == 1, 2 > 1)", true)]
    [InlineData("any(1 == 2, 2 > 1)", true)]
    [InlineData("pct(1, 4) == 25", true)]
    public void Expressions_are_worked_out_in_decimals(string source, bool expected) =>
        Assert.Equal(expected, new Evaluation(new Dictionary<string, StandsFor>()).Truth(ExpressionParser.Truth(source)));

    [Theory]
    [InlineData("a == 1", null)]
    [InlineData("1 / 0 == 1", null)]
    [InlineData("any(a == 1, 2 == 2)", true)]
    [InlineData("any(a == 1, 2 == 3)", null)]
    [InlineData("all(a == 1, 2 == 2)", null)]
    [InlineData("all(a == 1, 2 == 3)", false)]
    public void A_blank_leaves_an_expression_undecided_unless_the_rest_decides_it(string source, bool? expected) =>
        Assert.Equal(expected, new Evaluation(new Dictionary<string, StandsFor>()).Truth(ExpressionParser.Truth(source)));

    [Theory]
    [InlineData("dossiers.received", 0, "condition")]
    [InlineData("a + == b", 4, "expected an indicator")]
    [InlineData("a == b c", 7, "left over")]
    [InlineData("a == (b", 7, "\")\"")]
    [InlineData("a[*] == b", 0, "[*] is many numbers")]
    [InlineData("summ(a) == b", 0, "did you mean \"sum\"")]
    [InlineData("count(a) == 3", 6, "count counts fields")]
    [InlineData("all(a, b)", 4, "takes conditions")]
    [InlineData("pct(a) == b", 0, "takes 2 argument")]
    [InlineData("pct(a, b) ~= 3 + 4", 10, "must be a figure")]
    [InlineData("a $ b", 2, "means nothing")]
    public void A_mistake_is_answered_with_its_place_and_what_was_expected(string source, int offset, string says)
    {
        var exception = Assert.Throws<ExpressionException>(() => ExpressionParser.Truth(source));
        Assert.Equal(offset, exception.Offset);
        Assert.Contains(says, exception.Wording.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_row_is_one_name_and_alternatives_are_one_reference()
    {
        var references = ExpressionParser.Truth("pct(bm7/6.7.2, bm7/6.7.1 | dossiers.received) ~= bm7/6.7").References();
        Assert.Equal(["bm7/6.7.2", "bm7/6.7.1|dossiers.received", "bm7/6.7"], references.Select(reference => reference.Key));
        Assert.Equal(["a[*]", "b?"], ExpressionParser.Truth("sum(a[*]) == b?").References().Select(reference => reference.Key));
    }

    [Theory]
    [InlineData("94.65", "95", true)]
    [InlineData("94.65", "94", true)]
    [InlineData("94.65", "96", false)]
    [InlineData("94.65", "94,6", true)]
    [InlineData("94.65", "94,7", true)]
    [InlineData("94.65", "94,8", true)]
    [InlineData("94.65", "94,9", false)]
    [InlineData("95", "96", false)]
    [InlineData("41.666666", "50", false)]
    public void A_rate_fits_when_it_rounds_or_is_cut_off_to_what_is_printed(string exact, string printed, bool fits) =>
        Assert.Equal(fits, AsPrinted.Fits(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture), NumberLexer.Read(printed, count: false)!));

    [Theory]
    [InlineData("95", "94,6", true)]
    [InlineData("94", "94,6", true)]
    [InlineData("96", "94,6", false)]
    [InlineData("94,5", "94,6", false)]
    [InlineData("18", "19", false)]
    public void Two_printed_numbers_agree_when_one_is_the_other_with_fewer_digits(string one, string other, bool agree) =>
        Assert.Equal(agree, AsPrinted.Agree(NumberLexer.Read(one, count: false)!, NumberLexer.Read(other, count: false)!));

    [Fact]
    public void Readings_know_how_near_they_stand()
    {
        var here = new StandsFor([Figure(3, 0, "II.1")]);
        Assert.Equal(here.Place(Nearness.Block), new StandsFor([Figure(3, 40, "II.1")]).Place(Nearness.Block));
        Assert.NotEqual(here.Place(Nearness.Sentence), new StandsFor([Figure(3, 40, "II.1")]).Place(Nearness.Sentence));
        Assert.Null(new StandsFor([Figure(3, 0, "II.1"), Figure(4, 0, "II.1")]).Place(Nearness.Block));
    }

    private static Figure Figure(int block, int sentence, string section) =>
        new() { Origin = Origin.Narrative, Indicator = "a", Location = new Location("paragraph 1"), Rule = "", Block = block, Sentence = sentence, Section = section, Number = new Number(1, 0, "1") };
}
