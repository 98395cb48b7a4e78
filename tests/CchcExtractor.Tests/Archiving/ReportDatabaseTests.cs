using System.Text.Json;
using CchcExtractor.Checks.Across;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Checks;

namespace CchcExtractor.Tests.Archiving;

public sealed class ReportDatabaseTests : IDisposable
{
    private const string Copied = "Trong kỳ, bộ phận một cửa đã tiếp nhận 1204 hồ sơ, trong đó trực tuyến 495 hồ sơ, trực tiếp 709 hồ sơ; đã giải quyết 1187 hồ sơ.";
    private readonly string _folder = Directory.CreateTempSubdirectory("cchc-archive-").FullName;

    private string File => Path.Combine(_folder, "archive.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_report_comes_back_whole()
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[0], Copied, "Không có hồ sơ quá hạn; tỷ lệ trực tuyến đạt 41,11%, hơn 9.200 lượt.");
        using var archive = new ReportDatabase(File);
        archive.Put(report);
        Assert.Equal(JsonSerializer.Serialize(report), JsonSerializer.Serialize(archive.Whole(report.Source.Sha256)));
    }

    [Fact]
    public void What_was_not_committed_is_gone_and_what_was_stays()
    {
        var (one, two) = (Told.Report("Phú Lâm Hạ", Told.Periods[0], Copied), Told.Report("Phú Lâm Hạ", Told.Periods[2], Copied));
        using (var archive = new ReportDatabase(File))
        {
            archive.Put(one);
            archive.Commit();
            archive.Put(two);
        }

        using var again = new ReportDatabase(File);
        Assert.Equal(1, again.Count);
        Assert.Null(again.Report(two.Source.Sha256));
    }

    [Fact]
    public void Whatever_the_order_of_arrival_the_findings_are_the_same()
    {
        var reports = Told.Periods.Select((period, i) => Told.Report(i % 2 == 0 ? "Phú Lâm Hạ" : "An Bình Đông", period, i is 0 or 3 or 4 ? Copied : $"Đã tiếp nhận {700 + i} hồ sơ, trong đó trực tuyến {300 + i} hồ sơ của công dân xã.")).ToList();
        var forward = Findings("forward.db", reports);
        Assert.Contains(forward, line => line.Contains("template/reused-paragraph"));
        Assert.Equal(forward, Findings("back.db", [.. Enumerable.Reverse(reports)]));
        Assert.Equal(forward, Findings("mixed.db", [reports[3], reports[0], reports[5], reports[4], reports[1], reports[2]]));
    }

    [Fact]
    public void A_late_older_report_concerns_only_those_that_it_may_change()
    {
        var late = Told.Report("Phú Lâm Hạ", Told.Periods[0], Copied);
        var own = Told.Report("Phú Lâm Hạ", Told.Periods[2], "Trong kỳ, UBND xã đã tiếp nhận 55 hồ sơ và giải quyết xong 44 hồ sơ.");
        var copy = Told.Report("An Bình Đông", Told.Periods[3], Copied);
        var other = Told.Report("Hòa Lạc Tây", Told.Periods[3], "Trong kỳ, UBND xã đã tiếp nhận 812 hồ sơ và giải quyết xong 799 hồ sơ.");
        using var archive = new ReportDatabase(File);
        foreach (var report in (Report[])[own, copy, other, late])
            archive.Put(report);
        Assert.Equal(new[] { own.Source.Sha256, copy.Source.Sha256 }.Order(), AcrossReports.Concerned(PastReport.Of(late), archive).Order());
    }

    [Fact]
    public void A_file_that_is_no_archive_is_said_to_be_none()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));
        Assert.Contains("archive.db", Assert.Throws<IOException>(() => new ReportDatabase(File)).Message);
    }

    private List<string> Findings(string name, IReadOnlyList<Report> reports)
    {
        using var archive = new ReportDatabase(Path.Combine(_folder, name));
        foreach (var report in reports)
            archive.Put(report);
        return [.. reports.OrderBy(report => report.Source.Name, StringComparer.Ordinal).SelectMany(report => AcrossReports.Audited(report, archive).Discrepancies.Select(found => $"{report.Source.Name} {found.Kind.Code} {found.Message}"))];
    }
}
