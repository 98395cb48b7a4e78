using System.Numerics;

namespace CchcExtractor.Remembering;

/// <summary>
/// By what masked texts that are alike find each other (MinHash, https://en.wikipedia.org/wiki/MinHash): of all stretches of three words the smallest
/// value under each of <see cref="Hashes"/> hash functions. The same in every process and on every machine.
/// </summary>
public static class Likeness
{
    /// <summary>So many that the bands of texts that are alike agree often enough.</summary>
    public const int Hashes = 64;

    private const int Words = 3;

    /// <summary>The smallest values.</summary>
    public static ulong[] Sketch(string masked)
    {
        var smallest = new ulong[Hashes];
        Array.Fill(smallest, ulong.MaxValue);
        foreach (var stretch in Stretches(masked))
        {
            var hash = stretch;
            for (var k = 0; k < Hashes; k++)
            {
                hash = Mix(hash + 0x9E3779B97F4A7C15UL);
                smallest[k] = Math.Min(smallest[k], hash);
            }
        }

        return smallest;
    }

    /// <summary>A hash of each three words that follow one another; of the whole where there are fewer.</summary>
    public static IEnumerable<ulong> Stretches(string masked)
    {
        var words = masked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i <= Math.Max(0, words.Length - Words); i++)
        {
            var hash = 14695981039346656037UL;
            foreach (var word in words.AsSpan(i, Math.Min(Words, words.Length - i)))
                hash = Hash(word, hash);
            yield return hash;
        }
    }

    /// <summary>One number for some rows of a sketch: equal in most pairs of texts that are alike, in few others.</summary>
    public static ulong Band(ulong[] sketch, int band, int rows)
    {
        var hash = (ulong)band;
        for (var row = band * rows; row < (band + 1) * rows; row++)
            hash = Mix(BitOperations.RotateLeft(hash, 17) ^ sketch[row]);
        return hash;
    }

    /// <summary>A hash of a text, going on from another (FNV-1a, then mixed).</summary>
    public static ulong Hash(string text, ulong seed = 14695981039346656037UL)
    {
        foreach (var c in text)
            seed = (seed ^ c) * 1099511628211UL;
        return Mix(seed ^ 0xFF);
    }

    /// <summary>The finish of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
