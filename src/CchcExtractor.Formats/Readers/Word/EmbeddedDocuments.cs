using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Html;
using CchcExtractor.Reporting;
using DocumentFormat.OpenXml.Packaging;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>How much may be embedded in a file, counted over all depths: a file of some kilobytes can embed itself a million times.</summary>
internal sealed class EmbeddingLimits
{
    /// <summary>Word writes one level; programs that merge files, two.</summary>
    internal const int Deepest = 3;

    internal int Depth { get; set; }

    internal int DocumentsLeft { get; set; } = 1000;

    internal long BytesLeft { get; set; } = 64L * 1024 * 1024;
}

/// <summary>
/// Documents that a Word file embeds as a whole (<c>altChunk</c>, ECMA-376 part 1, 17.17.2): HTML, MHT, RTF, Word and plain text, each read by
/// the reader of its kind. What cannot be read is an error of the file, since its text is missing.
/// </summary>
internal sealed class EmbeddedDocuments(MainDocumentPart main, EmbeddingLimits limits, List<Problem> problems)
{
    /// <summary>The blocks of the document behind a relationship; none, and a problem, where it cannot be read.</summary>
    internal IEnumerable<Draft> Read(string id)
    {
        if (limits.Depth >= EmbeddingLimits.Deepest || --limits.DocumentsLeft < 0)
        {
            Refuse("nhúng quá nhiều hoặc quá sâu", "too many, or nested too deeply");
            return [];
        }

        limits.Depth++;
        try
        {
            if (!main.TryGetPartById(id, out var part))
            {
                Refuse("không có trong tệp", "it is not in the file");
                return [];
            }

            return Redrafted.Of(Blocks(part)).ToList();
        }
        catch (UnreadableFileException unreadable)
        {
            Refuse(unreadable.Problem.Message.Vietnamese, unreadable.Problem.Message.English);
            return [];
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            Refuse(e.Message, e.Message);
            return [];
        }
        finally
        {
            limits.Depth--;
        }
    }

    private IReadOnlyList<Block> Blocks(OpenXmlPart part)
    {
        var content = Content(part);
        var source = new Source(part.Uri.OriginalString, "", part.ContentType);
        var known = Readers.For(content.Span);
        if (known is null && part.ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase))
            return Lines(content);
        var document = known?.Reader switch
        {
            WordReader => WordReader.Read(source, content, limits),
            { } reader => reader.Read(source, content),
            null when part.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase) => HtmlReader.Read(source, content, charset: null),
            null => throw new UnreadableFileException(UnreadableFiles.OfNoKnownFormat(source.Name, content.Span)),
        };
        problems.AddRange(document.Problems);
        return document.Blocks;
    }

    /// <exception cref="InvalidDataException">It inflates to more than is allowed.</exception>
    private ReadOnlyMemory<byte> Content(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if ((limits.BytesLeft -= read) < 0)
                throw new InvalidDataException("it inflates without end");
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>Plain text has a paragraph a line.</summary>
    private static List<Block> Lines(ReadOnlyMemory<byte> content)
    {
        var (text, _) = HtmlCharacters.Decode(content.Span);
        return [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(new Location(""), new Text(line.Trim())))];
    }

    private void Refuse(string reason, string reasonEnglish) => problems.Add(WordProblems.EmbeddedNotRead(reason, reasonEnglish));
}
