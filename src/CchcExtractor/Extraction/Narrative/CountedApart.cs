using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Some words count less where another count stands beside them: "đúng hạn" means all that was in time, but beside "trước hạn" only what was
/// done on the very day. The rules name such pairs (<c>beside</c>). Where the other is told as a part of it ("đúng hạn 1.154 (có 540 trước hạn)"), as what both make with those that were late shows,
/// the words count all of it.
/// </summary>
internal static class CountedApart
{
    /// <summary>Blocks between the two counts at most: items of one list.</summary>
    private const int Furthest = 2;

    private const string Late = "dossiers.late";

    internal static IReadOnlyList<Figure> In(IReadOnlyList<Figure> figures, RulePack rules)
    {
        var pairs = rules.Narrative.Numbers.Where(rule => rule.Beside is not null).ToDictionary(rule => rule.Id, rule => rule.Beside!.Value);
        if (!figures.Any(figure => pairs.ContainsKey(figure.Rule)))
            return figures;
        var told = new List<Figure>(figures.Count);
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (pairs.TryGetValue(figure.Rule, out var pair) && Beside(figures, i, pair.Other) is { } other && !Holds(figures, i, other))
                figure = figure with { Indicator = pair.Indicator };
            else if (i > 0 && figure.Unit == "%" && told[^1] is { Unit: not "%" } part && part.Indicator != figures[i - 1].Indicator && IsRateOf(figures[i - 1], figure, rules) && rules.Indicators.GetValueOrDefault(part.Indicator)?.Rate is { Length: > 0 } rate && !IsOfBoth(figures, i, pairs))
                figure = figure with { Indicator = rate };
            told.Add(figure);
        }

        return told;
    }

    /// <summary>"Đúng hạn: 2.117 hồ sơ, chiếm 80,2%": the share of the count right before it.</summary>
    private static bool IsRateOf(Figure count, Figure share, RulePack rules) =>
        count.Block == share.Block && count.Sentence == share.Sentence && count.Field == share.Field && rules.Indicators.GetValueOrDefault(count.Indicator)?.Rate == share.Indicator;

    /// <summary>"Giải quyết xong: 1.260; trước hạn 233, đúng hạn 1.027 (bằng 100%)": the share of both together in all there are, and not that of the one before it.</summary>
    private static bool IsOfBoth(IReadOnlyList<Figure> figures, int share, IReadOnlyDictionary<string, (string Other, string Indicator)> pairs)
    {
        if (!pairs.TryGetValue(figures[share - 1].Rule, out var pair) || Beside(figures, share - 1, pair.Other) is not { Value: { } other } || figures[share - 1].Value is not { } value || figures[share].Number is not { } printed)
            return false;
        var all = figures[share - 1].Indicator[..figures[share - 1].Indicator.LastIndexOf('.')];
        return Near(figures, share - 1).Any(whole => whole.Indicator == all && whole.Field == figures[share].Field && whole.Value >= value + other && whole.Value > 0 && Shares.IsShareOf(printed, value + other, whole.Value.Value) && !Shares.IsShareOf(printed, value, whole.Value.Value));
    }

    /// <summary>The count of the other kind beside this one, before it or else behind; null where none is.</summary>
    private static Figure? Beside(IReadOnlyList<Figure> figures, int at, string other)
    {
        var figure = figures[at];
        return Near(figures, at).FirstOrDefault(found => found.Indicator == other && found.Field == figure.Field && found.Section == figure.Section);
    }

    /// <summary>What stands close enough to a figure: what is before it, the nearest first, then what is behind it.</summary>
    private static IEnumerable<Figure> Near(IReadOnlyList<Figure> figures, int at)
    {
        for (var i = at - 1; i >= 0 && figures[at].Block - figures[i].Block <= Furthest; i--)
            yield return figures[i];
        for (var i = at + 1; i < figures.Count && figures[i].Block - figures[at].Block <= Furthest; i++)
            yield return figures[i];
    }

    /// <summary>The other is a part of this count: with those that were late, this one alone comes closer to all there are than both together.</summary>
    private static bool Holds(IReadOnlyList<Figure> figures, int at, Figure other)
    {
        var figure = figures[at];
        if (other.Value is not > 0 || figure.Value is not { } value || value < other.Value)
            return false;
        var all = figure.Indicator[..figure.Indicator.LastIndexOf('.')];
        var near = Near(figures, at).Where(found => found.Field == figure.Field && found.Value is not null).ToList();
        if (near.Find(found => found.Indicator == all) is not { Value: { } whole })
            return false;
        var alone = value + (near.Find(found => found.Indicator == Late)?.Value ?? 0);
        return Math.Abs(alone - whole) < Math.Abs(alone + other.Value.Value - whole);
    }
}
