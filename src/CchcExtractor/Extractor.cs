using CchcExtractor.Checks;
using CchcExtractor.Documents;
using CchcExtractor.Explaining;
using CchcExtractor.Extraction;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tidying;

namespace CchcExtractor;

/// <summary>Turns a document that was read into a report: the whole story.</summary>
public sealed class Extractor(RulePack rules)
{
    /// <summary>Tidies, extracts and checks one document. Needs nothing but the document and the rules.</summary>
    public Report Extract(Document read)
    {
        var document = Tidy.Up(read);
        var evidence = Gather.From(document, rules);
        var audit = Audit.Run(evidence, rules);
        return new Report
        {
            Source = read.Source,
            Reader = read.Reader,
            Pages = read.Pages,
            Rules = rules.Name,
            Metadata = evidence.Metadata,
            Sections = evidence.Outline.Sections,
            Figures = evidence.Figures,
            Citations = evidence.Citations,
            Discrepancies = audit.Discrepancies,
            Conversions = read.Conversions,
            Problems = [.. read.Problems, .. evidence.Problems],
            UnclaimedNumbers = evidence.Unclaimed,
            Passages = Passages.Of(evidence, rules),
            Series = SeriesValues.Of(evidence, rules),
            Checks = audit.Checks,
        };
    }

    /// <summary>Why the report of a document comes out as it does: each rule hit or missed, each check with its operands.</summary>
    public Explanation Explain(Document read) => Explaining.Explain.Of(Extract(read), Tidy.Up(read), rules);
}
