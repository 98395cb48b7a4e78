using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells which sections report results of the period: not the outlook, and not those whose heading names another period as coming or to compare with.</summary>
internal sealed class ResultSections(Document document, Outline outline, Period? reported, RulePack rules)
{
    private readonly IReadOnlyList<string> _compared = rules.Words(WordList.ComparedBeside);

    /// <summary>"Tồn tại và nhiệm vụ tháng 9": a heading that looks back as well.</summary>
    private static readonly string[] SumsUp = ["tồn tại", "hạn chế", "nhận định", "nhận xét", "đánh giá", "ưu điểm"];

    /// <summary>"9. Quý IV. Giữ trực tuyến trên 90%; đúng hạn 99,8%", "IV. 2026: trực tuyến 80%": nothing but a period to come heads the paragraph, or one month of several: "Tháng 12/2020: ... Trong tháng tiếp nhận 86 hồ sơ".</summary>
    private bool OpensWithOther(int block)
    {
        if (document.Blocks[block] is not TextBlock { Text.Folded: var folded })
            return false;
        var text = Bullets.TrimStart(folded).TrimStart(' ');
        if (text.IndexOfAny(['.', ')', '/']) is > 0 and <= LongestMark and var mark && !text.AsSpan(0, mark).Contains(' '))
            text = text[(mark + 1)..].TrimStart(' ');
        return text.IndexOfAny(['.', ':']) is > 0 and <= LongestPeriod and var end && OtherPeriod.IsOnly(text[..end]) && (OtherPeriod.LiesAhead(text[..end], reported) || OtherPeriod.IsMonthOf(text[..end], reported));
    }

    /// <summary>Characters of "VIII".</summary>
    private const int LongestMark = 4;

    /// <summary>Characters of "6 tháng cuối năm 2023".</summary>
    private const int LongestPeriod = 24;

    /// <summary>False for a block whose numbers are no results: what stands under "Năm 2019" in a report for 2018 lies ahead, whatever it says.</summary>
    public bool At(int block) =>
        outline.ReportsResultsAt(block) && outline.FoldedTitleAt(block) is var title && (!OtherPeriod.LiesAhead(title, reported) || SumsUp.Any(word => Words.Contains(title, word))) && !OtherPeriod.HeadsCompared(title, _compared, reported) && !OpensWithOther(block);
}
