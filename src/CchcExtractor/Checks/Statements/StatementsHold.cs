using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// Arithmetic of sentences as they are printed, whatever their numbers count: fractions with their rates, parts with the number they are parts of, lists with
/// their totals. It needs no figure to be understood, and so finds what the rules of the figures cannot know; where they found something in the same paragraph,
/// that is said and not this.
/// </summary>
public sealed class StatementsHold : ISecondLook
{
    private static readonly IStatementRule[] Rules = [new FractionsHold(), new PartsAreWithin(), new PartsAddUp(), new RestsAddUp(), new FractionsLeaveTheirRest(), new ComplementsAddUp(), new DegreesAddUp(), new AssignedTasksAddUp(), new SurveysAddUp(), new TotalsStandBehind(), new SharesOfNothing(), new PartsHaveTheirShare(), new NamedPartsHaveTheirShare(), new PairsHaveTheirShare(), new SharesCanBe(), new SharesHold(), new SharesBeforeTheirParts(), new SharesOfOneWhole(), new GrowthHolds(), new SharesAreWithinRange()];

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers, Checks.Kinds.ZeroDenominator, Checks.Kinds.RatioOutOfRange, Checks.Kinds.ExceedsWhole, Checks.Kinds.PartsDiffer, Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        var told = new List<Discrepancy>();
        var found = new List<(IStatementRule Rule, string Section, Outcome Outcome)>();
        foreach (var sentence in ReadSentences.Of(evidence, rules))
            foreach (var rule in Rules)
                foreach (var outcome in rule.Look(sentence, words))
                {
                    // one slip breaks a fraction, its sum and its rate
                    if (outcome is Outcome.Failed { Discrepancy: var own })
                    {
                        if (told.Exists(earlier => ISecondLook.IsOfTheSameParagraph(own, earlier, ISecondLook.Numbers)))
                            continue;
                        told.Add(own);
                    }

                    found.Add((rule, sentence.Section, outcome));
                }
        var manners = found.Where(one => one.Outcome is Outcome.Failed).GroupBy(one => (one.Rule, one.Section, ((Outcome.Failed)one.Outcome).Discrepancy.Kind)).Where(same => same.Count() >= FewestOfManner).Select(same => same.Key).ToHashSet();
        return found.Select(one => one.Outcome is Outcome.Failed failed && manners.Contains((one.Rule, one.Section, failed.Discrepancy.Kind)) ? Outcome.NotEvaluated : one.Outcome);
    }

    /// <summary>"Hộ tịch: 543/321", "Chứng thực: 1.600/961", "Đất đai: 35/21": one sentence after the other of a section is wrong in the same way: so the clerk writes, and it was not understood. Slips come alone.</summary>
    private const int FewestOfManner = 3;
}

/// <summary>One thing that a sentence can get wrong by itself.</summary>
internal interface IStatementRule
{
    /// <summary>Looks at a sentence.</summary>
    IEnumerable<Outcome> Look(Sentence sentence, StatementWords words);
}
