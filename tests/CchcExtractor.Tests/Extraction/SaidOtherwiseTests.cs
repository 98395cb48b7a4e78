using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Numbers that take their words from beside or above them.</summary>
public class SaidOtherwiseTests
{
    private const string Front = "ỦY BAN NHÂN DÂN\nXÃ SÔNG TRĂNG\nBÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2024\nUBND xã Sông Trăng báo cáo kết quả thực hiện công tác cải cách hành chính quý II năm 2024 như sau:\nI. KẾT QUẢ THỰC HIỆN\n1. Giải quyết hồ sơ\n";

    [Theory]
    [InlineData("Đã tiếp nhận 21 (hai mươi mốt) hồ sơ.", 21)]
    [InlineData("Đã tiếp nhận 1.105 (một nghìn một trăm linh năm) hồ sơ.", 1105)]
    [InlineData("Đã tiếp nhận hai mươi mốt (21) hồ sơ.", 21)]
    [InlineData("Đã tiếp nhận mười (10) hồ sơ.", 10)]
    public void A_number_may_be_said_again_in_words(string sentence, int value) => Assert.Equal([("dossiers.received", "", (decimal)value)], Values(sentence));

    [Theory]
    [InlineData("Đã tiếp nhận 21 (hai mươi hai) hồ sơ.")]
    [InlineData("Đã tiếp nhận hai mươi mốt (12) hồ sơ.")]
    [InlineData("Đã tiếp nhận trăm hai mươi mốt (21) hồ sơ.")]
    [InlineData("Cả năm (12 tháng) tiếp nhận 40 hồ sơ.")]
    public void Words_that_say_another_number_stay_where_they_are(string sentence)
    {
        var folded = Folding.Fold(sentence);
        Assert.Equal(folded, new SpelledOut(Paper.Rules).Without(folded));
    }

    [Fact]
    public void What_stands_behind_a_whole_is_said_of_the_part_before_it() =>
        Assert.Equal([("dossiers.resolved.on_time", "", 118m), ("dossiers.resolved", "", 120m)], Values("Có 118 trong 120 hồ sơ giải quyết đúng hạn."));

    [Fact]
    public void Of_what_was_and_what_is_the_latter_counts() =>
        Assert.Equal([("dossiers.received.online.rate", "", 45.5m)], Values("Tỷ lệ hồ sơ trực tuyến tăng từ 31% lên 45,5%."));

    [Fact]
    public void As_many_shares_as_counts_before_them_are_one_of_each() =>
        Assert.Equal(
            [("dossiers.received.online", "", 90m), ("dossiers.received.direct", "", 30m), ("dossiers.received.online.rate", "", 75m), ("dossiers.received.direct.rate", "", 25m)],
            Values("Hồ sơ nộp trực tuyến 90 hồ sơ, trực tiếp 30 hồ sơ, lần lượt chiếm 75% và 25%."));

    [Fact]
    public void A_field_that_a_sentence_opens_with_holds_up_to_the_semicolon() =>
        Assert.Equal([("dossiers.received", "nong_nghiep", 40m), ("dossiers.received", "", 300m)], Values("Bên nông nghiệp, bà con nộp 40 hồ sơ; toàn xã tiếp nhận 300 hồ sơ."));

    [Fact]
    public void A_list_of_fields_below_their_heading_counts_what_the_heading_says() =>
        Assert.Equal(
            [("dossiers.received", "chung_thuc", 55m), ("dossiers.received", "ho_tich", 18m), ("dossiers.received", "dat_dai", 6m)],
            Values("1.1. Hồ sơ từng lĩnh vực\n+ Chứng thực 55 hồ sơ.\n+ Hộ tịch 18 hồ sơ.\n+ Đất đai 6 hồ sơ."));

    /// <summary>A field that no vocabulary knows, under each bullet: its name begins behind it and keeps its last letter.</summary>
    [Theory]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("➢")]
    [InlineData("\uF0B7")]
    [InlineData("o")]
    public void An_unknown_field_is_called_what_stands_behind_its_bullet(string bullet) =>
        Assert.Equal(
            [("dossiers.received", "chung_thuc", 55m), ("dossiers.received", "nghe_muoi_dao", 18m), ("dossiers.received", "dat_dai", 6m)],
            Values(string.Join('\n', "Đã tiếp nhận theo lĩnh vực:", $"{bullet} Chứng thực: 55 hồ sơ;", $"{bullet} Nghề muối đảo: 18 hồ sơ;", $"{bullet} Đất đai: 6 hồ sơ.")));

    [Fact]
    public void In_a_table_the_parenthesis_says_which_of_two_fields_of_one_name()
    {
        var values = Values("Số hồ sơ theo lĩnh vực như sau:\n| STT | Lĩnh vực | Tiếp nhận |\n| 1 | Tư pháp (hộ tịch) | 12 |\n| 2 | Tư pháp (chứng thực) | 30 |\n| 3 | Tài chính (hộ kinh doanh) | 2 |");
        Assert.Equal(["ho_tich", "chung_thuc", "tai_chinh"], values.Select(value => value.Field));
    }

    [Fact]
    public void Another_year_in_a_parenthesis_is_no_result() => Assert.Equal([("dossiers.late", "", 2m)], Values("Hồ sơ trễ hạn 2 hồ sơ (2023 là 11 hồ sơ)."));

    private static List<(string Indicator, string Field, decimal Value)> Values(string sentences) =>
        [.. Paper.Read(Front + sentences).Figures.Where(figure => figure.Origin == Origin.Narrative).Select(figure => (figure.Indicator, figure.Field, figure.Value ?? -1))];
}
