using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>The days from which a report says its data are.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Section">Number path of its section.</param>
/// <param name="Introduced">Words before it say that it is the window; else it may be any stretch of days.</param>
/// <param name="Meant">Its text names the year, compares, or tells what was left of it.</param>
/// <param name="Block">Index of the block it stands in.</param>
public sealed record DataWindow(DateOnly From, DateOnly To, string Raw, Location Location, string Section, bool Introduced = true, bool Meant = false, int Block = -1);

/// <summary>Finds every stretch of days that a report names, and which of them it introduces as the window of its data.</summary>
public static class DataWindows
{
    /// <summary>All windows before the appendix, in order.</summary>
    public static IEnumerable<DataWindow> In(Evidence evidence, RulePack rules)
    {
        var reported = ReportedPeriod.Of(evidence);
        for (var i = 0; i < Math.Min(evidence.Parts.Appendix, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i))
                continue;
            if (UpTo(evidence, block, i, rules) is { } last)
                yield return last;
            foreach (var range in DateRanges.Scan(block.Text.Folded))
            {
                if (range.From.Date is not { } from || range.To.Date is not { } to)
                    continue;
                var (start, length) = block.Text.ToPrinted(range.Start, range.Length);
                yield return new DataWindow(from, to, block.Text.Printed.Substring(start, length), block.Location.Characters(start, length), evidence.Outline.NumberAt(i), (Introduced(block.Text.Folded, range.Start, rules) && !IsOfOthers(block.Text.Folded[(range.Start + range.Length)..], rules)) || (i > evidence.Parts.Title && i <= evidence.Parts.Body && block.Text.Folded.TrimStart().StartsWith('(')) || IsOfPeriod(block.Text.Folded, range.Start, reported) || IsSinceNewYear(block.Text.Folded, range.Start, from, reported, rules), LookedBack.IsMeant(block.Text.Folded, Near(block.Text.Folded, range.Start, range.Start + range.Length), to.Year, rules), i);
            }
        }
    }

    /// <summary>"(Số liệu chốt đến 14/9/2016)" under the title: the day up to which all figures are.</summary>
    private static DataWindow? UpTo(Evidence evidence, TextBlock block, int index, RulePack rules)
    {
        var text = block.Text.Folded;
        if (index <= evidence.Parts.Title || index >= evidence.Parts.Body || !text.TrimStart().StartsWith('(') || text.Length > LongestLine || !rules.Words(WordList.DataWindow).Any(cue => Words.Contains(text, cue)) || DateRanges.Scan(text).Any()
            || DateLexer.Scan(text).ToList() is not [{ Date: { } day } date] || !Until.Any(word => Words.EndsWith(text[..date.Start].TrimEnd(' '), word)))
            return null;
        var (start, length) = block.Text.ToPrinted(date.Start, date.Length);
        return new DataWindow(day, day, block.Text.Printed.Substring(start, length), block.Location.Characters(start, length), evidence.Outline.NumberAt(index), Block: index);
    }

    private static readonly string[] Until = ["đến", "đến ngày", "đến hết", "đến hết ngày", "tới ngày"];

    /// <summary>Characters of such a line.</summary>
    private const int LongestLine = 80;

    /// <summary>The clause before some days and the words right behind them.</summary>
    private static string Near(string text, int start, int end)
    {
        var from = text.AsSpan(0, start).LastIndexOfAny(".;") + 1;
        var stop = text.AsSpan(end).IndexOfAny(",.;:");
        return text[from..(stop < 0 ? text.Length : end + stop)];
    }

    /// <summary>"quý II (từ 11/3 đến 10/6/2020)": in brackets right behind the period of the report.</summary>
    private static bool IsOfPeriod(string text, int start, ReportedPeriod? reported) =>
        reported is not null && text[..start].TrimEnd() is var before && PeriodLexer.Scan(before) is [.., var last] && before[last.End..].TrimStart() is "(" or "(từ" or "(từ ngày" && reported.Fits(last.Period);

    /// <summary>"lũy kế từ đầu năm (từ 15/12/2022 đến 14/6/2023)" in the report on a period that begins with the year.</summary>
    private static bool IsSinceNewYear(string text, int start, DateOnly from, ReportedPeriod? reported, RulePack rules)
    {
        if (reported is null || Span.Of(reported.Period) is not { First: { Month: 1 } first } || Math.Abs(from.DayNumber - first.DayNumber) > DaysBeforeNewYear)
            return false;
        var before = text[..start].TrimEnd();
        var open = before.LastIndexOf('(');
        return open > 0 && before.Length - open <= LongestOpening && rules.Words(WordList.SinceNewYear).Any(word => Words.Contains(before[Math.Max(0, open - LongestLead)..open], word));
    }

    /// <summary>Windows of the year begin up to so many days before it.</summary>
    private const int DaysBeforeNewYear = 45;

    /// <summary>Characters of "(từ ngày".</summary>
    private const int LongestOpening = 10;

    /// <summary>Characters of "từ đầu năm đến nay ".</summary>
    private const int LongestLead = 24;

    /// <summary>"số liệu từ 15/6/2025 đến 30/6/2025 đã được 03 xã cũ báo cáo riêng", "số liệu từ 15/12/2019 đến 31/01/2020 là số cộng của hai xã cũ": whose they are stands behind.</summary>
    private static bool IsOfOthers(string behind, RulePack rules) =>
        behind[..(behind.AsSpan().IndexOfAny(".;") is >= 0 and var end ? end : behind.Length)] is var clause && (Words.Contains(clause, Reported) || Words.Contains(clause, Below) || Words.StandsAt(clause.TrimStart(' '), 0, Are) || Words.Contains(clause, Of)) && rules.Words(WordList.CommuneWord).Any(word => rules.Words(WordList.FormerCommune).Any(former => Words.Contains(clause, $"{word} {former}")));

    private static bool IsOfFormer(string before, RulePack rules) => rules.Words(WordList.CommuneWord).Any(word => rules.Words(WordList.FormerCommune).Any(former => Words.EndsWith(before, $"{word} {former}")));

    private const string Reported = "báo cáo";

    private const string Are = "là";

    /// <summary>"được cộng của hai xã cũ".</summary>
    private const string Of = "của";

    /// <summary>"từ 01/12/2019 đến hết 29/02/2020 dưới đây là của hai xã cũ".</summary>
    private const string Below = "dưới đây";

    private static bool Introduced(string text, int start, RulePack rules)
    {
        var before = text[Math.Max(0, start - 60)..start];
        var sentence = before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
        // "số liệu từ 15/12/2022 đến 14/9/2023; cùng kỳ là từ 15/12/2021 đến 14/9/2022"
        if (rules.Words(WordList.ComparedBeside).Any(word => Words.Contains(sentence[(sentence.LastIndexOf(';') + 1)..], word)))
            return false;
        // "số liệu 9 tháng = số của 2 xã cũ (15/12/2024 - 30/6/2025) + số của xã mới"
        if (sentence.TrimEnd(' ').EndsWith('(') && IsOfFormer(sentence.TrimEnd(' ', '('), rules))
            return false;
        return rules.Words(WordList.DataWindow).Any(cue => Words.Contains(sentence, cue));
    }
}
