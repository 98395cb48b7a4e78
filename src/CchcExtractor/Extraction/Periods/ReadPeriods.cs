using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;
using CchcExtractor.Tidying;

namespace CchcExtractor.Extraction.Periods;

/// <summary>
/// Reads the periods that a report says it is about, part by part. Where two share a year that is printed once ("quý 1, phương hướng nhiệm
/// vụ quý 2 năm 2023") both get it; a last quarter before a first one belongs to the year before.
/// </summary>
public static class ReadPeriods
{
    /// <summary>All mentions in order of the text.</summary>
    public static IReadOnlyList<PeriodMention> From(Document document, Outline outline, ReportParts parts, RulePack rules)
    {
        var mentions = new List<PeriodMention>();
        mentions.AddRange(InLines(PeriodPart.Title, Lines.Of(document, parts.Title, parts.Body), rules));
        var sentences = new Sentences(rules);
        var preamble = true;
        for (var i = parts.Body; i < parts.Signature; i++)
        {
            if (document.Blocks[i] is Heading heading)
            {
                preamble = false;
                if (Counts(heading.Text.Folded) || OpensSentence(heading.Text.Folded))
                    continue;
                mentions.AddRange(InText(PeriodPart.Heading, heading.Text, 0, heading.Location, rules, Name(heading.Text))
                    .Select(mention => mention with { Section = outline.NumberAt(i), Outlook = mention.Outlook || !outline.ReportsResultsAt(i) }));
            }
            else if (document.Blocks[i] is TextBlock block)
            {
                if (Lines.Begins(Enumerators.Without(block.Text.Folded, []).TrimStart(' '), rules.Letterhead.Closings) || (i == parts.Signature - 1 && Closes(block.Text.Folded, rules)))
                    mentions.AddRange(InText(PeriodPart.Closing, block.Text, 0, block.Location, rules));
                else if (i == parts.Signature - 1 && LastClosing(block.Text.Folded, rules) is > 0 and var at)
                    mentions.AddRange(InText(PeriodPart.Closing, block.Text, at, block.Location, rules));
                else if (OpensSummary(block.Text.Folded, rules) && (outline.ReportsResultsAt(i) || i == parts.Signature - 1))
                    mentions.AddRange(InText(PeriodPart.Summary, block.Text, 0, block.Location, rules).Take(1).Select(mention => mention with { Section = outline.NumberAt(i) }));
                else if (outline.IdsAt(i).Contains(Assessment) && OfSubject(block.Text, rules) is { } own)
                    mentions.Add(new PeriodMention(PeriodPart.Summary, own.Period, false, block.Text.PrintedAt(own.Start, own.Length), block.Location.Characters(block.Text.ToPrinted(own.Start, own.Length).Start, block.Text.ToPrinted(own.Start, own.Length).Length)) { Section = outline.NumberAt(i) });
                else if (preamble && i < parts.Body + LongestPreamble && Opening(block.Text.Folded, rules.Periods) is { } from)
                    mentions.AddRange(InText(PeriodPart.Preamble, block.Text, from, block.Location, rules, UpTo(block.Text.Folded, from, sentences, rules)));
            }
        }

        mentions.AddRange(InLines(PeriodPart.Appendix, AppendixTitle(document, parts), rules));
        return mentions;
    }

    /// <summary>Blocks in which a report introduces itself; in terse ones no heading tells where that ends.</summary>
    private const int LongestPreamble = 12;

    /// <summary>Words that sum up, and right behind them a period.</summary>
    private static bool OpensSummary(string folded, RulePack rules)
    {
        var text = Bullets.TrimStart(folded).AsSpan();
        var mark = folded.Length - text.Length;
        foreach (var word in rules.Words(WordList.SummaryOpening))
            if (Words.StandsAt(folded, mark, word))
                return PeriodLexer.Scan(folded) is [var first, ..] && first.Start - mark - word.Length is >= 0 and <= LongestLead && !IsNone(folded[..first.Start], rules.Periods);
        return false;
    }

    private const string Assessment = "assessment";

