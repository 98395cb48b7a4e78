namespace CchcExtractor.Texts;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits, if they are no more than a third of its letters (at least one); else null.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        var best = candidates.Select(candidate => (candidate, edits: Edits(name, candidate))).OrderBy(pair => pair.edits).ThenBy(pair => pair.candidate, StringComparer.Ordinal).FirstOrDefault();
        return best.candidate is not null && best.edits <= Math.Max(1, best.candidate.Length / 3) ? best.candidate : null;
    }

    /// <summary>Levenshtein distance; the product of both lengths in time.</summary>
    public static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
