using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Extraction;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.Rules;

/// <summary>What a clerk does who knows no program: a new figure in a line or two, and the slips of the pen that go with it.</summary>
public sealed class ClerkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private LoadedPacks Load(string facts)
    {
        File.WriteAllText(_folder["xa.yaml"], "pack: { id: xa, version: \"1\" }\nextends: cchc\nfacts:\n" + facts);
        return RuleFolder.LoadAll(_folder.Path);
    }

    [Theory]
    [InlineData("  - find: \"đã cấp {chu_ky_so} chữ ký số\"", "Đến nay UBND xã đã cấp 23 chữ ký số cho cán bộ, công chức.", "chu_ky_so=23")]
    [InlineData("  - find: \"đã cấp {x:int} chữ ký số\"\n    name: Chữ ký số", "Đến nay UBND xã đã cấp 1.204 chữ ký số.", "x=1204")]
    [InlineData("  - find: \"có {n} tổ công nghệ số cộng đồng\"", "Toàn xã có 07 tổ công nghệ số cộng đồng với 42 thành viên.", "n=7")]
    [InlineData("  - find: \"{n} tổ công nghệ số cộng đồng với {tv} thành viên\"", "Toàn xã có 07 tổ công nghệ số cộng đồng với 42 thành viên.", "n=7 tv=42")]
    [InlineData("  - find: \"hồ sơ được số hóa ... đạt {ty_le}\"", "Hồ sơ được số hóa thành phần đạt 87,5%.", "ty_le=87.5")]
    [InlineData("  - find: \"Có {dat}/{thon} thôn đạt chuẩn văn hóa\"", "Có 12/15 thôn đạt chuẩn văn hóa.", "dat=12 thon=15")]
    [InlineData("  - number: camera.giam_sat\n    unit: camera\n    cues: [giám sát]", "Đã lắp đặt 03 camera giám sát tại trụ sở.", "camera.giam_sat=3")]
    [InlineData("  - find: \"phát hành {to_roi} tờ rơi\"", "Xã phát  hành 1.200 tờ rơi.", "to_roi=1200")]
    [InlineData("  - find: \"số tiền {so_tien} triệu đồng\"", "Giao dịch với số tiền 12,5 triệu đồng.", "so_tien=12500000")]
    [InlineData("  - find: \"<lắp|lắp đặt> [thêm] {may_tinh} máy tính\"", "Đã lắp đặt 05 máy tính.", "may_tinh=5")]
    [InlineData("  - find: \"ngày {date} đã cấp {the} thẻ\"", "Từ ngày 01/02/2024 đã cấp 40 thẻ.", "the=40")]
    public void A_new_figure_is_an_entry_of_at_most_three_lines(string facts, string sentence, string found)
    {
        Assert.InRange(facts.Split('\n').Length, 1, 3);
        var rules = Load(facts).Packs.Main;
        var evidence = CchcExtractor.Extraction.Gather.From(CchcExtractor.Tidying.Tidy.Up(Paper.Of($"BÁO CÁO\nCông tác cải cách hành chính quý I năm 2024\nUBND xã báo cáo như sau:\nI. KẾT QUẢ\n{sentence}")), rules);
        Assert.Equal(found, string.Join(' ', evidence.Figures.Select(figure => $"{figure.Indicator}={figure.Value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}")));
    }

    [Theory]
    [InlineData("  - find: \"đã cấp {x:integer} chữ ký số\"", 4, 22, "unknown type \"integer\"")]
    [InlineData("  - find: \"đã cấp {x:in} chữ ký số\"", 4, 22, "did you mean \"int\"?")]
    [InlineData("  - find: \"đã cấp {x chữ ký số\"", 4, 19, "not closed with \"}\"")]
    [InlineData("  - finds: \"đã cấp {x} chữ ký số\"", 4, 5, "did you mean \"find\"?")]
    [InlineData("  - find: \"đã cấp {dossiers.recieved} hồ sơ\"", 4, 20, "did you mean \"dossiers.received\"?")]
    [InlineData("  - find: \"đã cấp {x} chữ ký số\"\n    in: one_stp", 5, 9, "did you mean \"one_stop\"?")]
    [InlineData("  - find: \"đã cấp {chữ ký số} chữ ký số\"", 4, 20, "write \"chu_ky_so\"")]
    [InlineData("  - find: \"đã cấp [ {x} chữ ký số\"", 4, 19, "\"]\" is missing")]
    [InlineData("  - find: \"đã cấp {} chữ ký số\"", 4, 19, "needs a name")]
    [InlineData("  - find: đã cấp: {x} chữ ký số", 4, 17, "put all of it in quotes")]
    [InlineData("  - find: \"đã cấp {x} chữ ký số", 4, 11, "the quote that ends the text is missing")]
    [InlineData("  - find: \"đã cấp {x} chữ ký số\"\n   name: \"x\"", 5, 4, "not indented like")]
    [InlineData("\t- find: \"đã cấp {x} chữ ký số\"", 4, 1, "indented with a tab")]
    [InlineData("  - find: \"re:\\d+ chữ ký số\"", 4, 11, "single quotes")]
    [InlineData("  - number: camera\n    unit: hồ sô\n    cues: [giám sát]", 5, 11, "did you mean \"hồ sơ\"?")]
    [InlineData("  - number: camera\n    unit: camera", 4, 5, "needs cues")]
    [InlineData("  - \"đã cấp {x} chữ ký số\"", 4, 5, "group of keys")]
    public void A_slip_of_the_pen_is_answered_with_line_column_and_what_to_do(string facts, int line, int column, string remedy)
    {
        var error = Assert.Throws<RuleFileException>(() => Load(facts)).Errors[0];
        Assert.Equal(("xa.yaml", line, column), (error.Origin.File, error.Origin.Line, error.Origin.Column));
        Assert.Contains(remedy, error.Message.English, StringComparison.Ordinal);
        Assert.NotEqual(error.Message.English, error.Message.Vietnamese);
    }

    [Fact]
    public void A_new_indicator_without_a_name_works_and_is_mentioned() =>
        Assert.Contains(Load("  - find: \"đã cấp {x} chữ ký số\"").Doubts, doubt => doubt.Message.English.Contains("\"x\" has no name yet", StringComparison.Ordinal));
}
