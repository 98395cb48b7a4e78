using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using UglyToad.PdfPig;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Reads PDF files with a text layer: PdfPig gives letters and drawn paths, everything above them (words, lines, tables, paragraphs, furniture)
/// is found here. No word is dropped: the words that went in are counted against those that came out.
/// </summary>
public sealed class PdfReader : IReader
{
    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, PdfOpening.DeepestHeader)].IndexOf("%PDF-"u8) >= 0 ? "application/pdf" : null;

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        var (pdf, filters) = PdfOpening.Open(source.Name, content);
        using var open = pdf;
        var problems = new List<Problem>();
        var contents = new List<(PageContent Page, List<Problem> Missing)>();
        var forms = new DrawnForms(pdf);
        for (var number = 1; number <= pdf.NumberOfPages; number++)
            if (Contents(pdf, forms, number, problems) is { } read)
                contents.Add(read);
        if (filters.Exceeded is { } limit)
            problems.Insert(0, limit);
        var (conversions, doubts) = PageEncodings.ToUnicode([.. contents.Select(content => content.Page)]);
        problems.AddRange(doubts);
        var pages = new List<PageLines>();
        foreach (var (words, missing) in contents)
            if (Lines(words, missing, pages, problems) is { } page)
                pages.Add(page);
        if (pages.Count == 0 || pages.TrueForAll(page => page.Page.Words.Count == 0))
            PageProblems.RefuseWithoutText(source.Name, pdf.NumberOfPages, filters.Exceeded, problems);

        var (blocks, setAside) = PageLayout.Of(pages, problems);
        var assembly = new DocumentAssembly();
        var furniture = new List<Block>();
        foreach (var (page, lines) in setAside)
            furniture.Add(DocumentAssembly.Paragraph($"furniture {furniture.Count + 1}", page, lines, new Margins(0, page.Frame.ReadingWidth, 0), lines[0].Box));
        foreach (var page in pages.Select(page => page.Page).Where(page => page.Slanted.Count > 0))
            furniture.Add(DocumentAssembly.Paragraph($"furniture {furniture.Count + 1}", page, [new TextLine([.. page.Slanted])], new Margins(0, page.Frame.ReadingWidth, 0), page.Slanted[0].Box));
        var body = assembly.Body(blocks, furniture);
        var document = new Document(source, body) { Furniture = furniture, Pages = pdf.NumberOfPages, Reader = Name, Conversions = conversions };
        problems.AddRange(WordCensus.Compare(pages, document));
        return document with { Problems = problems };
    }

    /// <summary>One page, and what is to be said where its text is none; whatever goes wrong with it is a problem of that page alone.</summary>
    private static (PageContent Page, List<Problem> Missing)? Contents(PdfDocument pdf, DrawnForms forms, int number, List<Problem> problems)
    {
        try
        {
            if (forms.Fault(number) is { } fault)
            {
                problems.Add(PageProblems.Refused(number, fault));
                return null;
            }

            var raw = pdf.GetPage(number);
            var page = PageContent.Of(raw);
            return (page, [.. PageProblems.WithoutText(raw, page.Words.Count)]);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            problems.Add(PageProblems.Failed(number, error));
            return null;
        }
    }

    /// <summary>Its tables and lines.</summary>
    private static PageLines? Lines(PageContent page, List<Problem> missing, List<PageLines> before, List<Problem> problems)
    {
        try
        {
            problems.AddRange(TextQuality.Judge(page) is { } doubt ? [doubt] : missing);
            var (tables, rest) = RuledTables.Find(page, before.Count == 0 ? null : before[^1].Tables.MinBy(table => table.Box.Bottom));
            return new PageLines(page, tables, TextLine.Of(rest));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            problems.Add(PageProblems.Failed(page.Number, error));
            return null;
        }
    }
}
