using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>"148 trong 152 thủ tục được giải quyết qua một cửa": what stands behind the whole is said of the part.</summary>
internal sealed class PartOfWhole(RulePack rules)
{
    private readonly IReadOnlyList<string> _same = [.. rules.Words(WordList.EqualTo), .. rules.Words(WordList.EqualsShare)];
    private readonly IReadOnlyList<string> _between = [.. rules.Words(WordList.PartOf), .. rules.Words(WordList.OpensWhole)];

    /// <summary>Gives the parts of one sentence the unit and the words of their wholes.</summary>
    internal void Assign(string folded, IReadOnlyList<NumberMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (part, whole) = (mentions[i], mentions[i + 1]);
            if (part.Unit.Length > 0 || part.IsWord || part.Depth != whole.Depth || whole.Unit is "" or "?" or "%" || part.Number.Denominator is not null || part.Number.Value > whole.Number.Value
                || folded[part.End..whole.Start].Trim(' ') is not { Length: > 0 } between || !_between.Contains(between, StringComparer.Ordinal))
                continue;
            // "số hóa đạt 59,17%, tương ứng 216 trong 365 hồ sơ đã trả kết quả": the rate has said of the part what it is
            (part.Unit, part.After, part.IsPartOfNext) = (whole.Unit, i > 0 && Explains(folded, mentions[i - 1], part) ? "" : whole.After, true);
            (whole.IsWholeOfPrevious, whole.OpensWithTotal, whole.Before, whole.After) = (true, true, "", "");
        }
    }

    /// <summary>A fraction right behind a rate is that rate in counts.</summary>
    private bool Explains(string folded, NumberMention rate, NumberMention part) =>
        rate.Unit == "%" && folded[rate.End..part.Start].Trim(' ', ',', '%') is var link && (link is "(" || _same.Contains(link, StringComparer.Ordinal));
}
