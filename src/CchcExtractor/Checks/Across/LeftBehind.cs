using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Across;

/// <summary>What of another report is left in a paragraph that was taken over from it: its commune's name, days of its window, the name of its period.</summary>
internal static class LeftBehind
{
    /// <summary>Data windows begin up to so many days before the period of the calendar (shared field notes, section 1.2).</summary>
    private const int WindowBefore = 45;

    /// <summary>It says the name of the commune that wrote the other, and not its own.</summary>
    internal static bool IsNamed(Passage passage, PastReport report, PastReport source) =>
        report.Commune != source.Commune && !passage.NamesOwn && Texts.Words.Contains(Folding.Fold(passage.Text), source.Commune);

    /// <summary>"Riêng 9 tháng đầu năm 2022: ..." in the report on 2022: it says itself of which part of its period it tells.</summary>
    internal static bool Names(Passage passage, Period? period)
    {
        var text = Folding.Fold(passage.Text);
        return period is not null && Texts.Words.Contains(text, Only) && PeriodLexer.Scan(text).Any(token => token.Period.Kind == period.Kind && token.Period.Part == period.Part && (token.Period.Year == 0 || token.Period.Year == period.Year));
    }

    private const string Only = "riêng";

    /// <summary>"Lũy kế từ đầu năm (từ 15/12/2022 đến 14/6/2023)" in the report on the year: the days of a part of its period, which the paragraph does not name, are told as its own.</summary>
    internal static bool HasTheirWindow(Passage passage, PastReport source) =>
        source.Metadata is { Period: { } part } && passage.Days.Any(day => source.Metadata.DataTo is { } last ? day.Day == last && (day.InRange || IsCountedUpTo(passage, last)) : IsAtItsEnd(day.Day, source) && IsCountedUpTo(passage, day.Day))
        && !PeriodLexer.Scan(Folding.Fold(passage.Text)).Any(token => token.Period.Kind == part.Kind && token.Period.Part == part.Part);

    /// <summary>"từ đầu kỳ đến 29/02/2024" of a first quarter whose report says nothing of its days: in the last weeks of the period, and not behind the report.</summary>
    private static bool IsAtItsEnd(DateOnly day, PastReport source) =>
        source.Span is { } span && day >= span.Last.AddDays(-LastDays) && day <= (source.Metadata.Date is { } date && date < span.Last ? date : span.Last);

    private const int LastDays = 45;

    /// <summary>"đến 15/6/2019 đã giải quyết xong 1.321 bộ": counted up to that day.</summary>
    private static bool IsCountedUpTo(Passage passage, DateOnly last)
    {
        var text = Folding.Fold(passage.Text);
        for (var at = Texts.Words.IndexOf(text, UpTo); at >= 0; at = Texts.Words.IndexOf(text, UpTo, at + UpTo.Length))
        {
            var day = at + UpTo.Length + 1;
            foreach (var word in BeforeDay)
                if (day < text.Length && Texts.Words.StandsAt(text, day, word))
                    day += word.Length + 1;
            if (day < text.Length && DateLexer.At(text, day) is { } date && date.Day == last.Day && date.Month == last.Month && date.Year == last.Year)
                return true;
        }

        return false;
    }

    private const string UpTo = "đến";

    private static readonly string[] BeforeDay = ["hết", "ngày"];

    /// <summary>It names the period of the other report, which is none of its own and, of one commune, no part of it.</summary>
    internal static bool NamesTheirPeriod(Passage passage, PastReport report, PastReport source) =>
        source.Metadata.Period is { } their && !(report.IsSamePlace(source) && report.Covers(source)) && report.Metadata.Period != their
        && PeriodLexer.Scan(Folding.Fold(passage.Text)) is { Count: > 0 } tokens && tokens.All(token => token.Period.Kind == their.Kind && token.Period.Part == their.Part && token.Period.Year == their.Year);

    internal static bool BearsName(Passage passage, PastReport report, PastReport source, Passage original) =>
        report.Commune != source.Commune && passage.OtherNames.Contains(source.Commune) && !passage.NamesOwn && original.NamesOwn && !original.OtherNames.Contains(report.Commune);

    internal static bool HasOlderDays(Passage passage, PastReport report, PastReport source, Passage original, List<TellingNumber> same, bool within)
    {
        var days = OlderDays(passage, report, source, original).ToList();
        if (!within)
            return days.Count >= 1 && same.Count >= 2;
        return days.Count(day => day.InRange) >= 2 || (days.Count >= 2 && same.Count >= 1) || (days.Count >= 1 && same.Count >= 2);
    }

    internal static IEnumerable<TellingDay> OlderDays(Passage passage, PastReport report, PastReport source, Passage original)
    {
        if (report.Span is not { } own || source.Span is not { } its)
            return [];
        var begins = own.First.AddDays(-WindowBefore);
        return passage.Days.Where(day => original.Days.Contains(day) && day.Day < begins && day.Day >= its.First.AddDays(-WindowBefore) && day.Day <= its.Last.AddDays(WindowBefore));
    }
}
