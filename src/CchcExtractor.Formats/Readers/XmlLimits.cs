using System.IO.Compression;
using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// Looks through XML from end to end before anything is made of it: how deep it nests and how much it inflates to. Nothing of it is kept. What
/// goes over is refused, never read in part; what is broken otherwise is left to the reader, which may keep what stands before the fault.
/// </summary>
internal static class XmlLimits
{
    /// <summary>Office programs nest some sixty levels. Readers keep no stack, and flatten what nests in the thousands; this is where that ends.</summary>
    internal const int Deepest = 100_000;

    /// <summary>All parts of a file together (bytes).</summary>
    private const long MostBytesInAll = 256L * 1024 * 1024;

    /// <summary>Checks all XML of an archive.</summary>
    /// <exception cref="UnreadableFileException">It goes over a limit.</exception>
    internal static void Check(string name, ZipArchive archive)
    {
        var left = MostBytesInAll;
        var isOpenDocument = archive.GetEntry("mimetype") is not null;
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                continue;
            left -= Check(name, entry.FullName, entry.Open, Math.Min(WordXml.MostBytes, left), isOpenDocument);
        }
    }

    /// <summary>Checks a file that is one XML document.</summary>
    /// <exception cref="UnreadableFileException">It goes over a limit.</exception>
    /// <param name="name">What messages call it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="mayDeclareType">Old programs write its document type, which is passed over.</param>
    internal static void Check(string name, ReadOnlyMemory<byte> content, bool mayDeclareType = false)
    {
        Check(name, name, () => ContentStream.OfXml(content), WordXml.MostBytes, mayDeclareType);
    }

    /// <summary>Checks one part, and parses it only where it has so many tags that it may nest too deeply.</summary>
    /// <returns>How many bytes it has.</returns>
    private static long Check(string name, string part, Func<Stream> open, long most, bool mayDeclareType)
    {
        using var counted = new CountedStream(open(), name, part, most);
        try
        {
            var tags = XmlTagCount.AtMost(counted, head =>
            {
                if (!mayDeclareType && XmlHead.DeclaresType(head))
                    throw new UnreadableFileException(UnreadableFiles.DeclaresType(name, part));
            });
            if (tags is null or > Deepest)
                CheckDepth(name, part, open());
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            // the reader meets the same fault, and says what it means for the text
        }

        return counted.Count;
    }

    private static void CheckDepth(string name, string part, Stream stream)
    {
        using var xml = WordXml.OpenUncounted(stream);
        while (xml.Read())
        {
            if (xml.Depth > Deepest)
                throw new UnreadableFileException(UnreadableFiles.NestedTooDeeply(name, part, Deepest));
        }
    }

    /// <summary>Ends reading where more inflates than is allowed: what an archive declares of itself need not be true.</summary>
    private sealed class CountedStream(Stream inner, string name, string part, long most) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            if ((Count += read) > most)
                throw new UnreadableFileException(UnreadableFiles.InflatesTooFar(name, part, most));
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
