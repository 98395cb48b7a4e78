using System.Text.RegularExpressions;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Rules;

/// <summary>What stands in a hole is also looked for by an automaton, where the quick search takes too long: it knows no look-ahead and no reference back.</summary>
public class HoleTypeTests
{
    public static TheoryData<string> Names { get; } = [.. HoleTypes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_expression_of_every_hole_can_be_met_in_linear_time(string name) =>
        Assert.NotNull(new Regex(HoleTypes.Expression(HoleTypes.Parse(name)!.Value), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
}
