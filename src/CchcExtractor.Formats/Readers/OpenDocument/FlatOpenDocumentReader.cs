using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>Reads text documents of LibreOffice that are one XML file instead of an archive: .fodt.</summary>
public sealed class FlatOpenDocumentReader : IReader
{
    /// <inheritdoc/>
    public string Name => "fodt";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        var head = XmlHead.Of(content);
        return head.Contains(":document", StringComparison.Ordinal) && head.Contains("mimetype=\"application/vnd.oasis.opendocument.text", StringComparison.Ordinal)
            ? "application/vnd.oasis.opendocument.text-flat-xml"
            : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        XmlLimits.Check(source.Name, content, mayDeclareType: true);
        var problems = new List<Problem>();
        using var xml = WordXml.OpenPastDocumentType(ContentStream.OfXml(content));
        var story = new OpenDocumentStory(xml, new OpenDocumentStyles(null));
        try
        {
            story.Read();
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart("office:document", e.Message, Severity.Error));
        }

        return OpenDocumentReader.Compose(source, story, story, problems) with { Reader = Name };
    }
}
