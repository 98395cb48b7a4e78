using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// What is late among the dossiers in hand is not what was settled late: "Đang giải quyết 169 hồ sơ, trong đó quá hạn 02", "Hiện còn 06 hồ sơ đang giải quyết, không có hồ sơ quá hạn"
/// beside "giải quyết quá hạn 03 hồ sơ". And what a bracket counts of those that were late is none of all that was settled.
/// </summary>
internal sealed class LateOfPending(RulePack rules)
{
    private const string Late = "dossiers.late";

    private const string Pending = "dossiers.pending";

    private const string PendingLate = "dossiers.pending.late";

    private const string Resolved = "dossiers.resolved";

    private readonly IReadOnlyList<string> _among = rules.Words(WordList.InPart);

    /// <summary>Numbers that may stand between: "169, trong đó trong hạn 167, quá hạn 2".</summary>
    private const int MostBetween = 2;

    /// <summary>Tells them apart where the words say that they are some of those in hand.</summary>
    internal void Tell(IReadOnlyList<NumberMention> mentions)
    {
        foreach (var late in mentions)
            if (late.Claim is { Indicator: Late } claim && Whole(late) is { Claim.Field: var field } && field == claim.Field)
                late.Claim = claim with { Indicator = PendingLate };
        foreach (var part in mentions)
            if (part is { Depth: > 0, Claim: { Indicator: Resolved or Pending } claim } && Host(part) is { Claim.Indicator: Late } late && part.Number.Value <= late.Number.Value)
                part.Claim = claim.Indicator == Pending ? claim with { Indicator = PendingLate } : null;
    }

    /// <summary>"80 hồ sơ quá hạn (77 đã giải quyết, 3 đang giải quyết)": the count that the bracket of another stands behind.</summary>
    private static NumberMention? Host(NumberMention part)
    {
        var host = part.Previous;
        while (host is not null && host.Depth >= part.Depth && host.Sentence == part.Sentence)
            host = host.Previous;
        return host?.Sentence == part.Sentence ? host : null;
    }

    private NumberMention? Whole(NumberMention late)
    {
        var before = late.Previous;
        for (var i = 0; i < MostBetween && before is { Claim: null } && before.Sentence == late.Sentence; i++)
            before = before.Previous;
        if (before is not { Claim.Indicator: Pending } || before.Sentence != late.Sentence)
            return null;
        var between = late.SentenceBefore[^Math.Clamp(late.Start - before.End, 0, late.SentenceBefore.Length)..];
        return !between.Contains(';') && (late.Depth > before.Depth || _among.Any(word => Words.Contains(between, word))) ? before : null;
    }

    /// <summary>"06 hồ sơ đang giải quyết, không có hồ sơ quá hạn": of those in hand, where the report counts some that were settled late; else of all.</summary>
    internal static IReadOnlyList<Figure> None(IReadOnlyList<Figure> figures, RulePack rules)
    {
        var late = figures.Where(figure => figure.Indicator == Late && figure.Value > 0).Select(figure => figure.Field).ToHashSet(StringComparer.Ordinal);
        return late.Count == 0 ? figures : figures.Select((figure, i) => (IsNone(figures, i) || IsOfThoseLeft(figure, rules)) && late.Contains(figure.Field) ? figure with { Indicator = PendingLate } : figure).ToList();
    }

    private static bool IsNone(IReadOnlyList<Figure> figures, int at) =>
        at > 0 && figures[at] is { Indicator: Late, Value: 0 } none && figures[at - 1] is { Indicator: Pending } pending && pending.Block == none.Block && pending.Sentence == none.Sentence && pending.Field == none.Field
        && !figures.Any(figure => figure.Block == none.Block && figure.Sentence == none.Sentence && figure.Indicator.StartsWith(Resolved, StringComparison.Ordinal));

    /// <summary>"Trong 28 hồ sơ còn lại không có hồ sơ quá hạn".</summary>
    private static bool IsOfThoseLeft(Figure none, RulePack rules) =>
        none is { Indicator: Late, Value: 0 } && Folding.Fold(none.Excerpt) is var sentence && sentence.IndexOf(Folding.Fold(none.Raw), StringComparison.Ordinal) is > 0 and var at && Bullets.TrimStart(sentence[..at]).TrimStart(' ') is var before
        && rules.Words(WordList.PartOf).Any(word => Words.StandsAt(before, 0, word)) && rules.Words(WordList.LeftOver).Any(word => Words.Contains(before, word));
}
