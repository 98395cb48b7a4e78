using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>The styles of a document, each flattened over the styles it is based on.</summary>
internal sealed class WordStyles
{
    /// <summary>Chains longer than this are circles.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, Style> _flat = [];
    private string? _defaultParagraph;
    private string? _defaultTable;

    private sealed record Style
    {
        internal string Name { get; init; } = "";

        internal string? BasedOn { get; init; }

        internal RunFormat Run { get; init; }

        internal ParagraphFormat Paragraph { get; init; }

        internal Borders Borders { get; init; }

        /// <summary>The style in the chain that brought the numbering in: a list level may be tied to it.</summary>
        internal string? Numbering { get; init; }
    }

    /// <summary>What runs are like without any style.</summary>
    internal RunFormat DefaultRun { get; set; }

    internal static WordStyles None { get; } = new();

    /// <summary>Reads the styles part.</summary>
    internal static WordStyles Read(XmlReader reader)
    {
        var styles = new WordStyles();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "style")
                styles.Add(reader);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "latentStyles")
                reader.Skip();
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPrDefault")
                styles.ReadDefaults(reader);
            else
                reader.Read();
        }

        return styles;
    }

    private void ReadDefaults(XmlReader reader) => reader.ForEachDescendant(child =>
    {
        if (child.LocalName != "rPr")
            return false;
        DefaultRun = RunFormat.Read(child);
        return true;
    });

    private void Add(XmlReader reader)
    {
        var id = reader.Attribute("styleId") ?? "";
        if (reader.Attribute("default") is "1" or "true" or "on")
        {
            if (reader.Attribute("type") is "paragraph" or null)
                _defaultParagraph = id;
            else if (reader.Attribute("type") == "table")
                _defaultTable = id;
        }

        var style = new Style();
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "name": style = style with { Name = child.Attribute() ?? "" }; return false;
                case "basedOn": style = style with { BasedOn = child.Attribute() }; return false;
                case "pPr": style = style with { Paragraph = ParagraphFormat.Read(child) }; return true;
                case "rPr": style = style with { Run = RunFormat.Read(child) }; return true;
                case "tblBorders": style = style with { Borders = Borders.Read(child) }; return true;
                case "tblStylePr": child.Skip(); return true; // formats of single rows and columns
                default: return false;
            }
        });
        Add(id, style);
    }

    /// <summary>Adds a style that another format defines.</summary>
    internal void Add(string id, string name, string? basedOn, RunFormat run, ParagraphFormat paragraph, Borders borders) =>
        Add(id, new Style { Name = name, BasedOn = basedOn, Run = run, Paragraph = paragraph, Borders = borders });

    private void Add(string id, Style style) => _styles[id] = style with { Numbering = style.Paragraph.List is null ? null : id };

    internal RunFormat Run(string? style) => Flat(style).Run;

    /// <summary>Format of a paragraph style; a paragraph without style has the default one.</summary>
    internal ParagraphFormat Paragraph(string? style) => Flat(Known(style) ?? _defaultParagraph).Paragraph;

    /// <summary>Character format that a paragraph style brings.</summary>
    internal RunFormat RunOfParagraph(string? style) => Flat(Known(style) ?? _defaultParagraph).Run;

    internal Borders TableBorders(string? style) => Flat(Known(style) ?? _defaultTable).Borders;

    /// <summary>Name of a style as Word's own language has it (<c>heading 1</c>), lower case; the id where the style is not defined.</summary>
    internal string NameOf(string? style) => style is null ? "" : (_styles.TryGetValue(style, out var found) ? found.Name : style).ToLowerInvariant();

    /// <summary>The styles to which a list level may be tied, nearest first: the paragraph's own, then the one that brought the numbering in.</summary>
    internal (string? Own, string? Numbering) NumberingStyles(string? style)
    {
        var own = Known(style) ?? _defaultParagraph;
        return (own, Flat(own).Numbering);
    }

    private string? Known(string? style) => style is not null && _styles.ContainsKey(style) ? style : null;

    private Style Flat(string? id)
    {
        if (id is null || !_styles.TryGetValue(id, out var style))
            return new Style();
        if (_flat.TryGetValue(id, out var flat))
            return flat;
        flat = style;
        for (var steps = 0; steps < LongestChain && style.BasedOn is { } parent && _styles.TryGetValue(parent, out style); steps++)
        {
            flat = flat with
            {
                Run = flat.Run.Over(style.Run),
                Paragraph = flat.Paragraph.Over(style.Paragraph),
                Borders = flat.Borders.Over(style.Borders),
                Numbering = flat.Numbering ?? style.Numbering,
            };
        }

        return _flat[id] = flat;
    }
}
