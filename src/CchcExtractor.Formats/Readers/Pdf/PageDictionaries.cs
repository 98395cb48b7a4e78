using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A page as the file describes it, before any of it is drawn.</summary>
/// <param name="Page">Its own dictionary.</param>
/// <param name="Resources">Its resources, then those it inherits, nearest first.</param>
internal sealed record PageDictionaries(DictionaryToken Page, List<DictionaryToken> Resources)
{
    /// <summary>The pages in order, by a walk of the page tree that visits each node once.</summary>
    public static List<PageDictionaries> Of(PdfDocument pdf)
    {
        var tokens = pdf.Structure.TokenScanner;
        var pages = new List<PageDictionaries>();
        if (!pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, tokens, out DictionaryToken? root))
            return pages;
        var seen = new HashSet<IndirectReference>();
        var waiting = new Stack<(DictionaryToken Node, List<DictionaryToken> Inherited)>([(root, [])]);
        while (waiting.TryPop(out var next))
        {
            var resources = next.Node.TryGet(NameToken.Resources, tokens, out DictionaryToken? own) ? [own, .. next.Inherited] : next.Inherited;
            if (!next.Node.TryGet(NameToken.Kids, tokens, out ArrayToken? kids))
            {
                pages.Add(new PageDictionaries(next.Node, resources));
                continue;
            }

            foreach (var kid in kids.Data.Reverse())
                if (kid is IndirectReferenceToken reference && seen.Add(reference.Data) && tokens.Get(reference.Data)?.Data is DictionaryToken node)
                    waiting.Push((node, resources));
        }

        return pages;
    }

    /// <summary>Its content streams, unpacked, one after the other.</summary>
    public byte[] Contents(PdfDocument pdf)
    {
        var tokens = pdf.Structure.TokenScanner;
        var streams = Page.TryGet(NameToken.Contents, tokens, out ArrayToken? several) ? several.Data : Page.TryGet(NameToken.Contents, out var only) ? [only] : [];
        using var content = new MemoryStream();
        foreach (var token in streams)
        {
            if ((token is IndirectReferenceToken reference ? tokens.Get(reference.Data)?.Data : token) is not StreamToken stream)
                continue;
            content.Write(stream.Decode(pdf.Structure.FilterProvider, tokens).Span);
            content.WriteByte((byte)'\n');
        }

        return content.ToArray();
    }
}
