using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>A number as a sentence prints it, whatever it counts.</summary>
/// <param name="Value">The number; of "15/20" the 15, of "60 triệu" the 60,000,000.</param>
/// <param name="Numeral">The printed numeral alone; of "60 triệu" the 60.</param>
/// <param name="Printed">With its printed digits.</param>
/// <param name="Whole">Of "15/20" the 20; null for none.</param>
/// <param name="Unit">Key of the unit behind it, <c>%</c>, empty where none is printed, <c>?</c> for any other word.</param>
/// <param name="Start">First character in the folded text of its paragraph.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Depth">Parentheses that it stands in.</param>
/// <param name="IsWord">It is no digits but "không".</param>
/// <param name="Indicator">What a rule of the narrative took it for; empty where none did.</param>
internal sealed record PrintedNumber(decimal Value, decimal Numeral, Number Printed, decimal? Whole, string Unit, int Start, int End, int Depth, bool IsWord, string Indicator)
{
    /// <summary>A rule of the narrative took it.</summary>
    public bool IsFigure => Indicator.Length > 0;

    /// <summary>It is a share.</summary>
    public bool IsRate => Unit == "%";

    /// <summary>It counts something by itself.</summary>
    public bool IsCount => IsAmount && Printed.Decimals == 0;

    /// <summary>It tells how much or how many by itself; of money and the like with decimals, too.</summary>
    public bool IsAmount => !IsRate && Whole is null && Printed is { Ambiguous: false, Approximate: false } && !IsWord;
}
