using System.Globalization;
using System.Text;
using System.Xml;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using static CchcExtractor.Formats.Readers.OpenDocument.OpenDocumentNames;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>
/// Reads one part (<c>content.xml</c> or <c>styles.xml</c>) as a stream. Tracked deletions lie in a list of their own before the
/// text, and are passed over. Where text goes and how lists count is as in Word (<see cref="StoryText"/>).
/// </summary>
internal sealed class OpenDocumentStory
{
    private static readonly HashSet<string> _shapes = ["custom-shape", "rect", "ellipse", "circle", "polygon", "polyline", "path", "line", "connector", "caption", "measure", "regular-polygon"];

    private readonly XmlReader _xml;
    private readonly OpenDocumentStyles _styles;
    private readonly StoryText _story;
    private readonly OpenLists _lists;
    private readonly Stack<OpenDocumentTable?> _tables = new();
    private bool _afterBlank;
    private string _noteKind = "footnote";
    private int _headers;
    private int _footers;
    private int _notes;

    internal OpenDocumentStory(XmlReader xml, OpenDocumentStyles styles)
    {
        var numbering = new NumberingDefinitions();
        (_xml, _styles) = (xml, styles);
        _lists = new OpenLists(numbering, styles);
        _story = new StoryText(new WordContext(WordStyles.None, numbering));
    }

    /// <summary>What is open and closes with its element, besides text and cells.</summary>
    private enum Part
    {
        List,
        TableHead,
        Contents,
    }

    private sealed record Note(string Kind) : Aside([], IsBox: false);

    private sealed record Margin() : Aside([], IsBox: false);

    internal IReadOnlyList<Draft> Blocks => _story.Blocks;

    /// <summary>Tables of contents and other indexes, set apart.</summary>
    internal IReadOnlyList<Draft> Contents => _story.Contents;

