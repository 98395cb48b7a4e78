using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Statements;

/// <summary>"đạt 61,73% dự toán (thực hiện 2.028 triệu đồng; dự toán giao 2.950 triệu đồng)": a share, and in the bracket behind it the two amounts that it is made of, whichever comes first.</summary>
internal sealed class SharesBeforeTheirParts : IStatementRule
{
    private const int MostBetween = 60;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var (share, one, other) = (sentence.Numbers[i], sentence.Numbers[i + 1], sentence.Numbers[i + 2]);
            if (share is not { IsRate: true, Value: > 0 } || !AreAmounts(one, other) || one.Depth != share.Depth + 1 || other.Depth != one.Depth || sentence.Between(share, one) is not { Length: <= MostBetween } lead || lead.Count(c => c == '(') != 1 || lead.AsSpan().IndexOfAny(";.") >= 0
                || sentence.Between(one, other) is not { Length: <= MostBetween } between || between.AsSpan().IndexOfAny("().:") >= 0 || !Closes(sentence, other) || words.TellsOfOther(lead[..lead.IndexOf('(')]))
                continue;
            if (Whole(sentence, one, other, words) is not var (part, whole) || whole.Value == 0)
                continue;
            if (AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed) || IsQuotient(sentence, share))
                yield return Outcome.Passed;
            else
                yield return new Outcome.Failed(SharesHold.Differs(sentence, part, whole, share) with { Kind = share.Value > 100 && part.Value <= whole.Value ? Kinds.RatioOutOfRange : Kinds.RatioDiffers });
        }
    }

    /// <summary>Of any two numbers around it the share is one.</summary>
    private static bool IsQuotient(Sentence sentence, PrintedNumber share) =>
        sentence.Nearby.Where(number => number is { IsRate: false, IsWord: false, Value: > 0 }).Select(number => number.Value).Distinct().ToList() is var around && around.Exists(whole => around.Exists(part => AsPrinted.Fits(part / whole * 100, share.Printed)));

    private static bool AreAmounts(PrintedNumber one, PrintedNumber other) =>
        one is { IsRate: false, Whole: null, IsWord: false, Printed: { Ambiguous: false, Approximate: false } } && other is { IsRate: false, Whole: null, IsWord: false, Printed: { Ambiguous: false, Approximate: false } } && one.Unit.Length > 1 && one.Unit == other.Unit;

    /// <summary>Which of them is the plan, as the words before them say; null where neither or both are.</summary>
    private static (PrintedNumber Part, PrintedNumber Whole)? Whole(Sentence sentence, PrintedNumber one, PrintedNumber other, StatementWords words)
    {
        var (first, second) = (IsPlan(sentence, one, words), IsPlan(sentence, other, words));
        return first == second ? null : first ? (other, one) : (one, other);
    }

    private static bool IsPlan(Sentence sentence, PrintedNumber number, StatementWords words) => sentence.Label(number) is var label && label.IndexOf('#') is > 0 and var end && StatementWords.Any(words.Exceeding, label[..end]);

    private static bool Closes(Sentence sentence, PrintedNumber last) => sentence.Folded.IndexOf(')', last.End) is > 0 and var close && sentence.Folded.AsSpan(last.End, close - last.End).IndexOfAnyInRange('0', '9') < 0;
}
