using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Forms;
using CchcExtractor.Checks.Passages;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Checks.Template;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks;

/// <summary>What the checks found in a report.</summary>
/// <param name="Discrepancies">Ordered by place.</param>
/// <param name="Checks">How many looks came to what.</param>
/// <param name="Problems">Checks that broke.</param>
public sealed record AuditResult(IReadOnlyList<Discrepancy> Discrepancies, CheckCounts Checks, IReadOnlyList<Problem> Problems)
{
    /// <summary>Of a report that nobody looked at.</summary>
    public static AuditResult Nothing { get; } = new([], new CheckCounts(), []);
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
        new YearsOfPlanAreThis(), new PlansOfYearsGone(),
        new NamesAreOwn(),
        new OneSubjectPerDocument(),
        new RulesHold(),
        new FieldsAreWithin(),
        new RepeatsAgree(),
        new RatesWithinRange(),
        new RatesCanBe(),
        new FractionsMakeTheirRate(),
        new FormRatesFit(),
        new FormSumsFit(),
        new FormsAgreeWithNarrative(),
        new FormsAgreeWithStandIns(),
        new AmountsAgreeWithNarrative(),
        new SentencesAreOfThisPeriod(),
        new ValuesStandInTheirRows(),
        new RequiredRowsFilled(),
        new RowsAreKnown(),
        new RowsFitTheirUnit(), new UnitsFit(),
        new StaffMattersAgree(),
        new AssignmentsAgree(),
        new ProcedureRowsAgree(),
        new AnswersAgree(),
        new RowsAreOfThisLevel(),
        new HeadingsSpeltRight(),
        new NumberAndTitleComplete(),
        new OwnPlansAreOwn(),
    ];

    /// <summary>Checks of what is printed, whatever it is: they run last, in this order.</summary>
    public static IReadOnlyList<ISecondLook> SecondLook { get; } =
    [
        new TablesAddUp(),
        new GridsHold(), new ColumnsAddUp(),
        new RemarksAreWithin(),
        new StatementsHold(),
        new FieldListsAddUp(), new ListsBehindColons(),
        new QuartersAddUp(),
        new ItemsAddUp(),
        new MarksInItems(),
        new RepeatsAreNotSwapped(),
        new AssessmentsTellNothingNew(),
        new RecapsAreTold(),
        new RatesAreRetold(),
        new FractionsAreRetold(),
        new FieldsAreRetold(),
        new WholesAreRetold(),
        new NoMoreAreLate(),
        new SettlementsAreCountedOnce(),
        new ListsBalance(),
        new SharesFit(),
        new NamedSharesFit(),
        new FactsAreRetold(),
        new SharesHaveTheirWhole(), new WholesOfShares(), new KindsAreWithin(), new ReferencesBack(), new CivilStatusIsWithin(),
        new RowsStandInTheirText(),
    ];

    /// <summary>Looks at a report with every check. Needs nothing but the evidence and the rules; the same input gives the same result.</summary>
    public static AuditResult Run(Evidence evidence, RulePack rules) => Run(evidence, rules, All, SecondLook);

    internal static AuditResult Run(Evidence evidence, RulePack rules, IEnumerable<ICheck> checks, IEnumerable<ISecondLook>? secondLook = null)
    {
        var tally = new OutcomeTally();
        foreach (var check in checks)
            tally.Run(check.Kinds, () => check.Look(evidence, rules));
        foreach (var check in secondLook ?? [])
        {
            var before = tally.Found.ToList();
            tally.Run(check.Kinds, () => check.Look(evidence, rules).Where(outcome => outcome is not Outcome.Failed failed || !before.Exists(earlier => check.IsSaidBy(failed.Discrepancy, earlier))));
        }

        var order = new ReadingOrder(evidence.Document);
        return new AuditResult(
            // remarks stand behind what is wrong
            Consequences.AsRemarks([.. tally.Found], evidence).Select(Requests.Asked).OrderBy(discrepancy => discrepancy.Severity == Severity.Info).ThenBy(discrepancy => order.Of(discrepancy.Sides[0].Location)).ThenBy(discrepancy => discrepancy.Kind.Code, StringComparer.Ordinal).ToList(),
            tally.Counts,
            tally.Problems);
    }
}
