using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Compares numbers as they are printed. Half of all real reports cut off where the others round (field notes, section 0), so a printed
/// number stands for every quotient that rounds or is cut off to it; where digits follow the decimal mark, one unit in the last of them is forgiven.
/// </summary>
public static class AsPrinted
{
    /// <summary>True where a number may be printed so: <c>95 %</c> for 94.65, <c>94,6 %</c> as well as <c>94,7 %</c>.</summary>
    public static bool Fits(decimal exact, Number printed)
    {
        var unit = Unit(printed.Decimals);
        var distance = Math.Abs(printed.Value - exact);
        return distance < unit || (printed.Decimals > 0 && distance < 2 * unit && Math.Abs(printed.Value - Rounded(exact, printed.Decimals)) <= unit);
    }

    /// <summary>The same without forgiving anything: rounded or cut off.</summary>
    public static bool FitsExactly(decimal exact, Number printed) => Math.Abs(printed.Value - exact) < Unit(printed.Decimals);

    /// <summary>True where two printed numbers may stand for the same: the one with fewer digits must be what the other rounds or is cut off to.</summary>
    public static bool Agree(Number one, Number other)
    {
        if (one.Value == other.Value)
            return true;
        var (fine, coarse) = one.Decimals >= other.Decimals ? (one, other) : (other, one);
        return fine.Decimals > coarse.Decimals && Math.Abs(fine.Value - coarse.Value) < Unit(coarse.Decimals);
    }

    /// <summary>The same for two rates: one may be rounded where the other is cut off, so that they lie one unit of their last digit apart.</summary>
    public static bool AgreeAsRates(Number one, Number other) =>
        Agree(one, other) || (one.Decimals == other.Decimals && one.Decimals > 0 && Math.Abs(one.Value - other.Value) <= Unit(one.Decimals));

    /// <summary>A number rounded half up, as clerks do.</summary>
    public static decimal Rounded(decimal exact, int decimals) => Math.Round(exact, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);

    private static decimal Unit(int decimals)
    {
        var unit = 1m;
        for (var i = 0; i < Math.Min(decimals, 20); i++)
            unit /= 10;
        return unit;
    }
}
