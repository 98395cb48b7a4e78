using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>What one loading of rule files gathers besides the rules: mistakes, doubts, and patterns that were compiled already.</summary>
internal sealed class RuleReading
{
    private readonly Dictionary<string, Pattern> _patterns = new(StringComparer.Ordinal);

    /// <summary>Mistakes; with any of them there is no pack.</summary>
    internal List<RuleError> Errors { get; } = [];

    /// <summary>What is probably not meant so; the rules work all the same.</summary>
    internal List<RuleError> Doubts { get; } = [];

    /// <summary>Told of each mapping with fixed keys: its path and the keys that it may have. Null unless a test asks.</summary>
    internal Action<string, IReadOnlyList<string>>? KeysAsked { get; init; }

    /// <summary>A pattern; packs that share files share their patterns, of which each is compiled once.</summary>
    /// <exception cref="PatternException">It is not understood.</exception>
    internal Pattern Pattern(string source)
    {
        if (!_patterns.TryGetValue(source, out var pattern))
            _patterns[source] = pattern = Rules.Pattern.Parse(source);
        return pattern;
    }
}
