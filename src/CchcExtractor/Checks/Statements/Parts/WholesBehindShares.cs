namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"38, chiếm 100% trong số 33 nhiệm vụ": of what it is the share stands behind it.</summary>
internal sealed class WholesBehindShares : IPartFinder
{
    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        for (var i = 1; i + 1 < sentence.Numbers.Count; i++)
        {
            var (part, share, whole) = (sentence.Numbers[i - 1], sentence.Numbers[i], sentence.Numbers[i + 1]);
            if (share is { IsRate: true, Value: <= 100 } && part.IsCount && whole is { IsCount: true, Value: > 0 } && part.Depth == whole.Depth && (whole.Unit == part.Unit || whole.Unit.Length < 2 || part.Unit.Length < 2)
                && SharesHold.IsShareOf(sentence, part, share, words) && sentence.Between(share, whole) is var between && words.OfWhole.Contains(between.Trim(' '), StringComparer.Ordinal) && !words.TellsOfOther(between))
                yield return new(part, whole);
        }
    }
}
