using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Html;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Mime;

/// <summary>Reads pages in one file (.mht, .mhtml; RFC 2557) as Word and browsers save them: the page is the root of a message, its pictures the other parts. Of a root that only frames other pages, those are read, in their order.</summary>
public sealed class WebArchiveReader : IReader
{
    /// <inheritdoc/>
    public string Name => "mht";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        if (!MimePart.IsMessage(content))
            return null;
        // the head is enough, and mail with attachments is no page
        var head = MimePart.Parse(content[..Math.Min(content.Length, 8192)].ToArray());
        return head.MediaType is "multipart/related" or "multipart/alternative" or "text/html" or "application/xhtml+xml" ? "multipart/related" : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        var message = MimePart.Parse(content);
        var page = Root(message) ?? throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, "no HTML part"));
        var (text, encoding) = Decoded(page);
        if (text.Contains("<frameset", StringComparison.OrdinalIgnoreCase) && message.All.Where(part => part != page && IsPage(part)).Select(Decoded).ToList() is { Count: > 0 } frames)
            (text, encoding) = (string.Concat(frames.Select(frame => frame.Text)), frames[0].Encoding);
        return HtmlReader.Read(source, text, encoding) with { Reader = Name };
    }

    private static (string Text, string Encoding) Decoded(MimePart page) => HtmlCharacters.Decode(page.Content().Span, page.Parameters.GetValueOrDefault("charset"));

    /// <summary>The part that <c>start</c> names, else the first page; of alternatives the last, which is the richest (RFC 2046, 5.1.4).</summary>
    private static MimePart? Root(MimePart message)
    {
        if (message.Parameters.TryGetValue("start", out var start) && message.All.FirstOrDefault(part => part.Id == start.Trim('<', '>', ' ')) is { } named)
            return IsPage(named) ? named : named.All.FirstOrDefault(IsPage) ?? message.All.FirstOrDefault(IsPage);
        return message.MediaType == "multipart/alternative" ? message.All.LastOrDefault(IsPage) : message.All.FirstOrDefault(IsPage);
    }

    private static bool IsPage(MimePart part) => part.MediaType is "text/html" or "application/xhtml+xml";
}
