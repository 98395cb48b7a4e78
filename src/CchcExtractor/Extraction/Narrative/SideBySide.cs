using System.Text.RegularExpressions;
using CchcExtractor.Documents;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Tells sections that give each count with another beside it, last year's or what was resolved, as a heading or the line above says ("2. Hồ sơ (kỳ này/cùng kỳ năm trước)",
/// "Chi tiết theo lĩnh vực (tiếp nhận trong kỳ/đã giải quyết)"): "524/471" and "62 hồ sơ/64 hồ sơ" in them are no part of a whole.
/// </summary>
internal static partial class SideBySide
{
    /// <summary>Lines between the one that says so and the last of those it holds for.</summary>
    private const int Farthest = 12;

    /// <summary>True for a block whose fractions are pairs of this period and another.</summary>
    internal static bool At(Document document, Outline outline, int index)
    {
        if (Says().IsMatch(outline.FoldedTitleAt(index)))
            return true;
        var section = outline.At(index);
        for (var i = index; i >= Math.Max(0, index - Farthest) && outline.At(i) == section; i--)
            if (document.Blocks[i] is TextBlock block && Says().IsMatch(block.Text.Folded))
                return true;
        return false;
    }

    /// <summary>Without what stands behind the stroke.</summary>
    internal static void First(IReadOnlyList<NumberMention> mentions, string folded)
    {
        for (var i = 1; i < mentions.Count; i++)
            if (folded[mentions[i - 1].End..Math.Max(mentions[i - 1].End, mentions[i].Start)] is { Length: > 1 and <= LongestUnit } between && between.TrimEnd(' ').EndsWith('/'))
                mentions[i].IsSetAside = true;
        foreach (var mention in mentions.Where(mention => mention.Number.Denominator is not null))
            mention.Number = mention.Number with { Denominator = null };
    }

    /// <summary>Characters of " hồ sơ / ".</summary>
    private const int LongestUnit = 12;

    [GeneratedRegex("(?:kì|năm|quý|tháng) (?:này|nay|báo cáo) ?/ ?(?:cùng kì|kì|năm|quý|tháng)(?: trước| năm|\\)|$)|nhận(?: mới)?(?: trong kì)? ?/ ?(?:số )?(?:hồ sơ )?(?:đã )?(?:giải quyết|trả)", RegexOptions.CultureInvariant)]
    private static partial Regex Says();
}
