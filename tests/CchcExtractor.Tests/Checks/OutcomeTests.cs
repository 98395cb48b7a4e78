using CchcExtractor.Checks;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Checks;

/// <summary>What the looks of the checks are counted as, and what becomes of a check or a block that breaks.</summary>
public class OutcomeTests
{
    private sealed class Looks(params Func<Outcome>[] outcomes) : ICheck
    {
        public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [CchcExtractor.Checks.Kinds.RatioDiffers];

        public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules) => outcomes.Select(outcome => outcome());
    }

    private static AuditResult Run(params ICheck[] checks) => Audit.Run(Sketch.OfFirstQuarter2024().Evidence(), Sketch.OfFirstQuarter2024().Rules, checks);

    [Fact]
    public void Five_outcomes_are_counted()
    {
        var counts = Run(
            new Looks(() => Outcome.Passed, () => Outcome.Passed, () => Outcome.NotEvaluated),
            new Looks(),
            new Looks(() => Outcome.Passed, () => throw new InvalidOperationException("broken"))).Checks;
        Assert.Equal(new CheckCounts(Passed: 3, Failed: 0, NotEvaluated: 1, NotApplicable: 1, Errors: 1), counts);
    }

    [Fact]
    public void A_check_that_breaks_is_said_and_the_others_go_on()
    {
        var result = Run(new Looks(() => throw new InvalidOperationException("broken")), new Looks(() => Outcome.Passed));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("check/crash", Severity.Error), (problem.Code, problem.Severity));
        Assert.Contains("ratio/differs", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(1, result.Checks.Passed);
    }

    [Fact]
    public void A_block_that_breaks_the_reading_is_said_with_its_place()
    {
        var problems = new List<Problem>();
        Guarded.Do(new Location("paragraph 7"), problems, () => throw new InvalidOperationException("broken"));
        Guarded.Do(new Location("paragraph 8"), problems, () => { });
        Assert.Equal(("block/crash", "paragraph 7"), (Assert.Single(problems).Code, problems[0].Location!.Path));
    }
}
