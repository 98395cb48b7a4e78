using System.IO.Compression;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>Reads text documents of LibreOffice and its like: .odt and .ott.</summary>
public sealed class OpenDocumentReader : IReader
{
    private const string MediaType = "application/vnd.oasis.opendocument.text";

    /// <inheritdoc/>
    public string Name => "odt";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        if (!FileSignature.IsZip(content))
            return null;
        // the standard has the media type stored first and uncompressed (part 2, 3.3); some programs pack it like the rest
        var head = content[..Math.Min(content.Length, 256)];
        if (head.IndexOf("mimetypeapplication/vnd."u8) >= 0)
            return head.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0 ? MediaType : null;
        var names = FileSignature.Directory(content);
        return names.IndexOf("META-INF/manifest.xml"u8) >= 0 && names.IndexOf("content.xml"u8) >= 0 ? MediaType : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        WordPackage.Check(source.Name, content);
        try
        {
            using var archive = new ZipArchive(ContentStream.Of(content));
            if (IsEncrypted(archive))
                throw new UnreadableFileException(UnreadableFiles.Encrypted(source.Name));
            return Read(source, archive);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }
    }

    private static Document Read(Source source, ZipArchive archive)
    {
        if (archive.GetEntry("content.xml") is not { } content)
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, "no content.xml"));
        var problems = new List<Problem>();
        var styles = new OpenDocumentStyles(null);
        var margins = archive.GetEntry("styles.xml") is { } part ? Story(part, styles, Severity.Warning, problems) : null;
        var body = Story(content, new OpenDocumentStyles(styles), Severity.Error, problems);
        return Compose(source, body, margins, problems);
    }

    /// <summary>The document of a text and of the part in which its headers and footers stand.</summary>
    /// <exception cref="UnreadableFileException">Nothing of it could be read.</exception>
    internal static Document Compose(Source source, OpenDocumentStory body, OpenDocumentStory? margins, List<Problem> problems)
    {
        var blocks = Placement.Place(body.Blocks);
        if (blocks.Count == 0 && problems.Find(problem => problem.Severity == Severity.Error) is { } broken)
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, broken.Message.English));
        if (body.Flattened)
            problems.Add(WordProblems.NestedTooDeeply);
        return new Document(source, blocks)
        {
            Furniture = [.. (margins?.Margins ?? []).SelectMany(margin => Placement.Place(margin.Blocks, margin.Place)), .. Placement.Place(body.Contents, "contents/")],
            Problems = problems,
            Reader = "odt",
        };
    }

    /// <summary>Reads a part; where it breaks off, what came before is kept and the problem noted.</summary>
    private static OpenDocumentStory Story(ZipArchiveEntry part, OpenDocumentStyles styles, Severity severity, List<Problem> problems)
    {
        using var xml = WordXml.OpenPastDocumentType(part.Open());
        var story = new OpenDocumentStory(xml, styles);
        try
        {
            story.Read();
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart(part.FullName, e.Message, severity));
        }

        return story;
    }

    private static bool IsEncrypted(ZipArchive archive)
    {
        if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest)
            return false;
        using var xml = WordXml.OpenPastDocumentType(manifest.Open());
        while (xml.Read())
        {
            if (xml.LocalName == "encryption-data")
                return true;
        }

        return false;
    }
}
