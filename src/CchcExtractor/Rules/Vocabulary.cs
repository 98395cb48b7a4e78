using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>A word list that maps what clerks write to a key: <c>tư pháp - hộ tịch</c> to <c>ho_tich</c>.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Words">All spellings, folded, the longest first.</param>
public sealed record Term(string Key, string Name, IReadOnlyList<string> Words);

/// <summary>A named vocabulary: dossier fields, units, document types.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Term> _byWord = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Builds the look-up; where two terms share a word the first keeps it.</summary>
    public Vocabulary(string name, IEnumerable<(string Key, string Name, IEnumerable<string> Words)> terms)
    {
        Name = name;
        var list = new List<Term>();
        foreach (var (key, title, words) in terms)
        {
            var folded = words.Append(title).Select(Folding.Fold).Where(word => word.Length > 0).Distinct().OrderByDescending(word => word.Length).ToList();
            var term = new Term(key, title, folded);
            list.Add(term);
            foreach (var word in folded)
            {
                _byWord.TryAdd(word, term);
                _longest = Math.Max(_longest, word.Length);
            }
        }

        Terms = list;
    }

    /// <summary>The vocabulary without any term.</summary>
    public static Vocabulary Empty { get; } = new("", []);

    /// <summary>Its name in the rule files.</summary>
    public string Name { get; }

    /// <summary>All terms, in file order.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The term whose word is exactly this folded text, or null.</summary>
    public Term? Find(string folded) => _byWord.GetValueOrDefault(folded);

    /// <summary>The term with a key, or null.</summary>
    public Term? ByKey(string key) => Terms.FirstOrDefault(term => term.Key == key);

    /// <summary>
    /// The term whose longest word begins at <paramref name="start"/> of a folded text and ends at a word boundary, and that word's length; null if none.
    /// </summary>
    public (Term Term, int Length)? At(string folded, int start)
    {
        for (var length = Math.Min(_longest, folded.Length - start); length > 0; length--)
        {
            if (start + length < folded.Length && Words.IsWordCharacter(folded[start + length]) && Words.IsWordCharacter(folded[start + length - 1]))
                continue;
            if (_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded.AsSpan(start, length), out var term))
                return (term, length);
        }

        return null;
    }
}
