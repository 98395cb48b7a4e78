using CchcExtractor.Documents;
using CchcExtractor.Extraction.Citations;
using CchcExtractor.Extraction.Forms;
using CchcExtractor.Extraction.Letterhead;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Extraction.Periods;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction;

/// <summary>Gathers everything that one tidied document says.</summary>
public static class Gather
{
    /// <summary>Parts, letterhead, figures and citations, each by its own reader of the same document and outline.</summary>
    public static Evidence From(Document document, RulePack rules) => From(document, rules, null);

    /// <summary>The same; what was seen of the numbers goes into the trace, where one is given.</summary>
    internal static Evidence From(Document document, RulePack rules, NarrativeTrace? trace)
    {
        var outline = Outline.Of(document, rules.Sections);
        var parts = FindParts.In(document, outline, rules);
        var periods = ReadPeriods.From(document, outline, parts, rules);
        var metadata = ReadLetterhead.From(document, parts, periods, rules);
        var narrative = ReadNarrative.From(document, outline, parts, metadata.Period, rules, trace);
        var forms = ReadForms.From(document, parts, rules);
        return new Evidence
        {
            Document = document,
            Outline = outline,
            Parts = parts,
            Metadata = metadata,
            Periods = periods,
            Figures = [.. narrative.Figures, .. forms.Figures],
            Citations = ReadCitations.From(document, outline, parts, rules),
            Problems = [.. narrative.Problems, .. forms.Problems],
            Unclaimed = narrative.Unclaimed,
        };
    }
}
