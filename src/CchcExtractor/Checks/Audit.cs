using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Forms;
using CchcExtractor.Checks.Template;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks;

/// <summary>What the checks found in a report.</summary>
/// <param name="Discrepancies">Ordered by place.</param>
/// <param name="Checks">How many looks came to what.</param>
public sealed record AuditResult(IReadOnlyList<Discrepancy> Discrepancies, CheckCounts Checks)
{
    /// <summary>Of a report that nobody looked at.</summary>
    public static AuditResult Nothing { get; } = new([], new CheckCounts(0, 0, 0));
}

/// <summary>Runs every check over one report.</summary>
public static class Audit
{
    /// <summary>All checks, in the order they run. To add one is a file and a line here.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new PeriodsAgree(),
        new AppendixBelongs(),
        new NoneDatedAfterReport(),
        new DatesExist(),
        new NumbersFollowDates(),
        new OneDatePerDocument(),
        new PlansAreOfThisYear(),
        new NamesAreOwn(),
        new OneSubjectPerDocument(),
        new RulesHold(),
        new RepeatsAgree(),
        new RatesWithinRange(),
        new RatesCanBe(),
        new FormRatesFit(),
        new FormSumsFit(),
        new FormsAgreeWithNarrative(),
        new ValuesStandInTheirRows(),
        new RequiredRowsFilled(),
        new RowsAreKnown(),
        new RowsFitTheirUnit(),
        new RowsAreOfThisLevel(),
        new HeadingsSpeltRight(),
        new NumberAndTitleComplete(),
    ];

    /// <summary>Looks at a report with every check. Needs nothing but the evidence and the rules; the same input gives the same result.</summary>
    public static AuditResult Run(Evidence evidence, RulePack rules)
    {
        var (found, passed, undecided) = (new List<Discrepancy>(), 0, 0);
        foreach (var outcome in All.SelectMany(check => check.Look(evidence, rules)))
        {
            if (outcome is Outcome.Failed failed)
                found.Add(failed.Discrepancy);
            else if (outcome == Outcome.Passed)
                passed++;
            else
                undecided++;
        }

        var order = new ReadingOrder(evidence.Document);
        return new AuditResult(
            found.OrderBy(discrepancy => order.Of(discrepancy.Sides[0].Location)).ThenBy(discrepancy => discrepancy.Kind.Code, StringComparer.Ordinal).ToList(),
            new CheckCounts(passed, found.Count, undecided));
    }
}
