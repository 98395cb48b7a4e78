using CchcExtractor.Checks.Template;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

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
        foreach (var document in dated.GroupBy(citation => (citation.Type, CitedDocument.Key(citation), CitedDocument.Issuer(citation))))
        {
            var dates = document.GroupBy(citation => citation.Date!.Value).OrderByDescending(group => group.Count()).Select(group => group.First()).ToList();
            if (document.Count() > 1 && dates.Count == 1)
                yield return Outcome.Passed;
            foreach (var odd in dates.Skip(1).Where(citation => IsOne(dates[0], citation, topics)))
                yield return new Outcome.Failed(Conflict(odd, dates[0]));
        }
    }

    private static bool IsOne(Citation one, Citation other, Topics topics) =>
        one.Date!.Value.Year == other.Date!.Value.Year || one.Number!.Contains('/') || topics.Likeness(one.Subject, other.Subject) is >= 0.6;

    private static Discrepancy Conflict(Citation odd, Citation usual)
    {
        var (here, there) = (Phrases.Place(odd.Location, odd.Section), Phrases.Place(usual.Location, usual.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.DateNumberConflict,
            Message = new(
                $"{odd.Type} số {CitedDocument.Name(odd)} ghi ngày {Phrases.Day(odd.Date!.Value)} ở {here.Vietnamese}, nhưng ngày {Phrases.Day(usual.Date!.Value)} ở {there.Vietnamese}.",
                $"{odd.Type} {CitedDocument.Name(odd)} is dated {Phrases.Day(odd.Date.Value)} in {here.English}, but {Phrases.Day(usual.Date.Value)} in {there.English}."),
            Sides = [CitedDocument.Side(odd), CitedDocument.Side(usual)],
            Found = CitedDocument.Dated(odd),
            Expected = Phrases.Day(usual.Date.Value),
            Excerpt = odd.Excerpt,
            Key = CitedDocument.Key(odd),
        };
    }
}
