using System.Globalization;

namespace CchcExtractor.Texts;

/// <summary>A number in a text: index and length of its characters (digits and their marks only).</summary>
public readonly record struct NumberToken(int Start, int Length)
{
    /// <summary>Index behind it.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Reads numbers as Vietnamese clerks print them: <c>1.234</c>, <c>98,5</c>, <c>98.5</c>, <c>07</c>, <c>257141</c>. Never asks a culture:
/// .NET's vi-VN reads 98.81 as 9881. A mark groups only where exactly three digits follow it each time.
/// </summary>
public static class NumberLexer
{
    /// <summary>
    /// All stretches of digits with inner <c>.</c> or <c>,</c>; digits that a letter precedes or follows without blank (<c>A4</c>) are left out,
    /// but for <c>%</c> and unit letters such as <c>08đ</c>, which are not numbers of a report either.
    /// </summary>
    public static IEnumerable<NumberToken> Scan(string text) => Tokens(text, glued: false);

    /// <summary>The stretches that <see cref="Scan"/> leaves out.</summary>
    public static IEnumerable<NumberToken> ScanGlued(string text) => Tokens(text, glued: true);

    private static IEnumerable<NumberToken> Tokens(string text, bool glued)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
                i++;
            var isGlued = (start > 0 && char.IsLetter(text[start - 1])) || (i < text.Length && char.IsLetter(text[i]));
            if (isGlued == glued)
                yield return new NumberToken(start, i - start);
        }
    }

    /// <summary>
    /// The number that some characters print, or null where they print none. <paramref name="count"/> says that it counts things, so that
    /// <c>1,234</c> and <c>1 234</c> can only be grouped; otherwise a single comma or point is a decimal mark, but for a point before exactly three digits.
    /// </summary>
    public static Number? Read(string raw, bool count)
    {
        var text = raw.Trim();
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
            return null;
        var marks = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or ',' or ' ')
                marks.Add(i);
            else if (!char.IsAsciiDigit(text[i]))
                return null;
        }

        if (marks.Count == 0)
            return Make(text, -1, raw);
        var last = marks[^1];
        var sameMark = marks.All(mark => text[mark] == text[last]);
        if (text.Contains(' ', StringComparison.Ordinal))
            return count && sameMark && Grouped(text, marks, text.Length) ? Make(text, -1, raw) : null;
        if (sameMark && Grouped(text, marks, text.Length))
        {
            // one mark with three digits behind: grouping for counts; "98,812 %" and "98.812 %" are decimals; a point elsewhere stays open
            if (marks.Count > 1 || count)
                return Make(text, -1, raw);
            return Make(text, last, raw) is { } single ? single with { Ambiguous = true } : null;
        }

        if (marks.Count == 1)
            return Make(text, last, raw);
        var earlier = marks[..^1];
        return !sameMark && earlier.All(mark => text[mark] != text[last]) && earlier.All(mark => text[mark] == text[earlier[0]]) && Grouped(text, earlier, last)
            ? Make(text, last, raw)
            : null;
    }

    private static bool Grouped(string text, List<int> marks, int end)
    {
        if (marks[0] is 0 or > 3 || text[0] == '0')
            return false;
        for (var i = 0; i < marks.Count; i++)
            if ((i + 1 < marks.Count ? marks[i + 1] : end) - marks[i] != 4)
                return false;
        return true;
    }

    private static Number? Make(string text, int decimalMark, string raw)
    {
        var whole = (decimalMark < 0 ? text : text[..decimalMark]).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var fraction = decimalMark < 0 ? "" : text[(decimalMark + 1)..];
        return decimal.TryParse($"{whole}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Number(Normal(value), fraction.Length, raw)
            : null;
    }

    /// <summary>Drops the scale, so that 95.0 prints as 95; the printed precision is kept apart.</summary>
    private static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;
}
