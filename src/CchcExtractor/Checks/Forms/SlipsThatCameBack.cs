using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// "Số lượng phiếu khảo sát | 265" where the text has only "264/264 phiếu thu về đánh giá hài lòng": the form may count the slips that were handed out, of which the text says nothing. Some do not come back, few of a survey that is
/// reported, so a row that is a little larger than what came back is no error.
/// </summary>
internal static class SlipsThatCameBack
{
    private const string Surveys = "satisfaction.surveys";

    /// <summary>In the surveys of some three hundred invented reports a tenth at most had not come back; a fifth is the farthest.</summary>
    private const decimal Farthest = 1.2m;

    /// <summary>True where the row may count those that went out.</summary>
    /// <param name="rule">The row.</param>
    /// <param name="row">Its value.</param>
    /// <param name="said">What the text counts.</param>
    /// <param name="sentence">The sentence that counts it, folded.</param>
    /// <param name="rules">The words.</param>
    public static bool MayBeFewer(RowRule rule, decimal row, decimal said, string sentence, RulePack rules) =>
        rule.Concept == Surveys && row > said && row <= said * Farthest && Any(WordList.Returned, sentence, rules) && !Any(WordList.HandedOut, sentence, rules);

    private static bool Any(WordList list, string sentence, RulePack rules) => rules.Words(list).Any(word => Words.Contains(sentence, word));
}