    /// <summary>Headers and footers, each with the beginning of its places.</summary>
    internal List<(string Place, List<Draft> Blocks)> Margins { get; } = [];

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <exception cref="XmlException">The part is no XML or breaks off; what came before is in <see cref="Blocks"/>.</exception>
    internal void Read()
    {
        try
        {
            _xml.Read();
            while (!_xml.EOF)
            {
                if (_xml.NodeType == XmlNodeType.Element && Open())
                    continue;
                if (_xml.NodeType == XmlNodeType.EndElement)
                    CloseAt(_xml.Depth);
                else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && _story.Top is Run)
                    _story.Write(Collapse(_xml.Value));
                _xml.Read();
            }
        }
        finally
        {
            while (_story.Top is not null)
                Close();
            _story.End();
        }
    }

    /// <summary>Enters the current element; true if it was consumed whole and the reader stands behind it.</summary>
    private bool Open() => _xml.NamespaceURI switch
    {
        Text => OpenText(),
        Table => OpenTable(),
        Drawing => OpenDrawing(),
        Style => OpenMargin(),
        Office => OpenOffice(),
        Graphics when _xml.LocalName is "title" or "desc" => Skip(),
        _ => false,
    };

    private bool OpenOffice()
    {
        switch (_xml.LocalName)
        {
            case "styles" or "automatic-styles" or "font-face-decls":
                _styles.Read(_xml);
                return true;
            case "annotation" or "forms" or "scripts" or "meta" or "settings" or "binary-data" or "event-listeners": return Skip();
            default: return false;
        }
    }

    private bool OpenText()
    {
        switch (_xml.LocalName)
        {
            case "p" or "h": return OpenParagraph();
            case "span": return Push(new Run { Format = _styles.Of("text", _xml.GetAttribute("style-name", Text)).Run.Over((_story.Top as Run)?.Format ?? default) });
            case "s": return Write(new string(' ', _xml.Count("c", Text)));
            case "tab": return Write("\t");
            case "line-break": return Write("\n");
            case "list":
                _lists.EnterList(_xml);
                return Push(Part.List);
            case "list-item" or "list-header":
                _lists.EnterItem(_xml);
                return false;
            case "note-body": return PushAside(new Note(_noteKind));
            case "note":
                _noteKind = _xml.GetAttribute("note-class", Text) == "endnote" ? "endnote" : "footnote";
                return false;
            case "section" when _xml.GetAttribute("display", Text) == "none": return Skip();
            case "hidden-text" or "hidden-paragraph" when _xml.GetAttribute("is-hidden", Text) != "false": return Skip();
            case "table-of-content" or "illustration-index" or "table-index" or "object-index" or "user-index" or "alphabetical-index":
                _story.Fields.Mark("begin");
                _story.Fields.Code("TOC");
                _story.Fields.Mark("separate");
                return Push(Part.Contents);
            case "tracked-changes" or "note-citation" or "ruby-text" or "script" or "number" or "sequence-decls" or "variable-decls" or "user-field-decls": return Skip();
            case [.., '-', 's', 'o', 'u', 'r', 'c', 'e']: return Skip();
            default: return _xml.GetAttribute("display", Text) == "none" && Skip();
        }
    }

    private bool OpenParagraph()
    {
        var style = _styles.Of("paragraph", _xml.GetAttribute("style-name", Text));
        var level = _xml.LocalName == "h" ? _xml.Integer("outline-level", Text) ?? 1 : style.Outline is > 0 ? style.Outline : null;
        var counts = _xml.GetAttribute("is-list-header", Text) != "true";
        var list = counts ? _lists.Paragraph(_xml.LocalName == "h" ? level : null, style.List) : null;
        var paragraph = _story.NewParagraph();
        paragraph.Format = new ParagraphFormat
        {
            Centered = style.Centered,
            Outline = level - 1,
            List = list?.Instance,
            ListLevel = list?.Level,
            Mark = new RunFormat { Hidden = style.Run.Hidden },
        };
        _afterBlank = true;
        _story.Push(new Frame(_xml.Depth, paragraph));
        return Push(new Run { Format = style.Run });
    }

    private bool OpenTable()
    {
        switch (_xml.LocalName)
        {
            case "table":
                Flattened |= _tables.Count >= Placement.DeepestTable;
                _tables.Push(_tables.Count >= Placement.DeepestTable ? null : new OpenDocumentTable(_styles));
                return Push(_tables.Peek() ?? (object)new FlatTable());
            case "table-header-rows" when CurrentTable is { } table:
                table.InHeader = true;
                return Push(Part.TableHead);
            case "table-row" when CurrentTable is { } table:
                if (_xml.GetAttribute("visibility", Table) is "collapse" or "filter")
                    return Skip();
                table.NextRow();
                return false;
            case "covered-table-cell" when CurrentTable is { } table:
                table.Cover(_xml);
                return Skip();
            case "table-cell" when CurrentTable is { } table: return PushAside(table.Open(_xml));
            default: return false;
        }
    }

    private OpenDocumentTable? CurrentTable => _tables.TryPeek(out var table) ? table : null;

    private bool OpenDrawing() => _xml.LocalName switch
    {
        "text-box" => PushAside(new Aside([], IsBox: true)),
        "object" or "object-ole" or "image" or "plugin" or "applet" or "floating-frame" or "control" => Skip(),
        _ => _shapes.Contains(_xml.LocalName) && PushAside(new Aside([], IsBox: true)),
    };

    private bool OpenMargin()
    {
        if (_xml.LocalName is not ("header" or "header-left" or "header-first" or "footer" or "footer-left" or "footer-first"))
            return false;
        if (_xml.GetAttribute("display", Style) == "false")
            return Skip();
        var margin = new Margin();
        var place = _xml.LocalName[0] == 'h' ? $"header {Next(ref _headers)}/" : $"footer {Next(ref _footers)}/";
        Margins.Add((place, margin.Blocks));
        return PushAside(margin);
    }

    private static string Next(ref int count) => (++count).ToString(CultureInfo.InvariantCulture);

    private bool Push(object content)
    {
        var depth = _xml.Depth;
        _story.Push(new Frame(depth, content));
        if (_xml.IsEmptyElement)
            CloseAt(depth);
        return false;
    }

    private bool PushAside(Aside aside)
    {
        _lists.EnterAside();
        return Push(aside);
    }

    private bool Write(string characters)
    {
        if (_story.Top is Run)
            _story.Write(characters);
        _afterBlank = false;
        return false;
    }

    private bool Skip()
    {
        _xml.Skip();
        return true;
    }

    /// <summary>Blanks collapse as the standard has it (part 3, 6.1.2); more than one are written as elements.</summary>
    private string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var blank = c is ' ' or '\t' or '\n' or '\r';
            if (!blank)
                collapsed.Append(c);
            else if (!_afterBlank)
                collapsed.Append(' ');
            _afterBlank = blank;
        }

        return collapsed.ToString();
    }

    private void CloseAt(int depth)
    {
        while (_story.ClosesAt(depth))
            Close();
    }

    private void Close()
    {
        switch (_story.Pop())
        {
            case ParagraphInProgress paragraph: _story.EndParagraph(paragraph); break;
            case Part.List: _lists.Leave(); break;
            case Part.TableHead: CurrentTable!.InHeader = false; break;
            case Part.Contents: _story.Fields.Mark("end"); break;
            case FlatTable: _tables.Pop(); break;
            case OpenDocumentTable table:
                _tables.Pop();
                if (table.Take() is { } draft)
                    _story.Emit(draft);
                break;
            case Aside aside:
                _lists.Leave();
                _story.EndContainer(aside.Blocks);
                CloseAside(aside);
                break;
        }
    }

    private void CloseAside(Aside aside)
    {
        if (aside is OpenDocumentCell cell)
        {
            cell.Table.Add(cell);
        }
        else if (aside is Note note)
        {
            var id = Next(ref _notes);
            _story.Refer(new Dictionary<string, List<Draft>> { [id] = note.Blocks }, note.Kind, id);
        }
        else if (aside.IsBox && aside.Blocks.Count > 0)
        {
            _story.Hang(aside.Blocks);
        }
    }
}
