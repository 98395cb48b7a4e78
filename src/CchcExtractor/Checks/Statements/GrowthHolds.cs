using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "2.318 hồ sơ, tăng 176 hồ sơ so với năm 2015 (2.142 hồ sơ), tương đương tăng 8,22%": two numbers, what the one has more, and what share of the other that is. The
/// three numbers hold together, so the rate is wrong; where they do not, nothing is said, since nobody knows which two are meant.
/// </summary>
internal sealed class GrowthHolds : IStatementRule
{
    /// <summary>Numbers before and behind the rate among which the three are looked for.</summary>
    private const int MostAway = 6;

    /// <summary>Smaller differences come about by chance.</summary>
    private const decimal FewestMore = 3;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i < sentence.Numbers.Count; i++)
        {
            var rate = sentence.Numbers[i];
            var compared = OfBracket(sentence, i, words);
            if (!rate.IsRate || rate.IsFigure || rate.Value <= 0 || !(Grows(sentence, i, words) || compared is not null))
                continue;
            var counts = sentence.Numbers.Skip(i - MostAway).Take(2 * MostAway).Where(number => number is { IsCount: true, Value: >= FewestMore }).ToList();
            if (counts.Exists(part => counts.Exists(whole => Fits(part, whole, rate))))
                yield return Outcome.Passed;
            else if ((Difference(sentence, i, counts, words) ?? compared) is var (more, then))
                yield return new Outcome.Failed(SharesHold.Differs(sentence, more, then, rate));
        }
    }

    /// <summary>The words since the last number say that it is what there is more: "tăng 8,22%", "tương đương tăng".</summary>
    private static bool Grows(Sentence sentence, int index, StatementWords words) =>
        index > 0 && StatementWords.Any(words.Growth, sentence.Between(sentence.Numbers[index - 1], sentence.Numbers[index]));

    /// <summary>The nearest count before the rate that is what one count has more than another, and that other one: 176 and 2.142 of 2.318.</summary>
    private static (PrintedNumber More, PrintedNumber Then)? Difference(Sentence sentence, int index, List<PrintedNumber> counts, StatementWords words)
    {
        foreach (var more in sentence.Numbers.Take(index).Reverse().Take(MostBack).Where(counts.Contains))
            if (StatementWords.Any(words.Growth, sentence.Folded[sentence.Start..more.Start])
                && counts.Find(then => then != more && then.Value > more.Value && counts.Exists(now => now != then && now != more && now.Value - then.Value == more.Value)) is { } then)
                return (more, then);
        return null;
    }

    /// <summary>"So với 6 tháng đầu năm 2017 (1.590 hồ sơ) tăng 85 hồ sơ, tương đương 8,3%": the one count that the sentence compares with, in a bracket, what there is more, and the share.</summary>
    private static (PrintedNumber More, PrintedNumber Then)? OfBracket(Sentence sentence, int index, StatementWords words) =>
        index == 2 && sentence.Numbers[0] is { IsCount: true, Depth: 1, Value: >= FewestThen } then && sentence.Numbers[1] is { IsCount: true, Depth: 0, Value: >= FewestMore } more && more.Value < then.Value && then.Unit == more.Unit && then.Unit.Length > 1
        && sentence.Between(then, more) is var between && between.IndexOf(')') >= 0 && between.AsSpan().IndexOfAny(",;") < 0 && StatementWords.Any(words.Growth, between) && Texts.Words.Contains(sentence.Words[..(then.Start - sentence.Start)], Compared)
            ? (more, then)
            : null;

    private const decimal FewestThen = 50;

    private const string Compared = "so với";

    private const int MostBack = 3;

    private static bool Fits(PrintedNumber part, PrintedNumber whole, PrintedNumber rate) => AsPrinted.Fits(part.Value / whole.Value * 100, rate.Printed);
}
