using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Rules;

public class ShippedRulesTests
{
    private static RulePack Pack() => RuleFolder.Load(Path.Combine(AppContext.BaseDirectory, "rules"));

    [Fact]
    public void All_tests_inside_the_rule_files_pass()
    {
        var results = RuleTests.Run(Pack());
        Assert.NotEmpty(results);
        var failures = results.SelectMany(result => result.Failures.Select(failure => $"{result.Test.Origin}: {failure.English}"));
        Assert.True(!failures.Any(), string.Join('\n', failures));
    }
}
