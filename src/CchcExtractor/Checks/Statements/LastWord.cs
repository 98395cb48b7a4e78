using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "Với 3.124 hồ sơ tiếp nhận trong hai tháng rưỡi đầu tiên, Trung tâm đã vận hành thông suốt./.": the last paragraph of a report, below what is planned and asked for, may say once more what was done.
/// </summary>
internal static class LastWord
{
    /// <summary>True of the last paragraph before the signature, outside of the results, that tells of what came in or was settled and of nothing to come.</summary>
    public static bool Is(Evidence evidence, int block, RulePack rules)
    {
        if (block < evidence.Parts.Signature - MostBehind || evidence.Outline.ReportsResultsAt(block) || evidence.Document.Blocks[block] is not TextBlock { Text.Folded: var folded } || evidence.Document.Blocks[block] is Heading)
            return false;
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = block + 1; i < end; i++)
            if (evidence.Document.Blocks[i] is not TextBlock { Text.Folded: var later } || later.Any(char.IsAsciiDigit))
                return false;
        return folded.Any(char.IsAsciiDigit) && (Has(WordList.TakenIn, folded, rules) || Has(WordList.Settled, folded, rules)) && !rules.Narrative.NeverInSentence.Any(aim => aim.IsIn(folded)) && !Has(WordList.ToCome, folded, rules);
    }

    /// <summary>"Trên đây là báo cáo ..." may stand behind it.</summary>
    private const int MostBehind = 3;

    private static bool Has(WordList list, string folded, RulePack rules) => rules.Words(list).Any(word => Words.Contains(folded, word));
}
