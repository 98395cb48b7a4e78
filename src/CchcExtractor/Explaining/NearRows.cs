using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Explaining;

/// <summary>Finds the row of the appendix that comes nearest to a row of the rules.</summary>
internal static class NearRows
{
    /// <summary>Labels that share fewer of their words have nothing to do with each other.</summary>
    private const double LeastLikeness = 0.5;

    internal static NearMiss? To(RowRule rule, Evidence evidence)
    {
        Figure? nearest = null;
        var best = 0.0;
        foreach (var figure in evidence.Figures)
        {
            if (figure.Origin != Origin.Appendix || figure.Rule == rule.Id)
                continue;
            var likeness = Likeness(RowRule.WordsOf(RowRule.Comparable(figure.Label)), rule) + (figure.Code == rule.Code && figure.Form == rule.Form ? 0.2 : 0);
            if (likeness > best)
                (best, nearest) = (likeness, figure);
        }

        if (nearest is null || best < LeastLikeness)
            return null;
        var differences = new List<Wording>();
        if (RowRule.Comparable(nearest.Label) != RowRule.Comparable(rule.Label))
            differences.Add(new Wording($"nhãn: quy tắc ghi \"{rule.Label}\"", $"label: the rule has \"{rule.Label}\""));
        if (nearest.Code != rule.Code || nearest.Form != rule.Form)
            differences.Add(new Wording($"mã: quy tắc ghi {rule.Id}, báo cáo ghi {nearest.Indicator}", $"code: the rule has {rule.Id}, the report {nearest.Indicator}"));
        if (nearest.Rule.StartsWith("bm", StringComparison.Ordinal))
            differences.Add(new Wording($"dòng này được hiểu là {nearest.Rule}", $"the row was understood as {nearest.Rule}"));
        return new NearMiss(nearest.Excerpt, nearest.Section, nearest.Location, Math.Min(1, best), differences);
    }

    private static double Likeness(HashSet<string> words, RowRule rule) =>
        words.Count == 0 ? 0 : rule.LabelWords.Max(others => 2.0 * others.Count(words.Contains) / (words.Count + others.Count));
}
