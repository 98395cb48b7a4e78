using System.Globalization;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// "Các kế hoạch chuyên đề gồm: kiểm soát TTHC năm 2015 (Kế hoạch số 22 ...), tuyên truyền năm 2014 (Kế hoạch số 31 ...), đào tạo năm 2015 (Kế hoạch số 38 ...)": a list of this
/// year's plans, each by its matter and year before its number.
/// </summary>
internal sealed class ListedPlans(Evidence evidence, RulePack rules)
{
    private readonly TitlesBefore _titles = new(rules);

    /// <summary>The year of a plan that differs from this year's, which all other plans of its list are for; null where that is not so.</summary>
    public int? OddYear(Citation citation, int year) =>
        YearOf(citation) is { } own && own < year && evidence.Citations.Where(other => other != citation && other.Own && other.Location.BlockPath == citation.Location.BlockPath && other.Excerpt == citation.Excerpt).Select(YearOf).OfType<int>().ToList() is { Count: >= FewestOthers } others && others.TrueForAll(other => other == year)
            ? own
            : null;

    /// <summary>One other may stand there to compare.</summary>
    private const int FewestOthers = 2;

    /// <summary>The year that ends an item's title: "tuyên truyền năm 2014".</summary>
    private int? YearOf(Citation citation)
    {
        var (sentence, raw) = (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw));
        if (sentence.IndexOf(raw, StringComparison.Ordinal) is not (> 0 and var at))
            return null;
        var title = _titles.Before(sentence[..at].TrimEnd(), Folding.Fold(citation.Type));
        return title.Length > Year.Length && Words.IndexOf(title, Year) is > 0 && int.TryParse(title.AsSpan(title.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && title.AsSpan(0, title.Length - 4).TrimEnd(' ').EndsWith(Year) && year is > 1990 and < 2100 ? year : null;
    }

    private const string Year = "năm";
}
