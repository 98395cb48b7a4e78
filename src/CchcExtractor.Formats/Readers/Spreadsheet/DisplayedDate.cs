using System.Globalization;
using System.Text;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>Prints days and hours, which a workbook keeps as numbers of days.</summary>
internal static class DisplayedDate
{
    private static readonly string[] _weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    /// <summary>What the pattern shows; null where the number is no day (negative, or after the year 9999).</summary>
    internal static string? Print(double days, string pattern, bool from1904)
    {
        if (days is < 0 or >= 2_958_466)
            return null;
        // Excel believes that 1900 was a leap year, so its days before March are one off
        var start = from1904 ? new DateTime(1904, 1, 1) : days < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        var time = start.AddSeconds(Math.Round(days * 86400));
        var halves = pattern.Contains("AM/PM", StringComparison.OrdinalIgnoreCase) || pattern.Contains("A/P", StringComparison.OrdinalIgnoreCase);
        var text = new StringBuilder();
        var afterHours = false;
        for (var i = 0; i < pattern.Length;)
        {
            var length = 1;
            while (i + length < pattern.Length && pattern[i + length] == pattern[i])
                length++;
            switch (pattern[i])
            {
                case '\\':
                    if (i + 1 < pattern.Length)
                        text.Append(pattern[i + 1]);
                    length = 2;
                    break;
                case '[':
                    var end = pattern.IndexOf(']', i);
                    text.Append(Elapsed(days, pattern[i + 1]));
                    (length, afterHours) = (end - i + 1, true);
                    break;
                case 'y':
                    text.Append(length > 2 ? Digits(time.Year, 4) : Digits(time.Year % 100, 2));
                    break;
                case 'd':
                    text.Append(length > 2 ? _weekdays[(int)time.DayOfWeek] : Digits(time.Day, length));
                    break;
                case 'm' when afterHours || SecondsFollow(pattern, i + length):
                    text.Append(Digits(time.Minute, length));
                    afterHours = false;
                    break;
                case 'm':
                    text.Append(length > 2 ? "Tháng " + Digits(time.Month, 1) : Digits(time.Month, length));
                    break;
                case 'h':
                    text.Append(Digits(halves ? (time.Hour + 11) % 12 + 1 : time.Hour, length));
                    afterHours = true;
                    break;
                case 's':
                    text.Append(Digits(time.Second, length));
                    break;
                case 'A' or 'a' when string.Compare(pattern, i, "AM/PM", 0, 5, StringComparison.OrdinalIgnoreCase) == 0:
                    text.Append(time.Hour < 12 ? "SA" : "CH");
                    length = 5;
                    break;
                case '0' or '@':
                    break;
                default:
                    text.Append(pattern[i], length);
                    break;
            }

            i += length;
        }

        return text.ToString().Trim();
    }

    private static string Digits(int number, int length) => number.ToString(length > 2 ? "D4" : length > 1 ? "D2" : "D", CultureInfo.InvariantCulture);

    private static string Elapsed(double days, char unit) => Math.Floor(days * (unit == 'h' ? 24 : unit == 'm' ? 1440 : 86400)).ToString("0", CultureInfo.InvariantCulture);

    private static bool SecondsFollow(string pattern, int at)
    {
        while (at < pattern.Length && pattern[at] is ':' or '\\' or ' ')
            at++;
        return at < pattern.Length && pattern[at] == 's';
    }
}
