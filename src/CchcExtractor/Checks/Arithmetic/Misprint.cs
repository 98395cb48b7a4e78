using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Tells a number that was mistyped, or not brought up to date, from one that was never meant to be the same. The first lie close together or share
/// their digits; the second (read out of another context, or counting something else) lie anywhere. Only the first are worth a loud finding.
/// </summary>
public static class Misprint
{
    /// <summary>Numbers up to this far apart may always be meant to be the same.</summary>
    private const decimal Close = 5;

    /// <summary>So many times one may be the other, where an equation says what it should be.</summary>
    private const decimal MostTimes = 1.5m;

    /// <summary>
    /// The same of two places that are taken for one number. (In 305 reports of many hands several numbers of other matters lay within twice the figure; of 600 planted errors one
    /// was beyond this and no slip of digits.)
    /// </summary>
    private const decimal MostTimesRepeated = 1.3m;

    /// <summary>Of three digits on one put for another tells.</summary>
    private const decimal Telling = 100;

    /// <summary>True where one number may be a slip for the other: close, within half as much again, or a digit swapped, dropped or doubled.</summary>
    public static bool Plausible(decimal one, decimal other) => Plausible(one, other, MostTimes);

    /// <summary>The same for a number that is printed twice: close, within a third, or a digit swapped, dropped or doubled.</summary>
    public static bool PlausibleRepeat(decimal one, decimal other) => Plausible(one, other, MostTimesRepeated);

    private static bool Plausible(decimal one, decimal other, decimal mostTimes)
    {
        var (less, more) = (Math.Min(one, other), Math.Max(one, other));
        return more - less <= Close || (less > 0 && more / less <= mostTimes) || LikelyCause.Swapped(one, other) || OneDigitMore(Phrases.English(less), Phrases.English(more)) || (mostTimes > MostTimesRepeated && less >= Telling && Statements.DigitSlips.OneReplaced(Phrases.English(less), Phrases.English(more)));
    }

    /// <summary>"49" for 19: of two digits the first put for another. Of people, whom every report counts once, it tells.</summary>
    public static bool TensReplaced(decimal one, decimal other) => one is >= 10 and < 100 && other is >= 10 and < 100 && one != other && one % 10 == other % 10;

    /// <summary>
    /// The same for two rates in per cent: but for one digit put for another, left out or doubled, or two swapped, they are the same to the digits that both have.
    /// (Rates of several wholes lie as close together as a rate and its misprint: of 30 pairs in reports of many hands that lay within ten and share no digits none was an error but by other counts.)
    /// </summary>
    public static bool PlausibleRate(Number one, Number other)
    {
        var decimals = Math.Min(one.Decimals, other.Decimals);
        var (digits, others) = (Statements.DigitSlips.OfRate(one.Value, decimals), Statements.DigitSlips.OfRate(other.Value, decimals));
        return Statements.DigitSlips.OneReplaced(digits, others) || Statements.DigitSlips.Explain(digits, others);
    }

    /// <summary>True where the longer text is the shorter with one character put in.</summary>
    private static bool OneDigitMore(string shorter, string longer)
    {
        if (longer.Length != shorter.Length + 1 || shorter.Length < 2)
            return false;
        var i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
            i++;
        return string.CompareOrdinal(shorter, i, longer, i + 1, shorter.Length - i) == 0;
    }
}
