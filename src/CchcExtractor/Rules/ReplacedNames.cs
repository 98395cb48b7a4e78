using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>Names and shortenings with what stands for them, in the order they are replaced, found by the first word of a name rather than one by one.</summary>
internal sealed class ReplacedNames
{
    private readonly List<(string Sign, Pattern Name)> _names;
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>Names of which the first word is not known.</summary>
    private readonly List<int> _others = [];

    internal ReplacedNames(IEnumerable<(string Sign, IReadOnlyList<Pattern> Names)> names)
    {
        _names = [.. names.SelectMany(pair => pair.Names.Select(name => (pair.Sign, name)))];
        var byFirstWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Count; i++)
        {
            var first = _names[i].Name.Openings?.Select(opening => opening[..WordEnd(opening, 0)]).Distinct().ToList();
            if (first is null || first.Contains(""))
                _others.Add(i);
            else
                foreach (var word in first)
                    (byFirstWord.TryGetValue(word, out var same) ? same : byFirstWord[word] = []).Add(i);
        }

        _byFirstWord = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A folded text with all of them replaced.</summary>
    internal string In(string words)
    {
        var candidates = Candidates(words, 0);
        for (var next = 0; next < candidates.Count; next++)
        {
            var i = candidates[next];
            if (next > 0 && candidates[next - 1] == i)
                continue;
            var (sign, name) = _names[i];
            var before = words;
            for (var match = name.Find(words); match is not null; match = name.Find(words, match.Start + sign.Length))
                words = string.Concat(words.AsSpan(0, match.Start), sign, words.AsSpan(match.End));
            // what was put in may begin a name that comes later
            if (!ReferenceEquals(before, words))
                (candidates, next) = (Candidates(words, i + 1), -1);
        }

        return words;
    }

    /// <summary>Indices of the names, from one on, that may stand in a text, in order; some of them twice.</summary>
    private List<int> Candidates(string words, int from)
    {
        var candidates = new List<int>();
        Add(_others);
        for (var i = 0; i < words.Length;)
        {
            var end = WordEnd(words, i);
            if (end > i && _byFirstWord.TryGetValue(words.AsSpan(i, end - i), out var names))
                Add(names);
            i = Math.Max(end, i + 1);
        }

        candidates.Sort();
        return candidates;

        void Add(List<int> names)
        {
            foreach (var name in names)
                if (name >= from)
                    candidates.Add(name);
        }
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && Words.IsWordCharacter(text[at]))
            at++;
        return at;
    }
}
