using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells which sections report results of the period: not the outlook, and not those whose heading names another period as coming or to compare with.</summary>
internal sealed class ResultSections(Outline outline, Period? reported, RulePack rules)
{
    private readonly IReadOnlyList<string> _compared = rules.Words(WordList.ComparedBeside);

    /// <summary>"Tồn tại và nhiệm vụ tháng 9": a heading that looks back as well.</summary>
    private static readonly string[] SumsUp = ["tồn tại", "hạn chế", "nhận định", "nhận xét", "đánh giá", "ưu điểm"];

    /// <summary>False for a block whose numbers are no results: what stands under "Năm 2019" in a report for 2018 lies ahead, whatever it says.</summary>
    public bool At(int block) =>
        outline.ReportsResultsAt(block) && outline.FoldedTitleAt(block) is var title && (!OtherPeriod.LiesAhead(title, reported) || SumsUp.Any(word => Words.Contains(title, word))) && !OtherPeriod.HeadsCompared(title, _compared, reported);
}
