namespace CchcExtractor.Formats.Readers.Word;

/// <summary>List counters in English words, as Word prints the formats <c>cardinalText</c> and <c>ordinalText</c>: <c>Twenty-one</c>, <c>Twenty-first</c>.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] _ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] _tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, string> _ordinals = new()
    {
        ["one"] = "first",
        ["two"] = "second",
        ["three"] = "third",
        ["five"] = "fifth",
        ["eight"] = "eighth",
        ["nine"] = "ninth",
        ["twelve"] = "twelfth",
    };

    /// <summary><c>Twenty-one</c>; null beyond 99, which no list reaches.</summary>
    internal static string? Cardinal(int value) => Words(value) is { } words ? Capital(string.Join('-', words)) : null;

    /// <summary><c>Twenty-first</c>; null beyond 99.</summary>
    internal static string? Ordinal(int value)
    {
        if (Words(value) is not { } words)
            return null;
        var last = words[^1];
        words[^1] = _ordinals.GetValueOrDefault(last) ?? (last.EndsWith('y') ? last[..^1] + "ieth" : last + "th");
        return Capital(string.Join('-', words));
    }

    private static string[]? Words(int value) => value switch
    {
        < 0 or > 99 => null,
        < 20 => [_ones[value]],
        _ when value % 10 == 0 => [_tens[value / 10]],
        _ => [_tens[value / 10], _ones[value % 10]],
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
