using System.Text;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>
/// Walks the tokens of an RTF file with its groups on a stack of its own, so that nesting costs heap and never the call stack.
/// Deleted and hidden text is left out, field results are kept and their codes are not, list numbers are as the writer printed them.
/// </summary>
internal sealed class RtfStory
{
    /// <summary>Real files have some tens.</summary>
    private const int DeepestGroup = 100_000;

    private readonly RtfTokens _tokens;
    private readonly Stack<RtfState> _groups = new();
    private readonly RtfFonts _fonts = new();
    private readonly RtfStyles _styles = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _text = new();
    private readonly RtfDestinations _destinations;
    private readonly StoryText _body;
    private RtfState _state;
    private int _codePage = 1252;
    private int _defaultFont;
    private int _standInsLeft;
    private bool _ignorable;
    private bool _groupBegins;

    internal RtfStory(ReadOnlyMemory<byte> content)
    {
        _tokens = new RtfTokens(content);
        var context = new WordContext(WordStyles.None, NumberingDefinitions.None);
        _destinations = new RtfDestinations(context, _styles);
        _body = new StoryText(context);
        _state = new RtfState { Flow = new RtfFlow(_body), Rows = new RtfRows(), Run = RtfState.PlainRun };
    }

    internal IReadOnlyList<Draft> Blocks => _body.Blocks;

    /// <summary>Entries of a table of contents: they repeat the headings and are set apart.</summary>
    internal IReadOnlyList<Draft> Contents => _body.Contents;

    /// <summary>Headers and footers, each with the beginning of its places.</summary>
    internal IReadOnlyList<(string Place, IReadOnlyList<Draft> Blocks)> Margins => _destinations.Margins;

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened => _destinations.Flattened;

    /// <summary>Reads to the end; false where the file ends before its groups do.</summary>
    internal bool Read()
    {
        var whole = false;
        for (RtfToken token; !whole && (token = _tokens.Next()) != RtfToken.End;)
        {
            switch (token)
            {
                case RtfToken.Open: OpenGroup(); break;
                case RtfToken.Close: whole = CloseGroup(); break;
                case RtfToken.Text when _standInsLeft > 0: _standInsLeft--; break;
                case RtfToken.Text: Text(_tokens.Byte); break;
                case RtfToken.Symbol: Symbol((char)_tokens.Byte); break;
                case RtfToken.Word when _standInsLeft > 0 && _tokens.Name != "u": _standInsLeft--; break;
                case RtfToken.Word: Word(_tokens.Name, _tokens.Number); break;
            }
        }

        while (_groups.Count > 0)
            CloseGroup();
        Flush();
        _destinations.Finish(_state);
        _body.End();
        return whole;
    }

    private void OpenGroup()
    {
        Flush();
        (_standInsLeft, _ignorable) = (0, false);
        if (_groups.Count >= DeepestGroup)
            throw new InvalidDataException("its groups are nested without end");
        _groups.Push(_state);
        _state = _state.Inner();
        _groupBegins = true;
    }

    /// <summary>True when the outermost group ends, and with it the file.</summary>
    private bool CloseGroup()
    {
        Flush();
        (_standInsLeft, _ignorable) = (0, false);
        if (_groups.Count == 0)
            return false;
        _state.Closing?.Invoke();
        var outer = _groups.Pop();
        if (_groups.Count == 0)
        {
            // the last paragraph may go without \par: its formatting is that of the group
            _state.Closing = null;
            return true;
        }

        _state = outer;
        return false;
    }

    private void Text(byte letter)
    {
        (_ignorable, _groupBegins) = (false, false);
        switch (_state.Destination)
        {
            case RtfDestination.Fonts: _fonts.Take(letter); break;
            case RtfDestination.Styles: _styles.Take(letter); break;
            case RtfDestination.Nowhere: break;
            default: _bytes.Add(letter); break;
        }
    }

    private void Symbol(char symbol)
    {
        if (_standInsLeft > 0)
        {
            _standInsLeft--;
            return;
        }

        switch (symbol)
        {
            // inside of a group the mark says nothing: what follows is text
            case '*': _ignorable = _groupBegins; break;
            case '~': Unicode('\u00A0'); break;
            case '_': Unicode('-'); break;
            case '-': Unicode('\u00AD'); break;
            case '\r' or '\n': EndParagraph(); break;
            case '\t': Unicode('\t'); break;
        }
    }

