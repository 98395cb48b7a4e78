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
    private readonly Dictionary<string, List<(string Word, Term Term)>> _byOpening = new(StringComparer.Ordinal);

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
                if (_byWord.TryAdd(word, term))
                    AddOpening(word, term);
            }
        }

        foreach (var words in _byOpening.Values)
            words.Sort((a, b) => b.Word.Length.CompareTo(a.Word.Length));

        Terms = list;
    }

    /// <summary>The vocabulary without any term.</summary>
    public static Vocabulary Empty { get; } = new("", []);

    /// <summary>The vocabularies that the engine asks for.</summary>
    public static IReadOnlyList<string> Asked { get; } =
    [
        "fields", "units", "commune_kinds", "district_kinds", "province_kinds", "central_cities", "signer_titles", "document_types", "title_subject", "abbreviations", "staff_matters",
    ];

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
        // a number may end the text, and no unit follows it
        if (start >= folded.Length)
            return null;
        var opening = folded.AsSpan(start, OpeningLength(folded, start));
        if (!_byOpening.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(opening, out var words))
            return null;
        foreach (var (word, term) in words)
            if (string.CompareOrdinal(folded, start, word, 0, word.Length) == 0 && start + word.Length <= folded.Length
                && (start + word.Length == folded.Length || !Words.IsWordCharacter(folded[start + word.Length]) || !Words.IsWordCharacter(word[^1])))
                return (term, word.Length);
        return null;
    }

    private void AddOpening(string word, Term term)
    {
        var opening = word[..OpeningLength(word, 0)];
        if (!_byOpening.TryGetValue(opening, out var words))
            _byOpening[opening] = words = [];
        words.Add((word, term));
    }

    /// <summary>Length of the word that begins at an index; 1 for a mark.</summary>
    private static int OpeningLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && Words.IsWordCharacter(text[end]))
            end++;
        return Math.Max(1, end - start);
    }
}
