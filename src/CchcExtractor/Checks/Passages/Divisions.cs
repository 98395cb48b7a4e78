using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>The ways in which what is counted is divided into parts of which nothing is in two, as the rules name them.</summary>
internal sealed class Divisions(RulePack rules)
{
    private readonly List<(int Fewest, List<string[]> Parts)> _all = [.. rules.Words(WordList.Division).Concat(rules.Words(WordList.OpenedDivision)).Select(Read)];
    private readonly int _free = rules.Words(WordList.Division).Count;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Parts that have to be told for a list to be whole.</summary>
    public int Fewest(int division) => _all[division].Fewest;

    /// <summary>Only a list that is plainly opened divides its total so.</summary>
    public bool HaveToBeOpened(int division) => division >= _free;

    /// <summary>Which part of a division a label names, the one with the longest word; -1 for none.</summary>
    public int PartOf(int division, string label)
    {
        var (best, length) = (-1, 0);
        for (var part = 0; part < _all[division].Parts.Count; part++)
            foreach (var word in _all[division].Parts[part])
                if (word.Length > length && Texts.Words.Contains(label, word))
                    (best, length) = (part, word.Length);
        return best;
    }

    private static (int, List<string[]>) Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (int.Parse(line[..colon], System.Globalization.CultureInfo.InvariantCulture), [.. line[(colon + 1)..].Split('→').Select(part => part.Split('/', StringSplitOptions.TrimEntries))]);
    }
}
