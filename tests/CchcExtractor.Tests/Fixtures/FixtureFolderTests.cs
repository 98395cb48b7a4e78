namespace CchcExtractor.Tests.Fixtures;

/// <summary>The fixtures themselves: whole, and enough of them.</summary>
public class FixtureFolderTests
{
    /// <summary>What one report alone can show for certain (design, section 3).</summary>
    private static readonly string[] CodesOfOneReport =
    [
        "citation/reused-subject", "cross/differs", "date/after-report", "date/invalid", "date/number-conflict", "date/number-order",
        "form/duplicate-row", "form/heading-misspelt", "form/ratio-missing", "form/unit-in-label", "form/unknown-row", "form/value-missing",
        "form/values-shifted", "number/missing", "part/exceeds-whole", "period/contradiction", "ratio/differs", "ratio/out-of-range",
        "ratio/zero-denominator", "repeat/value-differs", "sum/parts-differ", "template/stale-year", "template/wrong-agency", "title/incomplete",
        "unit/mismatch",
    ];

    [Fact]
    public void Every_report_is_there_in_three_formats_with_what_is_expected_of_it() =>
        Assert.All(FixtureFolder.Names.SelectMany(name => FixtureFolder.Formats.Append("expected.json").Select(ending => FixtureFolder.File(name, ending))), file => Assert.True(File.Exists(file), file));

    [Fact]
    public void There_are_clean_reports_and_reports_with_errors()
    {
        var truths = FixtureFolder.Names.Select(Truth).ToList();
        Assert.True(truths.Count(truth => truth.IsClean) >= 6);
        Assert.True(truths.Count(truth => !truth.IsClean) >= 5);
    }

    [Fact]
    public void The_planted_errors_cover_every_code_that_one_report_alone_can_show() =>
        Assert.Empty(CodesOfOneReport.Except(FixtureFolder.Names.SelectMany(name => Truth(name).Discrepancies).Where(discrepancy => discrepancy.Must).Select(discrepancy => discrepancy.Code)));

    [Fact]
    public void Every_expected_figure_has_an_indicator_that_is_known() =>
        Assert.Empty(FixtureFolder.Names.SelectMany(name => Truth(name).Figures).Select(figure => figure.Indicator).Except(Indicators.Known));

    private static ExpectedReport Truth(string name) => ExpectedReport.Load(FixtureFolder.File(name, "expected.json"));
}
