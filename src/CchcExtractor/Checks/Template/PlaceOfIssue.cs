using CchcExtractor.Checks.Dates;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// The place before the date of issue. It is the commune, its district or province, or the town it lies in, by old names and new; so only the name of another commune
/// of the same province, which no district or town has and the report says nowhere else, is a wrong one.
/// </summary>
internal static class PlaceOfIssue
{
    /// <summary>The place of another commune, or null.</summary>
    internal static NamesAreOwn.Found? OfAnother(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata is not { Place: { Length: > 0 } place, Date: { } date, Commune: { } commune } metadata || rules.Words(WordList.CommuneWord) is not [var word, ..])
            return null;
        var (folded, own) = (Folding.Fold(place), Folding.Fold(commune));
        // a misspelt own name is no other commune's
        if (folded.Split(' ').Intersect(own.Split(' ')).Any() || !folded.Contains(' ') || !(rules.Units.Value.IsOtherCommune(place, metadata.Codes, date) || IsUnknown(folded, place, evidence, rules)) || IsSaid(folded, evidence))
            return null;
        return new NamesAreOwn.Found(word, place, IssueDate.Side(evidence, date) with { What = place }, place);
    }

    /// <summary>No list has the commune that reports or its district, and the place is no district, town or province that a list has or the report names.</summary>
    private static bool IsUnknown(string folded, string place, Evidence evidence, RulePack rules) =>
        evidence.Metadata is var metadata && metadata.Codes is { Commune: null, District: null } && !rules.Units.Value.IsLargerUnit(place)
        && !new[] { metadata.District, metadata.Province, metadata.Agency }.Any(name => name is not null && Words.Contains(Folding.Fold(name), folded));

    private static bool IsSaid(string folded, Evidence evidence)
    {
        for (var i = evidence.Parts.Body; i < evidence.Document.Blocks.Count; i++)
            if (evidence.Document.Blocks[i] is TextBlock block && Words.Contains(block.Text.Folded, folded))
                return true;
        return false;
    }
}
