using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Compares what two texts are about. Vietnamese writes its words as syllables, so pairs of neighbouring syllables stand for words; what every report of
/// this kind talks about (administrative reform, law, officials) tells nothing and is left out.
/// </summary>
public sealed class Topics(RulePack rules)
{
    private readonly IReadOnlyList<string> _common = rules.Words(WordList.CommonSubject);
    private readonly List<(string Short, string Long)> _shortenings =
        rules.Words(WordList.SubjectShortening).Select(words => words.Split(" = ")).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])).ToList();

    private readonly Dictionary<string, IReadOnlySet<string>> _known = new(StringComparer.Ordinal);

    /// <summary>The pairs of syllables that say what a text is about.</summary>
    public IReadOnlySet<string> Of(string text) => _known.TryGetValue(text, out var known) ? known : _known[text] = PairsOf(text);

    private HashSet<string> PairsOf(string text)
    {
        var folded = " " + string.Join(' ', Folding.Fold(text).Split(' ', ',', '.', ';', ':', '-', '(', ')', '/', '"').Where(word => word.Length > 0 && !word.Any(char.IsDigit))) + " ";
        foreach (var (shortening, whole) in _shortenings)
            folded = folded.Replace($" {shortening} ", $" {whole} ", StringComparison.Ordinal);
        foreach (var common in _common)
            folded = folded.Replace($" {common} ", " | ", StringComparison.Ordinal).Replace($" {common} ", " | ", StringComparison.Ordinal);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stretch in folded.Split('|'))
        {
            var syllables = stretch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < syllables.Length; i++)
                pairs.Add($"{syllables[i]} {syllables[i + 1]}");
        }

        return pairs;
    }

    /// <summary>
    /// True where two subjects are not the same matter: they share nothing, or, where both say enough, less than three pairs in ten. Two wordings of
    /// one subject share half and more.
    /// </summary>
    public bool Differ(string one, string other) =>
        Likeness(one, other) is { } likeness && (likeness == 0 || (likeness < 0.3 && Of(one).Count >= 3 && Of(other).Count >= 3));

    /// <summary>How much of the shorter text's matter the other shares, 0 to 1; null where one of them is about nothing in particular.</summary>
    public double? Likeness(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        return a.Count == 0 || b.Count == 0 ? null : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }
}
