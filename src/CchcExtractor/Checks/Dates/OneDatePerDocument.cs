using System.Globalization;
using CchcExtractor.Checks.Template;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// <c>date/number-conflict</c>: one document cited with two dates. Numbers start again every January, so dates of different years mean two documents,
/// unless the subject says that it is one.
/// </summary>
public sealed class OneDatePerDocument : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.DateNumberConflict];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var topics = new Topics(rules);
        var dated = evidence.Citations.Where(citation => citation is { Date: not null, Number: not null, Symbol.Length: > 0 } && CitedDocument.Issuer(citation).Length > 0);
        foreach (var document in dated.GroupBy(citation => (citation.Type, CitedDocument.Key(citation), CitedDocument.Issuer(citation, evidence))))
        {
            var dates = document.GroupBy(citation => citation.Date!.Value).OrderByDescending(group => group.Count()).Select(group => group.First()).ToList();
            if (document.Count() > 1 && dates.Count == 1)
                yield return Outcome.Passed;
            foreach (var odd in dates.Skip(1).Where(citation => !FormerCommunes.IsOf(citation, rules) && !FormerCommunes.IsOf(dates[0], rules)).Where(citation => IsOne(dates[0], citation, topics) || IsAYearOff(dates[0], citation, rules)))
                yield return new Outcome.Failed(Conflict(odd, dates[0]));
        }

        foreach (var (odd, own) in OfUnknownIssuer(evidence, topics, rules).Concat(OfNobody(evidence, topics)).Concat(OfAnotherBody(evidence)).DistinctBy(pair => pair.Odd.Date))
            yield return new Outcome.Failed(Conflict(odd, own));
    }

    /// <summary>
    /// A document that the preamble cites without its issuer, and that has number, year and matter of one of the commune's own: it is that one, with another date.
    /// </summary>
    private static IEnumerable<(Citation Odd, Citation Own)> OfUnknownIssuer(Evidence evidence, Topics topics, RulePack rules)
    {
        var known = evidence.Citations.Where(citation => citation is { Date: not null, Number: not null, Symbol.Length: > 0, Own: true }).ToList();
        foreach (var citation in evidence.Citations.Where(citation => citation is { Date: not null, Number: not null, Symbol.Length: > 0, Own: false } && CitedDocument.Issuer(citation).Length == 0))
            if (known.Find(own => own.Type == citation.Type && CitedDocument.Key(own) == CitedDocument.Key(citation) && own.Date!.Value.Year == citation.Date!.Value.Year && own.Date != citation.Date) is { } same
                && (topics.Likeness(same.Subject, citation.Subject) is null or >= LeastLikeness && IsSameSubject(same.Subject, citation.Subject) || IsNamedAbove(same, rules) || IsSaidAgain(citation, same, topics)))
                yield return (citation, same);
    }

    /// <summary>Two citations neither of which says whose document it is, of one type, number, symbol and year: they name one, unless what both say of it is something else.</summary>
    private static IEnumerable<(Citation Odd, Citation Usual)> OfNobody(Evidence evidence, Topics topics)
    {
        var unknown = evidence.Citations.Where(citation => citation is { Date: not null, Number: not null, Symbol.Length: > 0, Own: false } && CitedDocument.Issuer(citation).Length == 0);
        foreach (var document in unknown.GroupBy(citation => (citation.Type, CitedDocument.Key(citation), citation.Date!.Value.Year)))
        {
            var usual = document.GroupBy(citation => citation.Date!.Value).OrderByDescending(group => group.Count()).First().First();
            foreach (var odd in document.Where(citation => citation.Date != usual.Date && (citation.Subject.Length == 0 || usual.Subject.Length == 0 || topics.Likeness(usual.Subject, citation.Subject) is >= LeastLikeness || IsSameSubject(usual.Subject, citation.Subject))))
                yield return (odd, usual);
        }
    }

    /// <summary>
    /// "Quyết định số 1737/QĐ-UBND ngày 04/7/2025 của UBND tỉnh" and, of which nobody says whose it is, "Quyết định số 1737/QĐ-UBND ngày 04/8/2025": a commune comes to no such number, so it is the same with a day or month mistyped.
    /// </summary>
    private static IEnumerable<(Citation Odd, Citation Usual)> OfAnotherBody(Evidence evidence)
    {
        var dated = evidence.Citations.Where(citation => citation is { Date: not null, Number: not null, Symbol.Length: > 0 } && CitedDocument.Number(citation) >= FewestOfOthers).ToList();
        foreach (var odd in dated.Where(citation => citation.Issuer.Length == 0))
            if (dated.Find(other => other is { Own: false, Issuer.Length: > 0 } && other.Type == odd.Type && CitedDocument.Key(other) == CitedDocument.Key(odd)) is { } usual && usual.Date != odd.Date && usual.Date!.Value.Year == odd.Date!.Value.Year && (usual.Date.Value.Day == odd.Date.Value.Day || usual.Date.Value.Month == odd.Date.Value.Month)
                && !dated.Exists(other => other.Date == odd.Date && other.Own && other.Issuer.Length > 0 && CitedDocument.Key(other) == CitedDocument.Key(odd)))
                yield return (odd, usual);
    }

    /// <summary>Decisions that a commune issues in a year, at most by far.</summary>
    private const int FewestOfOthers = 1000;

    /// <summary>"ngoài Kế hoạch số 168/KH-UBND ngày 30/12/2020 nêu trên": the document that was cited before.</summary>
    private static bool IsNamedAbove(Citation citation, RulePack rules) =>
        citation.Subject.Length == 0 && Folding.Fold(citation.Excerpt) is var sentence && rules.Words(WordList.NamedAbove).Any(word => Words.Contains(sentence, word));

    /// <summary>
    /// "Kế hoạch số 162/KH-UBND ngày 17/12/2021 về cải cách hành chính" and, of which nothing is said, "triển khai Kế hoạch số 162/KH-UBND ngày 08/12/2021": two bodies seldom come to one such number in one
    /// month.
    /// </summary>
    private static bool IsSaidAgain(Citation citation, Citation own, Topics topics) =>
        CitedDocument.Number(own) >= FewestOfUnknown && Math.Abs(own.Date!.Value.DayNumber - citation.Date!.Value.DayNumber) <= DaysOverNewYear && topics.Of(own.Subject).Count == 0;

    /// <summary>Every body has a plan with a lower number in January.</summary>
    private const int FewestOfUnknown = 30;

    private const double LeastLikeness = 0.8;

    /// <summary>Most of the words of the shorter subject are in the longer one.</summary>
    private static bool IsSameSubject(string one, string other)
    {
        var (a, b) = (Folding.Fold(one).Split(' ', StringSplitOptions.RemoveEmptyEntries), Folding.Fold(other).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Math.Min(a.Length, b.Length) >= FewestWords && a.Intersect(b).Count() >= LeastLikeness * Math.Min(a.Distinct().Count(), b.Distinct().Count());
    }

    private const int FewestWords = 5;

    /// <summary>One day in two years, and the older is cited without a word that it is older: the year was mistyped.</summary>
    private static bool IsAYearOff(Citation one, Citation other, RulePack rules)
    {
        var (a, b) = (one.Date!.Value, other.Date!.Value);
        var older = a < b ? one : other;
        return a.Month == b.Month && a.Day == b.Day && (one.Subject.Length == 0 || other.Subject.Length == 0 || NameOneYear(one, other)) && !LookedBack.IsMeant(Folding.Fold(older.Excerpt.Replace(older.Raw, "", StringComparison.Ordinal)), older.Date!.Value.Year, rules);
    }

    /// <summary>Both say for which year the document is, and it is one ("về cải cách hành chính năm 2023").</summary>
    private static bool NameOneYear(Citation one, Citation other) => Year(one) is { } year && year == Year(other);

    private static string? Year(Citation citation)
    {
        var subject = Folding.Fold(citation.Subject);
        var at = Words.LastIndexOf(subject, YearWord);
        return at >= 0 && subject.Length >= at + YearWord.Length + 5 && subject.AsSpan(at + YearWord.Length + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? subject.Substring(at + YearWord.Length + 1, 4) : null;
    }

    private const string YearWord = "năm";

    private static bool IsOne(Citation one, Citation other, Topics topics) =>
        one.Date!.Value.Year == other.Date!.Value.Year || one.Number!.Contains('/') || IsOverNewYear(one, other) || IsTooLowForDecember(one, other) || topics.Likeness(one.Subject, other.Subject) is >= 0.6;

    /// <summary>"06/QĐ-UBND ngày 9/1/2024" and, with no subject, "ngày 31/12/2023": at the end of a year a People's Committee is far beyond such a number, so it is the one of January.</summary>
    private static bool IsTooLowForDecember(Citation one, Citation other)
    {
        var (older, newer) = one.Date < other.Date ? (one, other) : (other, one);
        return older.Subject.Length == 0 && older.Date is { Month: 12, Day: >= FirstOfLast } && newer.Date!.Value.DayNumber - older.Date.Value.DayNumber <= MostOverNewYear && newer.Date.Value.Year == older.Date.Value.Year + 1
            && int.TryParse(older.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LowNumber && Folding.Fold(older.Symbol).Contains("ubnd", StringComparison.Ordinal);
    }

    private const int FirstOfLast = 10;

    private const int MostOverNewYear = 45;

    private const int LowNumber = 20;

    /// <summary>"211/KH-UBND ngày 29/12/2021", "211/KH-UBND ngày 01/01/2022": no body comes to such a number within the first days of a year.</summary>
    private static bool IsOverNewYear(Citation one, Citation other)
    {
        var (earlier, later) = one.Date < other.Date ? (one.Date!.Value, other.Date!.Value) : (other.Date!.Value, one.Date!.Value);
        return later.DayNumber - earlier.DayNumber <= DaysOverNewYear && CitedDocument.Number(one) > later.DayOfYear * MostADay;
    }

    private const int DaysOverNewYear = 31;

    /// <summary>Documents of one type that a body issues a day, at most.</summary>
    private const int MostADay = 8;

    private static Discrepancy Conflict(Citation odd, Citation usual)
    {
        var (first, second) = CitedDocument.IsBehind(odd, usual) ? (usual, odd) : (odd, usual);
        var (here, there) = CitedDocument.Places(first, second);
        return new Discrepancy
        {
            Kind = Checks.Kinds.DateNumberConflict,
            Message = new(
                $"{odd.Type} số {CitedDocument.Name(odd)} ghi ngày {Phrases.Day(first.Date!.Value)} ở {here.Vietnamese}, nhưng ngày {Phrases.Day(second.Date!.Value)} ở {there.Vietnamese}. Có thể ghi nhầm ngày ở một trong hai chỗ; đề nghị đối chiếu bản gốc.",
                $"{odd.Type} {CitedDocument.Name(odd)} is dated {Phrases.Day(first.Date.Value)} in {here.English}, but {Phrases.Day(second.Date.Value)} in {there.English}."),
            Sides = [CitedDocument.Side(odd), CitedDocument.Side(usual)],
            Found = CitedDocument.Dated(odd),
            Expected = Phrases.Day(usual.Date!.Value),
            Excerpt = odd.Excerpt,
            Key = CitedDocument.Key(odd),
        };
    }
}
