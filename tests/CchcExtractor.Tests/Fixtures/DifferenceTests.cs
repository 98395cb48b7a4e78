using Xunit.Sdk;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>The comparison must be able to fail, and say what.</summary>
public class DifferenceTests
{
    [Fact]
    public void Equal_lists_in_any_order_do_not_differ() => Assert.Empty(Between(["a=1", "b=2"], ["b=2", "a=1"]));

    [Fact]
    public void An_item_that_is_missing_once_is_said_once() => Assert.Equal(["missing: a=1"], Between(["a=1", "a=1"], ["a=1"]));

    [Fact]
    public void An_item_too_many_is_said() => Assert.Equal(["too many: c=3"], Between(["a=1"], ["a=1", "c=3"]));

    [Fact]
    public void Another_value_of_the_same_name_is_one_difference() => Assert.Equal(["expected a=1; got a=2"], Between(["a=1"], ["a=2"]));

    [Fact]
    public void Differences_fail_with_the_name_of_the_file()
    {
        var failure = Assert.Throws<FailException>(() => Difference.None("folder/report.pdf", ["missing: a=1"]));
        Assert.Contains("report.pdf: 1 difference\n  missing: a=1", failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Between(string[] expected, string[] got) =>
        Difference.Between(expected, got, item => item, item => item, item => item[..1], item => item[..1], item => item, item => item);
}
