using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Extraction.Periods;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>
/// Finds the headings and lines like headings that open what lies ahead by naming a period after the report's own ("C. Việc tháng 9" in August), whatever else they say, and such lines
/// of the rules' words that bear no mark ("Phương hướng năm 2024" below "Phần thứ hai"). They stand in the second half of a report; a result may be told of a coming period nowhere.
/// </summary>
internal static class LooksAhead
{
    /// <summary>Characters of a heading.</summary>
    private const int LongestHeading = 90;

    /// <summary>Characters of a line that is a heading only by what it says.</summary>
    private const int LongestLine = 60;

    /// <summary>Indexes of the blocks, in order.</summary>
    public static List<int> In(Document document, Outline outline, ReportParts parts, RulePack rules)
    {
        var found = new List<int>();
        var now = Reported(ReadPeriods.From(document, outline, parts, rules));
        var end = Math.Min(parts.Signature, document.Blocks.Count);
        for (var i = (parts.Body + end) / 2; i < end; i++)
            if (document.Blocks[i] is TextBlock block && (NamesComing(block, now, rules) || OpensWithComing(block, now) || (block is not Heading && (IsBareHeading(block, rules) || IsRunIn(block, rules)))))
                found.Add(i);
        return found;
    }

    /// <summary>The time reported on: where title and preamble contradict each other the later, so that a slip in one of them makes no result of the true period pass for what lies ahead.</summary>
    private static Span? Reported(IEnumerable<PeriodMention> mentions) => mentions
        .Where(mention => mention is { Part: PeriodPart.Title or PeriodPart.Preamble, Outlook: false, Period: { Year: > 0, Kind: not PeriodKind.Years } })
        .Select(mention => Span.Of(mention.Period)).OrderBy(span => span?.Last).LastOrDefault();

    private static bool NamesComing(TextBlock block, Span? now, RulePack rules)
    {
        var text = Bullets.Trim(block.Text.Folded.Trim(' ', '.', ':'));
        if (now is null || text.Length > (block is Heading ? LongestHeading : LongestLine) || !(block is Heading || LooksLikeHeading(block)) || rules.Words(WordList.HeadsResults).Any(word => Words.Contains(text, word)))
            return false;
        var tokens = PeriodLexer.Scan(text);
        return tokens.Count > 0 && tokens.All(token => IsAfter(token.Period, now.Value)) && !HasNumber(text, tokens);
    }

    /// <summary>"8. Quý IV. Làm xong 4 việc đang dở; trả đúng hẹn 98,5%": a mark, and the coming period alone heads the paragraph.</summary>
    private static bool OpensWithComing(TextBlock block, Span? now)
    {
        var text = Bullets.Trim(Enumerators.Without(block.Text.Folded, []).TrimStart(' '));
        return now is not null && text.Length < block.Text.Folded.Length && PeriodLexer.Scan(text.Length > LongestLine ? text[..LongestLine] : text) is [{ Start: 0 } first, ..]
            && IsAfter(first.Period, now.Value) && text.AsSpan(first.End) is ['.' or ':', ' ', ..];
    }

    private static bool IsAfter(Period period, Span now) =>
        Span.Of(period.Year > 0 ? period : period with { Year = now.Last.Year }) is { } span && span.First > now.Last && span.First.Year <= now.Last.Year + 1;

    /// <summary>A mark before it, or capitals throughout.</summary>
    private static bool LooksLikeHeading(TextBlock block) =>
        block is ListItem || block.Text.Printed.All(c => !char.IsLetter(c) || char.IsUpper(c)) || Enumerators.Without(block.Text.Folded, []) != block.Text.Folded;

    /// <summary>Numbers besides those of its mark and its periods: it counts something.</summary>
    private static bool HasNumber(string text, IReadOnlyList<PeriodToken> tokens)
    {
        var mark = text.IndexOf(' ', StringComparison.Ordinal);
        return Enumerable.Range(0, text.Length).Any(i => char.IsAsciiDigit(text[i]) && i > mark && !tokens.Any(token => i >= token.Start && i < token.End));
    }

    /// <summary>"9) PHƯƠNG HƯỚNG: quý III làm thêm 8 nhiệm vụ; trực tuyến 82%": a mark, capitals and a colon head the paragraph that they stand in.</summary>
    private static bool IsRunIn(TextBlock block, RulePack rules)
    {
        var printed = block.Text.Printed;
        var colon = printed.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > LongestLine || !printed.AsSpan(0, colon).ContainsAnyInRange('A', 'Z') || printed[..colon].Any(char.IsLower))
            return false;
        var name = Folding.Fold(printed[Math.Min(colon, Tidying.LeadingMark.Of(block.Text)?.Length ?? 0)..colon]).Trim();
        return rules.Sections.Any(section => !section.Results && section.Headings.Any(pattern => pattern.LengthAt(name, 0) is not null) && !section.Not.Any(pattern => pattern.IsIn(name)));
    }

    /// <summary>A line of its own that begins with the words of a heading of what is ahead and goes on to no sentence.</summary>
    private static bool IsBareHeading(TextBlock block, RulePack rules)
    {
        var (printed, text) = (block.Text.Printed.Trim(), block.Text.Folded.Trim());
        return printed.Length is > 0 and <= LongestLine && char.IsUpper(printed[0]) && char.IsLetterOrDigit(printed[^1])
            && !rules.Words(WordList.HeadsResults).Any(word => Words.Contains(text, word))
            && rules.Sections.Any(section => section.Unmarked && section.Headings.Any(pattern => pattern.LengthAt(text, 0) is not null) && !section.Not.Any(pattern => pattern.IsIn(text)))
            && !HasNumber(" " + text, [.. PeriodLexer.Scan(" " + text)]);
    }
}
