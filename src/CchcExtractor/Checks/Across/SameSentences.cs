using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>A sentence of a report that another report of the commune writes word for word.</summary>
/// <param name="Report">The other report.</param>
/// <param name="Passage">Its sentence.</param>
/// <param name="Counts">The counts of it; shares are left out, since a full one is not remembered.</param>
internal sealed record SameSentence(PastReport Report, Passage Passage, IReadOnlyList<TellingNumber> Counts);

/// <summary>Finds what a commune writes in every report but for the numbers, so that counts which no rule takes for a figure can be held against each other.</summary>
internal static class SameSentences
{
    /// <summary>The counts of a sentence, in order.</summary>
    public static IReadOnlyList<TellingNumber> Counts(Passage passage) => [.. passage.Numbers.Where(number => !number.IsRate)];

    /// <summary>The sentence in other reports that hold as many counts in it.</summary>
    public static IEnumerable<SameSentence> In(IEnumerable<PastReport> reports, Passage passage)
    {
        var (counts, places) = (Counts(passage).Count, Places(passage).ToList());
        return reports.SelectMany(report => report.Passages.Where(other => other.Masked == passage.Masked).Select(other => new SameSentence(report, other, Counts(other))).Where(one => one.Counts.Count == counts && Places(one.Passage).SequenceEqual(places)).Take(1));
    }

    /// <summary>The sentence in other reports, whatever of its counts they remember: of nought and one nothing is kept.</summary>
    /// <remarks>The counts of a table are known by their order alone, so that all of them must be there.</remarks>
    public static IReadOnlyList<(PastReport Report, Passage Passage)> Anywhere(IEnumerable<PastReport> reports, Passage passage) =>
        [.. reports.SelectMany(report => report.Passages.Where(other => other.Masked == passage.Masked && (other.Numbers.Count == passage.Numbers.Count || !TablePassages.IsOne(passage))).Take(1).Select(other => (report, other)))];

    /// <summary>Those of them that have a count in the place of this one, with that count alone.</summary>
    public static IReadOnlyList<SameSentence> OfCount(IEnumerable<(PastReport Report, Passage Passage)> sentences, TellingNumber number) =>
        [.. sentences.Select(one => new SameSentence(one.Report, one.Passage, [.. Counts(one.Passage).Where(other => other.Place == number.Place)])).Where(one => one.Counts.Count == 1)];

    /// <summary>Which of the numbers of the sentence its counts are: one that looks like a year ("chứng thực: 1947") is no count, and those behind it would be held against others.</summary>
    private static IEnumerable<int> Places(Passage passage) => Counts(passage).Select(number => number.Place);

    /// <summary>Both places of a count: here, and in the other report.</summary>
    public static IReadOnlyList<Side> Sides(Passage passage, TellingNumber number, SameSentence other, int index) =>
        [new Side(number.Raw, passage.Location, passage.Section), Before.Elsewhere(other.Report, other.Counts[index].Raw, other.Passage.Location, other.Passage.Section)];

    /// <summary>A count with the words around it, for people: sentences may be long.</summary>
    public static string Around(Passage passage, TellingNumber number)
    {
        var words = Texts.Bullets.TrimStart(passage.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.Trim(',', ';', '.', ':', '(', ')') == number.Raw);
        var (from, to) = (Math.Max(0, at - WordsBefore), at < 0 ? Math.Min(words.Length, WordsBefore) : Math.Min(words.Length, at + WordsBehind + 1));
        // a sentence that ended before is none of it
        while (from > 0 && Array.FindIndex(words, from, Math.Max(0, at - from), word => word.EndsWith('.') || word == "+") is >= 0 and var end)
            from = end + 1;
        return $"{(from > 0 ? "... " : "")}{string.Join(' ', words[from..to])}{(to < words.Length ? " ..." : "")}";
    }

    private const int WordsBefore = 10;

    private const int WordsBehind = 5;

    /// <summary>What a finding about a count of a sentence is known by.</summary>
    public static string Key(Passage passage, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sentence {Likeness.Hash(passage.Masked):x16} {index}");

    /// <summary>No rule takes it: the series of figures are held against each other by what they count.</summary>
    public static bool IsUnread(PastReport report, Passage passage, TellingNumber number) =>
        !number.OfOthers && number.Value == decimal.Truncate(number.Value) && !report.Series.Any(value => value.Value == number.Value && passage.Holds(value.Location));
}
