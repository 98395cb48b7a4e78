using CchcExtractor.Checks.Across;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>A check that fails wherever a sentence is written in one manner has misread it; one that fails now and then has found errors.</summary>
public class MisreadingsTests
{
    private static readonly string[] Names = ["Bình Sơn Tây", "Long Điền Đông", "Tân Hòa Thượng", "An Khê Nam", "Hưng Lộc Bắc", "Mỹ Thạnh Trung", "Vĩnh Phước Đông", "Lộc An Tây", "Thới Hòa Nam", "Đông Phú Hạ"];

    /// <summary>One commune after the other; with a surplus the two ways do not come to the total.</summary>
    private static Report Of(int commune, bool wrong, int more = 0) => Told.Report(
        Names[commune], Told.Periods[2], $"Trong kỳ, bộ phận một cửa tiếp nhận {310 + more + commune} hồ sơ, trong đó trực tuyến {200 + more + commune} hồ sơ, trực tiếp {(wrong ? 123 : 110)} hồ sơ.");

    private static IReadOnlyList<Discrepancy> Audited(Report report, params Report[] others)
    {
        var past = new PastReportsInMemory();
        foreach (var one in others.Append(report))
            past.Put(PastReport.Of(one));
        return AcrossReports.Audited(report, past).Discrepancies;
    }

    private static IEnumerable<Severity> Sums(IEnumerable<Discrepancy> found) => found.Where(one => one.Kind.Code == "sum/parts-differ").Select(one => one.Severity);

    [Theory]
    [InlineData(3, 0, Severity.Info)]
    [InlineData(2, 0, Severity.Error)]
    [InlineData(3, 4, Severity.Info)]
    [InlineData(3, 5, Severity.Error)]
    public void Where_most_who_write_so_fail_it_is_a_remark(int failing, int passing, Severity severity)
    {
        var reports = Enumerable.Range(0, failing + passing).Select(i => Of(i, wrong: i < failing)).ToArray();
        var found = Audited(reports[0], reports[1..]);
        Assert.Equal([severity], Sums(found));
        Assert.Equal(severity == Severity.Info, found[0].Message.Vietnamese.Contains($"không khớp ở {failing}/{failing + passing} báo cáo", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_values_again_are_no_other_witness()
    {
        Report[] copies = [.. Enumerable.Range(1, 4).Select(i => Told.Report(Names[i], Told.Periods[2], "Trong kỳ, bộ phận một cửa tiếp nhận 310 hồ sơ, trong đó trực tuyến 200 hồ sơ, trực tiếp 123 hồ sơ."))];
        Assert.Equal([Severity.Error], Sums(Audited(Of(0, wrong: true), copies)));
    }

    [Fact]
    public void Errors_of_words_stay_what_they_are()
    {
        static Report Late(int commune) => Told.Report(Names[commune], Told.Periods[2], $"Ngày 30/02/2023, xã tổ chức {commune + 3} hội nghị tuyên truyền.");
        var found = Audited(Late(0), Late(1), Late(2), Late(3));
        Assert.Contains(found, one => one.Kind.Code == "date/invalid" && one.Severity == Severity.Error);
    }

    [Fact]
    public void The_report_that_turns_the_scale_concerns_those_that_failed_before()
    {
        var past = new PastReportsInMemory();
        var concerned = new List<int>();
        foreach (var report in Enumerable.Range(0, 3).Select(i => Of(i, wrong: true)).Concat(Enumerable.Range(3, 6).Select(i => Of(i, wrong: false))).Select(PastReport.Of))
        {
            past.Put(report);
            concerned.Add(AcrossReports.Concerned(report, past).Count);
        }

        // the third makes it a misreading, the eighth undoes it; the sixth and the seventh, and those after, change nothing
        Assert.Equal([0, 0, 2, 0, 0, 0, 0, 3, 0], concerned);
    }
}
