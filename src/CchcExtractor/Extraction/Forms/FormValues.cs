using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Forms;

/// <summary>Reads what stands in the value cell of a form.</summary>
internal static class FormValues
{
    /// <summary>
    /// The number in a cell; null for a blank, for a dash and for words. <c>100%</c> is 100, <c>không</c> is 0; of an enumerated unit
    /// (<c>Chưa = 0 Hoàn thành = 1</c>) a cell may give the word instead of its number. <paramref name="noughts"/>: words that stand for 0.
    /// </summary>
    public static Number? Read(string raw, string unit, IReadOnlyList<string> noughts)
    {
        var folded = Folding.Fold(raw).Trim('.', ';', ' ');
        if (folded.Length == 0)
            return null;
        var rate = unit.Contains('%') || folded.EndsWith('%');
        if (NumberLexer.Read(Digits(folded), !rate || GroupedCount(Digits(folded))) is { } number)
            return number with { Raw = raw };
        if (Enumerated(folded, unit) is { } value)
            return new Number(value, 0, raw);
        if (noughts.Contains(folded, StringComparer.Ordinal))
            return new Number(0, 0, raw);
        var unitWords = Folding.Fold(unit);
        return unitWords.Length > 0 && folded.EndsWith(" " + unitWords, StringComparison.Ordinal) && NumberLexer.Read(Digits(folded[..^(unitWords.Length + 1)]), !rate) is { } said ? said with { Raw = raw } : null;
    }

    /// <summary><c>1.655</c> in the row of a rate is a count of thousands that slipped there: nobody prints a share of so few per cent with three decimals.</summary>
    private static bool GroupedCount(string digits) => digits.Length == 5 && digits[1] == '.' && digits[0] != '0';

    /// <summary>The digits without a sign for per cent and without blanks that group them (<c>1 234</c>).</summary>
    private static string Digits(string folded)
    {
        var text = folded.TrimEnd('%').Trim();
        var groups = text.Split(' ');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups[0].All(char.IsAsciiDigit) && groups[1..].All(group => group.Length == 3 && group.All(char.IsAsciiDigit)) ? string.Concat(groups) : text;
    }

    /// <summary>The number that an enumerating unit gives a word: <c>Có = 1; Không = 0</c>.</summary>
    private static decimal? Enumerated(string folded, string unit)
    {
        foreach (var (word, value) in Enumeration(unit))
            if (word == folded)
                return value;
        return null;
    }

    private static IEnumerable<(string Word, decimal Value)> Enumeration(string unit)
    {
        var text = Folding.Fold(unit);
        var from = 0;
        for (var mark = text.IndexOf('=', StringComparison.Ordinal); mark >= 0; mark = text.IndexOf('=', mark + 1))
        {
            var digit = mark + 1;
            while (digit < text.Length && text[digit] == ' ')
                digit++;
            if (digit >= text.Length || !char.IsAsciiDigit(text[digit]) || mark < from)
                continue;
            yield return (text[from..mark].Trim(' ', ';', ',', '-'), text[digit] - '0');
            from = digit + 1;
        }
    }
}
