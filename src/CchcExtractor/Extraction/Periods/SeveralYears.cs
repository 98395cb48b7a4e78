using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Periods;

/// <summary>
/// Several years as titles name them: <c>giai đoạn 2011 - 2020</c>, <c>từ năm 2016 đến năm 2020</c>, <c>2 năm 2021, 2022</c>, <c>3 năm (2021-2023)</c>. Looser than
/// what is looked for in the text, where a count may follow a year and a comma.
/// </summary>
internal static class SeveralYears
{
    private const string Year = @"(?:19|20)\d\d";

    private static readonly LinearExpression Expression = new(
        @"\b(?:(?:giai đoạn|nhiệm kỳ|nhiệm kì|năm|từ)(?: năm)?:? ?)(" + Year + @")(?: ?- ?|, ?| và | đến (?:hết )?)(?:năm )?(" + Year + @")\b" +
        @"|\((" + Year + @") ?- ?(" + Year + @")\)");

    /// <summary>The first in a folded title that counts upwards; null where there is none.</summary>
    internal static PeriodToken? In(string folded)
    {
        foreach (var match in Expression.Matches(folded))
        {
            var first = match.Groups[1].Success ? 1 : 3;
            var (from, to) = (Number(match.Groups[first]), Number(match.Groups[first + 1]));
            if (from < to)
                return new PeriodToken(match.Index, match.Length, new Period(PeriodKind.Years, from, to));
        }

        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
