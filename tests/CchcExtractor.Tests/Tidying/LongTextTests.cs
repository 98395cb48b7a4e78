using CchcExtractor.Documents;
using CchcExtractor.Tests.Extraction;
using CchcExtractor.Tidying;

namespace CchcExtractor.Tests.Tidying;

/// <summary>Texts longer than any clerk writes are read in parts, and nothing of them is lost.</summary>
public class LongTextTests
{
    private const string Front = "ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2024\nUBND xã Sông Trăng báo cáo kết quả thực hiện công tác cải cách hành chính quý II năm 2024 như sau:\nI. KẾT QUẢ THỰC HIỆN\n";

    private static string Repeated(string text, int characters) => string.Concat(Enumerable.Repeat(text, 1 + (characters / text.Length)));

    [Theory]
    [InlineData("Bộ phận một cửa tiếp nhận hồ sơ của người dân trong xã. ")]
    [InlineData("tiếp nhận ")]
    [InlineData("a")]
    [InlineData("\U0001F4C4")]
    public void A_paragraph_of_a_book_is_cut_into_parts_that_make_it_up(string repeated)
    {
        var text = Repeated(repeated, 90_000).Trim();
        var parts = Tidy.Up(Paper.Of(text)).Blocks.OfType<TextBlock>().ToList();
        Assert.True(parts.Count > 4, $"{parts.Count} parts");
        Assert.Equal(text, string.Join(repeated.EndsWith(' ') ? " " : "", parts.Select(part => part.Text.Printed)));
        Assert.Equal(["block 1", "block 1/part 2"], parts.Take(2).Select(part => part.Location.Path));
    }

    [Fact]
    public void Every_figure_of_such_a_paragraph_is_read()
    {
        var evidence = Paper.Read(Front + Repeated("Trong kỳ đã tiếp nhận 12 hồ sơ hộ tịch. ", 50_000));
        Assert.Equal(1 + (50_000 / "Trong kỳ đã tiếp nhận 12 hồ sơ hộ tịch. ".Length), evidence.Figures.Count(figure => figure is { Indicator: "dossiers.received", Field: "ho_tich", Value: 12 }));
    }

    [Fact]
    public void A_sentence_with_more_numbers_than_anybody_understands_is_left_and_named()
    {
        var evidence = Paper.Read(Front + "Trong kỳ đã tiếp nhận 12 hồ sơ. Số liệu: " + Repeated("7 ", 400) + ".");
        Assert.Equal(12, Assert.Single(evidence.Figures).Value);
        var problem = Assert.Single(evidence.Problems, problem => problem.Code == "sentence/overcrowded");
        Assert.Contains("201 con số", problem.Message.Vietnamese, StringComparison.Ordinal);
    }
}
