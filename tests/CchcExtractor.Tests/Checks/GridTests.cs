using CchcExtractor.Documents;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Checks;

/// <summary>Tables in running text: what their rows and columns make of each other, whatever they count.</summary>
public class GridTests
{
    /// <summary>A report with one table; a row per text, a cell per stroke.</summary>
    private static Report With(params string[] rows)
    {
        var lines = Told.Lines("Phú Lâm Hạ", Told.Periods[2], "Số liệu như bảng sau:");
        var blocks = lines.Select((line, i) => (Block)new Paragraph(new Location($"paragraph {i + 1}"), new Text(line))).ToList();
        var place = new Location("table 1");
        var cells = rows.SelectMany((row, i) => row.Split('|').Select((text, j) => new Cell(place.Cell(i, j), i, j, 1, 1, [new Paragraph(place.Cell(i, j), new Text(text.Trim()))]))).ToList();
        blocks.Insert(Array.FindIndex(lines, line => line.StartsWith("Số liệu như", StringComparison.Ordinal)) + 1, new Table(place, cells));
        return new Extractor(RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules"))).Extract(new Document(new Source("invented.docx", new string('0', 64), "text/plain"), blocks) { Reader = "test" });
    }

    private static IEnumerable<string> Alarms(params string[] rows) => With(rows).Discrepancies.Where(found => found.Severity > Severity.Info).Select(found => found.Kind.Code);

    private static readonly string[] _cranes = ["Thôn | Trắng | Đỏ | Tất cả", "Đông | 12 | 31 | 43", "Tây | 25 | 14 | 39", "Nam | 17 | 22 | 39", "Bắc | 33 | 11 | 44"];

    [Theory]
    [InlineData(1, "Đông | 12 | 31 | 43", null)]
    [InlineData(1, "Đông | 12 | 31 | 48", "sum/parts-differ")]
    public void A_column_that_adds_up_others_does_so_in_every_row(int row, string text, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms([.. _cranes[..row], text, .. _cranes[(row + 1)..]]));

    [Theory]
    [InlineData("trực tuyến 146", "part/exceeds-whole")]
    [InlineData("146 hồ sơ qua mạng", "part/exceeds-whole")]
    [InlineData("trực tuyến 46", null)]
    [InlineData("trực tuyến từ tháng 146", null)]
    [InlineData("hộp số 146", null)]
    public void What_a_remark_counts_is_no_more_than_its_row(string remark, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms("TT | Lĩnh vực | Số hồ sơ tiếp nhận | Ghi chú", $"1 | Hộ tịch | 131 | {remark}", "2 | Chứng thực | 168 | ", "3 | Đất đai | 13 | "));

    [Theory]
    [InlineData("Cộng | 87 | 78 | 165", null)]
    [InlineData("Cộng | 87 | 73 | 165", "sum/parts-differ")]
    public void A_total_row_adds_up_in_all_columns(string total, string? code) => Assert.Equal(code is null ? [] : [code], Alarms([.. _cranes, total]));

    [Theory]
    [InlineData("1.655", "sum/parts-differ")]
    [InlineData("1.565", null)]
    public void A_table_with_one_column_of_counts_adds_up(string total, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms("Lĩnh vực | Số hồ sơ tiếp nhận", "Chứng thực | 812", "Hộ tịch | 540", "Đất đai | 213", $"Tổng cộng | {total}"));

    [Theory]
    [InlineData("664 | 661 | 99,55", null)]
    [InlineData("664 | 661 | 95,5", "ratio/differs")]
    public void A_rate_that_fits_in_all_other_rows_is_wrong_in_one(string row, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms("Thôn | Gấp | Treo | Tỷ lệ treo (%)", "Đông | 702 | 690 | 98,29", $"Tây | {row}", "Nam | 512 | 480 | 93,75", "Bắc | 300 | 291 | 97"));

    [Theory]
    [InlineData(115, null)]
    [InlineData(111, "sum/parts-differ")]
    public void Shares_of_the_total_show_the_count_that_is_wrong(int count, string? code) =>
        Assert.Equal(code is null ? [] : [code], Alarms("Màu | Số con | Tỷ lệ (%)", $"Trắng | {count} | 76,66", "Đỏ | 28 | 18,66", "Xanh | 7 | 4,66", "Tổng | 150 | 100"));

    [Fact]
    public void Rows_of_other_periods_are_none_of_this_report()
    {
        var report = With("Quý | Số hồ sơ tiếp nhận", "I | 702", "II | 815");
        Assert.Equal([702m], report.Figures.Where(figure => figure.Indicator == "dossiers.received").Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void Documents_listed_in_a_table_are_cited_with_their_days_and_subjects()
    {
        var report = With("STT | Số, ký hiệu | Ngày ban hành | Nội dung", "1 | 12/KH-UBND | 32/01/2023 | Kiểm soát thủ tục hành chính năm 2023", "2 | 15/TB-UBND | 03/02/2023 | Lịch tiếp công dân");
        Assert.Equal(["32/01/2023", "03/02/2023"], report.Citations.Select(citation => citation.DateRaw));
        Assert.Equal("Lịch tiếp công dân", report.Citations[1].Subject);
        Assert.Contains(report.Discrepancies, found => found.Kind.Code == "date/invalid");
    }

    [Fact]
    public void Tables_that_were_taken_over_are_found()
    {
        string[] Fields(int first) => ["Lĩnh vực | Tiếp nhận | Đã giải quyết", $"Hộ tịch | {first} | 213", "Chứng thực | 531 | 529", "Đất đai | 87 | 80", "Bảo trợ xã hội | 64 | 61"];
        var before = With(Fields(217));
        var earlier = before with { Source = before.Source with { Name = "earlier.docx", Sha256 = new string('1', 64) }, Metadata = before.Metadata with { Period = new Period(PeriodKind.Quarter, 2022, 1), DataFrom = new DateOnly(2021, 12, 15), DataTo = new DateOnly(2022, 3, 14) } };
        Assert.Contains("template/reused-paragraph Error", Told.Codes(With(Fields(217)), earlier));
        Assert.DoesNotContain("template/reused-paragraph Error", Told.Codes(With(["Lĩnh vực | Tiếp nhận | Đã giải quyết", "Hộ tịch | 301 | 298", "Chứng thực | 477 | 470", "Đất đai | 92 | 81", "Bảo trợ xã hội | 58 | 50"]), earlier));
    }
}
