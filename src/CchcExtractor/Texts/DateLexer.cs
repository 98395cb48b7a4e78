using System.Buffers;
using System.Globalization;

namespace CchcExtractor.Texts;

/// <summary>A date as printed: start and length of its characters, and what they say; 0 for a part that is left out or blank.</summary>
/// <param name="Start">Index of its first character; the word <c>ngày</c> before it is not part of it, unless the day is blank.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Day">Day as printed, 0 where blank.</param>
/// <param name="Month">Month as printed, 0 where blank.</param>
/// <param name="Year">Year as printed, 0 where left out.</param>
public readonly record struct DateToken(int Start, int Length, int Day, int Month, int Year)
{
    /// <summary>Index behind it.</summary>
    public int End => Start + Length;

    /// <summary>The day it names, or null where a part is missing or there is no such day.</summary>
    public DateOnly? Date =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month) ? new DateOnly(Year, Month, Day) : null;

    /// <summary>Day and month are printed, and there is no such day: <c>30/02/2023</c>. Without a year 29/02 may be.</summary>
    public bool Impossible => Day > 0 && Month > 0 && (Month > 12 || Day > DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year : 2000, Month));
}

/// <summary>
/// Finds dates in folded text, in every way clerks write them: <c>14/03/2023</c>, <c>14.3.2023</c>, <c>14-3-2023</c>, <c>14 tháng 3 năm 2023</c>,
/// <c>ngày 21/7</c> without its year, and the blank day of a draft (<c>ngày ... tháng 3 năm 2023</c>). Impossible days are reported as such.
/// Linear in the text.
/// </summary>
public static class DateLexer
{
    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> _digitsAndDay = SearchValues.Create("0123456789n");

    /// <summary>All dates, left to right.</summary>
    public static IEnumerable<DateToken> Scan(string folded)
    {
        var openings = folded.Contains("ngày", StringComparison.Ordinal) ? _digitsAndDay : _digits;
        for (var i = 0; i < folded.Length && folded.AsSpan(i).IndexOfAny(openings) is >= 0 and var next;)
        {
            i += next;
            if (At(folded, i) is { } token)
            {
                yield return token;
                i = token.End;
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                while (i < folded.Length && char.IsAsciiDigit(folded[i]))
                    i++;
            }
            else
                i++;
        }
    }

    /// <summary>The date that begins exactly at an index of a folded text, or null.</summary>
    public static DateToken? At(string folded, int start)
    {
        if (start >= folded.Length)
            return null;
        if (folded[start] == 'n')
            return AfterWord(folded, start, "ngày") is { } behind && !PrecededByLetter(folded, start) ? Blank(folded, start, behind) : null;
        if (!char.IsAsciiDigit(folded[start]) || (start > 0 && Joined(folded, start)))
            return null;
        return Numeric(folded, start) ?? Long(folded, start) ?? Iso(folded, start);
    }

    /// <summary>True where a folded text stops behind a word after which a date goes on with a number ("ngày 21 tháng").</summary>
    public static bool EndsInsideDate(string folded)
    {
        var end = folded.AsSpan().TrimEnd(' ');
        return end.EndsWith("ngày") || end.EndsWith("tháng") || end.EndsWith("năm");
    }

    /// <summary>True where the word <c>ngày</c> stands right before an index.</summary>
    public static bool FollowsDayWord(string folded, int start) =>
        folded.AsSpan(0, start).TrimEnd(" :,").EndsWith("ngày");

    private static bool PrecededByLetter(string text, int start) => start > 0 && Words.IsWordCharacter(text[start - 1]);

