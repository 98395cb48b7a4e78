using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>Reads Rich Text Format as Word, WordPad and LibreOffice save it, whatever the file is called (many a .doc is RTF).</summary>
public sealed class RtfReader : IReader
{
    /// <inheritdoc/>
    public string Name => "rtf";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return start.TrimStart(" \t\r\n"u8).StartsWith("{\\rt"u8) ? "application/rtf" : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        var start = content.Span.IndexOf((byte)'{');
        var story = new RtfStory(content[Math.Max(0, start)..]);
        var problems = new List<Problem>();
        try
        {
            if (!story.Read())
                problems.Add(UnreadableFiles.Truncated(source.Name));
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }

        if (story.Flattened)
            problems.Add(WordProblems.NestedTooDeeply);
        return new Document(source, Placement.Place(story.Blocks))
        {
            Furniture = [.. story.Margins.SelectMany(margin => Placement.Place(margin.Blocks, margin.Place)), .. Placement.Place(story.Contents, "contents/")],
            Problems = problems,
            Reader = Name,
        };
    }
}
