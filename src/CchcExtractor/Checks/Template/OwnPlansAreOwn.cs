using System.Text.RegularExpressions;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/wrong-agency</c>: the commune's own plan of the reform is called another commune's ("Kế hoạch số 10/KH-UBND ... về cải cách hành chính năm 2023 của xã Phước Yên" in a report of Phước Châu).
/// Of those that were made of several on 1 July 2025 a plan may still bear the old name.
/// </summary>
public sealed partial class OwnPlansAreOwn : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.WrongAgency];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata is not { Commune: { Length: > 0 } commune } metadata || metadata.Date >= FormerCommunes.Remade)
            yield break;
        var own = Folding.Fold(commune);
        var reform = rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in evidence.Citations.Where(citation => citation.Own && rules.Words(WordList.PlanDocument).Contains(Folding.Fold(citation.Type), StringComparer.Ordinal) && Folding.Fold(citation.Subject) is var subject && reform.Exists(word => Words.Contains(subject, word))))
        {
            if (Whose().Match(citation.Subject) is not { Success: true } found)
                continue;
            var name = found.Groups["name"].Value;
            if (NamesAreOwn.IsOwn(Folding.Fold(name), own))
                yield return Outcome.Passed;
            else if (told.Add(Folding.Fold(name)))
                yield return new Outcome.Failed(Another(citation, found.Groups["place"].Value, commune));
        }
    }

    private static Discrepancy Another(Citation citation, string place, string commune)
    {
        var (document, at) = (CitedDocument.Full(citation), Phrases.Place(citation.Location, citation.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.WrongAgency,
            Message = new(
                $"{document} ({at.Vietnamese}) là kế hoạch của chính {commune}, nhưng trích yếu ghi \"{place}\". Có thể chép từ báo cáo của nơi khác.",
                $"{document} ({at.English}) is {commune}'s own plan, but its subject says \"{place}\". It may be copied from another commune's report."),
            Sides = [CitedDocument.Side(citation)],
            Found = place,
            Expected = commune,
            Excerpt = citation.Excerpt,
            Key = $"plan {Folding.Slug(place)}",
        };
    }

    [GeneratedRegex(@"\bcủa (?:UBND |Ủy ban nhân dân )?(?<place>(?:xã|phường|thị trấn) (?<name>\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Whose();
}
