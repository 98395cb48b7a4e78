using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: where a report sums up it names what was late ("Còn 06 hồ sơ trễ hạn thuộc lĩnh vực đất đai"). That is never more than the results have, whatever field it is of: not more than the 4 that they count
/// of all, and none where they have none ("trước hạn 6.655, đúng hạn 53, quá hạn 0").
/// </summary>
public sealed class NoMoreAreLate : ISecondLook
{
    private const string Late = "dossiers.late";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.IsOfTwoPeriods || ReportedPeriod.Of(evidence) is not { } reported)
            yield break;
        var summing = Summaries.Of(evidence, rules);
        var told = evidence.Figures.Where(figure => figure is { Indicator: Late, Value: not null } && !summing.Contains(evidence.Document.Blocks[figure.Block])).ToList();
        var all = told.Find(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Number: { Ambiguous: false, Approximate: false } });
        var most = told.Count == 0 ? 0 : told.Max(figure => figure.Value!.Value);
        if (all is null || all.Value != most)
            yield break;
        var (wholes, others, sentences) = (new RetoldWholes(evidence, rules), new OtherCounts(evidence, reported, rules), ReadSentences.Of(evidence, rules));
        // what was late is told of in other words, too
        var counted = sentences.Where(sentence => !summing.Contains(sentence.Block)).SelectMany(sentence => sentence.Numbers.Where(number => number.IsCount && wholes.TellsOfLate(sentence, number))).Select(number => number.Value).ToHashSet();
        foreach (var sentence in sentences.Where(sentence => Summaries.SumsUp(sentence, evidence, rules)))
            foreach (var number in sentence.Numbers.Where(number => number is { IsCount: true, Unit: UnitKeys.Dossiers } && number.Value > most && !counted.Contains(number.Value)))
                if ((wholes.IsLateOfField(sentence, number) || (most == 0 && wholes.Of(sentence, number) == Whole.Late)) && !others.Has(sentence, number, Whole.Late) && !Summaries.StandsElsewhere(sentence, number, evidence, rules) && !Summaries.IsBorneOut(sentence, number))
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(Phrases.Side(all), Phrases.Printed(all))));
    }
}
