using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Replaces names that hold cue words without meaning them, and shortenings by what they stand for.</summary>
internal sealed class NeutralWords(RulePack rules)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The words with names that hold cues replaced by the sign that stands for them.</summary>
    internal string In(string words)
    {
        if (_known.TryGetValue(words, out var known))
            return known;
        if (rules.Narrative.Replaced.Value is { } openings && words.AsSpan().IndexOfAny(openings) < 0)
            return words;
        var printed = words;
        foreach (var (sign, names) in rules.Narrative.Neutral.Concat(rules.Narrative.Abbreviations))
            foreach (var name in names)
                for (var match = name.Find(words); match is not null; match = name.Find(words, match.Start + sign.Length))
                    words = string.Concat(words.AsSpan(0, match.Start), sign, words.AsSpan(match.End));
        return _known[printed] = words;
    }
}
