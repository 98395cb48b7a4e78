using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// PdfPig's stream filters with a bound on what they unpack: a few hundred bytes of chained deflate would otherwise fill the memory. One for each document.
/// A stream that would unpack too far throws, which makes its page a failed page.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Most bytes of one stream, and of all streams of a document. The contents of a page of text are some 20 kB, its fonts some 200 kB.</summary>
    private const long MostOfOne = 128L << 20;
    private const long MostOfAll = 512L << 20;

    /// <summary>Deflate unpacks to at most 1032 times its size, LZW to some 1400 times.</summary>
    private const int LargestRatio = 1400;

    private readonly Dictionary<IFilter, IFilter> _bounded = new(ReferenceEqualityComparer.Instance);
    private long _unpacked;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
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
            throw new InvalidDataException("The streams of this PDF file unpack to more than any report holds.");
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

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Count(output.Length);
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
