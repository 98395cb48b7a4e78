using System.Globalization;

namespace CchcExtractor.Texts;

/// <summary>Two days that belong together: <c>từ ngày 10/12/2022 đến ngày 9/3/2023</c>.</summary>
/// <param name="Start">Index of the first character, the word <c>từ</c> included where it stands there.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="From">First day; its year is taken from the last one where it is left out.</param>
/// <param name="To">Last day.</param>
public readonly record struct DateRange(int Start, int Length, DateToken From, DateToken To)
{
    /// <summary>Index behind it.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Finds stretches of days in folded text, also where the year stands only at the end (<c>từ ngày 21/7 đến 20/8/2021</c>), where a blank is
/// missing (<c>21/7đến</c>), or where only the last day has a month (<c>từ ngày 10 đến ngày 14/3/2023</c>).
/// </summary>
public static class DateRanges
{
    private static readonly string[] Joins = ["cho đến hết ngày", "cho đến hết", "cho đến ngày", "cho đến", "cho tới ngày", "đến hết ngày", "đến hết", "đến ngày", "đến", "tới hết ngày", "tới ngày", "tới", "- ngày", "-", "→", "->", "=>"];

    /// <summary>All of them, left to right.</summary>
    public static IEnumerable<DateRange> Scan(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAsciiDigit(folded[i]) || (i > 0 && char.IsAsciiDigit(folded[i - 1])))
                continue;
            if ((At(folded, i) ?? Backwards(folded, i)) is { } range)
            {
                yield return range;
                i = range.End - 1;
            }
        }
    }

    private static DateRange? At(string text, int start)
    {
        var told = DateLexer.FollowsDayWord(text, start) || text.AsSpan(0, start).EndsWith("từ ");
        var first = DateLexer.At(text, start) ?? (told ? Part(text, start) : null);
        if (first is not { } opening || Join(text, opening.End) is not { } next || DateLexer.At(text, next) is not { Year: > 0 } closing || (!told && opening.Year == 0))
            return null;
        if (opening.Month == 0)
            opening = opening with { Month = closing.Month };
        if (opening.Year == 0)
            opening = opening with { Year = (opening.Month, opening.Day).CompareTo((closing.Month, closing.Day)) > 0 ? closing.Year - 1 : closing.Year };
        var begin = Opening(text, start);
        return new DateRange(begin, closing.End - begin, opening, closing);
    }

    /// <summary><c>đến hết ngày 14/6/2024 (kể từ ngày 15/3/2024)</c>: the last day first.</summary>
    private static DateRange? Backwards(string text, int start)
    {
        if (DateLexer.At(text, start) is not { Year: > 0 } closing || !Until.Any(word => text.AsSpan(0, start).TrimEnd(' ').EndsWith(word)))
            return null;
        foreach (var since in Since)
            if (text.AsSpan(closing.End).StartsWith(since, StringComparison.Ordinal) && DateLexer.At(text, closing.End + since.Length) is { Year: > 0 } opening)
                return new DateRange(start, opening.End - start, opening, closing);
        return null;
    }

    private static readonly string[] Until = ["đến hết ngày", "đến ngày", "đến hết", "đến"];

    private static readonly string[] Since = [" (kể từ ngày ", " (tính từ ngày ", " (từ ngày ", ", kể từ ngày ", ", tính từ ngày "];

    /// <summary><c>21/7</c> or <c>10</c> before the word that joins.</summary>
    private static DateToken? Part(string text, int start)
    {
        var i = start;
        if (Number(text, ref i) is not { } day || day is < 1 or > 31)
            return null;
        var end = i;
        if (i < text.Length && text[i] is '/' or '.' or '-')
        {
            i++;
            if (Number(text, ref i) is { } month and >= 1 and <= 12)
                return new DateToken(start, i - start, day, month, 0);
        }

        return new DateToken(start, end - start, day, 0, 0);
    }

    private static int? Number(string text, ref int i)
    {
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == i || end - i > 2)
            return null;
        var value = int.Parse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture);
        i = end;
        return value;
    }

    private static int? Join(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or ',')
            i++;
        foreach (var join in Joins)
            if (text.AsSpan(i).StartsWith(join, StringComparison.Ordinal))
            {
                var next = i + join.Length;
                while (next < text.Length && text[next] == ' ')
                    next++;
                return next;
            }

        return null;
    }

    private static int Opening(string text, int start)
    {
        foreach (var word in (ReadOnlySpan<string>)["từ ngày ", "từ "])
            if (text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal))
                return start - word.Length;
        return start;
    }
}
