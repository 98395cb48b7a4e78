using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells references that lead back to where they start. PdfPig follows colour spaces and functions by recursion; in a sound file they are trees.
/// </summary>
internal static class ReferenceLoops
{
    /// <summary>Whether the colour spaces or shadings of some resources hold such a loop.</summary>
    public static bool In(IEnumerable<DictionaryToken> resources, IPdfTokenScanner tokens)
    {
        var sound = new HashSet<IndirectReference>();
        foreach (var each in resources)
            foreach (var name in (NameToken[])[NameToken.ColorSpace, NameToken.Shading])
                if (each.TryGet(name, out var token) && HasLoop(token, tokens, sound))
                    return true;
        return false;
    }

    private static bool HasLoop(IToken from, IPdfTokenScanner tokens, HashSet<IndirectReference> sound)
    {
        var open = new HashSet<IndirectReference>();
        var waiting = new Stack<(IToken Token, bool Leaving)>([(from, false)]);
        while (waiting.TryPop(out var next))
        {
            var token = next.Token;
            if (token is IndirectReferenceToken { Data: var reference })
            {
                if (next.Leaving)
                {
                    open.Remove(reference);
                    sound.Add(reference);
                    continue;
                }

                if (sound.Contains(reference))
                    continue;
                if (!open.Add(reference))
                    return true;
                waiting.Push((token, true));
                token = tokens.Get(reference)?.Data;
                if (token is IndirectReferenceToken)
                    waiting.Push((token, false));
            }

            var inner = token switch { ArrayToken array => array.Data, DictionaryToken dictionary => dictionary.Data.Values, StreamToken stream => stream.StreamDictionary.Data.Values, _ => [] };
            foreach (var each in inner)
                if (each is IndirectReferenceToken or ArrayToken or DictionaryToken)
                    waiting.Push((each, false));
        }

        return false;
    }
}
