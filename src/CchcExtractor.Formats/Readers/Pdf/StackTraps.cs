using System.Globalization;
using System.Text;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What in the bytes of a PDF file would overflow the stack while PdfPig opens it, which no exception tells.</summary>
internal static class StackTraps
{
    /// <summary>Inner nodes of the page tree (and of name trees): each level of a tree takes stack. A tree of ten pages a node has as many at 50,000 pages.</summary>
    public const int MostNodes = 5000;

    /// <summary>Objects that are nothing but a reference to another are followed no further than this.</summary>
    private const int LongestChain = 16;

    /// <summary>The file has a trap: thousands of nodes, or objects that refer to one another in a circle.</summary>
    public static bool Any(ReadOnlySpan<byte> file) => Nodes(file) > MostNodes || HasEndlessChain(file);

    /// <summary>How many nodes with children a piece of a file shows.</summary>
    public static int Nodes(ReadOnlySpan<byte> piece) => piece.Count("/Kids"u8);

    /// <summary>Objects such as <c>6 0 obj 7 0 R endobj</c>, linked.</summary>
    private static bool HasEndlessChain(ReadOnlySpan<byte> file)
    {
        var links = new Dictionary<long, long>();
        for (var from = 0; file[from..].IndexOf("endobj"u8) is var at and >= 0; from += at + 6)
            if (Link(file[Math.Max(0, from + at - 80)..(from + at)]) is { } link)
                links[link.From] = link.To;
        foreach (var start in links.Keys)
        {
            var steps = 0;
            for (var at = start; links.TryGetValue(at, out var next); at = next)
                if (++steps > LongestChain)
                    return true;
        }

        return false;
    }

    /// <summary>The numbers of an object and of the one that it is a mere reference to; null where its end shows anything else.</summary>
    private static (long From, long To)? Link(ReadOnlySpan<byte> end)
    {
        end = end.TrimEnd(" \r\n\t\0\f"u8);
        if (end.Length == 0 || end[^1] != 'R')
            return null;
        var words = Encoding.Latin1.GetString(end).Replace("obj", " obj ", StringComparison.Ordinal).Split([' ', '\r', '\n', '\t', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        return words is [.., var number, _, "obj", var target, _, "R"]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && long.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? (from, to)
            : null;
    }
}
