using System.IO.Compression;
using CchcExtractor.Reporting;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// PdfPig's stream filters with a bound on what they unpack: a few hundred bytes of chained deflate would otherwise fill the memory. One for each document.
/// A stream that would unpack too far throws, which makes its page a failed page.
/// </summary>
internal sealed class BoundedFilters(string name) : IFilterProvider
{
    /// <summary>Filters of one stream, one over the other; real files have up to two.</summary>
    private const int LongestChain = 6;

    /// <summary>Objects in all object streams; a page of a report has some twenty.</summary>
    private const int MostObjects = PdfOpening.MostObjects;

    /// <summary>Most bytes of one stream, and of all streams of a document. The contents of a page of text are some 20 kB, its fonts some 200 kB.</summary>
    private const long MostOfOne = 128L << 20;
    private const long MostOfAll = 512L << 20;

    /// <summary>Deflate unpacks to at most 1032 times its size, LZW to some 1400 times.</summary>
    private const int LargestRatio = 1400;

    /// <summary>Bytes in a field of a cross reference stream; PdfPig takes as much from the stack as the fields say.</summary>
    private const int WidestField = 16;

    private readonly Dictionary<IFilter, IFilter> _bounded = new(ReferenceEqualityComparer.Instance);
    private long _unpacked;
    private int _nodes;
    private int _objects;

    /// <summary>The limit that a stream came to, kept here since PdfPig passes over what goes wrong in some places; null where none did.</summary>
    public Problem? Exceeded { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        if (dictionary.TryGet(NameToken.W, out ArrayToken widths) && widths.Data.Any(width => width is NumericToken { Double: < 0 or > WidestField }))
            throw new InvalidDataException("The cross references of this PDF file have fields of a width that cannot be.");
        if (dictionary.TryGet(NameToken.Type, out NameToken type) && type.Equals(NameToken.ObjStm) && dictionary.TryGet(NameToken.N, out NumericToken objects))
            CountObjects(objects.Double);
        return Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        if (filters.Count > LongestChain)
            throw Exceeds(UnreadableFiles.PackedTooOften(name, LongestChain));
        var bounded = new List<IFilter>(filters.Count);
        foreach (var filter in filters)
        {
            if (!_bounded.TryGetValue(filter, out var bound))
                _bounded.Add(filter, bound = new BoundedFilter(filter, this));
            bounded.Add(bound);
        }

        return bounded;
    }

    private void Count(long bytes)
    {
        _unpacked += bytes;
        if (bytes > MostOfOne || _unpacked > MostOfAll)
            throw Exceeds(UnreadableFiles.InflatesTooFar(name, "stream", bytes > MostOfOne ? MostOfOne : MostOfAll));
    }

    private void CountObjects(double objects)
    {
        _objects += (int)Math.Clamp(objects, 0, MostObjects + 1);
        if (_objects > MostObjects)
            throw Exceeds(UnreadableFiles.TooManyObjects(name, MostObjects));
    }

    private InvalidDataException Exceeds(Problem problem)
    {
        Exceeded ??= problem;
        return new InvalidDataException(problem.Message.English);
    }

    /// <summary>A pair of bytes may stand for 128: adds up what the runs say before they are written out.</summary>
    private void CheckRuns(ReadOnlySpan<byte> runs)
    {
        var total = 0L;
        for (var i = 0; i < runs.Length && runs[i] != 128; i += runs[i] < 128 ? runs[i] + 2 : 2)
            total += runs[i] < 128 ? runs[i] + 1 : 257 - runs[i];
        if (total > MostOfOne)
            Count(total);
    }

    private void CountNodes(ReadOnlySpan<byte> objects)
    {
        _nodes += StackTraps.Nodes(objects);
        if (_nodes > StackTraps.MostNodes)
            throw new InvalidDataException("The page tree of this PDF file is deeper than any report needs.");
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length > MostOfOne / LargestRatio)
            {
                if (filter is FlateFilter)
                    CheckDeflated(input);
                else if (filter is LzwFilter && input.Length > MostOfOne / 8)
                    owner.Count(MostOfOne + 1);
            }

            if (filter is RunLengthFilter)
                owner.CheckRuns(input.Span);
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Count(output.Length);
            if (streamDictionary.TryGet(NameToken.Type, out NameToken type) && type.Equals(NameToken.ObjStm))
                owner.CountNodes(output.Span);
            if (GlyphLoops.Any(output.Span))
                throw new InvalidDataException("A font of this PDF file has letters that are made of themselves.");
            return output;
        }

        /// <summary>Unpacks into nothing first: PdfPig's filter would do it into memory, and swallow what goes wrong.</summary>
        private void CheckDeflated(Memory<byte> input)
        {
            if (input.Length < 3)
                return;
            using var packed = new MemoryStream(input[2..].ToArray(), false);
            using var stream = new DeflateStream(packed, CompressionMode.Decompress);
            var block = new byte[81920];
            var total = 0L;
            try
            {
                for (int read; (read = stream.Read(block)) > 0;)
                {
                    total += read;
                    if (total > MostOfOne)
                        break;
                }
            }
            catch (InvalidDataException)
            {
                // damaged at its end: PdfPig reads what it can
            }

            if (total > MostOfOne)
                owner.Count(total);
        }
    }
}
