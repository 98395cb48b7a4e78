using CchcExtractor.Documents;

namespace CchcExtractor.Checks;

/// <summary>Puts places in the order in which a reader meets them.</summary>
public sealed class ReadingOrder
{
    private readonly Dictionary<string, int> _blocks = new(StringComparer.Ordinal);

    /// <summary>The order of a document's blocks.</summary>
    public ReadingOrder(Document document)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
            _blocks.TryAdd(document.Blocks[i].Location.Path, i);
    }

    /// <summary>A key that sorts by block, then by row, column and character. Places outside the body come last.</summary>
    public (int Block, int First, int Second, int Third) Of(Location location)
    {
        var path = location.Path;
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (!_blocks.TryGetValue(path[..end], out var block))
                continue;
            var numbers = Numbers(path.AsSpan(end));
            return (block, numbers.First, numbers.Second, numbers.Third);
        }

        return (int.MaxValue, 0, 0, 0);
    }

    private static (int First, int Second, int Third) Numbers(ReadOnlySpan<char> text)
    {
        Span<int> numbers = [0, 0, 0];
        var count = 0;
        for (var i = 0; i < text.Length && count < 3;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                numbers[count] = Math.Min((numbers[count] * 10) + text[i] - '0', 10_000_000);
            count++;
        }

        return (numbers[0], numbers[1], numbers[2]);
    }
}
