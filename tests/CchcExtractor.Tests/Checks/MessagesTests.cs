using CchcExtractor.Checks;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>What messages have in common: how they quote, name places, and ask for something.</summary>
public class MessagesTests
{
    [Theory]
    [InlineData("tỷ lệ TTHC đạt 120%", "lệ", "tỷ lệ TTHC đạt 120%")]
    [InlineData("Bộ phận Tiếp nhận đã nhận 177 hồ sơ.", "phận", "Bộ phận Tiếp nhận đã nhận 177 hồ sơ")]
    [InlineData("công khai, 173 hồ sơ tiếp nhận trong kỳ", "173", "173 hồ sơ tiếp nhận")]
    [InlineData("đã nhận 173; giải quyết 170 hồ sơ", "nhận", "nhận 173")]
    [InlineData("đạt 97,2% số hồ sơ", "đạt", "đạt 97,2% số hồ sơ")]
    [InlineData("đạt 97,2% số đã nhận", "đạt", "đạt 97,2%")]
    [InlineData("thu 84 và 3 phiếu", "thu", "thu 84")]
    public void A_quotation_is_whole_words_up_to_the_noun(string text, string from, string quoted)
    {
        var begin = Quotes.Begin(text, text.IndexOf(from, StringComparison.Ordinal), 0);
        var number = text.IndexOfAny([.. "0123456789"], text.IndexOf(from, StringComparison.Ordinal));
        var behind = number + text[number..].TakeWhile(sign => char.IsAsciiDigit(sign) || sign is ',' or '%').Count();
        Assert.Equal(quoted, text[begin..Quotes.End(text, behind, text.Length)]);
    }

    [Fact]
    public void Every_kind_asks_for_something() =>
        Assert.Empty(Kinds.All.Except(Requests.ByKind.Keys));

    [Fact]
    public void A_message_is_asked_once_and_a_report_that_says_the_word_does_not_count()
    {
        var found = Sketch.OfFirstQuarter2024().Says("Hoàn thành 12/40 nhiệm vụ, đạt 45%.", "plan.tasks.done=12 plan.tasks=40 plan.completion.rate=45%").Only("ratio/differs");
        Assert.Equal(found, Requests.Asked(found));
        Assert.EndsWith("\"đề nghị\". Đề nghị tính lại.", Requests.Asked(found with { Message = new("Mục I ghi \"đề nghị\".", "") }).Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal("Mục I ghi 45%.", Requests.Unasked(new Wording("Mục I ghi 45%. Đề nghị tính lại.", "")).Vietnamese);
    }

    [Fact]
    public void What_follows_from_slipped_rows_says_so_in_words()
    {
        var found = Sketch.OfFirstQuarter2024().Form(7, "6.7=1429", "6.7.1=1256", "6.7.2=87,89").Audited().Discrepancies;
        Assert.Contains("dòng 6.7.1 = 1429", found[0].Message.Vietnamese, StringComparison.Ordinal);
        Assert.All(found.Skip(1), one => Assert.DoesNotContain("form/", one.Message.Vietnamese, StringComparison.Ordinal));
        Assert.Contains(found, one => one.Severity == Severity.Info && one.Message.Vietnamese.EndsWith("bị ghi lệch dòng; đề nghị sửa lệch dòng trước, sau đó kiểm tra lại dòng này.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("I.II.2", "Phần I, mục II.2")]
    [InlineData("II.2", "mục II.2")]
    [InlineData("A.III", "mục A.III")]
    public void Of_two_numerals_the_first_is_that_of_a_part(string section, string place) =>
        Assert.Equal(place, Phrases.Place(new Documents.Location("paragraph 3"), section).Vietnamese);

    [Fact]
    public void Outside_of_sections_a_place_is_told_by_its_first_words() =>
        Assert.Equal("đoạn \"Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010...\"", Phrases.Place(new Documents.Location("paragraph 3"), "", "- Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;").Vietnamese);
}
