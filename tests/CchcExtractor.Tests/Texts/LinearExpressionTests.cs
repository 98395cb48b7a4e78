using System.Diagnostics;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Texts;

public class LinearExpressionTests
{
    [Fact]
    public void A_text_on_which_backtracking_takes_too_long_is_met_all_the_same()
    {
        var expression = new LinearExpression(@"\b(?:a ?)*(?:a ?)*(?:a ?)*(c)");
        var hostile = string.Concat(Enumerable.Repeat("a ", 100_000)) + "b ";
        var clock = Stopwatch.StartNew();
        var match = expression.Match(hostile + "a a c d");
        Assert.Equal((hostile.Length, "a a c", "c"), (match.Index, match.Value, match.Groups[1].Value));
        Assert.True(clock.Elapsed < LinearExpression.TimeLimit, clock.Elapsed.ToString());
        // and what comes after it
        Assert.Equal(["a c", "c"], expression.Matches("a c, b c").Select(found => found.Value));
    }

    [Theory]
    [InlineData(@"\b(?:hồ sơ|hs) ?(\d{1,3})", "12 hs 5; hs 17 trễ, 1 hồ sơ 120 đúng")]
    [InlineData(@"^\d+|\d+$", "12 và 34 và 56")]
    [InlineData(@"b?", "abab")]
    public void Matches_are_those_of_dotnet(string expression, string text) =>
        Assert.Equal(
            System.Text.RegularExpressions.Regex.Matches(text, expression).Select(match => (match.Index, match.Value)),
            new LinearExpression(expression).Matches(text).Select(match => (match.Index, match.Value)));

    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData(@"a(?=b)")]
    [InlineData(@"(?<!a)b")]
    [InlineData(@"(?>a+)b")]
    [InlineData(@"(?:a{1,500}b?){1,500}")]
    public void What_cannot_be_met_in_linear_time_is_refused(string expression) =>
        Assert.Throws<NotSupportedException>(() => LinearExpression.Checked(expression));
}
