using CchcExtractor.Documents;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction;

/// <summary>Gathers everything that one tidied document says.</summary>
public static class Gather
{
    /// <summary>Parts, letterhead, figures and citations, each by its own reader of the same document and outline.</summary>
    public static Evidence From(Document document, RulePack rules)
    {
        var outline = Outline.Of(document, rules.Sections);
        var parts = new ReportParts(0, 0, document.Blocks.Count, document.Blocks.Count);
        var narrative = ReadNarrative.From(document, outline, parts, rules);
        return new Evidence
        {
            Document = document,
            Outline = outline,
            Parts = parts,
            Figures = narrative.Figures,
            Problems = narrative.Problems,
            Unclaimed = narrative.Unclaimed,
        };
    }
}
