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
        return _known[words] = rules.Narrative.Replaced.Value.In(words);
    }
}
