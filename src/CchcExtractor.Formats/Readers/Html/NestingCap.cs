using System.Text;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>
/// Takes tags out that would nest too deeply, before the page is parsed: the parser's time grows with the square of the depth (20,000
/// levels take seconds, 200,000 do not end). Text is kept. Pages nest some dozens of levels.
/// </summary>
internal static class NestingCap
{
    internal const int Deepest = 400;

    /// <summary>Elements that never contain anything, and those that the next of their kind closes: they do not nest by themselves.</summary>
    private static readonly HashSet<string> _flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "html", "head", "body",
    };

    /// <summary>The page, with the tags beyond the limit left out; the very same string where there are none.</summary>
    internal static string Apply(string html)
    {
        StringBuilder? kept = null;
        var depth = 0;
        var copied = 0;
        for (var i = html.IndexOf('<'); i >= 0; i = i < html.Length ? html.IndexOf('<', i) : -1)
        {
            var end = EndOfTag(html, i);
            var closes = i + 1 < html.Length && html[i + 1] == '/';
            var name = Name(html, closes ? i + 2 : i + 1);
            if (name.IsEmpty || _flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || html[end - 1] == '>' && end - 2 > i && html[end - 2] == '/')
            {
                i = SkipRaw(html, name, closes, end);
                continue;
            }

            if (!closes)
                depth++;
            if (depth > Deepest)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, i - copied);
                copied = end;
            }

            if (closes && depth > 0)
                depth--;
            i = SkipRaw(html, name, closes, end);
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
            end++;
        return html.AsSpan(start, end - start);
    }

    private static int EndOfTag(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        var close = html.IndexOf('>', start);
        return close < 0 ? html.Length : close + 1;
    }

    /// <summary>What stands in scripts and style sheets is no markup.</summary>
    private static int SkipRaw(string html, ReadOnlySpan<char> name, bool closes, int end)
    {
        if (closes || !(name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            return end;
        var close = html.IndexOf("</" + name.ToString(), end, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : close;
    }
}
