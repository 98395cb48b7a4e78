using CchcExtractor.Checks.Across;
using CchcExtractor.Remembering;
using CchcExtractor.Tests.Checks;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Bench;

/// <summary>
/// What the audit of one more report costs among few and among many, counted in reports that are looked into: the same in every run. Time and memory are
/// measured by hand: <c>dotnet run -c Release --project tests/CchcExtractor.Benchmarks -- archive 10000</c>.
/// </summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    [Fact]
    public void One_more_report_looks_into_no_more_among_many_than_among_few()
    {
        var (few, many) = (LookedInto(20), LookedInto(400));
        output.WriteLine($"looked into among 20 communes: {few}; among 400: {many}");
        Assert.True(many <= few + 1, $"{few} among 20 communes, {many} among 400");
    }

    /// <summary>Reports of others that are looked into for one more report, on average.</summary>
    private static double LookedInto(int communes)
    {
        var random = new Random(7);
        var template = new InventedCommune(random, 0).Report(0).Read();
        var past = new PastReportsInMemory();
        for (var i = 0; i < communes; i++)
            for (var period = 0; period < 4; period++)
                past.Put(PastReport.Of(ManyReports.Like(template, i, period, random)));
        const int More = 40;
        for (var i = 0; i < More; i++)
        {
            var report = ManyReports.Like(template, communes + i, 4, random);
            AcrossReports.Audited(report, past);
            AcrossReports.Concerned(PastReport.Of(report), past);
        }

        return past.LookedInto / (double)More;
    }
}
