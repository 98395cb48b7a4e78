using CchcExtractor.Documents;
using CchcExtractor.Extraction.Citations;
using CchcExtractor.Extraction.Forms;
using CchcExtractor.Extraction.Letterhead;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Extraction.Periods;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction;

/// <summary>Gathers everything that one tidied document says.</summary>
public static class Gather
{
    /// <summary>Parts, letterhead, figures and citations, each by its own reader of the same document and outline.</summary>
    public static Evidence From(Document document, RulePack rules) => From(document, rules, Front.Of(document, rules));

    /// <summary>Of a report of another kind only who wrote it, when, and its sections.</summary>
    internal static Evidence FrameOnly(Document document, RulePack rules, Front front) => new()
    {
        Document = document,
        Outline = front.Outline,
        Parts = front.Parts,
        Metadata = ReadLetterhead.From(document, front.Parts, ReadPeriods.From(document, front.Outline, front.Parts, rules), rules),
        Taken = new TakenSpans(rules),
    };

    /// <summary>The same, where sections and parts are known; what was seen of the numbers goes into the trace, where one is given.</summary>
    internal static Evidence From(Document document, RulePack rules, Front front, NarrativeTrace? trace = null)
    {
        var (outline, parts) = front;
        var periods = ReadPeriods.From(document, outline, parts, rules);
        var metadata = ReadLetterhead.From(document, parts, periods, rules);
        var taken = new TakenSpans(rules);
        var narrative = ReadNarrative.From(document, outline, parts, metadata.Period, rules, taken, trace);
        List<Problem> problems = [];
        var citations = ReadCitations.From(document, outline, parts, rules, problems);
        var forms = ReadForms.From(document, parts, rules);
        return new Evidence
        {
            Document = document,
            Outline = outline,
            Parts = parts,
            Metadata = metadata,
            Periods = periods,
            Taken = taken,
            Figures = [.. narrative.Figures, .. forms.Figures],
            Citations = citations,
            Problems = [.. narrative.Problems, .. problems, .. forms.Problems],
            Unclaimed = narrative.Unclaimed,
        };
    }
}
