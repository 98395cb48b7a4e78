using System.Globalization;
using System.Text;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Prints a list counter in the number formats of Word (<c>ST_NumberFormat</c>, ECMA-376 part 1, 17.18.59).</summary>
internal static class ListNumberFormat
{
    private static readonly (int Value, string Sign)[] _roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private static readonly string[] _vietnamese = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The counter as printed; formats of other scripts come out as plain digits.</summary>
    internal static string Print(int value, string format) => format switch
    {
        "none" or "bullet" => "",
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "lowerRoman" => Roman(value),
        "upperLetter" => Letters(value).ToUpperInvariant(),
        "lowerLetter" => Letters(value),
        "decimalZero" => value is >= 0 and < 10 ? "0" + Digits(value) : Digits(value),
        "ordinal" => Digits(value) + EnglishSuffix(value),
        "cardinalText" => EnglishNumbers.Cardinal(value) ?? Digits(value),
        "ordinalText" => EnglishNumbers.Ordinal(value) ?? Digits(value),
        "numberInDash" => "- " + Digits(value) + " -",
        "decimalEnclosedParen" => "(" + Digits(value) + ")",
        "decimalEnclosedFullstop" => Digits(value) + ".",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "vietnameseCounting" => Vietnamese(value),
        _ => Digits(value),
    };

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int value)
    {
        if (value is <= 0 or > 32_767)
            return Digits(value);
        var roman = new StringBuilder();
        foreach (var (weight, sign) in _roman)
        {
            for (; value >= weight; value -= weight)
                roman.Append(sign);
        }

        return roman.ToString();
    }

    /// <summary>Word goes from z to aa, bb, cc: the letter repeated, not the next digit of a base-26 number.</summary>
    private static string Letters(int value) =>
        value is <= 0 or > 780 ? Digits(value) : new string((char)('a' + (value - 1) % 26), (value - 1) / 26 + 1);

    private static string EnglishSuffix(int value) => (value % 100) switch
    {
        11 or 12 or 13 => "th",
        _ => (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };

    private static string Circled(int value) => value is >= 1 and <= 20 ? ((char)('①' + value - 1)).ToString() : Digits(value);

    private static string Vietnamese(int value)
    {
        if (value is < 0 or > 99)
            return Digits(value);
        if (value < 10)
            return _vietnamese[value];
        var (tens, ones) = (value / 10, value % 10);
        var head = tens == 1 ? "mười" : _vietnamese[tens] + " mươi";
        return ones switch
        {
            0 => head,
            1 when tens > 1 => head + " mốt",
            5 => head + " lăm",
            _ => head + " " + _vietnamese[ones],
        };
    }
}
