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
public sealed class Extractor(RulePacks packs)
{
    /// <summary>An extractor that has one pack for all reports.</summary>
    public Extractor(RulePack rules)
        : this(new RulePacks([rules]))
    {
    }

    /// <summary>Tidies one document, chooses its rules, extracts and checks. Needs nothing but the document and the rules.</summary>
    public Report Extract(Document read)
    {
        var document = Tidy.Up(read);
        var chosen = ChoosePack.For(document, packs);
        var evidence = chosen.Reads ? Gather.From(document, chosen.Rules, chosen.Front) : Gather.FrameOnly(document, chosen.Rules, chosen.Front);
        var audit = chosen.Reads ? Audit.Run(evidence, chosen.Rules) : AuditResult.Nothing;
        return new Report
        {
            Source = read.Source,
            Reader = read.Reader,
            Pages = read.Pages,
            Rules = chosen.Rules.Name,
            Pack = chosen.Choice,
            Metadata = evidence.Metadata,
            Sections = evidence.Outline.Sections,
            Figures = evidence.Figures,
            Citations = evidence.Citations,
            Discrepancies = audit.Discrepancies,
            Conversions = read.Conversions,
            Problems = [.. read.Problems, .. chosen.Problems, .. evidence.Problems, .. audit.Problems],
            UnclaimedNumbers = evidence.Unclaimed,
            Passages = chosen.Reads ? Passages.Of(evidence, chosen.Rules) : [],
            Frames = chosen.Reads ? SentenceFrames.Of(evidence, chosen.Rules) : [],
            Series = chosen.Reads ? SeriesValues.Of(evidence, chosen.Rules) : [],
            Asked = chosen.Reads ? AskOfPast.Of(chosen.Rules) : [],
            Checks = audit.Checks,
        };
    }

    /// <summary>Why the report of a document comes out as it does: each rule hit or missed, each check with its operands.</summary>
    public Explanation Explain(Document read)
    {
        var document = Tidy.Up(read);
        return Explaining.Explain.Of(Extract(read), document, ChoosePack.For(document, packs));
    }
}
