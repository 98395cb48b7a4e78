using CchcExtractor.Reporting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells pages on which a form XObject draws itself, directly or by way of others, or forms nest beyond reason: PdfPig follows them until the stack
/// overflows, which ends the process and cannot be caught. Looks without recursion, and only at what content streams really invoke, since many
/// writers list a form in its own shared resources.
/// </summary>
internal sealed class DrawnForms(PdfDocument pdf)
{
    /// <summary>Forms inside one another; real files have up to five.</summary>
    private const int Deepest = 50;

    /// <summary>Bytes of operators that the forms of a page run, each time they are invoked; a page of text has some 20 kB.</summary>
    private const double MostRun = 64 << 20;

    private readonly IPdfTokenScanner _tokens = pdf.Structure.TokenScanner;
    private readonly Dictionary<IndirectReference, Form?> _forms = [];
    private readonly List<PageDictionaries> _pages = PageDictionaries.Of(pdf);

    /// <summary>Why a page (from 1) must not be drawn; null where it may be.</summary>
    public Wording? Fault(int number)
    {
        // a page tree that is counted in another way does not say which page is which: then all are held to what any of them has
        var pages = _pages.Count == pdf.NumberOfPages ? _pages.Slice(number - 1, 1) : _pages;
        return pages.Select(Fault).FirstOrDefault(fault => fault is not null);
    }

    private Wording? Fault(PageDictionaries page)
    {
        if (ReferenceLoops.In(page.Resources, _tokens))
            return new Wording("một hàm màu hoặc hệ màu tự tham chiếu", "a colour space or function refers to itself");
        var names = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        foreach (var resources in page.Resources)
            foreach (var (name, reference) in XObjects(resources))
                names.TryAdd(name, reference);
        var reached = Reached(names.Values);
        if (reached.Count == 0 || Walk(reached.Keys, names, reached) is not { } fault)
            return null;
        var invoked = Invocations.In(page.Contents(pdf)).Keys.Where(names.ContainsKey).Select(name => names[name]);
        return Walk(invoked.Where(reached.ContainsKey), names, reached) is null ? null : fault;
    }

    /// <summary>All forms that these references lead to.</summary>
    private Dictionary<IndirectReference, Form> Reached(IEnumerable<IndirectReference> from)
    {
        var reached = new Dictionary<IndirectReference, Form>();
        var waiting = new Stack<IndirectReference>(from);
        while (waiting.TryPop(out var reference))
        {
            if (reached.ContainsKey(reference) || FormAt(reference) is not { } form)
                continue;
            reached.Add(reference, form);
            foreach (var inner in form.Own.Values)
                waiting.Push(inner);
        }

        return reached;
    }

    /// <summary>Depth first, children before parents, so that depth and work of a form are known when its parents need them.</summary>
    private static Wording? Walk(IEnumerable<IndirectReference> from, Dictionary<string, IndirectReference> names, Dictionary<IndirectReference, Form> reached)
    {
        var done = new Dictionary<IndirectReference, (int Depth, double Run)>();
        var open = new HashSet<IndirectReference>();
        var waiting = new Stack<IndirectReference>(from);
        while (waiting.TryPeek(out var reference))
        {
            if (done.ContainsKey(reference))
            {
                waiting.Pop();
                continue;
            }

            var form = reached[reference];
            var children = form.Children(reference, names).Where(child => reached.ContainsKey(child.Reference)).ToList();
            if (open.Add(reference))
            {
                foreach (var (child, _) in children)
                {
                    if (open.Contains(child))
                        return new Wording("một đối tượng đồ họa (form XObject) tự vẽ chính nó", "a form XObject draws itself");
                    waiting.Push(child);
                }

                continue;
            }

            waiting.Pop();
            open.Remove(reference);
            var depth = 1 + children.Select(child => done[child.Reference].Depth).DefaultIfEmpty().Max();
            var run = form.Length + children.Sum(child => child.Times * done[child.Reference].Run);
            if (depth > Deepest || run > MostRun)
                return new Wording("các đối tượng đồ họa (form XObject) lồng nhau quá mức", "form XObjects are nested beyond reason");
            done.Add(reference, (depth, run));
        }

        return null;
    }

    private Form? FormAt(IndirectReference reference)
    {
        if (_forms.TryGetValue(reference, out var known))
            return known;
        Form? form = null;
        if (_tokens.Get(reference)?.Data is StreamToken stream && stream.StreamDictionary.TryGet(NameToken.Subtype, _tokens, out NameToken? kind) && kind.Equals(NameToken.Form))
        {
            var own = stream.StreamDictionary.TryGet(NameToken.Resources, _tokens, out DictionaryToken? resources) ? XObjects(resources) : [];
            var content = stream.Decode(pdf.Structure.FilterProvider, _tokens);
            form = new Form(own, Invocations.In(content.Span), content.Length + 1);
        }

        _forms.Add(reference, form);
        return form;
    }

    private Dictionary<string, IndirectReference> XObjects(DictionaryToken resources)
    {
        var found = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        if (resources.TryGet(NameToken.Xobject, _tokens, out DictionaryToken? named))
            foreach (var (name, token) in named.Data)
                if (token is IndirectReferenceToken reference)
                    found[name] = reference.Data;
        return found;
    }

    /// <summary>A form: the XObjects it names itself, how often it invokes which, the length of its content.</summary>
    private sealed record Form(Dictionary<string, IndirectReference> Own, Dictionary<string, int> Invoked, int Length)
    {
        /// <summary>
        /// What it draws how often; names it does not define are the page's. A form that invokes only itself, by one name of its own, is
        /// left out: PdfPig knows that case and skips the call.
        /// </summary>
        public IEnumerable<(IndirectReference Reference, int Times)> Children(IndirectReference self, Dictionary<string, IndirectReference> page)
        {
            var ofSelf = Invoked.Keys.Count(name => Own.TryGetValue(name, out var own) && own.Equals(self));
            foreach (var (name, times) in Invoked)
            {
                var isOwn = Own.TryGetValue(name, out var reference);
                if (!isOwn && !page.TryGetValue(name, out reference))
                    continue;
                if (!isOwn || ofSelf != 1 || !reference.Equals(self))
                    yield return (reference, times);
            }
        }
    }
}
