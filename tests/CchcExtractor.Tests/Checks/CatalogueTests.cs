using CchcExtractor.Checks;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class CatalogueTests
{
    /// <summary>Section 3 of the design; codes are stable for ever.</summary>
    private static readonly (string Code, Severity Severity)[] Design =
    [
        ("period/contradiction", Severity.Error), ("date/after-report", Severity.Error), ("date/invalid", Severity.Error), ("date/number-order", Severity.Warning), ("date/number-conflict", Severity.Error),
        ("template/stale-year", Severity.Warning), ("template/wrong-agency", Severity.Error), ("template/reused-paragraph", Severity.Warning), ("citation/reused-subject", Severity.Warning),
        ("sum/parts-differ", Severity.Error), ("part/exceeds-whole", Severity.Error), ("repeat/value-differs", Severity.Error), ("ratio/differs", Severity.Error), ("ratio/out-of-range", Severity.Error),
        ("ratio/zero-denominator", Severity.Error), ("cross/differs", Severity.Error), ("form/values-shifted", Severity.Error), ("form/ratio-missing", Severity.Warning), ("form/value-missing", Severity.Warning),
        ("form/duplicate-row", Severity.Warning), ("form/unknown-row", Severity.Info), ("form/unit-in-label", Severity.Info), ("form/heading-misspelt", Severity.Info), ("unit/mismatch", Severity.Warning),
        ("number/missing", Severity.Info), ("title/incomplete", Severity.Info), ("template/other-level", Severity.Info), ("series/jump", Severity.Warning), ("series/identical", Severity.Warning), ("series/year-to-date", Severity.Warning),
    ];

    [Fact]
    public void The_catalogue_holds_every_code_of_the_design_and_no_other() =>
        Assert.Equal(Design, Kinds.All.Select(kind => (kind.Code, kind.Severity)));

    [Fact]
    public void Every_code_says_in_both_languages_what_is_wrong() =>
        Assert.All(Kinds.All, kind => Assert.True(kind.Title.Vietnamese.Length > 10 && kind.Title.English.Length > 10 && kind.Title.Vietnamese != kind.Title.English, kind.Code));

    [Fact]
    public void Every_check_of_the_program_stands_in_the_list_once()
    {
        var checks = typeof(ICheck).Assembly.GetTypes().Where(type => typeof(ICheck).IsAssignableFrom(type) && type.IsClass).ToHashSet();
        Assert.Equal(checks.Count, Audit.All.Count + Audit.SecondLook.Count);
        Assert.Equal(checks, Audit.All.Concat(Audit.SecondLook).Select(check => check.GetType()).ToHashSet());
    }

    [Fact]
    public void Every_code_that_one_report_can_show_has_a_check()
    {
        var needsOtherReports = new[] { "template/reused-paragraph", "series/jump", "series/identical", "series/year-to-date" };
        var covered = Audit.All.SelectMany(check => check.Kinds).Select(kind => kind.Code).ToHashSet();
        Assert.Empty(Kinds.All.Select(kind => kind.Code).Except(needsOtherReports).Except(covered));
    }
}
