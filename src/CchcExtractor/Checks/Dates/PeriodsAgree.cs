using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// <c>period/contradiction</c>: title, preamble, headings, closing, appendix, data window and date of issue must speak of one period. The usual cause
/// is last quarter's file filled in again. The period that most of them name is taken for the right one; every part that deviates is one finding.
/// </summary>
public sealed class PeriodsAgree : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PeriodContradiction];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        // what a report on several years says of single ones is no contradiction
        if (ReportedPeriod.Of(evidence) is not { Period.Kind: not PeriodKind.Years } reported)
        {
            yield return Outcome.NotEvaluated;
            yield break;
        }

        // "A. SÁU THÁNG ĐẦU NĂM", "B. QUÝ III" of nine months: whoever heads several parts of the period means them
        var stretches = evidence.Periods.Where(mention => mention is { Part: PeriodPart.Heading, Outlook: false } && reported.Holds(mention.Period)).Select(mention => mention.Period).Distinct().ToList();
        foreach (var part in evidence.Periods.Where(mention => mention.Part != PeriodPart.Heading || stretches.Count < 2 || !stretches.Contains(mention.Period)).GroupBy(mention => (mention.Part, mention.Part is PeriodPart.Heading or PeriodPart.Summary ? mention.Location.Path : "")))
            yield return Judge(part.ToList(), reported, evidence, rules);
        var told = new HashSet<(DateOnly, DateOnly)>();
        var windows = DataWindows.In(evidence, rules).ToList();
        foreach (var window in windows)
            if (IsPart(window, windows, reported) || IsShortStretch(window, reported))
                yield return Outcome.Passed;
            else if (window.Introduced && IsTooShort(window, reported, evidence, rules) && told.Add((window.From, window.To)))
                yield return new Outcome.Failed(TooShort(window, reported));
            else if ((window.Introduced || IsBackwards(window) || IsAYearOff(window, reported) || BeginsAYearOff(window, windows, reported)) && told.Add((window.From, window.To)))
                yield return Judge(window, reported);
        if (evidence.Metadata.Date is { } issued)
            yield return Judge(issued, reported, evidence);
        foreach (var day in DaysLeftOver.In(evidence, rules))
            if (told.Add((day.To, day.To)))
                yield return Judge(day, reported);
    }

    /// <summary>The report's own days but for the year, in a text that means no other: they were left from last year's report.</summary>
    private static bool IsAYearOff(DataWindow window, ReportedPeriod reported) =>
        !window.Meant && !reported.Fits(window) && reported.Fits(window with { From = window.From.AddYears(1), To = window.To.AddYears(1) })
        && Span.Of(reported.Period) is { } span && Math.Abs(window.To.DayNumber - window.From.DayNumber - (span.Last.DayNumber - span.First.DayNumber)) <= NearLength;

    /// <summary>"từ ngày 01/7/2025 đến ngày 14/9/2024": no stretch of days ends before it begins, whatever it is of.</summary>
    private static bool IsBackwards(DataWindow window) => window.To < window.From && Texts.Words.StandsAt(Texts.Folding.Fold(window.Raw), 0, "từ");

    /// <summary>"Từ 15/12/2020 đến 14/3/2022" where the data are said to be from 15/12/2021 to that day.</summary>
    private static bool BeginsAYearOff(DataWindow window, List<DataWindow> windows, ReportedPeriod reported) =>
        !window.Meant && windows.Exists(other => other.Introduced && reported.Fits(other) && other.To == window.To && other.From.AddYears(-1) == window.From);

    /// <summary>"Từ 01/01 đến 30/6 của các xã cũ, từ 01/7 đến 25/9 của xã mới": stretches of days that one paragraph names, each from where another ends, are one window.</summary>
    private static bool IsPart(DataWindow window, List<DataWindow> windows, ReportedPeriod reported)
    {
        var row = windows.Where(other => other.To >= other.From && other.Block == window.Block).ToList();
        var (first, last) = (window, window);
        while (row.Find(other => other.To.AddDays(1) == first.From) is { } before)
            first = before;
        while (row.Find(other => other.From == last.To.AddDays(1)) is { } behind)
            last = behind;
        return first != last && reported.Fits(window with { From = first.From, To = last.To });
    }

    /// <summary>"Số liệu từ 15/12 đến 31/12/2019 đã cộng cả hai phường" of nine months: a short stretch within the report's own days says something of these, and is no window of the report.</summary>
    private static bool IsShortStretch(DataWindow window, ReportedPeriod reported) =>
        Span.Of(reported.Period) is { } span && window.To >= window.From && window.To.DayNumber - window.From.DayNumber < LongestStretch && window.From >= span.First.AddDays(-DaysBefore) && window.To <= span.Last;

    /// <summary>"(từ 15/3/2023 đến 14/6/2023)" under the title of a report on six months: it is the window of the last quarter's. A commune that was not there before has no more days to report on.</summary>
    private static bool IsTooShort(DataWindow window, ReportedPeriod reported, Evidence evidence, RulePack rules) =>
        reported.Period.Kind is PeriodKind.Half or PeriodKind.Months or PeriodKind.Year && Span.Of(reported.Period) is { } span && window.To >= window.From && window.From >= span.First.AddDays(DaysOfDelay) && window.From <= span.Last && window.From != FormerCommunes.Remade
        && window.Block <= evidence.Parts.Body && !evidence.Periods.Any(mention => mention.Part == PeriodPart.Title && reported.Holds(mention.Period)) && !evidence.Document.Blocks.OfType<Documents.TextBlock>().Any(block => rules.Words(WordList.NewCommune).Any(word => Texts.Words.Contains(block.Text.Folded, word)));

    /// <summary>Data begin at most so many days after their period does.</summary>
    private const int DaysOfDelay = 45;

    private static Discrepancy TooShort(DataWindow window, ReportedPeriod reported)
    {
        var place = Phrases.Place(window.Location, window.Section);
        return OfWindow(window, reported, new(
            $"Kỳ số liệu \"{window.Raw}\"{In(window.Section, place)} chỉ là một phần của {reported.Period.InVietnamese()}{As(reported.Side, reported)}. Có thể còn sót lại từ báo cáo của kỳ ngắn hơn.",
            $"The data window \"{window.Raw}\" ({place.English}) is only a part of {reported.Period}: \"{reported.Raw}\". It may be left over from a report on a shorter period."));
    }

    /// <summary>A data window that is none of the period, with what is wrong about it.</summary>
    private static Discrepancy OfWindow(DataWindow window, ReportedPeriod reported, Wording message) => new()
    {
        Kind = Checks.Kinds.PeriodContradiction,
        Message = message,
        Sides = [new Side(window.Raw, window.Location, window.Section), reported.Side],
        Found = window.Raw,
        Expected = reported.Period.ToString(),
        Excerpt = window.Raw,
        Key = "window",
    };

    /// <summary>Days: no report, not that of a month, is on so few, so that none of another period is left standing there.</summary>
    private const int LongestStretch = 21;

    /// <summary>Data of a year begin in the middle of December.</summary>
    private const int DaysBefore = 17;

    /// <summary>Days by which a window is longer or shorter than its period.</summary>
    private const int NearLength = 20;

    private static Outcome Judge(List<PeriodMention> mentions, ReportedPeriod reported, Evidence evidence, RulePack rules)
    {
        // what lies ahead in a heading, and "3 tháng cuối năm" anywhere, is outlook, whether or not the words before it say so
        var own = mentions.Where(mention => !mention.Outlook && !IsHeadedApart(mention, reported, evidence, rules) && !(mention.Part is PeriodPart.Heading or PeriodPart.Summary && (reported.Follows(mention.Period) || reported.HasMonth(mention.Period) || reported.IsEndOf(mention.Period))) && !reported.LeavesOver(mention.Period) && !reported.IsCutShort(mention.Period)).ToList();
        // what opens the report says it in its last sentence; those before cite who asked for it
        if (mentions[0].Part == PeriodPart.Preamble && own.Count > 0)
            own = own.FindAll(mention => mention.Location.BlockPath == own[^1].Location.BlockPath && !(reported.Holds(mention.Period) && IsSingled(mention, evidence, rules)));
        // beside "6 tháng đầu năm" a bare "năm 2023" says nothing more; alone it is all there is
        if (reported.Period.Kind is not PeriodKind.Year and not PeriodKind.Years && own.Any(mention => mention.Period.Kind is not PeriodKind.Year and not PeriodKind.Years))
            own = own.Where(mention => mention.Period.Kind is not PeriodKind.Year and not PeriodKind.Years).ToList();
        var odd = own.Count > 0 && !own.Any(mention => reported.Fits(mention.Period)) ? own[0] : null;
        var stale = mentions.FirstOrDefault(mention => IsNoYearAhead(mention, reported, evidence, rules)) ?? mentions.FirstOrDefault(mention => mention.Outlook && (reported.Precedes(mention.Period) || (mention.Part == PeriodPart.Title && reported.SkipsTo(mention.Period)) || IsNoNext(mention, reported) || IsRestTooLong(mention, reported)));
        if (odd is null && stale is null)
            return own.Count > 0 || mentions.Count > 0 ? Outcome.Passed : Outcome.NotEvaluated;
        var first = odd ?? stale!;
        var raw = odd is not null && stale is not null ? $"{odd.Raw} ... {stale.Raw}" : first.Raw;
        var only = odd is not null && stale is null && reported.Covers(odd.Period);
        return new Outcome.Failed(Deviates(first, raw, only || (first.Part == PeriodPart.Heading && odd is null && !IsNoYearAhead(first, reported, evidence, rules) && !IsNoNext(first, reported) && !IsRestTooLong(first, reported)), reported, evidence));
    }

    /// <summary>"I. SÁU THÁNG ĐẦU NĂM (15/12/2024 - 30/6/2025)", "A. KHÁI QUÁT 6 THÁNG ĐẦU NĂM (SỐ LIỆU BÀN GIAO)": a heading of a part of the period that says of which days or whose figures it is was written for this report.</summary>
    private static bool IsHeadedApart(PeriodMention mention, ReportedPeriod reported, Evidence evidence, RulePack rules) =>
        mention.Part == PeriodPart.Heading && reported.Holds(mention.Period) && evidence.Document.Blocks.OfType<Documents.TextBlock>().FirstOrDefault(block => block.Location.Path == mention.Location.BlockPath) is { Text.Folded: var title }
        && (rules.Words(WordList.HandedOver).Any(word => Texts.Words.Contains(title, word)) || Texts.DateRanges.Scan(title).Any(range => range.To.Date is { } last && Span.Of(mention.Period.Year > 0 ? mention.Period : mention.Period with { Year = reported.Period.Year }) is { } span && last == span.Last));

    /// <summary>"lũy kế 9 tháng, riêng quý III lấy từ 15/6": a part of the period, told apart from the whole.</summary>
    private static bool IsSingled(PeriodMention mention, Evidence evidence, RulePack rules) =>
        mention.Location.LastCharacter - mention.Raw.Length is > 1 and { } before && evidence.Document.Blocks.OfType<Documents.TextBlock>().LastOrDefault(block => block.Location.Path == mention.Location.BlockPath) is { } block
        && before <= block.Text.Printed.Length && Texts.Folding.Fold(block.Text.Printed[..before]).TrimEnd(' ') is var lead && Texts.Words.EndsWithAny(lead, rules.Words(WordList.SingledOut));

    /// <summary>"4. NHIỆM VỤ QUÝ I NĂM 2021" in the report on that very quarter, or "QUÝ 4 NĂM 2026" behind the second: what lies ahead is the next one.</summary>
    private static bool IsNoNext(PeriodMention mention, ReportedPeriod reported) =>
        mention is { Part: PeriodPart.Heading, Outlook: true, Period.Kind: PeriodKind.Quarter or PeriodKind.Month } && mention.Period.Kind == reported.Period.Kind && mention.Period.Year == reported.Period.Year
        && (mention.Period.Part == reported.Period.Part || reported.SkipsTo(mention.Period));

    /// <summary>"IV. NHIỆM VỤ TRỌNG TÂM NĂM 2022" in the report on that very year: what lies ahead is the next one. Headings that tell of results name the year as well.</summary>
    private static bool IsNoYearAhead(PeriodMention mention, ReportedPeriod reported, Evidence evidence, RulePack rules) =>
        mention is { Part: PeriodPart.Heading, Outlook: true, Period: { Kind: PeriodKind.Year, Year: > 0 } said } && (reported.Period.Kind == PeriodKind.Year ? said.Year == reported.Period.Year || said.Year == reported.Period.Year - 1 : said.Year == reported.Period.Year - 1)
        && Enumerable.Range(0, evidence.Document.Blocks.Count).FirstOrDefault(i => evidence.Document.Blocks[i] is Documents.Heading heading && heading.Location.Path == mention.Location.BlockPath, -1) is >= 0 and var at
        && !evidence.Outline.ReportsResultsAt(at) && evidence.Document.Blocks[at] is Documents.Heading { Text.Folded: var title } && !rules.Words(WordList.HeadsWorkDone).Any(word => Texts.Words.Contains(title, word));

    /// <summary>"NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022" in a report on nine months: half of what lies ahead is over.</summary>
    private static bool IsRestTooLong(PeriodMention mention, ReportedPeriod reported) =>
        mention is { Part: PeriodPart.Heading, Outlook: true, Period: { Kind: PeriodKind.Half, Part: 2 } } && reported.Period is { Kind: PeriodKind.Months, Part: 9 } && (mention.Period.Year == 0 || mention.Period.Year == reported.Period.Year);

    private static Discrepancy Deviates(PeriodMention mention, string raw, bool mild, ReportedPeriod reported, Evidence evidence)
    {
        var (vi, en) = Part(mention.Part);
        var place = Phrases.Place(mention.Location, mention.Section);
        var witness = reported.Witness(evidence);
        var other = Phrases.Place(witness.Location, witness.Section);
        return new Discrepancy
        {
            Kind = Checks.Kinds.PeriodContradiction,
            SeverityOverride = mild ? Severity.Info : null,
            Message = new(
                $"{vi}{In(mention.Section, place)} ghi \"{raw}\", nhưng báo cáo này là của {reported.Period.InVietnamese()}{As(witness, reported)}. Có thể còn sót lại từ báo cáo kỳ khác.",
                $"{en} ({place.English}) says \"{raw}\", but the report is about {reported.Period}: \"{witness.What}\" ({other.English}). It may be left over from another period's report."),
            Sides = [new Side(raw, mention.Location, mention.Section), witness],
            Found = raw,
            Expected = reported.Period.ToString(),
            Excerpt = raw,
            Key = mention.Part is PeriodPart.Heading or PeriodPart.Summary ? $"{mention.Part.ToString().ToLowerInvariant()} {mention.Section}" : mention.Part.ToString().ToLowerInvariant(),
        };
    }

    private static Outcome Judge(DataWindow window, ReportedPeriod reported)
    {
        if (reported.Fits(window))
            return Outcome.Passed;
        var place = Phrases.Place(window.Location, window.Section);
        var backwards = window.To < window.From;
        return new Outcome.Failed(OfWindow(window, reported, backwards
                ? new($"Kỳ số liệu \"{window.Raw}\"{In(window.Section, place)} kết thúc trước khi bắt đầu.", $"The data window \"{window.Raw}\" ({place.English}) ends before it begins.")
                : new(
                    $"Kỳ số liệu \"{window.Raw}\"{In(window.Section, place)} không thuộc kỳ báo cáo {reported.Period.InVietnamese()}{As(reported.Side, reported)}.",
                    $"The data window \"{window.Raw}\" ({place.English}) does not belong to the period {reported.Period} (\"{reported.Raw}\").")));
    }

    private static Outcome Judge(DateOnly issued, ReportedPeriod reported, Evidence evidence)
    {
        if (Span.Of(reported.Period) is not { } span)
            return Outcome.NotEvaluated;
        // reports are written while the period still runs, and handed in up to half a year late
        if (issued >= span.First && issued <= span.Last.AddMonths(6))
            return Outcome.Passed;
        var side = IssueDate.Side(evidence, issued);
        var place = Phrases.Place(side.Location, side.Section);
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.PeriodContradiction,
            Message = new(
                $"Báo cáo ghi ngày ban hành {Phrases.Day(issued)}, không phù hợp với kỳ báo cáo {reported.Period.InVietnamese()}{As(reported.Side, reported)}.",
                $"The report is dated {Phrases.Day(issued)} ({place.English}), which does not fit its period {reported.Period} (\"{reported.Raw}\")."),
            Sides = [side, reported.Side],
            Found = Phrases.Day(issued),
            Expected = reported.Period.ToString(),
            Key = "issued",
        });
    }

    /// <summary>The place behind what is quoted, where it has a name; title and closing are found without.</summary>
    private static string In(string section, Wording place) => section.Length > 0 ? $" ({place.Vietnamese})" : "";

    /// <summary>How the report itself puts its period, where it puts it otherwise.</summary>
    internal static string As(Side said, ReportedPeriod reported) =>
        Texts.Folding.Fold(said.What) == Texts.Folding.Fold(reported.Period.InVietnamese()) ? "" : $" (\"{said.What}\"{(said.Section.Length > 0 ? $", {Phrases.Place(said.Location, said.Section).Vietnamese}" : "")})";

    private static (string Vietnamese, string English) Part(PeriodPart part) => part switch
    {
        PeriodPart.Title => ("Tiêu đề", "The title"),
        PeriodPart.Preamble => ("Phần mở đầu", "The preamble"),
        PeriodPart.Heading => ("Đề mục", "A heading"),
        PeriodPart.Summary => ("Câu tổng hợp", "A sentence that sums up"),
        PeriodPart.Closing => ("Câu kết", "The closing sentence"),
        _ => ("Phụ lục", "The appendix"),
    };
}
