using System.Globalization;
using System.Xml;
using CchcExtractor.Formats.Readers.Word;
using static CchcExtractor.Formats.Readers.OpenDocument.OpenDocumentNames;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>A style as the file defines it; null where it says nothing.</summary>
internal sealed record OpenDocumentStyle
{
    internal string? Parent { get; init; }

    internal RunFormat Run { get; init; }

    internal bool? Centered { get; init; }

    /// <summary>Heading level from 1; 0 takes an inherited one away.</summary>
    internal int? Outline { get; init; }

    /// <summary>List style; empty takes an inherited one away.</summary>
    internal string? List { get; init; }

    internal Borders Borders { get; init; }

    internal OpenDocumentStyle Over(OpenDocumentStyle under) => new()
    {
        Run = Run.Over(under.Run),
        Centered = Centered ?? under.Centered,
        Outline = Outline ?? under.Outline,
        List = List ?? under.List,
        Borders = Borders.Over(under.Borders),
    };
}

/// <summary>
/// The styles of one part of the file. Automatic styles of <c>content.xml</c> and <c>styles.xml</c> bear the same names and mean
/// different things, so each part has its own, over the common ones.
/// </summary>
internal sealed class OpenDocumentStyles(OpenDocumentStyles? common)
{
    /// <summary>Chains longer than this are circles.</summary>
    private const int LongestChain = 64;

    private static readonly OpenDocumentStyle _empty = new();

    private readonly Dictionary<(string Family, string Name), OpenDocumentStyle> _styles = [];
    private readonly Dictionary<(string Family, string Name), OpenDocumentStyle> _flat = [];
    private readonly Dictionary<string, ListLevel?[]> _lists = [];
    private readonly Dictionary<string, string> _fonts = [];
    private ListLevel?[]? _outline;

    /// <summary>Number formats of headings that stand in no list.</summary>
    internal ListLevel?[]? Outline => _outline ?? common?.Outline;

    /// <summary>A style with all that it inherits; an empty one where there is none of the name.</summary>
    internal OpenDocumentStyle Of(string family, string? name)
    {
        if (_flat.TryGetValue((family, name ?? ""), out var known))
            return known;
        var style = _empty;
        var next = name;
        for (var i = 0; next is not null && i < LongestChain && Find(family, next) is { } found; i++)
        {
            style = style.Over(found);
            next = found.Parent;
        }

        if (family == "paragraph" && Find(family, "") is { } plain)
            style = style.Over(plain);
        return _flat[(family, name ?? "")] = style;
    }

    internal ListLevel?[]? List(string? name) => name is null ? null : _lists.GetValueOrDefault(name) ?? common?.List(name);

    /// <summary>Reads <c>office:styles</c>, <c>office:automatic-styles</c> or the font declarations, and leaves the reader behind them.</summary>
    internal void Read(XmlReader reader)
    {
        var depth = reader.Depth + 1;
        (string Family, string Name)? current = null;
        reader.ForEachDescendant(xml =>
        {
            if (xml.Depth == depth)
                current = null;
            switch (xml.LocalName)
            {
                case "font-face" when xml.GetAttribute("name", Style) is { } name:
                    _fonts[name] = (xml.GetAttribute("font-family", Graphics) ?? name).Trim('\'', '"', ' ');
                    break;
                case "style" or "default-style" when xml.NamespaceURI == Style && xml.GetAttribute("family", Style) is { } family:
                    current = (family, xml.GetAttribute("name", Style) ?? "");
                    _styles[current.Value] = new OpenDocumentStyle { Parent = xml.GetAttribute("parent-style-name", Style), Outline = xml.Integer("default-outline-level", Style), List = xml.GetAttribute("list-style-name", Style) };
                    break;
                case "text-properties" when current is { } of: _styles[of] = _styles[of] with { Run = Run(xml) }; break;
                case "paragraph-properties" when current is { } of: _styles[of] = _styles[of] with { Centered = xml.GetAttribute("text-align", Layout) is { } align ? align == "center" : null }; break;
                case "table-cell-properties" when current is { } of: _styles[of] = _styles[of] with { Borders = BordersOf(xml) }; break;
                case "list-style" when xml.GetAttribute("name", Style) is { } name:
                    _lists[name] = OpenDocumentListStyle.Read(xml, Run);
                    return true;
                case "outline-style":
                    _outline = OpenDocumentListStyle.Read(xml, Run);
                    return true;
            }

            return false;
        });
    }

    private OpenDocumentStyle? Find(string family, string name) => _styles.GetValueOrDefault((family, name)) ?? common?.Find(family, name);

    private RunFormat Run(XmlReader xml) => new()
    {
        Bold = xml.GetAttribute("font-weight", Layout) is { } weight ? weight is "bold" or "600" or "700" or "800" or "900" : null,
        Italic = xml.GetAttribute("font-style", Layout) is { } posture ? posture is "italic" or "oblique" : null,
        Capitals = xml.GetAttribute("text-transform", Layout) is { } transform ? transform == "uppercase" : null,
        Hidden = xml.GetAttribute("display", Text) is { } display ? display == "none" : null,
        Size = xml.GetAttribute("font-size", Layout) is { } size && size.EndsWith("pt", StringComparison.Ordinal)
            && double.TryParse(size.AsSpan(0, size.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points : null,
        Font = xml.GetAttribute("font-name", Style) is { } font ? Font(font) : xml.GetAttribute("font-family", Layout)?.Trim('\'', '"', ' '),
    };

    private string Font(string name) => _fonts.GetValueOrDefault(name) ?? common?.Font(name) ?? name;

    private static Borders BordersOf(XmlReader xml)
    {
        var all = Drawn("border");
        return new Borders(Drawn("border-top") ?? all, Drawn("border-bottom") ?? all, Drawn("border-left") ?? all, Drawn("border-right") ?? all, null, null);

        bool? Drawn(string side) => xml.GetAttribute(side, Layout) is { } border ? !border.StartsWith("none", StringComparison.Ordinal) && !border.StartsWith("hidden", StringComparison.Ordinal) : null;
    }
}
