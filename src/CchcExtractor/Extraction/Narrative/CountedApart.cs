using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Some words count less where another count stands beside them: "đúng hạn" means all that was in time, but beside "trước hạn" only what was
/// done on the very day. The rules name such pairs (<c>beside</c>).
/// </summary>
internal static class CountedApart
{
    /// <summary>Blocks between the two counts at most: items of one list.</summary>
    private const int Furthest = 2;

    internal static IReadOnlyList<Figure> In(IReadOnlyList<Figure> figures, RulePack rules)
    {
        var pairs = rules.Narrative.Numbers.Where(rule => rule.Beside is not null).ToDictionary(rule => rule.Id, rule => rule.Beside!.Value);
        if (!figures.Any(figure => pairs.ContainsKey(figure.Rule)))
            return figures;
        return figures.Select((figure, i) => pairs.TryGetValue(figure.Rule, out var pair) && StandsBeside(figures, i, pair.Other)
            ? figure with { Indicator = pair.Indicator }
            : figure).ToList();
    }

    private static bool StandsBeside(IReadOnlyList<Figure> figures, int at, string other)
    {
        var figure = figures[at];
        for (var i = at - 1; i >= 0 && figure.Block - figures[i].Block <= Furthest; i--)
            if (Is(figures[i]))
                return true;
        for (var i = at + 1; i < figures.Count && figures[i].Block - figure.Block <= Furthest; i++)
            if (Is(figures[i]))
                return true;
        return false;

        bool Is(Figure found) => found.Indicator == other && found.Field == figure.Field && found.Section == figure.Section;
    }
}
