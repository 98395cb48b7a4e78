using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>form/heading-misspelt</c>: an abbreviation in a title or heading has its letters in another order (<c>CHCC</c> for <c>CCHC</c>). The
/// abbreviations are the vocabulary <c>abbreviations</c>.
/// </summary>
public sealed class HeadingsSpeltRight : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.HeadingMisspelt];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var known = rules.Vocabulary("abbreviations").Terms.SelectMany(term => term.Words).Where(word => word.All(char.IsLetter)).Distinct().ToList();
        var letters = known.GroupBy(Sorted).ToDictionary(group => group.Key, group => group.First());
        for (var i = 0; i < evidence.Document.Blocks.Count; i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !(block is Heading || i < evidence.Parts.Body || i >= evidence.Parts.Appendix))
                continue;
            foreach (var word in block.Text.Printed.Split([' ', ',', '.', '(', ')', '/', '-', '\n', ':', '\t']).Where(word => word.Length > 3 && word.All(char.IsUpper)))
            {
                var folded = Folding.Fold(word);
                if (!known.Contains(folded, StringComparer.Ordinal) && letters.TryGetValue(Sorted(folded), out var right))
                    yield return new Outcome.Failed(Misspelt(word, right.ToUpperInvariant(), block, evidence.Outline.NumberAt(i)));
            }
        }
    }

    private static string Sorted(string word) => string.Concat(word.Order());

    private static Discrepancy Misspelt(string word, string right, TextBlock block, string section)
    {
        var place = Phrases.Place(block.Location, section);
        return new Discrepancy
        {
            Kind = Checks.Kinds.HeadingMisspelt,
            Message = new($"Tiêu đề ({place.Vietnamese}) viết \"{word}\", phải là \"{right}\".", $"A heading ({place.English}) says \"{word}\", which should be \"{right}\"."),
            Sides = [new Side(word, block.Location, section)],
            Found = word,
            Expected = right,
            Excerpt = Phrases.Short(block.Text.Printed, 160),
            Key = word,
        };
    }
}
