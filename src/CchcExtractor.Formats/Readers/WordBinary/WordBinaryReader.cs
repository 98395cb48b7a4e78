using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Drafts;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;
using static CchcExtractor.Formats.Readers.WordBinary.FileInformation;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Reads files of Word 97 to 2003 (.doc), whatever program wrote them. Macros are not run, and nothing is followed.</summary>
public sealed class WordBinaryReader : IReader
{
    /// <summary>Separators of footnotes and endnotes come first among the headers; then each section has six stories.</summary>
    private const int Separators = 6, StoriesOfSection = 6;

    /// <inheritdoc/>
    public string Name => "doc";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content) =>
        FileSignature.IsOle(content) && FileSignature.HasStream(content, "WordDocument") && !FileSignature.HasStream(content, "EncryptedPackage") ? "application/msword" : null;

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        try
        {
            var file = new CompoundFile(new ByteBlock(content));
            var stream = file.Stream("WordDocument") ?? throw new UnreadableFileException(UnreadableFiles.NotWord(source.Name));
            if (!IsWord(stream))
                throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, "no file information block"));
            if (IsOlderThanWord97(stream))
                throw new UnreadableFileException(UnreadableFiles.OlderThanWord97(source.Name));
            if (IsEncrypted(stream))
                throw new UnreadableFileException(UnreadableFiles.Encrypted(source.Name));
            return Read(source, file, stream);
        }
        catch (EndOfStreamException e)
        {
            throw new UnreadableFileException(UnreadableFiles.Truncated(source.Name), e);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }
    }

    private static Document Read(Source source, CompoundFile file, ByteBlock stream)
    {
        var problems = new List<Problem>();
        var word = new BinaryWord(stream, file, problems);
        var (start, end) = word.Range(Story.Body);
        var body = BinaryStory.Read(word, start, end, new BinaryAsides(word));
        var furniture = Furniture(word).ToList();
        if (file.Has("Macros"))
            problems.Add(WordProblems.Macros);
        if (word.Context.Flattened)
            problems.Add(WordProblems.NestedTooDeeply);
        return new Document(source, Placement.Place(body.Blocks))
        {
            Furniture = [.. furniture, .. Placement.Place(body.Contents, "contents/")],
            Problems = problems,
            Reader = "doc",
        };
    }

    private static IEnumerable<Block> Furniture(BinaryWord word)
    {
        var (start, end) = word.Range(Story.Headers);
        var bounds = word.Positions(Part.Headers, 0);
        var (headers, footers) = (0, 0);
        var behind = (long)start;
        for (var i = Separators; i + 1 < bounds.Count; i++)
        {
            var (from, to) = ((long)start + bounds[i], Math.Min((long)start + bounds[i + 1], end));
            if (from < behind || from >= to)
                continue;
            behind = to;
            var isHeader = (i - Separators) % StoriesOfSection is 0 or 1 or 4;
            var prefix = isHeader ? $"header {++headers}/" : $"footer {++footers}/";
            foreach (var block in Placement.Place(BinaryStory.Read(word, (int)from, (int)to, asides: null).Blocks, prefix))
                yield return block;
        }
    }
}
