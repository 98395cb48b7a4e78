using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"kế hoạch 41.050 triệu đồng; thực hiện 15.834 triệu đồng; tỷ lệ 34,56%": the share behind <see cref="PairsOfWords"/> is theirs, unless it is the quotient of other numbers around.</summary>
internal sealed class PairsHaveTheirShare : IStatementRule
{
    /// <summary>In longer paragraphs any rate is the quotient of something.</summary>
    private const int MostAround = 40;

    /// <summary>Thousand times as much is a matter of the unit.</summary>
    private const decimal MostWithoutUnit = 1000;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        foreach (var (whole, part, _, isBounded, _, share) in PairsOfWords.In(sentence, words))
        {
            // "1.720 triệu đồng; đã giải ngân 430 (25%)": the unit of the one is meant for both
            // "được giao 83, hoàn thành 76, tỷ lệ hoàn thành đúng hạn 94,73% trên số đã hoàn thành": of what it is, it says itself
            if (share is null || words.IsOfOtherWhole(sentence.Behind(share)) || (part.Unit.Length == 0 && whole.Unit.Length > 1 && part.Value * MostWithoutUnit <= whole.Value) || (part.Value > whole.Value && (isBounded ? !StatementWords.Any(words.Exceeding, sentence.Around(whole, part)) : share.Value <= 100)))
                continue; // a part larger than its whole is said to be just that
            if (AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) || (part.Value > whole.Value && AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed)))
                yield return Outcome.Passed;
            else if (share.Value > 100 && part.Value <= whole.Value)
            {
                if (isBounded && part.Value > 0 && (AsPrinted.Fits(whole.Value / part.Value * 100, share.Printed) || !IsQuotient(sentence, part, share)))
                    yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share) with { Kind = Kinds.RatioOutOfRange });
            }
            else if (!IsQuotient(sentence, part, share))
                yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share));
        }
    }

    /// <summary>The share is that of the part in another number around, of the part and one before it together, or of any two of the sentence.</summary>
    internal static bool IsQuotient(Sentence sentence, PrintedNumber part, PrintedNumber share)
    {
        var around = SharesHold.Values(sentence.Nearby.Where(number => number != share));
        var own = sentence.Numbers.Where(number => number is { IsAmount: true, Value: > 0 }).Select(number => number.Value).Distinct().ToList();
        return around.Count > MostAround || around.Exists(whole => AsPrinted.Fits(part.Value / whole * 100, share.Printed)) || own.Exists(whole => AsPrinted.Fits(part.Value / (whole + part.Value) * 100, share.Printed))
            || own.Exists(whole => own.Exists(one => AsPrinted.Fits(one / whole * 100, share.Printed)));
    }
}
