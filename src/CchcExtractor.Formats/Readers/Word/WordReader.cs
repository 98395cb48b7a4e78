using System.Xml;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Reporting;
using DocumentFormat.OpenXml.Packaging;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Reads Word files since 2007: .docx and .docm, transitional and strict.</summary>
public sealed class WordReader : IReader
{
    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        if (!FileSignature.IsZip(content))
            return null;
        var names = FileSignature.Directory(content);
        if (names.IndexOf("word/"u8) < 0 || names.IndexOf(".xml"u8) < 0)
            return null;
        return names.IndexOf("word/vbaProject"u8) >= 0
            ? "application/vnd.ms-word.document.macroEnabled.12"
            : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content) => Read(source, content, new EmbeddingLimits());

    /// <summary>Reads a file that may itself be embedded in another one.</summary>
    internal static Document Read(Source source, ReadOnlyMemory<byte> content, EmbeddingLimits limits)
    {
        try
        {
            return ReadWhole(source, content, limits);
        }
        catch (UnreadableFileException damaged) when (damaged.InnerException is InvalidOperationException && Mended(content) is { } mended)
        {
            var document = ReadWhole(source, mended, limits);
            return document with { Problems = [.. document.Problems, WordProblems.MissingParts] };
        }
    }

    private static byte[]? Mended(ReadOnlyMemory<byte> content)
    {
        try
        {
            return WordPackage.WithoutDanglingRelations(content);
        }
        catch (Exception e) when (LibraryFaults.Is(e))
        {
            return null; // it is damaged in other ways too
        }
    }

    private static Document ReadWhole(Source source, ReadOnlyMemory<byte> content, EmbeddingLimits limits)
    {
        using var package = WordPackage.Open(source.Name, content);
        try
        {
            var main = package.MainDocumentPart ?? throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, "no main document part"));
            return Read(source, main, limits);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }
    }

    private static Document Read(Source source, MainDocumentPart main, EmbeddingLimits limits)
    {
        var problems = new List<Problem>();
        var styles = Part(main.StyleDefinitionsPart ?? (OpenXmlPart?)main.StylesWithEffectsPart, WordStyles.Read, WordStyles.None, "styles", problems);
        var numbering = Part(main.NumberingDefinitionsPart, xml => NumberingDefinitions.Read(xml, styles), NumberingDefinitions.None, "numbering", problems);
        var context = new WordContext(styles, numbering);
        context.Footnotes = Story(main.FootnotesPart, context, "footnotes", problems)?.Notes ?? [];
        context.Endnotes = Story(main.EndnotesPart, context, "endnotes", problems)?.Notes ?? [];

        var body = Story(main, context, "document", problems, new EmbeddedDocuments(main, limits, problems))!;
        var blocks = Placement.Place(body.Blocks);
        if (blocks.Count == 0 && problems.Find(problem => problem.Severity == Severity.Error) is { } broken)
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, broken.Message.English));
        WordProblems.AddFrom(main, context, problems);
        return new Document(source, blocks)
        {
            Furniture = [.. Furniture(main, context, problems), .. Placement.Place(body.Contents, "contents/")],
            Problems = problems,
            Reader = "docx",
        };
    }

    private static IEnumerable<Block> Furniture(MainDocumentPart main, WordContext context, List<Problem> problems)
    {
        var (headers, footers) = (0, 0);
        foreach (var part in main.HeaderParts)
        {
            foreach (var block in Placement.Place(Story(part, context, "header", problems)?.Blocks ?? [], $"header {++headers}/"))
                yield return block;
        }

        foreach (var part in main.FooterParts)
        {
            foreach (var block in Placement.Place(Story(part, context, "footer", problems)?.Blocks ?? [], $"footer {++footers}/"))
                yield return block;
        }
    }

    /// <summary>Reads a part that the text can do without; if it is broken that is a problem and the rest goes on.</summary>
    private static T Part<T>(OpenXmlPart? part, Func<XmlReader, T> read, T otherwise, string what, List<Problem> problems)
    {
        if (part is null)
            return otherwise;
        try
        {
            using var xml = WordXml.Open(part.GetStream(FileMode.Open, FileAccess.Read));
            return read(xml);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart(what, e.Message, Severity.Warning));
            return otherwise;
        }
    }

    /// <summary>Reads a story; where it breaks off, what came before is kept and the problem noted as an error.</summary>
    private static StoryReader? Story(OpenXmlPart? part, WordContext context, string what, List<Problem> problems, EmbeddedDocuments? embedded = null)
    {
        if (part is null)
            return null;
        using var xml = WordXml.Open(part.GetStream(FileMode.Open, FileAccess.Read));
        var story = new StoryReader(xml, context, embedded);
        try
        {
            story.Read();
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            problems.Add(WordProblems.BrokenPart(what, e.Message, Severity.Error));
        }

        return story;
    }
}