    /// <summary>The digits go on from a number or word before them.</summary>
    private static bool Joined(string text, int start)
    {
        var before = text[start - 1];
        if (char.IsLetter(before))
            return !text.AsSpan(0, start).EndsWith("ngày") && !text.AsSpan(0, start).EndsWith("đến");
        return char.IsAsciiDigit(before) || (before is '/' or '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2]));
    }

    private static DateToken? Numeric(string text, int start)
    {
        var i = start;
        if (Digits(text, ref i, 1, 2) is not { } day)
            return null;
        var afterDay = i;
        if (Separator(text, ref i) is not { } first || Digits(text, ref i, 1, 2) is not { } month)
            return null;
        var afterMonth = i;
        var told = FollowsDayWord(text, start);
        if (Separator(text, ref i) is { } second && (second == first || told) && Digits(text, ref i, 2, 4) is { } year && !Continues(text, i))
        {
            var length = i - start;
            if (year is >= 1900 and < 2200)
                return new DateToken(start, length, day, month, year);
            if (told && year < 100)
                return new DateToken(start, length, day, month, 2000 + year);
        }

        if (first == '/' && day is >= 1 and <= 31 && month is >= 1 and <= 12 && !Continues(text, afterMonth) && IsFirstOfTwo(text, afterMonth))
            return new DateToken(start, afterMonth - start, day, month, 0);
        return told && first is '/' or '.' && afterDay - start <= 2 && !Continues(text, afterMonth) && !FollowedByMark(text, afterMonth) && (first == '/' || day <= 31)
            ? new DateToken(start, afterMonth - start, day, month, 0)
            : null;
    }

    /// <summary>"01/9 - 30/11/2019": what follows is the day on which a stretch of time ends, with its year.</summary>
    private static bool IsFirstOfTwo(string text, int i)
    {
        var rest = text.AsSpan(i).TrimStart(' ');
        if (Until.FirstOrDefault(word => text.AsSpan(i).TrimStart(' ').StartsWith(word, StringComparison.Ordinal)) is not { } until)
            return false;
        var at = text.Length - rest.Length + until.Length;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (text.AsSpan(at).StartsWith("ngày "))
            at += "ngày ".Length;
        return Digits(text, ref at, 1, 2) is >= 1 and <= 31 && Separator(text, ref at) == '/' && Digits(text, ref at, 1, 2) is >= 1 and <= 12 && Separator(text, ref at) == '/' && Digits(text, ref at, 4, 4) is not null;
    }

    private static readonly string[] Until = ["-", "đến", "tới"];

    /// <summary>More characters of the same word or number; <c>21/7đến</c> is a slip, not a word.</summary>
    private static bool Continues(string text, int i) =>
        i < text.Length && (char.IsAsciiDigit(text[i]) || (char.IsLetter(text[i]) && !text.AsSpan(i).StartsWith("đến")));

    private static bool FollowedByMark(string text, int i) =>
        i + 1 < text.Length && text[i] is '/' && Words.IsWordCharacter(text[i + 1]);

    private static DateToken? Long(string text, int start)
    {
        var i = start;
        if (Digits(text, ref i, 1, 2) is not { } day || AfterWord(text, SkipFill(text, i), "tháng") is not { } behind)
            return null;
        i = SkipFill(text, behind);
        if (Digits(text, ref i, 1, 2) is not { } month)
            return null;
        var afterMonth = i;
        var year = YearAfter(text, ref i);
        if (year > 0)
            return new DateToken(start, i - start, day, month, year);
        return FollowsDayWord(text, start) && !Continues(text, afterMonth) ? new DateToken(start, afterMonth - start, day, month, 0) : null;
    }

    /// <summary><c>ngày ... tháng 3 năm 2023</c>, <c>ngày /3/2023</c>: a day, and perhaps a month, still to be filled in.</summary>
    private static DateToken? Blank(string text, int start, int behind)
    {
        var i = SkipFill(text, behind);
        if (i < text.Length && text[i] == '/')
        {
            i = SkipFill(text, i + 1);
            var month = Digits(text, ref i, 1, 2) ?? 0;
            i = SkipFill(text, i);
            if (i >= text.Length || text[i] != '/')
                return null;
            i = SkipFill(text, i + 1);
            return Digits(text, ref i, 4, 4) is { } year && !Continues(text, i) ? new DateToken(start, i - start, 0, month, year) : null;
        }

        if (AfterWord(text, i, "tháng") is not { } afterMonthWord)
            return null;
        i = SkipFill(text, afterMonthWord);
        var monthNumber = Digits(text, ref i, 1, 2) ?? 0;
        var end = i;
        var yearNumber = YearAfter(text, ref i);
        if (yearNumber > 0)
            return new DateToken(start, i - start, 0, monthNumber, yearNumber);
        return AfterWord(text, SkipFill(text, end), "năm") is { } bare ? new DateToken(start, bare - start, 0, monthNumber, 0) : null;
    }

    /// <summary><c>2023-03-14</c>, as programs print it.</summary>
    private static DateToken? Iso(string text, int start)
    {
        var i = start;
        if (Digits(text, ref i, 4, 4) is not { } year || year is < 1900 or >= 2200 || i >= text.Length || text[i] != '-')
            return null;
        i++;
        if (Digits(text, ref i, 2, 2) is not { } month || i >= text.Length || text[i] != '-')
            return null;
        i++;
        return Digits(text, ref i, 2, 2) is { } day && !Continues(text, i) ? new DateToken(start, i - start, day, month, year) : null;
    }

    /// <summary>The year in <c>năm 2023</c>, <c>, năm 2023</c> or <c>/2023</c> at an index, which then moves behind it; 0 where none is.</summary>
    private static int YearAfter(string text, ref int i)
    {
        var at = SkipFill(text, i);
        if (AfterWord(text, at, "năm") is { } behind)
            at = SkipFill(text, behind);
        else if (at < text.Length && text[at] is '/' or '.' or '-')
            at = SkipFill(text, at + 1);
        else
            return 0;
        if (Digits(text, ref at, 4, 4) is not { } year || Continues(text, at))
            return 0;
        i = at;
        return year;
    }

    private static int? Digits(string text, ref int i, int least, int most)
    {
        var end = i;
        while (end < text.Length && end - i <= most && char.IsAsciiDigit(text[end]))
            end++;
        if (end - i < least || end - i > most)
            return null;
        var value = int.Parse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture);
        i = end;
        return value;
    }

    private static char? Separator(string text, ref int i)
    {
        var at = i < text.Length && text[i] == ' ' ? i + 1 : i;
        if (at >= text.Length || text[at] is not ('/' or '.' or '-'))
            return null;
        var mark = text[at++];
        i = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return mark;
    }

    /// <summary>Behind blanks and what stands in a form for something to be written: dots, lines, commas.</summary>
    private static int SkipFill(string text, int i)
    {
        while (i < text.Length && (text[i] is ' ' or '_' or '…' or ',' || (text[i] == '.' && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))))
            i++;
        return i;
    }

    private static int? AfterWord(string text, int i, string word) =>
        text.AsSpan(i).StartsWith(word, StringComparison.Ordinal) && !(i + word.Length < text.Length && char.IsLetter(text[i + word.Length])) ? i + word.Length : null;
}
