using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Finds the series of fields: numbers side by side in a sentence or list, the first of each field. Which total they divide is seen by what
/// they add up to.
/// </summary>
internal static class Series
{
    /// <summary>Longest words before a number that say that it is what the fields named leave over.</summary>
    private const int LongestRest = 30;

    /// <summary>Gives each number of a series the whole series. Texts of one list have the same first member. <paramref name="others"/>: what ends the words before what no field is named for ("khác").</summary>
    internal static void Assign(IEnumerable<(object List, string Text, List<NumberMention> Mentions)> texts, IReadOnlyList<string> others)
    {
        foreach (var list in texts.GroupBy(text => text.List, ReferenceEqualityComparer.Instance))
        {
            var parts = list.SelectMany(text => text.Mentions
                .Where(mention => mention.IsMain && mention.Unit != "%" && (mention.Field is not null || mention.UnknownField.Length > 0))
                .DistinctBy(mention => mention.Field?.Key ?? mention.UnknownField)).ToList();
            if (parts.Count == 0)
                continue;
            var rest = list.SelectMany(text => text.Mentions).Where(mention => mention is { IsMain: true, Field: null, UnknownField.Length: 0, IsWord: false, Unit: not ("%" or "?") } && SaysRest(mention, others)).Sum(mention => mention.Number.Value);
            foreach (var part in parts)
                (part.Series, part.SeriesRest) = (parts, rest);
        }
    }

    /// <summary>"các lĩnh vực khác 77".</summary>
    private static bool SaysRest(NumberMention mention, IReadOnlyList<string> others) =>
        mention.Before.TrimEnd(' ', ':') is { Length: > 0 and < LongestRest } words && others.Any(other => Words.EndsWith(words, other));
}
