using System.Globalization;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>
/// Prints numbers as Excel shows them on a Vietnamese desktop: decimal comma, dots between thousands, day before month (number formats:
/// ECMA-376 part 1, 18.8.30 and 18.8.31).
/// </summary>
internal static class DisplayedNumber
{
    private static readonly NumberFormatInfo _vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", PercentDecimalSeparator = ",", PercentGroupSeparator = "." };

    /// <summary>What a cell with this value and format shows; <paramref name="from1904"/> is how old Macintosh files count days.</summary>
    internal static string Print(double value, string format, bool from1904)
    {
        var sections = FormatSections.Of(format);
        var section = sections.Count switch
        {
            1 => sections[0],
            2 => value < 0 ? sections[1] : sections[0],
            _ => value > 0 ? sections[0] : value < 0 ? sections[1] : sections[2],
        };
        if (section.IsText || section.Pattern.Contains("General", StringComparison.OrdinalIgnoreCase) || section.Pattern.Contains('/') && !section.IsDate)
            return General(value);
        if (section.IsDate)
            return DisplayedDate.Print(value, section.Pattern, from1904) ?? General(value);
        // a section for negative numbers brings its own sign
        var shown = sections.Count > 1 && value < 0 ? -value : value;
        return Math.Abs(shown) < 1e27 ? new decimal(shown).ToString(section.Net, _vietnamese).Trim() : shown.ToString("G15", _vietnamese);
    }

    /// <summary>Up to 15 digits, which is what Excel keeps; the noise of binary fractions is not shown.</summary>
    internal static string General(double value) =>
        Math.Abs(value) is < 1e15 and > 1e-10 or 0 ? new decimal(value).ToString("0.###############", _vietnamese) : value.ToString("G15", _vietnamese);
}
