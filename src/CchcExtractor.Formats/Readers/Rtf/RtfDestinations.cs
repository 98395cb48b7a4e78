using System.Globalization;
using System.Text;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>Groups whose text goes elsewhere than into the paragraph: tables of fonts, numbers of lists, fields, headers, notes, text boxes; and those that are passed over.</summary>
internal sealed class RtfDestinations(WordContext context, RtfStyles styles)
{
    private readonly StringBuilder _aside = new();
    private int _headers;
    private int _footers;
    private int _notes;
    private string _noteKind = "";

    /// <summary>Headers and footers, each with the beginning of its places.</summary>
    internal List<(string Place, IReadOnlyList<Draft> Blocks)> Margins { get; } = [];

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened { get; private set; }

    /// <summary>Text of a list number or field code.</summary>
    internal void Take(string text) => _aside.Append(text);

    /// <summary>Makes the current group one of these by its first word; false where the word is none that does.</summary>
    internal bool Open(RtfState state, string word)
    {
        switch (word)
        {
            case "fonttbl": state.Destination = RtfDestination.Fonts; break;
            case "stylesheet": state.Destination = RtfDestination.Styles; break;
            case "listtext" or "pntext": OpenText(state, RtfDestination.ListMark, () => CloseListMark(state)); break;
            case "field":
                state.Flow.Begin();
                state.Flow.Story.Fields.Mark("begin");
                state.Closing = () => state.Flow.Story.Fields.Mark("end");
                break;
            case "fldinst": OpenText(state, RtfDestination.FieldCode, () => state.Flow.Story.Fields.Code(_aside.ToString())); break;
            case "fldrslt": state.Flow.Story.Fields.Mark("separate"); break;
            case "nesttableprops": state.DefinesNested = true; break;
            case "shpinst" or "do" or "result": state.Destination = RtfDestination.Body; break;
            case "upr": (state.GivenTwice, state.Destination) = (state.Destination, RtfDestination.Nowhere); break;
            case "ud": state.Destination = state.GivenTwice; break;
            case "header" or "headerl" or "headerr" or "headerf": OpenMargin(state, "header", ref _headers); break;
            case "footer" or "footerl" or "footerr" or "footerf": OpenMargin(state, "footer", ref _footers); break;
            case "footnote": OpenNote(state); break;
            case "ftnalt": _noteKind = "endnote"; break;
            case "shptxt" or "dptxbxtext": OpenBox(state); break;
            default:
                if (!RtfWords.IsUnseen(word))
                    return false;
                state.Destination = RtfDestination.Nowhere;
                break;
        }

        return true;
    }

    /// <summary>The flow of a group, or of the file, ends: its last paragraph and table with it.</summary>
    internal void Finish(RtfState state)
    {
        state.Flow.Finish(state.Paragraph(styles, mark: default), state.TableLevel, state.Rows.Row(nested: false));
        Flattened |= state.Flow.Flattened;
    }

    private void OpenText(RtfState state, RtfDestination destination, Action close)
    {
        _aside.Clear();
        (state.Destination, state.Closing) = (destination, close);
    }

    private void CloseListMark(RtfState state)
    {
        var mark = _aside.ToString().Trim();
        if (mark.Length > 0)
            state.Flow.Begin().Count(_ => (mark, " "));
    }

    private void OpenMargin(RtfState state, string kind, ref int count)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{kind} {++count}/");
        var story = new StoryText(context);
        OpenFlow(state, new RtfFlow(story), () =>
        {
            story.End();
            Margins.Add((place, story.Blocks));
        });
    }

    private void OpenNote(RtfState state)
    {
        var (story, note) = (state.Flow.Story, new Aside([], IsBox: false));
        state.Flow.Begin();
        _noteKind = "footnote";
        story.Push(new Frame(0, note));
        OpenFlow(state, new RtfFlow(story), () =>
        {
            story.Pop();
            story.EndContainer(note.Blocks);
            var id = (++_notes).ToString(CultureInfo.InvariantCulture);
            story.Refer(new Dictionary<string, List<Draft>> { [id] = note.Blocks }, _noteKind, id);
        });
    }

    private void OpenBox(RtfState state)
    {
        var (story, box) = (state.Flow.Story, new Aside([], IsBox: true));
        state.Flow.Begin();
        story.Push(new Frame(0, box));
        OpenFlow(state, new RtfFlow(story), () =>
        {
            story.Pop();
            story.EndContainer(box.Blocks);
            if (box.Blocks.Count > 0)
                story.Hang(box.Blocks);
        });
    }

    private void OpenFlow(RtfState state, RtfFlow flow, Action close)
    {
        state.Flow = flow;
        state.Destination = RtfDestination.Body;
        state.ResetParagraph();
        state.Run = RtfState.PlainRun;
        state.Closing = () =>
        {
            Finish(state);
            close();
        };
    }
}
