using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Forms;

/// <summary>
/// Finds out which known form a sheet is and which known row each of its rows is, by their labels: numbers and codes differ by province and year.
/// </summary>
internal static class MatchRows
{
    /// <summary>Likeness of two labels from which on a row with the same code is the known one.</summary>
    private const double SameCode = 0.55;

    /// <summary>The same for a row with another code or none.</summary>
    private const double OtherCode = 0.85;

    /// <summary>The known form that most labels of a sheet belong to; null where too few do.</summary>
    public static FormRule? Form(FormSheet sheet, FormRules rules)
    {
        var votes = new Dictionary<int, int>();
        foreach (var row in sheet.Rows)
            foreach (var form in rules.RowsLabelled(row.Comparable).Select(rule => rule.Form).Distinct())
                votes[form] = votes.GetValueOrDefault(form) + 1;
        FormRule? best = null;
        var most = 0;
        foreach (var form in rules.Forms)
        {
            // a title or number breaks ties, it does not outvote labels
            var count = (votes.GetValueOrDefault(form.Number) * 3) + (form.Titles.Any(pattern => pattern.IsIn(sheet.Title)) ? 2 : 0) + (sheet.Number == form.Number ? 1 : 0);
            if (count > most)
                (best, most) = (form, count);
        }

        return most * 4 >= Math.Min(sheet.Rows.Count, 8) * 3 || most >= 3 ? best : null;
    }

    /// <summary>For each row of a sheet its known row and how closely it was met; null for rows nobody knows.</summary>
    /// <param name="sheet">The rows as printed.</param>
    /// <param name="form">The form that the sheet is.</param>
    /// <param name="levels">Words of labels that say whose row it is; labels that say different ones are never alike.</param>
    public static IReadOnlyList<(RowRule Rule, Grade Grade)?> Rows(FormSheet sheet, FormRule form, IReadOnlyList<string> levels)
    {
        var met = new (RowRule Rule, Grade Grade)?[sheet.Rows.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Pass((row, _, rule) => rule.Code == row.Code && rule.Labels.Contains(row.Comparable), (row, rule) => row.Label == rule.Label ? Grade.Exact : Grade.Folded, again: true);
        Pass((row, _, rule) => rule.Labels.Contains(row.Comparable), (_, _) => Grade.Folded, again: false);
        Pass((row, words, rule) => rule.Code == row.Code && Likeness(words, rule) >= SameCode && !OtherLevel(row, rule), (_, _) => Grade.Fuzzy, again: false);
        Pass((row, words, rule) => rule.Code == row.Code && IsAbridged(words, rule) && !OtherLevel(row, rule), (_, _) => Grade.Fuzzy, again: false);
        Pass((row, words, rule) => Likeness(words, rule) >= OtherCode && SameDigits(row.Label, rule.Label) && !OtherLevel(row, rule), (_, _) => Grade.Fuzzy, again: false);
        return met;

        bool OtherLevel(FormRow row, RowRule rule)
        {
            var (own, known) = (levels.Where(level => Words.Contains(row.Comparable, level)), levels.Where(level => rule.Labels.Any(label => Words.Contains(label, level))));
            return own.Any() && known.Any() && !own.Intersect(known).Any();
        }

        void Pass(Func<FormRow, HashSet<string>, RowRule, bool> fits, Func<FormRow, RowRule, Grade> grade, bool again)
        {
            for (var i = 0; i < sheet.Rows.Count; i++)
            {
                if (met[i] is not null)
                    continue;
                var row = sheet.Rows[i];
                var words = RowRule.WordsOf(row.Comparable);
                if (form.Rows.FirstOrDefault(rule => (again || !taken.Contains(rule.Id)) && fits(row, words, rule)) is not { } found)
                    continue;
                met[i] = (found, grade(row, found));
                taken.Add(found.Id);
            }
        }
    }

    /// <summary>"Xây dựng và vận hành Hệ thống họp trực tuyến" of a row that goes on to say which: nearly all of its words are in the known label, and they are enough to tell.</summary>
    private static bool IsAbridged(HashSet<string> words, RowRule rule) =>
        words.Count >= FewestOfAbridged && rule.LabelWords.Any(known => known.Count > words.Count && words.Count(known.Contains) >= Abridged * words.Count);

    private const int FewestOfAbridged = 6;

    private const double Abridged = 0.85;

    /// <summary>Shared words over all words (Dice), 0 to 1, with the best of the rule's wordings.</summary>
    private static double Likeness(HashSet<string> words, RowRule rule)
    {
        var best = 0.0;
        foreach (var others in rule.LabelWords)
            if (words.Count + others.Count > 0)
                best = Math.Max(best, 2.0 * others.Count(words.Contains) / (words.Count + others.Count));
        return best;
    }

    private static bool SameDigits(string label, string other) => string.Concat(label.Where(char.IsAsciiDigit)) == string.Concat(other.Where(char.IsAsciiDigit));
}
