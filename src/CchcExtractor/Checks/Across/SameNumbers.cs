using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>Holds the numbers of two paragraphs against each other: which are the same, and what stands in place of the rest.</summary>
internal static class SameNumbers
{
    /// <summary>The same sentences hold the same places for their numbers.</summary>
    internal static (List<TellingNumber> Same, List<string> Different) OneByOne(IReadOnlyList<TellingNumber> here, IReadOnlyList<TellingNumber> there)
    {
        var pairs = here.Zip(there).ToList();
        return (pairs.FindAll(pair => pair.First.Value == pair.Second.Value).ConvertAll(pair => pair.First), pairs.FindAll(pair => pair.First.Value != pair.Second.Value).ConvertAll(pair => $"{pair.Second.Raw} → {pair.First.Raw}"));
    }

    /// <summary>The same numbers in another order, and too many for chance: the parts of a sentence were put elsewhere.</summary>
    internal static bool AreShuffled(IReadOnlyList<TellingNumber> here, IReadOnlyList<TellingNumber> there) =>
        here.Count == there.Count && here.Count > 2 && here.Sum(number => number.Digits) >= (here.Count >= Reuse.ManyCounts ? Reuse.DigitsAmong - 1 : Reuse.DigitsAmong) && here.Select(number => number.Value).Order().SequenceEqual(there.Select(number => number.Value).Order());

    /// <summary>The longest run of equal numbers that both have in the same order, and what is between them.</summary>
    internal static (List<TellingNumber> Same, List<string> Different) Aligned(IReadOnlyList<TellingNumber> here, IReadOnlyList<TellingNumber> there)
    {
        var (rows, columns) = (Math.Min(here.Count, Reuse.MostCompared), Math.Min(there.Count, Reuse.MostCompared));
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                longest[i, j] = here[i].Value == there[j].Value ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var (same, different) = (new List<TellingNumber>(), new List<string>());
        for (int i = 0, j = 0; i < rows || j < columns;)
        {
            if (i < rows && j < columns && here[i].Value == there[j].Value)
            {
                same.Add(here[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (i < rows && j < columns && longest[i + 1, j + 1] == longest[i, j])
            {
                different.Add($"{there[j].Raw} → {here[i].Raw}");
                (i, j) = (i + 1, j + 1);
            }
            else if (j < columns && (i >= rows || longest[i, j + 1] >= longest[i + 1, j]))
            {
                different.Add($"{there[j++].Raw} → ∅");
            }
            else
            {
                different.Add($"∅ → {here[i++].Raw}");
            }
        }

        return (same, different);
    }
}
