using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Puts right what numbers were taken for, once all have been: those that count some of another number, tell a share of another whole, or are told twice.</summary>
internal sealed class OfOtherWholes(RulePack rules)
{
    private readonly SomeOfNamed _some = new(rules);
    private readonly LateOfPending _late = new(rules);
    private readonly OfAllWork _ofAll = new(rules);

    /// <summary>Among the numbers of one text.</summary>
    internal void Tell(List<NumberMention> mentions)
    {
        EarlyAndDue.Tell(mentions);
        OldAndNew.Tell(mentions);
        _some.Drop(mentions);
        _late.Tell(mentions);
        _ofAll.Tell(mentions);
        ToldTwice.Drop(mentions, indicator => rules.Indicators.GetValueOrDefault(indicator)?.Whole ?? "");
    }

    /// <summary>Among the figures of a report.</summary>
    internal IReadOnlyList<Figure> In(IReadOnlyList<Figure> figures) => OldAndNew.In(LateOfPending.None(CountedApart.In(figures, rules), rules));
}