    /// <summary>"Ưu điểm: công tác CCHC quý III năm 2022 được triển khai đồng bộ": what is assessed is the work of the period named right behind it.</summary>
    private static PeriodToken? OfSubject(Text text, RulePack rules)
    {
        var folded = text.Folded;
        foreach (var token in PeriodLexer.Scan(folded))
            if (token.Period is { Kind: not (PeriodKind.Year or PeriodKind.Years or PeriodKind.Month), Year: > 0 } && folded[..token.Start].TrimEnd(' ') is var before
                && rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).Any(word => Words.EndsWith(before, $"công tác {word}") || Words.EndsWith(before, $"công tác {word} trong")))
                return Words.Contains(before, Compared) ? null : token;
        return null;
    }

    private const string Compared = "so với";

    /// <summary>Where the name of a heading ends that goes on as text: "4. Kiểm tra: không kiểm tra trong quý; đã kiểm tra ở quý II". The colon of "PHẦN B: KẾT QUẢ" ends none.</summary>
    private static int Name(Text heading) => heading.Folded.IndexOf(": ", Math.Min(LeadingMark.Of(heading)?.Length ?? 0, heading.Folded.Length), StringComparison.Ordinal) is > 0 and var colon ? colon : int.MaxValue;

    /// <summary>"1. Sáu tháng đầu năm các xã cũ làm theo kế hoạch riêng: Kế hoạch số 164/KH-UBND ...": a numbered paragraph, whose sentence opens with when it was.</summary>
    private static bool OpensSentence(string heading) =>
        heading.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && PeriodLexer.Scan(heading) is [{ Period.Year: 0 } first, ..] && heading.AsSpan(0, first.Start).TrimEnd(" ,") is { Length: <= LongestMark } mark && (mark.Length == 0 || mark[^1] is '.' or ')' or '-' or '+')
        && first.End < colon && heading[first.End..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestOfSentence;

    /// <summary>Characters of "III.2.1.".</summary>
    private const int LongestMark = 8;

    /// <summary>Words behind the period: a heading has a few ("Quý I năm nay (tháng 1 đến 3):"), a sentence a subject and what it did.</summary>
    private const int FewestOfSentence = 5;

    /// <summary>"3. TTHC. Tiếp nhận 96 hồ sơ, quý I là 88 hồ sơ. Gồm:" stands above a list like a heading, and counts of several periods.</summary>
    private static bool Counts(string heading)
    {
        var tokens = PeriodLexer.Scan(heading);
        var mark = heading.IndexOf(' ', StringComparison.Ordinal);
        return heading.Contains(',') && NumberLexer.Scan(heading).Count(number => number.Start > mark && !tokens.Any(token => number.Start >= token.Start && number.Start < token.End)) > 1;
    }

    /// <summary>Characters of ", trong " between them.</summary>
    private const int LongestLead = 9;

    /// <summary>The last paragraph of a report closes it, in whatever words ("Báo cáo quý I năm 2023 của xã Phú Lâm kính trình cấp trên./.").</summary>
    internal static bool Closes(string folded, RulePack rules) => IsLastSentence(folded, rules) && !Texts.Words.Contains(folded, Will) && !Texts.Words.Contains(folded, Regularly);

    /// <summary>One sentence that ends as letters do ("./.") or begins with who reports, and says so: a closing in other words.</summary>
    private static bool IsLastSentence(string folded, RulePack rules) =>
        folded.TrimEnd('.', '/', ' ') is var text && !text.Contains(". ", StringComparison.Ordinal)
        && rules.Periods.Reports.Any(pattern => folded.EndsWith("./.", StringComparison.Ordinal) ? pattern.IsIn(folded) : pattern.LengthAt(text, 0) is not null);

    /// <summary>"Đề nghị huyện sớm bố trí người. Đó là toàn bộ nội dung báo cáo 9 tháng năm 2021": where the closing begins in the last paragraph; null where it has none.</summary>
    private static int? LastClosing(string folded, RulePack rules) =>
        folded.TrimEnd('.', '/', ' ').LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var mark && (Lines.Begins(folded[(mark + 2)..], rules.Letterhead.Closings) || (IsLastSentence(folded[(mark + 2)..], rules) && !LooksAhead(folded[(mark + 2)..], rules))) ? mark + 2 : null;

    /// <summary>"UBND xã sẽ báo cáo quý II trước ngày 15/6": of a report that is to come.</summary>
    private static bool LooksAhead(string sentence, RulePack rules) => Texts.Words.Contains(sentence, Will) || Texts.Words.Contains(sentence, Regularly) || rules.Periods.Outlook.Any(pattern => pattern.IsIn(sentence)) || rules.Words(WordList.Asking).Any(word => Texts.Words.Contains(sentence, word));

    private const string Will = "sẽ";

    private const string Regularly = "định kì";

    /// <summary>Index behind the words with which the preamble comes to the report itself, or null.</summary>
    private static int? Opening(string folded, PeriodRules rules)
    {
        foreach (var pattern in rules.Reports)
            if (pattern.FindAll(folded).LastOrDefault() is { } match)
                return match.End;
        return null;
    }

    /// <summary>Where the sentence ends that introduces the report and names its period; what stands behind it tells where the figures come from.</summary>
    private static int UpTo(string folded, int from, Sentences sentences, RulePack rules)
    {
        var end = sentences.Around(folded, Math.Max(0, from - 1)) is var (start, stop) && (PeriodLexer.Scan(folded[start..stop]).Any() || DateRanges.Scan(folded[start..stop]).Any()) ? stop : folded.Length;
        // "...; số liệu 6 tháng đầu năm do hai xã cũ báo cáo riêng": what communes that are no more reported
        return from < end && folded.IndexOf(';', from, end - from) is > 0 and var mark && rules.Words(WordList.FormerCommune).Any(word => Words.Contains(folded[mark..end], word)) ? mark : end;
    }

    private static List<Line> AppendixTitle(Document document, ReportParts parts)
    {
        var end = parts.Appendix;
        while (end < document.Blocks.Count && document.Blocks[end] is TextBlock)
            end++;
        return [.. Lines.Of(document, parts.Appendix, end)];
    }

    private static IEnumerable<PeriodMention> InLines(PeriodPart part, IReadOnlyList<Line> lines, RulePack rules)
    {
        // a period may run over a line break, so the lines are read as one text and the place is looked up after
        var starts = new List<int>();
        var length = 0;
        foreach (var line in lines)
        {
            starts.Add(length);
            length += line.Text.Printed.Length + 1;
        }

        var joined = new Text(string.Join(' ', lines.Select(line => line.Text.Printed)));
        // "PHỤ LỤC (lũy kế 9 tháng năm 2023)": what the tables sum up is their period, while a sentence may tell the sum of a year beside its own
        var tokens = Tokens(part == PeriodPart.Appendix ? rules.Words(WordList.SinceNewYear).Aggregate(joined.Folded, (text, word) => text.Replace(word, new string(' ', word.Length), StringComparison.Ordinal)) : joined.Folded, 0, rules);
        foreach (var token in part == PeriodPart.Title ? OfTitle(joined.Folded, tokens) : tokens)
        {
            var at = joined.ToPrinted(token.Token.Start, token.Token.Length).Start;
            var found = starts.BinarySearch(at);
            var line = lines[found >= 0 ? found : ~found - 1];
            yield return new PeriodMention(part, token.Token.Period, token.Outlook, joined.PrintedAt(token.Token.Start, token.Token.Length), line.Location);
        }
    }

    private static IEnumerable<PeriodMention> InText(PeriodPart part, Text text, int from, Location location, RulePack rules, int to = int.MaxValue)
    {
        foreach (var (token, outlook) in Tokens(text.Folded, from, rules).Where(token => token.Token.Start < to))
        {
            var (start, length) = text.ToPrinted(token.Start, token.Length);
            yield return new PeriodMention(part, token.Period, outlook, text.PrintedAt(token.Start, token.Length), location.Characters(start, length));
        }
    }

    /// <summary>
    /// Only a title speaks of several years as its own period, and of a plan's year: "Kết quả thực hiện Kế hoạch cải cách hành chính năm 2023". Both only where
    /// it names no other period.
    /// </summary>
    private static List<(PeriodToken Token, bool Outlook)> OfTitle(string folded, List<(PeriodToken Token, bool Outlook)> tokens)
    {
        if (SeveralYears.In(folded) is { } years && tokens.TrueForAll(other => other.Outlook || (other.Token.Start >= years.Start && other.Token.End <= years.End)))
            return [(years, false)];
        return tokens.Exists(other => !other.Outlook) || PeriodLexer.Scan(folded) is not [{ Period.Kind: PeriodKind.Year } year, ..] ? tokens : [(year, false), .. tokens];
    }

    private static List<(PeriodToken Token, bool Outlook)> Tokens(string folded, int from, RulePack pack)
    {
        var rules = pack.Periods;
        var found = new List<(PeriodToken Token, bool Outlook)>();
        var outlook = false;
        var behind = from;
        foreach (var token in PeriodLexer.Scan(folded))
        {
            if (token.Start < from || token.Period.Kind == PeriodKind.Years)
                continue;
            var before = folded[behind..token.Start];
            behind = token.End;
            // 'những chỗ tính dồn có ghi chữ "9 tháng"'
            if (IsNone(before, rules) || (before.EndsWith('"') && folded.AsSpan(token.End).StartsWith("\"")) || IsCompared(folded[token.End..]))
                continue;
            outlook = outlook || rules.Outlook.Any(pattern => pattern.IsIn(before)) || (found.Count > 0 && rules.OutlookLater.Any(pattern => pattern.IsIn(before)));
            found.Add((token, outlook));
        }

        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i].Token.Period.Year == 0 && found[i + 1].Token.Period is { Year: > 0 } next)
                found[i] = (found[i].Token with { Period = found[i].Token.Period with { Year = SharedYear(found[i].Token.Period, next, found[i + 1].Outlook) } }, found[i].Outlook);
        return found;

        // "số trong ngoặc là của 6 tháng đầu năm 2022 để đối chiếu"
        bool IsCompared(string behind) => pack.Words(WordList.ComparedBeside).Any(word => Words.StandsAt(behind.TrimStart(' ', ',', '('), 0, word));
    }

    /// <summary>The words before a period say that it is not the report's: "kế hoạch cải cách hành chính", "so với".</summary>
    private static bool IsNone(string before, PeriodRules rules) => rules.Not.Any(pattern => pattern.Ends(before.TrimEnd()));

    /// <summary>A quarter, half or month that comes later in its year than the one looked forward to lies in the year before; "9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm" share a year.</summary>
    private static int SharedYear(Period period, Period next, bool nextIsOutlook)
    {
        var comesFirst = nextIsOutlook && ((period.Kind == next.Kind && period.Kind != PeriodKind.Months && period.Part > next.Part) || (period is { Kind: PeriodKind.Quarter, Part: 4 } && next.Kind is PeriodKind.Year or PeriodKind.Half or PeriodKind.Month && next.Part < 4));
        return comesFirst ? next.Year - 1 : next.Year;
    }
}
