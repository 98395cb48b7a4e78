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

    /// <summary>Keys of a passage of a report on the commune of that folded name.</summary>
    public static IReadOnlyList<long> Of(Passage passage, string commune)
    {
        var keys = new HashSet<long>();
        ulong[]? sketch = null;
        var counts = passage.Numbers.DistinctBy(number => number.Value).ToList();
        for (var i = 0; i + 1 < Math.Min(counts.Count, MostPairs); i++)
        {
            var pair = string.Create(CultureInfo.InvariantCulture, $"{counts[i].Value}|{counts[i + 1].Value}");
            if (counts[i].Digits + counts[i + 1].Digits >= TellingAlone)
                keys.Add((long)Likeness.Hash(pair));
            else
                AddBands(pair);
        }

        // the source names itself; the copy names the source
        foreach (var name in passage.OtherNames.Concat(passage.NamesOwn ? [commune] : []))
            AddBands("name " + name);
        return [.. keys];

        void AddBands(string value)
        {
            sketch ??= Likeness.Sketch(passage.Masked);
            for (var band = 0; band < Bands; band++)
                keys.Add((long)Likeness.Hash(value, Likeness.Band(sketch, band, RowsOfBand)));
        }
    }
}
