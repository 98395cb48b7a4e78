namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Finds the series of fields: numbers side by side in a sentence or list, the first of each field. Which total they divide is seen by what
/// they add up to.
/// </summary>
internal static class Series
{
    /// <summary>Gives each number of a series the whole series. Texts of one list have the same first member.</summary>
    internal static void Assign(IEnumerable<(object List, string Text, List<NumberMention> Mentions)> texts)
    {
        foreach (var list in texts.GroupBy(text => text.List, ReferenceEqualityComparer.Instance))
        {
            var parts = list.SelectMany(text => text.Mentions
                .Where(mention => mention.IsMain && mention.Unit != "%" && (mention.Field is not null || mention.UnknownField.Length > 0))
                .DistinctBy(mention => mention.Field?.Key ?? mention.UnknownField)).ToList();
            foreach (var part in parts)
                part.Series = parts;
        }
    }
}