    private void Word(string word, int? number)
    {
        var ignorable = _ignorable;
        (_ignorable, _groupBegins) = (false, false);
        if (word == "u")
        {
            Unicode((char)(number ?? 0));
            _standInsLeft = _state.StandIns;
            return;
        }

        if (RtfWords.Character(word) is { } character)
        {
            Unicode(character);
            return;
        }

        if (_state.Destination == RtfDestination.Nowhere && word != "ud")
            return;
        Flush();
        if (_state.Destination == RtfDestination.Fonts && word is "f" or "fcharset")
            _fonts.Take(word, number);
        else if (_state.Destination == RtfDestination.Styles && !(ignorable || word is "cs" or "ts" or "ds"))
            _styles.Take(word, number);
        else if (!_destinations.Open(_state, word) && !_state.Rows.Take(word, number, _state.DefinesNested) && !Break(word) && !Format(word, number) && ignorable)
            _state.Destination = RtfDestination.Nowhere;
    }

    private bool Break(string word)
    {
        var level = Math.Max(1, _state.TableLevel);
        switch (word)
        {
            case "par": EndParagraph(); return true;
            case "sect" or "page" or "column": _state.Flow.BreakParagraph(Paragraph(mark: default), _state.TableLevel); return true;
            case "cell": _state.Flow.EndCell(Paragraph(mark: default), 1); return true;
            case "nestcell": _state.Flow.EndCell(Paragraph(mark: default), Math.Max(2, level)); return true;
            case "row": _state.Flow.EndRow(_state.Rows.Row(nested: false), 1, Paragraph(mark: default)); return true;
            case "nestrow": _state.Flow.EndRow(_state.Rows.Row(nested: true), Math.Max(2, level), Paragraph(mark: default)); return true;
            default: return false;
        }
    }

    private bool Format(string word, int? number)
    {
        var on = number != 0;
        switch (word)
        {
            case "b": _state.Run = _state.Run with { Bold = on }; break;
            case "i": _state.Run = _state.Run with { Italic = on }; break;
            case "caps": _state.Run = _state.Run with { Capitals = on }; break;
            case "v": _state.Run = _state.Run with { Hidden = on }; break;
            case "fs": _state.Run = _state.Run with { Size = (number ?? 24) / 2.0 }; break;
            case "f": SetFont(number ?? 0); break;
            case "deleted": _state.Deleted = on; break;
            case "plain":
                (_state.Run, _state.Deleted) = (RtfState.PlainRun, false);
                SetFont(_defaultFont);
                break;
            case "pard": _state.ResetParagraph(); break;
            case "s": _state.Style = number ?? 0; break;
            case "qc": _state.Centered = true; break;
            case "ql" or "qr" or "qj" or "qd": _state.Centered = false; break;
            case "outlinelevel": _state.Outline = number; break;
            case "intbl": _state.InTable = true; break;
            case "itap": _state.Nesting = Math.Clamp(number ?? 0, 0, 1000); break;
            case "uc": _state.StandIns = Math.Clamp(number ?? 1, 0, 100); break;
            case "deff": SetFont(_defaultFont = number ?? 0); break;
            case "ansicpg": _state.CodePage = _codePage = number is > 0 ? number.Value : 1252; break;
            case "mac": _state.CodePage = _codePage = 10000; break;
            case "pc": _state.CodePage = _codePage = 437; break;
            case "pca": _state.CodePage = _codePage = 850; break;
            default: return false;
        }

        return true;
    }

    private void SetFont(int font)
    {
        _state.Run = _state.Run with { Font = _fonts.Name(font) };
        _state.CodePage = _fonts.CodePage(font, _codePage);
    }

    private void Unicode(char c)
    {
        if (_state.Destination is RtfDestination.Nowhere or RtfDestination.Fonts or RtfDestination.Styles)
            return;
        Decode();
        _text.Append(c);
    }

    /// <summary>Bytes collected so far become text in the code page of their font.</summary>
    private void Decode()
    {
        if (_bytes.Count == 0)
            return;
        _text.Append(RtfFonts.Decode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes), _state.CodePage));
        _bytes.Clear();
    }

    /// <summary>Text collected so far goes where it belongs.</summary>
    private void Flush()
    {
        Decode();
        if (_text.Length == 0)
            return;
        var text = _text.ToString();
        _text.Clear();
        if (_state.Destination is RtfDestination.ListMark)
            _destinations.Take(SymbolCharacters.Print(text.Trim('\t'), _state.Run.Font));
        else if (_state.Destination is RtfDestination.FieldCode)
            _destinations.Take(text);
        else if (_state.Destination is RtfDestination.Body && !_state.Deleted && _groups.Count > 0)
            _state.Flow.Write(text, _state.Run);
    }

    private void EndParagraph()
    {
        if (_state.Destination == RtfDestination.Body)
            _state.Flow.EndParagraph(Paragraph(new RunFormat { Hidden = _state.Run.Hidden, Deleted = _state.Deleted }), _state.TableLevel);
    }

    private ParagraphFormat Paragraph(RunFormat mark) => _state.Paragraph(_styles, mark);
}
