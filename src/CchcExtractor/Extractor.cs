using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor;

/// <summary>Turns a document that was read into a report: the whole story.</summary>
public sealed class Extractor(RulePack rules)
{
    /// <summary>Tidies, extracts and checks one document. Needs nothing but the document and the rules.</summary>
    public Report Extract(Document document) => new() { Source = document.Source, Reader = document.Reader, Pages = document.Pages, Rules = rules.Name, Problems = document.Problems };
}
