using CchcExtractor.Tests.Checks;
using CchcExtractor.Tests.Reading.Word;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>What only several reports together show, in the files that the worker keeps.</summary>
public sealed class WatchAuditTests : IDisposable
{
    private const string Counts = "Trong kỳ, bộ phận một cửa đã tiếp nhận {0} hồ sơ, trong đó trực tuyến {1} hồ sơ, trực tiếp {2} hồ sơ; đã giải quyết {3} hồ sơ.";
    private static readonly object[] Copied = [1204, 495, 709, 1187];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_late_older_report_shows_the_copy_in_the_newer_one_and_a_corrected_one_clears_it()
    {
        Put("new.docx", 2, Copied);
        await Once();
        Assert.DoesNotContain("reused-paragraph", Sheet("discrepancies.csv"));

        Put("old.docx", 0, Copied);
        await Once();
        Assert.Contains(Sheet("discrepancies.csv").Split("\r\n"), row => row.Contains(",new.docx,") && row.Contains("template/reused-paragraph"));
        Assert.Equal("1", Errors("new.docx"));
        Assert.Equal("0", Errors("old.docx"));

        Put("old.docx", 0, [1311, 702, 609, 1305]);
        await Once();
        Assert.DoesNotContain("reused-paragraph", Sheet("discrepancies.csv"));
        Assert.Equal("0", Errors("new.docx"));
        Assert.Equal(3, Sheet("reports.csv").TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task Whatever_came_first_the_rows_are_those_of_extract()
    {
        foreach (var period in (int[])[4, 0, 2])
        {
            Put($"r{period}.docx", period, Copied, "all");
            Directory.CreateDirectory(_folder["inbox"]);
            File.Copy(_folder[$"all/r{period}.docx"], _folder[$"inbox/r{period}.docx"]);
            if (period != 0)
                await Once();
        }

        await Cchc.Run("extract", _folder["all"], "--out", _folder["extracted"]);
        foreach (var sheet in (string[])["discrepancies.csv", "reports.csv"])
            Assert.Equal(File.ReadAllText(_folder["extracted/" + sheet]).Split("\r\n").Order(StringComparer.Ordinal), Sheet(sheet).Split("\r\n").Order(StringComparer.Ordinal));
        Assert.Contains("reused-paragraph", Sheet("discrepancies.csv"));
    }

    [Fact]
    public async Task An_older_report_that_is_extracted_later_shows_the_copy_in_the_file_of_the_newer_one()
    {
        Put("new.docx", 2, Copied, "second");
        Put("old.docx", 0, Copied, "first");
        var alone = await Cchc.Run("extract", _folder["second"], "--out", _folder["out"]);
        Assert.DoesNotContain("reused-paragraph", File.ReadAllText(Directory.GetFiles(_folder["out/reports"]).Single()));
        Assert.DoesNotContain("đối chiếu lại", alone.Out);

        var late = await Cchc.Run("extract", _folder["first"], "--out", _folder["out"]);
        Assert.Contains("1 báo cáo đã có trong thư mục kết quả được đối chiếu lại với các báo cáo vừa đọc: 1 lỗi", late.Out);
        Assert.Equal(1, Directory.GetFiles(_folder["out/reports"]).Count(file => File.ReadAllText(file).Contains("reused-paragraph")));
        Assert.DoesNotContain("reused-paragraph", Sheet("discrepancies.csv")); // the table is of this run's reports
    }

    [Fact]
    public async Task What_several_reports_turn_together_comes_out_as_if_all_had_come_at_once()
    {
        // the total of each is wrong in the same sentence, each time with other values
        string[] names = ["Hạ", "Thượng", "Đông", "Tây", "Nam"];
        for (var i = 0; i < names.Length; i++)
            foreach (var to in (string[])[i == 0 ? "first" : "then", "all"])
                Put($"r{i}.docx", 2, $"Trong kỳ, bộ phận một cửa tiếp nhận {310 + i} hồ sơ, trong đó trực tuyến {200 + i} hồ sơ, trực tiếp 123 hồ sơ.", to, $"Phú Lâm {names[i]}");
        foreach (var (from, to) in ((string, string)[])[("first", "out"), ("then", "out"), ("all", "at-once")])
            await Cchc.Run("extract", _folder[from], "--out", _folder[to]);
        string[] Reports(string folder) => [.. Directory.GetFiles(_folder[$"{folder}/reports"], "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Assert.Equal(Reports("at-once"), Reports("out"));
        Assert.All(Reports("out"), report => Assert.Contains("không khớp ở 5/5 báo cáo", report));
    }

    [Fact]
    public async Task Two_workers_hold_the_reports_of_both_against_each_other()
    {
        // one paragraph with its counts in all of them, and never two reports of a commune and a period
        for (var i = 0; i < 4 * Told.Periods.Length; i++)
        {
            Put($"r{i:00}.docx", i % Told.Periods.Length, Copied, "all", $"Phú Lâm {((string[])["Hạ", "Thượng", "Đông", "Tây"])[i / Told.Periods.Length]}");
            Directory.CreateDirectory(_folder["inbox"]);
            File.Copy(_folder[$"all/r{i:00}.docx"], _folder[$"inbox/r{i:00}.docx"]);
        }

        await Task.WhenAll(Task.Run(Once), Task.Run(Once));
        await Cchc.Run("extract", _folder["all"], "--out", _folder["extracted"]);
        foreach (var sheet in (string[])["discrepancies.csv", "reports.csv"])
            Assert.Equal(File.ReadAllText(_folder["extracted/" + sheet]).Split("\r\n").Order(StringComparer.Ordinal), Sheet(sheet).Split("\r\n").Order(StringComparer.Ordinal));
        Assert.Contains("reused-paragraph", Sheet("discrepancies.csv"));
    }

    private async Task Once() => await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");

    private string Sheet(string name) => File.ReadAllText(_folder["out/" + name]);

    /// <summary>The column of <c>reports.csv</c>; no name before it holds a comma in these reports.</summary>
    private string Errors(string source)
    {
        var rows = Sheet("reports.csv").TrimStart('\uFEFF').Split("\r\n").Select(row => row.Split(',')).ToList();
        return rows.Single(row => row.Contains(source))[Array.IndexOf(rows[0], "errors")];
    }

    private void Put(string name, int period, object[] counts, string folder = "inbox", string commune = "Phú Lâm Hạ") =>
        Put(name, period, string.Format(System.Globalization.CultureInfo.InvariantCulture, Counts, counts), folder, commune);

    private void Put(string name, int period, string paragraph, string folder, string commune)
    {
        var lines = Told.Lines(commune, Told.Periods[period], paragraph);
        Directory.CreateDirectory(_folder[folder]);
        File.WriteAllBytes(Path.Combine(_folder[folder], name), new DocxBuilder().Bytes(string.Concat(lines.Select(line => DocxBuilder.P(DocxBuilder.R(line))))));
    }
}
