using System.Runtime.InteropServices;

namespace CchcExtractor.Texts.Encodings;

/// <summary>Letters on their way out of an old encoding, each with the place of the character it came from.</summary>
internal sealed class DecodedLetters
{
    internal List<char> Letters { get; } = [];

    /// <summary>For each letter the index of its first character in the encoded text; never falling.</summary>
    internal List<int> Sources { get; } = [];

    internal ReadOnlySpan<char> Span => CollectionsMarshal.AsSpan(Letters);

    internal void Clear()
    {
        Letters.Clear();
        Sources.Clear();
    }

    internal void Add(char letter, int source)
    {
        Letters.Add(letter);
        Sources.Add(source);
    }

    /// <summary>How many letters came from the first characters of the encoded text.</summary>
    internal int CountBefore(int source)
    {
        var at = Sources.BinarySearch(source);
        if (at < 0)
            return ~at;
        while (at > 0 && Sources[at - 1] == source)
            at--;
        return at;
    }

    public override string ToString() => new(Span);
}
