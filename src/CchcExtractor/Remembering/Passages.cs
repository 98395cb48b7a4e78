using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Remembering;

/// <summary>The paragraphs of a report that are worth comparing: those of the body with enough words and at least one value that should be its own.</summary>
public static class Passages
{
    /// <summary>Shorter ones are phrases that everybody writes.</summary>
    private const int FewestWords = 8;

    /// <summary>Longer ones are no paragraphs but texts that lost theirs; no copy of one is the same by chance or on purpose.</summary>
    private const int LongestText = 6000;

    /// <summary>Passages in order of the text.</summary>
    public static IReadOnlyList<Passage> Of(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata.Commune is not { Length: > 0 })
            return [];
        var mask = new Mask(evidence, rules);
        var passages = new List<Passage>();
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock { Text.Folded.Length: <= LongestText } block || block is Heading || !evidence.Outline.ReportsResultsAt(i))
                continue;
            var passage = mask.Over(block, i);
            if (passage.Masked.AsSpan().Count(' ') + 1 >= FewestWords && passage.Numbers.Count + passage.Days.Count + passage.OtherNames.Count + (passage.NamesOwn ? 1 : 0) > 0)
                passages.Add(passage);
        }

        return passages;
    }
}
