using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Checks;

public class CheckTopicsTests
{
    private const string Indicators = "indicators:\n  dossiers.received: { unit: hồ sơ }\n  dossiers.resolved: { unit: hồ sơ }\n";

    private static IReadOnlyList<RuleError> Errors(string yaml) => Assert.Throws<RuleFileException>(() => RuleFolder.Load([("checks.yaml", yaml)])).Errors;

    [Fact]
    public void A_check_is_read_with_its_code_condition_and_severity()
    {
        var pack = RuleFolder.Load([("checks.yaml", Indicators + "checks:\n  - { code: part/exceeds-whole, assert: \"dossiers.resolved <= dossiers.received\", when: \"dossiers.received > 0\", severity: info }\n")]);
        var check = Assert.Single(pack.Checks);
        Assert.Equal("part/exceeds-whole", check.Code);
        Assert.NotNull(check.When);
        Assert.Equal(CchcExtractor.Reporting.Severity.Info, check.Severity);
        Assert.Equal(5, check.Origin.Line);
    }

    [Fact]
    public void An_unknown_name_is_answered_with_line_column_and_the_nearest_known_one()
    {
        var error = Assert.Single(Errors(Indicators + "checks:\n  - code: sum/parts-differ\n    assert: \"dossiers.resolved == dossiers.recieved\"\n"));
        Assert.Equal((6, 35), (error.Origin.Line, error.Origin.Column));
        Assert.Contains("did you mean \"dossiers.received\"", error.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_expression_is_placed_at_its_column()
    {
        var error = Assert.Single(Errors(Indicators + "checks:\n  - code: sum/parts-differ\n    assert: dossiers.resolved ==\n"));
        Assert.Equal(6, error.Origin.Line);
        Assert.Equal(13 + "dossiers.resolved ==".Length, error.Origin.Column);
    }

    [Fact]
    public void An_unknown_code_and_an_unknown_row_are_refused()
    {
        var errors = Errors(Indicators + "checks:\n  - { code: sum/part-differ, assert: \"dossiers.resolved == bm9/1\" }\n");
        Assert.Contains(errors, error => error.Message.English.Contains("did you mean \"sum/parts-differ\"", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.English.Contains("unknown form row \"bm9/1\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_without_an_assertion_is_refused() =>
        Assert.Contains("needs the keys code and assert", Assert.Single(Errors(Indicators + "checks:\n  - { code: sum/parts-differ }\n")).Message.English, StringComparison.Ordinal);
}
