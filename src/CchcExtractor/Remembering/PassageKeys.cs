using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Remembering;

/// <summary>
/// By what a passage is looked up among those of all other reports. Sentences alone would not do: ten thousand communes write the same ones. A key
/// joins values that should be the commune's own: two neighbouring counts, or a name, each with a band of the sentence's sketch unless the counts
/// tell enough. So what one key finds stays little, however many reports there are.
/// </summary>
public static class PassageKeys
{
    private const int Bands = 4;
    private const int RowsOfBand = 4;

    /// <summary>Digits of two counts that hardly come together twice by chance.</summary>
    private const int TellingAlone = 6;

    /// <summary>Longer lists of numbers are known by their first ones.</summary>
    private const int MostPairs = 12;

    /// <summary>Sentences of fewer numbers are told apart by nothing that their counts say.</summary>
    private const int FewestOfWording = 2;

    /// <summary>The keys that a passage of a report on the commune of that folded name is found by, and that of its wording.</summary>
    public static IReadOnlyList<long> Of(Passage passage, string commune) =>
    [
        .. Keys(passage, [.. passage.OtherNames.Select(name => "other " + name), .. passage.NamesOwn ? ["own " + commune] : Array.Empty<string>()]),
        .. OfOccasions(passage),
        .. passage.Numbers.Count >= FewestOfWording ? [OfWording(passage)] : Array.Empty<long>(),
    ];

    /// <summary>The key of its sentences alone, to count who else writes them; nobody is sought by it.</summary>
    public static long OfWording(Passage passage) => (long)Likeness.Hash(passage.Masked, Likeness.Hash("wording"));

    /// <summary>
    /// The keys by which passages are found that may have been taken from this one, or this one from them: the same counts; where it names another commune,
    /// that commune's own sentences; where it names its own, the sentences of others that name it.
    /// </summary>
    public static IReadOnlyList<long> SoughtBy(Passage passage, string commune) =>
    [
        .. Keys(passage, [.. passage.OtherNames.Select(name => "own " + name), .. passage.NamesOwn ? ["other " + commune] : Array.Empty<string>()]),
        .. OfOccasions(passage),
    ];

    /// <summary>Days, persons and counts of a paragraph that make up its occasions; of more the first ones.</summary>
    private const int MostOfOccasion = 3;

    /// <summary>
    /// The keys of what happened once: a day or a person with a count, a day with a person, a document of the commune's own, and all counts of the paragraph in order. Each is so rare that one alone is worth
    /// a look ("ngày 19/03/2019 ... xem 66 bộ hồ sơ").
    /// </summary>
    public static IReadOnlyList<long> OfOccasions(Passage passage)
    {
        var days = passage.Days.Where(day => !day.InRange).Select(day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct().Take(MostOfOccasion).ToList();
        var people = passage.People.Take(MostOfOccasion).ToList();
        var counts = passage.Numbers.Where(Tells).Select(number => number.Value.ToString(CultureInfo.InvariantCulture)).Distinct().Take(MostOfOccasion).ToList();
        var keys = new List<string>();
        foreach (var once in days.Concat(people))
            keys.AddRange(counts.Concat(days.Contains(once) ? people : []).Select(other => $"{once}&{other}"));
        keys.AddRange(passage.Documents.Take(MostOfOccasion).Select(document => $"document {document}"));
        if (passage.Numbers.Count >= FewestOfAll && counts.Count > 0 && Surprise.OfCounts(passage.Numbers) >= Surprise.AmongNeighbours)
            keys.Add("all " + string.Join('|', passage.Numbers.Select(number => number.Value.ToString(CultureInfo.InvariantCulture))));
        return [.. keys.Distinct().Select(key => (long)Likeness.Hash(key))];
    }

    /// <summary>Counts of a paragraph from which on all of them together are looked for; the small ones tell among them.</summary>
    private const int FewestOfAll = 3;

    /// <summary>The values of a passage, each as one bit of 64: passages that share few bits share few values.</summary>
    public static ulong Values(Passage passage)
    {
        var bits = 0UL;
        foreach (var number in passage.Numbers.Where(Tells))
            bits |= Bit(number);
        return bits;
    }

    /// <summary>The bit of one value in <see cref="Values"/>; a few other values have the same.</summary>
    public static ulong Bit(TellingNumber number) => 1UL << (int)(Likeness.Hash(number.Value.ToString(CultureInfo.InvariantCulture)) % 64);

    /// <summary>Numbers of one digit are the same in too many passages.</summary>
    internal static bool Tells(TellingNumber number) => number.Digits > 1 || number.Value >= 10;

    private static IReadOnlyList<long> Keys(Passage passage, IReadOnlyList<string> names)
    {
        var keys = new HashSet<long>();
        ulong[]? sketch = null;
        var counts = passage.Numbers.Where(Tells).DistinctBy(number => number.Value).ToList();
        for (var i = 0; i + 1 < Math.Min(counts.Count, MostPairs); i++)
        {
            var pair = string.Create(CultureInfo.InvariantCulture, $"{counts[i].Value}|{counts[i + 1].Value}");
            if (counts[i].Digits + counts[i + 1].Digits >= TellingAlone)
                keys.Add((long)Likeness.Hash(pair));
            else
                AddBands(pair);
        }

        // the parts of a list may have been put in another order: its two largest counts are the same two
        if (counts.Count > 2 && counts.OrderByDescending(number => number.Value).Take(2).ToList() is [var first, var second])
        {
            var largest = string.Create(CultureInfo.InvariantCulture, $"{first.Value}||{second.Value}");
            if (first.Digits + second.Digits >= TellingAlone)
                keys.Add((long)Likeness.Hash(largest));
            else
                AddBands(largest);
        }

        // and where those are small, its three largest
        if (counts.OrderByDescending(number => number.Value).Take(3).ToList() is { Count: 3 } three && three.Sum(number => number.Digits) >= TellingAlone)
            keys.Add((long)Likeness.Hash(string.Create(CultureInfo.InvariantCulture, $"{three[0].Value}||{three[1].Value}||{three[2].Value}")));

        foreach (var name in names)
            AddBands(name);
        return [.. keys];

        void AddBands(string value)
        {
            sketch ??= Likeness.Sketch(passage.Masked);
            for (var band = 0; band < Bands; band++)
                keys.Add((long)Likeness.Hash(value, Likeness.Band(sketch, band, RowsOfBand)));
        }
    }
}
