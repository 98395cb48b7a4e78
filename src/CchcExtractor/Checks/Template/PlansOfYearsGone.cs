using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/stale-year</c>: a plan of this year is said to be for the year before, in words beside its number that are no title of it ("triển khai CCHC năm 2012 theo Kế hoạch số 05/KH-UBND ngày 07/01/2013", "ban hành ngày 06/01/2020,
/// áp dụng cho năm 2019"): no plan is made when its year is over. Or the year before is declared to be what this period works for ("Xác định năm 2024 là năm trọng tâm về kỷ cương, trong quý này UBND xã ...").
/// </summary>
public sealed partial class PlansOfYearsGone : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.StaleYear];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence)?.Period is not { Kind: not PeriodKind.Years } period)
            yield break;
        var (told, titles) = (new HashSet<string>(StringComparer.Ordinal), new PlanTitles(evidence, rules));
        foreach (var citation in evidence.Citations.Where(citation => citation is { Own: true, Date: not null } && (rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal) || IsOfYearlyDecision(citation, rules))))
        {
            var date = citation.Date!.Value;
            if (date.Year == period.Year && (For(citation) ?? AimedAt(citation, rules)) == date.Year - 1 && !Words.Contains(Folding.Fold(citation.Subject), "năm") && !LookedBack.IsOver(citation, rules) && !LookedBack.GoesOn(citation, rules) && !rules.Words(WordList.LooksBack).Any(word => Words.Contains(Clause(citation), word)) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(Gone(citation, date.Year - 1, period));
            else if (date.Year == period.Year - 1 && titles.YearOf(citation) is null && !Words.Contains(Folding.Fold(citation.Subject), "năm") && IsCarriedOutFor(citation, date.Year, period, rules) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(LastYears(citation, date.Year, period));
            else if (date.Year < period.Year && titles.YearOf(citation) is null && !Words.Contains(Folding.Fold(citation.Subject), "năm") && IsBasisOf(citation, period) && told.Add(CitedDocument.Key(citation)))
                yield return new Outcome.Failed(LastYears(citation, period.Year - 1, period));
            else
                yield return Outcome.Passed;
        }

        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
            if (evidence.Document.Blocks[i] is TextBlock block and not Heading && Declared(block.Text.Folded, period.Year - 1, rules) is { } at)
                yield return new Outcome.Failed(StillDeclared(block, at, evidence.Outline.NumberAt(i), period));
    }

    /// <summary>"Quyết định ban hành Quy chế chi tiêu nội bộ năm 2021 (số 19/QĐ-UBND ngày 11/01/2021)": its matter is made anew each year, and stands before its number.</summary>
    private static bool IsOfYearlyDecision(Citation citation, RulePack rules) =>
        Folding.Fold(citation.Type) == Decision && Clause(citation) is var before && before.TrimEnd(' ').EndsWith('(') && rules.Words(WordList.IssuesPlan).Any(word => Words.Contains(before, word));

    private const string Decision = "quyết định";

    /// <summary>"Việc tự kiểm tra CCHC năm 2022 được tiến hành theo Kế hoạch số 09/KH-UBND ngày 18/01/2022" as a result of 2023: the matter of a plan of last year stands before its number, with its year.</summary>
    private static bool IsCarriedOutFor(Citation citation, int year, Period period, RulePack rules)
    {
        var before = Clause(citation).TrimEnd(' ');
        var matter = before.EndsWith('(') ? before.TrimEnd('(', ' ') : StatementWords.BeforeEnd(rules.Words(WordList.CarriedBy), before)?.TrimEnd(' ', ',');
        return matter is not null && matter.EndsWith($" năm {year}", StringComparison.Ordinal) && matter[..^$" năm {year}".Length] is { Length: >= ShortestMatter } named && !rules.Words(WordList.LooksBack).Any(word => Words.Contains(before, word))
            && !Words.EndsWithAny(named.TrimEnd(' '), rules.Words(WordList.YearSpan)) && !Words.EndsWithAny(named.TrimEnd(' '), rules.Words(WordList.TimeWord)) && !Words.Contains(Folding.Fold(citation.Excerpt), $"{period.Year}") && !LookedBack.IsOver(citation, rules) && !LookedBack.GoesOn(citation, rules);
    }

    /// <summary>"Kế hoạch số 156/KH-UBND ngày 22/12/2011 được ban hành làm căn cứ cho việc thực hiện năm 2012" in a report on 2013: what it was made for, behind it, is the year before, and no other year stands there.</summary>
    private static bool IsBasisOf(Citation citation, Period period) =>
        Beside(citation).Behind is var behind && Basis().Match(behind) is { Success: true } basis && basis.Groups["year"].Value == $"{period.Year - 1}" && !Words.Contains(Folding.Fold(citation.Excerpt), $"{period.Year}");

    [GeneratedRegex(@"^[ ,;(]*(?:đã )?(?:được )?(?:ban hành |xây dựng |ký |lập )?(?:để |nhằm )?(?:làm|là) (?:căn cứ|cơ sở|khung|cái gốc|nền)(?: [^.;,:()0-9]{2,60}?)? năm (?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Basis();

    /// <summary>Characters of "kiểm tra".</summary>
    private const int ShortestMatter = 8;

    /// <summary>Where a sentence says what the year is to be, and that this period works for it, and names no other year.</summary>
    private static int? Declared(string folded, int year, RulePack rules)
    {
        if (Words.IndexOf(folded, $"năm {year} là năm") is not (>= 0 and var at))
            return null;
        var (from, end) = (folded.AsSpan(0, at).LastIndexOf(". ") + 1, folded.IndexOf(". ", at, StringComparison.Ordinal));
        var sentence = folded[from..(end < 0 ? folded.Length : end)];
        return rules.Words(WordList.ThisTime).Any(word => Words.Contains(sentence, word)) && !Words.Contains(sentence, $"{year + 1}") && !rules.Words(WordList.LookedBackAt).Any(word => Words.Contains(sentence, word)) ? at : null;
    }

    private static Discrepancy StillDeclared(TextBlock block, int at, string section, Period period)
    {
        var year = $"năm {period.Year - 1}";
        var (start, length) = block.Text.ToPrinted(at, year.Length);
        var side = new Side(block.Text.PrintedAt(at, year.Length), block.Location.Characters(start, length), section);
        var place = Phrases.Place(side.Location, section);
        return new Discrepancy
        {
            Kind = Checks.Kinds.StaleYear,
            Message = new(
                $"Câu ở {place.Vietnamese} nêu nhiệm vụ của {year} như của kỳ này, nhưng báo cáo là của {period.InVietnamese()}. Có thể đoạn này chép từ báo cáo năm trước.",
                $"The sentence in {place.English} tells what {period.Year - 1} is to be as if it were this period's, but the report is for {period}. The paragraph may be copied from last year's report."),
            Sides = [side],
            Found = year,
            Expected = $"năm {period.Year}",
            Excerpt = Phrases.Short(block.Text.Printed, LongestExcerpt),
            Key = $"declared {section}",
        };
    }

    private const int LongestExcerpt = 200;

    /// <summary>The year that the words right before or behind it say it is for; null where they name none.</summary>
    private static int? For(Citation citation)
    {
        var (before, behind) = Beside(citation);
        var match = YearBefore().Match(before) is { Success: true } led ? led : YearBehind().Match(behind) is { Success: true } said ? said : Called().Match(behind);
        return match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>"Kế hoạch số 06/KH-UBND ngày 16/01/2017 nhằm tiến hành công cuộc cải cách hành chính năm 2016": the reform of which year it is made for; null where that is not said, or what it mends is.</summary>
    private static int? AimedAt(Citation citation, RulePack rules) =>
        Aim().Match(Beside(citation).Behind) is { Success: true } aim && aim.Groups["aim"].Value is var said && rules.Vocabulary("title_subject").Terms.Any(term => Words.EndsWithAny(said, term.Words)) && !rules.Words(WordList.LooksBack).Any(word => Words.Contains(said, word))
            ? int.Parse(aim.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^[ ,;(]*(?:nhằm|để|phục vụ|với mục đích|với mục tiêu) (?<aim>[^.;:()0-9]{3,80}?) (?:trong |của )?năm (?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    private static (string Before, string Behind) Beside(Citation citation)
    {
        var (sentence, raw) = (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw));
        var at = sentence.IndexOf(raw, StringComparison.Ordinal);
        return at < 0 ? ("", "") : (sentence[..at], sentence[(at + raw.Length)..]);
    }

    /// <summary>What leads to it within its matter.</summary>
    private static string Clause(Citation citation) => Beside(citation).Before is var before ? before[(before.LastIndexOf(';') + 1)..] : "";

    [GeneratedRegex(@"năm (?<year>(?:19|20)[0-9]{2})(?: của (?:ubnd )?(?:xã|phường|thị trấn))? ?(?:[:,(–-]|(?:được |đã )?(?:thực hiện |triển khai |cụ thể hóa )?(?:theo|tại|bằng|qua)) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    /// <summary>"Kế hoạch số 04/KH-UBND ngày 05/01/2020, đó là kế hoạch CCHC năm 2019 của xã": what it is called behind its number.</summary>
    [GeneratedRegex(@"^[ ,;(]*(?:đó|đây)? ?(?:chính )?là (?:bản |văn bản )?(?:kế hoạch|chương trình)(?<aim> [^.;:()0-9]{3,60}?) năm (?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"^[ ,;(]*(?:được )?(?:áp dụng|thực hiện|triển khai|dùng|để thực hiện|xây dựng|có hiệu lực)? ?(?:cho|trong) (?:cả )?năm (?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();

    private static Discrepancy LastYears(Citation citation, int year, Period period) => PlansAreOfThisYear.StaleYear(
        citation,
        $"năm {year}",
        period.Year,
        ($"được ghi là của năm {year}, nhưng được viện dẫn trong báo cáo {period.InVietnamese()}. Có thể đoạn này chép từ báo cáo năm trước.",
         $"is said to be for {year}, but is presented in the report for {period}. The paragraph may be copied from last year's report."));

    private static Discrepancy Gone(Citation citation, int year, Period period) => PlansAreOfThisYear.StaleYear(
        citation,
        $"năm {year}",
        period.Year,
        ($"được ghi là của năm {year}, nhưng ban hành khi năm đó đã hết và báo cáo là của {period.InVietnamese()}. Có thể đoạn này chép từ báo cáo năm trước.",
         $"is said to be for {year}, but was issued when that year was over, and the report is for {period}. The paragraph may be copied from last year's report."));
}
