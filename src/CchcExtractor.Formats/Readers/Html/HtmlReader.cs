using System.Text;
using AngleSharp.Html.Parser;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>Reads pages as Word, LibreOffice and portals save them. Nothing they link to is ever fetched, no script runs.</summary>
public sealed class HtmlReader : IReader
{
    private static readonly string[] _beginnings = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<font", "<h1", "<h2", "<center"];

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        var head = Head(content[..Math.Min(content.Length, 4096)]).TrimStart();
        return head.StartsWith('<') && Array.Exists(_beginnings, beginning => head.Contains(beginning, StringComparison.OrdinalIgnoreCase)) ? "text/html" : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content) => Read(source, content, charset: null);

    /// <summary>Reads a page whose encoding is perhaps said by what carries it.</summary>
    internal static Document Read(Source source, ReadOnlyMemory<byte> content, string? charset)
    {
        var (text, encoding) = HtmlCharacters.Decode(content.Span, charset);
        return Read(source, text, encoding);
    }

    /// <summary>Reads the text of a page, or of several: what begins a page counts once, so that they become one.</summary>
    internal static Document Read(Source source, string text, string encoding)
    {
        var capped = NestingCap.Apply(text);
        var page = new HtmlParser().ParseDocument(capped);
        var styles = StyleSheet.Of(page);
        var notes = HtmlNotes.Of(page, styles);
        var walk = new HtmlWalk(styles, notes);
        var blocks = page.Body is { } body ? walk.Read(body) : [];
        blocks.AddRange(notes.Unreferred());
        return new Document(source, Placement.Place(blocks))
        {
            Furniture = Placement.Place(walk.Furniture, "furniture/"),
            Problems = [.. Problems(encoding, walk.Flattened || !ReferenceEquals(capped, text), capped.Contains('\uFFFD'))],
            Reader = "html",
        };
    }

    private static IEnumerable<Problem> Problems(string encoding, bool nestedTooDeeply, bool lostCharacters)
    {
        if (nestedTooDeeply)
        {
            yield return new Problem("page/nested-too-deeply", Severity.Warning, new Wording(
                "Trang lồng các thẻ quá sâu; phần lồng bên trong chỉ giữ lại chữ.",
                "The page nests its tags too deeply; of the inner ones only the text was kept."));
        }

        if (lostCharacters)
        {
            yield return new Problem("text/lost-characters", Severity.Warning, new Wording(
                $"Một số chữ của trang không giải mã được (bảng mã {encoding}). Hãy mở trang bằng trình duyệt rồi lưu lại dạng Unicode (UTF-8).",
                $"Some characters of the page could not be decoded (encoding {encoding}). Open it in a browser and save it again as Unicode (UTF-8)."));
        }
    }

    private static string Head(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
        _ => Encoding.Latin1.GetString(head),
    };
}
