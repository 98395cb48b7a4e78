using System.Globalization;
using System.Xml;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Reads the XML of Word 2003 (.xml): one file, with the elements that .docx later took over. Its list numbers are taken as they were
/// printed, which the file says beside each.
/// </summary>
public sealed class Word2003Reader : IReader
{
    private const string Space = "http://schemas.microsoft.com/office/word/2003/wordml";

    /// <inheritdoc/>
    public string Name => "word2003";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        var head = XmlHead.Of(content);
        return head.Contains(":wordDocument", StringComparison.Ordinal) && head.Contains(Space, StringComparison.Ordinal) ? "application/vnd.ms-word.2003+xml" : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        XmlLimits.Check(source.Name, content);
        var problems = new List<Problem>();
        var furniture = new List<Block>();
        var context = new WordContext(Styles(content, problems), NumberingDefinitions.None);
        using var xml = WordXml.Open(ContentStream.OfXml(content));
        var body = new StoryReader(xml, context);
        try
        {
            body.Read();
            furniture = [.. Margins(content, context)];
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart("w:body", e.Message, Severity.Error));
        }

        if (context.Flattened)
            problems.Add(WordProblems.NestedTooDeeply);
        var blocks = Placement.Place(body.Blocks);
        if (blocks.Count == 0 && problems.Find(problem => problem.Severity == Severity.Error) is { } broken)
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, broken.Message.English));
        return new Document(source, blocks)
        {
            Furniture = [.. furniture, .. Placement.Place(body.Contents, "contents/")],
            Problems = problems,
            Reader = Name,
        };
    }

    private static WordStyles Styles(ReadOnlyMemory<byte> content, List<Problem> problems)
    {
        try
        {
            using var xml = WordXml.Open(ContentStream.OfXml(content));
            return xml.ReadToFollowing("styles", Space) ? WordStyles.Read(xml.ReadSubtree()) : WordStyles.None;
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart("w:styles", e.Message, Severity.Warning));
            return WordStyles.None;
        }
    }

    /// <summary>Headers and footers stand in the properties of sections.</summary>
    private static IEnumerable<Block> Margins(ReadOnlyMemory<byte> content, WordContext context)
    {
        using var xml = WordXml.Open(ContentStream.OfXml(content));
        var counts = new Dictionary<string, int> { ["hdr"] = 0, ["ftr"] = 0 };
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Space || !counts.ContainsKey(xml.LocalName))
                continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"{(xml.LocalName == "hdr" ? "header" : "footer")} {++counts[xml.LocalName]}/");
            using var part = xml.ReadSubtree();
            var story = new StoryReader(part, context);
            story.Read();
            foreach (var block in Placement.Place(story.Blocks, place))
                yield return block;
        }
    }
}
