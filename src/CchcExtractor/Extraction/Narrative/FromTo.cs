using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>"tỷ lệ đúng hẹn tăng từ 97,2% lên 99,6%": the second number is what the words before the first one speak of; the first is what it was.</summary>
internal sealed class FromTo(RulePack rules)
{
    private readonly IReadOnlyList<string> _from = rules.Words(WordList.RisesFrom);
    private readonly IReadOnlyList<string> _to = rules.Words(WordList.RisesTo);

    /// <summary>Gives the second number of each such pair of a sentence the words before the first.</summary>
    internal void Assign(string folded, IReadOnlyList<NumberMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (was, now) = (mentions[i], mentions[i + 1]);
            if (was.IsWord || now.IsWord || was.Depth != now.Depth || _from.FirstOrDefault(word => Words.EndsWith(was.Before, word)) is not { } from)
                continue;
            var between = folded[was.End..now.Start].TrimEnd(' ');
            if (between.AsSpan().IndexOfAny(",;:()") >= 0 || !_to.Any(word => Words.EndsWith(between, word)))
                continue;
            now.Before = was.Before[..^from.Length].TrimEnd(' ');
            if (now.Unit is "" && was.Unit is not "?")
                now.Unit = was.Unit;
            was.IsSetAside = true;
        }
    }
}
