using AngleSharp.Dom;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>
/// The rules of a page's style elements with the plainest selectors (<c>td</c>, <c>.bold</c>, <c>p.MsoTitle</c>): they say what is bold, centred, ruled or
/// hidden in pages saved by Word, LibreOffice and portals. Linked style sheets are never fetched.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, HtmlStyle> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HtmlStyle> _inline = [];

    internal static StyleSheet Of(IDocument page)
    {
        var sheet = new StyleSheet();
        foreach (var element in Elements.Named(page, "style"))
            sheet.Add(element.TextContent);
        return sheet;
    }

    /// <summary>What the sheet, the attributes and the style attribute say of an element, the last of them first.</summary>
    internal HtmlStyle Of(IElement element)
    {
        var style = HtmlStyle.Empty;
        if (_rules.Count > 0)
        {
            style = Rule(element.LocalName);
            if (element.ClassName is { Length: > 0 } classes)
            {
                foreach (var name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    style = Rule(element.LocalName + "." + name).Over(Rule("." + name)).Over(style);
            }
        }

        // by the standard a rule beats the attribute; LibreOffice writes both and means the attribute
        if (element.Value("align") is { } align)
            style = style with { Centered = align.Equals("center", StringComparison.OrdinalIgnoreCase) || align.Equals("middle", StringComparison.OrdinalIgnoreCase) };
        if (element.Value("style") is not { Length: > 0 } inline)
            return style;
        if (!_inline.TryGetValue(inline, out var own))
            _inline[inline] = own = HtmlStyle.Parse(inline);
        return own.Over(style);
    }

    private HtmlStyle Rule(string selector) => _rules.GetValueOrDefault(selector, HtmlStyle.Empty);

    private void Add(string css)
    {
        css = WithoutComments(css);
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOf('{', at);
            var close = open < 0 ? -1 : css.IndexOf('}', open);
            if (close < 0)
                return;
            var selectors = css.AsSpan(at, open - at);
            if (!selectors.TrimStart().StartsWith("@"))
            {
                var style = HtmlStyle.Parse(css.AsSpan(open + 1, close - open - 1));
                foreach (var range in selectors.Split(','))
                {
                    var selector = selectors[range].Trim();
                    if (!selector.IsEmpty && selector.IndexOfAny(" >+~:[#*") < 0)
                        _rules[selector.ToString()] = style.Over(Rule(selector.ToString()));
                }
            }

            at = close + 1;
        }
    }

    private static string WithoutComments(string css)
    {
        css = css.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        for (var start = css.IndexOf("/*", StringComparison.Ordinal); start >= 0; start = css.IndexOf("/*", start, StringComparison.Ordinal))
        {
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            css = end < 0 ? css[..start] : css.Remove(start, end + 2 - start);
        }

        return css;
    }
}
