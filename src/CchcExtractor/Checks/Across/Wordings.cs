using System.Runtime.CompilerServices;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>How alike the sentences of two passages are. What is compared is worked out once for each passage and let go with it.</summary>
internal static class Wordings
{
    /// <summary>Of so many words one may have been changed ("tham gia", "tham dự").</summary>
    private const int WordsOfOneChange = 25;

    private static readonly ConditionalWeakTable<Passage, Compared> Known = [];

    private sealed record Compared(string[] Words, HashSet<ulong> Stretches);

    /// <summary>0 to 1: the share of three-word stretches that both have (Jaccard, counted and not estimated: pairs that come here are few).</summary>
    public static double Likeness(Passage one, Passage other)
    {
        if (one.Masked == other.Masked)
            return 1;
        var (here, there) = (Of(one).Stretches, Of(other).Stretches);
        var both = here.Count(there.Contains);
        return (double)both / Math.Max(1, here.Count + there.Count - both);
    }

    /// <summary>0 to 1: the share of the three-word stretches of one that the other has too.</summary>
    public static double Contained(Passage one, Passage other)
    {
        var (here, there) = (Of(one).Stretches, Of(other).Stretches);
        return (double)here.Count(there.Contains) / Math.Max(1, here.Count);
    }

    /// <summary>But for a word or two in long sentences they are the same.</summary>
    public static bool DifferByWords(Passage one, Passage other)
    {
        var (here, there) = (Of(one).Words, Of(other).Words);
        var most = 1 + (Math.Min(here.Length, there.Length) / WordsOfOneChange);
        return Math.Abs(here.Length - there.Length) <= most && Changes(here, there) <= most;
    }

    /// <summary>The same words in another order: clauses were put elsewhere.</summary>
    public static bool AreShuffled(Passage one, Passage other) => Bag(one).SequenceEqual(Bag(other), StringComparer.Ordinal);

    private static IOrderedEnumerable<string> Bag(Passage passage) => Of(passage).Words.Select(word => word.Trim(',', ';', '.', ':')).Where(word => word.Length > 0).Order(StringComparer.Ordinal);

    private static Compared Of(Passage passage) => Known.GetValue(passage, one => new Compared(
        one.Masked.Split(' ', StringSplitOptions.RemoveEmptyEntries), [.. Remembering.Likeness.Stretches(one.Masked)]));

    /// <summary>Words put in, left out or put for another (Levenshtein).</summary>
    private static int Changes(string[] here, string[] there)
    {
        var row = Enumerable.Range(0, there.Length + 1).ToArray();
        for (var i = 1; i <= here.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= there.Length; j++)
            {
                var changed = Math.Min(diagonal + (here[i - 1] == there[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                (diagonal, row[j]) = (row[j], changed);
            }
        }

        return row[^1];
    }
}
