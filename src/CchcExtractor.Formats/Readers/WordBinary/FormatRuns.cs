namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Formatting of a stretch of the stream <c>WordDocument</c>.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Style">Number of the paragraph style; 0 for characters.</param>
/// <param name="Changes">What it sets over its style.</param>
internal sealed record FormatRun(int Start, int End, int Style, ByteBlock Changes);

/// <summary>
/// Formatting by place in the stream, from its "formatted disk pages" of 512 bytes ([MS-DOC] 2.9.33 ChpxFkp, 2.9.174 PapxFkp).
/// </summary>
internal sealed class FormatRuns
{
    private const int PageSize = 512;

    private readonly List<FormatRun> _runs = [];

    private FormatRuns(ByteBlock stream, ByteBlock index, Func<ByteBlock, int, int, (int Style, ByteBlock Changes)> read)
    {
        var pages = (index.Length - 4) / 8;
        if (pages > stream.Length / PageSize + 1)
            throw new InvalidDataException("it has more pages of formatting than bytes for them");
        for (var i = 0; i < pages; i++)
        {
            var number = index.UInt32(4L * (pages + 1) + 4 * i) & 0x3FFFFF;
            var page = stream.Slice(number * (long)PageSize, Math.Min(PageSize, stream.Length - number * (long)PageSize));
            var count = page.Byte(PageSize - 1);
            for (var run = 0; run < count; run++)
            {
                var (style, changes) = read(page, count, run);
                _runs.Add(new FormatRun(page.Int32(4 * run), page.Int32(4 * run + 4), style, changes));
            }
        }

        _runs.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    internal static FormatRuns OfParagraphs(ByteBlock stream, ByteBlock index) => new(stream, index, ReadParagraph);

    internal static FormatRuns OfCharacters(ByteBlock stream, ByteBlock index) => new(stream, index, ReadCharacters);

    /// <summary>The run that holds an offset; null where there is none.</summary>
    internal FormatRun? At(int offset)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && offset < _runs[low - 1].End ? _runs[low - 1] : null;
    }

    private static (int Style, ByteBlock Changes) ReadParagraph(ByteBlock page, int count, int run)
    {
        var at = 2 * page.Byte(4 * (count + 1) + 13 * run);
        if (at == 0)
            return default;
        var words = page.Byte(at);
        var (start, length) = words == 0 ? (at + 2, 2 * page.Byte(at + 1)) : (at + 1, 2 * words - 1);
        length = Math.Min(length, page.Length - start);
        return length < 2 ? default : (page.UInt16(start), page.Slice(start + 2, length - 2));
    }

    private static (int Style, ByteBlock Changes) ReadCharacters(ByteBlock page, int count, int run)
    {
        var at = 2 * page.Byte(4 * (count + 1) + run);
        return at == 0 ? default : (0, page.Slice(at + 1, Math.Min(page.Byte(at), page.Length - at - 1)));
    }
}
