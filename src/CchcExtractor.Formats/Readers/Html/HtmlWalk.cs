using System.Globalization;
using AngleSharp.Dom;
using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>
/// Walks a parsed page and collects its paragraphs and tables in the order in which a browser shows them. The depth of the page is
/// limited before it is parsed (<see cref="NestingCap"/>), so recursion is safe.
/// </summary>
internal sealed class HtmlWalk(StyleSheet styles, HtmlNotes notes)
{
    private static readonly HashSet<string> _blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
        "td", "th", "tr", "ul",
    ];

    private static readonly HashSet<string> _unseen =
    [
        "script", "style", "head", "title", "template", "noscript", "iframe", "object", "embed", "audio", "video", "canvas", "svg", "select", "textarea", "input", "button",
        "datalist", "map", "del", "noframes", "xml",
    ];

    private static readonly double[] _fontSizes = [7.5, 10, 12, 13.5, 18, 24, 36];

    private readonly ParagraphText _paragraph = new();
    private readonly List<Draft> _pendingNotes = [];
    private List<Draft> _target = [];
    private int _tables;
    private int _lists;

    /// <summary>Site navigation and page feet: set apart.</summary>
    internal List<Draft> Furniture { get; } = [];

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened { get; private set; }

    /// <summary>The blocks of an element.</summary>
    internal List<Draft> Read(IElement root)
    {
        var blocks = _target = [];
        Children(root, default);
        Flush();
        return blocks;
    }

    private void Children(INode parent, HtmlLook look)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement element)
                Element(element, look);
            else if (nodes[i] is IText text)
                _paragraph.Append(text.Data, look);
        }
    }

    private void Element(IElement element, HtmlLook outer)
    {
        var name = element.LocalName;
        if (_unseen.Contains(name) || element.Value("hidden") is not null || notes.Leaves(element))
            return;
        var style = styles.Of(element);
        if (style.Hidden)
            return;
        if (notes.Referred(element) is { } note)
        {
            _pendingNotes.AddRange(note);
            return;
        }

        var look = Look(element, name, style, outer);
        if (IsFurniture(element, name))
            Apart(element, look);
        else if (name == "br")
            _paragraph.BreakLine();
        else if (name == "table")
            Table(element, look);
        else if (name is "ol" or "ul" or "menu" or "dir")
            List(element, style, look);
        else if (style.IsBlock ?? _blocks.Contains(name))
            Block(element, look);
        else
            Inline(element, style, look);
    }

    private void Inline(IElement element, HtmlStyle style, HtmlLook look)
    {
        Children(element, look);
        if (style.IsListMark)
            _paragraph.EndMark();
    }

    private void Block(IElement element, HtmlLook look)
    {
        Flush();
        Children(element, look);
        Flush();
    }

    /// <summary>Headers, footers and navigation stand outside the text: HTML's own, and the ones LibreOffice makes of Word's.</summary>
    private static bool IsFurniture(IElement element, string name) => name switch
    {
        "nav" or "aside" or "footer" => true,
        "header" => element.ParentElement is { LocalName: "body" },
        "div" => element.Value("title") is "header" or "footer",
        _ => false,
    };

    private void Apart(IElement element, HtmlLook look)
    {
        Flush();
        var target = _target;
        _target = Furniture;
        Block(element, look);
        _target = target;
    }

    private void List(IElement list, HtmlStyle style, HtmlLook look)
    {
        Flush();
        _lists++;
        var markers = new ListMarkers(list, style, _lists);
        foreach (var node in list.ChildNodes)
        {
            if (node is IElement { LocalName: "li" } item)
            {
                var itemStyle = styles.Of(item);
                if (itemStyle.Hidden)
                    continue;
                Flush();
                _paragraph.ItemMark = markers.Of(item, itemStyle);
                Children(item, Look(item, "li", itemStyle, look));
                Flush();
                _paragraph.ItemMark = null;
            }
            else if (node is IElement other)
            {
                Element(other, look);
            }
        }

        _lists--;
        Flush();
    }

    private void Table(IElement element, HtmlLook look)
    {
        Flush();
        if (_tables >= Placement.DeepestTable)
        {
            Flattened = true;
            Block(element, look);
            return;
        }

        _tables++;
        var table = new HtmlTable(element);
        foreach (var (row, inHead) in Rows(element))
        {
            var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
            var rowStyle = styles.Of(row);
            if (rowStyle.Hidden || cells.Count == 0)
                continue;
            table.AddRow(inHead, cells.TrueForAll(cell => cell.LocalName == "th"));
            var rowLook = Look(row, "tr", rowStyle, look with { Centered = false });
            foreach (var cell in cells)
                Cell(cell, table, rowLook);
        }

        _tables--;
        if (table.Take() is { } draft)
            Emit(draft);
    }

    private void Cell(IElement cell, HtmlTable table, HtmlLook look)
    {
        var style = styles.Of(cell);
        var (target, mark) = (_target, _paragraph.ItemMark);
        (_target, _paragraph.ItemMark) = ([], null);
        if (!style.Hidden)
            Children(cell, Look(cell, cell.LocalName, style, look));
        Flush();
        table.AddCell(cell, style, _target);
        (_target, _paragraph.ItemMark) = (target, mark);
    }

    /// <summary>The rows of a table in the order shown: head, bodies, foot. A caption is a paragraph before it.</summary>
    private IEnumerable<(IElement Row, bool InHead)> Rows(IElement table)
    {
        var (heads, bodies, feet) = (new List<IElement>(), new List<IElement>(), new List<IElement>());
        foreach (var child in table.Children)
        {
            switch (child.LocalName)
            {
                case "thead": heads.AddRange(child.Children.Where(row => row.LocalName == "tr")); break;
                case "tfoot": feet.AddRange(child.Children.Where(row => row.LocalName == "tr")); break;
                case "tbody": bodies.AddRange(child.Children.Where(row => row.LocalName == "tr")); break;
                case "tr": bodies.Add(child); break;
                case "caption": Element(child, default); break;
            }
        }

        return heads.Select(row => (row, true)).Concat(bodies.Select(row => (row, false))).Concat(feet.Select(row => (row, false)));
    }

    private static HtmlLook Look(IElement element, string name, HtmlStyle style, HtmlLook outer)
    {
        var look = name switch
        {
            "b" or "strong" or "th" => outer with { Bold = true, Centered = outer.Centered || name == "th" },
            "i" or "em" or "cite" => outer with { Italic = true },
            "center" => outer with { Centered = true },
            "pre" => outer with { KeepsBlanks = true },
            "font" => outer with { Size = FontSize(element.Value("size")) ?? outer.Size, Font = FirstOf(element.Value("face")) ?? outer.Font },
            ['h', >= '1' and <= '6'] => outer with { Bold = true, Outline = name[1] - '0' },
            _ => outer,
        };
        return look with
        {
            Bold = style.Bold ?? look.Bold,
            Italic = style.Italic ?? look.Italic,
            Centered = name == "table" ? outer.Centered : style.Centered ?? look.Centered,
            Size = style.Size ?? look.Size,
            Capitals = style.Capitals ?? look.Capitals,
            Font = style.Font ?? look.Font,
            KeepsBlanks = style.KeepsBlanks ?? look.KeepsBlanks,
        };
    }

    /// <summary>The first of the families that a list names.</summary>
    private static string? FirstOf(string? families) => families?.IndexOf(',') is >= 0 and var comma ? families[..comma] : families;

    /// <summary>The seven sizes of <c>font</c>, in points.</summary>
    private static double? FontSize(string? size) =>
        int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step is >= 1 and <= 7 ? _fontSizes[step - 1] : null;

    private void Flush()
    {
        if (_paragraph.Take() is { } paragraph)
            Emit(paragraph);
    }

    private void Emit(Draft draft)
    {
        _target.Add(draft);
        if (_tables > 0)
            return;
        _target.AddRange(_pendingNotes);
        _pendingNotes.Clear();
    }
}
