using System.Xml;
using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Reads one story of a document (body, header, footnotes ...) as a stream: one pass, the open elements on a stack of its own,
/// so that nesting costs heap and never the call stack. Tracked changes come out as the final text. What the elements mean
/// is here; where their text goes is in <see cref="StoryText"/>.
/// </summary>
internal sealed class StoryReader(XmlReader xml, WordContext context, EmbeddedDocuments? embedded = null)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Of2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
    private const string Annotations2003 = "http://schemas.microsoft.com/aml/2001/core";

    private readonly StoryText _story = new(context);
    private int _tablesOpen;

    /// <summary>Notes by id, when the story is a notes part.</summary>
    internal Dictionary<string, List<Draft>> Notes { get; } = [];

    /// <summary>The blocks read so far; a file that breaks off in the middle leaves it at that.</summary>
    internal IReadOnlyList<Draft> Blocks => _story.Blocks;

    /// <summary>Entries of a table of contents: they repeat the headings and are set apart.</summary>
    internal IReadOnlyList<Draft> Contents => _story.Contents;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="XmlException">The part is no XML, breaks off, or is larger than allowed; what came before is in <see cref="Blocks"/>.</exception>
    internal void Read()
    {
        try
        {
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && Open())
                    continue;
                if (xml.NodeType == XmlNodeType.EndElement && _story.ClosesAt(xml.Depth))
                    Close();
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && _story.Top is PlainText)
                    _story.Write(xml.Value);
                xml.Read();
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
    private bool Open() => xml.NamespaceURI is Transitional or Strict or Of2003 ? OpenWord() : OpenForeign();

    private bool OpenWord()
    {
        switch (xml.LocalName)
        {
            case "p": return Push(_story.NewParagraph());
            case "r": return Push(new Run());
            case "t": return Push(new PlainText());
            case "tbl": return OpenTable();
            case "tr" when _story.Top is TableInProgress: return Push(new RowInProgress());
            case "tc" when _story.Top is RowInProgress: return Push(new CellInProgress());
            case "txbxContent": return Push(new Aside([], IsBox: true));
            case "footnote" or "endnote": return OpenNote();
            case "del" or "moveFrom" or "delText" or "delInstrText": return Skip();
            case "rPrChange" or "pPrChange" or "sectPr" or "sdtPr" or "rt": return Skip();
            case "instrText": return OpenCode();
            case "altChunk": return OpenEmbedded();
            default: return OpenProperties() || OpenCharacter();
        }
    }

    private bool OpenForeign() => xml.LocalName switch
    {
        "t" when xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal) => Push(new PlainText()),
        "annotation" when xml.NamespaceURI == Annotations2003 => xml.GetAttribute("type", Of2003) is "Word.Deletion" or "Word.Comment" && Skip(),
        "AlternateContent" => Push(new Alternatives { WrittenBefore = _story.Written }),
        "Choice" or "Fallback" when _story.Top is Alternatives alternatives => OpenAlternative(alternatives),
        _ => false,
    };

    private bool OpenProperties()
    {
        switch (xml.LocalName, _story.Top)
        {
            case ("pPr", ParagraphInProgress paragraph): paragraph.Format = ParagraphFormat.Read(xml); return true;
            case ("rPr", Run run): run.Format = RunFormat.Read(xml); return true;
            case ("tblPr", TableInProgress table): table.ReadProperties(xml); return true;
            case ("tblGrid", TableInProgress table): table.ReadGrid(xml); return true;
            case ("trPr", RowInProgress row): row.ReadProperties(xml); return true;
            case ("tblPrEx", RowInProgress row): row.ReadExceptions(xml); return true;
            case ("tcPr", CellInProgress cell): cell.ReadProperties(xml); return true;
            default: return false;
        }
    }

    /// <summary>Characters that are written as elements.</summary>
    private bool OpenCharacter()
    {
        switch (xml.LocalName)
        {
            case "tab" or "ptab": _story.Write("\t"); break;
            case "br" when xml.Attribute("type") is "page" or "column": _story.BreakParagraph(); break;
            case "br" or "cr": _story.Write("\n"); break;
            case "noBreakHyphen": _story.Write("-"); break;
            case "softHyphen": _story.Write("\u00AD"); break;
            case "sym": _story.Write(SymbolCharacters.Print(xml.Attribute("char"), xml.Attribute("font"), "•")); break;
            case "fldChar": _story.Fields.Mark(xml.Attribute("fldCharType")); break;
            case "footnoteReference": _story.Refer(context.Footnotes, "footnote", xml.Attribute("id")); break;
            case "endnoteReference": _story.Refer(context.Endnotes, "endnote", xml.Attribute("id")); break;
            case "checkBox" or "ddList": _story.WriteAnyway(FormField.Read(xml)); return true;
        }

        return false;
    }

    private bool Push(object content)
    {
        _story.Push(new Frame(xml.Depth, content));
        if (content is TableInProgress)
            _tablesOpen++;
        if (xml.IsEmptyElement)
            Close();
        return false;
    }

    private bool OpenTable()
    {
        if (_tablesOpen < Placement.DeepestTable)
            return Push(new TableInProgress());
        context.Flattened = true;
        return Push(new FlatTable());
    }

    private bool OpenNote()
    {
        // separators and continuation notices are of a type; real notes have none
        if (xml.Attribute("type") is not (null or "normal"))
            return Skip();
        var note = new List<Draft>();
        if (xml.NamespaceURI == Of2003)
            return Push(new NoteInPlace(xml.LocalName, note));
        Notes[xml.Attribute("id") ?? ""] = note;
        return Push(new Aside(note, IsBox: false));
    }

    /// <summary>A document inside the document stands where it is called for.</summary>
    private bool OpenEmbedded()
    {
        if (embedded is not null && xml.GetAttribute("id", RelationsOf(xml.NamespaceURI)) is { } id)
        {
            foreach (var block in embedded.Read(id))
                _story.Emit(block);
        }

        return Skip();
    }

    private static string RelationsOf(string space) =>
        space == Strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private bool OpenAlternative(Alternatives alternatives)
    {
        if (alternatives.Tried && _story.Written > alternatives.WrittenBefore)
            return Skip();
        alternatives.Tried = true;
        return false;
    }

    private bool OpenCode()
    {
        _story.Fields.Code(xml.ReadInnerXml());
        return true;
    }

    private bool Skip()
    {
        xml.Skip();
        return true;
    }

    private void Close()
    {
        switch (_story.Pop())
        {
            case ParagraphInProgress paragraph:
                _story.EndParagraph(paragraph);
                break;
            case TableInProgress table:
                _tablesOpen--;
                if (table.Take(context.Styles) is { } draft)
                    _story.Emit(draft);
                break;
            case RowInProgress row:
                (_story.Top as TableInProgress)?.Add(row);
                break;
            case CellInProgress cell:
                _story.EndContainer(cell.Blocks);
                (_story.Top as RowInProgress)?.Cells.Add(cell);
                break;
            case Aside aside:
                _story.EndContainer(aside.Blocks);
                if (aside.IsBox)
                    _story.Hang(aside.Blocks);
                else if (aside is NoteInPlace note)
                    _story.Refer(new Dictionary<string, List<Draft>> { [""] = note.Blocks }, note.Kind, "");
                break;
        }
    }
}
