using System.Xml;
using CchcExtractor.Formats.Readers.Word;
using static CchcExtractor.Formats.Readers.OpenDocument.OpenDocumentNames;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>Which list the text stands in, and which lists go on counting where another left off (OpenDocument part 3, 5.3.1).</summary>
internal sealed class OpenLists(NumberingDefinitions numbering, OpenDocumentStyles styles)
{
    private readonly Stack<OpenList?> _open = new();
    private readonly Dictionary<string, int> _byId = [];
    private readonly Dictionary<string, int> _byStyle = [];
    private int? _headings;

    private sealed record OpenList(int Abstract, int Instance, int Level, string? Style)
    {
        /// <summary>The next paragraph is the first of its item and bears the number.</summary>
        internal bool Fresh { get; set; }

        internal int? Start { get; set; }
    }

    /// <summary>Cells, notes and boxes stand in no list, even where they hang on an item of one.</summary>
    internal void EnterAside() => _open.Push(null);

    /// <summary>A list, aside or the like ends.</summary>
    internal void Leave() => _open.TryPop(out _);

    internal void EnterList(XmlReader xml)
    {
        var style = xml.GetAttribute("style-name", Text);
        _open.Push(_open.TryPeek(out var outer) && outer is not null ? Nested(outer, style) : Outermost(xml, style));
    }

    internal void EnterItem(XmlReader xml)
    {
        if (!_open.TryPeek(out var list) || list is null)
            return;
        list.Fresh = xml.LocalName == "list-item";
        list.Start = xml.Integer("start-value", Text);
    }

    /// <summary>Instance and level in which the paragraph that begins counts; null where it bears no number.</summary>
    internal (int Instance, int Level)? Paragraph(int? headingLevel, string? headingList)
    {
        if (!_open.TryPeek(out var list) || list is null)
            return headingLevel is { } level && headingList is not "" && styles.Outline is { } outline && level <= NumberingDefinitions.Levels
                ? (_headings ??= numbering.Define(new ListInstance(numbering.Define(outline))), level - 1)
                : null;
        if (!list.Fresh)
            return null;
        list.Fresh = false;
        if (list.Start is not { } start)
            return (list.Instance, list.Level);
        list.Start = null;
        var anew = new ListInstance(list.Abstract);
        anew.Starts[list.Level] = start;
        foreach (var (replaced, by) in numbering.Instance(list.Instance)!.Levels)
            anew.Levels[replaced] = by;
        return (numbering.Define(anew), list.Level);
    }

    private OpenList Outermost(XmlReader xml, string? style)
    {
        var continued = xml.GetAttribute("continue-list", Text) is { } before && _byId.TryGetValue(before, out var named) ? named
            : xml.GetAttribute("continue-numbering", Text) == "true" && _byStyle.TryGetValue(style ?? "", out var last) ? last
            : (int?)null;
        var list = continued ?? numbering.Define(styles.List(style) ?? new ListLevel?[NumberingDefinitions.Levels]);
        if (xml.GetAttribute("id", "http://www.w3.org/XML/1998/namespace") is { } id)
            _byId[id] = list;
        _byStyle[style ?? ""] = list;
        return new OpenList(list, numbering.Define(new ListInstance(list)), 0, style);
    }

    private OpenList Nested(OpenList outer, string? style)
    {
        var level = Math.Min(outer.Level + 1, NumberingDefinitions.Levels - 1);
        if (style is null || style == outer.Style || styles.List(style) is not { } levels)
            return new OpenList(outer.Abstract, outer.Instance, level, outer.Style);
        var instance = new ListInstance(outer.Abstract);
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i] is { } replaced)
                instance.Levels[i] = replaced;
        }

        return new OpenList(outer.Abstract, numbering.Define(instance), level, style);
    }
}
