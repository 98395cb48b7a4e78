using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
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
        if (Entry<DictionaryToken>(pdf.Structure.Catalog.CatalogDictionary, NameToken.Pages, tokens) is not { } root)
            return pages;
        var seen = new HashSet<IndirectReference>();
        var waiting = new Stack<(DictionaryToken Node, List<DictionaryToken> Inherited)>([(root, [])]);
        while (waiting.TryPop(out var next))
        {
            var resources = Entry<DictionaryToken>(next.Node, NameToken.Resources, tokens) is { } own ? [own, .. next.Inherited] : next.Inherited;
            if (Entry<ArrayToken>(next.Node, NameToken.Kids, tokens) is not { } kids)
            {
                pages.Add(new PageDictionaries(next.Node, resources));
                continue;
            }

            foreach (var kid in kids.Data.Reverse())
                if (kid is IndirectReferenceToken reference && seen.Add(reference.Data) && Node(reference.Data, tokens) is { } node)
                    waiting.Push((node, resources));
        }

        return pages;
    }

    /// <summary>A node of the page tree; null where it is none, or is damaged: the other pages are read all the same.</summary>
    private static DictionaryToken? Node(IndirectReference reference, IPdfTokenScanner tokens) => Found(() => tokens.Get(reference)?.Data as DictionaryToken);

    /// <summary>What a node says under a name, also by way of a reference.</summary>
    private static T? Entry<T>(DictionaryToken node, NameToken name, IPdfTokenScanner tokens)
        where T : class, IToken => Found(() => node.TryGet(name, tokens, out T? token) ? token : null);

    /// <summary>What PdfPig finds; whatever it throws in its search, it has found nothing.</summary>
    private static T? Found<T>(Func<T?> search)
        where T : class
    {
        try
        {
            return search();
        }
        catch (Exception error) when (LibraryFaults.Is(error))
        {
            return null;
        }
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
