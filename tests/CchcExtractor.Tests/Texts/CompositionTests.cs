using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Texts;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("Thu\u031B\u0323c hie\u0323\u0302n", "Thực hiện")]
    [InlineData("U\u0309Y BAN NHA\u0302N DA\u0302N", "ỦY BAN NHÂN DÂN")]
    [InlineData("a\u0306\u0301 a\u0301\u0306 ă\u0301", "ắ ắ ắ")]
    [InlineData("Mu\u0308ller", "Müller")]
    [InlineData("x\u0309 \u0301", "x\u0309 \u0301")]
    [InlineData("đã ghép sẵn", "đã ghép sẵn")]
    public void Letters_and_their_marks_become_one_character_whatever_the_order(string text, string composed) =>
        Assert.Equal(composed, Composition.Compose(text));

    [Fact]
    public void Text_in_pieces_folds_to_the_same_as_text_in_one()
    {
        Assert.Equal(Folding.Fold("Ủy ban nhân dân xã Hòa Lạc"), Folding.Fold("U\u0309y ban nha\u0302n da\u0302n xa\u0303 Ho\u0300a La\u0323c"));
    }

    [Theory]
    [InlineData("Hòa Vang Thượng", "hoa-vang-thuong")]
    [InlineData("ĐƯNG K'NỚ", "dung-k-no")]
    [InlineData("Ye\u0302n My\u0303", "yen-my")]
    [InlineData("2011/2020", "2011-2020")]
    public void A_slug_has_plain_letters_and_digits_only(string text, string slug) => Assert.Equal(slug, Folding.Slug(text));
}
