namespace CchcExtractor.Texts;

/// <summary>
/// A number as printed. It stands for an interval: <c>95 %</c> says no more than that the quotient, rounded or cut off to
/// <see cref="Decimals"/> digits, is 95.
/// </summary>
/// <param name="Value">The value, exact decimal.</param>
/// <param name="Decimals">Printed digits after the decimal mark.</param>
/// <param name="Raw">The very characters, e.g. <c>07</c>, <c>1.204</c>, <c>98,5</c>, <c>không</c>.</param>
public sealed record Number(decimal Value, int Decimals, string Raw)
{
    /// <summary>Said to be about right only ("hơn 9.200", "gần"); never used in equality checks.</summary>
    public bool Approximate { get; init; }

    /// <summary>b in "a/b người"; null elsewhere.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The mark may be decimal or grouping and nothing around it decides ("1.500 tỷ đồng").</summary>
    public bool Ambiguous { get; init; }
}
