using System.Text.RegularExpressions;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// What the results tell as done on a day after the report ("Thứ Sáu, ngày 11/4/2014, lãnh đạo UBND xã chủ trì họp chuyên đề về CCHC" in a report of 14/3/2014). Only sentences that open with their day, and tell of no
/// plan, deadline or day from which something holds.
/// </summary>
internal static partial class ActsToCome
{
    /// <summary>Farther away it is another kind of slip, or none.</summary>
    private const int MostDays = 366;

    /// <param name="Day">The day that was not yet.</param>
    /// <param name="Side">Where it stands.</param>
    /// <param name="Excerpt">Its paragraph.</param>
    internal sealed record Act(DateOnly Day, Side Side, string Excerpt);

    /// <summary>All of them, in order of the text.</summary>
    public static IEnumerable<Act> In(Evidence evidence, DateOnly issued, RulePack rules)
    {
        var (done, ahead) = (rules.Words(WordList.ActDone), rules.Words(WordList.ActAhead));
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || block is Heading || !evidence.Outline.ReportsResultsAt(i))
                continue;
            foreach (Match match in Opened().Matches(block.Text.Folded))
            {
                var (day, act) = (match.Groups["day"], match.Groups["act"].Value);
                if (DateLexer.At(block.Text.Folded, day.Index)?.Date is not { } date || date <= issued || date.DayNumber - issued.DayNumber > MostDays || !done.Any(word => Words.Contains(act, word)) || ahead.Any(word => Words.Contains(act, word)))
                    continue;
                var (start, length) = block.Text.ToPrinted(day.Index, day.Length);
                yield return new Act(date, new Side(block.Text.PrintedAt(day.Index, day.Length), block.Location.Characters(start, length), evidence.Outline.NumberAt(i)), Phrases.Short(block.Text.Printed, LongestExcerpt));
            }
        }
    }

    private const int LongestExcerpt = 200;

    /// <summary>A sentence that opens with its day, and what it tells of it.</summary>
    [GeneratedRegex(@"(?:^[^\p{L}\p{N}]*|[.;] )(?:(?:vào|sáng|chiều|tối|hôm|trong) )*(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?(?:vào )?ngày (?<day>[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:19|20)[0-9]{2})(?![0-9])(?<act>[^;]*?)(?=;|\. |\.?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Opened();
}
