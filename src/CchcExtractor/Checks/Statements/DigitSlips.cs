using System.Globalization;

namespace CchcExtractor.Checks.Statements;

/// <summary>Whether one number is another with a slip of the hand: a digit put for another, left out or doubled, or two neighbours swapped.</summary>
internal static class DigitSlips
{
    /// <summary>True where a slip turns one into the other. Of a last digit put for another any two numbers near each other would be one, so that counts for none.</summary>
    public static bool Explain(decimal one, decimal other) => one >= 0 && other >= 0 && one != other && Explain(Digits(one), Digits(other));

    /// <summary>From here on a slip that <see cref="Explain(decimal, decimal)"/> finds tells something: of two digits any number is a slip of some other.</summary>
    public const decimal FewestToExplain = 100;

    /// <summary>Two neighbouring digits swapped.</summary>
    public static bool Swapped(decimal one, decimal other) => one >= 0 && other >= 0 && Swapped(Digits(one), Digits(other));

    /// <summary>Two neighbouring digits swapped.</summary>
    public static bool Swapped(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        var first = FirstDifference(one, other);
        return first + 1 < one.Length && one[first] == other[first + 1] && one[first + 1] == other[first] && one.AsSpan(first + 2).SequenceEqual(other.AsSpan(first + 2));
    }

    /// <summary>One digit put for another, the last one too.</summary>
    public static bool OneReplaced(string one, string other) => one.Length == other.Length && one != other && FirstDifference(one, other) is var first && one.AsSpan(first + 1).SequenceEqual(other.AsSpan(first + 1));

    /// <summary>The same of digits as they are printed.</summary>
    public static bool Explain(string one, string other) =>
        Swapped(one, other) || (OneReplaced(one, other) && FirstDifference(one, other) + 1 < one.Length) || OneMore(one, other) || OneMore(other, one);

    private static bool OneMore(string shorter, string longer) =>
        shorter.Length > 1 && longer.Length == shorter.Length + 1 && FirstDifference(shorter, longer) is var first && shorter.AsSpan(first).SequenceEqual(longer.AsSpan(first + 1));

    private static int FirstDifference(string one, string other)
    {
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i])
            i++;
        return i;
    }

    /// <summary>One is the other with two neighbouring digits swapped, or one put for another, as both are printed with so many decimals.</summary>
    public static bool IsOneSlip(decimal one, decimal other, int decimals, out bool swapped)
    {
        var (digits, others) = (OfRate(one, decimals), OfRate(other, decimals));
        swapped = Swapped(digits, others);
        return swapped || OneReplaced(digits, others);
    }

    /// <summary>The digits of a rate as it is printed with so many behind the comma.</summary>
    public static string OfRate(decimal value, int decimals) => value.ToString($"F{Math.Min(decimals, 6)}", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
