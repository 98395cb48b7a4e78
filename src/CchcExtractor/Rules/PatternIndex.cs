using System.Runtime.InteropServices;
using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>
/// Many patterns looked for in one text together: at each word of the text only those are tried that begin with its first letters, so that the time hardly
/// grows with their number. Patterns whose beginning is not known are tried one by one.
/// </summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<Pattern> _patterns;
    private readonly Dictionary<(char First, char Second), List<(string Opening, int Pattern)>> _byOpening = [];
    private readonly List<int> _others = [];

    internal PatternIndex(IReadOnlyList<Pattern> patterns)
    {
        _patterns = patterns;
        for (var i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].WordOpenings is { } openings && openings.All(opening => opening.Length > 1))
                foreach (var opening in openings)
                    (CollectionsMarshal.GetValueRefOrAddDefault(_byOpening, (opening[0], opening[1]), out _) ??= []).Add((opening, i));
            else
                _others.Add(i);
        }
    }

    /// <summary>True where one of the patterns stands in a folded text.</summary>
    internal bool IsAnyIn(string folded)
    {
        for (var at = 0; at < folded.Length; at++)
            foreach (var (opening, pattern) in OpeningAt(folded, at))
                if (Stands(opening, pattern, folded, at))
                    return true;
        foreach (var pattern in _others)
            if (_patterns[pattern].IsIn(folded))
                return true;
        return false;
    }

    /// <summary>Adds the indices of the patterns that stand in a folded text, and of those of which that cannot be told in passing.</summary>
    internal void AddMet(string folded, HashSet<int> met)
    {
        for (var at = 0; at < folded.Length; at++)
            foreach (var (opening, pattern) in OpeningAt(folded, at))
                if (!met.Contains(pattern) && Stands(opening, pattern, folded, at))
                    met.Add(pattern);
        met.UnionWith(_others);
    }

    private bool Stands(string opening, int pattern, string folded, int at) =>
        string.CompareOrdinal(folded, at, opening, 0, opening.Length) == 0 && _patterns[pattern].StandsAt(folded, at);

    /// <summary>The patterns that may begin at an index: none within a word.</summary>
    private ReadOnlySpan<(string Opening, int Pattern)> OpeningAt(string folded, int at) =>
        at + 1 < folded.Length && Words.IsWordCharacter(folded[at]) && (at == 0 || !Words.IsWordCharacter(folded[at - 1])) && _byOpening.TryGetValue((folded[at], folded[at + 1]), out var openings)
            ? CollectionsMarshal.AsSpan(openings)
            : [];
}
