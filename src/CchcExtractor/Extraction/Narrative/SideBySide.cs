using System.Text.RegularExpressions;
using CchcExtractor.Documents;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Tells sections that give each count with last year's beside it, as a heading or the line above says ("2. Hồ sơ (kỳ này/cùng kỳ năm trước)"): "524/471" in them is no part of a whole.
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
    internal static void First(IEnumerable<NumberMention> mentions)
    {
        foreach (var mention in mentions.Where(mention => mention.Number.Denominator is not null))
            mention.Number = mention.Number with { Denominator = null };
    }

    [GeneratedRegex("(?:kì|năm|quý|tháng) (?:này|nay|báo cáo) ?/ ?(?:cùng kì|kì|năm|quý|tháng)(?: trước| năm|\\)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Says();
}
